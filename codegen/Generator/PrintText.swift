// Fields from URL paths and query parameters: `setText`.

struct TextPrinter {
  let messages: MessagePrinter
  private var model: Model { messages.model }

  init(messages: MessagePrinter) { self.messages = messages }

  func print(_ message: Message, to printer: inout Printer) {
    let fields = message.fields.filter(isReachable)
    guard !fields.isEmpty, model.requests.contains(".\(message.fullName)") else { return }
    printer.line()
    printer.lines(
      """
      package mutating func setText(_ path: ArraySlice<String>, to value: String)
        throws(WireError)
      {
        guard let name = path.first else { throw TextField.noValue() }
        let rest = path.dropFirst()
        do throws(WireError) {
      """)
    printer.indented { (printer) in
      printer.indented { (printer) in
        printer.line("switch name {")
        for field in fields { printCase(field, message, to: &printer) }
        printer.line("default: throw TextField.unknown([])")
        printer.line("}")
      }
    }
    printer.lines(
      """
        } catch {
          throw error.inside(name)
        }
      }
      """)
  }

  /// Maps and lists of messages have no text form.
  private func isReachable(_ field: Field) -> Bool {
    switch (field.cardinality, field.kind) {
    case (.map, _), (.repeated, .message): false
    case (.repeated, _), (.implicit, _), (.optional, _), (.oneof, _): true
    }
  }

  private func printCase(_ field: Field, _ message: Message, to printer: inout Printer) {
    let names = field.name == field.jsonName ? [field.name] : [field.name, field.jsonName]
    printer.line("case \(names.map { "\"\($0)\"" }.joined(separator: ", ")):")
    let name = Names.own(field.name)
    printer.indented { (printer) in
      switch field.cardinality {
      case .implicit: printer.line("\(name) = \(read(field.kind))")
      case .repeated: printer.line("\(name).append(\(read(field.kind)))")
      case .optional:
        if case .message = field.kind {
          printer.line("var inner = \(name) ?? \(model.swiftType(field.kind))()")
          printer.line("try inner.setText(rest, to: value)")
          printer.line("\(name) = inner")
        } else {
          printer.line("\(name) = \(read(field.kind))")
        }
      case .oneof(let index):
        let oneof = Names.own(message.oneofs[index].name)
        let name = Names.property(field.name)
        if case .message = field.kind {
          printer.line("var inner = \(model.swiftType(field.kind))()")
          printer.line("if case .\(name)(let present) = \(oneof) { inner = present }")
          printer.line("try inner.setText(rest, to: value)")
          printer.line("\(oneof) = .\(name)(inner)")
        } else {
          printer.line("\(oneof) = .\(name)(\(read(field.kind)))")
        }
      case .map: break
      }
    }
  }

  private func read(_ kind: Kind) -> String {
    switch kind {
    case .scalar(let scalar): "try \(scalar.fromText)"
    case .enum:
      """
      \(model.swiftType(kind))(
          number: try TextField.enumNumber(rest, value, \(model.swiftType(kind)).number(named:)))
      """
    case .message: ""
    }
  }
}

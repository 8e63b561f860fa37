// Rules between fields of one message, in `validate`.

struct FieldsRulePrinter {
  let messages: MessagePrinter

  func print(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    for rule in message.rules {
      var fields: [Field] = []
      for name in rule.fields { fields.append(try field(name, of: message)) }
      guard fields.count > 1 else {
        throw GeneratorError(place: message.place, message: "a rule between fields names one only")
      }
      switch rule.kind {
      case .exclusive: printExclusive(fields, message, to: &printer)
      case .anyOf: printAnyOf(fields, message, to: &printer)
      case .together: printTogether(fields, message, to: &printer)
      case .ordered: try printOrdered(fields, message, to: &printer)
      }
    }
  }

  private func field(_ name: String, of message: Message) throws(GeneratorError) -> Field {
    guard let field = message.fields.first(where: { $0.name == name }) else {
      throw GeneratorError(place: message.place, message: "there is no field '\(name)'")
    }
    if case .oneof = field.cardinality {
      throw GeneratorError(place: field.place, message: "'\(name)' is in a oneof")
    }
    return field
  }

  private func isSet(_ field: Field, _ message: Message) -> String {
    let name = Names.own(field.name)
    return switch (field.cardinality, field.kind) {
    case (.repeated, _), (.map, _): "!\(name).isEmpty"
    case (.implicit, .scalar(let scalar)): scalar.isSet(name)
    case (.implicit, .enum), (.implicit, .message): "\(name).number != 0"
    case (.optional, _), (.oneof, _):
      "\(messages.model.isBoxed(field, in: message) ? messages.ownStorage(field) : name) != nil"
    }
  }

  private func add(_ field: Field, _ text: String) -> String {
    "violations.add(\"\(field.name)\", \(Printer.literal(text)))"
  }

  /// Told of every field that is set beside one before it.
  private func printExclusive(_ fields: [Field], _ message: Message, to printer: inout Printer) {
    for (index, field) in fields.enumerated().dropFirst() {
      let others = fields[..<index].map { isSet($0, message) }.joined(separator: " || ")
      let names = fields[..<index].map(\.name).joined(separator: " or ")
      printer.line(
        "if \(isSet(field, message)), \(others) "
          + "{ \(add(field, "may not be set beside \(names)")) }")
    }
  }

  private func printAnyOf(_ fields: [Field], _ message: Message, to printer: inout Printer) {
    let any = fields.map { isSet($0, message) }.joined(separator: " || ")
    let names = fields.dropFirst().map(\.name).joined(separator: " or ")
    printer.line("if !(\(any)) { \(add(fields[0], "is required, or \(names)")) }")
  }

  private func printTogether(_ fields: [Field], _ message: Message, to printer: inout Printer) {
    printer.block("if \(isSet(fields[0], message))") { (printer) in
      for field in fields.dropFirst() {
        printer.line(
          "if !(\(isSet(field, message))) "
            + "{ \(add(field, "is required beside \(fields[0].name)")) }")
      }
    }
  }

  private func printOrdered(
    _ fields: [Field], _ message: Message, to printer: inout Printer
  ) throws(GeneratorError) {
    guard fields.count == 2 else {
      throw GeneratorError(place: message.place, message: "an order has two fields")
    }
    var values: [String] = []
    for field in fields { values.append(try ordered(field)) }
    let bindings = zip(["first", "last"], fields).map { name, field in
      if case .optional = field.cardinality { return "let \(name) = \(Names.own(field.name))" }
      return "case let \(name) = \(Names.own(field.name)), \(isSet(field, message))"
    }
    let comparison = zip(["first", "last"], values).map { $1.replacing("$", with: $0) }
      .joined(separator: " < ")
    printer.line("if \(bindings.joined(separator: ", ")), !(\(comparison)) {")
    var word = "greater than"
    if case .message(".google.protobuf.Timestamp") = fields[1].kind { word = "after" }
    printer.indented { $0.line(add(fields[1], "must be \(word) \(fields[0].name)")) }
    printer.line("}")
  }

  /// What is compared, with `$` for the value.
  private func ordered(_ field: Field) throws(GeneratorError) -> String {
    switch (field.cardinality, field.kind) {
    case (.implicit, .scalar(let scalar)), (.optional, .scalar(let scalar)):
      if scalar.isInteger || scalar == .double || scalar == .float { return "$" }
    case (.optional, .message(".google.protobuf.Timestamp")),
      (.optional, .message(".google.protobuf.Duration")):
      return "($.seconds, $.nanos)"
    case (.implicit, _), (.optional, _), (.repeated, _), (.map, _), (.oneof, _): break
    }
    throw GeneratorError(place: field.place, message: "'\(field.name)' has no order")
  }
}

// The struct of a message: its properties, its oneofs, the types inside it.

/// Prints one file's messages.
struct MessagePrinter {
  let model: Model
  /// The JSON of most well-known types is written by hand in Wire.
  var writesJSON = true

  /// The struct with everything that lies inside.
  func printStruct(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    printer.comment(message.comment)
    var protocols = ["Wire.Message"]
    if message.isEvent { protocols.append("Wire.StreamEvent") }
    if !message.contentField.isEmpty { protocols.append("Wire.ContentMessage") }
    let list = protocols.joined(separator: ", ")
    try printer.block("package struct \(message.swiftName): \(list)") {
      (printer) throws(GeneratorError) in
      for inner in message.enums {
        EnumPrinter().print(inner, to: &printer)
        printer.line()
      }
      for inner in message.messages where !inner.isMapEntry {
        try printStruct(inner, to: &printer)
        printer.line()
      }
      for index in message.oneofs.indices where !members(index, of: message).isEmpty {
        printOneof(index, of: message, to: &printer)
      }
      printProperties(message, to: &printer)
      printer.line("package var unknownFields = UnknownFields()")
      printer.line()
      printer.line("package init() {}")
      printer.line()
      printer.line("package static var fullName: String { \"\(message.fullName)\" }")
    }
  }

  private func printProperties(_ message: Message, to printer: inout Printer) {
    var printed: Set<Int> = []
    for field in message.fields {
      if case .oneof(let index) = field.cardinality {
        guard printed.insert(index).inserted else { continue }
        let oneof = message.oneofs[index]
        printer.comment(oneof.comment)
        printer.line(
          "package var \(Names.property(oneof.name)): \(oneofType(index, of: message))?")
        continue
      }
      printer.comment(field.comment)
      let name = Names.property(field.name)
      if model.isBoxed(field, in: message) {
        let type = model.swiftType(field.kind)
        printer.lines(
          """
          package var \(name): \(type)? {
            get { \(storage(field))?.value }
            set { \(storage(field)) = newValue.map { Boxed($0) } }
          }
          private var \(storage(field)): Boxed<\(type)>?
          """)
      } else {
        let type = model.propertyType(field)
        let value = model.defaultValue(field)
        printer.line("package var \(name): \(type)\(value == "nil" ? "" : " = \(value)")")
      }
    }
  }

  /// The property behind a boxed field.
  func storage(_ field: Field) -> String { "_\(Names.lowerCamel(field.name))" }

  func ownStorage(_ field: Field) -> String { "self.\(storage(field))" }

  // MARK: Oneofs

  func members(_ index: Int, of message: Message) -> [Field] {
    message.fields.filter { field in
      if case .oneof(index) = field.cardinality { true } else { false }
    }
  }

  /// The enum of a oneof; `Choice` at the end where a type inside has the name already.
  func oneofName(_ index: Int, of message: Message) -> String {
    let name = Names.type(Names.upperCamel(message.oneofs[index].name))
    let taken =
      message.messages.contains { $0.swiftName == name }
      || message.enums.contains { $0.swiftName == name }
    return taken ? "\(name)Choice" : name
  }

  func oneofType(_ index: Int, of message: Message) -> String {
    "\(message.swiftPath).\(oneofName(index, of: message))"
  }

  private func printOneof(_ index: Int, of message: Message, to printer: inout Printer) {
    printer.comment(message.oneofs[index].comment)
    printer.block(
      "package enum \(oneofName(index, of: message)): Sendable, Equatable"
    ) { (printer) in
      for field in members(index, of: message) {
        printer.comment(field.comment)
        let word = model.isBoxed(field, in: message) ? "indirect case" : "case"
        printer.line(
          "\(word) \(Names.property(field.name))(\(model.swiftType(field.kind)))")
      }
    }
    printer.line()
  }

  // MARK: Code

  /// The extensions of the message and of those inside it.
  func printCode(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    printer.line()
    try printer.block("extension \(message.swiftPath)") { (printer) throws(GeneratorError) in
      BinaryPrinter(messages: self).print(message, to: &printer)
      if writesJSON || message.fullName == "google.protobuf.Empty" {
        printer.line()
        try JSONPrinter(messages: self).print(message, to: &printer)
        TextPrinter(messages: self).print(message, to: &printer)
      }
      try RulePrinter(messages: self).print(message, to: &printer)
      try EventPrinter(messages: self).print(message, to: &printer)
      try ContentPrinter().print(message, to: &printer)
    }
    for inner in message.messages where !inner.isMapEntry { try printCode(inner, to: &printer) }
  }
}

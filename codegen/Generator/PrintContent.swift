// Messages that carry the bytes of an HTTP body.

struct ContentPrinter {
  func print(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    guard !message.contentField.isEmpty else { return }
    guard let field = message.fields.first(where: { $0.name == message.contentField }),
      case .scalar(.bytes) = field.kind
    else {
      throw GeneratorError(
        place: message.place, message: "there is no bytes field '\(message.contentField)'")
    }
    let name = Names.own(field.name)
    printer.line()
    switch field.cardinality {
    case .oneof(let index):
      let oneof = Names.own(message.oneofs[index].name)
      let member = Names.property(field.name)
      printer.lines(
        """
        package init(content: [UInt8]) { \(oneof) = .\(member)(content) }

        package var content: [UInt8] {
          guard case .\(member)(let bytes)? = \(oneof) else { return [] }
          return bytes
        }
        """)
    case .implicit:
      printer.lines(
        """
        package init(content: [UInt8]) { \(name) = content }

        package var content: [UInt8] { \(name) }
        """)
    case .optional, .repeated, .map:
      throw GeneratorError(
        place: message.place, message: "the content field '\(field.name)' is not a plain one")
    }
  }
}

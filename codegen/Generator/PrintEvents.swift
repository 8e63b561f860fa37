// Names and ids of server-sent events.

struct EventPrinter {
  let messages: MessagePrinter

  func print(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    guard message.isEvent else { return }
    for name in message.eventIDFields where !message.fields.contains(where: { $0.name == name }) {
      throw GeneratorError(place: message.place, message: "there is no field '\(name)'")
    }
    printer.line()
    try printName(of: message, to: &printer)
    let parts = message.eventIDFields.map { "\\(\(Names.own($0)))" }.joined(separator: ".")
    printer.line()
    printer.line("package var eventID: String { \"\(parts)\" }")
  }

  /// The name of the oneof's member; none where the schema names no oneof.
  private func printName(
    of message: Message, to printer: inout Printer
  ) throws(GeneratorError) {
    guard !message.eventOneof.isEmpty else {
      printer.line("package var eventName: String { \"\" }")
      return
    }
    guard let index = message.oneofs.firstIndex(where: { $0.name == message.eventOneof }) else {
      throw GeneratorError(
        place: message.place, message: "there is no oneof '\(message.eventOneof)'")
    }
    printer.block("package var eventName: String") { (printer) in
      printer.line("switch \(Names.own(message.eventOneof)) {")
      for field in messages.members(index, of: message) {
        printer.line("case .\(Names.property(field.name)): \"\(field.name)\"")
      }
      printer.line("case nil: \"\"")
      printer.line("}")
    }
  }
}

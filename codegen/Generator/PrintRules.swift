// Field rules as code: `validate`.

struct RulePrinter {
  let messages: MessagePrinter

  init(messages: MessagePrinter) { self.messages = messages }

  func print(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
  }
}

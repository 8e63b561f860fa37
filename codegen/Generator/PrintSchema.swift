// The descriptors for reflection and the list of all services.

import Core

struct SchemaPrinter {
  let model: Model

  func print(_ wanted: [File]) -> String {
    var printer = Printer()
    printer.lines(Generator.header("all files"))
    printer.lines(
      """
      package import RPC
      package import Wire

      /// Everything that is served, as data.
      package enum Schema {
      """)
    printer.indented { (printer) in
      printServices(wanted, to: &printer)
      printer.line()
      printMessages(wanted, to: &printer)
      printer.line()
      printFiles(to: &printer)
    }
    printer.line("}")
    return printer.text
  }

  private func printServices(_ wanted: [File], to printer: inout Printer) {
    let services = wanted.flatMap { file in
      file.services.map { "\(Names.namespace(of: file.package)).\($0.name)Methods.all" }
    }
    printer.line("/// The methods of every service, by the name of the service.")
    printer.line("package static var services: [[RPC.Method]] {")
    printer.line("  [\(services.joined(separator: ", "))]")
    printer.line("}")
  }

  private func printMessages(_ wanted: [File], to printer: inout Printer) {
    printer.line("/// Every message, in the order of the files.")
    printer.line("package static let messages: [any Wire.Message.Type] = [")
    func print(_ message: Message, _ printer: inout Printer) {
      printer.line("  \(message.swiftPath).self,")
      for inner in message.messages where !inner.isMapEntry { print(inner, &printer) }
    }
    for message in wanted.flatMap(\.messages) { print(message, &printer) }
    printer.line("]")
  }

  private func printFiles(to printer: inout Printer) {
    printer.line("/// The descriptor of every file, by name.")
    printer.line("package static let files: [SchemaFile] = [")
    for file in model.schema.files {
      printer.line("  SchemaFile(")
      printer.line("    name: \(Printer.literal(file.name)),")
      let services = symbols(file).map(Printer.literal).joined(separator: ", ")
      printer.line("    symbols: [\(services)],")
      printer.line("    base64: \"\"\"")
      var rest = Base64.encode(file.descriptor)[...]
      while !rest.isEmpty {
        printer.line("      \(rest.prefix(96))\(rest.count > 96 ? "\\" : "")")
        rest = rest.dropFirst(96)
      }
      printer.line("      \"\"\"),")
    }
    printer.line("]")
  }

  /// The full names that reflection finds the file by.
  private func symbols(_ file: File) -> [String] {
    var names: [String] = []
    func add(_ message: Message) {
      names.append(message.fullName)
      for inner in message.messages where !inner.isMapEntry { add(inner) }
      names += message.enums.map(\.fullName)
    }
    for message in file.messages { add(message) }
    names += file.enums.map(\.fullName)
    for service in file.services {
      names.append(service.fullName)
      names += service.methods.map { "\(service.fullName).\($0.name)" }
    }
    return names
  }
}

// One run: which Swift files are printed, and what is in each.

struct Generator {
  private let model: Model
  /// `wire`: the well-known types, as a part of Wire itself.
  private let isWire: Bool
  /// `plain`: no list of everything, for tests and measurements.
  private let isPlain: Bool

  init(_ schema: Schema, parameter: String) {
    isWire = parameter == "wire"
    isPlain = parameter == "plain"
    var schema = schema
    for message in schema.messages.values { Self.markMaps(message, in: schema) }
    schema.files.sort { $0.name < $1.name }
    model = Model(schema)
  }

  /// A repeated map entry is a map.
  private static func markMaps(_ message: Message, in schema: Schema) {
    for index in message.fields.indices {
      guard case .repeated = message.fields[index].cardinality,
        case .message(let name) = message.fields[index].kind,
        schema.messages[name]?.isMapEntry ?? false
      else { continue }
      message.fields[index].cardinality = .map
    }
  }

  func files() throws(GeneratorError) -> [(name: String, content: String)] {
    var result: [(name: String, content: String)] = []
    let wanted = model.schema.files.filter(\.isGenerated)
    for file in wanted where !(file.messages.isEmpty && file.enums.isEmpty) {
      result.append((swiftName(file, ""), try messages(file)))
    }
    for file in wanted where !file.services.isEmpty {
      result.append((swiftName(file, ".services"), try services(file)))
    }
    result.append(("Namespaces.swift", namespaces(wanted)))
    if !isWire, !isPlain {
      result.append(("Schema.swift", SchemaPrinter(model: model).print(wanted)))
    }
    if !isWire, let document = try OpenAPIPrinter(model: model).document(wanted) {
      result.append(("openapi.json", document + "\n"))
      if !isPlain { result.append(("OpenAPI.swift", OpenAPIPrinter.swift(document))) }
    }
    return result
  }

  /// File names differ within a module, so they carry the namespace: `V1.job.swift`.
  private func swiftName(_ file: File, _ suffix: String) -> String {
    let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let stem = base.hasSuffix(".proto") ? String(base.dropLast(6)) : base
    return "\(Names.namespace(of: file.package)).\(stem)\(suffix).swift"
  }

  static func header(_ source: String) -> String {
    """
    // Generated from \(source). Do not edit: run make generate.
    // swift-format-ignore-file

    """
  }

  private func messages(_ file: File) throws(GeneratorError) -> String {
    var printer = Printer()
    printer.lines(Self.header(file.name))
    if !isWire {
      printer.line("package import Wire")
      printer.line()
    }
    let messages = MessagePrinter(model: model, writesJSON: !isWire)
    for enumeration in file.enums {
      printer.block("extension \(Names.namespace(of: file.package))") { (printer) in
        EnumPrinter().print(enumeration, to: &printer)
      }
      printer.line()
    }
    for message in file.messages {
      try printer.block("extension \(Names.namespace(of: file.package))") {
        (printer) throws(GeneratorError) in
        try messages.printStruct(message, to: &printer)
      }
      try messages.printCode(message, to: &printer)
      printer.line()
    }
    return printer.text
  }

  private func services(_ file: File) throws(GeneratorError) -> String {
    var printer = Printer()
    printer.lines(Self.header(file.name))
    printer.lines(
      """
      package import Core
      package import RPC
      """)
    // An import that no declaration needs is a warning.
    let types = file.services.flatMap(\.methods).flatMap { [$0.input, $0.output] }
    if types.contains(where: { $0.hasPrefix(".google.protobuf.") }) {
      printer.line("package import Wire")
    }
    printer.line()
    for service in file.services {
      try ServicePrinter(model: model).print(
        service, namespace: Names.namespace(of: file.package), to: &printer)
    }
    return printer.text
  }

  private func namespaces(_ files: [File]) -> String {
    var printer = Printer()
    printer.lines(Self.header("the packages of all files"))
    for package in Set(files.map(\.package)).sorted() {
      printer.line("/// Package `\(package)`.")
      printer.line("package enum \(Names.namespace(of: package)) {}")
    }
    return printer.text
  }
}

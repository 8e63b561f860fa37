// Straight-line code for proto3 JSON: one switch over the fields to read, one list to write.

import Wire

struct JSONPrinter {
  let messages: MessagePrinter
  private var model: Model { messages.model }

  init(messages: MessagePrinter) { self.messages = messages }

  func print(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    try printMerge(message, to: &printer)
    printer.line()
    printEncode(message, to: &printer)
  }

  // MARK: Reading

  private func printMerge(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    let table = try nameTable(message)
    printer.block(
      "package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError)"
    ) { (printer) in
      printer.line("try reader.beginObject()")
      guard !message.fields.isEmpty else {
        printer.line("while try reader.nextKey() { try reader.unknownField() }")
        return
      }
      printer.line("var fields = JSONFields()")
      printer.block("while true") { (printer) in
        printer.line("switch try reader.field(of: Self.jsonNames, &fields) {")
        for field in message.fields {
          printer.line("case \(field.index):")
          printer.indented { printField(field, message, to: &$0) }
        }
        printer.line("default: return")
        printer.line("}")
      }
    }
    guard !message.fields.isEmpty else { return }
    printer.line()
    printer.line("private static var jsonNames: StaticString {")
    printer.line("  \(Printer.literal(table))")
    printer.line("}")
  }

  /// The JSON names, then the proto names that differ.
  private func nameTable(_ message: Message) throws(GeneratorError) -> String {
    guard message.fields.count <= 256 else {
      throw GeneratorError(place: message.place, message: "more than 256 fields")
    }
    var owners: [String: Field] = [:]
    var table = ""
    let others = message.fields.filter { $0.name != $0.jsonName }
    for (name, field) in message.fields.map({ ($0.jsonName, $0) }) + others.map({ ($0.name, $0) }) {
      guard !name.isEmpty, name.utf8.count < 0x4000,
        name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C })
      else {
        throw GeneratorError(
          place: field.place, message: "the JSON name of '\(field.name)' is empty or needs escapes")
      }
      if let owner = owners.updateValue(field, forKey: name) {
        throw GeneratorError(
          place: field.place, message: "'\(name)' is a name of '\(owner.name)' too in JSON")
      }
      let isNullable = model.isNullable(field.kind) && !isList(field)
      table += NameTable.entry(name, index: field.index, isNullable: isNullable)
    }
    return table
  }

  private func printField(_ field: Field, _ message: Message, to printer: inout Printer) {
    let name = Names.own(field.name)
    switch field.cardinality {
    case .implicit, .optional: printSingle(field, message, to: &printer)
    case .oneof(let index): printMember(field, index, message, to: &printer)
    case .repeated:
      printer.line("try reader.beginArray()")
      printer.block("while try reader.nextElement()") { (printer) in
        printer.line("try reader.hold(MemoryLayout<\(model.swiftType(field.kind))>.stride)")
        printRead(field.kind, to: &printer) { "\(name).append(\($0))" }
      }
    case .map: printMap(field, to: &printer)
    }
  }

  private func isList(_ field: Field) -> Bool {
    switch field.cardinality {
    case .repeated, .map: true
    case .implicit, .optional, .oneof: false
    }
  }

  private func printSingle(_ field: Field, _ message: Message, to printer: inout Printer) {
    let name = Names.own(field.name)
    guard case .message = field.kind else {
      printRead(field.kind, to: &printer) { "\(name) = \($0)" }
      return
    }
    let type = model.swiftType(field.kind)
    if model.isBoxed(field, in: message) {
      let storage = messages.ownStorage(field)
      printer.line("try reader.hold(MemoryLayout<\(type)>.stride)")
      printer.line("var value = \(storage)?.value ?? \(type)()")
      printer.line("try value.mergeJSON(from: &reader)")
      printer.line("\(storage) = Boxed(value)")
    } else {
      printer.line("if \(name) == nil { \(name) = \(type)() }")
      printer.line("try \(name)?.mergeJSON(from: &reader)")
    }
  }

  private func printMember(
    _ field: Field, _ index: Int, _ message: Message, to printer: inout Printer
  ) {
    let oneof = Names.own(message.oneofs[index].name)
    let text = "another field of the oneof \(message.oneofs[index].name) is set"
    printer.line("guard \(oneof) == nil else { throw reader.duplicate(\"\(text)\") }")
    if model.isBoxed(field, in: message) {
      printer.line("try reader.hold(MemoryLayout<\(model.swiftType(field.kind))>.stride)")
    }
    printRead(field.kind, to: &printer) { "\(oneof) = .\(Names.property(field.name))(\($0))" }
  }

  /// Reads one value and uses it. An enum name may be unknown and ignored: then nothing is used.
  private func printRead(
    _ kind: Kind, to printer: inout Printer, _ use: (String) -> String
  ) {
    switch kind {
    case .scalar(let scalar): printer.line(use("try reader.\(scalar.jsonCodec)()"))
    case .enum:
      let type = model.swiftType(kind)
      let read = model.isNullValue(kind) ? "nullValueNumber" : "enumNumber"
      printer.block("if let number = try reader.\(read)(\(type).number(named:))") { (printer) in
        printer.line(use("\(type)(number: number)"))
      }
    case .message:
      printer.line("var value = \(model.swiftType(kind))()")
      printer.line("try value.mergeJSON(from: &reader)")
      printer.line(use("value"))
    }
  }

  private func printMap(_ field: Field, to printer: inout Printer) {
    guard let (key, value) = model.mapEntry(field), case .scalar(let keyType) = key.kind else {
      return
    }
    let name = Names.own(field.name)
    printer.line("try reader.beginObject()")
    printer.block("while try reader.nextKey()") { (printer) in
      printer.line("try reader.hold(\(model.entryStride(key, value)))")
      printer.line("let key = try \(keyType.fromKey)")
      printer.line(
        "guard \(name)[key] == nil else { throw reader.duplicate(\"the key is there twice\") }")
      printRead(value.kind, to: &printer) { "\(name)[key] = \($0)" }
    }
  }

  // MARK: Writing

  private func printEncode(_ message: Message, to printer: inout Printer) {
    printer.block("package func encodeJSON(to writer: inout JSONWriter)") { (printer) in
      printer.line("let object = writer.beginObject()")
      var printed: Set<Int> = []
      for field in message.fields {
        if case .oneof(let index) = field.cardinality {
          if printed.insert(index).inserted { printOneof(index, message, to: &printer) }
        } else {
          printWrite(field, message, to: &printer)
        }
      }
      printer.line("writer.endObject(object)")
    }
  }

  private func key(_ field: Field) -> String { "writer.key(\",\\\"\(field.jsonName)\\\":\")" }

  private func write(_ value: String, _ kind: Kind) -> String {
    switch kind {
    case .scalar(let scalar): "writer.\(scalar.jsonCodec)(\(value))"
    case .enum, .message: "\(value).encodeJSON(to: &writer)"
    }
  }

  private func printWrite(_ field: Field, _ message: Message, to printer: inout Printer) {
    let name = Names.own(field.name)
    switch field.cardinality {
    case .implicit:
      let isSet =
        switch field.kind {
        case .scalar(let scalar): scalar.isSet(name)
        case .enum, .message: "\(name).number != 0"
        }
      printer.block("if \(isSet)") { (printer) in
        printer.line(key(field))
        printer.line(write(name, field.kind))
      }
    case .optional:
      let source =
        model.isBoxed(field, in: message) ? "\(messages.ownStorage(field))?.value" : "\(name)"
      printer.block("if let value = \(source)") { (printer) in
        printer.line(key(field))
        printer.line(write("value", field.kind))
      }
    case .repeated:
      printer.block("if !\(name).isEmpty") { (printer) in
        printer.line(key(field))
        printer.line("let list = writer.beginArray()")
        printLoop(name, to: &printer) { (printer) in
          printer.line("writer.element()")
          printer.line(write(Model.lent("values[index]", field.kind), field.kind))
        }
        printer.line("writer.endArray(list)")
      }
    case .map: printWriteMap(field, to: &printer)
    case .oneof: break
    }
  }

  private func printWriteMap(_ field: Field, to printer: inout Printer) {
    guard let (key, value) = model.mapEntry(field) else { return }
    let name = Names.own(field.name)
    var text = "\"\\(values[index].key.value)\""
    if case .scalar(.string) = key.kind { text = "values[index].key" }
    printer.block("if !\(name).isEmpty") { (printer) in
      printer.line(self.key(field))
      printer.line("let map = writer.beginObject()")
      printer.line("MapOrder.withAscending(\(name)) { values in")
      printer.indented { (printer) in
        printLoop(to: &printer) { (printer) in
          printer.line("writer.mapKey(\(text))")
          printer.line(write(Model.lent("values[index].value", value.kind), value.kind))
        }
      }
      printer.line("}")
      printer.line("writer.endObject(map)")
    }
  }

  /// A loop over `values[index]`, which is used where it is, without a copy.
  private func printLoop(
    _ list: String, to printer: inout Printer, _ body: (inout Printer) -> Void
  ) {
    printer.line("\(list).lend { values in")
    printer.indented { printLoop(to: &$0, body) }
    printer.line("}")
  }

  private func printLoop(to printer: inout Printer, _ body: (inout Printer) -> Void) {
    printer.line("var index = 0")
    printer.block("while index < values.count") { (printer) in
      body(&printer)
      printer.line("index &+= 1")
    }
  }

  private func printOneof(_ index: Int, _ message: Message, to printer: inout Printer) {
    printer.line("switch \(Names.own(message.oneofs[index].name)) {")
    for field in messages.members(index, of: message) {
      printer.line("case .\(Names.property(field.name))(let value):")
      printer.indented { (printer) in
        printer.line(key(field))
        printer.line(write("value", field.kind))
      }
    }
    printer.line("case nil: break")
    printer.line("}")
  }
}

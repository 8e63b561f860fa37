// Straight-line code for the protobuf binary format: one switch to read, one list to write.

struct BinaryPrinter {
  let messages: MessagePrinter
  private var model: Model { messages.model }

  init(messages: MessagePrinter) { self.messages = messages }

  func print(_ message: Message, to printer: inout Printer) {
    printMerge(message, to: &printer)
    printer.line()
    printEncode(message, to: &printer)
  }

  // MARK: Reading

  private func printMerge(_ message: Message, to printer: inout Printer) {
    printer.block("package mutating func merge(from reader: inout BinaryReader) throws(WireError)")
    { (printer) in
      printer.block("while true") { (printer) in
        printer.line("let tag = try reader.tag()")
        printer.line("switch tag {")
        printer.line("case 0: return")
        for field in message.fields { printCases(field, message, to: &printer) }
        printer.line("default: try reader.unknown(tag, into: &unknownFields)")
        printer.line("}")
      }
    }
  }

  private func printCases(_ field: Field, _ message: Message, to printer: inout Printer) {
    let name = Names.own(field.name)
    switch field.cardinality {
    case .implicit, .optional:
      if case .message = field.kind {
        printSingleMessage(field, message, to: &printer)
      } else {
        printer.line("case \(Model.tag(field)): \(name) = \(read(field.kind))")
      }
    case .oneof(let index): printMember(field, index, message, to: &printer)
    case .repeated: printRepeated(field, to: &printer)
    case .map: printMap(field, to: &printer)
    }
  }

  /// The expression that reads a value that is not a message.
  private func read(_ kind: Kind) -> String {
    switch kind {
    case .scalar(let scalar): "try reader.\(scalar.codec)()"
    case .enum: "\(model.swiftType(kind))(number: try reader.int32())"
    case .message: ""
    }
  }

  private func printSingleMessage(
    _ field: Field, _ message: Message, to printer: inout Printer
  ) {
    let type = model.swiftType(field.kind)
    if model.isBoxed(field, in: message) {
      let storage = messages.ownStorage(field)
      printer.lines(
        """
        case \(Model.tag(field)):
          let outer = try reader.enter(holding: MemoryLayout<\(type)>.stride)
          var value = \(storage)?.value ?? \(type)()
          try value.merge(from: &reader)
          \(storage) = Boxed(value)
          reader.leave(outer)
        """)
      return
    }
    let name = Names.own(field.name)
    printer.lines(
      """
      case \(Model.tag(field)):
        let outer = try reader.enter()
        if \(name) == nil { \(name) = \(type)() }
        try \(name)?.merge(from: &reader)
        reader.leave(outer)
      """)
  }

  private func printMember(
    _ field: Field, _ index: Int, _ message: Message, to printer: inout Printer
  ) {
    let oneof = Names.own(message.oneofs[index].name)
    let name = Names.property(field.name)
    guard case .message = field.kind else {
      printer.line("case \(Model.tag(field)): \(oneof) = .\(name)(\(read(field.kind)))")
      return
    }
    let type = model.swiftType(field.kind)
    let holding = model.isBoxed(field, in: message) ? "holding: MemoryLayout<\(type)>.stride" : ""
    printer.lines(
      """
      case \(Model.tag(field)):
        let outer = try reader.enter(\(holding))
        var value = \(type)()
        if case .\(name)(let present) = \(oneof) { value = present }
        try value.merge(from: &reader)
        \(oneof) = .\(name)(value)
        reader.leave(outer)
      """)
  }

  private func printRepeated(_ field: Field, to printer: inout Printer) {
    let name = Names.own(field.name)
    let wireType = Model.wireType(field.kind)
    let stride = "MemoryLayout<\(model.swiftType(field.kind))>.stride"
    let run = "reader.run(of: \(Model.tag(field)), holding: \(stride))"
    let reserve = "if \(name).isEmpty { \(name).reserveCapacity(\(run)) }"
    if case .message = field.kind {
      printer.lines(
        """
        case \(Model.tag(field)):
          \(reserve)
          let outer = try reader.enter(holding: \(stride))
          var value = \(model.swiftType(field.kind))()
          try value.merge(from: &reader)
          \(name).append(value)
          reader.leave(outer)
        """)
      return
    }
    guard wireType != 2 else {
      printer.lines(
        """
        case \(Model.tag(field)):
          \(reserve)
          try reader.hold(\(stride))
          \(name).append(\(read(field.kind)))
        """)
      return
    }
    let count =
      switch wireType {
      case 1: "reader.remaining / 8"
      case 5: "reader.remaining / 4"
      case _: "reader.varints()"
      }
    printer.lines(
      """
      case \(Model.tag(field)):
        try reader.hold(\(stride))
        \(name).append(\(read(field.kind)))
      case \(Model.tag(field, wireType: 2)):
        let outer = try reader.enter()
        let count = \(count)
        try reader.hold(count &* \(stride))
        if \(name).isEmpty { \(name).reserveCapacity(count) }
        while !reader.isAtEnd { \(name).append(\(read(field.kind))) }
        reader.leave(outer)
      """)
  }

  private func printMap(_ field: Field, to printer: inout Printer) {
    guard let (key, value) = model.mapEntry(field) else { return }
    let name = Names.own(field.name)
    let stride = model.entryStride(key, value)
    let readValue: String
    if case .message = value.kind {
      readValue = """
        let inner = try reader.enter()
              try value.merge(from: &reader)
              reader.leave(inner)
        """
    } else {
      readValue = "value = \(read(value.kind))"
    }
    printer.lines(
      """
      case \(Model.tag(field)):
        if \(name).isEmpty {
          \(name).reserveCapacity(
            min(reader.run(of: \(Model.tag(field)), holding: \(stride)), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: \(stride))
        var key: \(model.swiftType(key.kind)) = \(model.defaultValue(key))
        var value = \(initial(value))
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case \(Model.tag(key)): key = \(read(key.kind))
          case \(Model.tag(value)):
            \(readValue)
          default: try reader.skip(tag)
          }
        }
        \(name)[key] = value
        reader.leave(outer)
      """)
  }

  private func initial(_ field: Field) -> String {
    switch field.kind {
    case .scalar(let scalar): "\(scalar.swiftType)()"
    case .enum, .message: "\(model.swiftType(field.kind))()"
    }
  }

  // MARK: Writing

  private func printEncode(_ message: Message, to printer: inout Printer) {
    printer.block("package func encode(to writer: inout BinaryWriter)") { (printer) in
      printer.line("writer.prepend(unknownFields)")
      var printed: Set<Int> = []
      for field in message.fields.sorted(by: { $0.number > $1.number }) {
        if case .oneof(let index) = field.cardinality {
          if printed.insert(index).inserted { printOneof(index, message, to: &printer) }
        } else {
          printWrite(field, message, to: &printer)
        }
      }
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
      printer.block("if \(isSet)") { writeValue(name, field, to: &$0) }
    case .optional:
      let source =
        model.isBoxed(field, in: message) ? "\(messages.ownStorage(field))?.value" : "\(name)"
      printer.block("if let value = \(source)") { writeValue("value", field, to: &$0) }
    case .repeated: printWriteRepeated(field, to: &printer)
    case .map: printWriteMap(field, to: &printer)
    case .oneof: break
    }
  }

  /// The value, then in front of it its length and its tag.
  private func writeValue(_ value: String, _ field: Field, to printer: inout Printer) {
    switch field.kind {
    case .scalar(let scalar):
      printer.line("writer.\(scalar.codec)(\(value))")
      printer.line("writer.tag(\(Model.tag(field)))")
    case .enum:
      printer.line("writer.int32(\(value).number)")
      printer.line("writer.tag(\(Model.tag(field)))")
    case .message:
      printer.line("let mark = writer.count")
      printer.line("\(value).encode(to: &writer)")
      printer.line("writer.close(mark, tag: \(Model.tag(field)))")
    }
  }

  private func printWriteRepeated(_ field: Field, to printer: inout Printer) {
    let name = Names.own(field.name)
    guard field.isPacked, Model.wireType(field.kind) != 2 else {
      printBackwards(name, to: &printer) {
        writeValue(Model.lent("values[index]", field.kind), field, to: &$0)
      }
      return
    }
    let write =
      switch field.kind {
      case .scalar(let scalar): "writer.\(scalar.codec)(values[index].value)"
      case .enum, .message: "writer.int32(values[index].value.number)"
      }
    printer.block("if !\(name).isEmpty") { (printer) in
      printer.line("let mark = writer.count")
      printBackwards(name, to: &printer) { $0.line(write) }
      printer.line("writer.close(mark, tag: \(Model.tag(field, wireType: 2)))")
    }
  }

  /// A loop over `values[index]`, which is used where it is, without a copy.
  private func printBackwards(
    _ list: String, to printer: inout Printer, _ body: (inout Printer) -> Void
  ) {
    printer.line("\(list).lend { values in")
    printer.indented { printBackwards(to: &$0, body) }
    printer.line("}")
  }

  private func printBackwards(to printer: inout Printer, _ body: (inout Printer) -> Void) {
    printer.line("var index = values.count")
    printer.block("while index > 0") { (printer) in
      printer.line("index &-= 1")
      body(&printer)
    }
  }

  private func printWriteMap(_ field: Field, to printer: inout Printer) {
    guard let (key, value) = model.mapEntry(field) else { return }
    let name = Names.own(field.name)
    printer.block("if !\(name).isEmpty") { (printer) in
      printer.line("MapOrder.withAscending(\(name)) { values in")
      printer.indented { (printer) in
        printBackwards(to: &printer) { (printer) in
          printer.line("let entry = writer.count")
          writeValue(Model.lent("values[index].value", value.kind), value, to: &printer)
          writeValue(Model.lent("values[index].key", key.kind), key, to: &printer)
          printer.line("writer.close(entry, tag: \(Model.tag(field)))")
        }
      }
      printer.line("}")
    }
  }

  private func printOneof(_ index: Int, _ message: Message, to printer: inout Printer) {
    printer.line("switch \(Names.own(message.oneofs[index].name)) {")
    for field in messages.members(index, of: message) {
      printer.line("case .\(Names.property(field.name))(let value):")
      printer.indented { writeValue("value", field, to: &$0) }
    }
    printer.line("case nil: break")
    printer.line("}")
  }
}

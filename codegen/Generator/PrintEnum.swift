// The Swift enum of a proto enum: open, so that numbers of newer versions pass through.

import Wire

struct EnumPrinter {
  func print(_ enumeration: Enum, to printer: inout Printer) {
    let named = distinct(enumeration)
    printer.comment(enumeration.comment)
    printer.block("package enum \(enumeration.swiftName): Wire.ProtoEnum") { (printer) in
      for value in named {
        printer.comment(value.comment)
        printer.line("case \(caseName(value, enumeration))")
      }
      printer.line("/// A number that this version has no name for.")
      printer.line("case unrecognized(Int32)")
      printer.line()
      printer.line("package init() { self = .\(Model.firstCase(enumeration)) }")
      printer.line()
      printInit(enumeration, named, to: &printer)
      printer.line()
      printNumber(enumeration, named, to: &printer)
      printer.line()
      printName(enumeration, named, to: &printer)
      printer.line()
      printParsing(enumeration, to: &printer)
      printer.line()
      let all = named.map { ".\(caseName($0, enumeration))" }.joined(separator: ", ")
      printer.line("package static var all: [Self] { [\(all)] }")
      printer.line("package static var fullName: String { \"\(enumeration.fullName)\" }")
      printer.line()
      printJSON(enumeration, named, to: &printer)
    }
  }

  /// Without aliases: a second name of a number is only read.
  private func distinct(_ enumeration: Enum) -> [Enum.Value] {
    var numbers: Set<Int32> = []
    return enumeration.values.filter { numbers.insert($0.number).inserted }
  }

  private func caseName(_ value: Enum.Value, _ enumeration: Enum) -> String {
    Names.enumCase(value.name, of: enumeration.swiftName)
  }

  private func printInit(
    _ enumeration: Enum, _ values: [Enum.Value], to printer: inout Printer
  ) {
    printer.block("package init(number: Int32)") { (printer) in
      printer.line("switch number {")
      for value in values {
        printer.line("case \(value.number): self = .\(caseName(value, enumeration))")
      }
      printer.line("default: self = .unrecognized(number)")
      printer.line("}")
    }
  }

  private func printNumber(
    _ enumeration: Enum, _ values: [Enum.Value], to printer: inout Printer
  ) {
    printer.block("package var number: Int32") { (printer) in
      printer.line("switch self {")
      for value in values {
        printer.line("case .\(caseName(value, enumeration)): \(value.number)")
      }
      printer.line("case .unrecognized(let number): number")
      printer.line("}")
    }
  }

  private func printName(
    _ enumeration: Enum, _ values: [Enum.Value], to printer: inout Printer
  ) {
    printer.block("package var name: String") { (printer) in
      printer.line("switch self {")
      for value in values {
        printer.line("case .\(caseName(value, enumeration)): \"\(value.name)\"")
      }
      printer.line("case .unrecognized(let number): \"\\(number)\"")
      printer.line("}")
    }
  }

  private func printParsing(_ enumeration: Enum, to printer: inout Printer) {
    printer.block(
      "package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32?"
    ) { (printer) in
      var table = ""
      for (index, value) in enumeration.values.enumerated() {
        table += NameTable.entry(value.name, index: index)
      }
      printer.line("switch NameTable.index(of: name, in: \(Printer.literal(table))) {")
      for (index, value) in enumeration.values.enumerated() {
        printer.line("case \(index): \(value.number)")
      }
      printer.line("default: nil")
      printer.line("}")
    }
  }

  private func printJSON(
    _ enumeration: Enum, _ values: [Enum.Value], to printer: inout Printer
  ) {
    printer.block("package func encodeJSON(to writer: inout JSONWriter)") { (printer) in
      printer.line("switch self {")
      for value in values {
        let write =
          enumeration.fullName == "google.protobuf.NullValue"
          ? "writer.null()" : "writer.name(\"\\\"\(value.name)\\\"\")"
        printer.line("case .\(caseName(value, enumeration)): \(write)")
      }
      printer.line("case .unrecognized(let number): writer.int32(number)")
      printer.line("}")
    }
  }
}

// Generated from content.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  /// Content in pieces.
  package struct Piece: Wire.Message, Wire.ContentMessage {
    package enum Step: Sendable, Equatable {
      indirect case head(TestV1.Scalars)
      case data([UInt8])
    }

    package var step: TestV1.Piece.Step?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Piece" }
  }
}

extension TestV1.Piece {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Scalars>.stride)
        var value = TestV1.Scalars()
        if case .head(let present) = self.step { value = present }
        try value.merge(from: &reader)
        self.step = .head(value)
        reader.leave(outer)
      case 18: self.step = .data(try reader.bytes())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.step {
    case .head(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    case .data(let value):
      writer.bytes(value)
      writer.tag(18)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.step == nil else { throw reader.duplicate("another field of the oneof step is set") }
        try reader.hold(MemoryLayout<TestV1.Scalars>.stride)
        var value = TestV1.Scalars()
        try value.mergeJSON(from: &reader)
        self.step = .head(value)
      case 1:
        guard self.step == nil else { throw reader.duplicate("another field of the oneof step is set") }
        self.step = .data(try reader.bytes())
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}head\u{4}\u{0}\u{1}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.step {
    case .head(let value):
      writer.key(",\"head\":")
      value.encodeJSON(to: &writer)
    case .data(let value):
      writer.key(",\"data\":")
      writer.bytes(value)
    case nil: break
    }
    writer.endObject(object)
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "head":
        var inner = TestV1.Scalars()
        if case .head(let present) = self.step { inner = present }
        try inner.setText(rest, to: value)
        self.step = .head(inner)
      case "data":
        self.step = .data(try TextField.bytes(rest, value))
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package init(content: [UInt8]) { self.step = .data(content) }

  package var content: [UInt8] {
    guard case .data(let bytes)? = self.step else { return [] }
    return bytes
  }
}


// Generated from optionals.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  /// The same with presence.
  package struct Optionals: Wire.Message {
    package var double: Double?
    package var int64: Int64?
    package var bool: Bool?
    package var string: String?
    package var bytes: [UInt8]?
    package var color: TestV1.Color?
    package var message: TestV1.Scalars? {
      get { _message?.value }
      set { _message = newValue.map { Boxed($0) } }
    }
    private var _message: Boxed<TestV1.Scalars>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Optionals" }
  }
}

extension TestV1.Optionals {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 9: self.double = try reader.double()
      case 24: self.int64 = try reader.int64()
      case 64: self.bool = try reader.bool()
      case 74: self.string = try reader.string()
      case 82: self.bytes = try reader.bytes()
      case 128: self.color = TestV1.Color(number: try reader.int32())
      case 138:
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Scalars>.stride)
        var value = self._message?.value ?? TestV1.Scalars()
        try value.merge(from: &reader)
        self._message = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._message?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 138)
    }
    if let value = self.color {
      writer.int32(value.number)
      writer.tag(128)
    }
    if let value = self.bytes {
      writer.bytes(value)
      writer.tag(82)
    }
    if let value = self.string {
      writer.string(value)
      writer.tag(74)
    }
    if let value = self.bool {
      writer.bool(value)
      writer.tag(64)
    }
    if let value = self.int64 {
      writer.int64(value)
      writer.tag(24)
    }
    if let value = self.double {
      writer.double(value)
      writer.tag(9)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.double = try reader.double()
      case 1:
        self.int64 = try reader.int64()
      case 2:
        self.bool = try reader.bool()
      case 3:
        self.string = try reader.string()
      case 4:
        self.bytes = try reader.bytes()
      case 5:
        if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
          self.color = TestV1.Color(number: number)
        }
      case 6:
        try reader.hold(MemoryLayout<TestV1.Scalars>.stride)
        var value = self._message?.value ?? TestV1.Scalars()
        try value.mergeJSON(from: &reader)
        self._message = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}double\u{5}\u{0}\u{1}\u{0}int64\u{4}\u{0}\u{2}\u{0}bool\u{6}\u{0}\u{3}\u{0}string\u{5}\u{0}\u{4}\u{0}bytes\u{5}\u{0}\u{5}\u{0}color\u{7}\u{0}\u{6}\u{0}message"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.double {
      writer.key(",\"double\":")
      writer.double(value)
    }
    if let value = self.int64 {
      writer.key(",\"int64\":")
      writer.int64(value)
    }
    if let value = self.bool {
      writer.key(",\"bool\":")
      writer.bool(value)
    }
    if let value = self.string {
      writer.key(",\"string\":")
      writer.string(value)
    }
    if let value = self.bytes {
      writer.key(",\"bytes\":")
      writer.bytes(value)
    }
    if let value = self.color {
      writer.key(",\"color\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._message?.value {
      writer.key(",\"message\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}


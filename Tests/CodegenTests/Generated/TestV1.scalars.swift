// Generated from scalars.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  /// Every scalar type.
  package struct Scalars: Wire.Message {
    package var double: Double = 0
    package var float: Float = 0
    package var int64: Int64 = 0
    package var uint64: UInt64 = 0
    package var int32: Int32 = 0
    package var fixed64: UInt64 = 0
    package var fixed32: UInt32 = 0
    package var bool: Bool = false
    package var string: String = ""
    package var bytes: [UInt8] = []
    package var uint32: UInt32 = 0
    package var sfixed32: Int32 = 0
    package var sfixed64: Int64 = 0
    package var sint32: Int32 = 0
    package var sint64: Int64 = 0
    package var color: TestV1.Color = .unspecified
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Scalars" }
  }
}

extension TestV1.Scalars {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 9: self.double = try reader.double()
      case 21: self.float = try reader.float()
      case 24: self.int64 = try reader.int64()
      case 32: self.uint64 = try reader.uint64()
      case 40: self.int32 = try reader.int32()
      case 49: self.fixed64 = try reader.fixed64()
      case 61: self.fixed32 = try reader.fixed32()
      case 64: self.bool = try reader.bool()
      case 74: self.string = try reader.string()
      case 82: self.bytes = try reader.bytes()
      case 88: self.uint32 = try reader.uint32()
      case 101: self.sfixed32 = try reader.sfixed32()
      case 105: self.sfixed64 = try reader.sfixed64()
      case 112: self.sint32 = try reader.sint32()
      case 120: self.sint64 = try reader.sint64()
      case 128: self.color = TestV1.Color(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.color.number != 0 {
      writer.int32(self.color.number)
      writer.tag(128)
    }
    if self.sint64 != 0 {
      writer.sint64(self.sint64)
      writer.tag(120)
    }
    if self.sint32 != 0 {
      writer.sint32(self.sint32)
      writer.tag(112)
    }
    if self.sfixed64 != 0 {
      writer.sfixed64(self.sfixed64)
      writer.tag(105)
    }
    if self.sfixed32 != 0 {
      writer.sfixed32(self.sfixed32)
      writer.tag(101)
    }
    if self.uint32 != 0 {
      writer.uint32(self.uint32)
      writer.tag(88)
    }
    if !self.bytes.isEmpty {
      writer.bytes(self.bytes)
      writer.tag(82)
    }
    if !self.string.isEmpty {
      writer.string(self.string)
      writer.tag(74)
    }
    if self.bool {
      writer.bool(self.bool)
      writer.tag(64)
    }
    if self.fixed32 != 0 {
      writer.fixed32(self.fixed32)
      writer.tag(61)
    }
    if self.fixed64 != 0 {
      writer.fixed64(self.fixed64)
      writer.tag(49)
    }
    if self.int32 != 0 {
      writer.int32(self.int32)
      writer.tag(40)
    }
    if self.uint64 != 0 {
      writer.uint64(self.uint64)
      writer.tag(32)
    }
    if self.int64 != 0 {
      writer.int64(self.int64)
      writer.tag(24)
    }
    if self.float.bitPattern != 0 {
      writer.float(self.float)
      writer.tag(21)
    }
    if self.double.bitPattern != 0 {
      writer.double(self.double)
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
        self.float = try reader.float()
      case 2:
        self.int64 = try reader.int64()
      case 3:
        self.uint64 = try reader.uint64()
      case 4:
        self.int32 = try reader.int32()
      case 5:
        self.fixed64 = try reader.uint64()
      case 6:
        self.fixed32 = try reader.uint32()
      case 7:
        self.bool = try reader.bool()
      case 8:
        self.string = try reader.string()
      case 9:
        self.bytes = try reader.bytes()
      case 10:
        self.uint32 = try reader.uint32()
      case 11:
        self.sfixed32 = try reader.int32()
      case 12:
        self.sfixed64 = try reader.int64()
      case 13:
        self.sint32 = try reader.int32()
      case 14:
        self.sint64 = try reader.int64()
      case 15:
        if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
          self.color = TestV1.Color(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}double\u{5}\u{0}\u{1}\u{0}float\u{5}\u{0}\u{2}\u{0}int64\u{6}\u{0}\u{3}\u{0}uint64\u{5}\u{0}\u{4}\u{0}int32\u{7}\u{0}\u{5}\u{0}fixed64\u{7}\u{0}\u{6}\u{0}fixed32\u{4}\u{0}\u{7}\u{0}bool\u{6}\u{0}\u{8}\u{0}string\u{5}\u{0}\u{9}\u{0}bytes\u{6}\u{0}\u{a}\u{0}uint32\u{8}\u{0}\u{b}\u{0}sfixed32\u{8}\u{0}\u{c}\u{0}sfixed64\u{6}\u{0}\u{d}\u{0}sint32\u{6}\u{0}\u{e}\u{0}sint64\u{5}\u{0}\u{f}\u{0}color"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.double.bitPattern != 0 {
      writer.key(",\"double\":")
      writer.double(self.double)
    }
    if self.float.bitPattern != 0 {
      writer.key(",\"float\":")
      writer.float(self.float)
    }
    if self.int64 != 0 {
      writer.key(",\"int64\":")
      writer.int64(self.int64)
    }
    if self.uint64 != 0 {
      writer.key(",\"uint64\":")
      writer.uint64(self.uint64)
    }
    if self.int32 != 0 {
      writer.key(",\"int32\":")
      writer.int32(self.int32)
    }
    if self.fixed64 != 0 {
      writer.key(",\"fixed64\":")
      writer.uint64(self.fixed64)
    }
    if self.fixed32 != 0 {
      writer.key(",\"fixed32\":")
      writer.uint32(self.fixed32)
    }
    if self.bool {
      writer.key(",\"bool\":")
      writer.bool(self.bool)
    }
    if !self.string.isEmpty {
      writer.key(",\"string\":")
      writer.string(self.string)
    }
    if !self.bytes.isEmpty {
      writer.key(",\"bytes\":")
      writer.bytes(self.bytes)
    }
    if self.uint32 != 0 {
      writer.key(",\"uint32\":")
      writer.uint32(self.uint32)
    }
    if self.sfixed32 != 0 {
      writer.key(",\"sfixed32\":")
      writer.int32(self.sfixed32)
    }
    if self.sfixed64 != 0 {
      writer.key(",\"sfixed64\":")
      writer.int64(self.sfixed64)
    }
    if self.sint32 != 0 {
      writer.key(",\"sint32\":")
      writer.int32(self.sint32)
    }
    if self.sint64 != 0 {
      writer.key(",\"sint64\":")
      writer.int64(self.sint64)
    }
    if self.color.number != 0 {
      writer.key(",\"color\":")
      self.color.encodeJSON(to: &writer)
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
      case "double":
        self.double = try TextField.double(rest, value)
      case "float":
        self.float = try TextField.float(rest, value)
      case "int64":
        self.int64 = try TextField.integer(rest, value)
      case "uint64":
        self.uint64 = try TextField.integer(rest, value)
      case "int32":
        self.int32 = try TextField.integer(rest, value)
      case "fixed64":
        self.fixed64 = try TextField.integer(rest, value)
      case "fixed32":
        self.fixed32 = try TextField.integer(rest, value)
      case "bool":
        self.bool = try TextField.bool(rest, value)
      case "string":
        self.string = try TextField.string(rest, value)
      case "bytes":
        self.bytes = try TextField.bytes(rest, value)
      case "uint32":
        self.uint32 = try TextField.integer(rest, value)
      case "sfixed32":
        self.sfixed32 = try TextField.integer(rest, value)
      case "sfixed64":
        self.sfixed64 = try TextField.integer(rest, value)
      case "sint32":
        self.sint32 = try TextField.integer(rest, value)
      case "sint64":
        self.sint64 = try TextField.integer(rest, value)
      case "color":
        self.color = TestV1.Color(
    number: try TextField.enumNumber(rest, value, TestV1.Color.number(named:)))
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}


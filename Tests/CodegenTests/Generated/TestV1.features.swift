// Generated from features.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  /// An enum outside of a message.
  package enum Color: Wire.ProtoEnum {
    case unspecified
    case red
    case color3d
    case negative
    /// A number that this version has no name for.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(number: Int32) {
      switch number {
      case 0: self = .unspecified
      case 1: self = .red
      case 3: self = .color3d
      case -1: self = .negative
      default: self = .unrecognized(number)
      }
    }

    package var number: Int32 {
      switch self {
      case .unspecified: 0
      case .red: 1
      case .color3d: 3
      case .negative: -1
      case .unrecognized(let number): number
      }
    }

    package var name: String {
      switch self {
      case .unspecified: "COLOR_UNSPECIFIED"
      case .red: "RED"
      case .color3d: "COLOR_3D"
      case .negative: "NEGATIVE"
      case .unrecognized(let number): "\(number)"
      }
    }

    package static func number(named name: String) -> Int32? {
      switch name {
      case "COLOR_UNSPECIFIED": 0
      case "RED": 1
      case "CRIMSON": 1
      case "COLOR_3D": 3
      case "NEGATIVE": -1
      default: nil
      }
    }

    package static var all: [Self] { [.unspecified, .red, .color3d, .negative] }
    package static var fullName: String { "modelroute.test.v1.Color" }

    package func encodeJSON(to writer: inout JSONWriter) {
      switch self {
      case .unspecified: writer.name("\"COLOR_UNSPECIFIED\"")
      case .red: writer.name("\"RED\"")
      case .color3d: writer.name("\"COLOR_3D\"")
      case .negative: writer.name("\"NEGATIVE\"")
      case .unrecognized(let number): writer.int32(number)
      }
    }
  }
}

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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x96554d0976d4fb60:
        if try reader.accept("double", "double", 0, &seen) {
          self.double = try reader.double()
        }
      case 0x2fde656e98d26726:
        if try reader.accept("float", "float", 1, &seen) {
          self.float = try reader.float()
        }
      case 0xdf1739f126d82528:
        if try reader.accept("int64", "int64", 2, &seen) {
          self.int64 = try reader.int64()
        }
      case 0x669499a6ba519fbb:
        if try reader.accept("uint64", "uint64", 3, &seen) {
          self.uint64 = try reader.uint64()
        }
      case 0xb404625c3f42f856:
        if try reader.accept("int32", "int32", 4, &seen) {
          self.int32 = try reader.int32()
        }
      case 0xacbc8935d28e44e2:
        if try reader.accept("fixed64", "fixed64", 5, &seen) {
          self.fixed64 = try reader.uint64()
        }
      case 0xd51e4a361f985ce2:
        if try reader.accept("fixed32", "fixed32", 6, &seen) {
          self.fixed32 = try reader.uint32()
        }
      case 0xa825a4ddee46bdd3:
        if try reader.accept("bool", "bool", 7, &seen) {
          self.bool = try reader.bool()
        }
      case 0x29d1bc168384a1d7:
        if try reader.accept("string", "string", 8, &seen) {
          self.string = try reader.string()
        }
      case 0x4f8114520da5cf8e:
        if try reader.accept("bytes", "bytes", 9, &seen) {
          self.bytes = try reader.bytes()
        }
      case 0x53bcfb64131289b3:
        if try reader.accept("uint32", "uint32", 10, &seen) {
          self.uint32 = try reader.uint32()
        }
      case 0xca2fa5298c301c74:
        if try reader.accept("sfixed32", "sfixed32", 11, &seen) {
          self.sfixed32 = try reader.int32()
        }
      case 0x9473a52b7ed01c74:
        if try reader.accept("sfixed64", "sfixed64", 12, &seen) {
          self.sfixed64 = try reader.int64()
        }
      case 0x174e07f32a1065f9:
        if try reader.accept("sint32", "sint32", 13, &seen) {
          self.sint32 = try reader.int32()
        }
      case 0x2a25a633c14d6c01:
        if try reader.accept("sint64", "sint64", 14, &seen) {
          self.sint64 = try reader.int64()
        }
      case 0xb4d9c1855fb91b1d:
        if try reader.accept("color", "color", 15, &seen) {
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.color = TestV1.Color(number: number)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._message == nil { self._message = Boxed(TestV1.Scalars()) }
        try self._message?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x96554d0976d4fb60:
        if try reader.accept("double", "double", 0, &seen) {
          self.double = try reader.double()
        }
      case 0xdf1739f126d82528:
        if try reader.accept("int64", "int64", 1, &seen) {
          self.int64 = try reader.int64()
        }
      case 0xa825a4ddee46bdd3:
        if try reader.accept("bool", "bool", 2, &seen) {
          self.bool = try reader.bool()
        }
      case 0x29d1bc168384a1d7:
        if try reader.accept("string", "string", 3, &seen) {
          self.string = try reader.string()
        }
      case 0x4f8114520da5cf8e:
        if try reader.accept("bytes", "bytes", 4, &seen) {
          self.bytes = try reader.bytes()
        }
      case 0xb4d9c1855fb91b1d:
        if try reader.accept("color", "color", 5, &seen) {
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.color = TestV1.Color(number: number)
          }
        }
      case 0x6a961e5896aaef36:
        if try reader.accept("message", "message", 6, &seen) {
          if self._message == nil { self._message = Boxed(TestV1.Scalars()) }
          try self._message?.value.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
  }
}

extension TestV1 {
  package struct Lists: Wire.Message {
    package var doubles: [Double] = []
    package var sint64s: [Int64] = []
    package var unpacked: [Int32] = []
    package var bools: [Bool] = []
    package var strings: [String] = []
    package var bytesList: [[UInt8]] = []
    package var colors: [TestV1.Color] = []
    package var messages: [TestV1.Scalars] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Lists" }
  }
}

extension TestV1.Lists {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 9: self.doubles.append(try reader.double())
      case 10:
        let outer = try reader.enter()
        while !reader.isAtEnd { self.doubles.append(try reader.double()) }
        reader.leave(outer)
      case 16: self.sint64s.append(try reader.sint64())
      case 18:
        let outer = try reader.enter()
        while !reader.isAtEnd { self.sint64s.append(try reader.sint64()) }
        reader.leave(outer)
      case 24: self.unpacked.append(try reader.int32())
      case 26:
        let outer = try reader.enter()
        while !reader.isAtEnd { self.unpacked.append(try reader.int32()) }
        reader.leave(outer)
      case 32: self.bools.append(try reader.bool())
      case 34:
        let outer = try reader.enter()
        while !reader.isAtEnd { self.bools.append(try reader.bool()) }
        reader.leave(outer)
      case 42: self.strings.append(try reader.string())
      case 50: self.bytesList.append(try reader.bytes())
      case 56: self.colors.append(TestV1.Color(number: try reader.int32()))
      case 58:
        let outer = try reader.enter()
        while !reader.isAtEnd { self.colors.append(TestV1.Color(number: try reader.int32())) }
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        var value = TestV1.Scalars()
        try value.merge(from: &reader)
        self.messages.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    for value in self.messages.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if !self.colors.isEmpty {
      let mark = writer.count
      for value in self.colors.reversed() { writer.int32(value.number) }
      writer.close(mark, tag: 58)
    }
    for value in self.bytesList.reversed() {
      writer.bytes(value)
      writer.tag(50)
    }
    for value in self.strings.reversed() {
      writer.string(value)
      writer.tag(42)
    }
    if !self.bools.isEmpty {
      let mark = writer.count
      for value in self.bools.reversed() { writer.bool(value) }
      writer.close(mark, tag: 34)
    }
    for value in self.unpacked.reversed() {
      writer.int32(value)
      writer.tag(24)
    }
    if !self.sint64s.isEmpty {
      let mark = writer.count
      for value in self.sint64s.reversed() { writer.sint64(value) }
      writer.close(mark, tag: 18)
    }
    if !self.doubles.isEmpty {
      let mark = writer.count
      for value in self.doubles.reversed() { writer.double(value) }
      writer.close(mark, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x53c44d0f5a5cfb61:
        if try reader.accept("doubles", "doubles", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.doubles.append(try reader.double())
          }
        }
      case 0xe794a635acc56c02:
        if try reader.accept("sint64s", "sint64s", 1, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.sint64s.append(try reader.int64())
          }
        }
      case 0x72c204dc6860e085:
        if try reader.accept("unpacked", "unpacked", 2, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.unpacked.append(try reader.int32())
          }
        }
      case 0xd69b62411bb0893c:
        if try reader.accept("bools", "bools", 3, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.bools.append(try reader.bool())
          }
        }
      case 0xe740bc10f70ca1d8:
        if try reader.accept("strings", "strings", 4, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.strings.append(try reader.string())
          }
        }
      case 0x6357e04eca7c6b3c, 0xb8a177eca66b1897:
        if try reader.accept("bytesList", "bytes_list", 5, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.bytesList.append(try reader.bytes())
          }
        }
      case 0x2a973081adce931e:
        if try reader.accept("colors", "colors", 6, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
              self.colors.append(TestV1.Color(number: number))
            }
          }
        }
      case 0xe122d356ecf7dce5:
        if try reader.accept("messages", "messages", 7, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = TestV1.Scalars()
            try value.mergeJSON(from: &reader)
            self.messages.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.doubles.isEmpty {
      writer.key(",\"doubles\":")
      writer.beginArray()
      for value in self.doubles {
        writer.element()
        writer.double(value)
      }
      writer.endArray()
    }
    if !self.sint64s.isEmpty {
      writer.key(",\"sint64s\":")
      writer.beginArray()
      for value in self.sint64s {
        writer.element()
        writer.int64(value)
      }
      writer.endArray()
    }
    if !self.unpacked.isEmpty {
      writer.key(",\"unpacked\":")
      writer.beginArray()
      for value in self.unpacked {
        writer.element()
        writer.int32(value)
      }
      writer.endArray()
    }
    if !self.bools.isEmpty {
      writer.key(",\"bools\":")
      writer.beginArray()
      for value in self.bools {
        writer.element()
        writer.bool(value)
      }
      writer.endArray()
    }
    if !self.strings.isEmpty {
      writer.key(",\"strings\":")
      writer.beginArray()
      for value in self.strings {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if !self.bytesList.isEmpty {
      writer.key(",\"bytesList\":")
      writer.beginArray()
      for value in self.bytesList {
        writer.element()
        writer.bytes(value)
      }
      writer.endArray()
    }
    if !self.colors.isEmpty {
      writer.key(",\"colors\":")
      writer.beginArray()
      for value in self.colors {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.messages.isEmpty {
      writer.key(",\"messages\":")
      writer.beginArray()
      for value in self.messages {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension TestV1 {
  package struct Maps: Wire.Message {
    package var strings: [String: String] = [:]
    package var numbers: [Int32: Int64] = [:]
    package var flags: [Bool: [UInt8]] = [:]
    package var colors: [UInt64: TestV1.Color] = [:]
    package var nested: [String: TestV1.Maps] = [:]
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Maps" }
  }
}

extension TestV1.Maps {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        var key: String = ""
        var value = String()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            value = try reader.string()
          default: try reader.skip(tag)
          }
        }
        self.strings[key] = value
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        var key: Int32 = 0
        var value = Int64()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 8: key = try reader.int32()
          case 16:
            value = try reader.int64()
          default: try reader.skip(tag)
          }
        }
        self.numbers[key] = value
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        var key: Bool = false
        var value = [UInt8]()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 8: key = try reader.bool()
          case 18:
            value = try reader.bytes()
          default: try reader.skip(tag)
          }
        }
        self.flags[key] = value
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        var key: UInt64 = 0
        var value = TestV1.Color()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 8: key = try reader.uint64()
          case 16:
            value = TestV1.Color(number: try reader.int32())
          default: try reader.skip(tag)
          }
        }
        self.colors[key] = value
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        var key: String = ""
        var value = TestV1.Maps()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            let inner = try reader.enter()
            try value.merge(from: &reader)
            reader.leave(inner)
          default: try reader.skip(tag)
          }
        }
        self.nested[key] = value
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    for (key, value) in MapOrder.descending(self.nested) {
      let entry = writer.count
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 42)
    }
    for (key, value) in MapOrder.descending(self.colors) {
      let entry = writer.count
      writer.int32(value.number)
      writer.tag(16)
      writer.uint64(key)
      writer.tag(8)
      writer.close(entry, tag: 34)
    }
    for (key, value) in MapOrder.descending(self.flags) {
      let entry = writer.count
      writer.bytes(value)
      writer.tag(18)
      writer.bool(key)
      writer.tag(8)
      writer.close(entry, tag: 26)
    }
    for (key, value) in MapOrder.descending(self.numbers) {
      let entry = writer.count
      writer.int64(value)
      writer.tag(16)
      writer.int32(key)
      writer.tag(8)
      writer.close(entry, tag: 18)
    }
    for (key, value) in MapOrder.descending(self.strings) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xe740bc10f70ca1d8:
        if try reader.accept("strings", "strings", 0, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.strings[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.strings[key] = try reader.string()
          }
        }
      case 0x4e411963e9af2111:
        if try reader.accept("numbers", "numbers", 1, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.keyInt32()
            guard self.numbers[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.numbers[key] = try reader.int64()
          }
        }
      case 0x616ab23391aedddf:
        if try reader.accept("flags", "flags", 2, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.keyBool()
            guard self.flags[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.flags[key] = try reader.bytes()
          }
        }
      case 0x2a973081adce931e:
        if try reader.accept("colors", "colors", 3, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.keyUInt64()
            guard self.colors[key] == nil else { throw reader.duplicate("the key is there twice") }
            if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
              self.colors[key] = TestV1.Color(number: number)
            }
          }
        }
      case 0xebb993e20ba80532:
        if try reader.accept("nested", "nested", 4, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.nested[key] == nil else { throw reader.duplicate("the key is there twice") }
            var value = TestV1.Maps()
            try value.mergeJSON(from: &reader)
            self.nested[key] = value
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.strings.isEmpty {
      writer.key(",\"strings\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.strings) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
    }
    if !self.numbers.isEmpty {
      writer.key(",\"numbers\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.numbers) {
        writer.mapKey("\(key)")
        writer.int64(value)
      }
      writer.endObject()
    }
    if !self.flags.isEmpty {
      writer.key(",\"flags\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.flags) {
        writer.mapKey("\(key)")
        writer.bytes(value)
      }
      writer.endObject()
    }
    if !self.colors.isEmpty {
      writer.key(",\"colors\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.colors) {
        writer.mapKey("\(key)")
        value.encodeJSON(to: &writer)
      }
      writer.endObject()
    }
    if !self.nested.isEmpty {
      writer.key(",\"nested\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.nested) {
        writer.mapKey(key)
        value.encodeJSON(to: &writer)
      }
      writer.endObject()
    }
    writer.endObject()
  }
}

extension TestV1 {
  /// A oneof with its members and a message that holds itself.
  package struct Choice: Wire.Message {
    /// A type with the name of the oneof.
    package struct Kind: Wire.Message {
      package var name: String = ""
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "modelroute.test.v1.Choice.Kind" }
    }

    package enum KindChoice: Sendable, Equatable {
      case text(String)
      case number(Int32)
      case color(TestV1.Color)
      indirect case scalars(TestV1.Scalars)
      indirect case choice(TestV1.Choice)
      case nothing(GoogleProtobuf.NullValue)
      case data([UInt8])
    }

    package var kind: TestV1.Choice.KindChoice?
    package var next: TestV1.Choice? {
      get { _next?.value }
      set { _next = newValue.map { Boxed($0) } }
    }
    private var _next: Boxed<TestV1.Choice>?
    package var other: TestV1.Choice.Kind?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Choice" }
  }
}

extension TestV1.Choice {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.kind = .text(try reader.string())
      case 16: self.kind = .number(try reader.int32())
      case 24: self.kind = .color(TestV1.Color(number: try reader.int32()))
      case 34:
        let outer = try reader.enter()
        var value = TestV1.Scalars()
        if case .scalars(let present) = self.kind { value = present }
        try value.merge(from: &reader)
        self.kind = .scalars(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        var value = TestV1.Choice()
        if case .choice(let present) = self.kind { value = present }
        try value.merge(from: &reader)
        self.kind = .choice(value)
        reader.leave(outer)
      case 48: self.kind = .nothing(GoogleProtobuf.NullValue(number: try reader.int32()))
      case 58: self.kind = .data(try reader.bytes())
      case 66:
        let outer = try reader.enter()
        if self._next == nil { self._next = Boxed(TestV1.Choice()) }
        try self._next?.value.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.other == nil { self.other = TestV1.Choice.Kind() }
        try self.other?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.other {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self._next?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    switch self.kind {
    case .text(let value):
      writer.string(value)
      writer.tag(10)
    case .number(let value):
      writer.int32(value)
      writer.tag(16)
    case .color(let value):
      writer.int32(value.number)
      writer.tag(24)
    case .scalars(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    case .choice(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .nothing(let value):
      writer.int32(value.number)
      writer.tag(48)
    case .data(let value):
      writer.bytes(value)
      writer.tag(58)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xb0cac26c38da91cd:
        if try reader.accept("text", "text", 0, &seen) {
          guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
          self.kind = .text(try reader.string())
        }
      case 0x90d219651d372110:
        if try reader.accept("number", "number", 1, &seen) {
          guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
          self.kind = .number(try reader.int32())
        }
      case 0xb4d9c1855fb91b1d:
        if try reader.accept("color", "color", 2, &seen) {
          guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.kind = .color(TestV1.Color(number: number))
          }
        }
      case 0xbe4701483455cd0:
        if try reader.accept("scalars", "scalars", 3, &seen) {
          guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
          var value = TestV1.Scalars()
          try value.mergeJSON(from: &reader)
          self.kind = .scalars(value)
        }
      case 0x324d71c0743a0a16:
        if try reader.accept("choice", "choice", 4, &seen) {
          guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
          var value = TestV1.Choice()
          try value.mergeJSON(from: &reader)
          self.kind = .choice(value)
        }
      case 0xb0b296ae3ac6d962:
        if try reader.acceptNullable("nothing", "nothing", 5, &seen) {
          guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
          if let number = try reader.nullValueNumber(GoogleProtobuf.NullValue.number(named:)) {
            self.kind = .nothing(GoogleProtobuf.NullValue(number: number))
          }
        }
      case 0x4413bc77003d8ea1:
        if try reader.accept("data", "data", 6, &seen) {
          guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
          self.kind = .data(try reader.bytes())
        }
      case 0xfb7de8171922da84:
        if try reader.accept("next", "next", 7, &seen) {
          if self._next == nil { self._next = Boxed(TestV1.Choice()) }
          try self._next?.value.mergeJSON(from: &reader)
        }
      case 0xef52facd4a42c83:
        if try reader.accept("other", "other", 8, &seen) {
          if self.other == nil { self.other = TestV1.Choice.Kind() }
          try self.other?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.kind {
    case .text(let value):
      writer.key(",\"text\":")
      writer.string(value)
    case .number(let value):
      writer.key(",\"number\":")
      writer.int32(value)
    case .color(let value):
      writer.key(",\"color\":")
      value.encodeJSON(to: &writer)
    case .scalars(let value):
      writer.key(",\"scalars\":")
      value.encodeJSON(to: &writer)
    case .choice(let value):
      writer.key(",\"choice\":")
      value.encodeJSON(to: &writer)
    case .nothing(let value):
      writer.key(",\"nothing\":")
      value.encodeJSON(to: &writer)
    case .data(let value):
      writer.key(",\"data\":")
      writer.bytes(value)
    case nil: break
    }
    if let value = self._next?.value {
      writer.key(",\"next\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.other {
      writer.key(",\"other\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension TestV1.Choice.Kind {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.name = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x4292c9b29bf22e2:
        if try reader.accept("name", "name", 0, &seen) {
          self.name = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    writer.endObject()
  }
}

extension TestV1 {
  package struct WellKnown: Wire.Message {
    package var time: GoogleProtobuf.Timestamp?
    package var duration: GoogleProtobuf.Duration?
    package var `struct`: GoogleProtobuf.Struct?
    package var value: GoogleProtobuf.Value?
    package var list: GoogleProtobuf.ListValue?
    package var mask: GoogleProtobuf.FieldMask?
    package var empty: GoogleProtobuf.Empty?
    package var any: GoogleProtobuf.`Any`?
    package var int64Value: GoogleProtobuf.Int64Value?
    package var stringValue: GoogleProtobuf.StringValue?
    package var boolValue: GoogleProtobuf.BoolValue?
    package var bytesValue: GoogleProtobuf.BytesValue?
    package var doubleValue: GoogleProtobuf.DoubleValue?
    package var values: [GoogleProtobuf.Value] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.WellKnown" }
  }
}

extension TestV1.WellKnown {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.duration == nil { self.duration = GoogleProtobuf.Duration() }
        try self.duration?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.`struct` == nil { self.`struct` = GoogleProtobuf.Struct() }
        try self.`struct`?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.value == nil { self.value = GoogleProtobuf.Value() }
        try self.value?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.list == nil { self.list = GoogleProtobuf.ListValue() }
        try self.list?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.mask == nil { self.mask = GoogleProtobuf.FieldMask() }
        try self.mask?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.empty == nil { self.empty = GoogleProtobuf.Empty() }
        try self.empty?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.any == nil { self.any = GoogleProtobuf.`Any`() }
        try self.any?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.int64Value == nil { self.int64Value = GoogleProtobuf.Int64Value() }
        try self.int64Value?.merge(from: &reader)
        reader.leave(outer)
      case 82:
        let outer = try reader.enter()
        if self.stringValue == nil { self.stringValue = GoogleProtobuf.StringValue() }
        try self.stringValue?.merge(from: &reader)
        reader.leave(outer)
      case 90:
        let outer = try reader.enter()
        if self.boolValue == nil { self.boolValue = GoogleProtobuf.BoolValue() }
        try self.boolValue?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter()
        if self.bytesValue == nil { self.bytesValue = GoogleProtobuf.BytesValue() }
        try self.bytesValue?.merge(from: &reader)
        reader.leave(outer)
      case 106:
        let outer = try reader.enter()
        if self.doubleValue == nil { self.doubleValue = GoogleProtobuf.DoubleValue() }
        try self.doubleValue?.merge(from: &reader)
        reader.leave(outer)
      case 114:
        let outer = try reader.enter()
        var value = GoogleProtobuf.Value()
        try value.merge(from: &reader)
        self.values.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    for value in self.values.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 114)
    }
    if let value = self.doubleValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if let value = self.bytesValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self.boolValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if let value = self.stringValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    if let value = self.int64Value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self.any {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.empty {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.mask {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.list {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.`struct` {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.duration {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x7543d2edf28b41fa:
        if try reader.accept("time", "time", 0, &seen) {
          if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
          try self.time?.mergeJSON(from: &reader)
        }
      case 0x66e3618b5bd618b3:
        if try reader.accept("duration", "duration", 1, &seen) {
          if self.duration == nil { self.duration = GoogleProtobuf.Duration() }
          try self.duration?.mergeJSON(from: &reader)
        }
      case 0x2be2f600961ef167:
        if try reader.accept("struct", "struct", 2, &seen) {
          if self.`struct` == nil { self.`struct` = GoogleProtobuf.Struct() }
          try self.`struct`?.mergeJSON(from: &reader)
        }
      case 0x4c831724b32d9f9d:
        if try reader.acceptNullable("value", "value", 3, &seen) {
          if self.value == nil { self.value = GoogleProtobuf.Value() }
          try self.value?.mergeJSON(from: &reader)
        }
      case 0x3c565e27630d04ec:
        if try reader.accept("list", "list", 4, &seen) {
          if self.list == nil { self.list = GoogleProtobuf.ListValue() }
          try self.list?.mergeJSON(from: &reader)
        }
      case 0x99466d8c3a1aa5ba:
        if try reader.accept("mask", "mask", 5, &seen) {
          if self.mask == nil { self.mask = GoogleProtobuf.FieldMask() }
          try self.mask?.mergeJSON(from: &reader)
        }
      case 0x83c1181aa26f25c1:
        if try reader.accept("empty", "empty", 6, &seen) {
          if self.empty == nil { self.empty = GoogleProtobuf.Empty() }
          try self.empty?.mergeJSON(from: &reader)
        }
      case 0x51fffe2d6d88f88d:
        if try reader.accept("any", "any", 7, &seen) {
          if self.any == nil { self.any = GoogleProtobuf.`Any`() }
          try self.any?.mergeJSON(from: &reader)
        }
      case 0xbe29b2aa63053637, 0x7ee192924a6bd0c5:
        if try reader.accept("int64Value", "int64_value", 8, &seen) {
          if self.int64Value == nil { self.int64Value = GoogleProtobuf.Int64Value() }
          try self.int64Value?.mergeJSON(from: &reader)
        }
      case 0x24ee74cfe0439289, 0xe5605ea6627150a3:
        if try reader.accept("stringValue", "string_value", 9, &seen) {
          if self.stringValue == nil { self.stringValue = GoogleProtobuf.StringValue() }
          try self.stringValue?.mergeJSON(from: &reader)
        }
      case 0x54aaa7ee39380c6, 0x5ee69c1b8cb7208a:
        if try reader.accept("boolValue", "bool_value", 10, &seen) {
          if self.boolValue == nil { self.boolValue = GoogleProtobuf.BoolValue() }
          try self.boolValue?.mergeJSON(from: &reader)
        }
      case 0x1cb9df5edfae5d41, 0x94e57f3acf80c7dd:
        if try reader.accept("bytesValue", "bytes_value", 11, &seen) {
          if self.bytesValue == nil { self.bytesValue = GoogleProtobuf.BytesValue() }
          try self.bytesValue?.mergeJSON(from: &reader)
        }
      case 0xee1b7639c6574b0a, 0x4c1b46e32e5ed476:
        if try reader.accept("doubleValue", "double_value", 12, &seen) {
          if self.doubleValue == nil { self.doubleValue = GoogleProtobuf.DoubleValue() }
          try self.doubleValue?.mergeJSON(from: &reader)
        }
      case 0xc2408620c531179e:
        if try reader.accept("values", "values", 13, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GoogleProtobuf.Value()
            try value.mergeJSON(from: &reader)
            self.values.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.duration {
      writer.key(",\"duration\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.`struct` {
      writer.key(",\"struct\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.value {
      writer.key(",\"value\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.list {
      writer.key(",\"list\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.mask {
      writer.key(",\"mask\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.empty {
      writer.key(",\"empty\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.any {
      writer.key(",\"any\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.int64Value {
      writer.key(",\"int64Value\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.stringValue {
      writer.key(",\"stringValue\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.boolValue {
      writer.key(",\"boolValue\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.bytesValue {
      writer.key(",\"bytesValue\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.doubleValue {
      writer.key(",\"doubleValue\":")
      value.encodeJSON(to: &writer)
    }
    if !self.values.isEmpty {
      writer.key(",\"values\":")
      writer.beginArray()
      for value in self.values {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }

  package func validate(into violations: inout Violations) {
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
    if let value = self.duration {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("duration", since: mark)
    }
  }
}

extension TestV1 {
  /// Names that mean something in Swift or in the generated code.
  package struct Names: Wire.Message {
    package enum Type_: Wire.ProtoEnum {
      case typeUnspecified
      case `init`
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .typeUnspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .typeUnspecified
        case 1: self = .`init`
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .typeUnspecified: 0
        case .`init`: 1
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .typeUnspecified: "TYPE_UNSPECIFIED"
        case .`init`: "INIT"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: String) -> Int32? {
        switch name {
        case "TYPE_UNSPECIFIED": 0
        case "INIT": 1
        default: nil
        }
      }

      package static var all: [Self] { [.typeUnspecified, .`init`] }
      package static var fullName: String { "modelroute.test.v1.Names.Type" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .typeUnspecified: writer.name("\"TYPE_UNSPECIFIED\"")
        case .`init`: writer.name("\"INIT\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package enum Switch: Sendable, Equatable {
      case `case`(String)
    }

    package var `default`: String = ""
    package var `self`: String = ""
    package var `in`: String = ""
    package var name: String = ""
    package var value: String = ""
    package var tag: String = ""
    package var reader: String = ""
    package var writer: String = ""
    package var outer: String = ""
    package var seen: String = ""
    package var violations: String = ""
    package var path: String = ""
    package var rest: String = ""
    package var key: String = ""
    package var mark: String = ""
    package var `switch`: TestV1.Names.Switch?
    package var type: TestV1.Names.Type_ = .typeUnspecified
    package var entry: [String: String] = [:]
    package var index: [String] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Names" }
  }
}

extension TestV1.Names {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.`default` = try reader.string()
      case 18: self.`self` = try reader.string()
      case 26: self.`in` = try reader.string()
      case 34: self.name = try reader.string()
      case 42: self.value = try reader.string()
      case 50: self.tag = try reader.string()
      case 58: self.reader = try reader.string()
      case 66: self.writer = try reader.string()
      case 74: self.outer = try reader.string()
      case 82: self.seen = try reader.string()
      case 90: self.violations = try reader.string()
      case 98: self.path = try reader.string()
      case 106: self.rest = try reader.string()
      case 114: self.key = try reader.string()
      case 122: self.mark = try reader.string()
      case 130: self.`switch` = .`case`(try reader.string())
      case 136: self.type = TestV1.Names.Type_(number: try reader.int32())
      case 146:
        let outer = try reader.enter()
        var key: String = ""
        var value = String()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            value = try reader.string()
          default: try reader.skip(tag)
          }
        }
        self.entry[key] = value
        reader.leave(outer)
      case 154: self.index.append(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    for value in self.index.reversed() {
      writer.string(value)
      writer.tag(154)
    }
    for (key, value) in MapOrder.descending(self.entry) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 146)
    }
    if self.type.number != 0 {
      writer.int32(self.type.number)
      writer.tag(136)
    }
    switch self.`switch` {
    case .`case`(let value):
      writer.string(value)
      writer.tag(130)
    case nil: break
    }
    if !self.mark.isEmpty {
      writer.string(self.mark)
      writer.tag(122)
    }
    if !self.key.isEmpty {
      writer.string(self.key)
      writer.tag(114)
    }
    if !self.rest.isEmpty {
      writer.string(self.rest)
      writer.tag(106)
    }
    if !self.path.isEmpty {
      writer.string(self.path)
      writer.tag(98)
    }
    if !self.violations.isEmpty {
      writer.string(self.violations)
      writer.tag(90)
    }
    if !self.seen.isEmpty {
      writer.string(self.seen)
      writer.tag(82)
    }
    if !self.outer.isEmpty {
      writer.string(self.outer)
      writer.tag(74)
    }
    if !self.writer.isEmpty {
      writer.string(self.writer)
      writer.tag(66)
    }
    if !self.reader.isEmpty {
      writer.string(self.reader)
      writer.tag(58)
    }
    if !self.tag.isEmpty {
      writer.string(self.tag)
      writer.tag(50)
    }
    if !self.value.isEmpty {
      writer.string(self.value)
      writer.tag(42)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(34)
    }
    if !self.`in`.isEmpty {
      writer.string(self.`in`)
      writer.tag(26)
    }
    if !self.`self`.isEmpty {
      writer.string(self.`self`)
      writer.tag(18)
    }
    if !self.`default`.isEmpty {
      writer.string(self.`default`)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x4cbd3dfae4832ef7:
        if try reader.accept("default", "default", 0, &seen) {
          self.`default` = try reader.string()
        }
      case 0x38eb3e688f1ff529:
        if try reader.accept("self", "self", 1, &seen) {
          self.`self` = try reader.string()
        }
      case 0xbb0ea1c2eea8e4a6:
        if try reader.accept("in", "in", 2, &seen) {
          self.`in` = try reader.string()
        }
      case 0x4292c9b29bf22e2:
        if try reader.accept("name", "name", 3, &seen) {
          self.name = try reader.string()
        }
      case 0x4c831724b32d9f9d:
        if try reader.accept("value", "value", 4, &seen) {
          self.value = try reader.string()
        }
      case 0xafe4a845ac126c85:
        if try reader.accept("tag", "tag", 5, &seen) {
          self.tag = try reader.string()
        }
      case 0x506105cfc91ca436:
        if try reader.accept("reader", "reader", 6, &seen) {
          self.reader = try reader.string()
        }
      case 0x9e6573fc4c55980c:
        if try reader.accept("writer", "writer", 7, &seen) {
          self.writer = try reader.string()
        }
      case 0xfb20e0ae6782635b:
        if try reader.accept("outer", "outer", 8, &seen) {
          self.outer = try reader.string()
        }
      case 0xb0d317450d2bbc6f:
        if try reader.accept("seen", "seen", 9, &seen) {
          self.seen = try reader.string()
        }
      case 0x7b31e64a365da7aa:
        if try reader.accept("violations", "violations", 10, &seen) {
          self.violations = try reader.string()
        }
      case 0xc1287a8da25dea71:
        if try reader.accept("path", "path", 11, &seen) {
          self.path = try reader.string()
        }
      case 0x13bc5282ce6c1e4c:
        if try reader.accept("rest", "rest", 12, &seen) {
          self.rest = try reader.string()
        }
      case 0x8ce339f15a1aea71:
        if try reader.accept("key", "key", 13, &seen) {
          self.key = try reader.string()
        }
      case 0x1f8cee3e8873b806:
        if try reader.accept("mark", "mark", 14, &seen) {
          self.mark = try reader.string()
        }
      case 0x121fed61e9bf9a18:
        if try reader.accept("case", "case", 15, &seen) {
          guard self.`switch` == nil else { throw reader.duplicate("another field of the oneof switch is set") }
          self.`switch` = .`case`(try reader.string())
        }
      case 0x5a0be8c0a4c9609b:
        if try reader.accept("type", "type", 16, &seen) {
          if let number = try reader.enumNumber(TestV1.Names.Type_.number(named:)) {
            self.type = TestV1.Names.Type_(number: number)
          }
        }
      case 0x2f2239ceb426343c:
        if try reader.accept("entry", "entry", 17, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.entry[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.entry[key] = try reader.string()
          }
        }
      case 0x21a6e7aaf526d7c7:
        if try reader.accept("index", "index", 18, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.index.append(try reader.string())
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.`default`.isEmpty {
      writer.key(",\"default\":")
      writer.string(self.`default`)
    }
    if !self.`self`.isEmpty {
      writer.key(",\"self\":")
      writer.string(self.`self`)
    }
    if !self.`in`.isEmpty {
      writer.key(",\"in\":")
      writer.string(self.`in`)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.value.isEmpty {
      writer.key(",\"value\":")
      writer.string(self.value)
    }
    if !self.tag.isEmpty {
      writer.key(",\"tag\":")
      writer.string(self.tag)
    }
    if !self.reader.isEmpty {
      writer.key(",\"reader\":")
      writer.string(self.reader)
    }
    if !self.writer.isEmpty {
      writer.key(",\"writer\":")
      writer.string(self.writer)
    }
    if !self.outer.isEmpty {
      writer.key(",\"outer\":")
      writer.string(self.outer)
    }
    if !self.seen.isEmpty {
      writer.key(",\"seen\":")
      writer.string(self.seen)
    }
    if !self.violations.isEmpty {
      writer.key(",\"violations\":")
      writer.string(self.violations)
    }
    if !self.path.isEmpty {
      writer.key(",\"path\":")
      writer.string(self.path)
    }
    if !self.rest.isEmpty {
      writer.key(",\"rest\":")
      writer.string(self.rest)
    }
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
    }
    if !self.mark.isEmpty {
      writer.key(",\"mark\":")
      writer.string(self.mark)
    }
    switch self.`switch` {
    case .`case`(let value):
      writer.key(",\"case\":")
      writer.string(value)
    case nil: break
    }
    if self.type.number != 0 {
      writer.key(",\"type\":")
      self.type.encodeJSON(to: &writer)
    }
    if !self.entry.isEmpty {
      writer.key(",\"entry\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.entry) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
    }
    if !self.index.isEmpty {
      writer.key(",\"index\":")
      writer.beginArray()
      for value in self.index {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension TestV1 {
  /// Every field rule.
  package struct Rules: Wire.Message {
    package enum One: Sendable, Equatable {
      case text(String)
      case flag(Bool)
    }

    package var required: String = ""
    package var length: String = ""
    package var pattern: String = ""
    package var choice: String = ""
    package var number: Int32 = 0
    package var fraction: Double?
    package var list: [String] = []
    package var bytesLimit: String = ""
    package var url: String = ""
    package var slug: String = ""
    package var json: String = ""
    package var mime: String = ""
    package var wait: GoogleProtobuf.Duration?
    package var colors: [TestV1.Color] = []
    package var map: [String: String] = [:]
    package var inner: TestV1.Rules? {
      get { _inner?.value }
      set { _inner = newValue.map { Boxed($0) } }
    }
    private var _inner: Boxed<TestV1.Rules>?
    package var many: [TestV1.Rules] = []
    package var byName: [String: TestV1.Rules] = [:]
    package var one: TestV1.Rules.One?
    package var data: [UInt8] = []
    package var time: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Rules" }
  }
}

extension TestV1.Rules {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.required = try reader.string()
      case 18: self.length = try reader.string()
      case 26: self.pattern = try reader.string()
      case 34: self.choice = try reader.string()
      case 40: self.number = try reader.int32()
      case 49: self.fraction = try reader.double()
      case 58: self.list.append(try reader.string())
      case 66: self.bytesLimit = try reader.string()
      case 74: self.url = try reader.string()
      case 82: self.slug = try reader.string()
      case 90: self.json = try reader.string()
      case 98: self.mime = try reader.string()
      case 106:
        let outer = try reader.enter()
        if self.wait == nil { self.wait = GoogleProtobuf.Duration() }
        try self.wait?.merge(from: &reader)
        reader.leave(outer)
      case 112: self.colors.append(TestV1.Color(number: try reader.int32()))
      case 114:
        let outer = try reader.enter()
        while !reader.isAtEnd { self.colors.append(TestV1.Color(number: try reader.int32())) }
        reader.leave(outer)
      case 122:
        let outer = try reader.enter()
        var key: String = ""
        var value = String()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            value = try reader.string()
          default: try reader.skip(tag)
          }
        }
        self.map[key] = value
        reader.leave(outer)
      case 130:
        let outer = try reader.enter()
        if self._inner == nil { self._inner = Boxed(TestV1.Rules()) }
        try self._inner?.value.merge(from: &reader)
        reader.leave(outer)
      case 138:
        let outer = try reader.enter()
        var value = TestV1.Rules()
        try value.merge(from: &reader)
        self.many.append(value)
        reader.leave(outer)
      case 146:
        let outer = try reader.enter()
        var key: String = ""
        var value = TestV1.Rules()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            let inner = try reader.enter()
            try value.merge(from: &reader)
            reader.leave(inner)
          default: try reader.skip(tag)
          }
        }
        self.byName[key] = value
        reader.leave(outer)
      case 154: self.one = .text(try reader.string())
      case 160: self.one = .flag(try reader.bool())
      case 170: self.data = try reader.bytes()
      case 178:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 178)
    }
    if !self.data.isEmpty {
      writer.bytes(self.data)
      writer.tag(170)
    }
    switch self.one {
    case .text(let value):
      writer.string(value)
      writer.tag(154)
    case .flag(let value):
      writer.bool(value)
      writer.tag(160)
    case nil: break
    }
    for (key, value) in MapOrder.descending(self.byName) {
      let entry = writer.count
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 146)
    }
    for value in self.many.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 138)
    }
    if let value = self._inner?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 130)
    }
    for (key, value) in MapOrder.descending(self.map) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 122)
    }
    if !self.colors.isEmpty {
      let mark = writer.count
      for value in self.colors.reversed() { writer.int32(value.number) }
      writer.close(mark, tag: 114)
    }
    if let value = self.wait {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if !self.mime.isEmpty {
      writer.string(self.mime)
      writer.tag(98)
    }
    if !self.json.isEmpty {
      writer.string(self.json)
      writer.tag(90)
    }
    if !self.slug.isEmpty {
      writer.string(self.slug)
      writer.tag(82)
    }
    if !self.url.isEmpty {
      writer.string(self.url)
      writer.tag(74)
    }
    if !self.bytesLimit.isEmpty {
      writer.string(self.bytesLimit)
      writer.tag(66)
    }
    for value in self.list.reversed() {
      writer.string(value)
      writer.tag(58)
    }
    if let value = self.fraction {
      writer.double(value)
      writer.tag(49)
    }
    if self.number != 0 {
      writer.int32(self.number)
      writer.tag(40)
    }
    if !self.choice.isEmpty {
      writer.string(self.choice)
      writer.tag(34)
    }
    if !self.pattern.isEmpty {
      writer.string(self.pattern)
      writer.tag(26)
    }
    if !self.length.isEmpty {
      writer.string(self.length)
      writer.tag(18)
    }
    if !self.required.isEmpty {
      writer.string(self.required)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x851490e2ee45f94a:
        if try reader.accept("required", "required", 0, &seen) {
          self.required = try reader.string()
        }
      case 0x8281f4efce690688:
        if try reader.accept("length", "length", 1, &seen) {
          self.length = try reader.string()
        }
      case 0x27ca46a4994c0b24:
        if try reader.accept("pattern", "pattern", 2, &seen) {
          self.pattern = try reader.string()
        }
      case 0x324d71c0743a0a16:
        if try reader.accept("choice", "choice", 3, &seen) {
          self.choice = try reader.string()
        }
      case 0x90d219651d372110:
        if try reader.accept("number", "number", 4, &seen) {
          self.number = try reader.int32()
        }
      case 0x8d0ae7c608391b3f:
        if try reader.accept("fraction", "fraction", 5, &seen) {
          self.fraction = try reader.double()
        }
      case 0x3c565e27630d04ec:
        if try reader.accept("list", "list", 6, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.list.append(try reader.string())
          }
        }
      case 0x33190504dca88ff6, 0x314727e4f8920115:
        if try reader.accept("bytesLimit", "bytes_limit", 7, &seen) {
          self.bytesLimit = try reader.string()
        }
      case 0x5dd0efe05faf708f:
        if try reader.accept("url", "url", 8, &seen) {
          self.url = try reader.string()
        }
      case 0xbe4414fb31473e9d:
        if try reader.accept("slug", "slug", 9, &seen) {
          self.slug = try reader.string()
        }
      case 0xeac6ed9eab98a381:
        if try reader.accept("json", "json", 10, &seen) {
          self.json = try reader.string()
        }
      case 0x21bf7edad0778733:
        if try reader.accept("mime", "mime", 11, &seen) {
          self.mime = try reader.string()
        }
      case 0x8babd43f901e0321:
        if try reader.accept("wait", "wait", 12, &seen) {
          if self.wait == nil { self.wait = GoogleProtobuf.Duration() }
          try self.wait?.mergeJSON(from: &reader)
        }
      case 0x2a973081adce931e:
        if try reader.accept("colors", "colors", 13, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
              self.colors.append(TestV1.Color(number: number))
            }
          }
        }
      case 0xa3e5cdc9abc4a797:
        if try reader.accept("map", "map", 14, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.map[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.map[key] = try reader.string()
          }
        }
      case 0xe726f811e9d42a30:
        if try reader.accept("inner", "inner", 15, &seen) {
          if self._inner == nil { self._inner = Boxed(TestV1.Rules()) }
          try self._inner?.value.mergeJSON(from: &reader)
        }
      case 0x5d9d03df4528d720:
        if try reader.accept("many", "many", 16, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = TestV1.Rules()
            try value.mergeJSON(from: &reader)
            self.many.append(value)
          }
        }
      case 0xbf3065d64b0c439d, 0x90a4791385d7a5b9:
        if try reader.accept("byName", "by_name", 17, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.byName[key] == nil else { throw reader.duplicate("the key is there twice") }
            var value = TestV1.Rules()
            try value.mergeJSON(from: &reader)
            self.byName[key] = value
          }
        }
      case 0xb0cac26c38da91cd:
        if try reader.accept("text", "text", 18, &seen) {
          guard self.one == nil else { throw reader.duplicate("another field of the oneof one is set") }
          self.one = .text(try reader.string())
        }
      case 0x32f4f4c00d5cea56:
        if try reader.accept("flag", "flag", 19, &seen) {
          guard self.one == nil else { throw reader.duplicate("another field of the oneof one is set") }
          self.one = .flag(try reader.bool())
        }
      case 0x4413bc77003d8ea1:
        if try reader.accept("data", "data", 20, &seen) {
          self.data = try reader.bytes()
        }
      case 0x7543d2edf28b41fa:
        if try reader.accept("time", "time", 21, &seen) {
          if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
          try self.time?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.required.isEmpty {
      writer.key(",\"required\":")
      writer.string(self.required)
    }
    if !self.length.isEmpty {
      writer.key(",\"length\":")
      writer.string(self.length)
    }
    if !self.pattern.isEmpty {
      writer.key(",\"pattern\":")
      writer.string(self.pattern)
    }
    if !self.choice.isEmpty {
      writer.key(",\"choice\":")
      writer.string(self.choice)
    }
    if self.number != 0 {
      writer.key(",\"number\":")
      writer.int32(self.number)
    }
    if let value = self.fraction {
      writer.key(",\"fraction\":")
      writer.double(value)
    }
    if !self.list.isEmpty {
      writer.key(",\"list\":")
      writer.beginArray()
      for value in self.list {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if !self.bytesLimit.isEmpty {
      writer.key(",\"bytesLimit\":")
      writer.string(self.bytesLimit)
    }
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    if !self.slug.isEmpty {
      writer.key(",\"slug\":")
      writer.string(self.slug)
    }
    if !self.json.isEmpty {
      writer.key(",\"json\":")
      writer.string(self.json)
    }
    if !self.mime.isEmpty {
      writer.key(",\"mime\":")
      writer.string(self.mime)
    }
    if let value = self.wait {
      writer.key(",\"wait\":")
      value.encodeJSON(to: &writer)
    }
    if !self.colors.isEmpty {
      writer.key(",\"colors\":")
      writer.beginArray()
      for value in self.colors {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.map.isEmpty {
      writer.key(",\"map\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.map) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
    }
    if let value = self._inner?.value {
      writer.key(",\"inner\":")
      value.encodeJSON(to: &writer)
    }
    if !self.many.isEmpty {
      writer.key(",\"many\":")
      writer.beginArray()
      for value in self.many {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.byName.isEmpty {
      writer.key(",\"byName\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.byName) {
        writer.mapKey(key)
        value.encodeJSON(to: &writer)
      }
      writer.endObject()
    }
    switch self.one {
    case .text(let value):
      writer.key(",\"text\":")
      writer.string(value)
    case .flag(let value):
      writer.key(",\"flag\":")
      writer.bool(value)
    case nil: break
    }
    if !self.data.isEmpty {
      writer.key(",\"data\":")
      writer.bytes(self.data)
    }
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
  }

  private static let patternPattern = Pattern("[a-z]+[0-9]{2,3}")
  package func validate(into violations: inout Violations) {
    if !(!self.required.isEmpty) { violations.add("required", "is required") }
    if !self.length.isEmpty {
      Rules.length(self.length, "length", min: 2, max: 4, &violations)
    }
    if !self.pattern.isEmpty {
      Rules.pattern(self.pattern, "pattern", Self.patternPattern, &violations)
    }
    if !self.choice.isEmpty {
      switch self.choice {
      case "a", "b": break
      default: violations.add("choice", "must be one of a, b")
      }
    }
    if self.number != 0 {
      if !(self.number >= -3 && self.number <= 5) { violations.add("number", "must be -3 to 5") }
    }
    if let value = self.fraction {
      if !(value >= 0 && value <= 1) { violations.add("fraction", "must be 0 to 1") }
    }
    if !self.list.isEmpty { Rules.items(self.list.count, "list", min: 2, max: 3, &violations) }
    Rules.unique(self.list, "list", &violations)
    for (index, value) in self.list.enumerated() {
      let start = violations.count
      Rules.length(value, "list", min: 0, max: 3, &violations)
      violations.number("list", index, since: start)
    }
    if !self.bytesLimit.isEmpty {
      Rules.size(self.bytesLimit.utf8.count, "bytes_limit", min: 0, max: 4, &violations)
    }
    if !self.url.isEmpty {
      Rules.httpURL(self.url, "url", &violations)
    }
    if !self.slug.isEmpty {
      Rules.slug(self.slug, "slug", &violations)
    }
    if !self.json.isEmpty {
      Rules.json(self.json, "json", &violations)
    }
    if !self.mime.isEmpty {
      Rules.mimeType(self.mime, "mime", &violations)
    }
    if let value = self.wait {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("wait", since: mark)
      Rules.duration(value, "wait", min: (0, 500000000), max: (10, 0), "must be at least 0.5s and at most 10s", &violations)
    }
    for (index, value) in self.colors.enumerated() {
      let start = violations.count
      Rules.defined(value, "colors", &violations)
      violations.number("colors", index, since: start)
    }
    Rules.items(self.map.count, "map", min: 0, max: 2, &violations)
    for (key, value) in MapOrder.ascending(self.map) {
      let start = violations.count
      Rules.length(key, "map", min: 0, max: 3, &violations)
      Rules.length(value, "map", min: 0, max: 4, &violations)
      violations.number("map", key: "\(key)", since: start)
    }
    if let value = self._inner?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("inner", since: mark)
    }
    for (index, value) in self.many.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("many", index, since: start)
    }
    for (key, value) in MapOrder.ascending(self.byName) {
      let inner = violations.count
      value.validate(into: &violations)
      violations.enclose("by_name", key: "\(key)", since: inner)
    }
    switch self.one {
    case .text(let value):
      Rules.length(value, "text", min: 1, max: 0, &violations)
    case .flag: break
    case nil: violations.add("one", "one of its fields is required")
    }
    if !self.data.isEmpty {
      Rules.size(self.data.count, "data", min: 1, max: 2, &violations)
    }
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
  }
}

extension TestV1 {
  /// A message that is sent as an event.
  package struct Event: Wire.Message, Wire.StreamEvent {
    package enum Event: Sendable, Equatable {
      indirect case stateChanged(TestV1.Scalars)
      case completed(String)
    }

    package var sequence: Int64 = 0
    package var part: String = ""
    package var event: TestV1.Event.Event?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Event" }
  }
}

extension TestV1.Event {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.sequence = try reader.int64()
      case 18: self.part = try reader.string()
      case 26:
        let outer = try reader.enter()
        var value = TestV1.Scalars()
        if case .stateChanged(let present) = self.event { value = present }
        try value.merge(from: &reader)
        self.event = .stateChanged(value)
        reader.leave(outer)
      case 34: self.event = .completed(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.event {
    case .stateChanged(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case .completed(let value):
      writer.string(value)
      writer.tag(34)
    case nil: break
    }
    if !self.part.isEmpty {
      writer.string(self.part)
      writer.tag(18)
    }
    if self.sequence != 0 {
      writer.int64(self.sequence)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xd90c008cf995dd4b:
        if try reader.accept("sequence", "sequence", 0, &seen) {
          self.sequence = try reader.int64()
        }
      case 0x7facf9c45393f011:
        if try reader.accept("part", "part", 1, &seen) {
          self.part = try reader.string()
        }
      case 0x7432aa99209f969c, 0xb6d790e8bd55655:
        if try reader.accept("stateChanged", "state_changed", 2, &seen) {
          guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
          var value = TestV1.Scalars()
          try value.mergeJSON(from: &reader)
          self.event = .stateChanged(value)
        }
      case 0xbacf92dd68e22ba4:
        if try reader.accept("completed", "completed", 3, &seen) {
          guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
          self.event = .completed(try reader.string())
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.sequence != 0 {
      writer.key(",\"sequence\":")
      writer.int64(self.sequence)
    }
    if !self.part.isEmpty {
      writer.key(",\"part\":")
      writer.string(self.part)
    }
    switch self.event {
    case .stateChanged(let value):
      writer.key(",\"stateChanged\":")
      value.encodeJSON(to: &writer)
    case .completed(let value):
      writer.key(",\"completed\":")
      writer.string(value)
    case nil: break
    }
    writer.endObject()
  }

  package var eventName: String {
    switch self.event {
    case .stateChanged: "state_changed"
    case .completed: "completed"
    case nil: ""
    }
  }

  package var eventID: String { "\(self.sequence).\(self.part)" }
}

extension TestV1 {
  /// A message that is sent as an event with an id and no name.
  package struct Numbered: Wire.Message, Wire.StreamEvent {
    package var sequence: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Numbered" }
  }
}

extension TestV1.Numbered {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.sequence = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.sequence != 0 {
      writer.int64(self.sequence)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xd90c008cf995dd4b:
        if try reader.accept("sequence", "sequence", 0, &seen) {
          self.sequence = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.sequence != 0 {
      writer.key(",\"sequence\":")
      writer.int64(self.sequence)
    }
    writer.endObject()
  }

  package var eventName: String { "" }

  package var eventID: String { "\(self.sequence)" }
}


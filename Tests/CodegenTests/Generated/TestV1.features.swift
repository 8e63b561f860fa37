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

    package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
      switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}COLOR_UNSPECIFIED\u{3}\u{0}\u{1}\u{0}RED\u{7}\u{0}\u{2}\u{0}CRIMSON\u{8}\u{0}\u{3}\u{0}COLOR_3D\u{8}\u{0}\u{4}\u{0}NEGATIVE") {
      case 0: 0
      case 1: 1
      case 2: 1
      case 3: 3
      case 4: -1
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
        if self.doubles.isEmpty { self.doubles.reserveCapacity(reader.remaining / 8) }
        while !reader.isAtEnd { self.doubles.append(try reader.double()) }
        reader.leave(outer)
      case 16: self.sint64s.append(try reader.sint64())
      case 18:
        let outer = try reader.enter()
        if self.sint64s.isEmpty { self.sint64s.reserveCapacity(reader.varints()) }
        while !reader.isAtEnd { self.sint64s.append(try reader.sint64()) }
        reader.leave(outer)
      case 24: self.unpacked.append(try reader.int32())
      case 26:
        let outer = try reader.enter()
        if self.unpacked.isEmpty { self.unpacked.reserveCapacity(reader.varints()) }
        while !reader.isAtEnd { self.unpacked.append(try reader.int32()) }
        reader.leave(outer)
      case 32: self.bools.append(try reader.bool())
      case 34:
        let outer = try reader.enter()
        if self.bools.isEmpty { self.bools.reserveCapacity(reader.varints()) }
        while !reader.isAtEnd { self.bools.append(try reader.bool()) }
        reader.leave(outer)
      case 42:
        if self.strings.isEmpty { self.strings.reserveCapacity(reader.run(of: 42)) }
        self.strings.append(try reader.string())
      case 50:
        if self.bytesList.isEmpty { self.bytesList.reserveCapacity(reader.run(of: 50)) }
        self.bytesList.append(try reader.bytes())
      case 56: self.colors.append(TestV1.Color(number: try reader.int32()))
      case 58:
        let outer = try reader.enter()
        if self.colors.isEmpty { self.colors.reserveCapacity(reader.varints()) }
        while !reader.isAtEnd { self.colors.append(TestV1.Color(number: try reader.int32())) }
        reader.leave(outer)
      case 66:
        if self.messages.isEmpty { self.messages.reserveCapacity(reader.run(of: 66)) }
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
    do {
      let values = self.messages.span
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 66)
      }
    }
    if !self.colors.isEmpty {
      let mark = writer.count
      do {
        let values = self.colors.span
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.int32(values[index].number)
        }
      }
      writer.close(mark, tag: 58)
    }
    do {
      let values = self.bytesList.span
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.bytes(values[index])
        writer.tag(50)
      }
    }
    do {
      let values = self.strings.span
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
    }
    if !self.bools.isEmpty {
      let mark = writer.count
      do {
        let values = self.bools.span
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.bool(values[index])
        }
      }
      writer.close(mark, tag: 34)
    }
    do {
      let values = self.unpacked.span
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.int32(values[index])
        writer.tag(24)
      }
    }
    if !self.sint64s.isEmpty {
      let mark = writer.count
      do {
        let values = self.sint64s.span
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.sint64(values[index])
        }
      }
      writer.close(mark, tag: 18)
    }
    if !self.doubles.isEmpty {
      let mark = writer.count
      do {
        let values = self.doubles.span
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.double(values[index])
        }
      }
      writer.close(mark, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.beginArray()
        while try reader.nextElement() {
          self.doubles.append(try reader.double())
        }
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          self.sint64s.append(try reader.int64())
        }
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          self.unpacked.append(try reader.int32())
        }
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          self.bools.append(try reader.bool())
        }
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          self.strings.append(try reader.string())
        }
      case 5:
        try reader.beginArray()
        while try reader.nextElement() {
          self.bytesList.append(try reader.bytes())
        }
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.colors.append(TestV1.Color(number: number))
          }
        }
      case 7:
        try reader.beginArray()
        while try reader.nextElement() {
          var value = TestV1.Scalars()
          try value.mergeJSON(from: &reader)
          self.messages.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}doubles\u{7}\u{0}\u{1}\u{0}sint64s\u{8}\u{0}\u{2}\u{0}unpacked\u{5}\u{0}\u{3}\u{0}bools\u{7}\u{0}\u{4}\u{0}strings\u{9}\u{0}\u{5}\u{0}bytesList\u{6}\u{0}\u{6}\u{0}colors\u{8}\u{0}\u{7}\u{0}messages\u{a}\u{0}\u{5}\u{0}bytes_list"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.doubles.isEmpty {
      writer.key(",\"doubles\":")
      let list = writer.beginArray()
      let values = self.doubles.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.double(values[index])
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.sint64s.isEmpty {
      writer.key(",\"sint64s\":")
      let list = writer.beginArray()
      let values = self.sint64s.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.int64(values[index])
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.unpacked.isEmpty {
      writer.key(",\"unpacked\":")
      let list = writer.beginArray()
      let values = self.unpacked.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.int32(values[index])
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.bools.isEmpty {
      writer.key(",\"bools\":")
      let list = writer.beginArray()
      let values = self.bools.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.bool(values[index])
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.strings.isEmpty {
      writer.key(",\"strings\":")
      let list = writer.beginArray()
      let values = self.strings.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.string(values[index])
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.bytesList.isEmpty {
      writer.key(",\"bytesList\":")
      let list = writer.beginArray()
      let values = self.bytesList.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.bytes(values[index])
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.colors.isEmpty {
      writer.key(",\"colors\":")
      let list = writer.beginArray()
      let values = self.colors.span
      var index = 0
      while index < values.count {
        writer.element()
        values[index].encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.messages.isEmpty {
      writer.key(",\"messages\":")
      let list = writer.beginArray()
      let values = self.messages.span
      var index = 0
      while index < values.count {
        writer.element()
        values[index].encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endArray(list)
    }
    writer.endObject(object)
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
        if self.strings.isEmpty {
          self.strings.reserveCapacity(min(reader.run(of: 10), MapOrder.reserved))
        }
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
        if self.numbers.isEmpty {
          self.numbers.reserveCapacity(min(reader.run(of: 18), MapOrder.reserved))
        }
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
        if self.flags.isEmpty {
          self.flags.reserveCapacity(min(reader.run(of: 26), MapOrder.reserved))
        }
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
        if self.colors.isEmpty {
          self.colors.reserveCapacity(min(reader.run(of: 34), MapOrder.reserved))
        }
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
        if self.nested.isEmpty {
          self.nested.reserveCapacity(min(reader.run(of: 42), MapOrder.reserved))
        }
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
    if !self.nested.isEmpty {
      let entries = MapOrder.ascending(self.nested)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          let mark = writer.count
          values[index].value.encode(to: &writer)
          writer.close(mark, tag: 18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 42)
        }
      }
    }
    if !self.colors.isEmpty {
      let entries = MapOrder.ascending(self.colors)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.int32(values[index].value.number)
          writer.tag(16)
          writer.uint64(values[index].key)
          writer.tag(8)
          writer.close(entry, tag: 34)
        }
      }
    }
    if !self.flags.isEmpty {
      let entries = MapOrder.ascending(self.flags)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.bytes(values[index].value)
          writer.tag(18)
          writer.bool(values[index].key)
          writer.tag(8)
          writer.close(entry, tag: 26)
        }
      }
    }
    if !self.numbers.isEmpty {
      let entries = MapOrder.ascending(self.numbers)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.int64(values[index].value)
          writer.tag(16)
          writer.int32(values[index].key)
          writer.tag(8)
          writer.close(entry, tag: 18)
        }
      }
    }
    if !self.strings.isEmpty {
      let entries = MapOrder.ascending(self.strings)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 10)
        }
      }
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.key()
          guard self.strings[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.strings[key] = try reader.string()
        }
      case 1:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.keyInt32()
          guard self.numbers[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.numbers[key] = try reader.int64()
        }
      case 2:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.keyBool()
          guard self.flags[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.flags[key] = try reader.bytes()
        }
      case 3:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.keyUInt64()
          guard self.colors[key] == nil else { throw reader.duplicate("the key is there twice") }
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.colors[key] = TestV1.Color(number: number)
          }
        }
      case 4:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.key()
          guard self.nested[key] == nil else { throw reader.duplicate("the key is there twice") }
          var value = TestV1.Maps()
          try value.mergeJSON(from: &reader)
          self.nested[key] = value
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}strings\u{7}\u{0}\u{1}\u{0}numbers\u{5}\u{0}\u{2}\u{0}flags\u{6}\u{0}\u{3}\u{0}colors\u{6}\u{0}\u{4}\u{0}nested"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.strings.isEmpty {
      writer.key(",\"strings\":")
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.strings)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey(values[index].key)
        writer.string(values[index].value)
        index &+= 1
      }
      writer.endObject(map)
    }
    if !self.numbers.isEmpty {
      writer.key(",\"numbers\":")
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.numbers)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey("\(values[index].key)")
        writer.int64(values[index].value)
        index &+= 1
      }
      writer.endObject(map)
    }
    if !self.flags.isEmpty {
      writer.key(",\"flags\":")
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.flags)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey("\(values[index].key)")
        writer.bytes(values[index].value)
        index &+= 1
      }
      writer.endObject(map)
    }
    if !self.colors.isEmpty {
      writer.key(",\"colors\":")
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.colors)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey("\(values[index].key)")
        values[index].value.encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endObject(map)
    }
    if !self.nested.isEmpty {
      writer.key(",\"nested\":")
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.nested)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey(values[index].key)
        values[index].value.encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endObject(map)
    }
    writer.endObject(object)
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
        var value = self._next?.value ?? TestV1.Choice()
        try value.merge(from: &reader)
        self._next = Boxed(value)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        self.kind = .text(try reader.string())
      case 1:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        self.kind = .number(try reader.int32())
      case 2:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
          self.kind = .color(TestV1.Color(number: number))
        }
      case 3:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        var value = TestV1.Scalars()
        try value.mergeJSON(from: &reader)
        self.kind = .scalars(value)
      case 4:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        var value = TestV1.Choice()
        try value.mergeJSON(from: &reader)
        self.kind = .choice(value)
      case 5:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        if let number = try reader.nullValueNumber(GoogleProtobuf.NullValue.number(named:)) {
          self.kind = .nothing(GoogleProtobuf.NullValue(number: number))
        }
      case 6:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        self.kind = .data(try reader.bytes())
      case 7:
        var value = self._next?.value ?? TestV1.Choice()
        try value.mergeJSON(from: &reader)
        self._next = Boxed(value)
      case 8:
        if self.other == nil { self.other = TestV1.Choice.Kind() }
        try self.other?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text\u{6}\u{0}\u{1}\u{0}number\u{5}\u{0}\u{2}\u{0}color\u{7}\u{0}\u{3}\u{0}scalars\u{6}\u{0}\u{4}\u{0}choice\u{7}\u{0}\u{5}@nothing\u{4}\u{0}\u{6}\u{0}data\u{4}\u{0}\u{7}\u{0}next\u{5}\u{0}\u{8}\u{0}other"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.name = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}name"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    writer.endObject(object)
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
        if self.values.isEmpty { self.values.reserveCapacity(reader.run(of: 114)) }
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
    do {
      let values = self.values.span
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 114)
      }
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 1:
        if self.duration == nil { self.duration = GoogleProtobuf.Duration() }
        try self.duration?.mergeJSON(from: &reader)
      case 2:
        if self.`struct` == nil { self.`struct` = GoogleProtobuf.Struct() }
        try self.`struct`?.mergeJSON(from: &reader)
      case 3:
        if self.value == nil { self.value = GoogleProtobuf.Value() }
        try self.value?.mergeJSON(from: &reader)
      case 4:
        if self.list == nil { self.list = GoogleProtobuf.ListValue() }
        try self.list?.mergeJSON(from: &reader)
      case 5:
        if self.mask == nil { self.mask = GoogleProtobuf.FieldMask() }
        try self.mask?.mergeJSON(from: &reader)
      case 6:
        if self.empty == nil { self.empty = GoogleProtobuf.Empty() }
        try self.empty?.mergeJSON(from: &reader)
      case 7:
        if self.any == nil { self.any = GoogleProtobuf.`Any`() }
        try self.any?.mergeJSON(from: &reader)
      case 8:
        if self.int64Value == nil { self.int64Value = GoogleProtobuf.Int64Value() }
        try self.int64Value?.mergeJSON(from: &reader)
      case 9:
        if self.stringValue == nil { self.stringValue = GoogleProtobuf.StringValue() }
        try self.stringValue?.mergeJSON(from: &reader)
      case 10:
        if self.boolValue == nil { self.boolValue = GoogleProtobuf.BoolValue() }
        try self.boolValue?.mergeJSON(from: &reader)
      case 11:
        if self.bytesValue == nil { self.bytesValue = GoogleProtobuf.BytesValue() }
        try self.bytesValue?.mergeJSON(from: &reader)
      case 12:
        if self.doubleValue == nil { self.doubleValue = GoogleProtobuf.DoubleValue() }
        try self.doubleValue?.mergeJSON(from: &reader)
      case 13:
        try reader.beginArray()
        while try reader.nextElement() {
          var value = GoogleProtobuf.Value()
          try value.mergeJSON(from: &reader)
          self.values.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}time\u{8}\u{0}\u{1}\u{0}duration\u{6}\u{0}\u{2}\u{0}struct\u{5}\u{0}\u{3}@value\u{4}\u{0}\u{4}\u{0}list\u{4}\u{0}\u{5}\u{0}mask\u{5}\u{0}\u{6}\u{0}empty\u{3}\u{0}\u{7}\u{0}any\u{a}\u{0}\u{8}\u{0}int64Value\u{b}\u{0}\u{9}\u{0}stringValue\u{9}\u{0}\u{a}\u{0}boolValue\u{a}\u{0}\u{b}\u{0}bytesValue\u{b}\u{0}\u{c}\u{0}doubleValue\u{6}\u{0}\u{d}\u{0}values\u{b}\u{0}\u{8}\u{0}int64_value\u{c}\u{0}\u{9}\u{0}string_value\u{a}\u{0}\u{a}\u{0}bool_value\u{b}\u{0}\u{b}\u{0}bytes_value\u{c}\u{0}\u{c}\u{0}double_value"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
      let list = writer.beginArray()
      let values = self.values.span
      var index = 0
      while index < values.count {
        writer.element()
        values[index].encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endArray(list)
    }
    writer.endObject(object)
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

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{10}\u{0}\u{0}\u{0}TYPE_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}INIT") {
        case 0: 0
        case 1: 1
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
        if self.entry.isEmpty {
          self.entry.reserveCapacity(min(reader.run(of: 146), MapOrder.reserved))
        }
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
      case 154:
        if self.index.isEmpty { self.index.reserveCapacity(reader.run(of: 154)) }
        self.index.append(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    do {
      let values = self.index.span
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(154)
      }
    }
    if !self.entry.isEmpty {
      let entries = MapOrder.ascending(self.entry)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 146)
        }
      }
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.`default` = try reader.string()
      case 1:
        self.`self` = try reader.string()
      case 2:
        self.`in` = try reader.string()
      case 3:
        self.name = try reader.string()
      case 4:
        self.value = try reader.string()
      case 5:
        self.tag = try reader.string()
      case 6:
        self.reader = try reader.string()
      case 7:
        self.writer = try reader.string()
      case 8:
        self.outer = try reader.string()
      case 9:
        self.seen = try reader.string()
      case 10:
        self.violations = try reader.string()
      case 11:
        self.path = try reader.string()
      case 12:
        self.rest = try reader.string()
      case 13:
        self.key = try reader.string()
      case 14:
        self.mark = try reader.string()
      case 15:
        guard self.`switch` == nil else { throw reader.duplicate("another field of the oneof switch is set") }
        self.`switch` = .`case`(try reader.string())
      case 16:
        if let number = try reader.enumNumber(TestV1.Names.Type_.number(named:)) {
          self.type = TestV1.Names.Type_(number: number)
        }
      case 17:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.key()
          guard self.entry[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.entry[key] = try reader.string()
        }
      case 18:
        try reader.beginArray()
        while try reader.nextElement() {
          self.index.append(try reader.string())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}default\u{4}\u{0}\u{1}\u{0}self\u{2}\u{0}\u{2}\u{0}in\u{4}\u{0}\u{3}\u{0}name\u{5}\u{0}\u{4}\u{0}value\u{3}\u{0}\u{5}\u{0}tag\u{6}\u{0}\u{6}\u{0}reader\u{6}\u{0}\u{7}\u{0}writer\u{5}\u{0}\u{8}\u{0}outer\u{4}\u{0}\u{9}\u{0}seen\u{a}\u{0}\u{a}\u{0}violations\u{4}\u{0}\u{b}\u{0}path\u{4}\u{0}\u{c}\u{0}rest\u{3}\u{0}\u{d}\u{0}key\u{4}\u{0}\u{e}\u{0}mark\u{4}\u{0}\u{f}\u{0}case\u{4}\u{0}\u{10}\u{0}type\u{5}\u{0}\u{11}\u{0}entry\u{5}\u{0}\u{12}\u{0}index"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.entry)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey(values[index].key)
        writer.string(values[index].value)
        index &+= 1
      }
      writer.endObject(map)
    }
    if !self.index.isEmpty {
      writer.key(",\"index\":")
      let list = writer.beginArray()
      let values = self.index.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.string(values[index])
        index &+= 1
      }
      writer.endArray(list)
    }
    writer.endObject(object)
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
      case 58:
        if self.list.isEmpty { self.list.reserveCapacity(reader.run(of: 58)) }
        self.list.append(try reader.string())
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
        if self.colors.isEmpty { self.colors.reserveCapacity(reader.varints()) }
        while !reader.isAtEnd { self.colors.append(TestV1.Color(number: try reader.int32())) }
        reader.leave(outer)
      case 122:
        if self.map.isEmpty {
          self.map.reserveCapacity(min(reader.run(of: 122), MapOrder.reserved))
        }
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
        var value = self._inner?.value ?? TestV1.Rules()
        try value.merge(from: &reader)
        self._inner = Boxed(value)
        reader.leave(outer)
      case 138:
        if self.many.isEmpty { self.many.reserveCapacity(reader.run(of: 138)) }
        let outer = try reader.enter()
        var value = TestV1.Rules()
        try value.merge(from: &reader)
        self.many.append(value)
        reader.leave(outer)
      case 146:
        if self.byName.isEmpty {
          self.byName.reserveCapacity(min(reader.run(of: 146), MapOrder.reserved))
        }
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
    if !self.byName.isEmpty {
      let entries = MapOrder.ascending(self.byName)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          let mark = writer.count
          values[index].value.encode(to: &writer)
          writer.close(mark, tag: 18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 146)
        }
      }
    }
    do {
      let values = self.many.span
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 138)
      }
    }
    if let value = self._inner?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 130)
    }
    if !self.map.isEmpty {
      let entries = MapOrder.ascending(self.map)
      do {
        let values = entries.span
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 122)
        }
      }
    }
    if !self.colors.isEmpty {
      let mark = writer.count
      do {
        let values = self.colors.span
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.int32(values[index].number)
        }
      }
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
    do {
      let values = self.list.span
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(58)
      }
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.required = try reader.string()
      case 1:
        self.length = try reader.string()
      case 2:
        self.pattern = try reader.string()
      case 3:
        self.choice = try reader.string()
      case 4:
        self.number = try reader.int32()
      case 5:
        self.fraction = try reader.double()
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          self.list.append(try reader.string())
        }
      case 7:
        self.bytesLimit = try reader.string()
      case 8:
        self.url = try reader.string()
      case 9:
        self.slug = try reader.string()
      case 10:
        self.json = try reader.string()
      case 11:
        self.mime = try reader.string()
      case 12:
        if self.wait == nil { self.wait = GoogleProtobuf.Duration() }
        try self.wait?.mergeJSON(from: &reader)
      case 13:
        try reader.beginArray()
        while try reader.nextElement() {
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.colors.append(TestV1.Color(number: number))
          }
        }
      case 14:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.key()
          guard self.map[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.map[key] = try reader.string()
        }
      case 15:
        var value = self._inner?.value ?? TestV1.Rules()
        try value.mergeJSON(from: &reader)
        self._inner = Boxed(value)
      case 16:
        try reader.beginArray()
        while try reader.nextElement() {
          var value = TestV1.Rules()
          try value.mergeJSON(from: &reader)
          self.many.append(value)
        }
      case 17:
        try reader.beginObject()
        while try reader.nextKey() {
          let key = try reader.key()
          guard self.byName[key] == nil else { throw reader.duplicate("the key is there twice") }
          var value = TestV1.Rules()
          try value.mergeJSON(from: &reader)
          self.byName[key] = value
        }
      case 18:
        guard self.one == nil else { throw reader.duplicate("another field of the oneof one is set") }
        self.one = .text(try reader.string())
      case 19:
        guard self.one == nil else { throw reader.duplicate("another field of the oneof one is set") }
        self.one = .flag(try reader.bool())
      case 20:
        self.data = try reader.bytes()
      case 21:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}required\u{6}\u{0}\u{1}\u{0}length\u{7}\u{0}\u{2}\u{0}pattern\u{6}\u{0}\u{3}\u{0}choice\u{6}\u{0}\u{4}\u{0}number\u{8}\u{0}\u{5}\u{0}fraction\u{4}\u{0}\u{6}\u{0}list\u{a}\u{0}\u{7}\u{0}bytesLimit\u{3}\u{0}\u{8}\u{0}url\u{4}\u{0}\u{9}\u{0}slug\u{4}\u{0}\u{a}\u{0}json\u{4}\u{0}\u{b}\u{0}mime\u{4}\u{0}\u{c}\u{0}wait\u{6}\u{0}\u{d}\u{0}colors\u{3}\u{0}\u{e}\u{0}map\u{5}\u{0}\u{f}\u{0}inner\u{4}\u{0}\u{10}\u{0}many\u{6}\u{0}\u{11}\u{0}byName\u{4}\u{0}\u{12}\u{0}text\u{4}\u{0}\u{13}\u{0}flag\u{4}\u{0}\u{14}\u{0}data\u{4}\u{0}\u{15}\u{0}time\u{b}\u{0}\u{7}\u{0}bytes_limit\u{7}\u{0}\u{11}\u{0}by_name"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
      let list = writer.beginArray()
      let values = self.list.span
      var index = 0
      while index < values.count {
        writer.element()
        writer.string(values[index])
        index &+= 1
      }
      writer.endArray(list)
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
      let list = writer.beginArray()
      let values = self.colors.span
      var index = 0
      while index < values.count {
        writer.element()
        values[index].encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.map.isEmpty {
      writer.key(",\"map\":")
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.map)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey(values[index].key)
        writer.string(values[index].value)
        index &+= 1
      }
      writer.endObject(map)
    }
    if let value = self._inner?.value {
      writer.key(",\"inner\":")
      value.encodeJSON(to: &writer)
    }
    if !self.many.isEmpty {
      writer.key(",\"many\":")
      let list = writer.beginArray()
      let values = self.many.span
      var index = 0
      while index < values.count {
        writer.element()
        values[index].encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endArray(list)
    }
    if !self.byName.isEmpty {
      writer.key(",\"byName\":")
      let map = writer.beginObject()
      let entries = MapOrder.ascending(self.byName)
      let values = entries.span
      var index = 0
      while index < values.count {
        writer.mapKey(values[index].key)
        values[index].value.encodeJSON(to: &writer)
        index &+= 1
      }
      writer.endObject(map)
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.sequence = try reader.int64()
      case 1:
        self.part = try reader.string()
      case 2:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = TestV1.Scalars()
        try value.mergeJSON(from: &reader)
        self.event = .stateChanged(value)
      case 3:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        self.event = .completed(try reader.string())
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}sequence\u{4}\u{0}\u{1}\u{0}part\u{c}\u{0}\u{2}\u{0}stateChanged\u{9}\u{0}\u{3}\u{0}completed\u{d}\u{0}\u{2}\u{0}state_changed"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.sequence = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}sequence"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.sequence != 0 {
      writer.key(",\"sequence\":")
      writer.int64(self.sequence)
    }
    writer.endObject(object)
  }

  package var eventName: String { "" }

  package var eventID: String { "\(self.sequence)" }
}


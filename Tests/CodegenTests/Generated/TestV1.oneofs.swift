// Generated from oneofs.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

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
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Scalars>.stride)
        var value = TestV1.Scalars()
        if case .scalars(let present) = self.kind { value = present }
        try value.merge(from: &reader)
        self.kind = .scalars(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Choice>.stride)
        var value = TestV1.Choice()
        if case .choice(let present) = self.kind { value = present }
        try value.merge(from: &reader)
        self.kind = .choice(value)
        reader.leave(outer)
      case 48: self.kind = .nothing(GoogleProtobuf.NullValue(number: try reader.int32()))
      case 58: self.kind = .data(try reader.bytes())
      case 66:
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Choice>.stride)
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
        try reader.hold(MemoryLayout<TestV1.Scalars>.stride)
        var value = TestV1.Scalars()
        try value.mergeJSON(from: &reader)
        self.kind = .scalars(value)
      case 4:
        guard self.kind == nil else { throw reader.duplicate("another field of the oneof kind is set") }
        try reader.hold(MemoryLayout<TestV1.Choice>.stride)
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
        try reader.hold(MemoryLayout<TestV1.Choice>.stride)
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


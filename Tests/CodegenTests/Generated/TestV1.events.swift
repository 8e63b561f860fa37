// Generated from events.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

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
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Scalars>.stride)
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
        try reader.hold(MemoryLayout<TestV1.Scalars>.stride)
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


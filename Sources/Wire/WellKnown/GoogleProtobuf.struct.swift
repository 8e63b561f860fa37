// Generated from google/protobuf/struct.proto. Do not edit: run make generate.
// swift-format-ignore-file

extension GoogleProtobuf {
  /// `NullValue` is a singleton enumeration to represent the null value for the
  /// `Value` type union.
  ///
  ///  The JSON representation for `NullValue` is JSON `null`.
  package enum NullValue: Wire.ProtoEnum {
    /// Null value.
    case nullValue
    /// A number that this version has no name for.
    case unrecognized(Int32)

    package init() { self = .nullValue }

    package init(number: Int32) {
      switch number {
      case 0: self = .nullValue
      default: self = .unrecognized(number)
      }
    }

    package var number: Int32 {
      switch self {
      case .nullValue: 0
      case .unrecognized(let number): number
      }
    }

    package var name: String {
      switch self {
      case .nullValue: "NULL_VALUE"
      case .unrecognized(let number): "\(number)"
      }
    }

    package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
      switch NameTable.index(of: name, in: "\u{a}\u{0}\u{0}\u{0}NULL_VALUE") {
      case 0: 0
      default: nil
      }
    }

    package static var all: [Self] { [.nullValue] }
    package static var fullName: String { "google.protobuf.NullValue" }

    package func encodeJSON(to writer: inout JSONWriter) {
      switch self {
      case .nullValue: writer.null()
      case .unrecognized(let number): writer.int32(number)
      }
    }
  }
}

extension GoogleProtobuf {
  /// `Struct` represents a structured data value, consisting of fields
  /// which map to dynamically typed values. In some languages, `Struct`
  /// might be supported by a native representation. For example, in
  /// scripting languages like JS a struct is represented as an
  /// object. The details of that representation are described together
  /// with the proto support for the language.
  ///
  /// The JSON representation for `Struct` is JSON object.
  package struct Struct: Wire.Message {
    /// Unordered map of dynamically typed values.
    package var fields: [String: GoogleProtobuf.Value] = [:]
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.Struct" }
  }
}

extension GoogleProtobuf.Struct {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.fields.isEmpty {
          self.fields.reserveCapacity(
            min(reader.run(of: 10, holding: MemoryLayout<(String, GoogleProtobuf.Value)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, GoogleProtobuf.Value)>.stride)
        var key: String = ""
        var value = GoogleProtobuf.Value()
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
        self.fields[key] = value
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.fields.isEmpty {
      MapOrder.withAscending(self.fields) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          let mark = writer.count
          values[index].value.encode(to: &writer)
          writer.close(mark, tag: 18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 10)
        }
      }
    }
  }
}

extension GoogleProtobuf {
  /// `Value` represents a dynamically typed value which can be either
  /// null, a number, a string, a boolean, a recursive struct value, or a
  /// list of values. A producer of value is expected to set one of these
  /// variants. Absence of any variant indicates an error.
  ///
  /// The JSON representation for `Value` is JSON value.
  package struct Value: Wire.Message {
    /// The kind of value.
    package enum Kind: Sendable, Equatable {
      /// Represents a null value.
      case nullValue(GoogleProtobuf.NullValue)
      /// Represents a double value.
      case numberValue(Double)
      /// Represents a string value.
      case stringValue(String)
      /// Represents a boolean value.
      case boolValue(Bool)
      /// Represents a structured value.
      case structValue(GoogleProtobuf.Struct)
      /// Represents a repeated `Value`.
      case listValue(GoogleProtobuf.ListValue)
    }

    /// The kind of value.
    package var kind: GoogleProtobuf.Value.Kind?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.Value" }
  }
}

extension GoogleProtobuf.Value {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.kind = .nullValue(GoogleProtobuf.NullValue(number: try reader.int32()))
      case 17: self.kind = .numberValue(try reader.double())
      case 26: self.kind = .stringValue(try reader.string())
      case 32: self.kind = .boolValue(try reader.bool())
      case 42:
        let outer = try reader.enter()
        var value = GoogleProtobuf.Struct()
        if case .structValue(let present) = self.kind { value = present }
        try value.merge(from: &reader)
        self.kind = .structValue(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        var value = GoogleProtobuf.ListValue()
        if case .listValue(let present) = self.kind { value = present }
        try value.merge(from: &reader)
        self.kind = .listValue(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.kind {
    case .nullValue(let value):
      writer.int32(value.number)
      writer.tag(8)
    case .numberValue(let value):
      writer.double(value)
      writer.tag(17)
    case .stringValue(let value):
      writer.string(value)
      writer.tag(26)
    case .boolValue(let value):
      writer.bool(value)
      writer.tag(32)
    case .structValue(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .listValue(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    case nil: break
    }
  }
}

extension GoogleProtobuf {
  /// `ListValue` is a wrapper around a repeated field of values.
  ///
  /// The JSON representation for `ListValue` is JSON array.
  package struct ListValue: Wire.Message {
    /// Repeated field of dynamically typed values.
    package var values: [GoogleProtobuf.Value] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.ListValue" }
  }
}

extension GoogleProtobuf.ListValue {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.values.isEmpty { self.values.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<GoogleProtobuf.Value>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleProtobuf.Value>.stride)
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
    self.values.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 10)
      }
    }
  }
}


// Generated from google/protobuf/wrappers.proto. Do not edit: run make generate.
// swift-format-ignore-file

extension GoogleProtobuf {
  /// Wrapper message for `double`.
  ///
  /// The JSON representation for `DoubleValue` is JSON number.
  package struct DoubleValue: Wire.Message {
    /// The double value.
    package var value: Double = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.DoubleValue" }
  }
}

extension GoogleProtobuf.DoubleValue {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 9: self.value = try reader.double()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value.bitPattern != 0 {
      writer.double(self.value)
      writer.tag(9)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `float`.
  ///
  /// The JSON representation for `FloatValue` is JSON number.
  package struct FloatValue: Wire.Message {
    /// The float value.
    package var value: Float = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.FloatValue" }
  }
}

extension GoogleProtobuf.FloatValue {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 13: self.value = try reader.float()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value.bitPattern != 0 {
      writer.float(self.value)
      writer.tag(13)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `int64`.
  ///
  /// The JSON representation for `Int64Value` is JSON string.
  package struct Int64Value: Wire.Message {
    /// The int64 value.
    package var value: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.Int64Value" }
  }
}

extension GoogleProtobuf.Int64Value {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.value = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value != 0 {
      writer.int64(self.value)
      writer.tag(8)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `uint64`.
  ///
  /// The JSON representation for `UInt64Value` is JSON string.
  package struct UInt64Value: Wire.Message {
    /// The uint64 value.
    package var value: UInt64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.UInt64Value" }
  }
}

extension GoogleProtobuf.UInt64Value {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.value = try reader.uint64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value != 0 {
      writer.uint64(self.value)
      writer.tag(8)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `int32`.
  ///
  /// The JSON representation for `Int32Value` is JSON number.
  package struct Int32Value: Wire.Message {
    /// The int32 value.
    package var value: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.Int32Value" }
  }
}

extension GoogleProtobuf.Int32Value {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.value = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value != 0 {
      writer.int32(self.value)
      writer.tag(8)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `uint32`.
  ///
  /// The JSON representation for `UInt32Value` is JSON number.
  package struct UInt32Value: Wire.Message {
    /// The uint32 value.
    package var value: UInt32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.UInt32Value" }
  }
}

extension GoogleProtobuf.UInt32Value {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.value = try reader.uint32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value != 0 {
      writer.uint32(self.value)
      writer.tag(8)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `bool`.
  ///
  /// The JSON representation for `BoolValue` is JSON `true` and `false`.
  package struct BoolValue: Wire.Message {
    /// The bool value.
    package var value: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.BoolValue" }
  }
}

extension GoogleProtobuf.BoolValue {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.value = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value {
      writer.bool(self.value)
      writer.tag(8)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `string`.
  ///
  /// The JSON representation for `StringValue` is JSON string.
  package struct StringValue: Wire.Message {
    /// The string value.
    package var value: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.StringValue" }
  }
}

extension GoogleProtobuf.StringValue {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.value = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.value.isEmpty {
      writer.string(self.value)
      writer.tag(10)
    }
  }
}

extension GoogleProtobuf {
  /// Wrapper message for `bytes`.
  ///
  /// The JSON representation for `BytesValue` is JSON string.
  package struct BytesValue: Wire.Message {
    /// The bytes value.
    package var value: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.BytesValue" }
  }
}

extension GoogleProtobuf.BytesValue {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.value = try reader.bytes()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.value.isEmpty {
      writer.bytes(self.value)
      writer.tag(10)
    }
  }
}


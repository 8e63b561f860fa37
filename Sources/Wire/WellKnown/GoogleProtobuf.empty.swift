// Generated from google/protobuf/empty.proto. Do not edit: run make generate.
// swift-format-ignore-file

extension GoogleProtobuf {
  /// A generic empty message that you can re-use to avoid defining duplicated
  /// empty messages in your APIs. A typical example is to use it as the request
  /// or the response type of an API method. For instance:
  ///
  ///     service Foo {
  ///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
  ///     }
  package struct Empty: Wire.Message {
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.protobuf.Empty" }
  }
}

extension GoogleProtobuf.Empty {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    while try reader.nextKey() { try reader.unknownField() }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    writer.endObject(object)
  }
}


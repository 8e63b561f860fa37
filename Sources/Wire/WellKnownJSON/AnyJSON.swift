// google.protobuf.Any: in JSON the message itself with an `@type` beside its fields.

extension GoogleProtobuf.`Any` {
  private static let prefix = "type.googleapis.com/"

  /// Packs a message.
  package init(packing message: some Message) {
    typeUrl = Self.prefix + type(of: message).fullName
    value = message.binary()
  }

  /// The message inside, where it is of this type; nil for another type.
  package func unpack<M: Message>(_ type: M.Type) throws(WireError) -> M? {
    guard typeUrl.split(separator: "/").last.map(String.init) == M.fullName else { return nil }
    var message = M()
    try message.merge(binary: value)
    return message
  }

  /// Which message is inside is not known here, so it is given as base 64 beside its type.
  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !typeUrl.isEmpty {
      writer.key(",\"@type\":")
      writer.string(typeUrl)
    }
    if !value.isEmpty {
      writer.key(",\"value\":")
      writer.bytes(value)
    }
    writer.endObject()
  }

  /// Reads what `encodeJSON` writes; the fields of a message in an Any are refused.
  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    var seen = JSONSeen()
    try reader.beginObject()
    while try reader.nextKey() {
      switch try reader.key() {
      case "@type":
        if try reader.accept("@type", "@type", 0, &seen) { typeUrl = try reader.string() }
      case "value":
        if try reader.accept("value", "value", 1, &seen) { value = try reader.bytes() }
      case _: throw reader.error(.mismatch, "an Any is read as {\"@type\": …, \"value\": base 64}")
      }
    }
  }
}

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

  // MARK: Writing

  /// The message with its type. One whose type is not registered, or that cannot be decoded, has no
  /// JSON: it is given as base 64, and the writer notes the problem.
  package func encodeJSON(to writer: inout JSONWriter) {
    let mark = writer.beginObject()
    if !typeUrl.isEmpty || !value.isEmpty {
      writer.key(",\"@type\":")
      writer.string(typeUrl)
      do throws(WireError) {
        try encodeMessage(to: &writer)
      } catch {
        writer.note(error)
        writer.key(",\"value\":")
        writer.bytes(value)
      }
    }
    writer.endObject(mark)
  }

  private func encodeMessage(to writer: inout JSONWriter) throws(WireError) {
    guard let type = (writer.types ?? .wellKnown).type(url: typeUrl) else {
      throw Self.unknownType(typeUrl)
    }
    guard writer.depth < WireLimit.depth else {
      throw WireError(.tooDeep, "more than \(WireLimit.depth) messages in each other")
    }
    var message = type.init()
    try message.merge(binary: value)
    writer.depth += 1
    if type is any BareJSON.Type {
      writer.key(",\"value\":")
      message.encodeJSON(to: &writer)
    } else {
      writer.members { message.encodeJSON(to: &$0) }
    }
    writer.depth -= 1
  }

  private static func unknownType(_ url: String) -> WireError {
    WireError(.mismatch, "'\(url.prefix(200))' names no message type that is known here")
  }

  // MARK: Reading

  /// Reads `{"@type": …}` with the members of the message; `@type` may be anywhere among them.
  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    guard let url = try Self.typeURL(reader) else {
      try reader.beginObject()
      guard try !reader.nextKey() else { throw reader.error(.mismatch, "an Any without @type") }
      return
    }
    guard let type = (reader.types ?? .wellKnown).type(url: url) else {
      throw reader.error(.mismatch, Self.unknownType(url).message)
    }
    var message = type.init()
    if type is any BareJSON.Type {
      try Self.readBare(&message, from: &reader)
    } else {
      // Its own depth is that of the fields, where alone `@type` is no field.
      let outer = reader.typeDepth
      reader.typeDepth = reader.depth + 1
      try message.mergeJSON(from: &reader)
      reader.typeDepth = outer
    }
    typeUrl = url
    value = message.binary()
  }

  /// Looks for the `@type` of the object at the position; nil where there is none.
  private static func typeURL(_ reader: JSONReader) throws(WireError) -> String? {
    var reader = reader
    var url: String?
    try reader.beginObject()
    while try reader.nextKey() {
      guard reader.keyIs("@type") else {
        try reader.skip()
        continue
      }
      guard url == nil else { throw reader.duplicate("@type is there twice") }
      url = try reader.string()
    }
    return url
  }

  private static func readBare(
    _ message: inout some Message, from reader: inout JSONReader
  ) throws(WireError) {
    var hasValue = false
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("@type") {
        try reader.skip()
      } else if reader.keyIs("value") {
        guard !hasValue else { throw reader.duplicate("the field is there twice") }
        hasValue = true
        try message.mergeJSON(from: &reader)
      } else {
        try reader.unknownField()
      }
    }
    guard hasValue else { throw reader.error(.mismatch, "an Any of this type without a value") }
  }
}

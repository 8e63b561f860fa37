// The event that nearly every event is — more text of one block — read without building a tree.

import Wire

/// What the short way found. Whatever is not as simple goes the long way, errors included.
struct AnthropicTextDelta: Equatable {
  var index: Int64 = 0
  var text = ""

  /// Nil where the event is another, or not what it should be.
  init?(_ data: [UInt8]) {
    let found = data.withUnsafeBytes { bytes -> AnthropicTextDelta? in
      var reader = JSONReader(bytes)
      return try? Self.read(&reader)
    }
    guard let found else { return nil }
    self = found
  }

  private init() {}

  private static func read(_ reader: inout JSONReader) throws(WireError) -> AnthropicTextDelta? {
    var delta = AnthropicTextDelta()
    var fields = 0
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("type") {
        guard try reader.string() == "content_block_delta" else { return nil }
        fields += 1
      } else if reader.keyIs("index") {
        delta.index = try reader.int64()
        fields += 1
      } else if reader.keyIs("delta") {
        guard let text = try text(&reader) else { return nil }
        delta.text = text
        fields += 1
      } else {
        try reader.skip()
      }
    }
    try reader.finish()
    return fields == 3 ? delta : nil
  }

  private static func text(_ reader: inout JSONReader) throws(WireError) -> String? {
    var text: String?
    var isText = false
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("type") {
        isText = try reader.string() == "text_delta"
      } else if reader.keyIs("text") {
        text = try reader.string()
      } else {
        return nil
      }
    }
    return isText ? text : nil
  }
}

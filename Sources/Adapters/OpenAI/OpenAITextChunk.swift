// The chunk that nearly every chunk is — some text and nothing else — read without building a tree.

import Wire

/// What the short way found. Whatever is not as simple goes the long way, errors included.
struct OpenAITextChunk: Equatable {
  var text = ""

  /// Nil where the chunk says more than text, or is not what it should be.
  init?(_ data: [UInt8]) {
    let text = data.withUnsafeBytes { bytes -> String? in
      var reader = JSONReader(bytes)
      return try? Self.read(&reader)
    }
    guard let text else { return nil }
    self.text = text
  }

  /// The text; nil for a chunk of another kind.
  private static func read(_ reader: inout JSONReader) throws(WireError) -> String? {
    var text: String?
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("choices") {
        guard text == nil, let found = try choices(&reader) else { return nil }
        text = found
      } else if reader.keyIs("error") || reader.keyIs("usage") {
        guard try reader.null() else { return nil }
      } else {
        try reader.skip()
      }
    }
    try reader.finish()
    return text
  }

  private static func choices(_ reader: inout JSONReader) throws(WireError) -> String? {
    var text: String?
    try reader.beginArray()
    guard try reader.nextElement() else { return nil }
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("delta") {
        guard text == nil, let found = try delta(&reader) else { return nil }
        text = found
      } else if reader.keyIs("finish_reason") {
        guard try reader.null() else { return nil }
      } else {
        try reader.skip()
      }
    }
    guard try !reader.nextElement() else { return nil }
    return text
  }

  private static func delta(_ reader: inout JSONReader) throws(WireError) -> String? {
    var text: String?
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("content") {
        guard text == nil, try !reader.null() else { return nil }
        text = try reader.string()
      } else if reader.keyIs("role") {
        try reader.skip()
      } else {
        guard try reader.null() else { return nil }
      }
    }
    return text
  }
}

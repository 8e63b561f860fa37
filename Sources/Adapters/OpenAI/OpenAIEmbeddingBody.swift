// The body of an answer to `POST /embeddings`, read without building a tree: millions of numbers
// would be millions of objects.

import Core
import Wire

struct OpenAIEmbeddingBody: Equatable {
  struct Item: Equatable {
    /// The position of its text; nil where the server does not say.
    var index: Int64?
    var values: [Float] = []
  }

  var items: [Item] = []
  var promptTokens: Int64?
  var totalTokens: Int64?
  /// The body tells of an error, which has to be read another way.
  var hasError = false

  init(_ body: [UInt8]) throws(WireError) {
    self = try body.withReader { (bytes) throws(WireError) in
      var reader = JSONReader(bytes)
      let body = try OpenAIEmbeddingBody(&reader)
      try reader.finish()
      return body
    }
  }

  private init(_ reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("data") {
        try readItems(&reader)
      } else if reader.keyIs("usage") {
        try readUsage(&reader)
      } else if reader.keyIs("error") {
        hasError = try !Self.skippedNull(&reader)
      } else {
        try reader.skip()
      }
    }
  }

  private static func skippedNull(_ reader: inout JSONReader) throws(WireError) -> Bool {
    if try reader.null() { return true }
    try reader.skip()
    return false
  }

  private mutating func readItems(_ reader: inout JSONReader) throws(WireError) {
    if try reader.null() { return }
    try reader.beginArray()
    while try reader.nextElement() {
      var item = Item()
      try reader.beginObject()
      while try reader.nextKey() {
        if reader.keyIs("index") {
          item.index = try reader.int64()
        } else if reader.keyIs("embedding") {
          item.values = try Self.vector(&reader)
        } else {
          try reader.skip()
        }
      }
      items.append(item)
    }
  }

  /// Numbers, or the base64 form of little-endian floats.
  private static func vector(_ reader: inout JSONReader) throws(WireError) -> [Float] {
    var values: [Float] = []
    guard reader.peek() == UInt8(ascii: "\"") else {
      try reader.beginArray()
      while try reader.nextElement() { values.append(try reader.float()) }
      return values
    }
    let bytes = try reader.bytes()
    guard bytes.count.isMultiple(of: 4) else {
      throw reader.error(.malformed, "not the bytes of floats")
    }
    values.reserveCapacity(bytes.count / 4)
    for start in stride(from: 0, to: bytes.count, by: 4) {
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << (8 * $1) }
      values.append(Float(bitPattern: bits))
    }
    return values
  }

  private mutating func readUsage(_ reader: inout JSONReader) throws(WireError) {
    if try reader.null() { return }
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("prompt_tokens") {
        promptTokens = try reader.null() ? nil : reader.int64()
      } else if reader.keyIs("total_tokens") {
        totalTokens = try reader.null() ? nil : reader.int64()
      } else {
        try reader.skip()
      }
    }
  }
}

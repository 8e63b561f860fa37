// What a response is that consists of bytes as they are, whatever protocol carries it.

/// The head of content: its type and size, which part of it follows, and how it may be kept.
package struct ContentHead: Sendable, Equatable {
  /// What follows.
  package enum Body: Sendable, Equatable {
    case whole
    /// The bytes of the range, which is not empty.
    case part(Range<Int64>)
    /// Nothing: the reader has these bytes.
    case unchanged
  }

  package var mimeType: String
  /// Of the whole.
  package var sizeBytes: Int64
  package var body: Body
  /// Names these bytes and no others; quoted where it is sent.
  package var entityTag: String
  package var name: String
  /// A browser may show it in place; otherwise it is saved.
  package var isInline: Bool
  /// As in the field `Cache-Control`.
  package var caching: String

  package init(
    mimeType: String, sizeBytes: Int64, body: Body = .whole, entityTag: String = "",
    name: String = "", isInline: Bool = false, caching: String = "no-store"
  ) {
    self.mimeType = mimeType
    self.sizeBytes = sizeBytes
    self.body = body
    self.entityTag = entityTag
    self.name = name
    self.isInline = isInline
    self.caching = caching
  }

  /// How many bytes follow.
  package var byteCount: Int64 {
    switch body {
    case .whole: sizeBytes
    case .part(let range): range.upperBound - range.lowerBound
    case .unchanged: 0
    }
  }
}

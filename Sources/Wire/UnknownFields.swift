// Fields that a newer peer sent: kept as they came and sent on.

/// The fields of a message that this version does not know, in their binary encoding.
public struct UnknownFields: Hashable, Sendable {
  public var bytes: [UInt8]

  /// What the first few bytes take in memory.
  static let allocation = 48

  @inlinable public init() { bytes = [] }

  public init(bytes: [UInt8]) { self.bytes = bytes }

  @inlinable public var isEmpty: Bool { bytes.isEmpty }
}

// Fields that a newer peer sent: kept as they came and sent on.

/// The fields of a message that this version does not know, in their binary encoding.
package struct UnknownFields: Hashable, Sendable {
  package var bytes: [UInt8]

  @inlinable package init() { bytes = [] }

  package init(bytes: [UInt8]) { self.bytes = bytes }

  @inlinable package var isEmpty: Bool { bytes.isEmpty }
}

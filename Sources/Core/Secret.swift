// A text that must not be seen: it cannot be printed, encoded or dumped by accident.

/// A credential, password or signing key. Printing it in any way shows `‹secret›`; the text leaves
/// by `revealed` only, which is easy to search for. It is not `Codable`.
package struct Secret: Sendable, Equatable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The text, for the one place that needs it.
  package var revealed: String { text }

  package var isEmpty: Bool { text.isEmpty }

  /// Compares in a time that depends on the lengths only.
  package static func == (left: Secret, right: Secret) -> Bool {
    let (one, other) = (Array(left.text.utf8), Array(right.text.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "‹secret›" }
  package var debugDescription: String { "‹secret›" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

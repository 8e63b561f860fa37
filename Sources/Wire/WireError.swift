// Why bytes or text are not the message they should be.

package import Core

/// A decoding error: what is wrong, where, and in which field.
///
/// One pointer wide, so that a function that throws it returns it in a register.
public struct WireError: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The input ends too early.
    case truncated
    /// The bytes or the text break the format's grammar.
    case malformed
    /// A string is not UTF-8, or holds half a surrogate pair.
    case invalidText
    /// More than `WireLimit.depth` levels.
    case tooDeep
    /// Lists and maps of more entries than there is `room` for.
    case tooLarge
    /// JSON of another type than the field's, or a value out of its range.
    case mismatch
    /// A name that the message does not have.
    case unknownField
    /// A field, a oneof or a map key that is there twice.
    case duplicateField
  }

  private final class Details: Sendable {
    let kind: Kind
    let offset: Int
    let path: String
    let message: String

    init(_ kind: Kind, _ offset: Int, _ path: String, _ message: String) {
      self.kind = kind
      self.offset = offset
      self.path = path
      self.message = message
    }
  }

  private let details: Details

  /// - Parameters:
  ///   - offset: the byte position in the input, 0-based.
  ///   - path: the field in proto names, as in `input.chat.messages[0].role`; may be empty.
  public init(_ kind: Kind, _ message: String, at offset: Int = 0, path: String = "") {
    details = Details(kind, offset, path, message)
  }

  public var kind: Kind { details.kind }
  public var offset: Int { details.offset }
  public var path: String { details.path }
  public var message: String { details.message }

  public var description: String {
    path.isEmpty ? "\(message) at byte \(offset)" : "\(path): \(message)"
  }

  public static func == (left: WireError, right: WireError) -> Bool {
    left.kind == right.kind && left.offset == right.offset && left.path == right.path
      && left.message == right.message
  }

  /// The same error seen from the message that holds the field.
  public func inside(_ field: String) -> WireError {
    WireError(kind, message, at: offset, path: path.isEmpty ? field : "\(field).\(path)")
  }

  /// What the caller is told. A wrong field is named; anything else cannot be decoded at all.
  package var failure: Failure {
    switch kind {
    case .mismatch, .unknownField, .duplicateField, .tooLarge:
      path.isEmpty
        ? Failure(.invalidRequest, message, reason: "field") : Failure.invalid(path, message)
    case .truncated, .malformed, .invalidText, .tooDeep:
      Failure(.invalidRequest, description, reason: Failure.undecodable)
    }
  }
}

public enum WireLimit {
  /// Levels of nested messages, objects and arrays, as in the protobuf libraries.
  public static let depth = 100
}

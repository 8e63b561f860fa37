// From the form in which a request arrives to a typed, valid message.

package import Core
package import Wire

extension RequestBody {
  /// Decodes and then validates the message: what a handler gets keeps every rule of its schema.
  package func decoded<M: Message>() throws(Failure) -> M {
    var message = M()
    switch self {
    case .binary(let bytes):
      var reader = BinaryReader(bytes)
      reader.room = Self.room(bytes.count)
      do throws(WireError) { try message.merge(from: &reader) } catch { throw error.failure }
    case .json(let request): try request.fill(&message)
    case .content(let bytes): message = try Self.piece(bytes)
    }
    var violations = Violations()
    message.validate(into: &violations)
    if let failure = violations.failure { throw failure }
    return message
  }
}

extension RequestBody {
  /// How much memory the entries of a request's lists and maps may take, in bytes, while they are
  /// collected: two bytes of a hostile request would make an entry of hundreds.
  package static func room(_ count: Int) -> Int { 16 << 20 + 4 * count }

  private static func piece<M: Message>(_ bytes: [UInt8]) throws(Failure) -> M {
    guard let type = M.self as? any ContentMessage.Type,
      let message = type.init(content: bytes) as? M
    else { throw Failure(.internal, "\(M.fullName) has no content field") }
    return message
  }
}

extension JSONRequest {
  package func fill<M: Message>(_ message: inout M) throws(Failure) {
    guard bodyField == "*" || !hasSeveralValues else {
      throw Failure(
        .invalidRequest, "\(bodyField): one JSON value expected", reason: Failure.undecodable)
    }
    if !body.isEmpty {
      message = try M(json: wrappedBody, room: RequestBody.room(body.count))
    }
    do throws(WireError) {
      for binding in bindings { try message.setText(binding.path[...], to: binding.value) }
    } catch {
      throw error.failure
    }
  }

  /// Whether a comma stands outside of every string, object and array: in the wrapped body it would
  /// begin another field of the request.
  private var hasSeveralValues: Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in body {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ","): if depth <= 0 { return true }
      default: break
      }
    }
    return false
  }

  /// A body that fills one field reads like a message with that one field.
  private var wrappedBody: [UInt8] {
    bodyField == "*" ? body : Array("{\"\(bodyField)\":".utf8) + body + Array("}".utf8)
  }
}

// From the form in which a request arrives to a typed, valid message.

import Core
import Wire

extension RequestBody {
  /// Decodes and then validates the message: what a handler gets keeps every rule of its schema.
  func decoded<M: Message>() throws(Failure) -> M {
    let message: M
    switch self {
    case .binary(let bytes): message = try M(binary: bytes)
    case .json(let request): message = try request.decoded()
    }
    try message.validated()
    return message
  }
}

extension JSONRequest {
  func decoded<M: Message>() throws(Failure) -> M {
    var message = body.isEmpty ? M() : try M(json: wrappedBody)
    for binding in bindings {
      do {
        try message.setText(binding.path[...], to: binding.value)
      } catch {
        throw error.failure
      }
    }
    return message
  }

  /// A body that fills one field reads like a message with that one field.
  private var wrappedBody: [UInt8] {
    bodyField == "*" ? body : Array("{\"\(bodyField)\":".utf8) + body + Array("}".utf8)
  }
}

// The one error type that leaves a module: a code to act on, a sentence to read.

/// A failure in the closed vocabulary that clients see.
///
/// `code` is one of twelve, forever. `reason` refines it in lower-case dotted words and is open:
/// clients must tolerate values they do not know. `message` is ours; upstream text never enters it.
package struct Failure: Error, Equatable, Sendable {
  /// The twelve codes. Raw values are the wire names.
  package enum Code: String, CaseIterable, Sendable {
    case invalidRequest = "invalid_request"
    case unauthenticated
    case permissionDenied = "permission_denied"
    case notFound = "not_found"
    case conflict
    case insufficientFunds = "insufficient_funds"
    case rateLimited = "rate_limited"
    case contentBlocked = "content_blocked"
    case generationFailed = "generation_failed"
    case providerUnavailable = "provider_unavailable"
    case timeout
    case `internal`
  }

  /// One field of a request that breaks a rule. `field` is the path in proto names, as in
  /// `input.chat.messages[0].role`.
  package struct FieldViolation: Equatable, Hashable, Sendable {
    package var field: String
    package var description: String

    package init(field: String, description: String) {
      self.field = field
      self.description = description
    }
  }

  package var code: Code
  package var reason: String
  package var message: String
  package var retryAfter: Duration?
  /// What the customer was charged, where that is known; nil prints as zero.
  package var charged: Amount?
  package var fieldViolations: [FieldViolation]

  package init(
    _ code: Code,
    _ message: String,
    reason: String = "",
    retryAfter: Duration? = nil,
    charged: Amount? = nil,
    fieldViolations: [FieldViolation] = []
  ) {
    self.code = code
    self.reason = reason
    self.message = message
    self.retryAfter = retryAfter
    self.charged = charged
    self.fieldViolations = fieldViolations
  }

  /// An `invalid_request` about one field.
  package static func invalid(_ field: String, _ description: String) -> Failure {
    Failure(
      .invalidRequest, "\(field): \(description)", reason: "field",
      fieldViolations: [FieldViolation(field: field, description: description)])
  }

  /// Whether the same request may succeed when it is sent again later.
  package var retryable: Bool {
    switch code {
    case .rateLimited, .providerUnavailable, .timeout, .internal, .generationFailed: true
    case .invalidRequest, .unauthenticated, .permissionDenied, .notFound, .conflict,
      .insufficientFunds, .contentBlocked:
      false
    }
  }
}

/// Reasons that change the status on the wire, where one code covers several statuses.
extension Failure {
  package static let payloadTooLarge = "payload_too_large"
  package static let undecodable = "undecodable"
  package static let unsupportedMedia = "unsupported_media"
  package static let unknownMethod = "unknown_method"
  package static let unimplementedMethod = "method"
  package static let httpMethod = "http_method"
  package static let requestIDReused = "request_id_reused"
  package static let unsatisfiableRange = "range"

  /// The gRPC status code (grpc/doc/statuscodes.md) of this failure.
  package var grpcStatus: Int {
    switch code {
    case .invalidRequest:
      switch reason {
      case Self.payloadTooLarge: 8
      case Self.undecodable: 13
      default: 3
      }
    case .unauthenticated: 16
    case .permissionDenied: 7
    case .notFound: reason == Self.unknownMethod || reason == Self.unimplementedMethod ? 12 : 5
    case .conflict: reason == Self.requestIDReused ? 6 : 10
    case .insufficientFunds, .contentBlocked: 9
    case .rateLimited: 8
    case .generationFailed: 2
    case .providerUnavailable: 14
    case .timeout: 4
    case .internal: 13
    }
  }

  /// The HTTP status of this failure on the JSON bridge.
  package var httpStatus: Int {
    switch code {
    case .invalidRequest:
      switch reason {
      case Self.payloadTooLarge: 413
      case Self.unsupportedMedia: 415
      case Self.httpMethod: 405
      case Self.unsatisfiableRange: 416
      default: 400
      }
    case .unauthenticated: 401
    case .permissionDenied: 403
    case .notFound: reason == Self.unimplementedMethod ? 501 : 404
    case .conflict: reason == Self.requestIDReused ? 422 : 409
    case .insufficientFunds: 402
    case .contentBlocked: 422
    case .rateLimited: 429
    case .generationFailed: 502
    case .providerUnavailable: 503
    case .timeout: 504
    case .internal: 500
    }
  }
}

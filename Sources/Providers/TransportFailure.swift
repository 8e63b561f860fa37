// What an exchange that broke means for an attempt.

import Adapters
import Core
import HTTPClient

extension ProviderFailure {
  /// The row of the table for each way in which an exchange can break.
  init(_ error: ClientError) {
    let (kind, isTransient, mayRetrySame) = Self.row(error)
    self = kind.failure(detail: "transport: \(error.kind)")
    self.isTransient = isTransient
    self.mayRetrySame = mayRetrySame
    wasSubmitted = error.requestSent
    isOutcomeUnknown = error.requestSent && error.kind.leavesOutcomeOpen
    switch error.kind {
    case .connectTimeout, .connection, .resolution, .tls:
      failure.reason = "connection"
    case .firstByteTimeout: failure.reason = "first_output"
    case .idleTimeout: failure.reason = "idle"
    case .totalTimeout: failure.reason = "total"
    case .cancelled:
      failure = Failure(.internal, "the attempt was given up", reason: Self.canceledReason)
      blamesDeployment = false
    case .closed:
      failure.reason = "shutdown"
      blamesDeployment = false
    case .invalidRequest, .blockedAddress, .lost, .malformed, .tooLarge: break
    }
  }

  /// A provider that was silent is not asked again; another one may be.
  private static func row(_ error: ClientError) -> (FailureKind, Bool, Bool) {
    switch error.kind {
    case .invalidRequest, .blockedAddress: (.redirect, true, false)
    case .resolution, .tls: (.capacity, true, false)
    case .connection, .connectTimeout: (.capacity, true, true)
    case .firstByteTimeout, .idleTimeout: (.upstreamTimeout, true, false)
    case .totalTimeout: (.upstreamTimeout, false, false)
    case .lost: (.cutStream, true, true)
    case .malformed: (.badOutput, true, true)
    case .tooLarge: (.badOutput, true, false)
    case .cancelled: (.capacity, false, false)
    case .closed: (.capacity, true, false)
    }
  }

  /// No first output within its limit, though bytes came.
  static func firstOutputTimeout() -> ProviderFailure {
    ProviderFailure(ClientError(.firstByteTimeout, requestSent: true))
  }

  /// No further output within its limit, though bytes came.
  static func idleTimeout() -> ProviderFailure {
    ProviderFailure(ClientError(.idleTimeout, requestSent: true))
  }
}

extension ClientError.Kind {
  /// Nothing was said about a request that went out whole. An answer that can't be read, or is too
  /// large, says at least that the work was done.
  fileprivate var leavesOutcomeOpen: Bool {
    switch self {
    case .connection, .lost, .firstByteTimeout, .idleTimeout, .totalTimeout, .cancelled, .closed:
      true
    case .invalidRequest, .blockedAddress, .resolution, .tls, .connectTimeout, .malformed,
      .tooLarge:
      false
    }
  }
}

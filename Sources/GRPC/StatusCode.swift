// gRPC status numbers back to our codes, for calls to servers that send no details of ours.

package import Core
import RPC

package enum StatusCode {
  /// The failure that a status means when nothing more is known (grpc/doc/statuscodes.md). Nil
  /// for OK.
  package static func failure(_ status: Int, _ message: String) -> Failure? {
    switch status {
    case 0: nil
    case 1: Failure(.timeout, message, reason: Failure.canceled)
    case 2: Failure(.generationFailed, message, reason: "unknown")
    case 3, 11: Failure(.invalidRequest, message)
    case 4: Failure(.timeout, message, reason: "deadline")
    case 5: Failure(.notFound, message)
    case 6: Failure(.conflict, message, reason: Failure.requestIDReused)
    case 7: Failure(.permissionDenied, message)
    case 8: Failure(.rateLimited, message)
    case 9: Failure(.conflict, message, reason: "failed_precondition")
    case 10: Failure(.conflict, message)
    case 12: Failure(.notFound, message, reason: Failure.unimplementedMethod)
    case 14: Failure(.providerUnavailable, message)
    case 16: Failure(.unauthenticated, message)
    default: Failure(.internal, message)
    }
  }

  /// What an HTTP status means where a response carries no gRPC status
  /// (grpc/doc/http-grpc-status-mapping.md).
  package static func failure(httpStatus: Int) -> Failure {
    let message = "the server answered HTTP \(httpStatus) without a gRPC status"
    switch httpStatus {
    case 400: return Failure(.internal, message)
    case 401: return Failure(.unauthenticated, message)
    case 403: return Failure(.permissionDenied, message)
    case 404: return Failure(.notFound, message, reason: Failure.unimplementedMethod)
    case 429, 502, 503, 504: return Failure(.providerUnavailable, message)
    default: return Failure(.generationFailed, message, reason: "unknown")
    }
  }
}

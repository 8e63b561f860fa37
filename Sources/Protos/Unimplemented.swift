// What a method answers that nobody has implemented.

import Core
import RPC

extension RPC.Method {
  /// UNIMPLEMENTED over gRPC, 501 over HTTP.
  var unimplemented: Failure {
    Failure(
      .notFound, "\(path) is not implemented", reason: Failure.unimplementedMethod)
  }
}

// A failure as gRPC says it: status, message, and details in google.rpc.Status.

package import Core
package import HTTP

package enum StatusFields {
  /// Appends `grpc-status`, `grpc-message` and `grpc-status-details-bin`.
  package static func append(_ failure: Failure, requestID: String?, to fields: inout HTTPFields) {
    fields.append(Wording.status, String(failure.grpcStatus))
    fields.append(Wording.message, StatusMessage.encode(failure.message))
  }
}

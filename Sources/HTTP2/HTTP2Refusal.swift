// The answer to a head over the limit, which no handler sees, in the form that its client reads.

import HTTP

enum HTTP2Refusal {
  private static let message = "the header section is too large"

  /// gRPC's RESOURCE_EXHAUSTED, a response of trailers only.
  private static let status = ResponseHead(
    status: 200,
    fields: ["content-type": "application/grpc", "grpc-status": "8", "grpc-message": message])

  private static let body = Array(
    (#"{"error":{"code":"invalid_request","reason":"http","message":"\#(message)","#
      + #""retryable":false,"charged":{"currencyCode":"USD"}}}"#).utf8)

  /// In the shape of all our JSON errors.
  private static let error = ResponseHead(
    status: 431,
    fields: ["content-type": "application/json", "content-length": String(body.count)])

  static func answer(_ stream: ServerStream) {
    guard !stream.isOfGRPC else { return stream.respond(status, endOfResponse: true) }
    stream.respond(error, endOfResponse: false)
    stream.write(body)
    stream.finish(trailers: nil)
  }
}

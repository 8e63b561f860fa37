// The answer to bytes that are no HTTP/1.1 request, in the shape of all our JSON errors.

import HTTP

enum HTTP1Refusal {
  /// A complete response that ends the connection. The message is one of ours: plain ASCII.
  static func write(_ error: HTTP1Error, into output: inout [UInt8]) {
    write(status: error.status, reason: "http", message: error.message, into: &output)
  }

  static func write(
    status: Int, reason: String, message: String, into output: inout [UInt8]
  ) {
    let code = status == 408 ? "timeout" : "invalid_request"
    let body =
      "{\"error\":{\"code\":\"\(code)\",\"reason\":\"\(reason)\",\"message\":\"\(message)\","
      + "\"retryable\":\(status == 408),\"charged\":{\"currencyCode\":\"USD\"}}}"
    let head =
      "HTTP/1.1 \(status) \(HTTPStatus.phrase(status))\r\n"
      + "content-type: application/json\r\ncontent-length: \(body.utf8.count)\r\n"
      + "connection: close\r\n\r\n"
    output.append(contentsOf: head.utf8)
    output.append(contentsOf: body.utf8)
  }
}

// Answers that need no call: unknown paths, wrong methods, preflights.

import Core
import HTTP

/// Why a request head leads to no call.
struct Rejection: Error {
  let failure: Failure
  /// What the path takes, for `Allow`.
  let allowed: [String]
  /// OPTIONS is answered, not refused.
  let isOptions: Bool

  init(_ failure: Failure, allowing allowed: [String] = [], isPreflight httpMethod: String = "") {
    self.failure = failure
    self.allowed = allowed
    isOptions = httpMethod == "OPTIONS"
  }

  func answer(_ exchange: any ServerExchange, _ origin: Origin, requestID: String) {
    var fields = HTTPFields()
    if !allowed.isEmpty {
      let allow = (allowed + ["OPTIONS"]).joined(separator: ", ")
      fields.append("allow", allow)
      if isOptions { origin.appendPreflight(allow, to: &fields) }
    }
    origin.append(to: &fields)
    if isOptions {
      exchange.respond(ResponseHead(status: 204, fields: fields), endOfResponse: true)
      return
    }
    let isHead = exchange.head.method == "HEAD"
    ErrorAnswer.send(failure, requestID: requestID, fields, exchange, isHead: isHead)
  }
}

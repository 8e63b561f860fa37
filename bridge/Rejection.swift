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

/// Whether a browser's page may read the answer (Fetch standard, CORS).
struct Origin {
  /// The origin to name; nil where the request has none or it is not allowed.
  private let allowed: String?

  init(_ head: RequestHead, _ origins: [String]) {
    guard !origins.isEmpty, let origin = head.fields.first("origin") else {
      allowed = nil
      return
    }
    allowed = origins.contains("*") || origins.contains(origin) ? origin : nil
  }

  var isAbsent: Bool { allowed == nil }

  func append(to fields: inout HTTPFields) {
    guard let allowed else { return }
    fields.append("access-control-allow-origin", allowed)
    fields.append("vary", "origin")
    fields.append(
      "access-control-expose-headers",
      "retry-after, idempotent-replayed, etag, request-id, content-disposition, content-range")
  }

  func appendPreflight(_ methods: String, to fields: inout HTTPFields) {
    guard allowed != nil else { return }
    fields.append("access-control-allow-methods", methods)
    fields.append(
      "access-control-allow-headers",
      "authorization, content-type, idempotency-key, prefer, last-event-id, traceparent,"
        + " content-digest, content-disposition, if-none-match, range")
    fields.append("access-control-max-age", "7200")
  }
}

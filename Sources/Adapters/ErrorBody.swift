// What an error's body says, whatever its shape: providers have a dozen of them.

import Core
import HTTP
import Wire

/// The words of an error body. All empty where it has none: HTML pages, truncated JSON, nothing.
struct ErrorBody: Equatable {
  var type = ""
  var code = ""
  var message = ""
  /// Neither JSON nor empty.
  var isForeign = false

  /// Bodies beyond this are not worth reading.
  static let bytesLimit = 65_536

  init(_ bytes: [UInt8]) {
    let body = Array(bytes.prefix(Self.bytesLimit))
    if let value = try? JSONValue(parsing: body) {
      self.init(value)
    } else {
      let text = String(decoding: body.prefix(ProviderFailure.detailLimit), as: UTF8.self)
      self.init(.object([("message", .string(text))]))
      isForeign = !body.isEmpty
    }
  }

  /// Known shapes: `{"error": {…}}`, `{"error": "…"}`, `{"type": "error", "error": {…}}`, flat
  /// `{"message", "type", "code"}`, `{"detail": …}`, and any of them as the one element of a list.
  init(_ value: JSONValue) {
    let outer = value[0] ?? value
    let inner = outer["error"] ?? outer
    if let text = inner.text {
      message = text
      return
    }
    type = Self.word(inner["type"]) ?? Self.word(inner["status"]) ?? ""
    code = Self.word(inner["code"]) ?? Self.word(outer["code"]) ?? ""
    let words = inner["message"] ?? outer["message"] ?? outer["detail"]
    message = words?.text ?? words?.jsonText() ?? ""
  }

  /// A string, or a number as text.
  private static func word(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text
    case .number(let text): text
    case .null, .bool, .array, .object, nil: nil
    }
  }

  /// For operators.
  var detail: String {
    [type, code, message].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension FailedResponse {
  /// Our table by status, for what a dialect's own table by type and code does not know.
  func kind(_ body: ErrorBody) -> FailureKind {
    switch status {
    case 300..<400: .redirect
    case 401, 403: .authentication
    case 402: .quota
    case 404, 405, 410: .unknownModel
    case 408, 504: .upstreamTimeout
    case 409, 425: .capacity
    case 413: .payloadTooLarge
    case 429: .rateLimit
    // A page of some proxy in front of the provider says nothing about our request.
    case 400..<500: body.isForeign ? .upstreamError : .rejected
    case 502, 503, 529: .capacity
    case _: .upstreamError
    }
  }

  /// The failure, with what the headers say about trying again.
  func failure(_ kind: FailureKind, _ body: ErrorBody) -> ProviderFailure {
    let after = RetryAfter.read(fields, now: now)
    let mayWait = kind == .rateLimit || kind == .capacity || kind == .upstreamError
    var failure = kind.failure(
      retryAfter: mayWait ? after : nil, detail: "HTTP \(status) \(body.detail)")
    switch fields.first("x-should-retry") {
    case "false": failure.mayRetrySame = false
    case "true": failure.mayRetrySame = failure.isTransient
    case _: break
    }
    if after != nil { failure.mayRetrySame = false }
    return failure
  }
}

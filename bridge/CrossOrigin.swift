// Which pages of other origins may call, and read the answers (Fetch standard, CORS).

import Core
import HTTP

/// What an operator grants to web pages. Calls carry their credential in a header and never in a
/// cookie, so that what is granted here gives no page a right that it has no key for.
package struct CrossOrigin: Sendable {
  /// Request headers that our own API reads.
  static let headers = [
    "authorization", "content-type", "content-encoding", "idempotency-key", "prefer",
    "last-event-id", "traceparent", "tracestate", "content-digest", "content-disposition",
    "if-none-match", "range",
  ]
  /// Response headers that pages may read.
  static let exposed =
    "retry-after, idempotent-replayed, etag, request-id, www-authenticate, content-disposition, "
    + "content-range"

  /// As in `https://app.example`, or `*` for every page; empty for none.
  package var origins: [String] = []
  /// Request headers besides our own, such as those of a tracing library.
  package var moreHeaders: [String] = []
  /// How long a browser may remember a preflight.
  package var maxAge: Duration = .seconds(7200)

  package init() {}

  fileprivate var isOpen: Bool { origins.contains("*") }

  /// Whether the text is an origin as browsers send it: scheme, host, perhaps a port, nothing else.
  package static func isOrigin(_ text: String) -> Bool {
    guard text != "*" else { return true }
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      return !rest.isEmpty && !rest.contains { "/?#@ ,*".contains($0) || $0.isUppercase }
    }
    return false
  }
}

/// What one request's origin is granted.
struct Origin {
  private let settings: CrossOrigin
  /// The origin to name; nil where the request has none or it is not allowed.
  private let allowed: String?
  private let isPreflight: Bool

  init(_ head: RequestHead, _ settings: CrossOrigin) {
    self.settings = settings
    guard !settings.origins.isEmpty, let origin = head.fields.first("origin") else {
      allowed = nil
      isPreflight = false
      return
    }
    allowed = settings.isOpen ? "*" : settings.origins.contains(origin) ? origin : nil
    isPreflight =
      head.method == "OPTIONS" && head.fields.contains("access-control-request-method")
  }

  /// Nothing has to be said: the answer is the same for everybody.
  var isAbsent: Bool { settings.origins.isEmpty || (settings.isOpen && allowed == nil) }

  func append(to fields: inout HTTPFields) {
    guard !isAbsent else { return }
    // A cache must not give one origin the answer for another, or for none.
    if !settings.isOpen { fields.append("vary", "origin") }
    guard let allowed else { return }
    fields.append("access-control-allow-origin", allowed)
    if !isPreflight { fields.append("access-control-expose-headers", CrossOrigin.exposed) }
  }

  func appendPreflight(_ methods: String, to fields: inout HTTPFields) {
    guard allowed != nil else { return }
    fields.append("access-control-allow-methods", methods)
    let headers = (CrossOrigin.headers + settings.moreHeaders).joined(separator: ", ")
    fields.append("access-control-allow-headers", headers)
    let seconds = max(0, settings.maxAge.milliseconds / 1000)
    fields.append("access-control-max-age", String(seconds))
  }
}

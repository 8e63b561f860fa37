// Request and response heads: what stands before a body, the same for every version of HTTP.

package enum HTTPVersion: Sendable, Equatable {
  case http10, http11, http2
}

/// The head of a request. One HTTP/2 connection uses the same object for equal heads, so that a
/// translator can keep what it derived from a head by the object's identity.
package final class RequestHead: Sendable {
  /// As sent, case-sensitive.
  package let method: String
  /// `http` or `https`.
  package let scheme: String
  /// `:authority`, or else `host`; may be empty in HTTP/1.0.
  package let authority: String
  /// The raw request target in origin form, with its query; begins with `/`, or is `*`.
  package let path: String
  /// Without pseudo-fields. `host` is in `authority`.
  package let fields: HTTPFields
  package let version: HTTPVersion

  package init(
    method: String, scheme: String = "http", authority: String = "", path: String,
    fields: HTTPFields = HTTPFields(), version: HTTPVersion = .http2
  ) {
    self.method = method
    self.scheme = scheme
    self.authority = authority
    self.path = path
    self.fields = fields
    self.version = version
  }
}

/// The head of a response. Keep static ones in a `static let`: a connection encodes an object once.
package final class ResponseHead: Sendable {
  /// 200…999 for final heads.
  package let status: Int
  /// Without pseudo-fields and without connection-specific fields; those are the transport's.
  package let fields: HTTPFields

  package init(status: Int, fields: HTTPFields = HTTPFields()) {
    self.status = status
    self.fields = fields
  }
}

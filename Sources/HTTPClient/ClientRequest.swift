// What goes out and what comes back: values of one outgoing exchange.

package import HTTP

/// How long the phases of an exchange may take. Nil or zero: no limit.
package struct ClientTimeouts: Sendable, Equatable {
  /// Name look-up, TCP and TLS.
  package var connect: Duration?
  /// From the start to the response's head.
  package var firstByte: Duration?
  /// Between two arrivals of the body.
  package var idle: Duration?
  /// The whole exchange.
  package var total: Duration?

  package init(
    connect: Duration? = .seconds(10), firstByte: Duration? = nil, idle: Duration? = nil,
    total: Duration? = nil
  ) {
    self.connect = connect
    self.firstByte = firstByte
    self.idle = idle
    self.total = total
  }
}

/// One request. `url` is absolute, without user information.
package struct ClientRequest: Sendable {
  package var method: String
  package var url: String
  package var fields: HTTPFields
  package var body: [UInt8]
  package var timeouts: ClientTimeouts
  /// The largest response head, over all field lines.
  package var headerBytesLimit = 65_536
  /// The largest response body.
  package var bodyBytesLimit = 64 << 20

  package init(
    method: String = "GET", url: String, fields: HTTPFields = HTTPFields(), body: [UInt8] = [],
    timeouts: ClientTimeouts = ClientTimeouts()
  ) {
    self.method = method
    self.url = url
    self.fields = fields
    self.body = body
    self.timeouts = timeouts
  }
}

/// The head of a response; the body is pulled from `body` chunk by chunk. Dropping the response
/// aborts what is left of the exchange.
package struct ClientResponse: Sendable {
  package let status: Int
  package let fields: HTTPFields
  package let body: ClientBody
}

/// Why an exchange has no (complete) response.
package struct ClientError: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The request cannot be sent: malformed URL, user information in it, a line break in a field.
    case invalidRequest
    /// The name does not resolve.
    case resolution
    /// No connection: refused, unreachable.
    case connection
    /// The TLS handshake or the certificate.
    case tls
    /// The address policy forbids every address of the name, its scheme or its port.
    case blockedAddress
    case connectTimeout, firstByteTimeout, idleTimeout, totalTimeout
    /// Reset or closed before the response was complete.
    case lost
    /// Not HTTP, or broken framing.
    case malformed
    /// The response's head or body is larger than the request allows.
    case tooLarge
    /// The task was cancelled, or the response dropped.
    case cancelled
    /// The client has been shut down.
    case closed
  }

  package let kind: Kind
  /// Whether any byte of the request may have reached the server, so that it may have acted on it.
  package let requestSent: Bool

  package init(_ kind: Kind, requestSent: Bool = false) {
    self.kind = kind
    self.requestSent = requestSent
  }
}

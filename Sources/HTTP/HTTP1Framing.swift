// How long a request's body is, and whether the connection goes on after it (RFC 9112 §§ 6, 9.3).

struct HTTP1Framing {
  private(set) var isChunked = false
  private(set) var contentLength = 0
  private(set) var keepsAlive: Bool
  private(set) var expectsContinue = false

  /// Fields that speak of the connection; translators never see them.
  static let connectionFields = [
    "host", "connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade",
    "expect",
  ]

  static let notInTrailers: Set<String> = [
    "transfer-encoding", "content-length", "host", "connection", "te", "trailer", "content-type",
    "content-encoding", "authorization", "cookie", "expect", "upgrade", "keep-alive",
  ]

  init(_ fields: HTTPFields, version: HTTPVersion) throws(HTTP1Error) {
    let options = fields.listMembers("connection").map { $0.lowercased() }
    keepsAlive =
      version == .http11 ? !options.contains("close") : options.contains("keep-alive")
    try readExpectation(fields, version)
    let codings = fields.all("transfer-encoding")
    let lengths = fields.all("content-length")
    guard codings.isEmpty || lengths.isEmpty else {
      throw HTTP1Error(400, "the request has a length and a transfer coding")
    }
    try readCoding(codings, version)
    try readLength(lengths)
  }

  private mutating func readExpectation(
    _ fields: HTTPFields, _ version: HTTPVersion
  ) throws(HTTP1Error) {
    guard let expectation = fields.first("expect"), version == .http11 else { return }
    guard expectation.lowercased() == "100-continue" else {
      throw HTTP1Error(417, "the expectation is unknown")
    }
    expectsContinue = true
  }

  private mutating func readCoding(
    _ codings: [String], _ version: HTTPVersion
  ) throws(HTTP1Error) {
    guard let coding = codings.first else { return }
    guard version == .http11, codings.count == 1 else {
      throw HTTP1Error(400, "the transfer coding is not one line of HTTP/1.1")
    }
    guard coding.lowercased() == "chunked" else {
      throw HTTP1Error(501, "the transfer coding is not chunked")
    }
    isChunked = true
  }

  private mutating func readLength(_ lengths: [String]) throws(HTTP1Error) {
    guard let length = lengths.first else { return }
    guard lengths.count == 1, !length.isEmpty,
      length.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { throw HTTP1Error(400, "the content length is not one number") }
    guard let count = Int(length) else { throw HTTP1Error(413, "the content is too large") }
    contentLength = count
  }
}

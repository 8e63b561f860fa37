// `GET /openapi.json`: what the bridge serves, for tools, without a key.

import Core
import HTTP
import Protos

enum DocumentPage {
  private static let plain = OpenAPI.document.withUTF8Buffer { Array($0) }
  /// Made once, when it is first asked for.
  private static let compressed = plain.withUnsafeBytes { Compression.gzip.compress($0) }

  static func serves(_ head: RequestHead) -> Bool {
    head.path == "/openapi.json" || head.path.hasPrefix("/openapi.json?")
  }

  /// Answers; fails with 405 for other methods than GET and HEAD.
  static func answer(
    _ exchange: any ServerExchange, _ origin: Origin
  ) throws(Rejection) {
    let method = exchange.head.method
    guard method == "GET" || method == "HEAD" else {
      throw Rejection(.httpMethod(method), allowing: ["GET", "HEAD"], isPreflight: method)
    }
    let request = exchange.head.fields
    let gzip = AcceptEncoding.takesGzip(request) ? compressed : nil
    // The two forms are two representations, with a tag each (RFC 9110 § 8.8.3.3).
    let tag = "\"\(OpenAPI.tag)\(gzip == nil ? "" : "-gzip")\""
    var fields: HTTPFields = ["etag": tag, "cache-control": "no-cache", "vary": "accept-encoding"]
    origin.append(to: &fields)
    let known = request.listMembers("if-none-match")
    if known.contains("*") || known.contains(where: { $0 == tag || $0 == "W/\(tag)" }) {
      exchange.respond(ResponseHead(status: 304, fields: fields), endOfResponse: true)
      return
    }
    let bytes = gzip ?? plain
    if gzip != nil { fields.append("content-encoding", "gzip") }
    fields.append("content-type", "application/json")
    fields.append("content-length", String(bytes.count))
    let isHead = method == "HEAD"
    exchange.respond(ResponseHead(status: 200, fields: fields), endOfResponse: isHead)
    if isHead { return }
    exchange.write(bytes)
    exchange.finish(trailers: nil)
  }
}

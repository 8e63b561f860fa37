// A REST request's head read once: which method, which texts for which fields, what kind of answer.

import Core
import HTTP
import RPC
import Wire

/// What a head leads to; the body is all that is missing.
final class RequestPlan {
  enum StreamFormat {
    case serverSentEvents
    case lines
  }

  let admission: Admission
  /// `*`, a field, or empty where the method takes no body.
  let bodyField: String
  /// Texts for fields, from the query, `Last-Event-ID` and then the path, which wins.
  let bindings: [JSONRequest.Binding]
  /// The header `Idempotency-Key`, where the method has a field for it.
  let idempotencyKey: String?
  let streamFormat: StreamFormat
  /// Why a body cannot be read; nil where it can.
  let mediaFailure: Failure?
  /// The body arrives in gzip.
  let isCompressed: Bool
  /// The client takes an answer in gzip.
  let takesGzip: Bool
  /// The answer to HEAD has no body.
  let isHead: Bool

  var method: Method { admission.handler.method }

  /// - Parameter peerSubject: whom the client's certificate names. It counts for programs only: a
  ///   browser shows the certificate for any page that makes it call, and then names the page.
  init(
    _ head: RequestHead, _ routes: RouteTable, _ router: Router, _ options: BridgeOptions,
    peer: String, peerSubject: String? = nil, loop: any Loop
  ) throws(Rejection) {
    let parts = head.path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = parts.count > 1 ? parts[1] : ""
    let target = try Target.find(head.method, parts[0], routes, router)
    let method = target.handler.method
    isHead = head.method == "HEAD"
    bodyField = target.bodyField
    idempotencyKey =
      method.requestIDField == nil
      ? nil : head.fields.first("idempotency-key").map(Self.unquoted)
    streamFormat = Self.streamFormat(head.fields)
    // Content is not kept in memory, and has its own limit.
    if method.content == nil { try Self.checkLength(head, options) }
    isCompressed = Self.encoding(head.fields) == .gzip
    takesGzip = AcceptEncoding.takesGzip(head.fields)
    mediaFailure =
      target.bodyField.isEmpty || method.content != nil ? nil : Self.mediaFailure(head.fields)
    bindings =
      try Self.queryBindings(query, target) + Self.resumeBindings(head.fields, method)
      + target.pathBindings
    admission = Admission(
      handler: target.handler, credential: Self.bearerToken(head.fields),
      peerSubject: head.fields.contains("origin") ? nil : peerSubject,
      metadata: Self.metadata(head.fields), peer: peer, loop: loop, surface: .rest)
  }

  // MARK: Headers

  /// The only headers that handlers see.
  private static let metadataNames: Set<String> = [
    "prefer", "traceparent", "tracestate", "user-agent", "accept-language", "if-none-match",
    "range", "if-range",
  ]

  private static func metadata(_ fields: HTTPFields) -> Metadata {
    var metadata = Metadata()
    for line in fields.lines where metadataNames.contains(line.name) {
      metadata.append(line.name, line.value)
    }
    return metadata
  }

  private static func bearerToken(_ fields: HTTPFields) -> String? {
    guard let value = fields.first("authorization") else { return nil }
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return String(parts[1].drop { $0 == " " })
  }

  private static func streamFormat(_ fields: HTTPFields) -> StreamFormat {
    for type in fields.listMembers("accept") {
      switch bareType(type) {
      case "text/event-stream": return .serverSentEvents
      case "application/x-ndjson", "application/ndjson", "application/jsonl": return .lines
      default: break
      }
    }
    return .serverSentEvents
  }

  private static func bareType(_ type: String) -> String {
    String(type.prefix { $0 != ";" && $0 != " " }).lowercased()
  }

  /// An idempotency key may be a quoted string (RFC 8941 § 3.3.3).
  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return text }
    var plain = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if character == "\\" && !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }

  private static func checkLength(
    _ head: RequestHead, _ options: BridgeOptions
  ) throws(Rejection) {
    if let text = head.fields.first("content-length"), let length = Int(text),
      length > options.bodyLengthLimit
    {
      throw Rejection(.bodyTooLong(options.bodyLengthLimit))
    }
  }

  /// Only JSON is read. Asked when there is a body, since some clients name a type for nothing.
  private static func mediaFailure(_ fields: HTTPFields) -> Failure? {
    if let type = fields.first("content-type"), bareType(type) != "application/json" {
      return Failure(
        .invalidRequest, "the body has to be application/json", reason: Failure.unsupportedMedia)
    }
    guard encoding(fields) != nil else {
      return Failure(
        .invalidRequest, "the body may be compressed by gzip only",
        reason: Failure.unsupportedMedia)
    }
    return nil
  }

  private enum BodyEncoding { case identity, gzip }

  /// Nil for one that is not read here, or several.
  private static func encoding(_ fields: HTTPFields) -> BodyEncoding? {
    let names = fields.listMembers("content-encoding").map { $0.lowercased() }
    switch names {
    case [], ["identity"]: return .identity
    case ["gzip"], ["x-gzip"]: return .gzip
    default: return nil
    }
  }

  // MARK: Fields

  private static func queryBindings(
    _ query: Substring, _ target: Target
  ) throws(Rejection) -> [JSONRequest.Binding] {
    guard let pairs = PercentCoding.pairs(ofQuery: query) else {
      throw Rejection(Failure(.invalidRequest, "the query is not percent-encoded UTF-8"))
    }
    let content = target.handler.method.content
    let taken = target.pathBindings.map { normal($0.path) }
    var bindings: [JSONRequest.Binding] = []
    for pair in pairs {
      let path = pair.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      let name = normal(path)
      let isTaken =
        (target.bodyField == "*" && content == nil)
        || name.first == normal([target.bodyField]).first
        || taken.contains { $0.starts(with: name) || name.starts(with: $0) }
      if isTaken {
        throw Rejection(.invalid(pair.name, "may not be set by the query here"))
      }
      let head = content.map { [$0.head] } ?? []
      bindings.append(JSONRequest.Binding(path: head + path, value: pair.value))
    }
    return bindings
  }

  /// What the body of content is read by; nil for methods whose request is a message.
  func contentRequest(_ head: RequestHead) throws(Failure) -> ContentRequest? {
    guard let rule = method.content else { return nil }
    var idempotency: JSONRequest.Binding?
    if let idempotencyKey, let field = method.requestIDField {
      idempotency = JSONRequest.Binding(
        path: field.split(separator: ".").map(String.init), value: idempotencyKey)
    }
    return try ContentRequest(
      rule, head.fields, bindings: bindings, idempotency: idempotency)
  }

  /// One spelling for the proto and the JSON name of a field.
  private static func normal(_ path: [String]) -> [String] {
    path.map { name in String(name.filter { $0 != "_" }).lowercased() }
  }

  /// A client that comes back says in `Last-Event-ID` what it has seen.
  private static func resumeBindings(
    _ fields: HTTPFields, _ method: Method
  ) throws(Rejection) -> [JSONRequest.Binding] {
    guard method.responseStreaming, !method.resumeFields.isEmpty,
      let id = fields.first("last-event-id"), !id.isEmpty
    else { return [] }
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= method.resumeFields.count else {
      throw Rejection(.invalid(method.resumeFields[0], "no event has the id of Last-Event-ID"))
    }
    return zip(method.resumeFields, parts).map { field, part in
      JSONRequest.Binding(path: field.split(separator: ".").map(String.init), value: String(part))
    }
  }
}

// A request that is content: its head fills a first message, and its bytes those that follow.

import Core
import HTTP
import RPC

/// Turns the bytes of a body into the messages of a request stream. Used on the loop only.
struct ContentRequest {
  private enum Shape {
    /// The body is the content.
    case raw
    case form(MultipartParser, Field)
  }

  /// Where in a form we are.
  private enum Field {
    case none
    /// The value of a field so far.
    case text(name: String, value: [UInt8])
    case file
    /// The file has ended.
    case done
  }

  private static let formValueBytesLimit = 8 << 10

  private let rule: ContentRule
  private var shape: Shape
  /// What the head, the query and the fields of the form say.
  private var bindings: [JSONRequest.Binding]
  private var isBegun = false
  /// Bytes that came and stand in no output yet; below zero where bytes that the parser held back
  /// were counted as overhead first.
  private var unpassedCount = 0

  /// - Parameter bindings: from the query.
  init(
    _ rule: ContentRule, _ fields: HTTPFields, bindings: [JSONRequest.Binding],
    idempotency: JSONRequest.Binding?
  ) throws(Failure) {
    self.rule = rule
    guard fields.first("content-encoding") ?? "identity" == "identity" else {
      throw Failure(
        .invalidRequest, "the body may not be compressed", reason: Failure.unsupportedMedia)
    }
    let type = fields.first("content-type").flatMap { MediaType($0) }
    var bound: [JSONRequest.Binding]
    if let type, type.essence == "multipart/form-data" {
      let boundary = type.parameter("boundary") ?? ""
      guard let parser = MultipartParser(boundary: boundary) else {
        throw Failure(
          .invalidRequest, "multipart/form-data needs a boundary", reason: Failure.undecodable)
      }
      shape = .form(parser, .none)
      bound = try Self.digest(fields, rule)
    } else {
      shape = .raw
      bound = try Self.head(fields, type, rule)
      if let path = rule.size, let length = fields.first("content-length") {
        bound.append(Self.binding(path, length))
      }
    }
    self.bindings = bound + bindings + (idempotency.map { [$0] } ?? [])
  }

  // MARK: Bytes in, messages out

  /// What bytes lead to.
  struct Output {
    /// Messages with the bytes of the body that they stand for.
    var messages: [(body: RequestBody, byteCount: Int)] = []
    /// Bytes of the body that no message stands for.
    var overheadCount = 0
  }

  mutating func receive(_ bytes: UnsafeRawBufferPointer) throws(Failure) -> Output {
    var output = Output()
    unpassedCount += bytes.count
    switch shape {
    case .raw:
      begin(&output)
      pass(Array(bytes), &output)
    case .form(var parser, var field):
      let events: [MultipartParser.Event]
      do throws(MultipartParser.Malformed) {
        events = try parser.receive(bytes)
      } catch {
        throw Failure(.invalidRequest, error.message, reason: Failure.undecodable)
      }
      for event in events { try take(event, &field, &output) }
      shape = .form(parser, field)
    }
    output.overheadCount = max(0, unpassedCount)
    unpassedCount -= output.overheadCount
    return output
  }

  /// The body is complete.
  mutating func finish() throws(Failure) -> Output {
    var output = Output()
    switch shape {
    case .raw: begin(&output)
    case .form(let parser, let field):
      guard parser.isComplete else {
        throw Failure(.invalidRequest, "the form is cut off", reason: Failure.undecodable)
      }
      guard case .done = field else {
        throw Failure(.invalidRequest, "the form has no part with a file name", reason: "file")
      }
    }
    return output
  }

  /// The first message, once.
  private mutating func begin(_ output: inout Output) {
    guard !isBegun else { return }
    isBegun = true
    let body = Array("{\"\(rule.head)\":{}}".utf8)
    output.messages.append((.json(JSONRequest(body: body, bindings: bindings)), 0))
  }

  private mutating func pass(_ content: [UInt8], _ output: inout Output) {
    unpassedCount -= content.count
    output.messages.append((.content(content), content.count))
  }

  // MARK: Forms

  private mutating func take(
    _ event: MultipartParser.Event, _ field: inout Field, _ output: inout Output
  ) throws(Failure) {
    switch (event, field) {
    case (.part(let fields), _): field = try open(fields, after: field, &output)
    case (.content(let bytes), .file): pass(bytes, &output)
    case (.content(let bytes), .text(let name, let value)):
      guard value.count + bytes.count <= Self.formValueBytesLimit else {
        throw .invalid(name, "is longer than \(Self.formValueBytesLimit) bytes")
      }
      field = .text(name: name, value: value + bytes)
    case (.partEnded, .text(let name, let value)):
      guard let text = String(validating: value, as: UTF8.self) else {
        throw .invalid(name, "is not UTF-8")
      }
      let path = [rule.head] + name.split(separator: ".").map(String.init)
      bindings.append(JSONRequest.Binding(path: path, value: text))
      field = .none
    case (.partEnded, .file): field = .done
    case (.content, .none), (.content, .done), (.partEnded, .none), (.partEnded, .done): break
    }
  }

  private mutating func open(
    _ fields: HTTPFields, after field: Field, _ output: inout Output
  ) throws(Failure) -> Field {
    let text = fields.first("content-disposition")
    guard let disposition = text.flatMap({ ContentDisposition($0) }),
      let name = disposition.fieldName, !name.isEmpty
    else {
      throw Failure(
        .invalidRequest, "a part of the form has no name", reason: Failure.undecodable)
    }
    if case .done = field {
      throw .invalid(name, "comes after the file, which is the last part of the form")
    }
    guard disposition.fileName != nil else { return .text(name: name, value: []) }
    let type = fields.first("content-type").flatMap { MediaType($0) }
    // What the form's fields said goes over what its file's head says.
    bindings = try Self.head(fields, type, rule) + bindings
    begin(&output)
    return .file
  }

  // MARK: Heads

  private static func binding(_ path: String, _ value: String) -> JSONRequest.Binding {
    JSONRequest.Binding(path: path.split(separator: ".").map(String.init), value: value)
  }

  /// What says nothing: what clients send that know nothing, and what curl sends unasked.
  private static let sayingNothing: Set<String> = [
    "application/octet-stream", "application/x-www-form-urlencoded",
  ]

  private static func head(
    _ fields: HTTPFields, _ type: MediaType?, _ rule: ContentRule
  ) throws(Failure) -> [JSONRequest.Binding] {
    var bindings = try digest(fields, rule)
    if let path = rule.type, let type, !sayingNothing.contains(type.essence) {
      bindings.append(binding(path, type.essence))
    }
    if let path = rule.name, let text = fields.first("content-disposition"),
      let name = ContentDisposition(text)?.fileName, !name.isEmpty
    {
      bindings.append(binding(path, name))
    }
    return bindings
  }

  /// `Content-Digest: sha-256=:…:` (RFC 9530); other algorithms are not looked at.
  private static func digest(
    _ fields: HTTPFields, _ rule: ContentRule
  ) throws(Failure) -> [JSONRequest.Binding] {
    guard let path = rule.digest else { return [] }
    for name in ["repr-digest", "content-digest"] {
      for member in fields.listMembers(name) where member.lowercased().hasPrefix("sha-256=") {
        let value = member.dropFirst("sha-256=".count)
        guard value.first == ":", value.last == ":", value.count > 2,
          let bytes = Base64.decode(value.dropFirst().dropLast())
        else { throw .invalid(path, "\(name) cannot be read") }
        return [binding(path, Hex.encode(bytes))]
      }
    }
    return []
  }
}

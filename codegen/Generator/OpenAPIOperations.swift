// One HTTP rule of a method as an OpenAPI operation: what the path, the query, headers and the body
// bind, and what comes back.

import Wire

/// Describes the operations of one run, in the order of the schemas.
struct OperationPrinter {
  let model: Model
  private let schemas: SchemaTranslator
  /// Messages and enums that operations refer to, by full name without the leading dot.
  private(set) var referenced: Set<String> = []

  typealias Object = SchemaTranslator.Object

  init(model: Model) {
    self.model = model
    schemas = SchemaTranslator(model: model)
  }

  /// The template as OpenAPI writes it, and the fields that it binds.
  static func path(_ rule: HTTPRule) -> (text: String, fields: [String]) {
    var fields: [String] = []
    var text = ""
    for (index, part) in rule.template.split(separator: "{").enumerated() {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        text += part
        continue
      }
      let name = String(part[..<end].prefix { $0 != "=" })
      fields.append(name)
      text += "{\(name)}\(part[part.index(after: end)...])"
    }
    return (text, fields)
  }

  /// - Parameter index: of the rule among those of the method.
  mutating func operation(_ method: Method, of service: Service, rule index: Int) -> JSONValue? {
    guard let input = model.message(method.input) else { return nil }
    let rule = method.http[index]
    let suffix = index == 0 ? "" : "_\(index + 1)"
    var operation: Object = [
      ("tags", [.string(service.name)]),
      ("operationId", .string("\(service.name)_\(method.name)\(suffix)")),
      ("summary", .string(Text.summary(method.comment))),
      ("description", .string(description(method))),
      ("x-grpc-method", .string("\(service.fullName)/\(method.name)")),
    ]
    if let scope = method.rule?.scope, !scope.isEmpty {
      operation.append(("x-modelroute-scope", .string(scope)))
      if method.rule?.isOperatorOnly ?? false { operation.append(("x-modelroute-operator", true)) }
    } else {
      operation.append(("security", .array([])))
    }
    let parameters = self.parameters(method, rule, input)
    if !parameters.isEmpty { operation.append(("parameters", .array(parameters))) }
    if let body = requestBody(method, rule, input) { operation.append(("requestBody", body)) }
    operation.append(("responses", responses(method)))
    return .object(operation)
  }

  private func description(_ method: Method) -> String {
    var notes = Text.paragraphs(method.comment)
    if let rule = method.rule, !rule.scope.isEmpty {
      notes.append(
        "Needs the scope `\(rule.scope)`"
          + "\(rule.isOperatorOnly ? " and an operator, on the operators' listener" : "").")
    }
    return notes.joined(separator: "\n\n")
  }

  // MARK: Parameters

  private mutating func parameters(
    _ method: Method, _ rule: HTTPRule, _ input: Message
  ) -> [JSONValue] {
    var list: [JSONValue] = []
    let path = Self.path(rule).fields
    for name in path {
      let field = self.field(name, of: input)
      list.append(
        parameter(
          name, in: "path", schema: field.map { value($0) } ?? [("type", "string")],
          isRequired: true, comment: field?.comment ?? []))
    }
    if let content = method.rule?.content {
      if let head = self.field(content.head, of: input), case .message(let name) = head.kind {
        list += query(model.message(name), bound: [], prefix: "", depth: 0)
      }
    } else if rule.body != "*" {
      list += query(input, bound: path + [rule.body], prefix: "", depth: 0)
    }
    let headers = self.headers(method)
    for (name, note) in headers {
      list.append(
        parameter(
          name, in: "header", schema: [("type", "string")], isRequired: false, comment: [note]))
    }
    return list
  }

  private func headers(_ method: Method) -> [(String, String)] {
    var headers: [(String, String)] = []
    if let field = method.rule?.requestIDField, !field.isEmpty {
      headers.append(
        ("Idempotency-Key", "Fills the field `\(field)`. Where the body has it, both are equal."))
    }
    if let fields = method.rule?.resumeFields, !fields.isEmpty {
      headers.append(
        ("Last-Event-ID", "The id of the last event that was seen: the stream goes on after it."))
    }
    if let digest = method.rule?.content?.digest, !digest.isEmpty {
      headers.append(("Content-Digest", "The SHA-256 of the body (RFC 9530), which is checked."))
    }
    if respondsWithContent(method) {
      headers += [
        ("Range", "A part of the content (RFC 9110 § 14.2)."),
        ("If-None-Match", "Answers 304 where the content is the one that is known."),
      ]
    }
    return headers
  }

  /// The fields that a query may set: also those of messages inside, with dots.
  private mutating func query(
    _ message: Message?, bound: [String], prefix: String, depth: Int
  ) -> [JSONValue] {
    guard let message, depth < 3 else { return [] }
    var list: [JSONValue] = []
    for field in message.fields where !bound.contains(field.name) {
      let name = prefix + field.jsonName
      switch (field.cardinality, field.kind) {
      case (.map, _), (.repeated, .message): continue
      case (.repeated, _):
        list.append(
          parameter(
            name, in: "query", schema: [("type", "array"), ("items", .object(value(field)))],
            isRequired: field.rule?.isRequired ?? false, comment: field.comment))
      case (_, .message(let type)):
        if let schema = SchemaTranslator.wellKnown(type)?.members {
          guard schema.contains(where: { $0.0 == "type" && $0.1.text == "string" }) else {
            continue
          }
          list.append(
            parameter(
              name, in: "query", schema: schemas.value(field),
              isRequired: field.rule?.isRequired ?? false, comment: field.comment))
        } else {
          list += query(model.message(type), bound: [], prefix: "\(name).", depth: depth + 1)
        }
      case (_, .scalar), (_, .enum):
        list.append(
          parameter(
            name, in: "query", schema: value(field),
            isRequired: field.rule?.isRequired ?? false && prefix.isEmpty, comment: field.comment))
      }
    }
    return list
  }

  private mutating func value(_ field: Field) -> Object {
    if case .enum(let name) = field.kind { reference(name) }
    return schemas.value(field)
  }

  private func parameter(
    _ name: String, in place: String, schema: Object, isRequired: Bool, comment: [String]
  ) -> JSONValue {
    var parameter: Object = [("name", .string(name)), ("in", .string(place))]
    let note = Text.paragraphs(comment).joined(separator: "\n\n")
    if !note.isEmpty { parameter.append(("description", .string(note))) }
    if isRequired { parameter.append(("required", true)) }
    parameter.append(("schema", .object(schema)))
    return .object(parameter)
  }

  private func field(_ path: String, of message: Message) -> Field? {
    var message: Message? = message
    var found: Field?
    for name in path.split(separator: ".") {
      found = message?.fields.first { $0.name == name }
      if case .message(let type)? = found?.kind { message = model.message(type) }
    }
    return found
  }

  // MARK: Bodies

  private mutating func requestBody(
    _ method: Method, _ rule: HTTPRule, _ input: Message
  ) -> JSONValue? {
    if method.rule?.content != nil { return contentBody() }
    guard !rule.body.isEmpty else { return nil }
    let schema: JSONValue
    var isRequired = true
    if rule.body == "*" {
      let bound = Set(Self.path(rule).fields)
      for field in input.fields where !bound.contains(field.name) { reference(field) }
      if bound.isEmpty { reference(method.input) }
      schema =
        bound.isEmpty
        ? SchemaTranslator.reference(input.fullName) : schemas.object(input, without: bound)
      isRequired =
        schema["required"] != nil || input.fields.contains { $0.rule?.isRequired ?? false }
    } else {
      guard let field = field(rule.body, of: input) else { return nil }
      reference(field)
      schema = schemas.property(field)
    }
    var content: Object = [("schema", schema)]
    if let example = method.rule?.requestExample { content.append(("example", example)) }
    return .object([
      ("required", .bool(isRequired)),
      ("content", .object([("application/json", .object(content))])),
    ])
  }

  /// Bytes as they are, or a form with one file whose other fields are those of the query.
  private func contentBody() -> JSONValue {
    let file: JSONValue = ["type": "object", "properties": ["file": ["type": "string"]]]
    return .object([
      ("required", true),
      (
        "content",
        .object([
          ("*/*", .object([("schema", .object([]))])),
          ("multipart/form-data", .object([("schema", file)])),
        ])
      ),
    ])
  }

  private func respondsWithContent(_ method: Method) -> Bool {
    method.responseStreaming && model.message(method.output)?.contentField.isEmpty == false
  }

  private mutating func responses(_ method: Method) -> JSONValue {
    var responses: Object = []
    if respondsWithContent(method) {
      let binary: JSONValue = .object([("*/*", .object([("schema", .object([]))]))])
      responses = [
        ("200", .object([("description", "The content."), ("content", binary)])),
        ("206", .object([("description", "A part of the content."), ("content", binary)])),
        ("304", .object([("description", "The content is the one that is known.")])),
        ("416", .object([("$ref", "#/components/responses/Error")])),
      ]
    } else {
      reference(method.output)
      let schema = SchemaTranslator.wellKnown(method.output)
      var body: Object = [
        ("schema", schema ?? SchemaTranslator.reference(String(method.output.dropFirst())))
      ]
      if let example = method.rule?.responseExample { body.append(("example", example)) }
      let content: Object =
        method.responseStreaming
        ? [("text/event-stream", .object(body)), ("application/x-ndjson", .object(body))]
        : [("application/json", .object(body))]
      let note =
        method.responseStreaming
        ? "A stream. The schema is that of the `data:` of each server-sent event, or of each line"
          + " where `Accept` asks for `application/x-ndjson`."
        : "The answer."
      responses = [
        ("200", .object([("description", .string(note)), ("content", .object(content))]))
      ]
    }
    responses.append(("default", .object([("$ref", "#/components/responses/Error")])))
    return .object(responses)
  }

  // MARK: References

  private mutating func reference(_ field: Field) {
    switch field.kind {
    case .scalar: break
    case .enum(let name): reference(name)
    case .message(let name):
      if let entry = model.mapEntry(field) { reference(entry.value) } else { reference(name) }
    }
  }

  /// Notes a message or an enum, and all that it refers to.
  mutating func reference(_ name: String) {
    guard SchemaTranslator.wellKnown(name) == nil,
      referenced.insert(String(name.dropFirst())).inserted
    else { return }
    for field in model.message(name)?.fields ?? [] { reference(field) }
  }
}

// Messages and enums as JSON Schemas (draft 2020-12, the dialect of OpenAPI 3.1), by the proto3
// JSON mapping and with the field rules.

import Wire

/// Translates types. Schemas of messages and enums lie under `components` by their full names.
struct SchemaTranslator {
  let model: Model

  typealias Object = [(String, JSONValue)]

  static func reference(_ fullName: String) -> JSONValue {
    .object([("$ref", .string("#/components/schemas/\(fullName)"))])
  }

  // MARK: Types

  /// The schema of a message by its JSON form; nil for one that is an object of its fields.
  static func wellKnown(_ name: String) -> JSONValue? {
    switch name {
    case ".google.protobuf.Timestamp": ["type": "string", "format": "date-time"]
    case ".google.protobuf.Duration":
      ["type": "string", "pattern": #"^-?[0-9]+(\.[0-9]{1,9})?s$"#, "examples": ["1.5s"]]
    case ".google.protobuf.FieldMask":
      ["type": "string", "description": "Names of fields with commas between them."]
    case ".google.protobuf.Struct": ["type": "object", "additionalProperties": true]
    case ".google.protobuf.Value": ["description": "Any JSON value."]
    case ".google.protobuf.ListValue": ["type": "array", "items": true]
    case ".google.protobuf.Empty": ["type": "object"]
    case ".google.protobuf.Any":
      [
        "type": "object", "properties": ["@type": ["type": "string"]],
        "additionalProperties": true,
      ]
    case ".google.protobuf.BoolValue": ["type": ["boolean", "null"]]
    case ".google.protobuf.StringValue", ".google.protobuf.BytesValue",
      ".google.protobuf.Int64Value", ".google.protobuf.UInt64Value":
      ["type": ["string", "null"]]
    case ".google.protobuf.Int32Value", ".google.protobuf.UInt32Value":
      ["type": ["integer", "null"]]
    case ".google.protobuf.DoubleValue", ".google.protobuf.FloatValue":
      ["type": ["number", "null"]]
    case _: nil
    }
  }

  private func scalar(_ scalar: Scalar) -> Object {
    switch scalar {
    case .double: [("type", "number"), ("format", "double")]
    case .float: [("type", "number"), ("format", "float")]
    case .int64, .sint64, .sfixed64:
      [("type", "string"), ("format", "int64"), ("pattern", "^-?[0-9]+$")]
    case .uint64, .fixed64: [("type", "string"), ("format", "uint64"), ("pattern", "^[0-9]+$")]
    case .int32, .sint32, .sfixed32: [("type", "integer"), ("format", "int32")]
    case .uint32, .fixed32:
      [("type", "integer"), ("minimum", 0), ("maximum", .number(text: "4294967295"))]
    case .bool: [("type", "boolean")]
    case .string: [("type", "string")]
    case .bytes: [("type", "string"), ("contentEncoding", "base64")]
    }
  }

  /// The schema of one value of a field, with the rules for values.
  func value(_ field: Field) -> Object {
    switch field.kind {
    case .scalar(let scalar):
      var schema = self.scalar(scalar)
      if let rule = field.rule { apply(rule, to: scalar, &schema) }
      return schema
    case .enum(let name):
      var schema = [("$ref", Self.reference(bare(name))["$ref"] ?? .null)]
      if field.rule?.isDefinedEnum ?? false,
        let zero = model.schema.enums[name]?.values.first(where: { $0.number == 0 })
      {
        schema.append(("not", ["const": .string(zero.name)]))
      }
      return schema
    case .message(let name):
      if var schema = Self.wellKnown(name)?.members {
        if let bounds = durationBounds(field) { schema.append(("description", .string(bounds))) }
        return schema
      }
      return [("$ref", Self.reference(bare(name))["$ref"] ?? .null)]
    }
  }

  private func bare(_ name: String) -> String { String(name.dropFirst()) }

  // MARK: Rules

  private func apply(_ rule: FieldRule, to scalar: Scalar, _ schema: inout Object) {
    func set(_ name: String, _ value: JSONValue) {
      schema.removeAll { $0.0 == name }
      schema.append((name, value))
    }
    if scalar == .string {
      if let least = least(rule, rule.minLength) { set("minLength", least) }
      if let most = rule.maxLength { set("maxLength", JSONValue(most)) }
      if let pattern = rule.pattern { set("pattern", .string("^(?:\(pattern))$")) }
      if !rule.allowed.isEmpty { set("enum", .array(rule.allowed.map { .string($0) })) }
      switch rule.format {
      case .httpURL: set("format", "uri")
      case .slug: set("pattern", "^[a-z0-9][a-z0-9.-]*$")
      case .json: set("contentMediaType", "application/json")
      case .mimeType: set("pattern", "^[A-Za-z0-9][^/\\s]*/[A-Za-z0-9][^/\\s]*$")
      case nil: break
      }
    }
    for (name, bound) in [("minimum", rule.minimum), ("maximum", rule.maximum)] {
      guard let bound else { continue }
      // Of a number that JSON writes as a string the bound can only be told.
      if scalar.swiftType == "Int64" || scalar.swiftType == "UInt64" {
        set("x-\(name)", .string(bound))
      } else {
        set(name, .number(text: bound))
      }
    }
  }

  /// What is required is not empty either.
  private func least(_ rule: FieldRule?, _ bound: UInt64?) -> JSONValue? {
    if let bound { return JSONValue(bound) }
    return rule?.isRequired ?? false ? 1 : nil
  }

  private func durationBounds(_ field: Field) -> String? {
    guard let rule = field.rule else { return nil }
    let bounds = [
      rule.minDuration.map { "at least \($0)" }, rule.maxDuration.map { "at most \($0)" },
    ].compactMap(\.self)
    return bounds.isEmpty ? nil : bounds.joined(separator: ", ")
  }

  /// The schema of a field in its message.
  func property(_ field: Field) -> JSONValue {
    var schema: Object
    switch field.cardinality {
    case .implicit, .optional, .oneof: schema = value(field)
    case .repeated:
      schema = [("type", "array"), ("items", .object(value(field)))]
      if let least = least(field.rule, field.rule?.minItems) { schema.append(("minItems", least)) }
      if let most = field.rule?.maxItems { schema.append(("maxItems", JSONValue(most))) }
      if field.rule?.isUnique ?? false { schema.append(("uniqueItems", true)) }
    case .map: schema = map(field)
    }
    if field.rule?.isOutputOnly ?? false { schema.append(("readOnly", true)) }
    var notes = Text.paragraphs(field.comment)
    if let note = schema.first(where: { $0.0 == "description" })?.1.text { notes.append(note) }
    if let most = field.rule?.maxBytes { notes.append("At most \(most) bytes in UTF-8.") }
    schema.removeAll { $0.0 == "description" }
    if !notes.isEmpty {
      schema.append(("description", .string(notes.joined(separator: "\n\n"))))
    }
    return .object(schema)
  }

  private func map(_ field: Field) -> Object {
    guard let (key, value) = model.mapEntry(field) else { return [] }
    var schema: Object = [("type", "object")]
    var values = self.value(value)
    if let most = field.rule?.maxValueLength { values.append(("maxLength", JSONValue(most))) }
    schema.append(("additionalProperties", .object(values)))
    if case .scalar(.string) = key.kind {
      if let most = field.rule?.maxKeyLength {
        schema.append(("propertyNames", ["maxLength": JSONValue(most)]))
      }
    } else if case .scalar(.bool) = key.kind {
      schema.append(("propertyNames", ["enum": ["true", "false"]]))
    } else {
      schema.append(("propertyNames", ["pattern": "^-?[0-9]+$"]))
    }
    if let least = least(field.rule, field.rule?.minItems) {
      schema.append(("minProperties", least))
    }
    if let most = field.rule?.maxItems { schema.append(("maxProperties", JSONValue(most))) }
    return schema
  }

  // MARK: Messages and enums

  /// The schema of a message, without the fields of these names: the path and the query have them.
  func object(_ message: Message, without taken: Set<String> = []) -> JSONValue {
    let fields = message.fields.filter { !taken.contains($0.name) }
    var schema: Object = [("type", "object")]
    let comment = Text.paragraphs(message.comment).joined(separator: "\n\n")
    if !comment.isEmpty { schema.append(("description", .string(comment))) }
    if !fields.isEmpty {
      schema.append(("properties", .object(fields.map { ($0.jsonName, property($0)) })))
    }
    let required = fields.filter { field in
      guard let rule = field.rule else { return false }
      return switch field.cardinality {
      case .oneof: false
      // Its zero is refused.
      case .implicit: rule.isRequired || rule.isDefinedEnum
      case .optional, .repeated, .map: rule.isRequired
      }
    }
    if !required.isEmpty {
      schema.append(("required", .array(required.map { .string($0.jsonName) })))
    }
    let choices =
      message.oneofs.indices.compactMap { choice($0, message, taken) }
      + message.rules.flatMap { between($0, message, taken) }
    if choices.count == 1, let members = choices[0].members {
      schema += members
    } else if !choices.isEmpty {
      schema.append(("allOf", .array(choices)))
    }
    return .object(schema)
  }

  /// Of a oneof one field is set, or none where none has to be.
  private func choice(_ index: Int, _ message: Message, _ taken: Set<String>) -> JSONValue? {
    let members = message.fields.filter { field in
      if case .oneof(index) = field.cardinality { return !taken.contains(field.name) }
      return false
    }
    guard !members.isEmpty else { return nil }
    var cases = members.map { JSONValue.object([("required", [.string($0.jsonName)])]) }
    if !message.oneofs[index].isRequired {
      cases.append(.object([("not", .object([("anyOf", .array(cases))]))]))
    }
    return .object([("oneOf", .array(cases))])
  }

  /// Rules between fields, as far as JSON Schema can say them.
  private func between(_ rule: FieldsRule, _ message: Message, _ taken: Set<String>) -> [JSONValue]
  {
    let names = message.fields.filter { rule.fields.contains($0.name) && !taken.contains($0.name) }
      .map { JSONValue.string($0.jsonName) }
    guard names.count == rule.fields.count else { return [] }
    switch rule.kind {
    case .exclusive:
      return names.indices.flatMap { last in
        names[..<last].map { .object([("not", .object([("required", [$0, names[last]])]))]) }
      }
    case .anyOf: return [.object([("anyOf", .array(names.map { ["required": [$0]] }))])]
    case .together:
      let first = message.fields.first { $0.name == rule.fields[0] }?.jsonName ?? ""
      let others = names.filter { $0.text != first }
      return [.object([("dependentRequired", .object([(first, .array(others))]))])]
    case .ordered: return []
    }
  }

  func enumeration(_ enumeration: Enum) -> JSONValue {
    var notes = Text.paragraphs(enumeration.comment)
    let values = enumeration.values.compactMap { value -> String? in
      let note = value.comment.joined(separator: " ")
      return note.isEmpty ? nil : "- `\(value.name)`: \(note)"
    }
    if !values.isEmpty { notes.append(values.joined(separator: "\n")) }
    var schema: Object = [("type", "string")]
    if !notes.isEmpty { schema.append(("description", .string(notes.joined(separator: "\n\n")))) }
    schema.append(("enum", .array(enumeration.values.map { .string($0.name) })))
    return .object(schema)
  }
}

/// Comments as descriptions.
enum Text {
  /// The lines of a comment, joined within each paragraph; lists keep their lines.
  static func paragraphs(_ lines: [String]) -> [String] {
    lines.split(separator: "").map { lines in
      lines.reduce(into: "") { text, line in
        let isItem = line.hasPrefix("- ") || line.hasPrefix("  ")
        text += text.isEmpty ? line : (isItem ? "\n" : " ") + line
      }
    }
  }

  /// The first sentence of a comment, without its full stop.
  static func summary(_ lines: [String]) -> String {
    let text = paragraphs(lines).first ?? ""
    guard let end = text.firstRange(of: ". ") else {
      return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
    return String(text[..<end.lowerBound])
  }
}

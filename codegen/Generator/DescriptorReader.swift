// Reads a CodeGeneratorRequest through libprotobuf-c. The only file that knows the C structs.

import CDescriptors
import Wire

/// Turns the C structs of one request into a `Schema`.
struct DescriptorReader {
  private(set) var schema = Schema()
  private(set) var parameter = ""
  private var fileName = ""
  private var comments: [[Int32]: [String]] = [:]
  /// Lines and columns, 1-based.
  private var positions: [[Int32]: (line: Int, column: Int)] = [:]

  /// The proto scope and the Swift type around a definition.
  private struct Scope {
    var proto: String
    var swift: String

    func inner(_ name: String, _ swiftName: String) -> Scope {
      Scope(proto: proto.isEmpty ? name : "\(proto).\(name)", swift: "\(swift).\(swiftName)")
    }
  }

  init(_ request: [UInt8]) throws(GeneratorError) {
    guard let unpacked = mr__code_generator_request__unpack(nil, request.count, request) else {
      throw GeneratorError(
        place: Place(file: "protoc", line: 0), message: "the request cannot be decoded")
    }
    defer { mr__code_generator_request__free_unpacked(unpacked, nil) }
    let root = unpacked.pointee
    parameter = text(root.parameter)
    let wanted = Set(array(root.file_to_generate, root.n_file_to_generate).map(text))
    for pointer in array(root.proto_file, root.n_proto_file) {
      guard let pointer else { continue }
      schema.files.append(try file(pointer, wanted))
    }
  }

  // MARK: Files

  private mutating func file(
    _ pointer: UnsafeMutablePointer<Mr__FileDescriptorProto>, _ wanted: Set<String>
  ) throws(GeneratorError) -> File {
    let source = pointer.pointee
    fileName = text(source.name)
    readSourceInfo(source.source_code_info)
    let package = text(source.package)
    let isWanted = wanted.contains(fileName)
    guard !isWanted || text(source.syntax) == "proto3" else {
      throw GeneratorError(place: Place(file: fileName, line: 0), message: "only proto3 is read")
    }
    let scope = Scope(proto: package, swift: Names.namespace(of: package))
    var file = File(
      name: fileName, package: package, isGenerated: isWanted, comment: comments[[12]] ?? [],
      messages: [], enums: [], services: [], descriptor: packed(pointer))
    for (index, pointer) in array(source.message_type, source.n_message_type).enumerated() {
      file.messages.append(try message(pointer, [4, Int32(index)], scope))
    }
    for (index, pointer) in array(source.enum_type, source.n_enum_type).enumerated() {
      file.enums.append(enumeration(pointer, [5, Int32(index)], scope))
    }
    for (index, pointer) in array(source.service, source.n_service).enumerated() {
      file.services.append(try service(pointer, [6, Int32(index)], scope))
    }
    return file
  }

  private mutating func readSourceInfo(_ info: UnsafeMutablePointer<Mr__SourceCodeInfo>?) {
    comments = [:]
    positions = [:]
    guard let info else { return }
    for location in array(info.pointee.location, info.pointee.n_location) {
      guard let location = location?.pointee else { continue }
      let path = Array(UnsafeBufferPointer(start: location.path, count: location.n_path))
      if location.n_span > 1 {
        positions[path] = (Int(location.span[0]) + 1, Int(location.span[1]) + 1)
      }
      if location.leading_comments != nil {
        comments[path] = Names.commentLines(text(location.leading_comments))
      }
    }
  }

  private func place(_ path: [Int32]) -> Place {
    let position = positions[path] ?? (0, 0)
    return Place(file: fileName, line: position.line, column: position.column)
  }

  /// The file's descriptor again, without comments and positions.
  private func packed(_ pointer: UnsafeMutablePointer<Mr__FileDescriptorProto>) -> [UInt8] {
    let info = pointer.pointee.source_code_info
    pointer.pointee.source_code_info = nil
    defer { pointer.pointee.source_code_info = info }
    let size = mr__file_descriptor_proto__get_packed_size(pointer)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = mr__file_descriptor_proto__pack(pointer, buffer.baseAddress)
    }
  }

  // MARK: Messages

  private mutating func message(
    _ pointer: UnsafeMutablePointer<Mr__DescriptorProto>?, _ path: [Int32], _ scope: Scope
  ) throws(GeneratorError) -> Message {
    guard let source = pointer?.pointee else { throw missing(path) }
    let name = text(source.name)
    let inner = scope.inner(name, Names.type(name))
    let message = Message(
      fullName: inner.proto, swiftName: Names.type(name), swiftPath: inner.swift,
      place: place(path))
    message.comment = comments[path] ?? []
    message.isMapEntry = source.options?.pointee.map_entry == 1
    if let rule = source.options?.pointee.message?.pointee {
      message.eventOneof = text(rule.event_oneof)
      message.eventIDFields = array(rule.event_id_fields, rule.n_event_id_fields).map(text)
      message.contentField = text(rule.content_field)
      for pointer in array(rule.rules, rule.n_rules) {
        guard let pointer else { continue }
        message.rules += fieldsRules(pointer.pointee)
      }
    }
    for (index, pointer) in array(source.nested_type, source.n_nested_type).enumerated() {
      message.messages.append(try self.message(pointer, path + [3, Int32(index)], inner))
    }
    for (index, pointer) in array(source.enum_type, source.n_enum_type).enumerated() {
      message.enums.append(enumeration(pointer, path + [4, Int32(index)], inner))
    }
    for (index, pointer) in array(source.oneof_decl, source.n_oneof_decl).enumerated() {
      guard let oneof = pointer?.pointee else { continue }
      message.oneofs.append(
        Oneof(
          name: text(oneof.name), comment: comments[path + [8, Int32(index)]] ?? [],
          isRequired: oneof.options?.pointee.required_oneof == 1))
    }
    for (index, pointer) in array(source.field, source.n_field).enumerated() {
      var field = try field(pointer, path + [2, Int32(index)])
      field.index = index
      message.fields.append(field)
    }
    schema.messages[".\(inner.proto)"] = message
    return message
  }

  private func fieldsRules(_ source: Mr__FieldsRule) -> [FieldsRule] {
    [
      FieldsRule(kind: .exclusive, fields: array(source.exclusive, source.n_exclusive).map(text)),
      FieldsRule(kind: .anyOf, fields: array(source.any_of, source.n_any_of).map(text)),
      FieldsRule(kind: .together, fields: array(source.together, source.n_together).map(text)),
      FieldsRule(kind: .ordered, fields: array(source.ordered, source.n_ordered).map(text)),
    ].filter { !$0.fields.isEmpty }
  }

  private func missing(_ path: [Int32]) -> GeneratorError {
    GeneratorError(place: place(path), message: "a definition is missing")
  }

  private func field(
    _ pointer: UnsafeMutablePointer<Mr__FieldDescriptorProto>?, _ path: [Int32]
  ) throws(GeneratorError) -> Field {
    guard let source = pointer?.pointee else { throw missing(path) }
    let kind: Kind
    switch source.type {
    case 11: kind = .message(text(source.type_name))
    case 14: kind = .enum(text(source.type_name))
    default:
      guard let scalar = Scalar(rawValue: source.type) else {
        throw GeneratorError(
          place: place(path), message: "fields of type number \(source.type) are not read")
      }
      kind = .scalar(scalar)
    }
    let cardinality: Field.Cardinality
    if source.label == 3 {
      cardinality = .repeated
    } else if source.proto3_optional == 1 {
      cardinality = .optional
    } else if source.has_oneof_index == 1 {
      cardinality = .oneof(Int(source.oneof_index))
    } else if case .message = kind {
      cardinality = .optional
    } else {
      cardinality = .implicit
    }
    let options = source.options?.pointee
    return Field(
      name: text(source.name), jsonName: text(source.json_name), number: Int(source.number),
      kind: kind, cardinality: cardinality,
      isPacked: options.map { $0.has_packed == 0 || $0.packed == 1 } ?? true,
      comment: comments[path] ?? [], rule: options?.field.map { fieldRule($0.pointee) },
      place: place(path))
  }

  private mutating func enumeration(
    _ pointer: UnsafeMutablePointer<Mr__EnumDescriptorProto>?, _ path: [Int32], _ scope: Scope
  ) -> Enum {
    let source = pointer?.pointee
    let name = text(source?.name)
    let inner = scope.inner(name, Names.type(name))
    let enumeration = Enum(
      fullName: inner.proto, swiftName: Names.type(name), swiftPath: inner.swift)
    enumeration.comment = comments[path] ?? []
    for (index, pointer) in array(source?.value, source?.n_value ?? 0).enumerated() {
      guard let value = pointer?.pointee else { continue }
      enumeration.values.append(
        Enum.Value(
          name: text(value.name), number: value.number,
          comment: comments[path + [2, Int32(index)]] ?? []))
    }
    schema.enums[".\(inner.proto)"] = enumeration
    return enumeration
  }

  // MARK: Services

  private func service(
    _ pointer: UnsafeMutablePointer<Mr__ServiceDescriptorProto>?, _ path: [Int32], _ scope: Scope
  ) throws(GeneratorError) -> Service {
    guard let source = pointer?.pointee else { throw missing(path) }
    let name = text(source.name)
    let inner = scope.inner(name, name)
    var service = Service(
      name: name, fullName: inner.proto, swiftPath: inner.swift, comment: comments[path] ?? [],
      methods: [])
    for (index, pointer) in array(source.method, source.n_method).enumerated() {
      let path = path + [2, Int32(index)]
      guard let source = pointer?.pointee else { throw missing(path) }
      let options = source.options?.pointee
      service.methods.append(
        Method(
          name: text(source.name), comment: comments[path] ?? [], input: text(source.input_type),
          output: text(source.output_type), requestStreaming: source.client_streaming == 1,
          responseStreaming: source.server_streaming == 1,
          isReadOnly: options?.idempotency_level == 1,
          rule: try options?.method.map { (rule) throws(GeneratorError) in
            try methodRule(rule.pointee, path)
          },
          http: try httpRules(options?.http, path), place: place(path)))
    }
    return service
  }

  private func methodRule(
    _ source: Mr__MethodRule, _ path: [Int32]
  ) throws(GeneratorError) -> MethodRule {
    MethodRule(
      scope: text(source.scope), isPublic: source.public_ == 1,
      isOperatorOnly: source.operator_only == 1, isImmediate: source.handler == 1,
      requestIDField: text(source.request_id_field),
      resumeFields: array(source.resume_fields, source.n_resume_fields).map(text),
      requestExample: try example(source.request_example, path),
      responseExample: try example(source.response_example, path),
      content: source.content.map { contentRule($0.pointee) })
  }

  private func example(
    _ pointer: UnsafeMutablePointer<CChar>?, _ path: [Int32]
  ) throws(GeneratorError) -> JSONValue? {
    let json = text(pointer)
    guard !json.isEmpty else { return nil }
    do throws(WireError) {
      return try JSONValue(parsing: json)
    } catch {
      throw GeneratorError(place: place(path), message: "an example is no JSON: \(error)")
    }
  }

  private func contentRule(_ source: Mr__ContentRule) -> ContentRule {
    ContentRule(
      head: text(source.head_field), type: text(source.type_field),
      size: text(source.size_field), name: text(source.name_field),
      digest: text(source.digest_field))
  }

  private func httpRules(
    _ pointer: UnsafeMutablePointer<Mr__HttpRule>?, _ path: [Int32]
  ) throws(GeneratorError) -> [HTTPRule] {
    guard let source = pointer?.pointee else { return [] }
    let verbs = [
      ("GET", source.get), ("PUT", source.put), ("POST", source.post),
      ("DELETE", source.delete_), ("PATCH", source.patch),
    ]
    var rules: [HTTPRule] = []
    for (verb, template) in verbs where template != nil {
      rules.append(HTTPRule(method: verb, template: text(template), body: text(source.body)))
    }
    if let custom = source.custom?.pointee {
      rules.append(
        HTTPRule(method: text(custom.kind), template: text(custom.path), body: text(source.body)))
    }
    guard rules.count == 1, rules[0].template.hasPrefix("/") else {
      throw GeneratorError(place: place(path), message: "an HTTP rule needs one verb and one path")
    }
    guard text(source.response_body).isEmpty else {
      throw GeneratorError(place: place(path), message: "response_body is not supported")
    }
    for binding in array(source.additional_bindings, source.n_additional_bindings) {
      rules += try httpRules(binding, path)
    }
    return rules
  }

  private func fieldRule(_ source: Mr__FieldRule) -> FieldRule {
    func some(_ has: protobuf_c_boolean, _ value: UInt64) -> UInt64? { has == 1 ? value : nil }
    func some(_ value: UnsafeMutablePointer<CChar>?) -> String? {
      text(value).isEmpty ? nil : text(value)
    }
    return FieldRule(
      isRequired: source.required == 1, minLength: some(source.has_min_len, source.min_len),
      maxLength: some(source.has_max_len, source.max_len), pattern: some(source.pattern),
      allowed: array(source.in, source.n_in).map(text), minimum: some(source.min),
      maximum: some(source.max), minItems: some(source.has_min_items, source.min_items),
      maxItems: some(source.has_max_items, source.max_items), isUnique: source.unique == 1,
      maxBytes: some(source.has_max_bytes, source.max_bytes),
      format: FieldRule.Format(rawValue: source.format), minDuration: some(source.min_duration),
      maxDuration: some(source.max_duration), isDefinedEnum: source.defined_enum == 1,
      maxKeyLength: some(source.has_max_key_len, source.max_key_len),
      maxValueLength: some(source.has_max_value_len, source.max_value_len),
      isOutputOnly: source.output_only == 1)
  }
}

/// A C string as text; empty for null.
private func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}

/// A C array with its count.
private func array<T>(_ start: UnsafeMutablePointer<T>?, _ count: Int) -> [T] {
  Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
}

/// Encodes the plugin's answer: the files, or why there are none.
func encodeResponse(files: [(name: String, content: String)], error: String?) -> [UInt8] {
  var strings: [UnsafeMutablePointer<CChar>?] = []
  func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let bytes = text.utf8CString
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { pointer[index] = byte }
    strings.append(pointer)
    return pointer
  }
  defer { for pointer in strings { pointer?.deallocate() } }
  let items = UnsafeMutablePointer<Mr__CodeGeneratorResponse__File>.allocate(capacity: files.count)
  let pointers = UnsafeMutablePointer<UnsafeMutablePointer<Mr__CodeGeneratorResponse__File>?>
    .allocate(capacity: files.count)
  defer {
    items.deallocate()
    pointers.deallocate()
  }
  for (index, file) in files.enumerated() {
    mr__code_generator_response__file__init(items + index)
    items[index].name = copy(file.name)
    items[index].content = copy(file.content)
    pointers[index] = items + index
  }
  var response = Mr__CodeGeneratorResponse()
  mr__code_generator_response__init(&response)
  response.error = error.flatMap(copy)
  // FEATURE_PROTO3_OPTIONAL.
  response.has_supported_features = 1
  response.supported_features = 1
  response.n_file = files.count
  response.file = pointers
  let size = mr__code_generator_response__get_packed_size(&response)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = mr__code_generator_response__pack(&response, buffer.baseAddress)
  }
}

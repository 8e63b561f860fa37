// The OpenAPI 3.1 document of everything that is served as JSON over HTTP.

import Wire

struct OpenAPIPrinter {
  let model: Model

  /// The body of every failed call.
  private static let errorBody = "modelroute.v1.ErrorResponse"

  private typealias Object = SchemaTranslator.Object

  /// The document on one line; nil where no method has an HTTP rule.
  func document(_ files: [File]) throws(GeneratorError) -> String? {
    var operations = OperationPrinter(model: model)
    var paths: Object = []
    var tags: [JSONValue] = []
    var ids: Set<String> = []
    for service in files.flatMap(\.services) {
      var isTagged = false
      for method in service.methods
      where !method.requestStreaming || method.rule?.content != nil {
        for index in method.http.indices {
          let rule = method.http[index]
          guard let operation = operations.operation(method, of: service, rule: index) else {
            continue
          }
          guard ids.insert(operation["operationId"]?.text ?? "").inserted else {
            throw GeneratorError(
              place: method.place, message: "another method is called \(method.name) in OpenAPI")
          }
          Self.add(operation, at: OperationPrinter.path(rule).text, rule.method, to: &paths)
          isTagged = true
        }
      }
      if isTagged { tags.append(tag(service)) }
    }
    guard !paths.isEmpty else { return nil }
    if model.message(".\(Self.errorBody)") != nil { operations.reference(".\(Self.errorBody)") }
    return JSONValue.object([
      ("openapi", "3.1.0"), ("info", info), ("servers", [["url": "/"]]),
      ("security", [["key": []]]), ("tags", .array(tags)), ("paths", .object(paths)),
      ("components", components(operations.referenced)),
    ]).jsonText()
  }

  private static func add(
    _ operation: JSONValue, at path: String, _ verb: String, to paths: inout Object
  ) {
    let entry = (verb.lowercased(), operation)
    if let index = paths.firstIndex(where: { $0.0 == path }) {
      paths[index].1.set(entry.0, operation)
    } else {
      paths.append((path, .object([entry])))
    }
  }

  private func tag(_ service: Service) -> JSONValue {
    .object([
      ("name", .string(service.name)),
      ("description", .string(Text.paragraphs(service.comment).joined(separator: "\n\n"))),
    ])
  }

  private var info: JSONValue {
    [
      "title": "ModelRoute", "version": "v1",
      "summary": "AI execution: one request, one bill, any provider.",
      "description": .string(
        """
        Fields may be named in camel case or as in the .proto files; unknown ones are refused, and \
        null or an empty value counts as absent. Integers of 64 bits are strings. Every answer to a \
        call has the header `Request-Id`; errors have one form (see the response `Error`).
        """),
      "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
    ]
  }

  private func components(_ referenced: Set<String>) -> JSONValue {
    let translator = SchemaTranslator(model: model)
    let schemas: Object = referenced.sorted().compactMap { name in
      if let message = model.message(".\(name)") { return (name, translator.object(message)) }
      return model.schema.enums[".\(name)"].map { (name, translator.enumeration($0)) }
    }
    let body: JSONValue =
      referenced.contains(Self.errorBody)
      ? SchemaTranslator.reference(Self.errorBody) : ["type": "object"]
    let error: JSONValue = [
      "description": "The call failed. `code` and `reason` are for programs, `message` for people.",
      "content": ["application/json": ["schema": body]],
    ]
    let key: JSONValue = [
      "type": "http", "scheme": "bearer", "description": "An API key, or a client token.",
    ]
    return .object([
      ("schemas", .object(schemas)), ("responses", ["Error": error]),
      ("securitySchemes", ["key": key]),
    ])
  }

  /// FNV-1a.
  private static func tag(_ document: String) -> String {
    let hash = document.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  /// The document as Swift, for the server.
  static func swift(_ document: String) -> String {
    """
    \(Generator.header("all services"))
    /// The OpenAPI 3.1 document of the HTTP surface.
    package enum OpenAPI {
      /// Changes with the document.
      package static let tag = "\(tag(document))"

      package static let document: StaticString = #\"\"\"
        \(document)
        \"\"\"#
    }

    """
  }
}

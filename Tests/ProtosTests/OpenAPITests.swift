// The OpenAPI document says what the schemas say.

import Core
import Protos
import RPC
import Testing
import Wire

@Suite("The OpenAPI document") struct OpenAPITests {
  private static let document: JSONValue = {
    let bytes = OpenAPI.document.withUTF8Buffer { Array($0) }
    return (try? JSONValue(parsing: bytes)) ?? .null
  }()

  private static var operations: [(path: String, verb: String, operation: JSONValue)] {
    (document["paths"]?.members ?? []).flatMap { path, verbs in
      (verbs.members ?? []).map { (path, $0.0, $0.1) }
    }
  }

  private func methods() -> [RPC.Method] {
    Schema.services.flatMap(\.self).filter { method in
      !method.http.isEmpty && (!method.requestStreaming || method.content != nil)
    }
  }

  @Test("every HTTP rule is an operation, and nothing else is")
  func complete() {
    let expected = methods().flatMap { method in
      method.http.map { "\($0.method.lowercased()) \(method.service)/\(method.name)" }
    }
    let described = Self.operations.map { _, verb, operation in
      "\(verb) \(operation["x-grpc-method"]?.text ?? "")"
    }
    #expect(!expected.isEmpty)
    #expect(described.sorted() == expected.sorted())
    let ids = Self.operations.compactMap { $0.operation["operationId"]?.text }
    #expect(Set(ids).count == Self.operations.count)
  }

  @Test("the scope is told, and where none is needed no key is asked for")
  func scopes() throws {
    let known = Dictionary(
      uniqueKeysWithValues: methods().map { ("\($0.service)/\($0.name)", $0.access) })
    for (_, _, operation) in Self.operations {
      let access = try #require(known[operation["x-grpc-method"]?.text ?? ""])
      switch access {
      case .public: #expect(operation["security"] == .array([]))
      case .scope(let scope), .operator(let scope):
        #expect(operation["x-modelroute-scope"]?.text == scope)
        #expect(operation["security"] == nil)
      }
    }
  }

  @Test("every variable of a path is a parameter of it")
  func pathParameters() {
    for (path, _, operation) in Self.operations {
      let variables = path.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } }
      let parameters = (operation["parameters"]?.elements ?? []).filter {
        $0["in"]?.text == "path"
      }
      #expect(parameters.map { $0["name"]?.text ?? "" } == variables.map(String.init))
      #expect(parameters.allSatisfy { $0["required"] == true })
    }
  }

  @Test("every reference leads to something")
  func references() {
    func check(_ value: JSONValue) {
      if let text = value["$ref"]?.text {
        let target = text.split(separator: "/").dropFirst().reduce(Self.document as JSONValue?) {
          $0?[String($1)]
        }
        #expect(target != nil, "\(text)")
      }
      for (_, member) in value.members ?? [] { check(member) }
      for element in value.elements ?? [] { check(element) }
    }
    check(Self.document)
  }

  @Test("the examples are messages that keep every rule")
  func examples() throws {
    var count = 0
    for (_, _, operation) in Self.operations {
      let bodies = [operation["requestBody"], operation["responses"]?["200"]].compactMap(\.self)
      for (_, content) in bodies.flatMap({ $0["content"]?.members ?? [] }) {
        guard let example = content["example"], let schema = content["schema"]?["$ref"]?.text,
          let name = schema.split(separator: "/").last.map(String.init)
        else { continue }
        let type = try #require(Schema.messages.first { $0.fullName == name })
        let message = try type.init(json: example.json())
        #expect(message.json() == example.json(), "\(name)")
        try message.validated()
        count += 1
      }
    }
    #expect(count > 15)
  }
}

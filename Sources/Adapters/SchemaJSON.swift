// JSON Schemas of inputs, which come as an object or as text, as JSON trees.

import Core
import Protos
import Wire

extension V1.Tool {
  /// The schema of the arguments; of no arguments where none is given.
  func schemaJSON(field: String) throws(Failure) -> JSONValue {
    switch schema {
    case .parameters(let value): try Self.tree(value)
    case .parametersJson(let text): try JSONText.tree(text, field: "\(field).parameters_json")
    case nil: ["type": "object", "properties": .object([])]
    }
  }

  private static func tree(_ value: GoogleProtobuf.Struct) throws(Failure) -> JSONValue {
    try JSONText.tree(value.json(), field: "parameters")
  }
}

extension V1.JsonSchema {
  func schemaJSON(field: String) throws(Failure) -> JSONValue {
    switch definition {
    case .schema(let value): try JSONText.tree(value.json(), field: field)
    case .schemaJson(let text): try JSONText.tree(text, field: "\(field).schema_json")
    case nil: throw Failure.invalid(field, "is required")
    }
  }
}

enum JSONText {
  static func tree(_ text: String, field: String) throws(Failure) -> JSONValue {
    try tree(Array(text.utf8), field: field)
  }

  static func tree(_ text: [UInt8], field: String) throws(Failure) -> JSONValue {
    do throws(WireError) {
      return try JSONValue(parsing: text)
    } catch {
      throw Failure.invalid(field, "is not JSON: \(error.message)")
    }
  }
}

// What the generator knows of the .proto files: plain values, already resolved and named.

import Wire

/// All files of one run.
struct Schema {
  var files: [File] = []
  /// Messages by full proto name with the leading dot.
  var messages: [String: Message] = [:]
  var enums: [String: Enum] = [:]
}

/// One .proto file.
struct File {
  var name: String
  var package: String
  /// Whether Swift is wanted for it.
  var isGenerated: Bool
  var comment: [String]
  var messages: [Message]
  var enums: [Enum]
  var services: [Service]
  /// The encoded FileDescriptorProto without source information.
  var descriptor: [UInt8]
}

/// Where something stands, for error messages.
struct Place {
  var file: String
  /// 1-based; 0 where it is not known.
  var line: Int
  var column = 0

  var text: String { line > 0 ? "\(file):\(line):\(column)" : file }
}

/// A message. A class, since messages refer to each other.
final class Message {
  let fullName: String
  let swiftName: String
  /// The type's full Swift name, as in `V1.Job.State`.
  let swiftPath: String
  let place: Place
  var comment: [String] = []
  var fields: [Field] = []
  var oneofs: [Oneof] = []
  var messages: [Message] = []
  var enums: [Enum] = []
  var isMapEntry = false
  var eventOneof = ""
  var eventIDFields: [String] = []
  var contentField = ""
  /// Rules between fields.
  var rules: [FieldsRule] = []
  /// Whether it is sent as an event with a name or an id.
  var isEvent: Bool { !eventOneof.isEmpty || !eventIDFields.isEmpty }

  init(fullName: String, swiftName: String, swiftPath: String, place: Place) {
    self.fullName = fullName
    self.swiftName = swiftName
    self.swiftPath = swiftPath
    self.place = place
  }
}

struct Field {
  enum Cardinality { case implicit, optional, repeated, map, oneof(Int) }

  var name: String
  var jsonName: String
  var number: Int
  var kind: Kind
  var cardinality: Cardinality
  var isPacked: Bool
  var comment: [String]
  var rule: FieldRule?
  var place: Place
  /// The position among the fields of the message, for duplicate checks.
  var index = 0
}

/// The type of one value.
enum Kind {
  case scalar(Scalar)
  case message(String)
  case `enum`(String)
}

struct Oneof {
  var name: String
  var comment: [String]
  var isRequired: Bool
}

final class Enum {
  struct Value {
    var name: String
    var number: Int32
    var comment: [String]
  }

  let fullName: String
  let swiftName: String
  let swiftPath: String
  var comment: [String] = []
  var values: [Value] = []

  init(fullName: String, swiftName: String, swiftPath: String) {
    self.fullName = fullName
    self.swiftName = swiftName
    self.swiftPath = swiftPath
  }
}

struct Service {
  var name: String
  var fullName: String
  var swiftPath: String
  var comment: [String]
  var methods: [Method]
}

struct Method {
  var name: String
  var comment: [String]
  var input: String
  var output: String
  var requestStreaming: Bool
  var responseStreaming: Bool
  var isReadOnly: Bool
  var rule: MethodRule?
  var http: [HTTPRule]
  var place: Place
}

struct MethodRule {
  var scope = ""
  var isPublic = false
  var isOperatorOnly = false
  var isImmediate = false
  var requestIDField = ""
  var resumeFields: [String] = []
  /// JSON for the OpenAPI document.
  var requestExample: JSONValue?
  var responseExample: JSONValue?
  var content: ContentRule?
}

/// Paths of fields; empty where there is none.
struct ContentRule {
  var head = ""
  var type = ""
  var size = ""
  var name = ""
  var digest = ""

  var paths: [String] { [head, type, size, name, digest] }
}

struct HTTPRule {
  var method: String
  var template: String
  var body: String
}

struct FieldRule {
  enum Format: Int32 { case httpURL = 1, slug, json, mimeType }

  var isRequired = false
  var minLength: UInt64?
  var maxLength: UInt64?
  var pattern: String?
  var allowed: [String] = []
  var minimum: String?
  var maximum: String?
  var minItems: UInt64?
  var maxItems: UInt64?
  var isUnique = false
  var maxBytes: UInt64?
  var format: Format?
  var minDuration: String?
  var maxDuration: String?
  var isDefinedEnum = false
  var maxKeyLength: UInt64?
  var maxValueLength: UInt64?
  var isOutputOnly = false
}

/// A rule between fields of one message.
struct FieldsRule {
  enum Kind { case exclusive, anyOf, together, ordered }

  var kind: Kind
  var fields: [String]
}

/// Stops the generator; printed by protoc as it is.
struct GeneratorError: Error {
  var place: Place
  var message: String

  var text: String { "\(place.text): \(message)" }
}

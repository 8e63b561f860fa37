// How a provider differs from its dialect, as data of the catalog: most providers are a row of it.

package import Core

/// Named differences. Unknown names and values are refused when the catalog is loaded.
package struct Quirks: Sendable, Equatable {
  /// The field for the output limit: `max_completion_tokens`, `max_tokens`.
  package var maxTokensField = "max_completion_tokens"
  /// The role of system messages: `system`, `developer`.
  package var systemRole = "system"
  /// The field for the seed: `seed`, `random_seed`.
  package var seedField = "seed"
  /// The word for a required tool call: `required`, `any`.
  package var requiredToolChoice = "required"
  /// Whether `stream_options.include_usage` may be sent.
  package var streamOptions = true
  /// Whether a stream may end after its finish reason without `[DONE]`.
  package var optionalTerminator = false
  /// Where the request goes, after the base URL; empty: the dialect's own.
  package var path = ""
  /// The header that carries the credential; empty: the dialect's own.
  package var credentialHeader = ""
  /// The header that carries the attempt's idempotency key; empty: none.
  package var idempotencyHeader = ""
  /// The Anthropic API version.
  package var apiVersion = "2023-06-01"
  /// How vectors are asked for: `float`, `base64`.
  package var encodingFormat = "float"
  /// Whether system messages in the middle of a conversation may be moved to its top.
  package var mergesSystemMessages = false
  /// Of images, sounds and videos.
  package var media = MediaQuirks()

  /// Whether the dialect's version takes sampling options: 2026-10-21 removed them.
  var takesSampling: Bool { apiVersion < "2026-10-21" }

  package init() {}

  /// Reads the catalog's entries, later ones over earlier ones.
  package init(_ layers: [String: String]...) throws(Failure) {
    for layer in layers {
      for (name, value) in layer.sorted(by: { $0.key < $1.key }) { try set(name, value) }
    }
  }

  private mutating func set(_ name: String, _ value: String) throws(Failure) {
    switch name {
    case "max_tokens_field":
      maxTokensField = try Self.one(of: ["max_completion_tokens", "max_tokens"], name, value)
    case "system_role": systemRole = try Self.one(of: ["system", "developer"], name, value)
    case "seed_field": seedField = try Self.one(of: ["seed", "random_seed"], name, value)
    case "required_tool_choice":
      requiredToolChoice = try Self.one(of: ["required", "any"], name, value)
    case "stream_options": streamOptions = try Self.flag(name, value)
    case "optional_terminator": optionalTerminator = try Self.flag(name, value)
    case "path": path = try Self.path(name, value)
    case "credential_header": credentialHeader = try Self.header(name, value)
    case "idempotency_header": idempotencyHeader = try Self.header(name, value)
    case "api_version":
      apiVersion = try Self.one(of: ["2023-06-01", "2026-10-21"], name, value)
    case "encoding_format":
      encodingFormat = try Self.one(of: ["float", "base64"], name, value)
    case "merge_system_messages": mergesSystemMessages = try Self.flag(name, value)
    case _:
      guard try media.set(name, value) else { throw Self.wrong(name, "there is no such quirk") }
    }
  }

  static func wrong(_ name: String, _ message: String) -> Failure {
    .invalid("quirks[\"\(name)\"]", message)
  }

  static func one(
    of values: [String], _ name: String, _ value: String
  ) throws(Failure) -> String {
    guard values.contains(value) else {
      throw wrong(name, "one of \(values.joined(separator: ", "))")
    }
    return value
  }

  /// Without the slash it would become a part of the host's name.
  private static func path(_ name: String, _ value: String) throws(Failure) -> String {
    guard value.hasPrefix("/"), value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw Failure.invalid("quirks[\"\(name)\"]", "a path that begins with '/'")
    }
    return value
  }

  private static func header(_ name: String, _ value: String) throws(Failure) -> String {
    guard isHeaderName(value) else {
      throw Failure.invalid("quirks[\"\(name)\"]", "the name of a header")
    }
    return value.lowercased()
  }

  /// Whether the text is a token (RFC 9110 § 5.6.2).
  package static func isHeaderName(_ text: String) -> Bool {
    let marks = Set("!#$%&'*+-.^_`|~".utf8)
    return !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || marks.contains(byte)
      }
  }

  static func flag(_ name: String, _ value: String) throws(Failure) -> Bool {
    try one(of: ["true", "false"], name, value) == "true"
  }
}

// What a request asks, without its dialect.

import Wire

/// A request as the generator sees it.
struct Prompt {
  struct Message {
    var role: String
    var text: String
    var imageCount = 0
  }

  struct Tool {
    var name: String
    var schema: JSONValue
  }

  enum ToolChoice: Equatable {
    case auto, none, required
    case named(String)
  }

  enum Format {
    case text, json
    case schema(JSONValue)
  }

  /// The requested model, without a fault suffix.
  var model: String
  var messages: [Message] = []
  var tools: [Tool] = []
  var toolChoice = ToolChoice.auto
  var format = Format.text
  var outputTokenLimit: Int?
  var stops: [String] = []
  var seed: Int64 = 0
  var allowsParallelCalls = true

  /// The last user's words, without directives.
  var question: String {
    Directive.removed(from: messages.last { $0.role == "user" }?.text ?? "")
  }

  /// Whether the request brings the result of a tool call.
  var hasToolResult: Bool { messages.last?.role == "tool" }

  /// Input tokens: 3 a request, 3 a message and one for every 4 scalars or part of them, 85 an
  /// image, and a tool's name and schema as text. Text never has more tokens than UTF-8 bytes.
  var tokenCount: Int {
    let messageTokens = messages.reduce(3) { sum, message in
      sum + 3 + Tokens.count(message.text) + 85 * message.imageCount
    }
    return tools.reduce(messageTokens) { sum, tool in
      sum + Tokens.count(tool.name) + Tokens.count(tool.schema.jsonText())
    }
  }
}

/// The sandbox's tokens: 4 Unicode scalars, or what is left of a text.
enum Tokens {
  static let scalarsPerToken = 4

  static func count(_ text: String) -> Int {
    (text.unicodeScalars.count + scalarsPerToken - 1) / scalarsPerToken
  }

  /// The text in pieces of so many tokens.
  static func pieces(_ text: String, tokens: Int = 1) -> [String] {
    var pieces: [String] = []
    var rest = Substring(text).unicodeScalars
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(scalarsPerToken * tokens)))
      rest = rest.dropFirst(scalarsPerToken * tokens)
    }
    return pieces
  }

  /// The beginning of a text that has at most so many tokens.
  static func prefix(_ text: String, tokens: Int) -> String {
    let (scalars, overflow) = tokens.multipliedReportingOverflow(by: scalarsPerToken)
    return overflow ? text : String(text.unicodeScalars.prefix(max(0, scalars)))
  }
}

/// `[[sandbox: …]]` inside a prompt.
enum Directive {
  static let opening = "[[sandbox:"
  static let closing = "]]"

  /// The contents of all directives of a text, in order.
  static func contents(of text: String) -> [String] {
    split(text).directives
  }

  static func removed(from text: String) -> String { split(text).rest }

  private static func split(_ text: String) -> (rest: String, directives: [String]) {
    var rest = ""
    var directives: [String] = []
    var remaining = Substring(text)
    while let start = Text.range(of: opening, in: remaining) {
      let after = remaining[start.upperBound...]
      guard let end = Text.range(of: closing, in: after) else { break }
      rest += remaining[..<start.lowerBound]
      directives.append(String(after[..<end.lowerBound]))
      remaining = after[end.upperBound...]
    }
    return (Text.trimmed(rest + remaining), directives)
  }
}

/// The little that is needed of text search.
enum Text {
  /// The first place of a text in another, compared byte by byte; UTF-8 keeps scalars whole.
  static func range(of needle: String, in text: Substring) -> Range<Substring.Index>? {
    let wanted = needle.utf8
    guard let first = wanted.first else { return text.startIndex..<text.startIndex }
    var rest = text.utf8
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) {
        return start..<rest.index(start, offsetBy: wanted.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(String(start.reversed().drop(while: \.isWhitespace)).reversed())
  }
}

// The parts of a form with files, collected.

import HTTP
import Wire

struct FormBody {
  struct Part {
    var name: String
    var fileName: String?
    var type: String
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private(set) var parts: [Part] = []

  /// Nil where the request is no whole form.
  init?(_ request: SandboxRequest) {
    guard let body = request.body, let text = request.head.fields.first("content-type"),
      let type = MediaType(text), type.essence == "multipart/form-data",
      let boundary = type.parameter("boundary"), var parser = MultipartParser(boundary: boundary)
    else { return nil }
    do {
      for event in try body.withUnsafeBytes({ try parser.receive($0) }) { take(event) }
    } catch { return nil }
    guard parser.isComplete else { return nil }
  }

  private mutating func take(_ event: MultipartParser.Event) {
    switch event {
    case .part(let fields):
      let text = fields.first("content-disposition") ?? ""
      let disposition = Self.parameters(of: text)
      parts.append(
        Part(
          name: disposition["name"] ?? "", fileName: disposition["filename"],
          type: fields.first("content-type") ?? "", bytes: []))
    case .content(let bytes):
      if !parts.isEmpty { parts[parts.count - 1].bytes += bytes }
    case .partEnded: break
    }
  }

  /// `form-data; name="a"; filename="b"`.
  private static func parameters(of text: String) -> [String: String] {
    var parameters: [String: String] = [:]
    for piece in text.split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      let name = Text.trimmed(String(pair[0]))
      parameters[name] = Text.trimmed(String(pair[1])).filter { $0 != "\"" }
    }
    return parameters
  }

  func first(_ name: String) -> Part? { parts.first { $0.name == name } }
  func all(_ name: String) -> [Part] { parts.filter { $0.name == name } }

  /// The parts of text as one JSON object, numbers as numbers, names with `[]` as lists; files are
  /// `true`.
  func json(numbers: Set<String>) -> JSONValue {
    var value = JSONValue.object([])
    for part in parts {
      if part.name.hasSuffix("[]") {
        let old = value[part.name]?.elements ?? []
        value.set(part.name, .array(old + [part.fileName == nil ? .string(part.text) : true]))
      } else if part.fileName != nil {
        value.set(part.name, true)
      } else if numbers.contains(part.name), let number = try? JSONValue(parsing: part.text) {
        value.set(part.name, number)
      } else {
        value.set(part.name, .string(part.text))
      }
    }
    return value
  }
}

// A form with files, as bytes (RFC 7578).

import Core

/// Collects parts; `body` is the whole with its content type.
struct MultipartForm {
  private var parts: [(head: String, content: [UInt8])] = []

  /// A part of text.
  mutating func add(_ name: String, _ text: String) {
    parts.append(("name=\"\(Self.quoted(name))\"\r\n", Array(text.utf8)))
  }

  mutating func add(_ name: String, file: [UInt8], named fileName: String, type: String) {
    let names = "name=\"\(Self.quoted(name))\"; filename=\"\(Self.quoted(fileName))\""
    parts.append(("\(names)\r\ncontent-type: \(type)\r\n", file))
  }

  /// The content type with its boundary, and the bytes.
  func encoded() -> (contentType: String, body: [UInt8]) {
    let boundary = boundary()
    var body: [UInt8] = []
    body.reserveCapacity(parts.reduce(100) { $0 + $1.content.count + 200 })
    for part in parts {
      body += "--\(boundary)\r\ncontent-disposition: form-data; \(part.head)\r\n".utf8
      body += part.content
      body += "\r\n".utf8
    }
    body += "--\(boundary)--\r\n".utf8
    return ("multipart/form-data; boundary=\(boundary)", body)
  }

  /// What no part contains: the same parts always have the same boundary.
  private func boundary() -> String {
    var number = 0
    while true {
      let boundary = "part-boundary-\(number)"
      let bytes = Array("--\(boundary)".utf8)
      if !parts.contains(where: { Self.contains($0.content, bytes) }) { return boundary }
      number += 1
    }
  }

  private static func contains(_ content: [UInt8], _ text: [UInt8]) -> Bool {
    guard content.count >= text.count else { return false }
    var position = 0
    while let next = content[position...].firstIndex(of: text[0]) {
      if content[next...].starts(with: text) { return true }
      position = next + 1
    }
    return false
  }

  /// As browsers do: quotes and line breaks are percent-encoded.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "%22"
      case "\r": quoted += "%0D"
      case "\n": quoted += "%0A"
      case _: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }
}

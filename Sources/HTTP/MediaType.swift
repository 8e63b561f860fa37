// Media types and what a client accepts (RFC 9110 §§ 8.3, 12.5.1).

/// A media type with its parameters, as in `text/plain; charset=utf-8`. Type, subtype and
/// parameter names are lower-case.
package struct MediaType: Sendable, Equatable {
  package var type: String
  package var subtype: String
  package var parameters: [Parameter]

  package struct Parameter: Sendable, Equatable {
    package var name: String
    package var value: String
  }

  /// As in `application/json`.
  package var essence: String { "\(type)/\(subtype)" }

  package func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.value
  }

  /// Nil where the text is no media type.
  package init?(_ text: some StringProtocol) {
    var scanner = FieldScanner(text)
    scanner.skipBlanks()
    guard let type = scanner.token(), scanner.take("/"), let subtype = scanner.token() else {
      return nil
    }
    self.type = type.lowercased()
    self.subtype = subtype.lowercased()
    parameters = []
    scanner.skipBlanks()
    while scanner.take(";") {
      scanner.skipBlanks()
      if scanner.isAtEnd { break }
      guard let name = scanner.token(), scanner.take("="), let value = scanner.tokenOrQuoted()
      else { return nil }
      parameters.append(Parameter(name: name.lowercased(), value: value))
      scanner.skipBlanks()
    }
    guard scanner.isAtEnd else { return nil }
  }
}

/// The members of an `Accept` field.
package struct Accept: Sendable {
  private var ranges: [(media: MediaType, quality: Double)] = []

  /// From all `accept` lines of a head; members that cannot be read are skipped. No line at all
  /// accepts everything.
  package init(_ fields: HTTPFields) {
    let lines = fields.all("accept")
    if lines.isEmpty, let any = MediaType("*/*") { ranges = [(any, 1)] }
    for line in lines {
      for member in FieldScanner.members(line) {
        guard let media = MediaType(member) else { continue }
        let quality = media.parameter("q").flatMap { Double($0) } ?? 1
        ranges.append((media, min(1, max(0, quality.isNaN ? 0 : quality))))
      }
    }
  }

  /// 0 (refused) … 1, by the most specific member that matches.
  package func quality(of essence: String) -> Double {
    guard let media = MediaType(essence) else { return 0 }
    var best = (rank: -1, quality: 0.0)
    for (range, quality) in ranges {
      let rank: Int
      if range.type == media.type, range.subtype == media.subtype {
        rank = 2
      } else if range.type == media.type, range.subtype == "*" {
        rank = 1
      } else if range.type == "*", range.subtype == "*" {
        rank = 0
      } else {
        continue
      }
      if rank > best.rank { best = (rank, quality) }
    }
    return best.quality
  }

  /// The offer of the highest quality, the earlier of equals; nil where none is accepted.
  package func best(of offers: [String]) -> String? {
    var best: (offer: String, quality: Double)?
    for offer in offers {
      let quality = quality(of: offer)
      if quality > (best?.quality ?? 0) { best = (offer, quality) }
    }
    return best?.offer
  }

  /// Whether a member names this type itself, not by a wildcard.
  package func names(_ essence: String) -> Bool {
    ranges.contains { $0.media.essence == essence && $0.quality > 0 }
  }
}

/// Reads the tokens and quoted strings of a field value (RFC 9110 § 5.6).
struct FieldScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index >= bytes.count }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  mutating func token() -> String? {
    let start = index
    while index < bytes.count, HTTP1Parser.isTokenByte(bytes[index]) { index += 1 }
    return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
  }

  mutating func tokenOrQuoted() -> String? {
    guard take("\"") else { return token() }
    var value: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x22 { return String(decoding: value, as: UTF8.self) }
      if byte == 0x5C {
        guard index < bytes.count else { return nil }
        value.append(bytes[index])
        index += 1
      } else {
        value.append(byte)
      }
    }
    return nil
  }

  /// The members of a list field, split at commas outside quoted strings.
  static func members(_ line: String) -> [Substring] {
    var members: [Substring] = []
    var start = line.startIndex
    var isQuoted = false
    var isEscaped = false
    for index in line.indices {
      let character = line[index]
      if isEscaped {
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        members.append(line[start..<index])
        start = line.index(after: index)
      }
    }
    members.append(line[start...])
    return members
  }
}

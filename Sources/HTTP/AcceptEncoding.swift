// Which encodings of a response a client takes (RFC 9110 § 12.5.3).

package enum AcceptEncoding {
  /// Whether the client takes gzip, by its name or by a star, and not with `q=0`. A client that
  /// says nothing gets nothing that it did not ask for.
  package static func takesGzip(_ fields: HTTPFields) -> Bool {
    var byStar = false
    for member in fields.listMembers("accept-encoding") {
      let parts = member.split(separator: ";", omittingEmptySubsequences: false)
      guard let name = parts.first.map({ trimmed($0).lowercased() }) else { continue }
      let isTaken = !parts.dropFirst().contains(where: isZero)
      switch name {
      case "gzip", "x-gzip": return isTaken
      case "*": byStar = isTaken
      default: break
      }
    }
    return byStar
  }

  /// `q=0`, `q=0.000`.
  private static func isZero(_ parameter: Substring) -> Bool {
    let text = trimmed(parameter).lowercased()
    guard text.hasPrefix("q=") else { return false }
    return Double(text.dropFirst(2)) == 0
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.filter { $0 != " " && $0 != "\t" })
  }
}

// `default:` in a switch over enum cases hides the next case from the compiler.

enum Switches {
  /// Switches in which every pattern names an enum case, as `.queued`, and which have a `default:`
  /// nevertheless. Switches over numbers, texts and tuples have literals or brackets instead.
  static func findings(in file: SourceFile) -> [Finding] {
    let lines = file.code.lines
    return lines.indices.compactMap { start in
      let words = lines[start].split(separator: " ")
      guard let keyword = words.firstIndex(of: "switch"), words.last == "{" else { return nil }
      // The subject is data of C or of a format where it is converted on the spot.
      guard keyword + 1 < words.count else { return nil }
      guard let labels = labels(of: lines[start...]) else { return nil }
      let fallback = labels.first { $0.text.hasPrefix("default:") }
      let cases = labels.filter { $0.text.hasPrefix("case ") }
      guard let fallback, !cases.isEmpty, cases.allSatisfy({ namesCase($0.text) }) else {
        return nil
      }
      return Finding(
        path: file.path, line: fallback.line,
        message: "default: over enum cases: name the cases, the compiler finds the next one")
    }
  }

  private static func namesCase(_ label: String) -> Bool {
    let pattern = label.dropFirst("case ".count).drop { $0 == " " }
    return pattern.hasPrefix(".") || pattern.hasPrefix("let .")
  }

  /// The labels of the switch that starts on the first line: those at its own indentation.
  private static func labels(of lines: ArraySlice<Substring>) -> [(line: Int, text: String)]? {
    guard let first = lines.first else { return nil }
    let indentation = first.prefix { $0 == " " }.count
    var labels: [(line: Int, text: String)] = []
    for (index, line) in zip(lines.indices, lines).dropFirst() {
      let own = line.prefix { $0 == " " }.count
      let text = String(line.dropFirst(own))
      if own == indentation, text.hasPrefix("}") { return labels }
      if own == indentation, text.hasPrefix("case ") || text.hasPrefix("default:") {
        labels.append((index + 1, text))
      }
    }
    return nil
  }
}

// Secrets and how a configuration refers to them. A secret is never written into a file we read.

/// A value that is not to be seen: printing, interpolating and reflecting it shows `<secret>`.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let value: String

  package init(_ value: String) { self.value = value }

  /// For the one place that hands it to its owner.
  package var exposed: String { value }

  package var description: String { "<secret>" }
  package var debugDescription: String { "<secret>" }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Where a secret is: `env:NAME` or `file:PATH`.
package enum SecretReference: Sendable, Equatable {
  case environment(String)
  case file(String)

  /// Nil for anything else, so that a secret written into a file by mistake is refused.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "env": self = .environment(String(parts[1]))
    case "file": self = .file(String(parts[1]))
    case _: return nil
    }
  }

  /// The secret now; nil where the variable or file is missing or empty. A file's surrounding
  /// white space does not belong to it.
  package func resolve(_ environment: [String: String]) -> Secret? {
    let value: String?
    switch self {
    case .environment(let name): value = environment[name]
    case .file(let path):
      let bytes = try? File.read(path, limit: 65_536)
      value = bytes.map { String(decoding: $0, as: UTF8.self) }
    }
    guard let value else { return nil }
    let blanks: Set<Character> = [" ", "\t", "\n", "\r", "\r\n"]
    let start = value.drop { blanks.contains($0) }
    guard let last = start.lastIndex(where: { !blanks.contains($0) }) else { return nil }
    return Secret(String(start[...last]))
  }
}

// Regular expressions of field rules: a small dialect, matched in linear time.

/// An anchored pattern: the whole text must match.
///
/// Dialect: literals, `\` before a punctuation character, `\d`, `\w`, `\s`, `.` (any character),
/// classes `[a-z0-9_]` and `[^…]`, groups `( … )`, alternatives `|`, and `?`, `*`, `+`, `{m}`,
/// `{m,}`, `{m,n}` after an item. A character is a Unicode scalar. All states are followed at once
/// (Thompson 1968), so no text makes a match slow.
package struct Pattern: Sendable {
  enum Instruction: Sendable {
    case characters([ClosedRange<UInt32>], inverted: Bool)
    case split(Int, Int)
    case jump(Int)
    case match
  }

  /// The longest program: patterns are written by us, repetitions multiply.
  static let programLimit = 20_000

  package let text: String
  private let program: [Instruction]

  /// A text that is no pattern matches nothing; the generator refuses it before.
  package init(_ text: String) {
    self.text = text
    var parser = PatternParser(text)
    program = parser.parse() ?? []
  }

  /// Whether the text is a pattern.
  package static func isValid(_ text: String) -> Bool {
    var parser = PatternParser(text)
    return parser.parse() != nil
  }

  package func matches(_ text: String) -> Bool {
    guard !program.isEmpty else { return false }
    var current = States(program.count)
    var next = States(program.count)
    add(0, to: &current)
    for scalar in text.unicodeScalars {
      next.removeAll()
      for state in current.list {
        guard case .characters(let ranges, let inverted) = program[state] else { continue }
        if ranges.contains(where: { $0.contains(scalar.value) }) != inverted {
          add(state + 1, to: &next)
        }
      }
      if next.list.isEmpty { return false }
      swap(&current, &next)
    }
    return current.list.contains { if case .match = program[$0] { true } else { false } }
  }

  /// The instructions to be at, each once.
  private struct States {
    private(set) var list: [Int] = []
    private var marks: [Bool]

    init(_ count: Int) { marks = Array(repeating: false, count: count) }

    mutating func insert(_ state: Int) -> Bool {
      if marks[state] { return false }
      marks[state] = true
      list.append(state)
      return true
    }

    mutating func removeAll() {
      for state in list { marks[state] = false }
      list.removeAll(keepingCapacity: true)
    }
  }

  /// Adds a state and all that it reaches without a character.
  private func add(_ start: Int, to states: inout States) {
    var rest = [start]
    while let state = rest.popLast() {
      guard states.insert(state) else { continue }
      switch program[state] {
      case .jump(let target): rest.append(target)
      case .split(let first, let second):
        rest.append(second)
        rest.append(first)
      case .characters, .match: break
      }
    }
  }
}

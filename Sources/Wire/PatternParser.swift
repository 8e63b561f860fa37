// From the text of a pattern to its program.

/// Recursive descent: alternatives, sequences, repeated items. Nil where the text is no pattern.
struct PatternParser {
  private typealias Instruction = Pattern.Instruction

  private let text: [UInt32]
  private var position = 0
  private var depth = 0

  init(_ text: String) { self.text = text.unicodeScalars.map(\.value) }

  mutating func parse() -> [Pattern.Instruction]? {
    guard var program = alternatives(), position == text.count else { return nil }
    program.append(.match)
    return program.count <= Pattern.programLimit ? program : nil
  }

  private var next: Character? {
    position < text.count ? Unicode.Scalar(text[position]).map(Character.init) : nil
  }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  /// Programs are relative: their jumps are moved when they are put somewhere.
  private func moved(_ program: [Instruction], by offset: Int) -> [Instruction] {
    program.map { instruction in
      switch instruction {
      case .split(let first, let second): .split(first + offset, second + offset)
      case .jump(let target): .jump(target + offset)
      case .characters, .match: instruction
      }
    }
  }

  private mutating func alternatives() -> [Instruction]? {
    guard depth < WireLimit.depth else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard var program = sequence() else { return nil }
    while take("|") {
      guard let other = sequence() else { return nil }
      let second = program.count + 2
      let end = second + other.count
      program =
        [.split(1, second)] + moved(program, by: 1) + [.jump(end)] + moved(other, by: second)
    }
    return program
  }

  private mutating func sequence() -> [Instruction]? {
    var program: [Instruction] = []
    while let character = next, character != "|", character != ")" {
      guard let item = repeated() else { return nil }
      program += moved(item, by: program.count)
      guard program.count <= Pattern.programLimit else { return nil }
    }
    return program
  }

  private mutating func repeated() -> [Instruction]? {
    guard let item = item() else { return nil }
    if take("?") { return times(item, 0, 1) }
    if take("*") { return times(item, 0, nil) }
    if take("+") { return times(item, 1, nil) }
    guard take("{") else { return item }
    guard let least = number() else { return nil }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}"), most.map({ $0 >= least }) ?? true else { return nil }
    return times(item, least, most)
  }

  private mutating func number() -> Int? {
    let first = position
    var value = 0
    while let digit = next?.wholeNumberValue, position - first < 4 {
      value = value * 10 + digit
      position += 1
    }
    return position > first ? value : nil
  }

  /// The item `least` times, then up to `most`, or for ever where `most` is nil.
  private func times(_ item: [Instruction], _ least: Int, _ most: Int?) -> [Instruction]? {
    guard item.count * max(least, most ?? 0) <= Pattern.programLimit else { return nil }
    var program: [Instruction] = []
    for _ in 0..<least { program += moved(item, by: program.count) }
    guard let most else {
      let start = program.count
      let end = start + item.count + 2
      return program + [.split(start + 1, end)] + moved(item, by: start + 1) + [.jump(start)]
    }
    let end = program.count + (most - least) * (item.count + 1)
    for _ in least..<most {
      let start = program.count
      program += [.split(start + 1, end)] + moved(item, by: start + 1)
    }
    return program
  }

  private mutating func item() -> [Instruction]? {
    guard let character = next else { return nil }
    position += 1
    switch character {
    case "(":
      guard let group = alternatives(), take(")") else { return nil }
      return group
    case "[": return characterClass()
    case ".": return [.characters([], inverted: true)]
    case "\\": return escape().map { [.characters($0, inverted: false)] }
    case "?", "*", "+", "{", "}", "]", ")", "|", "^", "$": return nil
    case _:
      let value = text[position - 1]
      return [.characters([value...value], inverted: false)]
    }
  }

  private mutating func escape() -> [ClosedRange<UInt32>]? {
    guard let character = next else { return nil }
    let value = text[position]
    position += 1
    switch character {
    case "d": return [0x30...0x39]
    case "w": return [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    case "s": return [0x09...0x0D, 0x20...0x20]
    case _:
      guard value < 0x80, !character.isLetter, !character.isNumber else { return nil }
      return [value...value]
    }
  }

  private mutating func characterClass() -> [Instruction]? {
    let inverted = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    while !take("]") {
      guard let character = next else { return nil }
      let low = text[position]
      position += 1
      if character == "\\" {
        guard let escaped = escape() else { return nil }
        ranges += escaped
        continue
      }
      guard position + 1 < text.count, next == "-", text[position + 1] != 0x5D else {
        ranges.append(low...low)
        continue
      }
      let high = text[position + 1]
      guard high >= low, high != 0x5C else { return nil }
      position += 2
      ranges.append(low...high)
    }
    return ranges.isEmpty ? nil : [.characters(ranges, inverted: inverted)]
  }
}

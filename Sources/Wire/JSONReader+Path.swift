// Names the field at a position of JSON text, for errors.

extension JSONReader {
  /// One open object or array on the way to the error.
  private enum Level {
    case object(key: String)
    case list(index: Int)
  }

  /// The path of the value at `position` in proto names, as in `input.messages[0].role`. The text
  /// before the position has been read without error. `keepsLastName`: the last name stays as the
  /// caller wrote it, since no field has it.
  func fieldPath(to position: UnsafePointer<UInt8>, keepsLastName: Bool = false) -> String {
    var levels: [Level] = []
    var text = UnsafeBufferPointer(start: start, count: max(0, position - start))[...]
    var isKey = false
    while let byte = text.popFirst() {
      switch byte {
      case 0x7B:
        levels.append(.object(key: ""))
        isKey = true
      case 0x5B: levels.append(.list(index: 0))
      case 0x7D, 0x5D: _ = levels.popLast()
      case 0x2C: isKey = Self.advance(&levels)
      case 0x22:
        let content = Self.takeString(&text)
        if isKey, !levels.isEmpty { levels[levels.count - 1] = .object(key: content) }
        isKey = false
      default: break
      }
    }
    if keepsLastName { Self.setLastName(&levels, String(decoding: keyBytes, as: UTF8.self)) }
    return Self.join(levels, keepsLastName: keepsLastName)
  }

  private var keyBytes: [UInt8] {
    escapedKey ?? [UInt8](UnsafeBufferPointer(start: keyStart, count: keyCount))
  }

  private static func setLastName(_ levels: inout [Level], _ name: String) {
    if !levels.isEmpty { levels[levels.count - 1] = .object(key: name) }
  }

  /// Goes on at a comma; true when a key follows.
  private static func advance(_ levels: inout [Level]) -> Bool {
    switch levels.popLast() {
    case .object(let key):
      levels.append(.object(key: key))
      return true
    case .list(let index):
      levels.append(.list(index: index + 1))
      return false
    case nil: return false
    }
  }

  /// What stands up to the closing quote, escapes untouched.
  private static func takeString(
    _ text: inout Slice<UnsafeBufferPointer<UInt8>>
  ) -> String {
    var content: [UInt8] = []
    while let byte = text.popFirst(), byte != 0x22 {
      content.append(byte)
      if byte == 0x5C, let escaped = text.popFirst() { content.append(escaped) }
    }
    return String(decoding: content, as: UTF8.self)
  }

  private static func join(_ levels: [Level], keepsLastName: Bool) -> String {
    var path = ""
    for (position, level) in levels.enumerated() {
      switch level {
      case .object(let key):
        if key.isEmpty { break }
        if !path.isEmpty { path += "." }
        path += keepsLastName && position == levels.count - 1 ? key : protoName(key)
      case .list(let index): path += "[\(index)]"
      }
    }
    return path
  }

  /// `maxOutputTokens` → `max_output_tokens`.
  static func protoName(_ jsonName: String) -> String {
    var name = ""
    for character in jsonName {
      if character.isASCII, character.isUppercase, !name.isEmpty {
        name += "_" + character.lowercased()
      } else {
        name.append(character)
      }
    }
    return name
  }
}

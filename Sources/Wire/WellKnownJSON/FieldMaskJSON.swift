// google.protobuf.FieldMask: in JSON one string of camel-case paths with commas.

extension GoogleProtobuf.FieldMask {
  package func encodeJSON(to writer: inout JSONWriter) {
    let texts = paths.map(Self.camelCase)
    if zip(paths, texts).contains(where: { Self.snakeCase($1[...]) != $0 }) {
      writer.note(WireError(.mismatch, "a path that is not read back as it was"))
    }
    writer.string(texts.joined(separator: ","))
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    let here = reader.offset
    let text = try reader.string()
    if text.isEmpty { return }
    let count = text.utf8.count { $0 == UInt8(ascii: ",") } + 1
    try reader.hold(count * MemoryLayout<(Substring, String)>.stride)
    for path in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let path = Self.snakeCase(path) else {
        throw reader.error(.mismatch, "names of fields with commas between them expected", at: here)
      }
      paths.append(path)
    }
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String) throws(WireError) {
    self = try TextField.message(path, value)
  }

  /// `create_time` → `createTime`.
  private static func camelCase(_ path: String) -> String {
    var result = ""
    var raises = false
    for character in path {
      if character == "_" {
        raises = true
      } else {
        result += raises ? character.uppercased() : String(character)
        raises = false
      }
    }
    return result
  }

  /// `createTime` → `create_time`; nil for what no camel-case path is.
  private static func snakeCase(_ path: Substring) -> String? {
    guard !path.isEmpty else { return nil }
    var result = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "A"..."Z": result += "_" + String(scalar).lowercased()
      case "a"..."z", "0"..."9", ".": result.unicodeScalars.append(scalar)
      case _: return nil
      }
    }
    return result
  }
}

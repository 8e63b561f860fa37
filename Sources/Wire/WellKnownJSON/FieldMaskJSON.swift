// google.protobuf.FieldMask: in JSON one string of camel-case paths with commas.

extension GoogleProtobuf.FieldMask {
  package func encodeJSON(to writer: inout JSONWriter) {
    writer.string(paths.map(Self.camelCase).joined(separator: ","))
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    let here = reader
    let text = try reader.string()
    for path in text.split(separator: ",", omittingEmptySubsequences: !text.isEmpty ? false : true)
    {
      guard let path = Self.snakeCase(path) else {
        throw here.error(.mismatch, "names of fields with commas between them expected")
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

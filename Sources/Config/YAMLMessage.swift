// A YAML tree into a protobuf message: the tree is written as proto3 JSON, each piece with the
// position where it stood, so that the message's own JSON reader checks it and its errors can be
// put back into the file.

package import Core
package import Wire

extension YAMLDocument {
  /// Reads the document as a message and checks the message's field rules. Unknown fields, wrong
  /// types and broken rules are `invalid_request` with file, line, column and field.
  package func message<M: Message>(_ type: M.Type) throws(Failure) -> M {
    let message: M = try decoded()
    try checked(message)
    return message
  }

  private func decoded<M: Message>() throws(Failure) -> M {
    guard case .mapping = root.content else {
      throw failure("expected a mapping of fields", at: root.mark)
    }
    var message = M()
    let (error, marks) = read(into: &message)
    if let error {
      let mark = error.path.isEmpty ? marks.mark(at: error.offset) : mark(of: error.path)
      throw failure(error.message, at: mark, field: error.path)
    }
    return message
  }

  /// Why the document is not such a message; nil where it is.
  func attempt<M: Message>(as type: M.Type) -> WireError? {
    var message = M()
    return read(into: &message).0
  }

  private func read(into message: inout some Message) -> (WireError?, PositionedJSON) {
    var writer = PositionedJSON()
    writer.write(root)
    let error = writer.text.withUnsafeBytes { bytes -> WireError? in
      do throws(WireError) {
        try message.merge(json: bytes)
        return nil
      } catch {
        return error
      }
    }
    return (error, writer)
  }

  /// Throws the first field rule that the message breaks, at its position.
  private func checked(_ message: some Message) throws(Failure) {
    do throws(Failure) {
      try message.validated()
    } catch {
      guard let first = error.fieldViolations.first else { throw error }
      throw failure(first.description, at: mark(of: first.field), field: first.field)
    }
  }
}

/// JSON text with the positions of its pieces in the YAML file.
struct PositionedJSON {
  private(set) var text: [UInt8] = []
  private var marks: [(offset: Int, mark: Mark)] = []

  /// Where the piece that holds this byte stood.
  func mark(at offset: Int) -> Mark {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? Mark(line: 1, column: 1) : marks[low - 1].mark
  }

  /// Depth is bounded by `YAMLLimit.depth`.
  mutating func write(_ node: YAMLNode) {
    marks.append((text.count, node.mark))
    switch node.content {
    case .scalar(let value, let isPlain):
      let scalar = isPlain ? YAMLScalar.value(of: value) : .string(value)
      text += scalar.json()
    case .sequence(let elements):
      text.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { text.append(0x2C) }
        write(element)
      }
      text.append(0x5D)
    case .mapping(let entries):
      text.append(0x7B)
      for (index, entry) in entries.enumerated() {
        if index > 0 { text.append(0x2C) }
        marks.append((text.count, entry.mark))
        text += JSONValue.string(entry.key).json()
        text.append(0x3A)
        write(entry.value)
      }
      text.append(0x7D)
    }
  }
}

/// Plain scalars by the core schema of YAML 1.2 § 10.3.2, decimal numbers only: what looks like
/// none of null, a truth value or a number is a string.
enum YAMLScalar {
  static func value(of text: String) -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case _: break
    }
    let number = text.hasPrefix("+") ? String(text.dropFirst()) : text
    guard number.first != "+", Decimal(number) != nil else { return .string(text) }
    return .number(text: number)
  }
}

// Values of fields from URL paths and query parameters (google.api.http binding).

import Core

/// Reads a scalar field from text. Each function's `path` is the rest of the field's path, which
/// must be empty, since a scalar has no fields.
package enum TextField {
  /// No field has this name.
  package static func unknown(_ path: ArraySlice<String>) -> WireError {
    WireError(.unknownField, "there is no such field", path: path.joined(separator: "."))
  }

  /// The path ends at a message that has no text form.
  package static func noValue() -> WireError {
    WireError(.mismatch, "a message, which cannot be set by one value")
  }

  private static func mismatch(_ expected: String) -> WireError {
    WireError(.mismatch, "\(expected) expected")
  }

  private static func end(_ path: ArraySlice<String>) throws(WireError) {
    guard path.isEmpty else { throw unknown(path) }
  }

  package static func string(_ path: ArraySlice<String>, _ text: String) throws(WireError) -> String
  {
    try end(path)
    return text
  }

  package static func bool(_ path: ArraySlice<String>, _ text: String) throws(WireError) -> Bool {
    try end(path)
    switch text {
    case "true", "1": return true
    case "false", "0": return false
    case _: throw mismatch("true or false")
    }
  }

  package static func integer<I: FixedWidthInteger>(_ path: ArraySlice<String>, _ text: String)
    throws(WireError) -> I
  {
    try end(path)
    guard let value: I = Decimal(text)?.integer() else { throw mismatch("an integer in range") }
    return value
  }

  package static func double(_ path: ArraySlice<String>, _ text: String) throws(WireError) -> Double
  {
    try end(path)
    switch text {
    case "NaN": return .nan
    case "Infinity": return .infinity
    case "-Infinity": return -.infinity
    case _: break
    }
    guard Decimal(text) != nil, let value = Double(text), value.isFinite else {
      throw mismatch("a number")
    }
    return value
  }

  package static func float(_ path: ArraySlice<String>, _ text: String) throws(WireError) -> Float {
    let value = try double(path, text)
    let narrow = Float(value)
    guard narrow.isFinite || !value.isFinite else { throw mismatch("a number") }
    return narrow
  }

  /// Base 64 in either alphabet.
  package static func bytes(_ path: ArraySlice<String>, _ text: String) throws(WireError) -> [UInt8]
  {
    try end(path)
    guard let bytes = Base64.decode(text) else { throw mismatch("base 64") }
    return bytes
  }

  /// An enum value by name or number.
  package static func enumNumber(
    _ path: ArraySlice<String>, _ text: String, _ number: (String) -> Int32?
  ) throws(WireError) -> Int32 {
    try end(path)
    if let value = number(text) { return value }
    guard let value: Int32 = Decimal(text)?.integer() else {
      throw mismatch("the name or number of an enum value")
    }
    return value
  }

  /// A message whose JSON form is a string, such as a Timestamp: the text in quotes.
  package static func message<M: Message>(_ path: ArraySlice<String>, _ text: String)
    throws(WireError) -> M
  {
    try end(path)
    var writer = JSONWriter(capacity: 64)
    writer.string(text)
    var value = M()
    do throws(WireError) {
      try value.merge(json: writer.bytes)
    } catch {
      throw WireError(error.kind, error.message)
    }
    return value
  }
}

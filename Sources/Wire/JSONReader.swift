// Reads strict JSON (RFC 8259) from borrowed bytes, with the rules of the proto3 JSON mapping.

import Glibc

/// A position in JSON text that the caller keeps alive. Every read checks the end; nothing traps.
///
/// The path of an error is found by reading the text again up to the error, so that success pays
/// nothing for it.
///
/// Fence: the pointers stay inside Wire's JSONReader files. A reader must not outlive the call that
/// lent it the bytes.
public struct JSONReader {
  @usableFromInline typealias Position = UnsafePointer<UInt8>

  @usableFromInline var pointer: Position
  @usableFromInline let end: Position
  let start: Position
  var depth = 0
  /// Bytes that the entries of lists and maps, and what is boxed, may still take in memory.
  public var room = Int.max
  /// Otherwise an unknown field is an error.
  public var ignoresUnknownFields = false
  /// The types of messages in google.protobuf.Any; nil for the well-known ones.
  package var types: TypeRegistry?
  /// The depth at which `@type` is the type of an Any; -1 for none.
  var typeDepth = -1

  // The current key, between its quotes; `escapedKey` where it holds escapes.
  var keyStart: Position
  var keyCount = 0
  var escapedKey: [UInt8]?

  public init(_ bytes: UnsafeRawBufferPointer) {
    // Empty input may have no address; then any address does.
    let base = bytes.baseAddress ?? UnsafeRawPointer(("" as StaticString).utf8Start)
    start = base.assumingMemoryBound(to: UInt8.self)
    pointer = start
    end = start + bytes.count
    keyStart = start
  }

  /// Bytes read so far.
  public var offset: Int { pointer - start }

  // MARK: Grammar

  /// The next character that is not space, without taking it; 0 at the end.
  @inlinable public mutating func peek() -> UInt8 {
    while pointer < end {
      let byte = pointer.pointee
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      pointer += 1
    }
    return 0
  }

  /// Takes one punctuation character.
  mutating func take(_ character: UInt8) throws(WireError) {
    guard peek() == character, pointer < end else {
      throw unexpected("'\(Character(Unicode.Scalar(character)))'")
    }
    pointer += 1
  }

  /// Only space may follow.
  public mutating func finish() throws(WireError) {
    _ = peek()
    guard pointer == end else { throw error(.malformed, "text after the end of the JSON value") }
  }

  /// Takes `null` if it is next.
  public mutating func null() throws(WireError) -> Bool {
    guard peek() == 0x6E else { return false }
    try word("null")
    return true
  }

  mutating func word(_ word: StaticString) throws(WireError) {
    let count = word.utf8CodeUnitCount
    guard end - pointer >= count, Self.equal(pointer, word) else {
      throw unexpected("a JSON value")
    }
    pointer += count
    if pointer < end, Self.isWordCharacter(pointer.pointee) { throw unexpected("a JSON value") }
  }

  private static func isWordCharacter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x5F
  }

  static func equal(_ text: Position, _ word: StaticString) -> Bool {
    memcmp(text, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  mutating func descend() throws(WireError) {
    guard depth < WireLimit.depth else {
      throw error(.tooDeep, "more than \(WireLimit.depth) levels of objects and arrays")
    }
    depth += 1
  }

  // MARK: Objects and arrays

  /// Takes the `{` of a message or a map.
  public mutating func beginObject() throws(WireError) {
    guard peek() == 0x7B else { throw mismatch("an object") }
    try descend()
    pointer += 1
  }

  /// Takes the next key and its colon, or the `}`: then it returns false.
  public mutating func nextKey() throws(WireError) -> Bool {
    guard try nextMember() else { return false }
    try readKey()
    try take(0x3A)
    return true
  }

  /// Takes the comma before a member or the `}`; the first member has no comma.
  private mutating func nextMember() throws(WireError) -> Bool {
    var next = peek()
    if next == 0x7D {
      pointer += 1
      depth -= 1
      return false
    }
    if lastCharacter != 0x7B {
      guard next == 0x2C else { throw unexpected("',' or '}'") }
      pointer += 1
      next = peek()
    }
    guard next == 0x22 else { throw unexpected("a name in quotes") }
    return true
  }

  /// The character before the position, not counting space. Called only after one was taken.
  private var lastCharacter: UInt8 {
    var position = pointer
    while position > start {
      position -= 1
      if position.pointee > 0x20 { return position.pointee }
    }
    return 0
  }

  /// Takes the `[` of a list.
  public mutating func beginArray() throws(WireError) {
    guard peek() == 0x5B else { throw mismatch("a list") }
    try descend()
    pointer += 1
  }

  /// Takes the comma before an element, or the `]`: then it returns false.
  public mutating func nextElement() throws(WireError) -> Bool {
    let next = peek()
    if next == 0x5D {
      pointer += 1
      depth -= 1
      return false
    }
    if lastCharacter != 0x5B {
      guard next == 0x2C else { throw unexpected("',' or ']'") }
      pointer += 1
      if peek() == 0x5D { throw unexpected("a value") }
    }
    return true
  }

  /// Takes memory for an entry, or for what is boxed, from `room`.
  @inlinable @inline(__always)
  public mutating func hold(_ bytes: Int) throws(WireError) {
    room &-= bytes
    if room < 0 { throw full() }
  }

  @usableFromInline func full() -> WireError {
    error(.tooLarge, "the message has too many entries")
  }

  /// Takes any value.
  public mutating func skip() throws(WireError) {
    switch peek() {
    case 0x7B:
      try beginObject()
      while try nextKey() { try skip() }
    case 0x5B:
      try beginArray()
      while try nextElement() { try skip() }
    case 0x22: _ = try string()
    case 0x74: try word("true")
    case 0x66: try word("false")
    case 0x6E: try word("null")
    default: _ = try numberToken()
    }
  }
}

// MARK: Fields of messages

/// What is known of the fields of a message while it is read: which were there already, up to 256,
/// and which name is likely to come next.
public struct JSONFields {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// The entry of the name table after that of the last field.
  var next = 0
  var isFirst = true

  public init() {}

  /// False when it was there.
  mutating func insert(_ index: Int) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(index & 63)
    switch index >> 6 {
    case 0: return Self.set(bit, in: &words.0)
    case 1: return Self.set(bit, in: &words.1)
    case 2: return Self.set(bit, in: &words.2)
    default: return Self.set(bit, in: &words.3)
    }
  }

  private static func set(_ bit: UInt64, in word: inout UInt64) -> Bool {
    let isNew = word & bit == 0
    word |= bit
    return isNew
  }
}

extension JSONReader {
  /// Goes to the value of the next field of a message whose `{` is taken. Returns the index that
  /// its name has in the table; -1 where the `}` is taken. Fields that are null are passed over,
  /// since null means absent, except where it is a value.
  public mutating func field(
    of table: StaticString, _ fields: inout JSONFields
  ) throws(WireError) -> Int {
    while true {
      var character = peek()
      if character == 0x7D {
        pointer += 1
        depth -= 1
        return -1
      }
      if fields.isFirst {
        fields.isFirst = false
      } else {
        guard character == 0x2C else { throw unexpected("',' or '}'") }
        pointer += 1
        character = peek()
      }
      guard character == 0x22 else { throw unexpected("a name in quotes") }
      let mark = try name(in: table, &fields.next)
      try take(0x3A)
      guard mark >= 0 else {
        try unknownField()
        continue
      }
      let index = mark & NameTable.limit
      guard fields.insert(index) else { throw error(.duplicateField, "the field is there twice") }
      if mark & NameTable.nullable == 0, peek() == 0x6E {
        try word("null")
        continue
      }
      return index
    }
  }

  /// Takes the name at the position, whose quote is next. Names are compared from `next` on, since
  /// writers keep the order of the schema. Returns the mark of the entry; -1 for an unknown name.
  private mutating func name(in table: StaticString, _ next: inout Int) throws(WireError) -> Int {
    let first = table.utf8Start
    let last = first + table.utf8CodeUnitCount
    let key = pointer + 1
    let room = end - key
    var position = first + next
    for _ in 0..<2 {
      let stop = position == first + next ? last : first + next
      while position < stop {
        let entry = NameTable.Entry(at: position)
        position = entry.name + entry.count
        guard entry.count < room, key[entry.count] == 0x22, entry.matches(key) else { continue }
        keyStart = key
        keyCount = entry.count
        if escapedKey != nil { escapedKey = nil }
        pointer = key + entry.count + 1
        next = position - first
        return entry.mark
      }
      if next == 0 { break }
      position = first
    }
    try readKey()
    // Only a name with escapes can still be one of the table's.
    return escapedKey?.withUnsafeBufferPointer { NameTable.mark(of: $0, in: table) } ?? -1
  }

  /// Whether the current key is this name.
  public func keyIs(_ name: StaticString) -> Bool {
    if let escapedKey {
      return escapedKey.elementsEqual(
        UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }
    return keyCount == name.utf8CodeUnitCount && Self.equal(keyStart, name)
  }

  /// The current key is of no field: an error, or the value is passed over.
  public mutating func unknownField() throws(WireError) {
    guard ignoresUnknownFields || (typeDepth == depth && keyIs("@type")) else {
      throw WireError(
        .unknownField, "there is no such field", at: keyStart - start,
        path: fieldPath(to: keyStart, keepsLastName: true))
    }
    try skip()
  }

  /// An error of the current field, as when two members of a oneof are set.
  public func duplicate(_ message: String) -> WireError { error(.duplicateField, message) }
}

// MARK: Errors

extension JSONReader {
  public func error(_ kind: WireError.Kind, _ message: String) -> WireError {
    error(kind, message, at: offset)
  }

  /// An error at a position that was reached before.
  public func error(_ kind: WireError.Kind, _ message: String, at offset: Int) -> WireError {
    WireError(kind, message, at: offset, path: fieldPath(to: start + offset))
  }

  func unexpected(_ expected: String) -> WireError {
    pointer >= end
      ? error(.truncated, "the JSON text ends where \(expected) should be")
      : error(.malformed, "\(expected) expected")
  }

  /// The value is not what the field takes, or no JSON at all.
  mutating func mismatch(_ expected: String) -> WireError {
    guard peek() != 0 else { return unexpected(expected) }
    let here = offset
    do throws(WireError) {
      try skip()
    } catch {
      return error
    }
    return error(.mismatch, "\(expected) expected", at: here)
  }
}

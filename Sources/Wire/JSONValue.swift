// JSON as a tree, for JSON that no schema describes: providers' wires, tool schemas.

/// A JSON value. Numbers keep their text, members their order.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The text obeys the grammar of RFC 8259 § 6; `init(_:)` of a number makes it.
  case number(text: String)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0 == $1 }
    case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
    }
  }
}

// MARK: Reading

extension JSONValue {
  /// Reads one value of strict JSON: 100 levels, no name twice in an object, nothing after it.
  /// - Parameter room: bytes of memory for the values inside.
  package init(parsing text: [UInt8], room: Int = .max) throws(WireError) {
    self = try text.withReader { (bytes) throws(WireError) in
      try JSONValue(parsing: bytes, room: room)
    }
  }

  package init(parsing text: UnsafeRawBufferPointer, room: Int = .max) throws(WireError) {
    var reader = JSONReader(text)
    reader.room = room
    try self.init(from: &reader)
    try reader.finish()
  }

  package init(parsing text: String) throws(WireError) { try self.init(parsing: Array(text.utf8)) }

  /// What a value in a list or an object takes in memory, with its name.
  private static let allocation = 96

  init(from reader: inout JSONReader) throws(WireError) {
    switch reader.peek() {
    case 0x7B: self = .object(try Self.members(from: &reader))
    case 0x5B:
      var elements: [JSONValue] = []
      try reader.beginArray()
      while try reader.nextElement() {
        try reader.hold(Self.allocation)
        elements.append(try JSONValue(from: &reader))
      }
      self = .array(elements)
    case 0x22: self = .string(try reader.string())
    case 0x74, 0x66: self = .bool(try reader.bool())
    case 0x6E:
      try reader.word("null")
      self = .null
    default: self = .number(text: try reader.numberToken())
    }
  }

  private static func members(from reader: inout JSONReader) throws(WireError)
    -> [(String, JSONValue)]
  {
    var members: [(String, JSONValue)] = []
    var names = Set<String>()
    try reader.beginObject()
    while try reader.nextKey() {
      let name = try reader.key()
      // A set only where looking through the list would be slow.
      let isNew: Bool
      if members.count < 8 {
        isNew = !members.contains { $0.0 == name }
      } else {
        if names.isEmpty { names = Set(members.map(\.0)) }
        isNew = names.insert(name).inserted
      }
      guard isNew else { throw reader.duplicate("the name is there twice") }
      try reader.hold(Self.allocation)
      members.append((name, try JSONValue(from: &reader)))
    }
    return members
  }
}

// MARK: Writing

extension JSONValue {
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .number(let text): writer.raw(text)
    case .string(let text): writer.string(text)
    case .array(let elements):
      let mark = writer.beginArray()
      for element in elements {
        writer.element()
        element.write(to: &writer)
      }
      writer.endArray(mark)
    case .object(let members):
      let mark = writer.beginObject()
      for (name, value) in members {
        writer.mapKey(name)
        value.write(to: &writer)
      }
      writer.endObject(mark)
    }
  }

  /// Compact JSON.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.array()
  }

  package func jsonText() -> String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text()
  }
}

// MARK: Looking inside

extension JSONValue {
  /// The member with this name; nil where there is none or this is no object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  /// The element at this position; nil where there is none or this is no list.
  package subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  package var isNull: Bool { self == .null }

  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  package var text: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  package var members: [(String, JSONValue)]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The number where it is whole and fits, however it is written (`12`, `1.2e1`).
  package var integer: Int64? {
    guard case .number(let text) = self else { return nil }
    return Decimal(text)?.integer()
  }

  /// The number rounded to double precision; nil where it is too large.
  package var double: Double? {
    guard case .number(let text) = self, let value = Double(text), value.isFinite else {
      return nil
    }
    return value
  }

  /// Sets, replaces or (by nil) removes a member; makes an object of anything else.
  package mutating func set(_ name: String, _ value: JSONValue?) {
    var members = self.members ?? []
    let index = members.firstIndex { $0.0 == name }
    switch (index, value) {
    case (let index?, let value?): members[index].1 = value
    case (let index?, nil): members.remove(at: index)
    case (nil, let value?): members.append((name, value))
    case (nil, nil): break
    }
    self = .object(members)
  }
}

// MARK: Building

extension JSONValue {
  package init(_ value: some FixedWidthInteger) { self = .number(text: "\(value)") }
  package init(_ value: String) { self = .string(value) }
  package init(_ value: Bool) { self = .bool(value) }
  package init(_ value: [JSONValue]) { self = .array(value) }

  /// Null for NaN and the infinities, which JSON cannot write.
  package init(_ value: Double) {
    guard value.isFinite else {
      self = .null
      return
    }
    var writer = JSONWriter(capacity: 64)
    writer.double(value)
    self = .number(text: writer.text())
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int64) { self.init(value) }
  package init(floatLiteral value: Double) { self.init(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members) }
}

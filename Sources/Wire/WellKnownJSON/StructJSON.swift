// google.protobuf.Struct, Value and ListValue: JSON itself.

extension GoogleProtobuf.Value {
  package func encodeJSON(to writer: inout JSONWriter) {
    switch kind {
    case .nullValue, nil: writer.null()
    case .numberValue(let value):
      if !value.isFinite { writer.note(WireError(.mismatch, "a number that JSON does not have")) }
      writer.double(value)
    case .stringValue(let text): writer.string(text)
    case .boolValue(let value): writer.bool(value)
    case .structValue(let value): value.encodeJSON(to: &writer)
    case .listValue(let value): value.encodeJSON(to: &writer)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    switch reader.peek() {
    case 0x7B:
      var value = GoogleProtobuf.Struct()
      try value.mergeJSON(from: &reader)
      kind = .structValue(value)
    case 0x5B:
      var value = GoogleProtobuf.ListValue()
      try value.mergeJSON(from: &reader)
      kind = .listValue(value)
    case 0x22: kind = .stringValue(try reader.string())
    case 0x74, 0x66: kind = .boolValue(try reader.bool())
    case 0x6E:
      try reader.word("null")
      kind = .nullValue(.nullValue)
    case _: kind = .numberValue(try reader.double())
    }
  }
}

extension GoogleProtobuf.Struct {
  package func encodeJSON(to writer: inout JSONWriter) {
    let mark = writer.beginObject()
    for (key, value) in MapOrder.ascending(fields) {
      writer.mapKey(key)
      value.encodeJSON(to: &writer)
    }
    writer.endObject(mark)
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    while try reader.nextKey() {
      try reader.hold(MemoryLayout<(String, GoogleProtobuf.Value)>.stride)
      let key = try reader.key()
      guard fields[key] == nil else { throw reader.duplicate("the name is there twice") }
      var value = GoogleProtobuf.Value()
      try value.mergeJSON(from: &reader)
      fields[key] = value
    }
  }
}

extension GoogleProtobuf.ListValue {
  package func encodeJSON(to writer: inout JSONWriter) {
    let mark = writer.beginArray()
    for value in values {
      writer.element()
      value.encodeJSON(to: &writer)
    }
    writer.endArray(mark)
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginArray()
    while try reader.nextElement() {
      try reader.hold(MemoryLayout<GoogleProtobuf.Value>.stride)
      var value = GoogleProtobuf.Value()
      try value.mergeJSON(from: &reader)
      values.append(value)
    }
  }
}

// MARK: The tree of JSON

extension GoogleProtobuf.Value {
  /// Numbers are rounded to double precision.
  package init(_ value: JSONValue) {
    switch value {
    case .null: kind = .nullValue(.nullValue)
    case .bool(let value): kind = .boolValue(value)
    case .number(let text): kind = .numberValue(Double(text) ?? 0)
    case .string(let text): kind = .stringValue(text)
    case .array(let elements):
      var list = GoogleProtobuf.ListValue()
      list.values = elements.map { GoogleProtobuf.Value($0) }
      kind = .listValue(list)
    case .object(let members): kind = .structValue(GoogleProtobuf.Struct(members))
    }
  }

  package var jsonValue: JSONValue {
    switch kind {
    case .nullValue, nil: .null
    case .numberValue(let value): JSONValue(value)
    case .stringValue(let text): .string(text)
    case .boolValue(let value): .bool(value)
    case .structValue(let value): value.jsonValue
    case .listValue(let value): .array(value.values.map(\.jsonValue))
    }
  }
}

extension GoogleProtobuf.Struct {
  package init(_ members: [(String, JSONValue)]) {
    for (name, value) in members { fields[name] = GoogleProtobuf.Value(value) }
  }

  /// An object with its members sorted by name.
  package var jsonValue: JSONValue {
    .object(MapOrder.ascending(fields).map { ($0.key, $0.value.jsonValue) })
  }
}

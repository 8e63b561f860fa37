// The wrappers: in JSON each is its bare value.

extension GoogleProtobuf.DoubleValue {
  package func encodeJSON(to writer: inout JSONWriter) { writer.double(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.double()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.double(path, text)
  }
}

extension GoogleProtobuf.FloatValue {
  package func encodeJSON(to writer: inout JSONWriter) { writer.float(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.float()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.float(path, text)
  }
}

extension GoogleProtobuf.Int64Value {
  package func encodeJSON(to writer: inout JSONWriter) { writer.int64(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.int64()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.integer(path, text)
  }
}

extension GoogleProtobuf.UInt64Value {
  package func encodeJSON(to writer: inout JSONWriter) { writer.uint64(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.uint64()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.integer(path, text)
  }
}

extension GoogleProtobuf.Int32Value {
  package func encodeJSON(to writer: inout JSONWriter) { writer.int32(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.int32()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.integer(path, text)
  }
}

extension GoogleProtobuf.UInt32Value {
  package func encodeJSON(to writer: inout JSONWriter) { writer.uint32(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.uint32()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.integer(path, text)
  }
}

extension GoogleProtobuf.BoolValue {
  package func encodeJSON(to writer: inout JSONWriter) { writer.bool(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.bool()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.bool(path, text)
  }
}

extension GoogleProtobuf.StringValue {
  package func encodeJSON(to writer: inout JSONWriter) { writer.string(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.string()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.string(path, text)
  }
}

extension GoogleProtobuf.BytesValue {
  package func encodeJSON(to writer: inout JSONWriter) { writer.bytes(value) }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    value = try reader.bytes()
  }

  package mutating func setText(_ path: ArraySlice<String>, to text: String) throws(WireError) {
    value = try TextField.bytes(path, text)
  }
}

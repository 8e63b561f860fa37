// Generated from modelroute/v1/rerank.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A query and the documents to order by it.
  package struct RerankInput: Wire.Message {
    package var query: String = ""
    package var documents: [String] = []
    /// How many to return. Unset: all.
    package var top: Int32?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RerankInput" }
  }
}

extension V1.RerankInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.query = try reader.string()
      case 18:
        if self.documents.isEmpty { self.documents.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.documents.append(try reader.string())
      case 24: self.top = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.top {
      writer.int32(value)
      writer.tag(24)
    }
    self.documents.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(18)
      }
    }
    if !self.query.isEmpty {
      writer.string(self.query)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.query = try reader.string()
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.documents.append(try reader.string())
        }
      case 2:
        self.top = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}query\u{9}\u{0}\u{1}\u{0}documents\u{3}\u{0}\u{2}\u{0}top"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.query.isEmpty {
      writer.key(",\"query\":")
      writer.string(self.query)
    }
    if !self.documents.isEmpty {
      writer.key(",\"documents\":")
      let list = writer.beginArray()
      self.documents.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.top {
      writer.key(",\"top\":")
      writer.int32(value)
    }
    writer.endObject(object)
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "query":
        self.query = try TextField.string(rest, value)
      case "documents":
        self.documents.append(try TextField.string(rest, value))
      case "top":
        self.top = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.query.isEmpty {
      Rules.size(self.query.utf8.count, "query", min: 0, max: 1000000, &violations)
    } else { violations.add("query", "is required") }
    if self.documents.isEmpty { violations.add("documents", "is required") }
    Rules.items(self.documents.count, "documents", min: 0, max: 1000, &violations)
    for (index, value) in self.documents.enumerated() {
      let start = violations.count
      Rules.size(value.utf8.count, "documents", min: 0, max: 1000000, &violations)
      violations.number("documents", index, since: start)
    }
    if let value = self.top {
      if !(value >= 1 && value <= 1000) { violations.add("top", "must be 1 to 1000") }
    }
  }
}

extension V1 {
  /// The best documents, best first.
  package struct RerankOutput: Wire.Message {
    package var results: [V1.RerankResult] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RerankOutput" }
  }
}

extension V1.RerankOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.results.isEmpty { self.results.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.RerankResult>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.RerankResult>.stride)
        var value = V1.RerankResult()
        try value.merge(from: &reader)
        self.results.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.results.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 10)
      }
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.RerankResult>.stride)
          var value = V1.RerankResult()
          try value.mergeJSON(from: &reader)
          self.results.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}results"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.results.isEmpty {
      writer.key(",\"results\":")
      let list = writer.beginArray()
      self.results.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// One document's place.
  package struct RerankResult: Wire.Message {
    /// Its index in the input, from 0.
    package var index: Int32 = 0
    /// 0 to 1.
    package var relevance: Double = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RerankResult" }
  }
}

extension V1.RerankResult {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.index = try reader.int32()
      case 17: self.relevance = try reader.double()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.relevance.bitPattern != 0 {
      writer.double(self.relevance)
      writer.tag(17)
    }
    if self.index != 0 {
      writer.int32(self.index)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.index = try reader.int32()
      case 1:
        self.relevance = try reader.double()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}index\u{9}\u{0}\u{1}\u{0}relevance"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.index != 0 {
      writer.key(",\"index\":")
      writer.int32(self.index)
    }
    if self.relevance.bitPattern != 0 {
      writer.key(",\"relevance\":")
      writer.double(self.relevance)
    }
    writer.endObject(object)
  }
}


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
      case 18: self.documents.append(try reader.string())
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
    for value in self.documents.reversed() {
      writer.string(value)
      writer.tag(18)
    }
    if !self.query.isEmpty {
      writer.string(self.query)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xfc318b98695302be:
        if try reader.accept("query", "query", 0, &seen) {
          self.query = try reader.string()
        }
      case 0xa1a18a885d645328:
        if try reader.accept("documents", "documents", 1, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.documents.append(try reader.string())
          }
        }
      case 0x1246d5422f6231:
        if try reader.accept("top", "top", 2, &seen) {
          self.top = try reader.int32()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.query.isEmpty {
      writer.key(",\"query\":")
      writer.string(self.query)
    }
    if !self.documents.isEmpty {
      writer.key(",\"documents\":")
      writer.beginArray()
      for value in self.documents {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if let value = self.top {
      writer.key(",\"top\":")
      writer.int32(value)
    }
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.results.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xfe5079dd9a0d4490:
        if try reader.accept("results", "results", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.RerankResult()
            try value.mergeJSON(from: &reader)
            self.results.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.results.isEmpty {
      writer.key(",\"results\":")
      writer.beginArray()
      for value in self.results {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x21a6e7aaf526d7c7:
        if try reader.accept("index", "index", 0, &seen) {
          self.index = try reader.int32()
        }
      case 0xe94021b2338bade3:
        if try reader.accept("relevance", "relevance", 1, &seen) {
          self.relevance = try reader.double()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.index != 0 {
      writer.key(",\"index\":")
      writer.int32(self.index)
    }
    if self.relevance.bitPattern != 0 {
      writer.key(",\"relevance\":")
      writer.double(self.relevance)
    }
    writer.endObject()
  }
}


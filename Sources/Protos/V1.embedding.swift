// Generated from modelroute/v1/embedding.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Texts to embed.
  package struct EmbeddingInput: Wire.Message {
    /// What the vectors are for; some models make different ones.
    package enum Purpose: Wire.ProtoEnum {
      case unspecified
      case searchQuery
      case searchDocument
      case classification
      case clustering
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .searchQuery
        case 2: self = .searchDocument
        case 3: self = .classification
        case 4: self = .clustering
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .searchQuery: 1
        case .searchDocument: 2
        case .classification: 3
        case .clustering: 4
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "PURPOSE_UNSPECIFIED"
        case .searchQuery: "SEARCH_QUERY"
        case .searchDocument: "SEARCH_DOCUMENT"
        case .classification: "CLASSIFICATION"
        case .clustering: "CLUSTERING"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{13}\u{0}\u{0}\u{0}PURPOSE_UNSPECIFIED\u{c}\u{0}\u{1}\u{0}SEARCH_QUERY\u{f}\u{0}\u{2}\u{0}SEARCH_DOCUMENT\u{e}\u{0}\u{3}\u{0}CLASSIFICATION\u{a}\u{0}\u{4}\u{0}CLUSTERING") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        case 4: 4
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .searchQuery, .searchDocument, .classification, .clustering] }
      package static var fullName: String { "modelroute.v1.EmbeddingInput.Purpose" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"PURPOSE_UNSPECIFIED\"")
        case .searchQuery: writer.name("\"SEARCH_QUERY\"")
        case .searchDocument: writer.name("\"SEARCH_DOCUMENT\"")
        case .classification: writer.name("\"CLASSIFICATION\"")
        case .clustering: writer.name("\"CLUSTERING\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var texts: [String] = []
    /// The length of the vectors. Unset: the model's own.
    package var dimensions: Int32?
    package var purpose: V1.EmbeddingInput.Purpose = .unspecified
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.EmbeddingInput" }
  }
}

extension V1.EmbeddingInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.texts.isEmpty { self.texts.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.texts.append(try reader.string())
      case 16: self.dimensions = try reader.int32()
      case 24: self.purpose = V1.EmbeddingInput.Purpose(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.purpose.number != 0 {
      writer.int32(self.purpose.number)
      writer.tag(24)
    }
    if let value = self.dimensions {
      writer.int32(value)
      writer.tag(16)
    }
    self.texts.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(10)
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
          try reader.hold(MemoryLayout<String>.stride)
          self.texts.append(try reader.string())
        }
      case 1:
        self.dimensions = try reader.int32()
      case 2:
        if let number = try reader.enumNumber(V1.EmbeddingInput.Purpose.number(named:)) {
          self.purpose = V1.EmbeddingInput.Purpose(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}texts\u{a}\u{0}\u{1}\u{0}dimensions\u{7}\u{0}\u{2}\u{0}purpose"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.texts.isEmpty {
      writer.key(",\"texts\":")
      let list = writer.beginArray()
      self.texts.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.dimensions {
      writer.key(",\"dimensions\":")
      writer.int32(value)
    }
    if self.purpose.number != 0 {
      writer.key(",\"purpose\":")
      self.purpose.encodeJSON(to: &writer)
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
      case "texts":
        self.texts.append(try TextField.string(rest, value))
      case "dimensions":
        self.dimensions = try TextField.integer(rest, value)
      case "purpose":
        self.purpose = V1.EmbeddingInput.Purpose(
    number: try TextField.enumNumber(rest, value, V1.EmbeddingInput.Purpose.number(named:)))
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.texts.isEmpty { violations.add("texts", "is required") }
    Rules.items(self.texts.count, "texts", min: 0, max: 2048, &violations)
    for (index, value) in self.texts.enumerated() {
      let start = violations.count
      Rules.length(value, "texts", min: 1, max: 0, &violations)
      Rules.size(value.utf8.count, "texts", min: 0, max: 1000000, &violations)
      violations.number("texts", index, since: start)
    }
    if let value = self.dimensions {
      if !(value >= 1 && value <= 65536) { violations.add("dimensions", "must be 1 to 65536") }
    }
  }
}

extension V1 {
  /// One vector per text, in the same order.
  package struct EmbeddingOutput: Wire.Message {
    package var embeddings: [V1.Embedding] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.EmbeddingOutput" }
  }
}

extension V1.EmbeddingOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.embeddings.isEmpty { self.embeddings.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Embedding>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Embedding>.stride)
        var value = V1.Embedding()
        try value.merge(from: &reader)
        self.embeddings.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.embeddings.lend { values in
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
          try reader.hold(MemoryLayout<V1.Embedding>.stride)
          var value = V1.Embedding()
          try value.mergeJSON(from: &reader)
          self.embeddings.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}embeddings"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.embeddings.isEmpty {
      writer.key(",\"embeddings\":")
      let list = writer.beginArray()
      self.embeddings.lend { values in
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
  /// A vector.
  package struct Embedding: Wire.Message {
    package var values: [Float] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Embedding" }
  }
}

extension V1.Embedding {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 13:
        try reader.hold(MemoryLayout<Float>.stride)
        self.values.append(try reader.float())
      case 10:
        let outer = try reader.enter()
        let count = reader.remaining / 4
        try reader.hold(count &* MemoryLayout<Float>.stride)
        if self.values.isEmpty { self.values.reserveCapacity(count) }
        while !reader.isAtEnd { self.values.append(try reader.float()) }
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.values.isEmpty {
      let mark = writer.count
      self.values.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.float(values[index].value)
        }
      }
      writer.close(mark, tag: 10)
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
          try reader.hold(MemoryLayout<Float>.stride)
          self.values.append(try reader.float())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}values"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.values.isEmpty {
      writer.key(",\"values\":")
      let list = writer.beginArray()
      self.values.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.float(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    writer.endObject(object)
  }
}


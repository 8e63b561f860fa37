// Generated from modelroute/v1/model.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What a customer can ask for.
  package struct Model: Wire.Message {
    /// The slug, stable and neutral.
    package var id: String = ""
    package var displayName: String = ""
    package var description: String = ""
    /// `chat`, `embedding`, `image`, `video`, `speech`, `transcription`, `rerank`, `moderation` or
    /// `custom`: the member of `Input` and `Output`.
    package var capability: String = ""
    /// What it can do beyond the least, as in `tools`, `images`, `json_schema`, `reasoning`.
    package var features: [String] = []
    package var limits: V1.ModelLimits?
    /// What it costs now.
    package var price: V1.ModelPrice?
    /// The JSON Schema of its input; for `custom` models of `values`.
    package var inputSchema: GoogleProtobuf.Struct?
    /// Voices of a speech model.
    package var voices: [String] = []
    /// Regions where it can run.
    package var regions: [String] = []
    /// Whether any deployment is ready to take a job now.
    package var available: Bool = false
    /// When it will be withdrawn, where that is planned.
    package var retireTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Model" }
  }
}

extension V1.Model {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26: self.description = try reader.string()
      case 34: self.capability = try reader.string()
      case 42:
        if self.features.isEmpty { self.features.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.features.append(try reader.string())
      case 50:
        let outer = try reader.enter()
        if self.limits == nil { self.limits = V1.ModelLimits() }
        try self.limits?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.price == nil { self.price = V1.ModelPrice() }
        try self.price?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.inputSchema == nil { self.inputSchema = GoogleProtobuf.Struct() }
        try self.inputSchema?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        if self.voices.isEmpty { self.voices.reserveCapacity(reader.run(of: 74, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.voices.append(try reader.string())
      case 82:
        if self.regions.isEmpty { self.regions.reserveCapacity(reader.run(of: 82, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.regions.append(try reader.string())
      case 88: self.available = try reader.bool()
      case 98:
        let outer = try reader.enter()
        if self.retireTime == nil { self.retireTime = GoogleProtobuf.Timestamp() }
        try self.retireTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.retireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if self.available {
      writer.bool(self.available)
      writer.tag(88)
    }
    self.regions.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(82)
      }
    }
    self.voices.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(74)
      }
    }
    if let value = self.inputSchema {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.price {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.limits {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    self.features.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
    }
    if !self.capability.isEmpty {
      writer.string(self.capability)
      writer.tag(34)
    }
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(26)
    }
    if !self.displayName.isEmpty {
      writer.string(self.displayName)
      writer.tag(18)
    }
    if !self.id.isEmpty {
      writer.string(self.id)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.id = try reader.string()
      case 1:
        self.displayName = try reader.string()
      case 2:
        self.description = try reader.string()
      case 3:
        self.capability = try reader.string()
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.features.append(try reader.string())
        }
      case 5:
        if self.limits == nil { self.limits = V1.ModelLimits() }
        try self.limits?.mergeJSON(from: &reader)
      case 6:
        if self.price == nil { self.price = V1.ModelPrice() }
        try self.price?.mergeJSON(from: &reader)
      case 7:
        if self.inputSchema == nil { self.inputSchema = GoogleProtobuf.Struct() }
        try self.inputSchema?.mergeJSON(from: &reader)
      case 8:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.voices.append(try reader.string())
        }
      case 9:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.regions.append(try reader.string())
        }
      case 10:
        self.available = try reader.bool()
      case 11:
        if self.retireTime == nil { self.retireTime = GoogleProtobuf.Timestamp() }
        try self.retireTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{b}\u{0}\u{1}\u{0}displayName\u{b}\u{0}\u{2}\u{0}description\u{a}\u{0}\u{3}\u{0}capability\u{8}\u{0}\u{4}\u{0}features\u{6}\u{0}\u{5}\u{0}limits\u{5}\u{0}\u{6}\u{0}price\u{b}\u{0}\u{7}\u{0}inputSchema\u{6}\u{0}\u{8}\u{0}voices\u{7}\u{0}\u{9}\u{0}regions\u{9}\u{0}\u{a}\u{0}available\u{a}\u{0}\u{b}\u{0}retireTime\u{c}\u{0}\u{1}\u{0}display_name\u{c}\u{0}\u{7}\u{0}input_schema\u{b}\u{0}\u{b}\u{0}retire_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.displayName.isEmpty {
      writer.key(",\"displayName\":")
      writer.string(self.displayName)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    if !self.capability.isEmpty {
      writer.key(",\"capability\":")
      writer.string(self.capability)
    }
    if !self.features.isEmpty {
      writer.key(",\"features\":")
      let list = writer.beginArray()
      self.features.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.limits {
      writer.key(",\"limits\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key(",\"price\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.inputSchema {
      writer.key(",\"inputSchema\":")
      value.encodeJSON(to: &writer)
    }
    if !self.voices.isEmpty {
      writer.key(",\"voices\":")
      let list = writer.beginArray()
      self.voices.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.regions.isEmpty {
      writer.key(",\"regions\":")
      let list = writer.beginArray()
      self.regions.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if self.available {
      writer.key(",\"available\":")
      writer.bool(self.available)
    }
    if let value = self.retireTime {
      writer.key(",\"retireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.price {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("price", since: mark)
    }
    if let value = self.retireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retire_time", since: mark)
    }
  }
}

extension V1 {
  /// The largest inputs and outputs. 0: not limited here.
  package struct ModelLimits: Wire.Message {
    package var contextTokens: Int64 = 0
    package var maxOutputTokens: Int64 = 0
    package var maxImages: Int64 = 0
    package var maxSeconds: Int64 = 0
    package var maxCharacters: Int64 = 0
    package var maxInputBytes: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ModelLimits" }
  }
}

extension V1.ModelLimits {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.contextTokens = try reader.int64()
      case 16: self.maxOutputTokens = try reader.int64()
      case 24: self.maxImages = try reader.int64()
      case 32: self.maxSeconds = try reader.int64()
      case 40: self.maxCharacters = try reader.int64()
      case 48: self.maxInputBytes = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.maxInputBytes != 0 {
      writer.int64(self.maxInputBytes)
      writer.tag(48)
    }
    if self.maxCharacters != 0 {
      writer.int64(self.maxCharacters)
      writer.tag(40)
    }
    if self.maxSeconds != 0 {
      writer.int64(self.maxSeconds)
      writer.tag(32)
    }
    if self.maxImages != 0 {
      writer.int64(self.maxImages)
      writer.tag(24)
    }
    if self.maxOutputTokens != 0 {
      writer.int64(self.maxOutputTokens)
      writer.tag(16)
    }
    if self.contextTokens != 0 {
      writer.int64(self.contextTokens)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.contextTokens = try reader.int64()
      case 1:
        self.maxOutputTokens = try reader.int64()
      case 2:
        self.maxImages = try reader.int64()
      case 3:
        self.maxSeconds = try reader.int64()
      case 4:
        self.maxCharacters = try reader.int64()
      case 5:
        self.maxInputBytes = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}contextTokens\u{f}\u{0}\u{1}\u{0}maxOutputTokens\u{9}\u{0}\u{2}\u{0}maxImages\u{a}\u{0}\u{3}\u{0}maxSeconds\u{d}\u{0}\u{4}\u{0}maxCharacters\u{d}\u{0}\u{5}\u{0}maxInputBytes\u{e}\u{0}\u{0}\u{0}context_tokens\u{11}\u{0}\u{1}\u{0}max_output_tokens\u{a}\u{0}\u{2}\u{0}max_images\u{b}\u{0}\u{3}\u{0}max_seconds\u{e}\u{0}\u{4}\u{0}max_characters\u{f}\u{0}\u{5}\u{0}max_input_bytes"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.contextTokens != 0 {
      writer.key(",\"contextTokens\":")
      writer.int64(self.contextTokens)
    }
    if self.maxOutputTokens != 0 {
      writer.key(",\"maxOutputTokens\":")
      writer.int64(self.maxOutputTokens)
    }
    if self.maxImages != 0 {
      writer.key(",\"maxImages\":")
      writer.int64(self.maxImages)
    }
    if self.maxSeconds != 0 {
      writer.key(",\"maxSeconds\":")
      writer.int64(self.maxSeconds)
    }
    if self.maxCharacters != 0 {
      writer.key(",\"maxCharacters\":")
      writer.int64(self.maxCharacters)
    }
    if self.maxInputBytes != 0 {
      writer.key(",\"maxInputBytes\":")
      writer.int64(self.maxInputBytes)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// What a model costs.
  package struct ModelPrice: Wire.Message {
    package var rates: [V1.Rate] = []
    package var effectiveFrom: GoogleProtobuf.Timestamp?
    /// Unset: until further notice.
    package var effectiveTo: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ModelPrice" }
  }
}

extension V1.ModelPrice {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.rates.isEmpty { self.rates.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Rate>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Rate>.stride)
        var value = V1.Rate()
        try value.merge(from: &reader)
        self.rates.append(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.effectiveFrom == nil { self.effectiveFrom = GoogleProtobuf.Timestamp() }
        try self.effectiveFrom?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.effectiveTo == nil { self.effectiveTo = GoogleProtobuf.Timestamp() }
        try self.effectiveTo?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.effectiveTo {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.effectiveFrom {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    self.rates.lend { values in
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
          try reader.hold(MemoryLayout<V1.Rate>.stride)
          var value = V1.Rate()
          try value.mergeJSON(from: &reader)
          self.rates.append(value)
        }
      case 1:
        if self.effectiveFrom == nil { self.effectiveFrom = GoogleProtobuf.Timestamp() }
        try self.effectiveFrom?.mergeJSON(from: &reader)
      case 2:
        if self.effectiveTo == nil { self.effectiveTo = GoogleProtobuf.Timestamp() }
        try self.effectiveTo?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}rates\u{d}\u{0}\u{1}\u{0}effectiveFrom\u{b}\u{0}\u{2}\u{0}effectiveTo\u{e}\u{0}\u{1}\u{0}effective_from\u{c}\u{0}\u{2}\u{0}effective_to"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.rates.isEmpty {
      writer.key(",\"rates\":")
      let list = writer.beginArray()
      self.rates.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.effectiveFrom {
      writer.key(",\"effectiveFrom\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.effectiveTo {
      writer.key(",\"effectiveTo\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.effectiveFrom {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("effective_from", since: mark)
    }
    if let value = self.effectiveTo {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("effective_to", since: mark)
    }
  }
}

extension V1 {
  /// The price of one unit.
  package struct Rate: Wire.Message {
    /// The bucket of `Usage` in the singular, as in `input_token`, `output_token`, `image`, `second`.
    package var unit: String = ""
    /// Millionths of a millionth of a US dollar per unit: 3,000,000 is 3 USD per million units.
    package var picoUsd: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Rate" }
  }
}

extension V1.Rate {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.unit = try reader.string()
      case 16: self.picoUsd = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.picoUsd != 0 {
      writer.int64(self.picoUsd)
      writer.tag(16)
    }
    if !self.unit.isEmpty {
      writer.string(self.unit)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.unit = try reader.string()
      case 1:
        self.picoUsd = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}unit\u{7}\u{0}\u{1}\u{0}picoUsd\u{8}\u{0}\u{1}\u{0}pico_usd"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.unit.isEmpty {
      writer.key(",\"unit\":")
      writer.string(self.unit)
    }
    if self.picoUsd != 0 {
      writer.key(",\"picoUsd\":")
      writer.int64(self.picoUsd)
    }
    writer.endObject(object)
  }
}


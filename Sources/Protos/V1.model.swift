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
      case 42: self.features.append(try reader.string())
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
      case 74: self.voices.append(try reader.string())
      case 82: self.regions.append(try reader.string())
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
    for value in self.regions.reversed() {
      writer.string(value)
      writer.tag(82)
    }
    for value in self.voices.reversed() {
      writer.string(value)
      writer.tag(74)
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
    for value in self.features.reversed() {
      writer.string(value)
      writer.tag(42)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x904d62cacc6e0ef1:
        if try reader.accept("id", "id", 0, &seen) {
          self.id = try reader.string()
        }
      case 0xf4a3d7c75629edae, 0xcba53b8c6a16fd3d:
        if try reader.accept("displayName", "display_name", 1, &seen) {
          self.displayName = try reader.string()
        }
      case 0x4b0db70deb9154cf:
        if try reader.accept("description", "description", 2, &seen) {
          self.description = try reader.string()
        }
      case 0x3829c5a8e5c23dd0:
        if try reader.accept("capability", "capability", 3, &seen) {
          self.capability = try reader.string()
        }
      case 0xf0c76257f03747af:
        if try reader.accept("features", "features", 4, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.features.append(try reader.string())
          }
        }
      case 0x8d02d792da57496f:
        if try reader.accept("limits", "limits", 5, &seen) {
          if self.limits == nil { self.limits = V1.ModelLimits() }
          try self.limits?.mergeJSON(from: &reader)
        }
      case 0xce2bd3aeae2a3e7b:
        if try reader.accept("price", "price", 6, &seen) {
          if self.price == nil { self.price = V1.ModelPrice() }
          try self.price?.mergeJSON(from: &reader)
        }
      case 0x7eac398b6ae071cd, 0x33e6c5add772373f:
        if try reader.accept("inputSchema", "input_schema", 7, &seen) {
          if self.inputSchema == nil { self.inputSchema = GoogleProtobuf.Struct() }
          try self.inputSchema?.mergeJSON(from: &reader)
        }
      case 0x52c8f0816df8c8b7:
        if try reader.accept("voices", "voices", 8, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.voices.append(try reader.string())
          }
        }
      case 0x569dfac82f7d5c15:
        if try reader.accept("regions", "regions", 9, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.regions.append(try reader.string())
          }
        }
      case 0xc243b939c3f61d6a:
        if try reader.accept("available", "available", 10, &seen) {
          self.available = try reader.bool()
        }
      case 0x7654b4e86a5d6ed, 0xaf825b25daf9e243:
        if try reader.accept("retireTime", "retire_time", 11, &seen) {
          if self.retireTime == nil { self.retireTime = GoogleProtobuf.Timestamp() }
          try self.retireTime?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginArray()
      for value in self.features {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
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
      writer.beginArray()
      for value in self.voices {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if !self.regions.isEmpty {
      writer.key(",\"regions\":")
      writer.beginArray()
      for value in self.regions {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if self.available {
      writer.key(",\"available\":")
      writer.bool(self.available)
    }
    if let value = self.retireTime {
      writer.key(",\"retireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf27cf4d6541ca8a6, 0x80cf3671ac40548c:
        if try reader.accept("contextTokens", "context_tokens", 0, &seen) {
          self.contextTokens = try reader.int64()
        }
      case 0x9dd7bee9dbf46992, 0xe848f4f4584b0c79:
        if try reader.accept("maxOutputTokens", "max_output_tokens", 1, &seen) {
          self.maxOutputTokens = try reader.int64()
        }
      case 0xae606ad84310b000, 0x83bf0f2ba8ed2e8e:
        if try reader.accept("maxImages", "max_images", 2, &seen) {
          self.maxImages = try reader.int64()
        }
      case 0xae60867700d51074, 0xe3115a4ba8fad4d0:
        if try reader.accept("maxSeconds", "max_seconds", 3, &seen) {
          self.maxSeconds = try reader.int64()
        }
      case 0x75ffde4025096d0f, 0x74448a295cd3ce57:
        if try reader.accept("maxCharacters", "max_characters", 4, &seen) {
          self.maxCharacters = try reader.int64()
        }
      case 0xe9d6a5fe6659ebb5, 0xc500f0a177d51bdf:
        if try reader.accept("maxInputBytes", "max_input_bytes", 5, &seen) {
          self.maxInputBytes = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.rates.reversed() {
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
      case 0xff8f4bfe96c96996:
        if try reader.accept("rates", "rates", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.Rate()
            try value.mergeJSON(from: &reader)
            self.rates.append(value)
          }
        }
      case 0x90bf620218a244be, 0xc34ad89f24927bf5:
        if try reader.accept("effectiveFrom", "effective_from", 1, &seen) {
          if self.effectiveFrom == nil { self.effectiveFrom = GoogleProtobuf.Timestamp() }
          try self.effectiveFrom?.mergeJSON(from: &reader)
        }
      case 0x4fbef57ac224be9, 0x46b5300d65c519ca:
        if try reader.accept("effectiveTo", "effective_to", 2, &seen) {
          if self.effectiveTo == nil { self.effectiveTo = GoogleProtobuf.Timestamp() }
          try self.effectiveTo?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.rates.isEmpty {
      writer.key(",\"rates\":")
      writer.beginArray()
      for value in self.rates {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.effectiveFrom {
      writer.key(",\"effectiveFrom\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.effectiveTo {
      writer.key(",\"effectiveTo\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x206b4c3e95a2da69:
        if try reader.accept("unit", "unit", 0, &seen) {
          self.unit = try reader.string()
        }
      case 0xabcc7df40afa09c1, 0xb772f601ed390f8a:
        if try reader.accept("picoUsd", "pico_usd", 1, &seen) {
          self.picoUsd = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.unit.isEmpty {
      writer.key(",\"unit\":")
      writer.string(self.unit)
    }
    if self.picoUsd != 0 {
      writer.key(",\"picoUsd\":")
      writer.int64(self.picoUsd)
    }
    writer.endObject()
  }
}


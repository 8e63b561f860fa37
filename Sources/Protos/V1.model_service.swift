// Generated from modelroute/v1/model_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Which models.
  package struct ListModelsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 100.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only of this capability.
    package var capability: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListModelsRequest" }
  }
}

extension V1.ListModelsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.capability = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.capability.isEmpty {
      writer.string(self.capability)
      writer.tag(26)
    }
    if !self.pageToken.isEmpty {
      writer.string(self.pageToken)
      writer.tag(18)
    }
    if self.pageSize != 0 {
      writer.int32(self.pageSize)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x9fee3e8a2e2c0ef, 0x5ebbe91a03568721:
        if try reader.accept("pageSize", "page_size", 0, &seen) {
          self.pageSize = try reader.int32()
        }
      case 0x189bb6995f547b1c, 0xc8003e2a7add18a2:
        if try reader.accept("pageToken", "page_token", 1, &seen) {
          self.pageToken = try reader.string()
        }
      case 0x3829c5a8e5c23dd0:
        if try reader.accept("capability", "capability", 2, &seen) {
          self.capability = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.pageSize != 0 {
      writer.key(",\"pageSize\":")
      writer.int32(self.pageSize)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
    }
    if !self.capability.isEmpty {
      writer.key(",\"capability\":")
      writer.string(self.capability)
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
      case "page_size", "pageSize":
        self.pageSize = try TextField.integer(rest, value)
      case "page_token", "pageToken":
        self.pageToken = try TextField.string(rest, value)
      case "capability":
        self.capability = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.pageSize != 0 {
      if !(self.pageSize >= 0 && self.pageSize <= 1000) { violations.add("page_size", "must be 0 to 1000") }
    }
    if !self.pageToken.isEmpty {
      Rules.length(self.pageToken, "page_token", min: 0, max: 1024, &violations)
    }
    if !self.capability.isEmpty {
      Rules.length(self.capability, "capability", min: 0, max: 32, &violations)
    }
  }
}

extension V1 {
  /// A page of models.
  package struct ListModelsResponse: Wire.Message {
    package var models: [V1.Model] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListModelsResponse" }
  }
}

extension V1.ListModelsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        var value = V1.Model()
        try value.merge(from: &reader)
        self.models.append(value)
        reader.leave(outer)
      case 18: self.nextPageToken = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.nextPageToken.isEmpty {
      writer.string(self.nextPageToken)
      writer.tag(18)
    }
    for value in self.models.reversed() {
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
      case 0x503e2617be46df5e:
        if try reader.accept("models", "models", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.Model()
            try value.mergeJSON(from: &reader)
            self.models.append(value)
          }
        }
      case 0xb5e3e30fe95673c8, 0x7a57a9ee35a102af:
        if try reader.accept("nextPageToken", "next_page_token", 1, &seen) {
          self.nextPageToken = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.models.isEmpty {
      writer.key(",\"models\":")
      writer.beginArray()
      for value in self.models {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject()
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.models.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("models", index, since: start)
    }
  }
}

extension V1 {
  /// Which model.
  package struct GetModelRequest: Wire.Message {
    /// The slug.
    package var model: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetModelRequest" }
  }
}

extension V1.GetModelRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.model = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xda80b713ebb2575d:
        if try reader.accept("model", "model", 0, &seen) {
          self.model = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.model.isEmpty {
      writer.key(",\"model\":")
      writer.string(self.model)
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
      case "model":
        self.model = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.model.isEmpty {
      Rules.length(self.model, "model", min: 0, max: 128, &violations)
    } else { violations.add("model", "is required") }
  }
}


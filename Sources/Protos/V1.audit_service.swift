// Generated from modelroute/v1/audit_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Which events.
  package struct ListEventsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only of this type.
    package var type: String = ""
    /// Only about this.
    package var subject: String = ""
    /// Only by this principal.
    package var principal: String = ""
    /// From this time on.
    package var startTime: GoogleProtobuf.Timestamp?
    /// Before this time.
    package var endTime: GoogleProtobuf.Timestamp?
    /// Only operators name an organisation; without one they see the chain of the platform.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListEventsRequest" }
  }
}

extension V1.ListEventsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.type = try reader.string()
      case 34: self.subject = try reader.string()
      case 42: self.principal = try reader.string()
      case 50:
        let outer = try reader.enter()
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.merge(from: &reader)
        reader.leave(outer)
      case 66: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(66)
    }
    if let value = self.endTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.startTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if !self.principal.isEmpty {
      writer.string(self.principal)
      writer.tag(42)
    }
    if !self.subject.isEmpty {
      writer.string(self.subject)
      writer.tag(34)
    }
    if !self.type.isEmpty {
      writer.string(self.type)
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
      case 0x5a0be8c0a4c9609b:
        if try reader.accept("type", "type", 2, &seen) {
          self.type = try reader.string()
        }
      case 0x15281aaec2758323:
        if try reader.accept("subject", "subject", 3, &seen) {
          self.subject = try reader.string()
        }
      case 0xe8ce9fa13a466e36:
        if try reader.accept("principal", "principal", 4, &seen) {
          self.principal = try reader.string()
        }
      case 0x1867b42ac1486efc, 0xa13670849c559396:
        if try reader.accept("startTime", "start_time", 5, &seen) {
          if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
          try self.startTime?.mergeJSON(from: &reader)
        }
      case 0x8d15ba49fd4a282c, 0xe8d170065594b272:
        if try reader.accept("endTime", "end_time", 6, &seen) {
          if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
          try self.endTime?.mergeJSON(from: &reader)
        }
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 7, &seen) {
          self.organization = try reader.string()
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
    if !self.type.isEmpty {
      writer.key(",\"type\":")
      writer.string(self.type)
    }
    if !self.subject.isEmpty {
      writer.key(",\"subject\":")
      writer.string(self.subject)
    }
    if !self.principal.isEmpty {
      writer.key(",\"principal\":")
      writer.string(self.principal)
    }
    if let value = self.startTime {
      writer.key(",\"startTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key(",\"endTime\":")
      value.encodeJSON(to: &writer)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
      case "type":
        self.type = try TextField.string(rest, value)
      case "subject":
        self.subject = try TextField.string(rest, value)
      case "principal":
        self.principal = try TextField.string(rest, value)
      case "start_time", "startTime":
        var inner = self.startTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.startTime = inner
      case "end_time", "endTime":
        var inner = self.endTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.endTime = inner
      case "organization":
        self.organization = try TextField.string(rest, value)
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
    if !self.type.isEmpty {
      Rules.length(self.type, "type", min: 0, max: 64, &violations)
    }
    if !self.subject.isEmpty {
      Rules.length(self.subject, "subject", min: 0, max: 64, &violations)
    }
    if !self.principal.isEmpty {
      Rules.length(self.principal, "principal", min: 0, max: 64, &violations)
    }
    if let value = self.startTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("start_time", since: mark)
    }
    if let value = self.endTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("end_time", since: mark)
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// A page of events.
  package struct ListEventsResponse: Wire.Message {
    package var events: [V1.AuditEvent] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListEventsResponse" }
  }
}

extension V1.ListEventsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        var value = V1.AuditEvent()
        try value.merge(from: &reader)
        self.events.append(value)
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
    for value in self.events.reversed() {
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
      case 0xdc5d69156536eadb:
        if try reader.accept("events", "events", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.AuditEvent()
            try value.mergeJSON(from: &reader)
            self.events.append(value)
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
    if !self.events.isEmpty {
      writer.key(",\"events\":")
      writer.beginArray()
      for value in self.events {
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
    for (index, value) in self.events.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("events", index, since: start)
    }
  }
}

extension V1 {
  /// From where to watch.
  package struct WatchEventsRequest: Wire.Message {
    /// Continue after this event. 0: from now on.
    package var afterSequence: Int64 = 0
    /// Only operators name an organisation; without one they see the chain of the platform.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WatchEventsRequest" }
  }
}

extension V1.WatchEventsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.afterSequence = try reader.int64()
      case 18: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(18)
    }
    if self.afterSequence != 0 {
      writer.int64(self.afterSequence)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xaaf36236df0b0601, 0x91ae37ea3806020b:
        if try reader.accept("afterSequence", "after_sequence", 0, &seen) {
          self.afterSequence = try reader.int64()
        }
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 1, &seen) {
          self.organization = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.afterSequence != 0 {
      writer.key(",\"afterSequence\":")
      writer.int64(self.afterSequence)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
      case "after_sequence", "afterSequence":
        self.afterSequence = try TextField.integer(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.afterSequence != 0 {
      if !(self.afterSequence >= 0) { violations.add("after_sequence", "must be at least 0") }
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// Of which chain.
  package struct GetCheckpointRequest: Wire.Message {
    /// Only operators name an organisation; without one they see the chain of the platform.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetCheckpointRequest" }
  }
}

extension V1.GetCheckpointRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 0, &seen) {
          self.organization = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
      case "organization":
        self.organization = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// Which stretch to verify.
  package struct VerifyChainRequest: Wire.Message {
    /// From this event. 0: the first.
    package var firstSequence: Int64 = 0
    /// To this event. 0: the last.
    package var lastSequence: Int64 = 0
    /// Only operators name an organisation; without one they see the chain of the platform.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.VerifyChainRequest" }
  }
}

extension V1.VerifyChainRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.firstSequence = try reader.int64()
      case 16: self.lastSequence = try reader.int64()
      case 26: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(26)
    }
    if self.lastSequence != 0 {
      writer.int64(self.lastSequence)
      writer.tag(16)
    }
    if self.firstSequence != 0 {
      writer.int64(self.firstSequence)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xb89d89b3d3bd3580, 0x83d4ac6f3413b188:
        if try reader.accept("firstSequence", "first_sequence", 0, &seen) {
          self.firstSequence = try reader.int64()
        }
      case 0x5f615ec53568ce8b, 0x43ec1e14ece56223:
        if try reader.accept("lastSequence", "last_sequence", 1, &seen) {
          self.lastSequence = try reader.int64()
        }
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 2, &seen) {
          self.organization = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.firstSequence != 0 {
      writer.key(",\"firstSequence\":")
      writer.int64(self.firstSequence)
    }
    if self.lastSequence != 0 {
      writer.key(",\"lastSequence\":")
      writer.int64(self.lastSequence)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
      case "first_sequence", "firstSequence":
        self.firstSequence = try TextField.integer(rest, value)
      case "last_sequence", "lastSequence":
        self.lastSequence = try TextField.integer(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.firstSequence != 0 {
      if !(self.firstSequence >= 0) { violations.add("first_sequence", "must be at least 0") }
    }
    if self.lastSequence != 0 {
      if !(self.lastSequence >= 0) { violations.add("last_sequence", "must be at least 0") }
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// The verdict.
  package struct VerifyChainResponse: Wire.Message {
    package var valid: Bool = false
    /// How many events were looked at.
    package var events: Int64 = 0
    /// The first event that does not fit, where there is one.
    package var brokenSequence: Int64 = 0
    package var brokenReason: String = ""
    /// The last hash, lower-case hex.
    package var lastHash: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.VerifyChainResponse" }
  }
}

extension V1.VerifyChainResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.valid = try reader.bool()
      case 16: self.events = try reader.int64()
      case 24: self.brokenSequence = try reader.int64()
      case 34: self.brokenReason = try reader.string()
      case 42: self.lastHash = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.lastHash.isEmpty {
      writer.string(self.lastHash)
      writer.tag(42)
    }
    if !self.brokenReason.isEmpty {
      writer.string(self.brokenReason)
      writer.tag(34)
    }
    if self.brokenSequence != 0 {
      writer.int64(self.brokenSequence)
      writer.tag(24)
    }
    if self.events != 0 {
      writer.int64(self.events)
      writer.tag(16)
    }
    if self.valid {
      writer.bool(self.valid)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x1b411d40013dccad:
        if try reader.accept("valid", "valid", 0, &seen) {
          self.valid = try reader.bool()
        }
      case 0xdc5d69156536eadb:
        if try reader.accept("events", "events", 1, &seen) {
          self.events = try reader.int64()
        }
      case 0x8b1fca1bc29cff79, 0x664d93c195e99b71:
        if try reader.accept("brokenSequence", "broken_sequence", 2, &seen) {
          self.brokenSequence = try reader.int64()
        }
      case 0xe8ccef1281d26a9b, 0x52967284f99122d8:
        if try reader.accept("brokenReason", "broken_reason", 3, &seen) {
          self.brokenReason = try reader.string()
        }
      case 0x4b9a47778a74422e, 0x25173103ab4b6030:
        if try reader.accept("lastHash", "last_hash", 4, &seen) {
          self.lastHash = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.valid {
      writer.key(",\"valid\":")
      writer.bool(self.valid)
    }
    if self.events != 0 {
      writer.key(",\"events\":")
      writer.int64(self.events)
    }
    if self.brokenSequence != 0 {
      writer.key(",\"brokenSequence\":")
      writer.int64(self.brokenSequence)
    }
    if !self.brokenReason.isEmpty {
      writer.key(",\"brokenReason\":")
      writer.string(self.brokenReason)
    }
    if !self.lastHash.isEmpty {
      writer.key(",\"lastHash\":")
      writer.string(self.lastHash)
    }
    writer.endObject()
  }
}

extension V1 {
  /// Which events to export.
  package struct ExportRequest: Wire.Message {
    /// From this time on.
    package var startTime: GoogleProtobuf.Timestamp?
    /// Before this time.
    package var endTime: GoogleProtobuf.Timestamp?
    /// Only operators name an organisation; without one they see the chain of the platform.
    package var organization: String = ""
    /// Continue after this event. 0: from the first.
    package var afterSequence: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ExportRequest" }
  }
}

extension V1.ExportRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.merge(from: &reader)
        reader.leave(outer)
      case 26: self.organization = try reader.string()
      case 32: self.afterSequence = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.afterSequence != 0 {
      writer.int64(self.afterSequence)
      writer.tag(32)
    }
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(26)
    }
    if let value = self.endTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.startTime {
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
      case 0x1867b42ac1486efc, 0xa13670849c559396:
        if try reader.accept("startTime", "start_time", 0, &seen) {
          if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
          try self.startTime?.mergeJSON(from: &reader)
        }
      case 0x8d15ba49fd4a282c, 0xe8d170065594b272:
        if try reader.accept("endTime", "end_time", 1, &seen) {
          if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
          try self.endTime?.mergeJSON(from: &reader)
        }
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 2, &seen) {
          self.organization = try reader.string()
        }
      case 0xaaf36236df0b0601, 0x91ae37ea3806020b:
        if try reader.accept("afterSequence", "after_sequence", 3, &seen) {
          self.afterSequence = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.startTime {
      writer.key(",\"startTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key(",\"endTime\":")
      value.encodeJSON(to: &writer)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
    }
    if self.afterSequence != 0 {
      writer.key(",\"afterSequence\":")
      writer.int64(self.afterSequence)
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
      case "start_time", "startTime":
        var inner = self.startTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.startTime = inner
      case "end_time", "endTime":
        var inner = self.endTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.endTime = inner
      case "organization":
        self.organization = try TextField.string(rest, value)
      case "after_sequence", "afterSequence":
        self.afterSequence = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self.startTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("start_time", since: mark)
    }
    if let value = self.endTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("end_time", since: mark)
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
    if self.afterSequence != 0 {
      if !(self.afterSequence >= 0) { violations.add("after_sequence", "must be at least 0") }
    }
  }
}


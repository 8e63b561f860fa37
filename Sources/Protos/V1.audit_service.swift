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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.pageSize = try reader.int32()
      case 1:
        self.pageToken = try reader.string()
      case 2:
        self.type = try reader.string()
      case 3:
        self.subject = try reader.string()
      case 4:
        self.principal = try reader.string()
      case 5:
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.mergeJSON(from: &reader)
      case 6:
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.mergeJSON(from: &reader)
      case 7:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{4}\u{0}\u{2}\u{0}type\u{7}\u{0}\u{3}\u{0}subject\u{9}\u{0}\u{4}\u{0}principal\u{9}\u{0}\u{5}\u{0}startTime\u{7}\u{0}\u{6}\u{0}endTime\u{c}\u{0}\u{7}\u{0}organization\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token\u{a}\u{0}\u{5}\u{0}start_time\u{8}\u{0}\u{6}\u{0}end_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    if let first = self.startTime, let last = self.endTime, !((first.seconds, first.nanos) < (last.seconds, last.nanos)) {
      violations.add("end_time", "must be after start_time")
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
        if self.events.isEmpty { self.events.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.AuditEvent>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.AuditEvent>.stride)
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
    self.events.lend { values in
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
          try reader.hold(MemoryLayout<V1.AuditEvent>.stride)
          var value = V1.AuditEvent()
          try value.mergeJSON(from: &reader)
          self.events.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}events\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.events.isEmpty {
      writer.key(",\"events\":")
      let list = writer.beginArray()
      self.events.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.afterSequence = try reader.int64()
      case 1:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}afterSequence\u{c}\u{0}\u{1}\u{0}organization\u{e}\u{0}\u{0}\u{0}after_sequence"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.afterSequence != 0 {
      writer.key(",\"afterSequence\":")
      writer.int64(self.afterSequence)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}organization"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.firstSequence = try reader.int64()
      case 1:
        self.lastSequence = try reader.int64()
      case 2:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}firstSequence\u{c}\u{0}\u{1}\u{0}lastSequence\u{c}\u{0}\u{2}\u{0}organization\u{e}\u{0}\u{0}\u{0}first_sequence\u{d}\u{0}\u{1}\u{0}last_sequence"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.valid = try reader.bool()
      case 1:
        self.events = try reader.int64()
      case 2:
        self.brokenSequence = try reader.int64()
      case 3:
        self.brokenReason = try reader.string()
      case 4:
        self.lastHash = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}valid\u{6}\u{0}\u{1}\u{0}events\u{e}\u{0}\u{2}\u{0}brokenSequence\u{c}\u{0}\u{3}\u{0}brokenReason\u{8}\u{0}\u{4}\u{0}lastHash\u{f}\u{0}\u{2}\u{0}broken_sequence\u{d}\u{0}\u{3}\u{0}broken_reason\u{9}\u{0}\u{4}\u{0}last_hash"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.mergeJSON(from: &reader)
      case 1:
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.mergeJSON(from: &reader)
      case 2:
        self.organization = try reader.string()
      case 3:
        self.afterSequence = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}startTime\u{7}\u{0}\u{1}\u{0}endTime\u{c}\u{0}\u{2}\u{0}organization\u{d}\u{0}\u{3}\u{0}afterSequence\u{a}\u{0}\u{0}\u{0}start_time\u{8}\u{0}\u{1}\u{0}end_time\u{e}\u{0}\u{3}\u{0}after_sequence"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    if let first = self.startTime, let last = self.endTime, !((first.seconds, first.nanos) < (last.seconds, last.nanos)) {
      violations.add("end_time", "must be after start_time")
    }
  }
}


// Generated from modelroute/v1/billing_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Which wallet.
  package struct GetBalanceRequest: Wire.Message {
    /// Only operators name an organisation.
    package var organization: String = ""
    /// `live` or `test`. Empty: the principal's own.
    package var mode: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetBalanceRequest" }
  }
}

extension V1.GetBalanceRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.organization = try reader.string()
      case 18: self.mode = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(18)
    }
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
      case 1:
        self.mode = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}organization\u{4}\u{0}\u{1}\u{0}mode"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "mode":
        self.mode = try TextField.string(rest, value)
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
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
  }
}

extension V1 {
  /// Which entries.
  package struct ListEntriesRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only about this job.
    package var job: String = ""
    /// `live` or `test`. Empty: the principal's own.
    package var mode: String = ""
    /// Only operators name an organisation.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListEntriesRequest" }
  }
}

extension V1.ListEntriesRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.job = try reader.string()
      case 34: self.mode = try reader.string()
      case 42: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(42)
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(34)
    }
    if !self.job.isEmpty {
      writer.string(self.job)
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
        self.job = try reader.string()
      case 3:
        self.mode = try reader.string()
      case 4:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{3}\u{0}\u{2}\u{0}job\u{4}\u{0}\u{3}\u{0}mode\u{c}\u{0}\u{4}\u{0}organization\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
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
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "job":
        self.job = try TextField.string(rest, value)
      case "mode":
        self.mode = try TextField.string(rest, value)
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
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    }
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// A page of entries.
  package struct ListEntriesResponse: Wire.Message {
    package var entries: [V1.Entry] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListEntriesResponse" }
  }
}

extension V1.ListEntriesResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.entries.isEmpty { self.entries.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Entry>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Entry>.stride)
        var value = V1.Entry()
        try value.merge(from: &reader)
        self.entries.append(value)
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
    self.entries.lend { values in
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
          try reader.hold(MemoryLayout<V1.Entry>.stride)
          var value = V1.Entry()
          try value.mergeJSON(from: &reader)
          self.entries.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}entries\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.entries.isEmpty {
      writer.key(",\"entries\":")
      let list = writer.beginArray()
      self.entries.lend { values in
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
    for (index, value) in self.entries.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("entries", index, since: start)
    }
  }
}

extension V1 {
  /// Which usage, and grouped how.
  package struct GetUsageRequest: Wire.Message {
    /// From the day of this time on, in UTC. Unset: the last 30 days.
    package var startTime: GoogleProtobuf.Timestamp?
    /// To the day before which this time lies. Unset: now.
    package var endTime: GoogleProtobuf.Timestamp?
    /// Any of `day`, `model`, `team`, `key`.
    package var groupBy: [String] = []
    /// Only of this model, team, key.
    package var model: String = ""
    package var team: String = ""
    package var key: String = ""
    /// `live` or `test`. Empty: the principal's own.
    package var mode: String = ""
    /// Only operators name an organisation.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetUsageRequest" }
  }
}

extension V1.GetUsageRequest {
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
      case 26:
        if self.groupBy.isEmpty { self.groupBy.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.groupBy.append(try reader.string())
      case 34: self.model = try reader.string()
      case 42: self.team = try reader.string()
      case 50: self.key = try reader.string()
      case 58: self.mode = try reader.string()
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
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(58)
    }
    if !self.key.isEmpty {
      writer.string(self.key)
      writer.tag(50)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(42)
    }
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(34)
    }
    self.groupBy.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(26)
      }
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
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.groupBy.append(try reader.string())
        }
      case 3:
        self.model = try reader.string()
      case 4:
        self.team = try reader.string()
      case 5:
        self.key = try reader.string()
      case 6:
        self.mode = try reader.string()
      case 7:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}startTime\u{7}\u{0}\u{1}\u{0}endTime\u{7}\u{0}\u{2}\u{0}groupBy\u{5}\u{0}\u{3}\u{0}model\u{4}\u{0}\u{4}\u{0}team\u{3}\u{0}\u{5}\u{0}key\u{4}\u{0}\u{6}\u{0}mode\u{c}\u{0}\u{7}\u{0}organization\u{a}\u{0}\u{0}\u{0}start_time\u{8}\u{0}\u{1}\u{0}end_time\u{8}\u{0}\u{2}\u{0}group_by"
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
    if !self.groupBy.isEmpty {
      writer.key(",\"groupBy\":")
      let list = writer.beginArray()
      self.groupBy.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.model.isEmpty {
      writer.key(",\"model\":")
      writer.string(self.model)
    }
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
    }
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "start_time", "startTime":
        var inner = self.startTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.startTime = inner
      case "end_time", "endTime":
        var inner = self.endTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.endTime = inner
      case "group_by", "groupBy":
        self.groupBy.append(try TextField.string(rest, value))
      case "model":
        self.model = try TextField.string(rest, value)
      case "team":
        self.team = try TextField.string(rest, value)
      case "key":
        self.key = try TextField.string(rest, value)
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
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
    Rules.items(self.groupBy.count, "group_by", min: 0, max: 4, &violations)
    Rules.unique(self.groupBy, "group_by", &violations)
    for (index, value) in self.groupBy.enumerated() {
      let start = violations.count
      switch value {
      case "day", "model", "team", "key": break
      default: violations.add("group_by", "must be one of day, model, team, key")
      }
      violations.number("group_by", index, since: start)
    }
    if !self.model.isEmpty {
      Rules.length(self.model, "model", min: 0, max: 128, &violations)
    }
    if !self.team.isEmpty {
      Rules.length(self.team, "team", min: 0, max: 64, &violations)
    }
    if !self.key.isEmpty {
      Rules.length(self.key, "key", min: 0, max: 64, &violations)
    }
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
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
  /// The usage.
  package struct GetUsageResponse: Wire.Message {
    package var rows: [V1.UsageRow] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetUsageResponse" }
  }
}

extension V1.GetUsageResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.rows.isEmpty { self.rows.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.UsageRow>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.UsageRow>.stride)
        var value = V1.UsageRow()
        try value.merge(from: &reader)
        self.rows.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.rows.lend { values in
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
          try reader.hold(MemoryLayout<V1.UsageRow>.stride)
          var value = V1.UsageRow()
          try value.mergeJSON(from: &reader)
          self.rows.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}rows"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.rows.isEmpty {
      writer.key(",\"rows\":")
      let list = writer.beginArray()
      self.rows.lend { values in
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
  /// Which holds.
  package struct ListHoldsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only in this state.
    package var state: V1.Hold.State = .unspecified
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListHoldsRequest" }
  }
}

extension V1.ListHoldsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 24: self.state = V1.Hold.State(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(24)
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
        if let number = try reader.enumNumber(V1.Hold.State.number(named:)) {
          self.state = V1.Hold.State(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{5}\u{0}\u{2}\u{0}state\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
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
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
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
      case "state":
        self.state = V1.Hold.State(
    number: try TextField.enumNumber(rest, value, V1.Hold.State.number(named:)))
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
  }
}

extension V1 {
  /// A page of holds.
  package struct ListHoldsResponse: Wire.Message {
    package var holds: [V1.Hold] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListHoldsResponse" }
  }
}

extension V1.ListHoldsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.holds.isEmpty { self.holds.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Hold>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Hold>.stride)
        var value = V1.Hold()
        try value.merge(from: &reader)
        self.holds.append(value)
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
    self.holds.lend { values in
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
          try reader.hold(MemoryLayout<V1.Hold>.stride)
          var value = V1.Hold()
          try value.mergeJSON(from: &reader)
          self.holds.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}holds\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.holds.isEmpty {
      writer.key(",\"holds\":")
      let list = writer.beginArray()
      self.holds.lend { values in
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
    for (index, value) in self.holds.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("holds", index, since: start)
    }
  }
}

extension V1 {
  /// A budget to set.
  package struct SetBudgetRequest: Wire.Message {
    /// `organization`, a team's id or a key's id.
    package var subject: String = ""
    package var period: V1.Budget.Period = .unspecified
    /// Unset: remove the budget.
    package var limit: GoogleType.Money?
    /// Shares of the limit, in percent, at which `budget.threshold` happens, once a period.
    package var thresholds: [Int32] = []
    /// `live` or `test`. Empty: the principal's own.
    package var mode: String = ""
    /// Only operators name an organisation.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.SetBudgetRequest" }
  }
}

extension V1.SetBudgetRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.subject = try reader.string()
      case 16: self.period = V1.Budget.Period(number: try reader.int32())
      case 26:
        let outer = try reader.enter()
        if self.limit == nil { self.limit = GoogleType.Money() }
        try self.limit?.merge(from: &reader)
        reader.leave(outer)
      case 32:
        try reader.hold(MemoryLayout<Int32>.stride)
        self.thresholds.append(try reader.int32())
      case 34:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<Int32>.stride)
        if self.thresholds.isEmpty { self.thresholds.reserveCapacity(count) }
        while !reader.isAtEnd { self.thresholds.append(try reader.int32()) }
        reader.leave(outer)
      case 42: self.mode = try reader.string()
      case 50: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(50)
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(42)
    }
    if !self.thresholds.isEmpty {
      let mark = writer.count
      self.thresholds.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.int32(values[index].value)
        }
      }
      writer.close(mark, tag: 34)
    }
    if let value = self.limit {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.period.number != 0 {
      writer.int32(self.period.number)
      writer.tag(16)
    }
    if !self.subject.isEmpty {
      writer.string(self.subject)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.subject = try reader.string()
      case 1:
        if let number = try reader.enumNumber(V1.Budget.Period.number(named:)) {
          self.period = V1.Budget.Period(number: number)
        }
      case 2:
        if self.limit == nil { self.limit = GoogleType.Money() }
        try self.limit?.mergeJSON(from: &reader)
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<Int32>.stride)
          self.thresholds.append(try reader.int32())
        }
      case 4:
        self.mode = try reader.string()
      case 5:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}subject\u{6}\u{0}\u{1}\u{0}period\u{5}\u{0}\u{2}\u{0}limit\u{a}\u{0}\u{3}\u{0}thresholds\u{4}\u{0}\u{4}\u{0}mode\u{c}\u{0}\u{5}\u{0}organization"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.subject.isEmpty {
      writer.key(",\"subject\":")
      writer.string(self.subject)
    }
    if self.period.number != 0 {
      writer.key(",\"period\":")
      self.period.encodeJSON(to: &writer)
    }
    if let value = self.limit {
      writer.key(",\"limit\":")
      value.encodeJSON(to: &writer)
    }
    if !self.thresholds.isEmpty {
      writer.key(",\"thresholds\":")
      let list = writer.beginArray()
      self.thresholds.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.int32(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "subject":
        self.subject = try TextField.string(rest, value)
      case "period":
        self.period = V1.Budget.Period(
    number: try TextField.enumNumber(rest, value, V1.Budget.Period.number(named:)))
      case "limit":
        var inner = self.limit ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.limit = inner
      case "thresholds":
        self.thresholds.append(try TextField.integer(rest, value))
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.subject.isEmpty {
      Rules.length(self.subject, "subject", min: 0, max: 64, &violations)
    } else { violations.add("subject", "is required") }
    Rules.defined(self.period, "period", &violations)
    Rules.items(self.thresholds.count, "thresholds", min: 0, max: 10, &violations)
    for (index, value) in self.thresholds.enumerated() {
      let start = violations.count
      if !(value >= 1 && value <= 100) { violations.add("thresholds", "must be 1 to 100") }
      violations.number("thresholds", index, since: start)
    }
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// Which budgets.
  package struct ListBudgetsRequest: Wire.Message {
    /// `live` or `test`. Empty: the principal's own.
    package var mode: String = ""
    /// Only operators name an organisation.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListBudgetsRequest" }
  }
}

extension V1.ListBudgetsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.mode = try reader.string()
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
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.mode = try reader.string()
      case 1:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}mode\u{c}\u{0}\u{1}\u{0}organization"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// The budgets.
  package struct ListBudgetsResponse: Wire.Message {
    package var budgets: [V1.Budget] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListBudgetsResponse" }
  }
}

extension V1.ListBudgetsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.budgets.isEmpty { self.budgets.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Budget>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Budget>.stride)
        var value = V1.Budget()
        try value.merge(from: &reader)
        self.budgets.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.budgets.lend { values in
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
          try reader.hold(MemoryLayout<V1.Budget>.stride)
          var value = V1.Budget()
          try value.mergeJSON(from: &reader)
          self.budgets.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}budgets"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.budgets.isEmpty {
      writer.key(",\"budgets\":")
      let list = writer.beginArray()
      self.budgets.lend { values in
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
  /// Which month.
  package struct GetStatementRequest: Wire.Message {
    /// As in `2026-11`.
    package var month: String = ""
    /// `live` or `test`. Empty: the principal's own.
    package var mode: String = ""
    /// Only operators name an organisation.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetStatementRequest" }
  }
}

extension V1.GetStatementRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.month = try reader.string()
      case 18: self.mode = try reader.string()
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
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(18)
    }
    if !self.month.isEmpty {
      writer.string(self.month)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.month = try reader.string()
      case 1:
        self.mode = try reader.string()
      case 2:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}month\u{4}\u{0}\u{1}\u{0}mode\u{c}\u{0}\u{2}\u{0}organization"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.month.isEmpty {
      writer.key(",\"month\":")
      writer.string(self.month)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "month":
        self.month = try TextField.string(rest, value)
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let monthPattern = Pattern("[0-9]{4}-[0-9]{2}")
  package func validate(into violations: inout Violations) {
    if !self.month.isEmpty {
      Rules.length(self.month, "month", min: 0, max: 7, &violations)
      Rules.pattern(self.month, "month", Self.monthPattern, &violations)
    } else { violations.add("month", "is required") }
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// A month of a wallet.
  package struct GetStatementResponse: Wire.Message {
    /// The sum of one kind of entry.
    package struct Line: Wire.Message {
      package var kind: V1.Entry.Kind = .unspecified
      /// How many there are.
      package var entries: Int64 = 0
      /// What they changed of what is posted: positive in, negative out.
      package var amount: GoogleType.Money?
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "modelroute.v1.GetStatementResponse.Line" }
    }

    package var month: String = ""
    /// What was posted when the month began.
    package var openingBalance: GoogleType.Money?
    /// What was posted when it ended: the opening balance and all lines.
    package var closingBalance: GoogleType.Money?
    /// The kinds that changed what is posted. Holds only set aside.
    package var lines: [V1.GetStatementResponse.Line] = []
    /// By model. The charges make the line of `SETTLE`.
    package var usage: [V1.UsageRow] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetStatementResponse" }
  }
}

extension V1.GetStatementResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.month = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.openingBalance == nil { self.openingBalance = GoogleType.Money() }
        try self.openingBalance?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.closingBalance == nil { self.closingBalance = GoogleType.Money() }
        try self.closingBalance?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        if self.lines.isEmpty { self.lines.reserveCapacity(reader.run(of: 34, holding: MemoryLayout<V1.GetStatementResponse.Line>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.GetStatementResponse.Line>.stride)
        var value = V1.GetStatementResponse.Line()
        try value.merge(from: &reader)
        self.lines.append(value)
        reader.leave(outer)
      case 42:
        if self.usage.isEmpty { self.usage.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<V1.UsageRow>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.UsageRow>.stride)
        var value = V1.UsageRow()
        try value.merge(from: &reader)
        self.usage.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.usage.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 42)
      }
    }
    self.lines.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 34)
      }
    }
    if let value = self.closingBalance {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.openingBalance {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.month.isEmpty {
      writer.string(self.month)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.month = try reader.string()
      case 1:
        if self.openingBalance == nil { self.openingBalance = GoogleType.Money() }
        try self.openingBalance?.mergeJSON(from: &reader)
      case 2:
        if self.closingBalance == nil { self.closingBalance = GoogleType.Money() }
        try self.closingBalance?.mergeJSON(from: &reader)
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.GetStatementResponse.Line>.stride)
          var value = V1.GetStatementResponse.Line()
          try value.mergeJSON(from: &reader)
          self.lines.append(value)
        }
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.UsageRow>.stride)
          var value = V1.UsageRow()
          try value.mergeJSON(from: &reader)
          self.usage.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}month\u{e}\u{0}\u{1}\u{0}openingBalance\u{e}\u{0}\u{2}\u{0}closingBalance\u{5}\u{0}\u{3}\u{0}lines\u{5}\u{0}\u{4}\u{0}usage\u{f}\u{0}\u{1}\u{0}opening_balance\u{f}\u{0}\u{2}\u{0}closing_balance"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.month.isEmpty {
      writer.key(",\"month\":")
      writer.string(self.month)
    }
    if let value = self.openingBalance {
      writer.key(",\"openingBalance\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.closingBalance {
      writer.key(",\"closingBalance\":")
      value.encodeJSON(to: &writer)
    }
    if !self.lines.isEmpty {
      writer.key(",\"lines\":")
      let list = writer.beginArray()
      self.lines.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.usage.isEmpty {
      writer.key(",\"usage\":")
      let list = writer.beginArray()
      self.usage.lend { values in
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

extension V1.GetStatementResponse.Line {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.kind = V1.Entry.Kind(number: try reader.int32())
      case 16: self.entries = try reader.int64()
      case 26:
        let outer = try reader.enter()
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.amount {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.entries != 0 {
      writer.int64(self.entries)
      writer.tag(16)
    }
    if self.kind.number != 0 {
      writer.int32(self.kind.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(V1.Entry.Kind.number(named:)) {
          self.kind = V1.Entry.Kind(number: number)
        }
      case 1:
        self.entries = try reader.int64()
      case 2:
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}kind\u{7}\u{0}\u{1}\u{0}entries\u{6}\u{0}\u{2}\u{0}amount"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.kind.number != 0 {
      writer.key(",\"kind\":")
      self.kind.encodeJSON(to: &writer)
    }
    if self.entries != 0 {
      writer.key(",\"entries\":")
      writer.int64(self.entries)
    }
    if let value = self.amount {
      writer.key(",\"amount\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// Money for a wallet.
  package struct AddFundsRequest: Wire.Message {
    package var organization: String = ""
    /// `live` or `test`.
    package var mode: String = ""
    /// More than zero.
    package var amount: GoogleType.Money?
    package var note: String = ""
    /// The idempotency key.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.AddFundsRequest" }
  }
}

extension V1.AddFundsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.organization = try reader.string()
      case 18: self.mode = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.merge(from: &reader)
        reader.leave(outer)
      case 34: self.note = try reader.string()
      case 42: self.requestId = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(42)
    }
    if !self.note.isEmpty {
      writer.string(self.note)
      writer.tag(34)
    }
    if let value = self.amount {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(18)
    }
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
      case 1:
        self.mode = try reader.string()
      case 2:
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.mergeJSON(from: &reader)
      case 3:
        self.note = try reader.string()
      case 4:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}organization\u{4}\u{0}\u{1}\u{0}mode\u{6}\u{0}\u{2}\u{0}amount\u{4}\u{0}\u{3}\u{0}note\u{9}\u{0}\u{4}\u{0}requestId\u{a}\u{0}\u{4}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
    }
    if let value = self.amount {
      writer.key(",\"amount\":")
      value.encodeJSON(to: &writer)
    }
    if !self.note.isEmpty {
      writer.key(",\"note\":")
      writer.string(self.note)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
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
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "amount":
        var inner = self.amount ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.amount = inner
      case "note":
        self.note = try TextField.string(rest, value)
      case "request_id", "requestId":
        self.requestId = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let requestIdPattern = Pattern("[!-~]+")
  package func validate(into violations: inout Violations) {
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    } else { violations.add("organization", "is required") }
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    } else { violations.add("mode", "is required") }
    if self.amount == nil { violations.add("amount", "is required") }
    if !self.note.isEmpty {
      Rules.length(self.note, "note", min: 0, max: 500, &violations)
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
  }
}

extension V1 {
  /// A charge to give back.
  package struct RefundRequest: Wire.Message {
    package var job: String = ""
    /// Unset: all of it.
    package var amount: GoogleType.Money?
    package var note: String = ""
    /// The idempotency key.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RefundRequest" }
  }
}

extension V1.RefundRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.merge(from: &reader)
        reader.leave(outer)
      case 26: self.note = try reader.string()
      case 34: self.requestId = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(34)
    }
    if !self.note.isEmpty {
      writer.string(self.note)
      writer.tag(26)
    }
    if let value = self.amount {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.job.isEmpty {
      writer.string(self.job)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.job = try reader.string()
      case 1:
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.mergeJSON(from: &reader)
      case 2:
        self.note = try reader.string()
      case 3:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job\u{6}\u{0}\u{1}\u{0}amount\u{4}\u{0}\u{2}\u{0}note\u{9}\u{0}\u{3}\u{0}requestId\u{a}\u{0}\u{3}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if let value = self.amount {
      writer.key(",\"amount\":")
      value.encodeJSON(to: &writer)
    }
    if !self.note.isEmpty {
      writer.key(",\"note\":")
      writer.string(self.note)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
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
      case "job":
        self.job = try TextField.string(rest, value)
      case "amount":
        var inner = self.amount ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.amount = inner
      case "note":
        self.note = try TextField.string(rest, value)
      case "request_id", "requestId":
        self.requestId = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let requestIdPattern = Pattern("[!-~]+")
  package func validate(into violations: inout Violations) {
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    } else { violations.add("job", "is required") }
    if !self.note.isEmpty {
      Rules.length(self.note, "note", min: 0, max: 500, &violations)
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
  }
}

extension V1 {
  /// Of which time.
  package struct GetMarginRequest: Wire.Message {
    /// Unset: from the beginning.
    package var startTime: GoogleProtobuf.Timestamp?
    /// Before this time. Unset: until now.
    package var endTime: GoogleProtobuf.Timestamp?
    /// Empty: all.
    package var organization: String = ""
    /// `live` or `test`. Empty: live.
    package var mode: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetMarginRequest" }
  }
}

extension V1.GetMarginRequest {
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
      case 34: self.mode = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(34)
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
        self.mode = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}startTime\u{7}\u{0}\u{1}\u{0}endTime\u{c}\u{0}\u{2}\u{0}organization\u{4}\u{0}\u{3}\u{0}mode\u{a}\u{0}\u{0}\u{0}start_time\u{8}\u{0}\u{1}\u{0}end_time"
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
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "mode":
        self.mode = try TextField.string(rest, value)
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
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
    if let first = self.startTime, let last = self.endTime, !((first.seconds, first.nanos) < (last.seconds, last.nanos)) {
      violations.add("end_time", "must be after start_time")
    }
  }
}

extension V1 {
  /// Revenue against cost.
  package struct GetMarginResponse: Wire.Message {
    /// What jobs were charged.
    package var revenue: GoogleType.Money?
    /// What attempts cost, but those that did the same work once more.
    package var providerCost: GoogleType.Money?
    package var duplicateSpend: GoogleType.Money?
    /// What was given back of the revenue.
    package var refunds: GoogleType.Money?
    /// The revenue without the other three.
    package var margin: GoogleType.Money?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetMarginResponse" }
  }
}

extension V1.GetMarginResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.revenue == nil { self.revenue = GoogleType.Money() }
        try self.revenue?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.providerCost == nil { self.providerCost = GoogleType.Money() }
        try self.providerCost?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.duplicateSpend == nil { self.duplicateSpend = GoogleType.Money() }
        try self.duplicateSpend?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.refunds == nil { self.refunds = GoogleType.Money() }
        try self.refunds?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.margin == nil { self.margin = GoogleType.Money() }
        try self.margin?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.margin {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.refunds {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.duplicateSpend {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.providerCost {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.revenue {
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
        if self.revenue == nil { self.revenue = GoogleType.Money() }
        try self.revenue?.mergeJSON(from: &reader)
      case 1:
        if self.providerCost == nil { self.providerCost = GoogleType.Money() }
        try self.providerCost?.mergeJSON(from: &reader)
      case 2:
        if self.duplicateSpend == nil { self.duplicateSpend = GoogleType.Money() }
        try self.duplicateSpend?.mergeJSON(from: &reader)
      case 3:
        if self.refunds == nil { self.refunds = GoogleType.Money() }
        try self.refunds?.mergeJSON(from: &reader)
      case 4:
        if self.margin == nil { self.margin = GoogleType.Money() }
        try self.margin?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}revenue\u{c}\u{0}\u{1}\u{0}providerCost\u{e}\u{0}\u{2}\u{0}duplicateSpend\u{7}\u{0}\u{3}\u{0}refunds\u{6}\u{0}\u{4}\u{0}margin\u{d}\u{0}\u{1}\u{0}provider_cost\u{f}\u{0}\u{2}\u{0}duplicate_spend"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.revenue {
      writer.key(",\"revenue\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.providerCost {
      writer.key(",\"providerCost\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.duplicateSpend {
      writer.key(",\"duplicateSpend\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.refunds {
      writer.key(",\"refunds\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.margin {
      writer.key(",\"margin\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}


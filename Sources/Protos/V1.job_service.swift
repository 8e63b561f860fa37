// Generated from modelroute/v1/job_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What to run, and on what terms.
  package struct CreateJobRequest: Wire.Message {
    /// The slug of a model, as `ListModels` gives it.
    package var model: String = ""
    package var input: V1.Input?
    /// Where to send the job's events.
    package var webhook: V1.WebhookTarget?
    /// The most that the job may cost. Lowers the output limit to what it pays for; a job whose input
    /// and first output token it does not pay for is refused. Required by models without a bound of
    /// their own.
    package var maxCost: GoogleType.Money?
    package var routing: V1.Routing?
    /// How long it may wait before it starts. Unset: the server's default.
    package var startTimeout: GoogleProtobuf.Duration?
    /// How long it may take in all. Unset: the server's default.
    package var totalTimeout: GoogleProtobuf.Duration?
    /// Higher goes first within the organisation, -100 to 100.
    package var priority: Int32 = 0
    /// Texts of yours, given back with the job.
    package var metadata: [String: String] = [:]
    /// Cancel the job when the call that created it ends before the job does. Only `RunJob`, and
    /// `CreateJob` with `Prefer: wait`.
    package var cancelOnDisconnect: Bool = false
    /// The idempotency key: up to 255 visible ASCII characters. Kept for 30 days,
    /// or as the server is configured.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateJobRequest" }
  }
}

extension V1.CreateJobRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.model = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.input == nil { self.input = V1.Input() }
        try self.input?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.webhook == nil { self.webhook = V1.WebhookTarget() }
        try self.webhook?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.maxCost == nil { self.maxCost = GoogleType.Money() }
        try self.maxCost?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.routing == nil { self.routing = V1.Routing() }
        try self.routing?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.startTimeout == nil { self.startTimeout = GoogleProtobuf.Duration() }
        try self.startTimeout?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.totalTimeout == nil { self.totalTimeout = GoogleProtobuf.Duration() }
        try self.totalTimeout?.merge(from: &reader)
        reader.leave(outer)
      case 64: self.priority = try reader.int32()
      case 74:
        if self.metadata.isEmpty {
          self.metadata.reserveCapacity(
            min(reader.run(of: 74, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, String)>.stride)
        var key: String = ""
        var value = String()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            value = try reader.string()
          default: try reader.skip(tag)
          }
        }
        self.metadata[key] = value
        reader.leave(outer)
      case 80: self.cancelOnDisconnect = try reader.bool()
      case 90: self.requestId = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(90)
    }
    if self.cancelOnDisconnect {
      writer.bool(self.cancelOnDisconnect)
      writer.tag(80)
    }
    if !self.metadata.isEmpty {
      MapOrder.withAscending(self.metadata) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 74)
        }
      }
    }
    if self.priority != 0 {
      writer.int32(self.priority)
      writer.tag(64)
    }
    if let value = self.totalTimeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.startTimeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.routing {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.maxCost {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.webhook {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.input {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.model = try reader.string()
      case 1:
        if self.input == nil { self.input = V1.Input() }
        try self.input?.mergeJSON(from: &reader)
      case 2:
        if self.webhook == nil { self.webhook = V1.WebhookTarget() }
        try self.webhook?.mergeJSON(from: &reader)
      case 3:
        if self.maxCost == nil { self.maxCost = GoogleType.Money() }
        try self.maxCost?.mergeJSON(from: &reader)
      case 4:
        if self.routing == nil { self.routing = V1.Routing() }
        try self.routing?.mergeJSON(from: &reader)
      case 5:
        if self.startTimeout == nil { self.startTimeout = GoogleProtobuf.Duration() }
        try self.startTimeout?.mergeJSON(from: &reader)
      case 6:
        if self.totalTimeout == nil { self.totalTimeout = GoogleProtobuf.Duration() }
        try self.totalTimeout?.mergeJSON(from: &reader)
      case 7:
        self.priority = try reader.int32()
      case 8:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.metadata[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.metadata[key] = try reader.string()
        }
      case 9:
        self.cancelOnDisconnect = try reader.bool()
      case 10:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}model\u{5}\u{0}\u{1}\u{0}input\u{7}\u{0}\u{2}\u{0}webhook\u{7}\u{0}\u{3}\u{0}maxCost\u{7}\u{0}\u{4}\u{0}routing\u{c}\u{0}\u{5}\u{0}startTimeout\u{c}\u{0}\u{6}\u{0}totalTimeout\u{8}\u{0}\u{7}\u{0}priority\u{8}\u{0}\u{8}\u{0}metadata\u{12}\u{0}\u{9}\u{0}cancelOnDisconnect\u{9}\u{0}\u{a}\u{0}requestId\u{8}\u{0}\u{3}\u{0}max_cost\u{d}\u{0}\u{5}\u{0}start_timeout\u{d}\u{0}\u{6}\u{0}total_timeout\u{14}\u{0}\u{9}\u{0}cancel_on_disconnect\u{a}\u{0}\u{a}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.model.isEmpty {
      writer.key(",\"model\":")
      writer.string(self.model)
    }
    if let value = self.input {
      writer.key(",\"input\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.webhook {
      writer.key(",\"webhook\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.maxCost {
      writer.key(",\"maxCost\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.routing {
      writer.key(",\"routing\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.startTimeout {
      writer.key(",\"startTimeout\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.totalTimeout {
      writer.key(",\"totalTimeout\":")
      value.encodeJSON(to: &writer)
    }
    if self.priority != 0 {
      writer.key(",\"priority\":")
      writer.int32(self.priority)
    }
    if !self.metadata.isEmpty {
      writer.key(",\"metadata\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.metadata) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if self.cancelOnDisconnect {
      writer.key(",\"cancelOnDisconnect\":")
      writer.bool(self.cancelOnDisconnect)
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
      case "model":
        self.model = try TextField.string(rest, value)
      case "input":
        var inner = self.input ?? V1.Input()
        try inner.setText(rest, to: value)
        self.input = inner
      case "webhook":
        var inner = self.webhook ?? V1.WebhookTarget()
        try inner.setText(rest, to: value)
        self.webhook = inner
      case "max_cost", "maxCost":
        var inner = self.maxCost ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.maxCost = inner
      case "routing":
        var inner = self.routing ?? V1.Routing()
        try inner.setText(rest, to: value)
        self.routing = inner
      case "start_timeout", "startTimeout":
        var inner = self.startTimeout ?? GoogleProtobuf.Duration()
        try inner.setText(rest, to: value)
        self.startTimeout = inner
      case "total_timeout", "totalTimeout":
        var inner = self.totalTimeout ?? GoogleProtobuf.Duration()
        try inner.setText(rest, to: value)
        self.totalTimeout = inner
      case "priority":
        self.priority = try TextField.integer(rest, value)
      case "cancel_on_disconnect", "cancelOnDisconnect":
        self.cancelOnDisconnect = try TextField.bool(rest, value)
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
    if !self.model.isEmpty {
      Rules.length(self.model, "model", min: 0, max: 128, &violations)
      Rules.slug(self.model, "model", &violations)
    } else { violations.add("model", "is required") }
    if let value = self.input {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("input", since: mark)
    } else { violations.add("input", "is required") }
    if let value = self.webhook {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("webhook", since: mark)
    }
    if let value = self.routing {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("routing", since: mark)
    }
    if let value = self.startTimeout {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("start_timeout", since: mark)
      Rules.duration(value, "start_timeout", min: (0, 1000000), max: (86400, 0), "must be at least 0.001s and at most 86400s", &violations)
    }
    if let value = self.totalTimeout {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("total_timeout", since: mark)
      Rules.duration(value, "total_timeout", min: (0, 1000000), max: (86400, 0), "must be at least 0.001s and at most 86400s", &violations)
    }
    if self.priority != 0 {
      if !(self.priority >= -100 && self.priority <= 100) { violations.add("priority", "must be -100 to 100") }
    }
    Rules.items(self.metadata.count, "metadata", min: 0, max: 50, &violations)
    for (key, value) in MapOrder.ascending(self.metadata) {
      let start = violations.count
      Rules.length(key, "metadata", min: 0, max: 40, &violations)
      Rules.length(value, "metadata", min: 0, max: 500, &violations)
      violations.number("metadata", key: "\(key)", since: start)
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
  }
}

extension V1 {
  /// A job to create and watch.
  package struct RunJobRequest: Wire.Message {
    package var job: V1.CreateJobRequest? {
      get { _job?.value }
      set { _job = newValue.map { Boxed($0) } }
    }
    private var _job: Boxed<V1.CreateJobRequest>?
    /// After a lost connection, with the same `job.request_id`: continue after this position.
    package var afterSequence: Int64 = 0
    package var afterOffset: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RunJobRequest" }
  }
}

extension V1.RunJobRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.CreateJobRequest>.stride)
        var value = self._job?.value ?? V1.CreateJobRequest()
        try value.merge(from: &reader)
        self._job = Boxed(value)
        reader.leave(outer)
      case 16: self.afterSequence = try reader.int64()
      case 24: self.afterOffset = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.afterOffset != 0 {
      writer.int64(self.afterOffset)
      writer.tag(24)
    }
    if self.afterSequence != 0 {
      writer.int64(self.afterSequence)
      writer.tag(16)
    }
    if let value = self._job?.value {
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
        try reader.hold(MemoryLayout<V1.CreateJobRequest>.stride)
        var value = self._job?.value ?? V1.CreateJobRequest()
        try value.mergeJSON(from: &reader)
        self._job = Boxed(value)
      case 1:
        self.afterSequence = try reader.int64()
      case 2:
        self.afterOffset = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job\u{d}\u{0}\u{1}\u{0}afterSequence\u{b}\u{0}\u{2}\u{0}afterOffset\u{e}\u{0}\u{1}\u{0}after_sequence\u{c}\u{0}\u{2}\u{0}after_offset"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._job?.value {
      writer.key(",\"job\":")
      value.encodeJSON(to: &writer)
    }
    if self.afterSequence != 0 {
      writer.key(",\"afterSequence\":")
      writer.int64(self.afterSequence)
    }
    if self.afterOffset != 0 {
      writer.key(",\"afterOffset\":")
      writer.int64(self.afterOffset)
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
        var inner = self.job ?? V1.CreateJobRequest()
        try inner.setText(rest, to: value)
        self.job = inner
      case "after_sequence", "afterSequence":
        self.afterSequence = try TextField.integer(rest, value)
      case "after_offset", "afterOffset":
        self.afterOffset = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self._job?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("job", since: mark)
    } else { violations.add("job", "is required") }
    if self.afterSequence != 0 {
      if !(self.afterSequence >= 0) { violations.add("after_sequence", "must be at least 0") }
    }
    if self.afterOffset != 0 {
      if !(self.afterOffset >= 0) { violations.add("after_offset", "must be at least 0") }
    }
  }
}

extension V1 {
  /// Which job.
  package struct GetJobRequest: Wire.Message {
    /// `job_…`.
    package var job: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetJobRequest" }
  }
}

extension V1.GetJobRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
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
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    } else { violations.add("job", "is required") }
  }
}

extension V1 {
  /// Which jobs.
  package struct ListJobsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only in these states. Empty: all.
    package var states: [V1.Job.State] = []
    /// Only of this model.
    package var model: String = ""
    /// Only of this team.
    package var team: String = ""
    /// Only created at or after.
    package var createdAfter: GoogleProtobuf.Timestamp?
    /// Only created before.
    package var createdBefore: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListJobsRequest" }
  }
}

extension V1.ListJobsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 24:
        try reader.hold(MemoryLayout<V1.Job.State>.stride)
        self.states.append(V1.Job.State(number: try reader.int32()))
      case 26:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<V1.Job.State>.stride)
        if self.states.isEmpty { self.states.reserveCapacity(count) }
        while !reader.isAtEnd { self.states.append(V1.Job.State(number: try reader.int32())) }
        reader.leave(outer)
      case 34: self.model = try reader.string()
      case 42: self.team = try reader.string()
      case 50:
        let outer = try reader.enter()
        if self.createdAfter == nil { self.createdAfter = GoogleProtobuf.Timestamp() }
        try self.createdAfter?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.createdBefore == nil { self.createdBefore = GoogleProtobuf.Timestamp() }
        try self.createdBefore?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.createdBefore {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.createdAfter {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(42)
    }
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(34)
    }
    if !self.states.isEmpty {
      let mark = writer.count
      self.states.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.int32(values[index].value.number)
        }
      }
      writer.close(mark, tag: 26)
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
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.Job.State>.stride)
          if let number = try reader.enumNumber(V1.Job.State.number(named:)) {
            self.states.append(V1.Job.State(number: number))
          }
        }
      case 3:
        self.model = try reader.string()
      case 4:
        self.team = try reader.string()
      case 5:
        if self.createdAfter == nil { self.createdAfter = GoogleProtobuf.Timestamp() }
        try self.createdAfter?.mergeJSON(from: &reader)
      case 6:
        if self.createdBefore == nil { self.createdBefore = GoogleProtobuf.Timestamp() }
        try self.createdBefore?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{6}\u{0}\u{2}\u{0}states\u{5}\u{0}\u{3}\u{0}model\u{4}\u{0}\u{4}\u{0}team\u{c}\u{0}\u{5}\u{0}createdAfter\u{d}\u{0}\u{6}\u{0}createdBefore\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token\u{d}\u{0}\u{5}\u{0}created_after\u{e}\u{0}\u{6}\u{0}created_before"
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
    if !self.states.isEmpty {
      writer.key(",\"states\":")
      let list = writer.beginArray()
      self.states.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].value.encodeJSON(to: &writer)
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
    if let value = self.createdAfter {
      writer.key(",\"createdAfter\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.createdBefore {
      writer.key(",\"createdBefore\":")
      value.encodeJSON(to: &writer)
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
      case "states":
        self.states.append(V1.Job.State(
    number: try TextField.enumNumber(rest, value, V1.Job.State.number(named:))))
      case "model":
        self.model = try TextField.string(rest, value)
      case "team":
        self.team = try TextField.string(rest, value)
      case "created_after", "createdAfter":
        var inner = self.createdAfter ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.createdAfter = inner
      case "created_before", "createdBefore":
        var inner = self.createdBefore ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.createdBefore = inner
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
    Rules.items(self.states.count, "states", min: 0, max: 10, &violations)
    for (index, value) in self.states.enumerated() {
      let start = violations.count
      Rules.defined(value, "states", &violations)
      violations.number("states", index, since: start)
    }
    if !self.model.isEmpty {
      Rules.length(self.model, "model", min: 0, max: 128, &violations)
    }
    if !self.team.isEmpty {
      Rules.length(self.team, "team", min: 0, max: 64, &violations)
    }
    if let value = self.createdAfter {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("created_after", since: mark)
    }
    if let value = self.createdBefore {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("created_before", since: mark)
    }
    if let first = self.createdAfter, let last = self.createdBefore, !((first.seconds, first.nanos) < (last.seconds, last.nanos)) {
      violations.add("created_before", "must be after created_after")
    }
  }
}

extension V1 {
  /// A page of jobs.
  package struct ListJobsResponse: Wire.Message {
    package var jobs: [V1.Job] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListJobsResponse" }
  }
}

extension V1.ListJobsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.jobs.isEmpty { self.jobs.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Job>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Job>.stride)
        var value = V1.Job()
        try value.merge(from: &reader)
        self.jobs.append(value)
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
    self.jobs.lend { values in
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
          try reader.hold(MemoryLayout<V1.Job>.stride)
          var value = V1.Job()
          try value.mergeJSON(from: &reader)
          self.jobs.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}jobs\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.jobs.isEmpty {
      writer.key(",\"jobs\":")
      let list = writer.beginArray()
      self.jobs.lend { values in
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
    for (index, value) in self.jobs.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("jobs", index, since: start)
    }
  }
}

extension V1 {
  /// Which job to end.
  package struct CancelJobRequest: Wire.Message {
    /// `job_…`.
    package var job: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CancelJobRequest" }
  }
}

extension V1.CancelJobRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
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
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    } else { violations.add("job", "is required") }
  }
}

extension V1 {
  /// Which job to watch, and from where.
  package struct WatchJobRequest: Wire.Message {
    /// `job_…`.
    package var job: String = ""
    /// Continue after this position: `sequence` and `offset` of the last event seen. 0: from the
    /// start.
    package var afterSequence: Int64 = 0
    package var afterOffset: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WatchJobRequest" }
  }
}

extension V1.WatchJobRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      case 16: self.afterSequence = try reader.int64()
      case 24: self.afterOffset = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.afterOffset != 0 {
      writer.int64(self.afterOffset)
      writer.tag(24)
    }
    if self.afterSequence != 0 {
      writer.int64(self.afterSequence)
      writer.tag(16)
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
        self.afterSequence = try reader.int64()
      case 2:
        self.afterOffset = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job\u{d}\u{0}\u{1}\u{0}afterSequence\u{b}\u{0}\u{2}\u{0}afterOffset\u{e}\u{0}\u{1}\u{0}after_sequence\u{c}\u{0}\u{2}\u{0}after_offset"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if self.afterSequence != 0 {
      writer.key(",\"afterSequence\":")
      writer.int64(self.afterSequence)
    }
    if self.afterOffset != 0 {
      writer.key(",\"afterOffset\":")
      writer.int64(self.afterOffset)
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
      case "after_sequence", "afterSequence":
        self.afterSequence = try TextField.integer(rest, value)
      case "after_offset", "afterOffset":
        self.afterOffset = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    } else { violations.add("job", "is required") }
    if self.afterSequence != 0 {
      if !(self.afterSequence >= 0) { violations.add("after_sequence", "must be at least 0") }
    }
    if self.afterOffset != 0 {
      if !(self.afterOffset >= 0) { violations.add("after_offset", "must be at least 0") }
    }
  }
}

extension V1 {
  /// Which jobs to watch.
  package struct WatchJobsRequest: Wire.Message {
    /// The team. Empty: the principal's own.
    package var team: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WatchJobsRequest" }
  }
}

extension V1.WatchJobsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.team = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.team = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}team"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
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
      case "team":
        self.team = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.team.isEmpty {
      Rules.length(self.team, "team", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// A job of the team entered another state.
  package struct WatchJobsResponse: Wire.Message, Wire.StreamEvent {
    package enum Event: Sendable, Equatable {
      case stateChanged(V1.JobStateChanged)
      case completed(V1.JobCompleted)
    }

    package var time: GoogleProtobuf.Timestamp?
    package var event: V1.WatchJobsResponse.Event?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WatchJobsResponse" }
  }
}

extension V1.WatchJobsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        var value = V1.JobStateChanged()
        if case .stateChanged(let present) = self.event { value = present }
        try value.merge(from: &reader)
        self.event = .stateChanged(value)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        var value = V1.JobCompleted()
        if case .completed(let present) = self.event { value = present }
        try value.merge(from: &reader)
        self.event = .completed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.event {
    case .stateChanged(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    case .completed(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case nil: break
    }
    if let value = self.time {
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
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 1:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = V1.JobStateChanged()
        try value.mergeJSON(from: &reader)
        self.event = .stateChanged(value)
      case 2:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = V1.JobCompleted()
        try value.mergeJSON(from: &reader)
        self.event = .completed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}time\u{c}\u{0}\u{1}\u{0}stateChanged\u{9}\u{0}\u{2}\u{0}completed\u{d}\u{0}\u{1}\u{0}state_changed"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    switch self.event {
    case .stateChanged(let value):
      writer.key(",\"stateChanged\":")
      value.encodeJSON(to: &writer)
    case .completed(let value):
      writer.key(",\"completed\":")
      value.encodeJSON(to: &writer)
    case nil: break
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
    switch self.event {
    case .stateChanged(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("state_changed", since: mark)
    case .completed(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("completed", since: mark)
    case nil: break
    }
  }

  package var eventName: String {
    switch self.event {
    case .stateChanged: "state_changed"
    case .completed: "completed"
    case nil: ""
    }
  }

  package var eventID: String { "" }
}

extension V1 {
  /// What a job would cost at most.
  package struct EstimateJobRequest: Wire.Message {
    /// The job as `CreateJob` takes it.
    package var job: V1.CreateJobRequest? {
      get { _job?.value }
      set { _job = newValue.map { Boxed($0) } }
    }
    private var _job: Boxed<V1.CreateJobRequest>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.EstimateJobRequest" }
  }
}

extension V1.EstimateJobRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.CreateJobRequest>.stride)
        var value = self._job?.value ?? V1.CreateJobRequest()
        try value.merge(from: &reader)
        self._job = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._job?.value {
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
        try reader.hold(MemoryLayout<V1.CreateJobRequest>.stride)
        var value = self._job?.value ?? V1.CreateJobRequest()
        try value.mergeJSON(from: &reader)
        self._job = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._job?.value {
      writer.key(",\"job\":")
      value.encodeJSON(to: &writer)
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
        var inner = self.job ?? V1.CreateJobRequest()
        try inner.setText(rest, to: value)
        self.job = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self._job?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("job", since: mark)
    } else { violations.add("job", "is required") }
  }
}

extension V1 {
  /// An estimate.
  package struct EstimateJobResponse: Wire.Message {
    /// What would be held: the charge can't be more.
    package var hold: GoogleType.Money?
    /// Whether the wallet and all budgets have room for it now.
    package var affordable: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.EstimateJobResponse" }
  }
}

extension V1.EstimateJobResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.hold == nil { self.hold = GoogleType.Money() }
        try self.hold?.merge(from: &reader)
        reader.leave(outer)
      case 16: self.affordable = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.affordable {
      writer.bool(self.affordable)
      writer.tag(16)
    }
    if let value = self.hold {
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
        if self.hold == nil { self.hold = GoogleType.Money() }
        try self.hold?.mergeJSON(from: &reader)
      case 1:
        self.affordable = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}hold\u{a}\u{0}\u{1}\u{0}affordable"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.hold {
      writer.key(",\"hold\":")
      value.encodeJSON(to: &writer)
    }
    if self.affordable {
      writer.key(",\"affordable\":")
      writer.bool(self.affordable)
    }
    writer.endObject(object)
  }
}


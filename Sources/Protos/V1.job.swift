// Generated from modelroute/v1/job.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// One requested unit of work.
  package struct Job: Wire.Message {
    /// How far a job is. The last four are final.
    package enum State: Wire.ProtoEnum {
      case unspecified
      /// Accepted, its funds are held; it waits for its turn, or for another try.
      case queued
      /// A provider works on it.
      case running
      /// A cancellation was asked for; what the provider does meanwhile decides the end.
      case canceling
      /// Done: `output` and `charge` are set.
      case succeeded
      /// Ended without output: `error` is set.
      case failed
      /// Ended by a cancellation.
      case canceled
      /// `start_timeout` passed before it could start. Nothing was charged.
      case expired
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .queued
        case 2: self = .running
        case 3: self = .canceling
        case 4: self = .succeeded
        case 5: self = .failed
        case 6: self = .canceled
        case 7: self = .expired
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .queued: 1
        case .running: 2
        case .canceling: 3
        case .succeeded: 4
        case .failed: 5
        case .canceled: 6
        case .expired: 7
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .queued: "QUEUED"
        case .running: "RUNNING"
        case .canceling: "CANCELING"
        case .succeeded: "SUCCEEDED"
        case .failed: "FAILED"
        case .canceled: "CANCELED"
        case .expired: "EXPIRED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{6}\u{0}\u{1}\u{0}QUEUED\u{7}\u{0}\u{2}\u{0}RUNNING\u{9}\u{0}\u{3}\u{0}CANCELING\u{9}\u{0}\u{4}\u{0}SUCCEEDED\u{6}\u{0}\u{5}\u{0}FAILED\u{8}\u{0}\u{6}\u{0}CANCELED\u{7}\u{0}\u{7}\u{0}EXPIRED") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        case 4: 4
        case 5: 5
        case 6: 6
        case 7: 7
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .queued, .running, .canceling, .succeeded, .failed, .canceled, .expired] }
      package static var fullName: String { "modelroute.v1.Job.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .queued: writer.name("\"QUEUED\"")
        case .running: writer.name("\"RUNNING\"")
        case .canceling: writer.name("\"CANCELING\"")
        case .succeeded: writer.name("\"SUCCEEDED\"")
        case .failed: writer.name("\"FAILED\"")
        case .canceled: writer.name("\"CANCELED\"")
        case .expired: writer.name("\"EXPIRED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// Why a queued job has not started.
    package enum QueueReason: Wire.ProtoEnum {
      case unspecified
      /// The organisation runs as many jobs as it may.
      case organizationConcurrency
      /// A budget leaves no room yet.
      case budget
      /// No provider has room yet.
      case providerCapacity
      /// A try failed in a way that may pass; the next one waits for its time.
      case retry
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .organizationConcurrency
        case 2: self = .budget
        case 3: self = .providerCapacity
        case 4: self = .retry
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .organizationConcurrency: 1
        case .budget: 2
        case .providerCapacity: 3
        case .retry: 4
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "QUEUE_REASON_UNSPECIFIED"
        case .organizationConcurrency: "ORGANIZATION_CONCURRENCY"
        case .budget: "BUDGET"
        case .providerCapacity: "PROVIDER_CAPACITY"
        case .retry: "RETRY"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{18}\u{0}\u{0}\u{0}QUEUE_REASON_UNSPECIFIED\u{18}\u{0}\u{1}\u{0}ORGANIZATION_CONCURRENCY\u{6}\u{0}\u{2}\u{0}BUDGET\u{11}\u{0}\u{3}\u{0}PROVIDER_CAPACITY\u{5}\u{0}\u{4}\u{0}RETRY") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        case 4: 4
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .organizationConcurrency, .budget, .providerCapacity, .retry] }
      package static var fullName: String { "modelroute.v1.Job.QueueReason" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"QUEUE_REASON_UNSPECIFIED\"")
        case .organizationConcurrency: writer.name("\"ORGANIZATION_CONCURRENCY\"")
        case .budget: writer.name("\"BUDGET\"")
        case .providerCapacity: writer.name("\"PROVIDER_CAPACITY\"")
        case .retry: writer.name("\"RETRY\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// `job_` and 26 characters, ordered by time.
    package var id: String = ""
    /// The slug of the model.
    package var model: String = ""
    package var state: V1.Job.State = .unspecified
    package var queueReason: V1.Job.QueueReason = .unspecified
    package var createTime: GoogleProtobuf.Timestamp?
    /// When the first provider took it.
    package var startTime: GoogleProtobuf.Timestamp?
    package var endTime: GoogleProtobuf.Timestamp?
    /// What was set aside for the job: an upper bound of its charge.
    package var hold: GoogleType.Money?
    /// What it cost. Set when it has ended.
    package var charge: GoogleType.Money?
    package var usage: V1.Usage? {
      get { _usage?.value }
      set { _usage = newValue.map { Boxed($0) } }
    }
    private var _usage: Boxed<V1.Usage>?
    /// What was asked for. Not printed in listings and webhooks.
    package var input: V1.Input?
    package var output: V1.Output? {
      get { _output?.value }
      set { _output = newValue.map { Boxed($0) } }
    }
    private var _output: Boxed<V1.Output>?
    package var error: V1.Error? {
      get { _error?.value }
      set { _error = newValue.map { Boxed($0) } }
    }
    private var _error: Boxed<V1.Error>?
    package var webhook: V1.WebhookTarget?
    /// The idempotency key that it was created with.
    package var requestId: String = ""
    package var metadata: [String: String] = [:]
    /// The team whose key created it.
    package var team: String = ""
    package var priority: Int32 = 0
    package var maxCost: GoogleType.Money?
    package var routing: V1.Routing?
    package var startTimeout: GoogleProtobuf.Duration?
    package var totalTimeout: GoogleProtobuf.Duration?
    package var cancelOnDisconnect: Bool = false
    package var progress: V1.Progress?
    /// `live` or `test`: which wallet pays.
    package var mode: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Job" }
  }
}

extension V1.Job {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.model = try reader.string()
      case 24: self.state = V1.Job.State(number: try reader.int32())
      case 32: self.queueReason = V1.Job.QueueReason(number: try reader.int32())
      case 42:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
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
      case 66:
        let outer = try reader.enter()
        if self.hold == nil { self.hold = GoogleType.Money() }
        try self.hold?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.charge == nil { self.charge = GoogleType.Money() }
        try self.charge?.merge(from: &reader)
        reader.leave(outer)
      case 82:
        let outer = try reader.enter(holding: MemoryLayout<V1.Usage>.stride)
        var value = self._usage?.value ?? V1.Usage()
        try value.merge(from: &reader)
        self._usage = Boxed(value)
        reader.leave(outer)
      case 90:
        let outer = try reader.enter()
        if self.input == nil { self.input = V1.Input() }
        try self.input?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter(holding: MemoryLayout<V1.Output>.stride)
        var value = self._output?.value ?? V1.Output()
        try value.merge(from: &reader)
        self._output = Boxed(value)
        reader.leave(outer)
      case 106:
        let outer = try reader.enter(holding: MemoryLayout<V1.Error>.stride)
        var value = self._error?.value ?? V1.Error()
        try value.merge(from: &reader)
        self._error = Boxed(value)
        reader.leave(outer)
      case 114:
        let outer = try reader.enter()
        if self.webhook == nil { self.webhook = V1.WebhookTarget() }
        try self.webhook?.merge(from: &reader)
        reader.leave(outer)
      case 122: self.requestId = try reader.string()
      case 130:
        if self.metadata.isEmpty {
          self.metadata.reserveCapacity(
            min(reader.run(of: 130, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
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
      case 138: self.team = try reader.string()
      case 144: self.priority = try reader.int32()
      case 154:
        let outer = try reader.enter()
        if self.maxCost == nil { self.maxCost = GoogleType.Money() }
        try self.maxCost?.merge(from: &reader)
        reader.leave(outer)
      case 162:
        let outer = try reader.enter()
        if self.routing == nil { self.routing = V1.Routing() }
        try self.routing?.merge(from: &reader)
        reader.leave(outer)
      case 170:
        let outer = try reader.enter()
        if self.startTimeout == nil { self.startTimeout = GoogleProtobuf.Duration() }
        try self.startTimeout?.merge(from: &reader)
        reader.leave(outer)
      case 178:
        let outer = try reader.enter()
        if self.totalTimeout == nil { self.totalTimeout = GoogleProtobuf.Duration() }
        try self.totalTimeout?.merge(from: &reader)
        reader.leave(outer)
      case 184: self.cancelOnDisconnect = try reader.bool()
      case 194:
        let outer = try reader.enter()
        if self.progress == nil { self.progress = V1.Progress() }
        try self.progress?.merge(from: &reader)
        reader.leave(outer)
      case 202: self.mode = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(202)
    }
    if let value = self.progress {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 194)
    }
    if self.cancelOnDisconnect {
      writer.bool(self.cancelOnDisconnect)
      writer.tag(184)
    }
    if let value = self.totalTimeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 178)
    }
    if let value = self.startTimeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 170)
    }
    if let value = self.routing {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 162)
    }
    if let value = self.maxCost {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 154)
    }
    if self.priority != 0 {
      writer.int32(self.priority)
      writer.tag(144)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(138)
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
          writer.close(entry, tag: 130)
        }
      }
    }
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(122)
    }
    if let value = self.webhook {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 114)
    }
    if let value = self._error?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if let value = self._output?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self.input {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if let value = self._usage?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    if let value = self.charge {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self.hold {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
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
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if self.queueReason.number != 0 {
      writer.int32(self.queueReason.number)
      writer.tag(32)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(24)
    }
    if !self.model.isEmpty {
      writer.string(self.model)
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
        self.model = try reader.string()
      case 2:
        if let number = try reader.enumNumber(V1.Job.State.number(named:)) {
          self.state = V1.Job.State(number: number)
        }
      case 3:
        if let number = try reader.enumNumber(V1.Job.QueueReason.number(named:)) {
          self.queueReason = V1.Job.QueueReason(number: number)
        }
      case 4:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 5:
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.mergeJSON(from: &reader)
      case 6:
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.mergeJSON(from: &reader)
      case 7:
        if self.hold == nil { self.hold = GoogleType.Money() }
        try self.hold?.mergeJSON(from: &reader)
      case 8:
        if self.charge == nil { self.charge = GoogleType.Money() }
        try self.charge?.mergeJSON(from: &reader)
      case 9:
        try reader.hold(MemoryLayout<V1.Usage>.stride)
        var value = self._usage?.value ?? V1.Usage()
        try value.mergeJSON(from: &reader)
        self._usage = Boxed(value)
      case 10:
        if self.input == nil { self.input = V1.Input() }
        try self.input?.mergeJSON(from: &reader)
      case 11:
        try reader.hold(MemoryLayout<V1.Output>.stride)
        var value = self._output?.value ?? V1.Output()
        try value.mergeJSON(from: &reader)
        self._output = Boxed(value)
      case 12:
        try reader.hold(MemoryLayout<V1.Error>.stride)
        var value = self._error?.value ?? V1.Error()
        try value.mergeJSON(from: &reader)
        self._error = Boxed(value)
      case 13:
        if self.webhook == nil { self.webhook = V1.WebhookTarget() }
        try self.webhook?.mergeJSON(from: &reader)
      case 14:
        self.requestId = try reader.string()
      case 15:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.metadata[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.metadata[key] = try reader.string()
        }
      case 16:
        self.team = try reader.string()
      case 17:
        self.priority = try reader.int32()
      case 18:
        if self.maxCost == nil { self.maxCost = GoogleType.Money() }
        try self.maxCost?.mergeJSON(from: &reader)
      case 19:
        if self.routing == nil { self.routing = V1.Routing() }
        try self.routing?.mergeJSON(from: &reader)
      case 20:
        if self.startTimeout == nil { self.startTimeout = GoogleProtobuf.Duration() }
        try self.startTimeout?.mergeJSON(from: &reader)
      case 21:
        if self.totalTimeout == nil { self.totalTimeout = GoogleProtobuf.Duration() }
        try self.totalTimeout?.mergeJSON(from: &reader)
      case 22:
        self.cancelOnDisconnect = try reader.bool()
      case 23:
        if self.progress == nil { self.progress = V1.Progress() }
        try self.progress?.mergeJSON(from: &reader)
      case 24:
        self.mode = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{5}\u{0}\u{1}\u{0}model\u{5}\u{0}\u{2}\u{0}state\u{b}\u{0}\u{3}\u{0}queueReason\u{a}\u{0}\u{4}\u{0}createTime\u{9}\u{0}\u{5}\u{0}startTime\u{7}\u{0}\u{6}\u{0}endTime\u{4}\u{0}\u{7}\u{0}hold\u{6}\u{0}\u{8}\u{0}charge\u{5}\u{0}\u{9}\u{0}usage\u{5}\u{0}\u{a}\u{0}input\u{6}\u{0}\u{b}\u{0}output\u{5}\u{0}\u{c}\u{0}error\u{7}\u{0}\u{d}\u{0}webhook\u{9}\u{0}\u{e}\u{0}requestId\u{8}\u{0}\u{f}\u{0}metadata\u{4}\u{0}\u{10}\u{0}team\u{8}\u{0}\u{11}\u{0}priority\u{7}\u{0}\u{12}\u{0}maxCost\u{7}\u{0}\u{13}\u{0}routing\u{c}\u{0}\u{14}\u{0}startTimeout\u{c}\u{0}\u{15}\u{0}totalTimeout\u{12}\u{0}\u{16}\u{0}cancelOnDisconnect\u{8}\u{0}\u{17}\u{0}progress\u{4}\u{0}\u{18}\u{0}mode\u{c}\u{0}\u{3}\u{0}queue_reason\u{b}\u{0}\u{4}\u{0}create_time\u{a}\u{0}\u{5}\u{0}start_time\u{8}\u{0}\u{6}\u{0}end_time\u{a}\u{0}\u{e}\u{0}request_id\u{8}\u{0}\u{12}\u{0}max_cost\u{d}\u{0}\u{14}\u{0}start_timeout\u{d}\u{0}\u{15}\u{0}total_timeout\u{14}\u{0}\u{16}\u{0}cancel_on_disconnect"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.model.isEmpty {
      writer.key(",\"model\":")
      writer.string(self.model)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if self.queueReason.number != 0 {
      writer.key(",\"queueReason\":")
      self.queueReason.encodeJSON(to: &writer)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.startTime {
      writer.key(",\"startTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key(",\"endTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.hold {
      writer.key(",\"hold\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.charge {
      writer.key(",\"charge\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._usage?.value {
      writer.key(",\"usage\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.input {
      writer.key(",\"input\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._output?.value {
      writer.key(",\"output\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._error?.value {
      writer.key(",\"error\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.webhook {
      writer.key(",\"webhook\":")
      value.encodeJSON(to: &writer)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
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
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
    }
    if self.priority != 0 {
      writer.key(",\"priority\":")
      writer.int32(self.priority)
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
    if self.cancelOnDisconnect {
      writer.key(",\"cancelOnDisconnect\":")
      writer.bool(self.cancelOnDisconnect)
    }
    if let value = self.progress {
      writer.key(",\"progress\":")
      value.encodeJSON(to: &writer)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
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
    if let value = self.input {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("input", since: mark)
    }
    if let value = self._output?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("output", since: mark)
    }
    if let value = self._error?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("error", since: mark)
    }
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
    }
    if let value = self.totalTimeout {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("total_timeout", since: mark)
    }
    if let value = self.progress {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("progress", since: mark)
    }
  }
}

extension V1 {
  /// Where the events of one job are sent.
  package struct WebhookTarget: Wire.Message {
    /// An https URL. Private addresses are refused.
    package var url: String = ""
    /// Which events: `job.started`, `job.progress`, `job.succeeded`, `job.failed`, `job.canceled`,
    /// `job.expired`. Empty: those that end the job.
    package var events: [String] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookTarget" }
  }
}

extension V1.WebhookTarget {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.url = try reader.string()
      case 18:
        if self.events.isEmpty { self.events.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.events.append(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.events.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(18)
      }
    }
    if !self.url.isEmpty {
      writer.string(self.url)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.url = try reader.string()
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.events.append(try reader.string())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}url\u{6}\u{0}\u{1}\u{0}events"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    if !self.events.isEmpty {
      writer.key(",\"events\":")
      let list = writer.beginArray()
      self.events.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
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
      case "url":
        self.url = try TextField.string(rest, value)
      case "events":
        self.events.append(try TextField.string(rest, value))
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.url.isEmpty {
      Rules.length(self.url, "url", min: 0, max: 2048, &violations)
      Rules.httpURL(self.url, "url", &violations)
    } else { violations.add("url", "is required") }
    Rules.items(self.events.count, "events", min: 0, max: 10, &violations)
    Rules.unique(self.events, "events", &violations)
    for (index, value) in self.events.enumerated() {
      let start = violations.count
      switch value {
      case "job.started", "job.progress", "job.succeeded", "job.failed", "job.canceled", "job.expired": break
      default: violations.add("events", "must be one of job.started, job.progress, job.succeeded, job.failed, job.canceled, job.expired")
      }
      violations.number("events", index, since: start)
    }
  }
}

extension V1 {
  /// Wishes about where a job runs.
  package struct Routing: Wire.Message {
    package enum Preference: Wire.ProtoEnum {
      case unspecified
      /// The operator's policy.
      case balanced
      /// The shortest time to the first output.
      case fastest
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .balanced
        case 2: self = .fastest
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .balanced: 1
        case .fastest: 2
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "PREFERENCE_UNSPECIFIED"
        case .balanced: "BALANCED"
        case .fastest: "FASTEST"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{16}\u{0}\u{0}\u{0}PREFERENCE_UNSPECIFIED\u{8}\u{0}\u{1}\u{0}BALANCED\u{7}\u{0}\u{2}\u{0}FASTEST") {
        case 0: 0
        case 1: 1
        case 2: 2
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .balanced, .fastest] }
      package static var fullName: String { "modelroute.v1.Routing.Preference" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"PREFERENCE_UNSPECIFIED\"")
        case .balanced: writer.name("\"BALANCED\"")
        case .fastest: writer.name("\"FASTEST\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var preference: V1.Routing.Preference = .unspecified
    /// Only in these regions, as in `eu`, `us`. Empty: anywhere.
    package var regions: [String] = []
    /// Only where the data are treated so.
    package var dataPolicy: V1.DataPolicy?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Routing" }
  }
}

extension V1.Routing {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.preference = V1.Routing.Preference(number: try reader.int32())
      case 18:
        if self.regions.isEmpty { self.regions.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.regions.append(try reader.string())
      case 26:
        let outer = try reader.enter()
        if self.dataPolicy == nil { self.dataPolicy = V1.DataPolicy() }
        try self.dataPolicy?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.dataPolicy {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    self.regions.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(18)
      }
    }
    if self.preference.number != 0 {
      writer.int32(self.preference.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(V1.Routing.Preference.number(named:)) {
          self.preference = V1.Routing.Preference(number: number)
        }
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.regions.append(try reader.string())
        }
      case 2:
        if self.dataPolicy == nil { self.dataPolicy = V1.DataPolicy() }
        try self.dataPolicy?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}preference\u{7}\u{0}\u{1}\u{0}regions\u{a}\u{0}\u{2}\u{0}dataPolicy\u{b}\u{0}\u{2}\u{0}data_policy"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.preference.number != 0 {
      writer.key(",\"preference\":")
      self.preference.encodeJSON(to: &writer)
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
    if let value = self.dataPolicy {
      writer.key(",\"dataPolicy\":")
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
      case "preference":
        self.preference = V1.Routing.Preference(
    number: try TextField.enumNumber(rest, value, V1.Routing.Preference.number(named:)))
      case "regions":
        self.regions.append(try TextField.string(rest, value))
      case "data_policy", "dataPolicy":
        var inner = self.dataPolicy ?? V1.DataPolicy()
        try inner.setText(rest, to: value)
        self.dataPolicy = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let regionsPattern = Pattern("[a-z0-9-]+")
  package func validate(into violations: inout Violations) {
    Rules.items(self.regions.count, "regions", min: 0, max: 20, &violations)
    Rules.unique(self.regions, "regions", &violations)
    for (index, value) in self.regions.enumerated() {
      let start = violations.count
      Rules.length(value, "regions", min: 0, max: 32, &violations)
      Rules.pattern(value, "regions", Self.regionsPattern, &violations)
      violations.number("regions", index, since: start)
    }
  }
}

extension V1 {
  /// How a provider has to treat the data.
  package struct DataPolicy: Wire.Message {
    /// Nothing is kept after the answer.
    package var zeroRetention: Bool = false
    /// Nothing is used for training.
    package var noTraining: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.DataPolicy" }
  }
}

extension V1.DataPolicy {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.zeroRetention = try reader.bool()
      case 16: self.noTraining = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.noTraining {
      writer.bool(self.noTraining)
      writer.tag(16)
    }
    if self.zeroRetention {
      writer.bool(self.zeroRetention)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.zeroRetention = try reader.bool()
      case 1:
        self.noTraining = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}zeroRetention\u{a}\u{0}\u{1}\u{0}noTraining\u{e}\u{0}\u{0}\u{0}zero_retention\u{b}\u{0}\u{1}\u{0}no_training"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.zeroRetention {
      writer.key(",\"zeroRetention\":")
      writer.bool(self.zeroRetention)
    }
    if self.noTraining {
      writer.key(",\"noTraining\":")
      writer.bool(self.noTraining)
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
      case "zero_retention", "zeroRetention":
        self.zeroRetention = try TextField.bool(rest, value)
      case "no_training", "noTraining":
        self.noTraining = try TextField.bool(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension V1 {
  /// How far a running job is.
  package struct Progress: Wire.Message {
    /// 0 to 1.
    package var fraction: Double = 0
    /// What is being done, in a word.
    package var stage: String = ""
    /// How long it may still take.
    package var eta: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Progress" }
  }
}

extension V1.Progress {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 9: self.fraction = try reader.double()
      case 18: self.stage = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.eta == nil { self.eta = GoogleProtobuf.Duration() }
        try self.eta?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.eta {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.stage.isEmpty {
      writer.string(self.stage)
      writer.tag(18)
    }
    if self.fraction.bitPattern != 0 {
      writer.double(self.fraction)
      writer.tag(9)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.fraction = try reader.double()
      case 1:
        self.stage = try reader.string()
      case 2:
        if self.eta == nil { self.eta = GoogleProtobuf.Duration() }
        try self.eta?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}fraction\u{5}\u{0}\u{1}\u{0}stage\u{3}\u{0}\u{2}\u{0}eta"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.fraction.bitPattern != 0 {
      writer.key(",\"fraction\":")
      writer.double(self.fraction)
    }
    if !self.stage.isEmpty {
      writer.key(",\"stage\":")
      writer.string(self.stage)
    }
    if let value = self.eta {
      writer.key(",\"eta\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.eta {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("eta", since: mark)
    }
  }
}

extension V1 {
  /// One step in the life of a job. `(sequence, offset)` only grows; resume with it.
  package struct JobEvent: Wire.Message, Wire.StreamEvent {
    package enum Event: Sendable, Equatable {
      /// The job entered another state. The first event of a stream from the beginning.
      case stateChanged(V1.JobStateChanged)
      case progress(V1.Progress)
      /// The next piece of the output.
      case outputDelta(V1.OutputDelta)
      /// Forget all pieces so far: the output begins anew.
      case outputReset(V1.JobOutputReset)
      /// The job has ended. The last event.
      case completed(V1.JobCompleted)
    }

    /// The number of the durable chunk that the event is in, from 1.
    package var sequence: Int64 = 0
    /// The position of the event's end within its chunk.
    package var offset: Int64 = 0
    package var time: GoogleProtobuf.Timestamp?
    package var event: V1.JobEvent.Event?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.JobEvent" }
  }
}

extension V1.JobEvent {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.sequence = try reader.int64()
      case 16: self.offset = try reader.int64()
      case 26:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        var value = V1.JobStateChanged()
        if case .stateChanged(let present) = self.event { value = present }
        try value.merge(from: &reader)
        self.event = .stateChanged(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        var value = V1.Progress()
        if case .progress(let present) = self.event { value = present }
        try value.merge(from: &reader)
        self.event = .progress(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        var value = V1.OutputDelta()
        if case .outputDelta(let present) = self.event { value = present }
        try value.merge(from: &reader)
        self.event = .outputDelta(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        var value = V1.JobOutputReset()
        if case .outputReset(let present) = self.event { value = present }
        try value.merge(from: &reader)
        self.event = .outputReset(value)
        reader.leave(outer)
      case 66:
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
      writer.close(mark, tag: 34)
    case .progress(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .outputDelta(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    case .outputReset(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    case .completed(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    case nil: break
    }
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.offset != 0 {
      writer.int64(self.offset)
      writer.tag(16)
    }
    if self.sequence != 0 {
      writer.int64(self.sequence)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.sequence = try reader.int64()
      case 1:
        self.offset = try reader.int64()
      case 2:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 3:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = V1.JobStateChanged()
        try value.mergeJSON(from: &reader)
        self.event = .stateChanged(value)
      case 4:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = V1.Progress()
        try value.mergeJSON(from: &reader)
        self.event = .progress(value)
      case 5:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = V1.OutputDelta()
        try value.mergeJSON(from: &reader)
        self.event = .outputDelta(value)
      case 6:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = V1.JobOutputReset()
        try value.mergeJSON(from: &reader)
        self.event = .outputReset(value)
      case 7:
        guard self.event == nil else { throw reader.duplicate("another field of the oneof event is set") }
        var value = V1.JobCompleted()
        try value.mergeJSON(from: &reader)
        self.event = .completed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}sequence\u{6}\u{0}\u{1}\u{0}offset\u{4}\u{0}\u{2}\u{0}time\u{c}\u{0}\u{3}\u{0}stateChanged\u{8}\u{0}\u{4}\u{0}progress\u{b}\u{0}\u{5}\u{0}outputDelta\u{b}\u{0}\u{6}\u{0}outputReset\u{9}\u{0}\u{7}\u{0}completed\u{d}\u{0}\u{3}\u{0}state_changed\u{c}\u{0}\u{5}\u{0}output_delta\u{c}\u{0}\u{6}\u{0}output_reset"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.sequence != 0 {
      writer.key(",\"sequence\":")
      writer.int64(self.sequence)
    }
    if self.offset != 0 {
      writer.key(",\"offset\":")
      writer.int64(self.offset)
    }
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    switch self.event {
    case .stateChanged(let value):
      writer.key(",\"stateChanged\":")
      value.encodeJSON(to: &writer)
    case .progress(let value):
      writer.key(",\"progress\":")
      value.encodeJSON(to: &writer)
    case .outputDelta(let value):
      writer.key(",\"outputDelta\":")
      value.encodeJSON(to: &writer)
    case .outputReset(let value):
      writer.key(",\"outputReset\":")
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
    case .progress(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("progress", since: mark)
    case .outputDelta(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("output_delta", since: mark)
    case .completed(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("completed", since: mark)
    case .outputReset: break
    case nil: break
    }
  }

  package var eventName: String {
    switch self.event {
    case .stateChanged: "state_changed"
    case .progress: "progress"
    case .outputDelta: "output_delta"
    case .outputReset: "output_reset"
    case .completed: "completed"
    case nil: ""
    }
  }

  package var eventID: String { "\(self.sequence).\(self.offset)" }
}

extension V1 {
  /// A job entered a state.
  package struct JobStateChanged: Wire.Message {
    package var state: V1.Job.State = .unspecified
    package var queueReason: V1.Job.QueueReason = .unspecified
    /// The job as it is now, without input and output.
    package var job: V1.Job? {
      get { _job?.value }
      set { _job = newValue.map { Boxed($0) } }
    }
    private var _job: Boxed<V1.Job>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.JobStateChanged" }
  }
}

extension V1.JobStateChanged {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.state = V1.Job.State(number: try reader.int32())
      case 16: self.queueReason = V1.Job.QueueReason(number: try reader.int32())
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.Job>.stride)
        var value = self._job?.value ?? V1.Job()
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
      writer.close(mark, tag: 26)
    }
    if self.queueReason.number != 0 {
      writer.int32(self.queueReason.number)
      writer.tag(16)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(V1.Job.State.number(named:)) {
          self.state = V1.Job.State(number: number)
        }
      case 1:
        if let number = try reader.enumNumber(V1.Job.QueueReason.number(named:)) {
          self.queueReason = V1.Job.QueueReason(number: number)
        }
      case 2:
        try reader.hold(MemoryLayout<V1.Job>.stride)
        var value = self._job?.value ?? V1.Job()
        try value.mergeJSON(from: &reader)
        self._job = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}state\u{b}\u{0}\u{1}\u{0}queueReason\u{3}\u{0}\u{2}\u{0}job\u{c}\u{0}\u{1}\u{0}queue_reason"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if self.queueReason.number != 0 {
      writer.key(",\"queueReason\":")
      self.queueReason.encodeJSON(to: &writer)
    }
    if let value = self._job?.value {
      writer.key(",\"job\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._job?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("job", since: mark)
    }
  }
}

extension V1 {
  /// The output begins anew.
  package struct JobOutputReset: Wire.Message {
    /// Why: `retry` (another provider took over) or `position` (the asked position is not known).
    package var reason: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.JobOutputReset" }
  }
}

extension V1.JobOutputReset {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.reason = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.reason.isEmpty {
      writer.string(self.reason)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.reason = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}reason"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.reason.isEmpty {
      writer.key(",\"reason\":")
      writer.string(self.reason)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// A job has ended.
  package struct JobCompleted: Wire.Message {
    /// The whole job with its output.
    package var job: V1.Job? {
      get { _job?.value }
      set { _job = newValue.map { Boxed($0) } }
    }
    private var _job: Boxed<V1.Job>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.JobCompleted" }
  }
}

extension V1.JobCompleted {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Job>.stride)
        var value = self._job?.value ?? V1.Job()
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
        try reader.hold(MemoryLayout<V1.Job>.stride)
        var value = self._job?.value ?? V1.Job()
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

  package func validate(into violations: inout Violations) {
    if let value = self._job?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("job", since: mark)
    }
  }
}


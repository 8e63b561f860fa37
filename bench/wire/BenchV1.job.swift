// Generated from job.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension BenchV1 {
  package enum JobState: Wire.ProtoEnum {
    case unspecified
    case jobQueued
    case jobRunning
    case jobSucceeded
    case jobFailed
    /// A number that this version has no name for.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(number: Int32) {
      switch number {
      case 0: self = .unspecified
      case 1: self = .jobQueued
      case 2: self = .jobRunning
      case 3: self = .jobSucceeded
      case 4: self = .jobFailed
      default: self = .unrecognized(number)
      }
    }

    package var number: Int32 {
      switch self {
      case .unspecified: 0
      case .jobQueued: 1
      case .jobRunning: 2
      case .jobSucceeded: 3
      case .jobFailed: 4
      case .unrecognized(let number): number
      }
    }

    package var name: String {
      switch self {
      case .unspecified: "JOB_STATE_UNSPECIFIED"
      case .jobQueued: "JOB_QUEUED"
      case .jobRunning: "JOB_RUNNING"
      case .jobSucceeded: "JOB_SUCCEEDED"
      case .jobFailed: "JOB_FAILED"
      case .unrecognized(let number): "\(number)"
      }
    }

    package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
      switch NameTable.index(of: name, in: "\u{15}\u{0}\u{0}\u{0}JOB_STATE_UNSPECIFIED\u{a}\u{0}\u{1}\u{0}JOB_QUEUED\u{b}\u{0}\u{2}\u{0}JOB_RUNNING\u{d}\u{0}\u{3}\u{0}JOB_SUCCEEDED\u{a}\u{0}\u{4}\u{0}JOB_FAILED") {
      case 0: 0
      case 1: 1
      case 2: 2
      case 3: 3
      case 4: 4
      default: nil
      }
    }

    package static var all: [Self] { [.unspecified, .jobQueued, .jobRunning, .jobSucceeded, .jobFailed] }
    package static var fullName: String { "modelroute.bench.v1.JobState" }

    package func encodeJSON(to writer: inout JSONWriter) {
      switch self {
      case .unspecified: writer.name("\"JOB_STATE_UNSPECIFIED\"")
      case .jobQueued: writer.name("\"JOB_QUEUED\"")
      case .jobRunning: writer.name("\"JOB_RUNNING\"")
      case .jobSucceeded: writer.name("\"JOB_SUCCEEDED\"")
      case .jobFailed: writer.name("\"JOB_FAILED\"")
      case .unrecognized(let number): writer.int32(number)
      }
    }
  }
}

extension BenchV1 {
  package struct JobParams: Wire.Message {
    package var temperature: Double = 0
    package var maxTokens: Int32 = 0
    package var stop: [String] = []
    package var stream: Bool = false
    package var topP: Float = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.bench.v1.JobParams" }
  }
}

extension BenchV1.JobParams {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 9: self.temperature = try reader.double()
      case 16: self.maxTokens = try reader.int32()
      case 26:
        if self.stop.isEmpty { self.stop.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.stop.append(try reader.string())
      case 32: self.stream = try reader.bool()
      case 45: self.topP = try reader.float()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.topP.bitPattern != 0 {
      writer.float(self.topP)
      writer.tag(45)
    }
    if self.stream {
      writer.bool(self.stream)
      writer.tag(32)
    }
    self.stop.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(26)
      }
    }
    if self.maxTokens != 0 {
      writer.int32(self.maxTokens)
      writer.tag(16)
    }
    if self.temperature.bitPattern != 0 {
      writer.double(self.temperature)
      writer.tag(9)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.temperature = try reader.double()
      case 1:
        self.maxTokens = try reader.int32()
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.stop.append(try reader.string())
        }
      case 3:
        self.stream = try reader.bool()
      case 4:
        self.topP = try reader.float()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}temperature\u{9}\u{0}\u{1}\u{0}maxTokens\u{4}\u{0}\u{2}\u{0}stop\u{6}\u{0}\u{3}\u{0}stream\u{4}\u{0}\u{4}\u{0}topP\u{a}\u{0}\u{1}\u{0}max_tokens\u{5}\u{0}\u{4}\u{0}top_p"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.temperature.bitPattern != 0 {
      writer.key(",\"temperature\":")
      writer.double(self.temperature)
    }
    if self.maxTokens != 0 {
      writer.key(",\"maxTokens\":")
      writer.int32(self.maxTokens)
    }
    if !self.stop.isEmpty {
      writer.key(",\"stop\":")
      let list = writer.beginArray()
      self.stop.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if self.stream {
      writer.key(",\"stream\":")
      writer.bool(self.stream)
    }
    if self.topP.bitPattern != 0 {
      writer.key(",\"topP\":")
      writer.float(self.topP)
    }
    writer.endObject(object)
  }
}

extension BenchV1 {
  package struct JobUsage: Wire.Message {
    package var promptTokens: UInt64 = 0
    package var completionTokens: UInt64 = 0
    package var costUsd: Double = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.bench.v1.JobUsage" }
  }
}

extension BenchV1.JobUsage {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.promptTokens = try reader.uint64()
      case 16: self.completionTokens = try reader.uint64()
      case 25: self.costUsd = try reader.double()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.costUsd.bitPattern != 0 {
      writer.double(self.costUsd)
      writer.tag(25)
    }
    if self.completionTokens != 0 {
      writer.uint64(self.completionTokens)
      writer.tag(16)
    }
    if self.promptTokens != 0 {
      writer.uint64(self.promptTokens)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.promptTokens = try reader.uint64()
      case 1:
        self.completionTokens = try reader.uint64()
      case 2:
        self.costUsd = try reader.double()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}promptTokens\u{10}\u{0}\u{1}\u{0}completionTokens\u{7}\u{0}\u{2}\u{0}costUsd\u{d}\u{0}\u{0}\u{0}prompt_tokens\u{11}\u{0}\u{1}\u{0}completion_tokens\u{8}\u{0}\u{2}\u{0}cost_usd"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.promptTokens != 0 {
      writer.key(",\"promptTokens\":")
      writer.uint64(self.promptTokens)
    }
    if self.completionTokens != 0 {
      writer.key(",\"completionTokens\":")
      writer.uint64(self.completionTokens)
    }
    if self.costUsd.bitPattern != 0 {
      writer.key(",\"costUsd\":")
      writer.double(self.costUsd)
    }
    writer.endObject(object)
  }
}

extension BenchV1 {
  package struct JobAttempt: Wire.Message {
    package var number: Int32 = 0
    package var worker: String = ""
    package var startedAt: GoogleProtobuf.Timestamp?
    package var httpStatus: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.bench.v1.JobAttempt" }
  }
}

extension BenchV1.JobAttempt {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.number = try reader.int32()
      case 18: self.worker = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.startedAt == nil { self.startedAt = GoogleProtobuf.Timestamp() }
        try self.startedAt?.merge(from: &reader)
        reader.leave(outer)
      case 32: self.httpStatus = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.httpStatus != 0 {
      writer.int32(self.httpStatus)
      writer.tag(32)
    }
    if let value = self.startedAt {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.worker.isEmpty {
      writer.string(self.worker)
      writer.tag(18)
    }
    if self.number != 0 {
      writer.int32(self.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.number = try reader.int32()
      case 1:
        self.worker = try reader.string()
      case 2:
        if self.startedAt == nil { self.startedAt = GoogleProtobuf.Timestamp() }
        try self.startedAt?.mergeJSON(from: &reader)
      case 3:
        self.httpStatus = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}number\u{6}\u{0}\u{1}\u{0}worker\u{9}\u{0}\u{2}\u{0}startedAt\u{a}\u{0}\u{3}\u{0}httpStatus\u{a}\u{0}\u{2}\u{0}started_at\u{b}\u{0}\u{3}\u{0}http_status"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.number != 0 {
      writer.key(",\"number\":")
      writer.int32(self.number)
    }
    if !self.worker.isEmpty {
      writer.key(",\"worker\":")
      writer.string(self.worker)
    }
    if let value = self.startedAt {
      writer.key(",\"startedAt\":")
      value.encodeJSON(to: &writer)
    }
    if self.httpStatus != 0 {
      writer.key(",\"httpStatus\":")
      writer.int32(self.httpStatus)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.startedAt {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("started_at", since: mark)
    }
  }
}

extension BenchV1 {
  package struct Job: Wire.Message {
    package var id: String = ""
    package var tenant: String = ""
    package var model: String = ""
    package var state: BenchV1.JobState = .unspecified
    package var priority: Int32 = 0
    package var createdAt: GoogleProtobuf.Timestamp?
    package var updatedAt: GoogleProtobuf.Timestamp?
    package var labels: [String: String] = [:]
    package var tags: [String] = []
    package var params: BenchV1.JobParams?
    package var usage: BenchV1.JobUsage?
    package var inputSha256: [UInt8] = []
    package var attempts: [BenchV1.JobAttempt] = []
    package var idempotencyKey: String = ""
    package var progress: Double = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.bench.v1.Job" }
  }
}

extension BenchV1.Job {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.tenant = try reader.string()
      case 26: self.model = try reader.string()
      case 32: self.state = BenchV1.JobState(number: try reader.int32())
      case 40: self.priority = try reader.int32()
      case 50:
        let outer = try reader.enter()
        if self.createdAt == nil { self.createdAt = GoogleProtobuf.Timestamp() }
        try self.createdAt?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.updatedAt == nil { self.updatedAt = GoogleProtobuf.Timestamp() }
        try self.updatedAt?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        if self.labels.isEmpty {
          self.labels.reserveCapacity(
            min(reader.run(of: 66, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
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
        self.labels[key] = value
        reader.leave(outer)
      case 74:
        if self.tags.isEmpty { self.tags.reserveCapacity(reader.run(of: 74, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.tags.append(try reader.string())
      case 82:
        let outer = try reader.enter()
        if self.params == nil { self.params = BenchV1.JobParams() }
        try self.params?.merge(from: &reader)
        reader.leave(outer)
      case 90:
        let outer = try reader.enter()
        if self.usage == nil { self.usage = BenchV1.JobUsage() }
        try self.usage?.merge(from: &reader)
        reader.leave(outer)
      case 98: self.inputSha256 = try reader.bytes()
      case 106:
        if self.attempts.isEmpty { self.attempts.reserveCapacity(reader.run(of: 106, holding: MemoryLayout<BenchV1.JobAttempt>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<BenchV1.JobAttempt>.stride)
        var value = BenchV1.JobAttempt()
        try value.merge(from: &reader)
        self.attempts.append(value)
        reader.leave(outer)
      case 114: self.idempotencyKey = try reader.string()
      case 121: self.progress = try reader.double()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.progress.bitPattern != 0 {
      writer.double(self.progress)
      writer.tag(121)
    }
    if !self.idempotencyKey.isEmpty {
      writer.string(self.idempotencyKey)
      writer.tag(114)
    }
    self.attempts.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 106)
      }
    }
    if !self.inputSha256.isEmpty {
      writer.bytes(self.inputSha256)
      writer.tag(98)
    }
    if let value = self.usage {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if let value = self.params {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    self.tags.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(74)
      }
    }
    if !self.labels.isEmpty {
      MapOrder.withAscending(self.labels) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 66)
        }
      }
    }
    if let value = self.updatedAt {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.createdAt {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if self.priority != 0 {
      writer.int32(self.priority)
      writer.tag(40)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(32)
    }
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(26)
    }
    if !self.tenant.isEmpty {
      writer.string(self.tenant)
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
        self.tenant = try reader.string()
      case 2:
        self.model = try reader.string()
      case 3:
        if let number = try reader.enumNumber(BenchV1.JobState.number(named:)) {
          self.state = BenchV1.JobState(number: number)
        }
      case 4:
        self.priority = try reader.int32()
      case 5:
        if self.createdAt == nil { self.createdAt = GoogleProtobuf.Timestamp() }
        try self.createdAt?.mergeJSON(from: &reader)
      case 6:
        if self.updatedAt == nil { self.updatedAt = GoogleProtobuf.Timestamp() }
        try self.updatedAt?.mergeJSON(from: &reader)
      case 7:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.labels[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.labels[key] = try reader.string()
        }
      case 8:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.tags.append(try reader.string())
        }
      case 9:
        if self.params == nil { self.params = BenchV1.JobParams() }
        try self.params?.mergeJSON(from: &reader)
      case 10:
        if self.usage == nil { self.usage = BenchV1.JobUsage() }
        try self.usage?.mergeJSON(from: &reader)
      case 11:
        self.inputSha256 = try reader.bytes()
      case 12:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<BenchV1.JobAttempt>.stride)
          var value = BenchV1.JobAttempt()
          try value.mergeJSON(from: &reader)
          self.attempts.append(value)
        }
      case 13:
        self.idempotencyKey = try reader.string()
      case 14:
        self.progress = try reader.double()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{6}\u{0}\u{1}\u{0}tenant\u{5}\u{0}\u{2}\u{0}model\u{5}\u{0}\u{3}\u{0}state\u{8}\u{0}\u{4}\u{0}priority\u{9}\u{0}\u{5}\u{0}createdAt\u{9}\u{0}\u{6}\u{0}updatedAt\u{6}\u{0}\u{7}\u{0}labels\u{4}\u{0}\u{8}\u{0}tags\u{6}\u{0}\u{9}\u{0}params\u{5}\u{0}\u{a}\u{0}usage\u{b}\u{0}\u{b}\u{0}inputSha256\u{8}\u{0}\u{c}\u{0}attempts\u{e}\u{0}\u{d}\u{0}idempotencyKey\u{8}\u{0}\u{e}\u{0}progress\u{a}\u{0}\u{5}\u{0}created_at\u{a}\u{0}\u{6}\u{0}updated_at\u{c}\u{0}\u{b}\u{0}input_sha256\u{f}\u{0}\u{d}\u{0}idempotency_key"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.tenant.isEmpty {
      writer.key(",\"tenant\":")
      writer.string(self.tenant)
    }
    if !self.model.isEmpty {
      writer.key(",\"model\":")
      writer.string(self.model)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if self.priority != 0 {
      writer.key(",\"priority\":")
      writer.int32(self.priority)
    }
    if let value = self.createdAt {
      writer.key(",\"createdAt\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updatedAt {
      writer.key(",\"updatedAt\":")
      value.encodeJSON(to: &writer)
    }
    if !self.labels.isEmpty {
      writer.key(",\"labels\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.labels) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if !self.tags.isEmpty {
      writer.key(",\"tags\":")
      let list = writer.beginArray()
      self.tags.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.params {
      writer.key(",\"params\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.usage {
      writer.key(",\"usage\":")
      value.encodeJSON(to: &writer)
    }
    if !self.inputSha256.isEmpty {
      writer.key(",\"inputSha256\":")
      writer.bytes(self.inputSha256)
    }
    if !self.attempts.isEmpty {
      writer.key(",\"attempts\":")
      let list = writer.beginArray()
      self.attempts.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.idempotencyKey.isEmpty {
      writer.key(",\"idempotencyKey\":")
      writer.string(self.idempotencyKey)
    }
    if self.progress.bitPattern != 0 {
      writer.key(",\"progress\":")
      writer.double(self.progress)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.createdAt {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("created_at", since: mark)
    }
    if let value = self.updatedAt {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("updated_at", since: mark)
    }
    for (index, value) in self.attempts.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("attempts", index, since: start)
    }
  }
}


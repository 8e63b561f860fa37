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

    package static func number(named name: String) -> Int32? {
      switch name {
      case "JOB_STATE_UNSPECIFIED": 0
      case "JOB_QUEUED": 1
      case "JOB_RUNNING": 2
      case "JOB_SUCCEEDED": 3
      case "JOB_FAILED": 4
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
      case 26: self.stop.append(try reader.string())
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
    for value in self.stop.reversed() {
      writer.string(value)
      writer.tag(26)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xbb1feeb4eb71eaa8:
        if try reader.accept("temperature", "temperature", 0, &seen) {
          self.temperature = try reader.double()
        }
      case 0xeb9a543479a65890, 0x2d6e8148840a5dc0:
        if try reader.accept("maxTokens", "max_tokens", 1, &seen) {
          self.maxTokens = try reader.int32()
        }
      case 0x25328397c25e5ddc:
        if try reader.accept("stop", "stop", 2, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.stop.append(try reader.string())
          }
        }
      case 0x8bf4c31226af59e2:
        if try reader.accept("stream", "stream", 3, &seen) {
          self.stream = try reader.bool()
        }
      case 0xf7d98d9c6c71385e, 0x86e534153a94f411:
        if try reader.accept("topP", "top_p", 4, &seen) {
          self.topP = try reader.float()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginArray()
      for value in self.stop {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if self.stream {
      writer.key(",\"stream\":")
      writer.bool(self.stream)
    }
    if self.topP.bitPattern != 0 {
      writer.key(",\"topP\":")
      writer.float(self.topP)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xe4f24897e0d25932, 0x90d41827efca92f4:
        if try reader.accept("promptTokens", "prompt_tokens", 0, &seen) {
          self.promptTokens = try reader.uint64()
        }
      case 0x7bf57428e2f545b, 0x271c8f8f342ee77b:
        if try reader.accept("completionTokens", "completion_tokens", 1, &seen) {
          self.completionTokens = try reader.uint64()
        }
      case 0x2aea1194905a9bb8, 0x5a30a6e72f5460c5:
        if try reader.accept("costUsd", "cost_usd", 2, &seen) {
          self.costUsd = try reader.double()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x90d219651d372110:
        if try reader.accept("number", "number", 0, &seen) {
          self.number = try reader.int32()
        }
      case 0xba0422b9afe7dd26:
        if try reader.accept("worker", "worker", 1, &seen) {
          self.worker = try reader.string()
        }
      case 0x65cbac6a2c28acf4, 0xb0d12f10796f6f39:
        if try reader.accept("startedAt", "started_at", 2, &seen) {
          if self.startedAt == nil { self.startedAt = GoogleProtobuf.Timestamp() }
          try self.startedAt?.mergeJSON(from: &reader)
        }
      case 0x75be8d583801a9a2, 0x88977f646bb25424:
        if try reader.accept("httpStatus", "http_status", 3, &seen) {
          self.httpStatus = try reader.int32()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
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
      case 74: self.tags.append(try reader.string())
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
        let outer = try reader.enter()
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
    for value in self.attempts.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
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
    for value in self.tags.reversed() {
      writer.string(value)
      writer.tag(74)
    }
    for (key, value) in MapOrder.descending(self.labels) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 66)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x904d62cacc6e0ef1:
        if try reader.accept("id", "id", 0, &seen) {
          self.id = try reader.string()
        }
      case 0x9d541755bc1a3814:
        if try reader.accept("tenant", "tenant", 1, &seen) {
          self.tenant = try reader.string()
        }
      case 0xda80b713ebb2575d:
        if try reader.accept("model", "model", 2, &seen) {
          self.model = try reader.string()
        }
      case 0x9b6dabb9adc91c89:
        if try reader.accept("state", "state", 3, &seen) {
          if let number = try reader.enumNumber(BenchV1.JobState.number(named:)) {
            self.state = BenchV1.JobState(number: number)
          }
        }
      case 0x696a7481927027be:
        if try reader.accept("priority", "priority", 4, &seen) {
          self.priority = try reader.int32()
        }
      case 0x4b795d3ea7074bdf, 0xa6a59236558102b9:
        if try reader.accept("createdAt", "created_at", 5, &seen) {
          if self.createdAt == nil { self.createdAt = GoogleProtobuf.Timestamp() }
          try self.createdAt?.mergeJSON(from: &reader)
        }
      case 0x6b5a5cd3e455cd95, 0xe39ebb372b52e5ce:
        if try reader.accept("updatedAt", "updated_at", 6, &seen) {
          if self.updatedAt == nil { self.updatedAt = GoogleProtobuf.Timestamp() }
          try self.updatedAt?.mergeJSON(from: &reader)
        }
      case 0xb5eb88d51a260b5f:
        if try reader.accept("labels", "labels", 7, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.labels[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.labels[key] = try reader.string()
          }
        }
      case 0x4131dfe62afc17a:
        if try reader.accept("tags", "tags", 8, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.tags.append(try reader.string())
          }
        }
      case 0x63aeb68002818a2e:
        if try reader.accept("params", "params", 9, &seen) {
          if self.params == nil { self.params = BenchV1.JobParams() }
          try self.params?.mergeJSON(from: &reader)
        }
      case 0x34ec1d65beddcfbe:
        if try reader.accept("usage", "usage", 10, &seen) {
          if self.usage == nil { self.usage = BenchV1.JobUsage() }
          try self.usage?.mergeJSON(from: &reader)
        }
      case 0xa37b3d1d13585551, 0xeedac13ab39213cb:
        if try reader.accept("inputSha256", "input_sha256", 11, &seen) {
          self.inputSha256 = try reader.bytes()
        }
      case 0xd48ccbb684882ea3:
        if try reader.accept("attempts", "attempts", 12, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = BenchV1.JobAttempt()
            try value.mergeJSON(from: &reader)
            self.attempts.append(value)
          }
        }
      case 0x8eb75072f0b651f3, 0xc4c9d12e9fa95a02:
        if try reader.accept("idempotencyKey", "idempotency_key", 13, &seen) {
          self.idempotencyKey = try reader.string()
        }
      case 0x42dfd5c0033d2db8:
        if try reader.accept("progress", "progress", 14, &seen) {
          self.progress = try reader.double()
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
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.labels) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
    }
    if !self.tags.isEmpty {
      writer.key(",\"tags\":")
      writer.beginArray()
      for value in self.tags {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
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
      writer.beginArray()
      for value in self.attempts {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.idempotencyKey.isEmpty {
      writer.key(",\"idempotencyKey\":")
      writer.string(self.idempotencyKey)
    }
    if self.progress.bitPattern != 0 {
      writer.key(",\"progress\":")
      writer.double(self.progress)
    }
    writer.endObject()
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


// Generated from modelroute/v1/webhook.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A customer's URL that gets events.
  package struct WebhookEndpoint: Wire.Message {
    package enum State: Wire.ProtoEnum {
      case unspecified
      case enabled
      /// Switched off by a member.
      case disabled
      /// Switched off by us: it answered 410, or failed for days.
      case failed
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .enabled
        case 2: self = .disabled
        case 3: self = .failed
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .enabled: 1
        case .disabled: 2
        case .failed: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .enabled: "ENABLED"
        case .disabled: "DISABLED"
        case .failed: "FAILED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{7}\u{0}\u{1}\u{0}ENABLED\u{8}\u{0}\u{2}\u{0}DISABLED\u{6}\u{0}\u{3}\u{0}FAILED") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .enabled, .disabled, .failed] }
      package static var fullName: String { "modelroute.v1.WebhookEndpoint.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .enabled: writer.name("\"ENABLED\"")
        case .disabled: writer.name("\"DISABLED\"")
        case .failed: writer.name("\"FAILED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// `whep_…`.
    package var id: String = ""
    /// An https URL. Private addresses are refused.
    package var url: String = ""
    /// Which events, as in `job.succeeded` or `job.*`. Empty: all.
    package var events: [String] = []
    package var description: String = ""
    package var state: V1.WebhookEndpoint.State = .unspecified
    package var createTime: GoogleProtobuf.Timestamp?
    package var updateTime: GoogleProtobuf.Timestamp?
    /// `live` or `test`: whose jobs it hears of. That of the key which made it.
    package var mode: String = ""
    /// Where it only fails: since when.
    package var failingSince: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookEndpoint" }
  }
}

extension V1.WebhookEndpoint {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.url = try reader.string()
      case 26:
        if self.events.isEmpty { self.events.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.events.append(try reader.string())
      case 34: self.description = try reader.string()
      case 40: self.state = V1.WebhookEndpoint.State(number: try reader.int32())
      case 50:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.updateTime == nil { self.updateTime = GoogleProtobuf.Timestamp() }
        try self.updateTime?.merge(from: &reader)
        reader.leave(outer)
      case 66: self.mode = try reader.string()
      case 74:
        let outer = try reader.enter()
        if self.failingSince == nil { self.failingSince = GoogleProtobuf.Timestamp() }
        try self.failingSince?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.failingSince {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(66)
    }
    if let value = self.updateTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(40)
    }
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(34)
    }
    self.events.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(26)
      }
    }
    if !self.url.isEmpty {
      writer.string(self.url)
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
        self.url = try reader.string()
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.events.append(try reader.string())
        }
      case 3:
        self.description = try reader.string()
      case 4:
        if let number = try reader.enumNumber(V1.WebhookEndpoint.State.number(named:)) {
          self.state = V1.WebhookEndpoint.State(number: number)
        }
      case 5:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 6:
        if self.updateTime == nil { self.updateTime = GoogleProtobuf.Timestamp() }
        try self.updateTime?.mergeJSON(from: &reader)
      case 7:
        self.mode = try reader.string()
      case 8:
        if self.failingSince == nil { self.failingSince = GoogleProtobuf.Timestamp() }
        try self.failingSince?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{3}\u{0}\u{1}\u{0}url\u{6}\u{0}\u{2}\u{0}events\u{b}\u{0}\u{3}\u{0}description\u{5}\u{0}\u{4}\u{0}state\u{a}\u{0}\u{5}\u{0}createTime\u{a}\u{0}\u{6}\u{0}updateTime\u{4}\u{0}\u{7}\u{0}mode\u{c}\u{0}\u{8}\u{0}failingSince\u{b}\u{0}\u{5}\u{0}create_time\u{b}\u{0}\u{6}\u{0}update_time\u{d}\u{0}\u{8}\u{0}failing_since"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
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
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateTime {
      writer.key(",\"updateTime\":")
      value.encodeJSON(to: &writer)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
    }
    if let value = self.failingSince {
      writer.key(",\"failingSince\":")
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
      case "id":
        self.id = try TextField.string(rest, value)
      case "url":
        self.url = try TextField.string(rest, value)
      case "events":
        self.events.append(try TextField.string(rest, value))
      case "description":
        self.description = try TextField.string(rest, value)
      case "state":
        self.state = V1.WebhookEndpoint.State(
    number: try TextField.enumNumber(rest, value, V1.WebhookEndpoint.State.number(named:)))
      case "create_time", "createTime":
        var inner = self.createTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.createTime = inner
      case "update_time", "updateTime":
        var inner = self.updateTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.updateTime = inner
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "failing_since", "failingSince":
        var inner = self.failingSince ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.failingSince = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let eventsPattern = Pattern("[a-z_.*]+")
  package func validate(into violations: inout Violations) {
    if !self.url.isEmpty {
      Rules.length(self.url, "url", min: 0, max: 2048, &violations)
      Rules.httpURL(self.url, "url", &violations)
    }
    Rules.items(self.events.count, "events", min: 0, max: 50, &violations)
    Rules.unique(self.events, "events", &violations)
    for (index, value) in self.events.enumerated() {
      let start = violations.count
      Rules.length(value, "events", min: 0, max: 64, &violations)
      Rules.pattern(value, "events", Self.eventsPattern, &violations)
      violations.number("events", index, since: start)
    }
    if !self.description.isEmpty {
      Rules.length(self.description, "description", min: 0, max: 500, &violations)
    }
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
    }
    if let value = self.updateTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("update_time", since: mark)
    }
    if let value = self.failingSince {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("failing_since", since: mark)
    }
  }
}

extension V1 {
  /// One event on its way to one URL.
  package struct WebhookDelivery: Wire.Message {
    package enum State: Wire.ProtoEnum {
      case unspecified
      /// Waits for its first or next attempt.
      case pending
      case delivered
      /// All attempts failed.
      case abandoned
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .pending
        case 2: self = .delivered
        case 3: self = .abandoned
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .pending: 1
        case .delivered: 2
        case .abandoned: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .pending: "PENDING"
        case .delivered: "DELIVERED"
        case .abandoned: "ABANDONED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{7}\u{0}\u{1}\u{0}PENDING\u{9}\u{0}\u{2}\u{0}DELIVERED\u{9}\u{0}\u{3}\u{0}ABANDONED") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .pending, .delivered, .abandoned] }
      package static var fullName: String { "modelroute.v1.WebhookDelivery.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .pending: writer.name("\"PENDING\"")
        case .delivered: writer.name("\"DELIVERED\"")
        case .abandoned: writer.name("\"ABANDONED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// `msg_…`: the `webhook-id` header, the same in every attempt.
    package var id: String = ""
    /// The endpoint; empty where the URL came with a job.
    package var endpoint: String = ""
    package var url: String = ""
    /// The event, as in `job.succeeded`.
    package var eventType: String = ""
    /// The job, where it is about one.
    package var job: String = ""
    package var state: V1.WebhookDelivery.State = .unspecified
    package var attempts: [V1.WebhookAttempt] = []
    package var createTime: GoogleProtobuf.Timestamp?
    package var nextAttemptTime: GoogleProtobuf.Timestamp?
    package var endTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookDelivery" }
  }
}

extension V1.WebhookDelivery {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.endpoint = try reader.string()
      case 26: self.url = try reader.string()
      case 34: self.eventType = try reader.string()
      case 42: self.job = try reader.string()
      case 48: self.state = V1.WebhookDelivery.State(number: try reader.int32())
      case 58:
        if self.attempts.isEmpty { self.attempts.reserveCapacity(reader.run(of: 58, holding: MemoryLayout<V1.WebhookAttempt>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.WebhookAttempt>.stride)
        var value = V1.WebhookAttempt()
        try value.merge(from: &reader)
        self.attempts.append(value)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.nextAttemptTime == nil { self.nextAttemptTime = GoogleProtobuf.Timestamp() }
        try self.nextAttemptTime?.merge(from: &reader)
        reader.leave(outer)
      case 82:
        let outer = try reader.enter()
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.endTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    if let value = self.nextAttemptTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    self.attempts.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 58)
      }
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(48)
    }
    if !self.job.isEmpty {
      writer.string(self.job)
      writer.tag(42)
    }
    if !self.eventType.isEmpty {
      writer.string(self.eventType)
      writer.tag(34)
    }
    if !self.url.isEmpty {
      writer.string(self.url)
      writer.tag(26)
    }
    if !self.endpoint.isEmpty {
      writer.string(self.endpoint)
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
        self.endpoint = try reader.string()
      case 2:
        self.url = try reader.string()
      case 3:
        self.eventType = try reader.string()
      case 4:
        self.job = try reader.string()
      case 5:
        if let number = try reader.enumNumber(V1.WebhookDelivery.State.number(named:)) {
          self.state = V1.WebhookDelivery.State(number: number)
        }
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.WebhookAttempt>.stride)
          var value = V1.WebhookAttempt()
          try value.mergeJSON(from: &reader)
          self.attempts.append(value)
        }
      case 7:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 8:
        if self.nextAttemptTime == nil { self.nextAttemptTime = GoogleProtobuf.Timestamp() }
        try self.nextAttemptTime?.mergeJSON(from: &reader)
      case 9:
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{8}\u{0}\u{1}\u{0}endpoint\u{3}\u{0}\u{2}\u{0}url\u{9}\u{0}\u{3}\u{0}eventType\u{3}\u{0}\u{4}\u{0}job\u{5}\u{0}\u{5}\u{0}state\u{8}\u{0}\u{6}\u{0}attempts\u{a}\u{0}\u{7}\u{0}createTime\u{f}\u{0}\u{8}\u{0}nextAttemptTime\u{7}\u{0}\u{9}\u{0}endTime\u{a}\u{0}\u{3}\u{0}event_type\u{b}\u{0}\u{7}\u{0}create_time\u{11}\u{0}\u{8}\u{0}next_attempt_time\u{8}\u{0}\u{9}\u{0}end_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.endpoint.isEmpty {
      writer.key(",\"endpoint\":")
      writer.string(self.endpoint)
    }
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    if !self.eventType.isEmpty {
      writer.key(",\"eventType\":")
      writer.string(self.eventType)
    }
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
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
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.nextAttemptTime {
      writer.key(",\"nextAttemptTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key(",\"endTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.attempts.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("attempts", index, since: start)
    }
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
    }
    if let value = self.nextAttemptTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("next_attempt_time", since: mark)
    }
    if let value = self.endTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("end_time", since: mark)
    }
  }
}

extension V1 {
  /// One try to deliver.
  package struct WebhookAttempt: Wire.Message {
    /// From 1.
    package var number: Int32 = 0
    package var time: GoogleProtobuf.Timestamp?
    /// The HTTP status; 0 where none arrived.
    package var status: Int32 = 0
    package var latency: GoogleProtobuf.Duration?
    /// The beginning of the answer, for admins.
    package var responseSnippet: String = ""
    /// Why it failed where there was no status, as in `timeout`, `refused_address`; `disabled` where
    /// nothing was sent because the receiver is.
    package var error: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookAttempt" }
  }
}

extension V1.WebhookAttempt {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.number = try reader.int32()
      case 18:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 24: self.status = try reader.int32()
      case 34:
        let outer = try reader.enter()
        if self.latency == nil { self.latency = GoogleProtobuf.Duration() }
        try self.latency?.merge(from: &reader)
        reader.leave(outer)
      case 42: self.responseSnippet = try reader.string()
      case 50: self.error = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.error.isEmpty {
      writer.string(self.error)
      writer.tag(50)
    }
    if !self.responseSnippet.isEmpty {
      writer.string(self.responseSnippet)
      writer.tag(42)
    }
    if let value = self.latency {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if self.status != 0 {
      writer.int32(self.status)
      writer.tag(24)
    }
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
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
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 2:
        self.status = try reader.int32()
      case 3:
        if self.latency == nil { self.latency = GoogleProtobuf.Duration() }
        try self.latency?.mergeJSON(from: &reader)
      case 4:
        self.responseSnippet = try reader.string()
      case 5:
        self.error = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}number\u{4}\u{0}\u{1}\u{0}time\u{6}\u{0}\u{2}\u{0}status\u{7}\u{0}\u{3}\u{0}latency\u{f}\u{0}\u{4}\u{0}responseSnippet\u{5}\u{0}\u{5}\u{0}error\u{10}\u{0}\u{4}\u{0}response_snippet"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.number != 0 {
      writer.key(",\"number\":")
      writer.int32(self.number)
    }
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    if self.status != 0 {
      writer.key(",\"status\":")
      writer.int32(self.status)
    }
    if let value = self.latency {
      writer.key(",\"latency\":")
      value.encodeJSON(to: &writer)
    }
    if !self.responseSnippet.isEmpty {
      writer.key(",\"responseSnippet\":")
      writer.string(self.responseSnippet)
    }
    if !self.error.isEmpty {
      writer.key(",\"error\":")
      writer.string(self.error)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
    if let value = self.latency {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("latency", since: mark)
    }
  }
}

extension V1 {
  /// The body of a webhook.
  package struct WebhookPayload: Wire.Message {
    /// As in `job.succeeded`.
    package var type: String = ""
    /// When it happened.
    package var timestamp: GoogleProtobuf.Timestamp?
    /// The job, without its input.
    package var data: V1.Job? {
      get { _data?.value }
      set { _data = newValue.map { Boxed($0) } }
    }
    private var _data: Boxed<V1.Job>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookPayload" }
  }
}

extension V1.WebhookPayload {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.type = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.Job>.stride)
        var value = self._data?.value ?? V1.Job()
        try value.merge(from: &reader)
        self._data = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._data?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.timestamp {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.type.isEmpty {
      writer.string(self.type)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.type = try reader.string()
      case 1:
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.mergeJSON(from: &reader)
      case 2:
        try reader.hold(MemoryLayout<V1.Job>.stride)
        var value = self._data?.value ?? V1.Job()
        try value.mergeJSON(from: &reader)
        self._data = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}type\u{9}\u{0}\u{1}\u{0}timestamp\u{4}\u{0}\u{2}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.type.isEmpty {
      writer.key(",\"type\":")
      writer.string(self.type)
    }
    if let value = self.timestamp {
      writer.key(",\"timestamp\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._data?.value {
      writer.key(",\"data\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.timestamp {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timestamp", since: mark)
    }
    if let value = self._data?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("data", since: mark)
    }
  }
}

extension V1 {
  /// The body of a webhook about an endpoint: `endpoint.disabled`, and `test`.
  package struct WebhookEndpointPayload: Wire.Message {
    /// As in `endpoint.disabled`.
    package var type: String = ""
    /// When it happened.
    package var timestamp: GoogleProtobuf.Timestamp?
    /// The endpoint. Without an id where the URL came with a job.
    package var data: V1.WebhookEndpoint? {
      get { _data?.value }
      set { _data = newValue.map { Boxed($0) } }
    }
    private var _data: Boxed<V1.WebhookEndpoint>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookEndpointPayload" }
  }
}

extension V1.WebhookEndpointPayload {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.type = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._data?.value ?? V1.WebhookEndpoint()
        try value.merge(from: &reader)
        self._data = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._data?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.timestamp {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.type.isEmpty {
      writer.string(self.type)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.type = try reader.string()
      case 1:
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.mergeJSON(from: &reader)
      case 2:
        try reader.hold(MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._data?.value ?? V1.WebhookEndpoint()
        try value.mergeJSON(from: &reader)
        self._data = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}type\u{9}\u{0}\u{1}\u{0}timestamp\u{4}\u{0}\u{2}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.type.isEmpty {
      writer.key(",\"type\":")
      writer.string(self.type)
    }
    if let value = self.timestamp {
      writer.key(",\"timestamp\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._data?.value {
      writer.key(",\"data\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.timestamp {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timestamp", since: mark)
    }
    if let value = self._data?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("data", since: mark)
    }
  }
}

extension V1 {
  /// The body of a webhook about a file that was uploaded or made: `file.created`.
  package struct WebhookFilePayload: Wire.Message {
    /// As in `file.created`.
    package var type: String = ""
    /// When it happened.
    package var timestamp: GoogleProtobuf.Timestamp?
    /// The file, without a link: `CreateDownloadUrl` makes one.
    package var data: V1.File? {
      get { _data?.value }
      set { _data = newValue.map { Boxed($0) } }
    }
    private var _data: Boxed<V1.File>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookFilePayload" }
  }
}

extension V1.WebhookFilePayload {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.type = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.File>.stride)
        var value = self._data?.value ?? V1.File()
        try value.merge(from: &reader)
        self._data = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._data?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.timestamp {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.type.isEmpty {
      writer.string(self.type)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.type = try reader.string()
      case 1:
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.mergeJSON(from: &reader)
      case 2:
        try reader.hold(MemoryLayout<V1.File>.stride)
        var value = self._data?.value ?? V1.File()
        try value.mergeJSON(from: &reader)
        self._data = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}type\u{9}\u{0}\u{1}\u{0}timestamp\u{4}\u{0}\u{2}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.type.isEmpty {
      writer.key(",\"type\":")
      writer.string(self.type)
    }
    if let value = self.timestamp {
      writer.key(",\"timestamp\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._data?.value {
      writer.key(",\"data\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.timestamp {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timestamp", since: mark)
    }
    if let value = self._data?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("data", since: mark)
    }
  }
}

extension V1 {
  /// The body of a webhook about a budget: `budget.threshold`.
  package struct WebhookBudgetPayload: Wire.Message {
    /// As in `budget.threshold`.
    package var type: String = ""
    /// When it happened.
    package var timestamp: GoogleProtobuf.Timestamp?
    /// The budget, as the hold left it that reached the threshold.
    package var data: V1.Budget? {
      get { _data?.value }
      set { _data = newValue.map { Boxed($0) } }
    }
    private var _data: Boxed<V1.Budget>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.WebhookBudgetPayload" }
  }
}

extension V1.WebhookBudgetPayload {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.type = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.Budget>.stride)
        var value = self._data?.value ?? V1.Budget()
        try value.merge(from: &reader)
        self._data = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._data?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.timestamp {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.type.isEmpty {
      writer.string(self.type)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.type = try reader.string()
      case 1:
        if self.timestamp == nil { self.timestamp = GoogleProtobuf.Timestamp() }
        try self.timestamp?.mergeJSON(from: &reader)
      case 2:
        try reader.hold(MemoryLayout<V1.Budget>.stride)
        var value = self._data?.value ?? V1.Budget()
        try value.mergeJSON(from: &reader)
        self._data = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}type\u{9}\u{0}\u{1}\u{0}timestamp\u{4}\u{0}\u{2}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.type.isEmpty {
      writer.key(",\"type\":")
      writer.string(self.type)
    }
    if let value = self.timestamp {
      writer.key(",\"timestamp\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._data?.value {
      writer.key(",\"data\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.timestamp {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timestamp", since: mark)
    }
  }
}


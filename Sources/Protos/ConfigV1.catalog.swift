// Generated from modelroute/config/v1/catalog.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension ConfigV1 {
  /// One file of the catalog; all files together are the catalog.
  package struct Catalog: Wire.Message {
    package var providers: [ConfigV1.Provider] = []
    package var models: [ConfigV1.Model] = []
    package var deployments: [ConfigV1.Deployment] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Catalog" }
  }
}

extension ConfigV1.Catalog {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.providers.isEmpty { self.providers.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<ConfigV1.Provider>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Provider>.stride)
        var value = ConfigV1.Provider()
        try value.merge(from: &reader)
        self.providers.append(value)
        reader.leave(outer)
      case 18:
        if self.models.isEmpty { self.models.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<ConfigV1.Model>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Model>.stride)
        var value = ConfigV1.Model()
        try value.merge(from: &reader)
        self.models.append(value)
        reader.leave(outer)
      case 26:
        if self.deployments.isEmpty { self.deployments.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<ConfigV1.Deployment>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Deployment>.stride)
        var value = ConfigV1.Deployment()
        try value.merge(from: &reader)
        self.deployments.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.deployments.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 26)
      }
    }
    self.models.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 18)
      }
    }
    self.providers.lend { values in
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
          try reader.hold(MemoryLayout<ConfigV1.Provider>.stride)
          var value = ConfigV1.Provider()
          try value.mergeJSON(from: &reader)
          self.providers.append(value)
        }
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<ConfigV1.Model>.stride)
          var value = ConfigV1.Model()
          try value.mergeJSON(from: &reader)
          self.models.append(value)
        }
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<ConfigV1.Deployment>.stride)
          var value = ConfigV1.Deployment()
          try value.mergeJSON(from: &reader)
          self.deployments.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}providers\u{6}\u{0}\u{1}\u{0}models\u{b}\u{0}\u{2}\u{0}deployments"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.providers.isEmpty {
      writer.key(",\"providers\":")
      let list = writer.beginArray()
      self.providers.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.models.isEmpty {
      writer.key(",\"models\":")
      let list = writer.beginArray()
      self.models.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.deployments.isEmpty {
      writer.key(",\"deployments\":")
      let list = writer.beginArray()
      self.deployments.lend { values in
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

  package func validate(into violations: inout Violations) {
    for (index, value) in self.providers.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("providers", index, since: start)
    }
    for (index, value) in self.models.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("models", index, since: start)
    }
    for (index, value) in self.deployments.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("deployments", index, since: start)
    }
  }
}

extension ConfigV1 {
  /// A company or runtime that runs models.
  package struct Provider: Wire.Message {
    package var id: String = ""
    package var displayName: String = ""
    /// As in `https://api.example.com/v1`. `sandbox:/openai/v1` is the sandbox inside.
    package var baseUrl: String = ""
    /// The family and variant of its wire: `openai`, `anthropic`, `replicate`, `runway`.
    package var dialect: String = ""
    /// `env:NAME` or `file:PATH`. Empty: none is sent.
    package var credential: String = ""
    /// More headers of every request. Values may be references too.
    package var headers: [String: String] = [:]
    /// What differs from the dialect, by name, as in `max_tokens_field: max_completion_tokens`.
    package var quirks: [String: String] = [:]
    /// Calls in flight at once. 0: no limit of its own.
    package var concurrency: Int32 = 0
    package var timeouts: ConfigV1.Timeouts? {
      get { _timeouts?.value }
      set { _timeouts = newValue.map { Boxed($0) } }
    }
    private var _timeouts: Boxed<ConfigV1.Timeouts>?
    /// Only jobs of test keys run here.
    package var testOnly: Bool = false
    /// How many calls may wait where `concurrency` is reached. 0: none.
    package var queue: Int32 = 0
    package var breaker: ConfigV1.Breaker? {
      get { _breaker?.value }
      set { _breaker = newValue.map { Boxed($0) } }
    }
    private var _breaker: Boxed<ConfigV1.Breaker>?
    /// What the provider signs its callbacks with: `env:NAME` or `file:PATH` of a `whsec_…`; for the
    /// sandbox the text itself. Without it a callback is no more than a reason to ask.
    package var callbackSecret: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Provider" }
  }
}

extension ConfigV1.Provider {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26: self.baseUrl = try reader.string()
      case 34: self.dialect = try reader.string()
      case 42: self.credential = try reader.string()
      case 50:
        if self.headers.isEmpty {
          self.headers.reserveCapacity(
            min(reader.run(of: 50, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
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
        self.headers[key] = value
        reader.leave(outer)
      case 58:
        if self.quirks.isEmpty {
          self.quirks.reserveCapacity(
            min(reader.run(of: 58, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
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
        self.quirks[key] = value
        reader.leave(outer)
      case 64: self.concurrency = try reader.int32()
      case 74:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Timeouts>.stride)
        var value = self._timeouts?.value ?? ConfigV1.Timeouts()
        try value.merge(from: &reader)
        self._timeouts = Boxed(value)
        reader.leave(outer)
      case 80: self.testOnly = try reader.bool()
      case 112: self.queue = try reader.int32()
      case 122:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Breaker>.stride)
        var value = self._breaker?.value ?? ConfigV1.Breaker()
        try value.merge(from: &reader)
        self._breaker = Boxed(value)
        reader.leave(outer)
      case 130: self.callbackSecret = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.callbackSecret.isEmpty {
      writer.string(self.callbackSecret)
      writer.tag(130)
    }
    if let value = self._breaker?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 122)
    }
    if self.queue != 0 {
      writer.int32(self.queue)
      writer.tag(112)
    }
    if self.testOnly {
      writer.bool(self.testOnly)
      writer.tag(80)
    }
    if let value = self._timeouts?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if self.concurrency != 0 {
      writer.int32(self.concurrency)
      writer.tag(64)
    }
    if !self.quirks.isEmpty {
      MapOrder.withAscending(self.quirks) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 58)
        }
      }
    }
    if !self.headers.isEmpty {
      MapOrder.withAscending(self.headers) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 50)
        }
      }
    }
    if !self.credential.isEmpty {
      writer.string(self.credential)
      writer.tag(42)
    }
    if !self.dialect.isEmpty {
      writer.string(self.dialect)
      writer.tag(34)
    }
    if !self.baseUrl.isEmpty {
      writer.string(self.baseUrl)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.id = try reader.string()
      case 1:
        self.displayName = try reader.string()
      case 2:
        self.baseUrl = try reader.string()
      case 3:
        self.dialect = try reader.string()
      case 4:
        self.credential = try reader.string()
      case 5:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.headers[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.headers[key] = try reader.string()
        }
      case 6:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.quirks[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.quirks[key] = try reader.string()
        }
      case 7:
        self.concurrency = try reader.int32()
      case 8:
        try reader.hold(MemoryLayout<ConfigV1.Timeouts>.stride)
        var value = self._timeouts?.value ?? ConfigV1.Timeouts()
        try value.mergeJSON(from: &reader)
        self._timeouts = Boxed(value)
      case 9:
        self.testOnly = try reader.bool()
      case 10:
        self.queue = try reader.int32()
      case 11:
        try reader.hold(MemoryLayout<ConfigV1.Breaker>.stride)
        var value = self._breaker?.value ?? ConfigV1.Breaker()
        try value.mergeJSON(from: &reader)
        self._breaker = Boxed(value)
      case 12:
        self.callbackSecret = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{b}\u{0}\u{1}\u{0}displayName\u{7}\u{0}\u{2}\u{0}baseUrl\u{7}\u{0}\u{3}\u{0}dialect\u{a}\u{0}\u{4}\u{0}credential\u{7}\u{0}\u{5}\u{0}headers\u{6}\u{0}\u{6}\u{0}quirks\u{b}\u{0}\u{7}\u{0}concurrency\u{8}\u{0}\u{8}\u{0}timeouts\u{8}\u{0}\u{9}\u{0}testOnly\u{5}\u{0}\u{a}\u{0}queue\u{7}\u{0}\u{b}\u{0}breaker\u{e}\u{0}\u{c}\u{0}callbackSecret\u{c}\u{0}\u{1}\u{0}display_name\u{8}\u{0}\u{2}\u{0}base_url\u{9}\u{0}\u{9}\u{0}test_only\u{f}\u{0}\u{c}\u{0}callback_secret"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.displayName.isEmpty {
      writer.key(",\"displayName\":")
      writer.string(self.displayName)
    }
    if !self.baseUrl.isEmpty {
      writer.key(",\"baseUrl\":")
      writer.string(self.baseUrl)
    }
    if !self.dialect.isEmpty {
      writer.key(",\"dialect\":")
      writer.string(self.dialect)
    }
    if !self.credential.isEmpty {
      writer.key(",\"credential\":")
      writer.string(self.credential)
    }
    if !self.headers.isEmpty {
      writer.key(",\"headers\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.headers) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if !self.quirks.isEmpty {
      writer.key(",\"quirks\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.quirks) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if self.concurrency != 0 {
      writer.key(",\"concurrency\":")
      writer.int32(self.concurrency)
    }
    if let value = self._timeouts?.value {
      writer.key(",\"timeouts\":")
      value.encodeJSON(to: &writer)
    }
    if self.testOnly {
      writer.key(",\"testOnly\":")
      writer.bool(self.testOnly)
    }
    if self.queue != 0 {
      writer.key(",\"queue\":")
      writer.int32(self.queue)
    }
    if let value = self._breaker?.value {
      writer.key(",\"breaker\":")
      value.encodeJSON(to: &writer)
    }
    if !self.callbackSecret.isEmpty {
      writer.key(",\"callbackSecret\":")
      writer.string(self.callbackSecret)
    }
    writer.endObject(object)
  }

  private static let credentialPattern = Pattern("(env|file):.+")
  package func validate(into violations: inout Violations) {
    if !self.id.isEmpty {
      Rules.length(self.id, "id", min: 0, max: 64, &violations)
      Rules.slug(self.id, "id", &violations)
    } else { violations.add("id", "is required") }
    if !self.displayName.isEmpty {
      Rules.length(self.displayName, "display_name", min: 0, max: 200, &violations)
    }
    if !self.baseUrl.isEmpty {
      Rules.length(self.baseUrl, "base_url", min: 0, max: 2048, &violations)
    } else { violations.add("base_url", "is required") }
    if !self.dialect.isEmpty {
      Rules.length(self.dialect, "dialect", min: 0, max: 64, &violations)
    } else { violations.add("dialect", "is required") }
    if !self.credential.isEmpty {
      Rules.length(self.credential, "credential", min: 0, max: 1024, &violations)
      Rules.pattern(self.credential, "credential", Self.credentialPattern, &violations)
    }
    Rules.items(self.headers.count, "headers", min: 0, max: 50, &violations)
    Rules.items(self.quirks.count, "quirks", min: 0, max: 50, &violations)
    if self.concurrency != 0 {
      if !(self.concurrency >= 0) { violations.add("concurrency", "must be at least 0") }
    }
    if let value = self._timeouts?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timeouts", since: mark)
    }
    if self.queue != 0 {
      if !(self.queue >= 0) { violations.add("queue", "must be at least 0") }
    }
    if let value = self._breaker?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("breaker", since: mark)
    }
    if !self.callbackSecret.isEmpty {
      Rules.length(self.callbackSecret, "callback_secret", min: 0, max: 1024, &violations)
    }
  }
}

extension ConfigV1 {
  /// What customers can ask for.
  package struct Model: Wire.Message {
    package var slug: String = ""
    package var displayName: String = ""
    package var description: String = ""
    package var capability: String = ""
    /// What it can do beyond the least: `tools`, `images`, `audio`, `files`, `json`, `json_schema`,
    /// `reasoning`, `seed`, `stop`, `penalties`, `parallel_tool_calls`.
    package var features: [String] = []
    package var limits: ConfigV1.ModelLimits?
    /// What customers pay. Stretches of time must not overlap.
    package var prices: [ConfigV1.Price] = []
    package var failureBilling: ConfigV1.FailureBilling?
    package var hold: ConfigV1.HoldConstants?
    package var voices: [String] = []
    /// The JSON Schema of the input of a `custom` model.
    package var inputSchema: GoogleProtobuf.Struct?
    package var timeouts: ConfigV1.Timeouts? {
      get { _timeouts?.value }
      set { _timeouts = newValue.map { Boxed($0) } }
    }
    private var _timeouts: Boxed<ConfigV1.Timeouts>?
    /// What follows when it is not known whether a provider ran: `reconcile_then_retry` or `fail`.
    package var unknownPolicy: String = ""
    package var retireTime: GoogleProtobuf.Timestamp?
    package var retryBudget: ConfigV1.RetryBudget?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Model" }
  }
}

extension ConfigV1.Model {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.slug = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26: self.description = try reader.string()
      case 34: self.capability = try reader.string()
      case 42:
        if self.features.isEmpty { self.features.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.features.append(try reader.string())
      case 50:
        let outer = try reader.enter()
        if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
        try self.limits?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        if self.prices.isEmpty { self.prices.reserveCapacity(reader.run(of: 58, holding: MemoryLayout<ConfigV1.Price>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Price>.stride)
        var value = ConfigV1.Price()
        try value.merge(from: &reader)
        self.prices.append(value)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.failureBilling == nil { self.failureBilling = ConfigV1.FailureBilling() }
        try self.failureBilling?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.hold == nil { self.hold = ConfigV1.HoldConstants() }
        try self.hold?.merge(from: &reader)
        reader.leave(outer)
      case 82:
        if self.voices.isEmpty { self.voices.reserveCapacity(reader.run(of: 82, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.voices.append(try reader.string())
      case 90:
        let outer = try reader.enter()
        if self.inputSchema == nil { self.inputSchema = GoogleProtobuf.Struct() }
        try self.inputSchema?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Timeouts>.stride)
        var value = self._timeouts?.value ?? ConfigV1.Timeouts()
        try value.merge(from: &reader)
        self._timeouts = Boxed(value)
        reader.leave(outer)
      case 106: self.unknownPolicy = try reader.string()
      case 114:
        let outer = try reader.enter()
        if self.retireTime == nil { self.retireTime = GoogleProtobuf.Timestamp() }
        try self.retireTime?.merge(from: &reader)
        reader.leave(outer)
      case 162:
        let outer = try reader.enter()
        if self.retryBudget == nil { self.retryBudget = ConfigV1.RetryBudget() }
        try self.retryBudget?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.retryBudget {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 162)
    }
    if let value = self.retireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 114)
    }
    if !self.unknownPolicy.isEmpty {
      writer.string(self.unknownPolicy)
      writer.tag(106)
    }
    if let value = self._timeouts?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self.inputSchema {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    self.voices.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(82)
      }
    }
    if let value = self.hold {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self.failureBilling {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    self.prices.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 58)
      }
    }
    if let value = self.limits {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    self.features.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
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
    if !self.slug.isEmpty {
      writer.string(self.slug)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.slug = try reader.string()
      case 1:
        self.displayName = try reader.string()
      case 2:
        self.description = try reader.string()
      case 3:
        self.capability = try reader.string()
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.features.append(try reader.string())
        }
      case 5:
        if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
        try self.limits?.mergeJSON(from: &reader)
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<ConfigV1.Price>.stride)
          var value = ConfigV1.Price()
          try value.mergeJSON(from: &reader)
          self.prices.append(value)
        }
      case 7:
        if self.failureBilling == nil { self.failureBilling = ConfigV1.FailureBilling() }
        try self.failureBilling?.mergeJSON(from: &reader)
      case 8:
        if self.hold == nil { self.hold = ConfigV1.HoldConstants() }
        try self.hold?.mergeJSON(from: &reader)
      case 9:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.voices.append(try reader.string())
        }
      case 10:
        if self.inputSchema == nil { self.inputSchema = GoogleProtobuf.Struct() }
        try self.inputSchema?.mergeJSON(from: &reader)
      case 11:
        try reader.hold(MemoryLayout<ConfigV1.Timeouts>.stride)
        var value = self._timeouts?.value ?? ConfigV1.Timeouts()
        try value.mergeJSON(from: &reader)
        self._timeouts = Boxed(value)
      case 12:
        self.unknownPolicy = try reader.string()
      case 13:
        if self.retireTime == nil { self.retireTime = GoogleProtobuf.Timestamp() }
        try self.retireTime?.mergeJSON(from: &reader)
      case 14:
        if self.retryBudget == nil { self.retryBudget = ConfigV1.RetryBudget() }
        try self.retryBudget?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}slug\u{b}\u{0}\u{1}\u{0}displayName\u{b}\u{0}\u{2}\u{0}description\u{a}\u{0}\u{3}\u{0}capability\u{8}\u{0}\u{4}\u{0}features\u{6}\u{0}\u{5}\u{0}limits\u{6}\u{0}\u{6}\u{0}prices\u{e}\u{0}\u{7}\u{0}failureBilling\u{4}\u{0}\u{8}\u{0}hold\u{6}\u{0}\u{9}\u{0}voices\u{b}\u{0}\u{a}\u{0}inputSchema\u{8}\u{0}\u{b}\u{0}timeouts\u{d}\u{0}\u{c}\u{0}unknownPolicy\u{a}\u{0}\u{d}\u{0}retireTime\u{b}\u{0}\u{e}\u{0}retryBudget\u{c}\u{0}\u{1}\u{0}display_name\u{f}\u{0}\u{7}\u{0}failure_billing\u{c}\u{0}\u{a}\u{0}input_schema\u{e}\u{0}\u{c}\u{0}unknown_policy\u{b}\u{0}\u{d}\u{0}retire_time\u{c}\u{0}\u{e}\u{0}retry_budget"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.slug.isEmpty {
      writer.key(",\"slug\":")
      writer.string(self.slug)
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
      let list = writer.beginArray()
      self.features.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.limits {
      writer.key(",\"limits\":")
      value.encodeJSON(to: &writer)
    }
    if !self.prices.isEmpty {
      writer.key(",\"prices\":")
      let list = writer.beginArray()
      self.prices.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.failureBilling {
      writer.key(",\"failureBilling\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.hold {
      writer.key(",\"hold\":")
      value.encodeJSON(to: &writer)
    }
    if !self.voices.isEmpty {
      writer.key(",\"voices\":")
      let list = writer.beginArray()
      self.voices.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.inputSchema {
      writer.key(",\"inputSchema\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._timeouts?.value {
      writer.key(",\"timeouts\":")
      value.encodeJSON(to: &writer)
    }
    if !self.unknownPolicy.isEmpty {
      writer.key(",\"unknownPolicy\":")
      writer.string(self.unknownPolicy)
    }
    if let value = self.retireTime {
      writer.key(",\"retireTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.retryBudget {
      writer.key(",\"retryBudget\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.slug.isEmpty {
      Rules.length(self.slug, "slug", min: 0, max: 128, &violations)
      Rules.slug(self.slug, "slug", &violations)
    } else { violations.add("slug", "is required") }
    if !self.displayName.isEmpty {
      Rules.length(self.displayName, "display_name", min: 0, max: 200, &violations)
    }
    if !self.description.isEmpty {
      Rules.length(self.description, "description", min: 0, max: 4000, &violations)
    }
    if !self.capability.isEmpty {
      switch self.capability {
      case "chat", "embedding", "image", "video", "speech", "transcription", "rerank", "moderation", "custom": break
      default: violations.add("capability", "must be one of chat, embedding, image, video, speech, transcription, rerank, moderation, custom")
      }
    } else { violations.add("capability", "is required") }
    Rules.items(self.features.count, "features", min: 0, max: 50, &violations)
    Rules.unique(self.features, "features", &violations)
    if let value = self.limits {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("limits", since: mark)
    }
    if self.prices.isEmpty { violations.add("prices", "is required") }
    Rules.items(self.prices.count, "prices", min: 0, max: 100, &violations)
    for (index, value) in self.prices.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("prices", index, since: start)
    }
    if let value = self.hold {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("hold", since: mark)
    }
    Rules.items(self.voices.count, "voices", min: 0, max: 1000, &violations)
    if let value = self._timeouts?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timeouts", since: mark)
    }
    if !self.unknownPolicy.isEmpty {
      switch self.unknownPolicy {
      case "reconcile_then_retry", "fail": break
      default: violations.add("unknown_policy", "must be one of reconcile_then_retry, fail")
      }
    }
    if let value = self.retireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retire_time", since: mark)
    }
    if let value = self.retryBudget {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retry_budget", since: mark)
    }
  }
}

extension ConfigV1 {
  /// The largest inputs and outputs. 0: not limited here.
  package struct ModelLimits: Wire.Message {
    package var contextTokens: Int64 = 0
    /// Reasoning included. It bounds the hold where a request sets no limit.
    package var maxOutputTokens: Int64 = 0
    package var maxImages: Int64 = 0
    package var maxSeconds: Int64 = 0
    package var maxCharacters: Int64 = 0
    package var maxInputBytes: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.ModelLimits" }
  }
}

extension ConfigV1.ModelLimits {
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.contextTokens = try reader.int64()
      case 1:
        self.maxOutputTokens = try reader.int64()
      case 2:
        self.maxImages = try reader.int64()
      case 3:
        self.maxSeconds = try reader.int64()
      case 4:
        self.maxCharacters = try reader.int64()
      case 5:
        self.maxInputBytes = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}contextTokens\u{f}\u{0}\u{1}\u{0}maxOutputTokens\u{9}\u{0}\u{2}\u{0}maxImages\u{a}\u{0}\u{3}\u{0}maxSeconds\u{d}\u{0}\u{4}\u{0}maxCharacters\u{d}\u{0}\u{5}\u{0}maxInputBytes\u{e}\u{0}\u{0}\u{0}context_tokens\u{11}\u{0}\u{1}\u{0}max_output_tokens\u{a}\u{0}\u{2}\u{0}max_images\u{b}\u{0}\u{3}\u{0}max_seconds\u{e}\u{0}\u{4}\u{0}max_characters\u{f}\u{0}\u{5}\u{0}max_input_bytes"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if self.contextTokens != 0 {
      if !(self.contextTokens >= 0) { violations.add("context_tokens", "must be at least 0") }
    }
    if self.maxOutputTokens != 0 {
      if !(self.maxOutputTokens >= 0) { violations.add("max_output_tokens", "must be at least 0") }
    }
    if self.maxImages != 0 {
      if !(self.maxImages >= 0) { violations.add("max_images", "must be at least 0") }
    }
    if self.maxSeconds != 0 {
      if !(self.maxSeconds >= 0) { violations.add("max_seconds", "must be at least 0") }
    }
    if self.maxCharacters != 0 {
      if !(self.maxCharacters >= 0) { violations.add("max_characters", "must be at least 0") }
    }
    if self.maxInputBytes != 0 {
      if !(self.maxInputBytes >= 0) { violations.add("max_input_bytes", "must be at least 0") }
    }
  }
}

extension ConfigV1 {
  /// A price in a stretch of time.
  package struct Price: Wire.Message {
    package var effectiveFrom: GoogleProtobuf.Timestamp?
    /// Unset: until further notice.
    package var effectiveTo: GoogleProtobuf.Timestamp?
    /// Per unit. A bucket without a price is refused, it is never free; 0 is free.
    package var picoUsd: ConfigV1.Rates? {
      get { _picoUsd?.value }
      set { _picoUsd = newValue.map { Boxed($0) } }
    }
    private var _picoUsd: Boxed<ConfigV1.Rates>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Price" }
  }
}

extension ConfigV1.Price {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.effectiveFrom == nil { self.effectiveFrom = GoogleProtobuf.Timestamp() }
        try self.effectiveFrom?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.effectiveTo == nil { self.effectiveTo = GoogleProtobuf.Timestamp() }
        try self.effectiveTo?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Rates>.stride)
        var value = self._picoUsd?.value ?? ConfigV1.Rates()
        try value.merge(from: &reader)
        self._picoUsd = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._picoUsd?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.effectiveTo {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.effectiveFrom {
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
        if self.effectiveFrom == nil { self.effectiveFrom = GoogleProtobuf.Timestamp() }
        try self.effectiveFrom?.mergeJSON(from: &reader)
      case 1:
        if self.effectiveTo == nil { self.effectiveTo = GoogleProtobuf.Timestamp() }
        try self.effectiveTo?.mergeJSON(from: &reader)
      case 2:
        try reader.hold(MemoryLayout<ConfigV1.Rates>.stride)
        var value = self._picoUsd?.value ?? ConfigV1.Rates()
        try value.mergeJSON(from: &reader)
        self._picoUsd = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}effectiveFrom\u{b}\u{0}\u{1}\u{0}effectiveTo\u{7}\u{0}\u{2}\u{0}picoUsd\u{e}\u{0}\u{0}\u{0}effective_from\u{c}\u{0}\u{1}\u{0}effective_to\u{8}\u{0}\u{2}\u{0}pico_usd"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.effectiveFrom {
      writer.key(",\"effectiveFrom\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.effectiveTo {
      writer.key(",\"effectiveTo\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._picoUsd?.value {
      writer.key(",\"picoUsd\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.effectiveFrom {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("effective_from", since: mark)
    } else { violations.add("effective_from", "is required") }
    if let value = self.effectiveTo {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("effective_to", since: mark)
    }
    if let value = self._picoUsd?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("pico_usd", since: mark)
    } else { violations.add("pico_usd", "is required") }
  }
}

extension ConfigV1 {
  /// Pico-USD per unit of each bucket of usage.
  package struct Rates: Wire.Message {
    package var inputToken: Int64?
    /// Unset: as `input_token`.
    package var cachedInputToken: Int64?
    /// Unset: as `input_token`.
    package var cacheWriteToken: Int64?
    package var outputToken: Int64?
    /// Unset: as `output_token`.
    package var reasoningToken: Int64?
    package var audioInputToken: Int64?
    package var audioOutputToken: Int64?
    package var imageInputToken: Int64?
    package var imageOutputToken: Int64?
    package var image: Int64?
    package var second: Int64?
    package var character: Int64?
    package var megapixel: Int64?
    package var request: Int64?
    package var document: Int64?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Rates" }
  }
}

extension ConfigV1.Rates {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.inputToken = try reader.int64()
      case 16: self.cachedInputToken = try reader.int64()
      case 24: self.cacheWriteToken = try reader.int64()
      case 32: self.outputToken = try reader.int64()
      case 40: self.reasoningToken = try reader.int64()
      case 48: self.audioInputToken = try reader.int64()
      case 56: self.audioOutputToken = try reader.int64()
      case 64: self.imageInputToken = try reader.int64()
      case 72: self.imageOutputToken = try reader.int64()
      case 80: self.image = try reader.int64()
      case 88: self.second = try reader.int64()
      case 96: self.character = try reader.int64()
      case 104: self.megapixel = try reader.int64()
      case 112: self.request = try reader.int64()
      case 120: self.document = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.document {
      writer.int64(value)
      writer.tag(120)
    }
    if let value = self.request {
      writer.int64(value)
      writer.tag(112)
    }
    if let value = self.megapixel {
      writer.int64(value)
      writer.tag(104)
    }
    if let value = self.character {
      writer.int64(value)
      writer.tag(96)
    }
    if let value = self.second {
      writer.int64(value)
      writer.tag(88)
    }
    if let value = self.image {
      writer.int64(value)
      writer.tag(80)
    }
    if let value = self.imageOutputToken {
      writer.int64(value)
      writer.tag(72)
    }
    if let value = self.imageInputToken {
      writer.int64(value)
      writer.tag(64)
    }
    if let value = self.audioOutputToken {
      writer.int64(value)
      writer.tag(56)
    }
    if let value = self.audioInputToken {
      writer.int64(value)
      writer.tag(48)
    }
    if let value = self.reasoningToken {
      writer.int64(value)
      writer.tag(40)
    }
    if let value = self.outputToken {
      writer.int64(value)
      writer.tag(32)
    }
    if let value = self.cacheWriteToken {
      writer.int64(value)
      writer.tag(24)
    }
    if let value = self.cachedInputToken {
      writer.int64(value)
      writer.tag(16)
    }
    if let value = self.inputToken {
      writer.int64(value)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.inputToken = try reader.int64()
      case 1:
        self.cachedInputToken = try reader.int64()
      case 2:
        self.cacheWriteToken = try reader.int64()
      case 3:
        self.outputToken = try reader.int64()
      case 4:
        self.reasoningToken = try reader.int64()
      case 5:
        self.audioInputToken = try reader.int64()
      case 6:
        self.audioOutputToken = try reader.int64()
      case 7:
        self.imageInputToken = try reader.int64()
      case 8:
        self.imageOutputToken = try reader.int64()
      case 9:
        self.image = try reader.int64()
      case 10:
        self.second = try reader.int64()
      case 11:
        self.character = try reader.int64()
      case 12:
        self.megapixel = try reader.int64()
      case 13:
        self.request = try reader.int64()
      case 14:
        self.document = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}inputToken\u{10}\u{0}\u{1}\u{0}cachedInputToken\u{f}\u{0}\u{2}\u{0}cacheWriteToken\u{b}\u{0}\u{3}\u{0}outputToken\u{e}\u{0}\u{4}\u{0}reasoningToken\u{f}\u{0}\u{5}\u{0}audioInputToken\u{10}\u{0}\u{6}\u{0}audioOutputToken\u{f}\u{0}\u{7}\u{0}imageInputToken\u{10}\u{0}\u{8}\u{0}imageOutputToken\u{5}\u{0}\u{9}\u{0}image\u{6}\u{0}\u{a}\u{0}second\u{9}\u{0}\u{b}\u{0}character\u{9}\u{0}\u{c}\u{0}megapixel\u{7}\u{0}\u{d}\u{0}request\u{8}\u{0}\u{e}\u{0}document\u{b}\u{0}\u{0}\u{0}input_token\u{12}\u{0}\u{1}\u{0}cached_input_token\u{11}\u{0}\u{2}\u{0}cache_write_token\u{c}\u{0}\u{3}\u{0}output_token\u{f}\u{0}\u{4}\u{0}reasoning_token\u{11}\u{0}\u{5}\u{0}audio_input_token\u{12}\u{0}\u{6}\u{0}audio_output_token\u{11}\u{0}\u{7}\u{0}image_input_token\u{12}\u{0}\u{8}\u{0}image_output_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.inputToken {
      writer.key(",\"inputToken\":")
      writer.int64(value)
    }
    if let value = self.cachedInputToken {
      writer.key(",\"cachedInputToken\":")
      writer.int64(value)
    }
    if let value = self.cacheWriteToken {
      writer.key(",\"cacheWriteToken\":")
      writer.int64(value)
    }
    if let value = self.outputToken {
      writer.key(",\"outputToken\":")
      writer.int64(value)
    }
    if let value = self.reasoningToken {
      writer.key(",\"reasoningToken\":")
      writer.int64(value)
    }
    if let value = self.audioInputToken {
      writer.key(",\"audioInputToken\":")
      writer.int64(value)
    }
    if let value = self.audioOutputToken {
      writer.key(",\"audioOutputToken\":")
      writer.int64(value)
    }
    if let value = self.imageInputToken {
      writer.key(",\"imageInputToken\":")
      writer.int64(value)
    }
    if let value = self.imageOutputToken {
      writer.key(",\"imageOutputToken\":")
      writer.int64(value)
    }
    if let value = self.image {
      writer.key(",\"image\":")
      writer.int64(value)
    }
    if let value = self.second {
      writer.key(",\"second\":")
      writer.int64(value)
    }
    if let value = self.character {
      writer.key(",\"character\":")
      writer.int64(value)
    }
    if let value = self.megapixel {
      writer.key(",\"megapixel\":")
      writer.int64(value)
    }
    if let value = self.request {
      writer.key(",\"request\":")
      writer.int64(value)
    }
    if let value = self.document {
      writer.key(",\"document\":")
      writer.int64(value)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.inputToken {
      if !(value >= 0) { violations.add("input_token", "must be at least 0") }
    }
    if let value = self.cachedInputToken {
      if !(value >= 0) { violations.add("cached_input_token", "must be at least 0") }
    }
    if let value = self.cacheWriteToken {
      if !(value >= 0) { violations.add("cache_write_token", "must be at least 0") }
    }
    if let value = self.outputToken {
      if !(value >= 0) { violations.add("output_token", "must be at least 0") }
    }
    if let value = self.reasoningToken {
      if !(value >= 0) { violations.add("reasoning_token", "must be at least 0") }
    }
    if let value = self.audioInputToken {
      if !(value >= 0) { violations.add("audio_input_token", "must be at least 0") }
    }
    if let value = self.audioOutputToken {
      if !(value >= 0) { violations.add("audio_output_token", "must be at least 0") }
    }
    if let value = self.imageInputToken {
      if !(value >= 0) { violations.add("image_input_token", "must be at least 0") }
    }
    if let value = self.imageOutputToken {
      if !(value >= 0) { violations.add("image_output_token", "must be at least 0") }
    }
    if let value = self.image {
      if !(value >= 0) { violations.add("image", "must be at least 0") }
    }
    if let value = self.second {
      if !(value >= 0) { violations.add("second", "must be at least 0") }
    }
    if let value = self.character {
      if !(value >= 0) { violations.add("character", "must be at least 0") }
    }
    if let value = self.megapixel {
      if !(value >= 0) { violations.add("megapixel", "must be at least 0") }
    }
    if let value = self.request {
      if !(value >= 0) { violations.add("request", "must be at least 0") }
    }
    if let value = self.document {
      if !(value >= 0) { violations.add("document", "must be at least 0") }
    }
  }
}

extension ConfigV1 {
  /// What customers pay for jobs that did not succeed. All false: nothing.
  package struct FailureBilling: Wire.Message {
    /// What was measured until a running job was cancelled.
    package var canceled: Bool = false
    /// What was measured when the provider blocked the content.
    package var contentBlocked: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.FailureBilling" }
  }
}

extension ConfigV1.FailureBilling {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.canceled = try reader.bool()
      case 16: self.contentBlocked = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.contentBlocked {
      writer.bool(self.contentBlocked)
      writer.tag(16)
    }
    if self.canceled {
      writer.bool(self.canceled)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.canceled = try reader.bool()
      case 1:
        self.contentBlocked = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}canceled\u{e}\u{0}\u{1}\u{0}contentBlocked\u{f}\u{0}\u{1}\u{0}content_blocked"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.canceled {
      writer.key(",\"canceled\":")
      writer.bool(self.canceled)
    }
    if self.contentBlocked {
      writer.key(",\"contentBlocked\":")
      writer.bool(self.contentBlocked)
    }
    writer.endObject(object)
  }
}

extension ConfigV1 {
  /// What is added to the bytes of an input to bound its tokens.
  package struct HoldConstants: Wire.Message {
    /// Per job, per message, per part that is no text, per tool.
    package var tokensPerRequest: Int64 = 0
    package var tokensPerMessage: Int64 = 0
    package var tokensPerImage: Int64 = 0
    package var tokensPerAudioSecond: Int64 = 0
    package var tokensPerFile: Int64 = 0
    package var tokensPerTool: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.HoldConstants" }
  }
}

extension ConfigV1.HoldConstants {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.tokensPerRequest = try reader.int64()
      case 16: self.tokensPerMessage = try reader.int64()
      case 24: self.tokensPerImage = try reader.int64()
      case 32: self.tokensPerAudioSecond = try reader.int64()
      case 40: self.tokensPerFile = try reader.int64()
      case 48: self.tokensPerTool = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.tokensPerTool != 0 {
      writer.int64(self.tokensPerTool)
      writer.tag(48)
    }
    if self.tokensPerFile != 0 {
      writer.int64(self.tokensPerFile)
      writer.tag(40)
    }
    if self.tokensPerAudioSecond != 0 {
      writer.int64(self.tokensPerAudioSecond)
      writer.tag(32)
    }
    if self.tokensPerImage != 0 {
      writer.int64(self.tokensPerImage)
      writer.tag(24)
    }
    if self.tokensPerMessage != 0 {
      writer.int64(self.tokensPerMessage)
      writer.tag(16)
    }
    if self.tokensPerRequest != 0 {
      writer.int64(self.tokensPerRequest)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.tokensPerRequest = try reader.int64()
      case 1:
        self.tokensPerMessage = try reader.int64()
      case 2:
        self.tokensPerImage = try reader.int64()
      case 3:
        self.tokensPerAudioSecond = try reader.int64()
      case 4:
        self.tokensPerFile = try reader.int64()
      case 5:
        self.tokensPerTool = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{10}\u{0}\u{0}\u{0}tokensPerRequest\u{10}\u{0}\u{1}\u{0}tokensPerMessage\u{e}\u{0}\u{2}\u{0}tokensPerImage\u{14}\u{0}\u{3}\u{0}tokensPerAudioSecond\u{d}\u{0}\u{4}\u{0}tokensPerFile\u{d}\u{0}\u{5}\u{0}tokensPerTool\u{12}\u{0}\u{0}\u{0}tokens_per_request\u{12}\u{0}\u{1}\u{0}tokens_per_message\u{10}\u{0}\u{2}\u{0}tokens_per_image\u{17}\u{0}\u{3}\u{0}tokens_per_audio_second\u{f}\u{0}\u{4}\u{0}tokens_per_file\u{f}\u{0}\u{5}\u{0}tokens_per_tool"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.tokensPerRequest != 0 {
      writer.key(",\"tokensPerRequest\":")
      writer.int64(self.tokensPerRequest)
    }
    if self.tokensPerMessage != 0 {
      writer.key(",\"tokensPerMessage\":")
      writer.int64(self.tokensPerMessage)
    }
    if self.tokensPerImage != 0 {
      writer.key(",\"tokensPerImage\":")
      writer.int64(self.tokensPerImage)
    }
    if self.tokensPerAudioSecond != 0 {
      writer.key(",\"tokensPerAudioSecond\":")
      writer.int64(self.tokensPerAudioSecond)
    }
    if self.tokensPerFile != 0 {
      writer.key(",\"tokensPerFile\":")
      writer.int64(self.tokensPerFile)
    }
    if self.tokensPerTool != 0 {
      writer.key(",\"tokensPerTool\":")
      writer.int64(self.tokensPerTool)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if self.tokensPerRequest != 0 {
      if !(self.tokensPerRequest >= 0) { violations.add("tokens_per_request", "must be at least 0") }
    }
    if self.tokensPerMessage != 0 {
      if !(self.tokensPerMessage >= 0) { violations.add("tokens_per_message", "must be at least 0") }
    }
    if self.tokensPerImage != 0 {
      if !(self.tokensPerImage >= 0) { violations.add("tokens_per_image", "must be at least 0") }
    }
    if self.tokensPerAudioSecond != 0 {
      if !(self.tokensPerAudioSecond >= 0) { violations.add("tokens_per_audio_second", "must be at least 0") }
    }
    if self.tokensPerFile != 0 {
      if !(self.tokensPerFile >= 0) { violations.add("tokens_per_file", "must be at least 0") }
    }
    if self.tokensPerTool != 0 {
      if !(self.tokensPerTool >= 0) { violations.add("tokens_per_tool", "must be at least 0") }
    }
  }
}

extension ConfigV1 {
  /// One model as one provider offers it.
  package struct Deployment: Wire.Message {
    package var id: String = ""
    /// The slug that it serves.
    package var model: String = ""
    package var provider: String = ""
    /// What the provider calls it.
    package var providerModel: String = ""
    /// As in `eu`, `us`.
    package var region: String = ""
    /// What the provider takes.
    package var prices: [ConfigV1.Price] = []
    /// Where it is less than the model.
    package var limits: ConfigV1.ModelLimits?
    /// Features of the model that this deployment lacks.
    package var missingFeatures: [String] = []
    /// Its share among equals. Unset: 100; 0: nothing.
    package var weight: Int32?
    /// Lower goes first, whatever the score.
    package var tier: Int32 = 0
    package var dataPolicy: ConfigV1.DataPolicy?
    package var timeouts: ConfigV1.Timeouts? {
      get { _timeouts?.value }
      set { _timeouts = newValue.map { Boxed($0) } }
    }
    private var _timeouts: Boxed<ConfigV1.Timeouts>?
    /// Calls in flight at once, and how many may wait. 0: the defaults, 100 and 0.
    package var concurrency: Int32 = 0
    package var queue: Int32 = 0
    package var disabled: Bool = false
    /// What differs from the provider's, by name.
    package var quirks: [String: String] = [:]
    package var breaker: ConfigV1.Breaker? {
      get { _breaker?.value }
      set { _breaker = newValue.map { Boxed($0) } }
    }
    private var _breaker: Boxed<ConfigV1.Breaker>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Deployment" }
  }
}

extension ConfigV1.Deployment {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.model = try reader.string()
      case 26: self.provider = try reader.string()
      case 34: self.providerModel = try reader.string()
      case 42: self.region = try reader.string()
      case 50:
        if self.prices.isEmpty { self.prices.reserveCapacity(reader.run(of: 50, holding: MemoryLayout<ConfigV1.Price>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Price>.stride)
        var value = ConfigV1.Price()
        try value.merge(from: &reader)
        self.prices.append(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
        try self.limits?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        if self.missingFeatures.isEmpty { self.missingFeatures.reserveCapacity(reader.run(of: 66, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.missingFeatures.append(try reader.string())
      case 72: self.weight = try reader.int32()
      case 80: self.tier = try reader.int32()
      case 90:
        let outer = try reader.enter()
        if self.dataPolicy == nil { self.dataPolicy = ConfigV1.DataPolicy() }
        try self.dataPolicy?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Timeouts>.stride)
        var value = self._timeouts?.value ?? ConfigV1.Timeouts()
        try value.merge(from: &reader)
        self._timeouts = Boxed(value)
        reader.leave(outer)
      case 104: self.concurrency = try reader.int32()
      case 112: self.queue = try reader.int32()
      case 120: self.disabled = try reader.bool()
      case 130:
        if self.quirks.isEmpty {
          self.quirks.reserveCapacity(
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
        self.quirks[key] = value
        reader.leave(outer)
      case 162:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Breaker>.stride)
        var value = self._breaker?.value ?? ConfigV1.Breaker()
        try value.merge(from: &reader)
        self._breaker = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._breaker?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 162)
    }
    if !self.quirks.isEmpty {
      MapOrder.withAscending(self.quirks) { values in
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
    if self.disabled {
      writer.bool(self.disabled)
      writer.tag(120)
    }
    if self.queue != 0 {
      writer.int32(self.queue)
      writer.tag(112)
    }
    if self.concurrency != 0 {
      writer.int32(self.concurrency)
      writer.tag(104)
    }
    if let value = self._timeouts?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self.dataPolicy {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if self.tier != 0 {
      writer.int32(self.tier)
      writer.tag(80)
    }
    if let value = self.weight {
      writer.int32(value)
      writer.tag(72)
    }
    self.missingFeatures.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(66)
      }
    }
    if let value = self.limits {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    self.prices.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 50)
      }
    }
    if !self.region.isEmpty {
      writer.string(self.region)
      writer.tag(42)
    }
    if !self.providerModel.isEmpty {
      writer.string(self.providerModel)
      writer.tag(34)
    }
    if !self.provider.isEmpty {
      writer.string(self.provider)
      writer.tag(26)
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
        self.provider = try reader.string()
      case 3:
        self.providerModel = try reader.string()
      case 4:
        self.region = try reader.string()
      case 5:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<ConfigV1.Price>.stride)
          var value = ConfigV1.Price()
          try value.mergeJSON(from: &reader)
          self.prices.append(value)
        }
      case 6:
        if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
        try self.limits?.mergeJSON(from: &reader)
      case 7:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.missingFeatures.append(try reader.string())
        }
      case 8:
        self.weight = try reader.int32()
      case 9:
        self.tier = try reader.int32()
      case 10:
        if self.dataPolicy == nil { self.dataPolicy = ConfigV1.DataPolicy() }
        try self.dataPolicy?.mergeJSON(from: &reader)
      case 11:
        try reader.hold(MemoryLayout<ConfigV1.Timeouts>.stride)
        var value = self._timeouts?.value ?? ConfigV1.Timeouts()
        try value.mergeJSON(from: &reader)
        self._timeouts = Boxed(value)
      case 12:
        self.concurrency = try reader.int32()
      case 13:
        self.queue = try reader.int32()
      case 14:
        self.disabled = try reader.bool()
      case 15:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.quirks[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.quirks[key] = try reader.string()
        }
      case 16:
        try reader.hold(MemoryLayout<ConfigV1.Breaker>.stride)
        var value = self._breaker?.value ?? ConfigV1.Breaker()
        try value.mergeJSON(from: &reader)
        self._breaker = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{5}\u{0}\u{1}\u{0}model\u{8}\u{0}\u{2}\u{0}provider\u{d}\u{0}\u{3}\u{0}providerModel\u{6}\u{0}\u{4}\u{0}region\u{6}\u{0}\u{5}\u{0}prices\u{6}\u{0}\u{6}\u{0}limits\u{f}\u{0}\u{7}\u{0}missingFeatures\u{6}\u{0}\u{8}\u{0}weight\u{4}\u{0}\u{9}\u{0}tier\u{a}\u{0}\u{a}\u{0}dataPolicy\u{8}\u{0}\u{b}\u{0}timeouts\u{b}\u{0}\u{c}\u{0}concurrency\u{5}\u{0}\u{d}\u{0}queue\u{8}\u{0}\u{e}\u{0}disabled\u{6}\u{0}\u{f}\u{0}quirks\u{7}\u{0}\u{10}\u{0}breaker\u{e}\u{0}\u{3}\u{0}provider_model\u{10}\u{0}\u{7}\u{0}missing_features\u{b}\u{0}\u{a}\u{0}data_policy"
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
    if !self.provider.isEmpty {
      writer.key(",\"provider\":")
      writer.string(self.provider)
    }
    if !self.providerModel.isEmpty {
      writer.key(",\"providerModel\":")
      writer.string(self.providerModel)
    }
    if !self.region.isEmpty {
      writer.key(",\"region\":")
      writer.string(self.region)
    }
    if !self.prices.isEmpty {
      writer.key(",\"prices\":")
      let list = writer.beginArray()
      self.prices.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.limits {
      writer.key(",\"limits\":")
      value.encodeJSON(to: &writer)
    }
    if !self.missingFeatures.isEmpty {
      writer.key(",\"missingFeatures\":")
      let list = writer.beginArray()
      self.missingFeatures.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.weight {
      writer.key(",\"weight\":")
      writer.int32(value)
    }
    if self.tier != 0 {
      writer.key(",\"tier\":")
      writer.int32(self.tier)
    }
    if let value = self.dataPolicy {
      writer.key(",\"dataPolicy\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._timeouts?.value {
      writer.key(",\"timeouts\":")
      value.encodeJSON(to: &writer)
    }
    if self.concurrency != 0 {
      writer.key(",\"concurrency\":")
      writer.int32(self.concurrency)
    }
    if self.queue != 0 {
      writer.key(",\"queue\":")
      writer.int32(self.queue)
    }
    if self.disabled {
      writer.key(",\"disabled\":")
      writer.bool(self.disabled)
    }
    if !self.quirks.isEmpty {
      writer.key(",\"quirks\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.quirks) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if let value = self._breaker?.value {
      writer.key(",\"breaker\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.id.isEmpty {
      Rules.length(self.id, "id", min: 0, max: 128, &violations)
      Rules.slug(self.id, "id", &violations)
    } else { violations.add("id", "is required") }
    if !self.model.isEmpty {
      Rules.length(self.model, "model", min: 0, max: 128, &violations)
    } else { violations.add("model", "is required") }
    if !self.provider.isEmpty {
      Rules.length(self.provider, "provider", min: 0, max: 64, &violations)
    } else { violations.add("provider", "is required") }
    if !self.providerModel.isEmpty {
      Rules.length(self.providerModel, "provider_model", min: 0, max: 256, &violations)
    } else { violations.add("provider_model", "is required") }
    if !self.region.isEmpty {
      Rules.length(self.region, "region", min: 0, max: 32, &violations)
    }
    if self.prices.isEmpty { violations.add("prices", "is required") }
    Rules.items(self.prices.count, "prices", min: 0, max: 100, &violations)
    for (index, value) in self.prices.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("prices", index, since: start)
    }
    if let value = self.limits {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("limits", since: mark)
    }
    Rules.items(self.missingFeatures.count, "missing_features", min: 0, max: 50, &violations)
    if let value = self.weight {
      if !(value >= 0 && value <= 1000) { violations.add("weight", "must be 0 to 1000") }
    }
    if self.tier != 0 {
      if !(self.tier >= 0 && self.tier <= 100) { violations.add("tier", "must be 0 to 100") }
    }
    if let value = self._timeouts?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timeouts", since: mark)
    }
    if self.concurrency != 0 {
      if !(self.concurrency >= 0) { violations.add("concurrency", "must be at least 0") }
    }
    if self.queue != 0 {
      if !(self.queue >= 0) { violations.add("queue", "must be at least 0") }
    }
    Rules.items(self.quirks.count, "quirks", min: 0, max: 50, &violations)
    if let value = self._breaker?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("breaker", since: mark)
    }
  }
}

extension ConfigV1 {
  /// How the provider treats the data.
  package struct DataPolicy: Wire.Message {
    /// Nothing is kept after the answer.
    package var zeroRetention: Bool = false
    /// Nothing is used for training.
    package var noTraining: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.DataPolicy" }
  }
}

extension ConfigV1.DataPolicy {
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
}

extension ConfigV1 {
  /// How long a provider may take. Unset: the next wider scope's, then the capability's default.
  package struct Timeouts: Wire.Message {
    package var connect: GoogleProtobuf.Duration?
    package var firstOutput: GoogleProtobuf.Duration?
    package var idle: GoogleProtobuf.Duration?
    package var total: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Timeouts" }
  }
}

extension ConfigV1.Timeouts {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.connect == nil { self.connect = GoogleProtobuf.Duration() }
        try self.connect?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.firstOutput == nil { self.firstOutput = GoogleProtobuf.Duration() }
        try self.firstOutput?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.idle == nil { self.idle = GoogleProtobuf.Duration() }
        try self.idle?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.total == nil { self.total = GoogleProtobuf.Duration() }
        try self.total?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.total {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.idle {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.firstOutput {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.connect {
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
        if self.connect == nil { self.connect = GoogleProtobuf.Duration() }
        try self.connect?.mergeJSON(from: &reader)
      case 1:
        if self.firstOutput == nil { self.firstOutput = GoogleProtobuf.Duration() }
        try self.firstOutput?.mergeJSON(from: &reader)
      case 2:
        if self.idle == nil { self.idle = GoogleProtobuf.Duration() }
        try self.idle?.mergeJSON(from: &reader)
      case 3:
        if self.total == nil { self.total = GoogleProtobuf.Duration() }
        try self.total?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}connect\u{b}\u{0}\u{1}\u{0}firstOutput\u{4}\u{0}\u{2}\u{0}idle\u{5}\u{0}\u{3}\u{0}total\u{c}\u{0}\u{1}\u{0}first_output"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.connect {
      writer.key(",\"connect\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.firstOutput {
      writer.key(",\"firstOutput\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.idle {
      writer.key(",\"idle\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.total {
      writer.key(",\"total\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.connect {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("connect", since: mark)
    }
    if let value = self.firstOutput {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("first_output", since: mark)
    }
    if let value = self.idle {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("idle", since: mark)
    }
    if let value = self.total {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("total", since: mark)
    }
  }
}

extension ConfigV1 {
  /// When a deployment is left alone. Unset: the next wider scope's, then the server's `guards`.
  package struct Breaker: Wire.Message {
    /// The stretch of time that it looks at.
    package var window: GoogleProtobuf.Duration?
    /// The fewest calls in it before it may open.
    package var minCalls: Int32 = 0
    /// The share of failed or slow ones that opens it, in percent.
    package var failurePercent: Int32 = 0
    /// A first output that comes later is slow. Unset everywhere: half of `timeouts.first_output`.
    package var slow: GoogleProtobuf.Duration?
    /// How long it stays open at first.
    package var open: GoogleProtobuf.Duration?
    /// How long it stays open at most, while it opens time after time.
    package var openMax: GoogleProtobuf.Duration?
    /// Calls that have to succeed before it closes again.
    package var probes: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Breaker" }
  }
}

extension ConfigV1.Breaker {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.window == nil { self.window = GoogleProtobuf.Duration() }
        try self.window?.merge(from: &reader)
        reader.leave(outer)
      case 16: self.minCalls = try reader.int32()
      case 24: self.failurePercent = try reader.int32()
      case 34:
        let outer = try reader.enter()
        if self.slow == nil { self.slow = GoogleProtobuf.Duration() }
        try self.slow?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.open == nil { self.open = GoogleProtobuf.Duration() }
        try self.open?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.openMax == nil { self.openMax = GoogleProtobuf.Duration() }
        try self.openMax?.merge(from: &reader)
        reader.leave(outer)
      case 56: self.probes = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.probes != 0 {
      writer.int32(self.probes)
      writer.tag(56)
    }
    if let value = self.openMax {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.open {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.slow {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if self.failurePercent != 0 {
      writer.int32(self.failurePercent)
      writer.tag(24)
    }
    if self.minCalls != 0 {
      writer.int32(self.minCalls)
      writer.tag(16)
    }
    if let value = self.window {
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
        if self.window == nil { self.window = GoogleProtobuf.Duration() }
        try self.window?.mergeJSON(from: &reader)
      case 1:
        self.minCalls = try reader.int32()
      case 2:
        self.failurePercent = try reader.int32()
      case 3:
        if self.slow == nil { self.slow = GoogleProtobuf.Duration() }
        try self.slow?.mergeJSON(from: &reader)
      case 4:
        if self.open == nil { self.open = GoogleProtobuf.Duration() }
        try self.open?.mergeJSON(from: &reader)
      case 5:
        if self.openMax == nil { self.openMax = GoogleProtobuf.Duration() }
        try self.openMax?.mergeJSON(from: &reader)
      case 6:
        self.probes = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}window\u{8}\u{0}\u{1}\u{0}minCalls\u{e}\u{0}\u{2}\u{0}failurePercent\u{4}\u{0}\u{3}\u{0}slow\u{4}\u{0}\u{4}\u{0}open\u{7}\u{0}\u{5}\u{0}openMax\u{6}\u{0}\u{6}\u{0}probes\u{9}\u{0}\u{1}\u{0}min_calls\u{f}\u{0}\u{2}\u{0}failure_percent\u{8}\u{0}\u{5}\u{0}open_max"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.window {
      writer.key(",\"window\":")
      value.encodeJSON(to: &writer)
    }
    if self.minCalls != 0 {
      writer.key(",\"minCalls\":")
      writer.int32(self.minCalls)
    }
    if self.failurePercent != 0 {
      writer.key(",\"failurePercent\":")
      writer.int32(self.failurePercent)
    }
    if let value = self.slow {
      writer.key(",\"slow\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.open {
      writer.key(",\"open\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.openMax {
      writer.key(",\"openMax\":")
      value.encodeJSON(to: &writer)
    }
    if self.probes != 0 {
      writer.key(",\"probes\":")
      writer.int32(self.probes)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.window {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("window", since: mark)
      Rules.duration(value, "window", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
    if self.minCalls != 0 {
      if !(self.minCalls >= 0) { violations.add("min_calls", "must be at least 0") }
    }
    if self.failurePercent != 0 {
      if !(self.failurePercent >= 0 && self.failurePercent <= 100) { violations.add("failure_percent", "must be 0 to 100") }
    }
    if let value = self.slow {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("slow", since: mark)
      Rules.duration(value, "slow", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if let value = self.open {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("open", since: mark)
      Rules.duration(value, "open", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if let value = self.openMax {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("open_max", since: mark)
      Rules.duration(value, "open_max", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if self.probes != 0 {
      if !(self.probes >= 0) { violations.add("probes", "must be at least 0") }
    }
  }
}

extension ConfigV1 {
  /// Retries of a model's jobs as a share of its traffic. Unset: the server's `guards`.
  package struct RetryBudget: Wire.Message {
    /// Of the calls in a minute, in percent.
    package var percent: Int32?
    /// Retries in a minute that are allowed however few the calls are.
    package var min: Int32?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.RetryBudget" }
  }
}

extension ConfigV1.RetryBudget {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.percent = try reader.int32()
      case 16: self.min = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.min {
      writer.int32(value)
      writer.tag(16)
    }
    if let value = self.percent {
      writer.int32(value)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.percent = try reader.int32()
      case 1:
        self.min = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}percent\u{3}\u{0}\u{1}\u{0}min"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.percent {
      writer.key(",\"percent\":")
      writer.int32(value)
    }
    if let value = self.min {
      writer.key(",\"min\":")
      writer.int32(value)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.percent {
      if !(value >= 0 && value <= 100) { violations.add("percent", "must be 0 to 100") }
    }
    if let value = self.min {
      if !(value >= 0) { violations.add("min", "must be at least 0") }
    }
  }
}


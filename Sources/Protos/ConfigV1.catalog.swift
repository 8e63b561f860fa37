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
        let outer = try reader.enter()
        var value = ConfigV1.Provider()
        try value.merge(from: &reader)
        self.providers.append(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        var value = ConfigV1.Model()
        try value.merge(from: &reader)
        self.models.append(value)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
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
    for value in self.deployments.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    for value in self.models.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    for value in self.providers.reversed() {
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
      case 0xb83698f07b046ebc:
        if try reader.accept("providers", "providers", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = ConfigV1.Provider()
            try value.mergeJSON(from: &reader)
            self.providers.append(value)
          }
        }
      case 0x503e2617be46df5e:
        if try reader.accept("models", "models", 1, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = ConfigV1.Model()
            try value.mergeJSON(from: &reader)
            self.models.append(value)
          }
        }
      case 0xe5dbd8af94d38230:
        if try reader.accept("deployments", "deployments", 2, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = ConfigV1.Deployment()
            try value.mergeJSON(from: &reader)
            self.deployments.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.providers.isEmpty {
      writer.key(",\"providers\":")
      writer.beginArray()
      for value in self.providers {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.models.isEmpty {
      writer.key(",\"models\":")
      writer.beginArray()
      for value in self.models {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.deployments.isEmpty {
      writer.key(",\"deployments\":")
      writer.beginArray()
      for value in self.deployments {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
        self.headers[key] = value
        reader.leave(outer)
      case 58:
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
        self.quirks[key] = value
        reader.leave(outer)
      case 64: self.concurrency = try reader.int32()
      case 74:
        let outer = try reader.enter()
        if self._timeouts == nil { self._timeouts = Boxed(ConfigV1.Timeouts()) }
        try self._timeouts?.value.merge(from: &reader)
        reader.leave(outer)
      case 80: self.testOnly = try reader.bool()
      case 112: self.queue = try reader.int32()
      case 122:
        let outer = try reader.enter()
        if self._breaker == nil { self._breaker = Boxed(ConfigV1.Breaker()) }
        try self._breaker?.value.merge(from: &reader)
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
    for (key, value) in MapOrder.descending(self.quirks) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 58)
    }
    for (key, value) in MapOrder.descending(self.headers) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 50)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x904d62cacc6e0ef1:
        if try reader.accept("id", "id", 0, &seen) {
          self.id = try reader.string()
        }
      case 0xf4a3d7c75629edae, 0xcba53b8c6a16fd3d:
        if try reader.accept("displayName", "display_name", 1, &seen) {
          self.displayName = try reader.string()
        }
      case 0x3bc100a127fe7014, 0xfc42a3f4bff27d5:
        if try reader.accept("baseUrl", "base_url", 2, &seen) {
          self.baseUrl = try reader.string()
        }
      case 0x2f785c875e30f10c:
        if try reader.accept("dialect", "dialect", 3, &seen) {
          self.dialect = try reader.string()
        }
      case 0x10712417a5c7c497:
        if try reader.accept("credential", "credential", 4, &seen) {
          self.credential = try reader.string()
        }
      case 0xdfa54488ac019601:
        if try reader.accept("headers", "headers", 5, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.headers[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.headers[key] = try reader.string()
          }
        }
      case 0x62c22ea06f222b64:
        if try reader.accept("quirks", "quirks", 6, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.quirks[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.quirks[key] = try reader.string()
          }
        }
      case 0x7b8dba1f87dcdd7b:
        if try reader.accept("concurrency", "concurrency", 7, &seen) {
          self.concurrency = try reader.int32()
        }
      case 0xdd1118c40cbc1667:
        if try reader.accept("timeouts", "timeouts", 8, &seen) {
          if self._timeouts == nil { self._timeouts = Boxed(ConfigV1.Timeouts()) }
          try self._timeouts?.value.mergeJSON(from: &reader)
        }
      case 0xc80b95659fb2e35e, 0x1ca62cd3fa93b740:
        if try reader.accept("testOnly", "test_only", 9, &seen) {
          self.testOnly = try reader.bool()
        }
      case 0x36ddb96e71329540:
        if try reader.accept("queue", "queue", 10, &seen) {
          self.queue = try reader.int32()
        }
      case 0x6d4bcadca5538cfb:
        if try reader.accept("breaker", "breaker", 11, &seen) {
          if self._breaker == nil { self._breaker = Boxed(ConfigV1.Breaker()) }
          try self._breaker?.value.mergeJSON(from: &reader)
        }
      case 0xf5edf976d38c3e27, 0x68fc68a568831f3a:
        if try reader.accept("callbackSecret", "callback_secret", 12, &seen) {
          self.callbackSecret = try reader.string()
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
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.headers) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
    }
    if !self.quirks.isEmpty {
      writer.key(",\"quirks\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.quirks) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
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
    writer.endObject()
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
      case 42: self.features.append(try reader.string())
      case 50:
        let outer = try reader.enter()
        if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
        try self.limits?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
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
      case 82: self.voices.append(try reader.string())
      case 90:
        let outer = try reader.enter()
        if self.inputSchema == nil { self.inputSchema = GoogleProtobuf.Struct() }
        try self.inputSchema?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter()
        if self._timeouts == nil { self._timeouts = Boxed(ConfigV1.Timeouts()) }
        try self._timeouts?.value.merge(from: &reader)
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
    for value in self.voices.reversed() {
      writer.string(value)
      writer.tag(82)
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
    for value in self.prices.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.limits {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    for value in self.features.reversed() {
      writer.string(value)
      writer.tag(42)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xbe4414fb31473e9d:
        if try reader.accept("slug", "slug", 0, &seen) {
          self.slug = try reader.string()
        }
      case 0xf4a3d7c75629edae, 0xcba53b8c6a16fd3d:
        if try reader.accept("displayName", "display_name", 1, &seen) {
          self.displayName = try reader.string()
        }
      case 0x4b0db70deb9154cf:
        if try reader.accept("description", "description", 2, &seen) {
          self.description = try reader.string()
        }
      case 0x3829c5a8e5c23dd0:
        if try reader.accept("capability", "capability", 3, &seen) {
          self.capability = try reader.string()
        }
      case 0xf0c76257f03747af:
        if try reader.accept("features", "features", 4, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.features.append(try reader.string())
          }
        }
      case 0x8d02d792da57496f:
        if try reader.accept("limits", "limits", 5, &seen) {
          if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
          try self.limits?.mergeJSON(from: &reader)
        }
      case 0x43e942aac03eb67c:
        if try reader.accept("prices", "prices", 6, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = ConfigV1.Price()
            try value.mergeJSON(from: &reader)
            self.prices.append(value)
          }
        }
      case 0xd80122f702554709, 0xa7ba9d78ade41ef2:
        if try reader.accept("failureBilling", "failure_billing", 7, &seen) {
          if self.failureBilling == nil { self.failureBilling = ConfigV1.FailureBilling() }
          try self.failureBilling?.mergeJSON(from: &reader)
        }
      case 0x244bad70acb6e808:
        if try reader.accept("hold", "hold", 8, &seen) {
          if self.hold == nil { self.hold = ConfigV1.HoldConstants() }
          try self.hold?.mergeJSON(from: &reader)
        }
      case 0x52c8f0816df8c8b7:
        if try reader.accept("voices", "voices", 9, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.voices.append(try reader.string())
          }
        }
      case 0x7eac398b6ae071cd, 0x33e6c5add772373f:
        if try reader.accept("inputSchema", "input_schema", 10, &seen) {
          if self.inputSchema == nil { self.inputSchema = GoogleProtobuf.Struct() }
          try self.inputSchema?.mergeJSON(from: &reader)
        }
      case 0xdd1118c40cbc1667:
        if try reader.accept("timeouts", "timeouts", 11, &seen) {
          if self._timeouts == nil { self._timeouts = Boxed(ConfigV1.Timeouts()) }
          try self._timeouts?.value.mergeJSON(from: &reader)
        }
      case 0xd4d0aa6e7d62bb73, 0x88bbe79200a2ebe7:
        if try reader.accept("unknownPolicy", "unknown_policy", 12, &seen) {
          self.unknownPolicy = try reader.string()
        }
      case 0x7654b4e86a5d6ed, 0xaf825b25daf9e243:
        if try reader.accept("retireTime", "retire_time", 13, &seen) {
          if self.retireTime == nil { self.retireTime = GoogleProtobuf.Timestamp() }
          try self.retireTime?.mergeJSON(from: &reader)
        }
      case 0x80aa8b9e8590f6ab, 0xd67fe25e106f11d4:
        if try reader.accept("retryBudget", "retry_budget", 14, &seen) {
          if self.retryBudget == nil { self.retryBudget = ConfigV1.RetryBudget() }
          try self.retryBudget?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginArray()
      for value in self.features {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if let value = self.limits {
      writer.key(",\"limits\":")
      value.encodeJSON(to: &writer)
    }
    if !self.prices.isEmpty {
      writer.key(",\"prices\":")
      writer.beginArray()
      for value in self.prices {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
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
      writer.beginArray()
      for value in self.voices {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf27cf4d6541ca8a6, 0x80cf3671ac40548c:
        if try reader.accept("contextTokens", "context_tokens", 0, &seen) {
          self.contextTokens = try reader.int64()
        }
      case 0x9dd7bee9dbf46992, 0xe848f4f4584b0c79:
        if try reader.accept("maxOutputTokens", "max_output_tokens", 1, &seen) {
          self.maxOutputTokens = try reader.int64()
        }
      case 0xae606ad84310b000, 0x83bf0f2ba8ed2e8e:
        if try reader.accept("maxImages", "max_images", 2, &seen) {
          self.maxImages = try reader.int64()
        }
      case 0xae60867700d51074, 0xe3115a4ba8fad4d0:
        if try reader.accept("maxSeconds", "max_seconds", 3, &seen) {
          self.maxSeconds = try reader.int64()
        }
      case 0x75ffde4025096d0f, 0x74448a295cd3ce57:
        if try reader.accept("maxCharacters", "max_characters", 4, &seen) {
          self.maxCharacters = try reader.int64()
        }
      case 0xe9d6a5fe6659ebb5, 0xc500f0a177d51bdf:
        if try reader.accept("maxInputBytes", "max_input_bytes", 5, &seen) {
          self.maxInputBytes = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._picoUsd == nil { self._picoUsd = Boxed(ConfigV1.Rates()) }
        try self._picoUsd?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x90bf620218a244be, 0xc34ad89f24927bf5:
        if try reader.accept("effectiveFrom", "effective_from", 0, &seen) {
          if self.effectiveFrom == nil { self.effectiveFrom = GoogleProtobuf.Timestamp() }
          try self.effectiveFrom?.mergeJSON(from: &reader)
        }
      case 0x4fbef57ac224be9, 0x46b5300d65c519ca:
        if try reader.accept("effectiveTo", "effective_to", 1, &seen) {
          if self.effectiveTo == nil { self.effectiveTo = GoogleProtobuf.Timestamp() }
          try self.effectiveTo?.mergeJSON(from: &reader)
        }
      case 0xabcc7df40afa09c1, 0xb772f601ed390f8a:
        if try reader.accept("picoUsd", "pico_usd", 2, &seen) {
          if self._picoUsd == nil { self._picoUsd = Boxed(ConfigV1.Rates()) }
          try self._picoUsd?.value.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x9d985974bdb12c99, 0x3481c7757043862b:
        if try reader.accept("inputToken", "input_token", 0, &seen) {
          self.inputToken = try reader.int64()
        }
      case 0xb3b323942317e012, 0xd7b06b035233a6e7:
        if try reader.accept("cachedInputToken", "cached_input_token", 1, &seen) {
          self.cachedInputToken = try reader.int64()
        }
      case 0xa4ab22ea40b6a912, 0xbf2db5a7aa7e4df1:
        if try reader.accept("cacheWriteToken", "cache_write_token", 2, &seen) {
          self.cacheWriteToken = try reader.int64()
        }
      case 0xebfb2fddb2221567, 0x9c4faada8ab867ff:
        if try reader.accept("outputToken", "output_token", 3, &seen) {
          self.outputToken = try reader.int64()
        }
      case 0x31c049b1672fb2c8, 0x1f1d2fd59b871012:
        if try reader.accept("reasoningToken", "reasoning_token", 4, &seen) {
          self.reasoningToken = try reader.int64()
        }
      case 0x3768d568a81a3a3c, 0xd2096c5438f1809c:
        if try reader.accept("audioInputToken", "audio_input_token", 5, &seen) {
          self.audioInputToken = try reader.int64()
        }
      case 0xbeec576ce43e2a3d, 0xebc359d041353194:
        if try reader.accept("audioOutputToken", "audio_output_token", 6, &seen) {
          self.audioOutputToken = try reader.int64()
        }
      case 0xd38d2f57b741a293, 0x716f72691bb53833:
        if try reader.accept("imageInputToken", "image_input_token", 7, &seen) {
          self.imageInputToken = try reader.int64()
        }
      case 0x5b36a953f29d9294, 0x469947ed1391893d:
        if try reader.accept("imageOutputToken", "image_output_token", 8, &seen) {
          self.imageOutputToken = try reader.int64()
        }
      case 0x7d780fb58896a833:
        if try reader.accept("image", "image", 9, &seen) {
          self.image = try reader.int64()
        }
      case 0x4158e82fa24e4708:
        if try reader.accept("second", "second", 10, &seen) {
          self.second = try reader.int64()
        }
      case 0x8889dd930db3efc6:
        if try reader.accept("character", "character", 11, &seen) {
          self.character = try reader.int64()
        }
      case 0xfa2a7a76bcd1515a:
        if try reader.accept("megapixel", "megapixel", 12, &seen) {
          self.megapixel = try reader.int64()
        }
      case 0xc16d01b47b0c87d0:
        if try reader.accept("request", "request", 13, &seen) {
          self.request = try reader.int64()
        }
      case 0x9aaefbb2b4b36563:
        if try reader.accept("document", "document", 14, &seen) {
          self.document = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xcbb8805e02621d58:
        if try reader.accept("canceled", "canceled", 0, &seen) {
          self.canceled = try reader.bool()
        }
      case 0x12053113bdf06258, 0x1225db291be45e11:
        if try reader.accept("contentBlocked", "content_blocked", 1, &seen) {
          self.contentBlocked = try reader.bool()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.canceled {
      writer.key(",\"canceled\":")
      writer.bool(self.canceled)
    }
    if self.contentBlocked {
      writer.key(",\"contentBlocked\":")
      writer.bool(self.contentBlocked)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x64407baf980c9edf, 0xb423d49ab6267122:
        if try reader.accept("tokensPerRequest", "tokens_per_request", 0, &seen) {
          self.tokensPerRequest = try reader.int64()
        }
      case 0x176f1132beee514a, 0x263b0ec98549d6bf:
        if try reader.accept("tokensPerMessage", "tokens_per_message", 1, &seen) {
          self.tokensPerMessage = try reader.int64()
        }
      case 0xdd3fca3d3527b6f8, 0xa88cdb591a298a5d:
        if try reader.accept("tokensPerImage", "tokens_per_image", 2, &seen) {
          self.tokensPerImage = try reader.int64()
        }
      case 0xc560f4fea4d2bed9, 0xe8d7492bcd5444b3:
        if try reader.accept("tokensPerAudioSecond", "tokens_per_audio_second", 3, &seen) {
          self.tokensPerAudioSecond = try reader.int64()
        }
      case 0xea5d45133fe71867, 0xabafa94bca02036f:
        if try reader.accept("tokensPerFile", "tokens_per_file", 4, &seen) {
          self.tokensPerFile = try reader.int64()
        }
      case 0x438dfa6f115f37, 0x9d8411387b5fc0ff:
        if try reader.accept("tokensPerTool", "tokens_per_tool", 5, &seen) {
          self.tokensPerTool = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
        var value = ConfigV1.Price()
        try value.merge(from: &reader)
        self.prices.append(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
        try self.limits?.merge(from: &reader)
        reader.leave(outer)
      case 66: self.missingFeatures.append(try reader.string())
      case 72: self.weight = try reader.int32()
      case 80: self.tier = try reader.int32()
      case 90:
        let outer = try reader.enter()
        if self.dataPolicy == nil { self.dataPolicy = ConfigV1.DataPolicy() }
        try self.dataPolicy?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter()
        if self._timeouts == nil { self._timeouts = Boxed(ConfigV1.Timeouts()) }
        try self._timeouts?.value.merge(from: &reader)
        reader.leave(outer)
      case 104: self.concurrency = try reader.int32()
      case 112: self.queue = try reader.int32()
      case 120: self.disabled = try reader.bool()
      case 130:
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
        self.quirks[key] = value
        reader.leave(outer)
      case 162:
        let outer = try reader.enter()
        if self._breaker == nil { self._breaker = Boxed(ConfigV1.Breaker()) }
        try self._breaker?.value.merge(from: &reader)
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
    for (key, value) in MapOrder.descending(self.quirks) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 130)
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
    for value in self.missingFeatures.reversed() {
      writer.string(value)
      writer.tag(66)
    }
    if let value = self.limits {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    for value in self.prices.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x904d62cacc6e0ef1:
        if try reader.accept("id", "id", 0, &seen) {
          self.id = try reader.string()
        }
      case 0xda80b713ebb2575d:
        if try reader.accept("model", "model", 1, &seen) {
          self.model = try reader.string()
        }
      case 0xd3ec455a66a1a94f:
        if try reader.accept("provider", "provider", 2, &seen) {
          self.provider = try reader.string()
        }
      case 0xf4caa185ec97bb0b, 0x60c737a02dd01a10:
        if try reader.accept("providerModel", "provider_model", 3, &seen) {
          self.providerModel = try reader.string()
        }
      case 0x992eface52e55c14:
        if try reader.accept("region", "region", 4, &seen) {
          self.region = try reader.string()
        }
      case 0x43e942aac03eb67c:
        if try reader.accept("prices", "prices", 5, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = ConfigV1.Price()
            try value.mergeJSON(from: &reader)
            self.prices.append(value)
          }
        }
      case 0x8d02d792da57496f:
        if try reader.accept("limits", "limits", 6, &seen) {
          if self.limits == nil { self.limits = ConfigV1.ModelLimits() }
          try self.limits?.mergeJSON(from: &reader)
        }
      case 0xcd4968d15fbcb5e1, 0x2a34a07d69359e7a:
        if try reader.accept("missingFeatures", "missing_features", 7, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.missingFeatures.append(try reader.string())
          }
        }
      case 0x7497de70428e0562:
        if try reader.accept("weight", "weight", 8, &seen) {
          self.weight = try reader.int32()
        }
      case 0x12eea0e71f98d1bc:
        if try reader.accept("tier", "tier", 9, &seen) {
          self.tier = try reader.int32()
        }
      case 0x10420eb721e3964f, 0x8c5cda320cc9c573:
        if try reader.accept("dataPolicy", "data_policy", 10, &seen) {
          if self.dataPolicy == nil { self.dataPolicy = ConfigV1.DataPolicy() }
          try self.dataPolicy?.mergeJSON(from: &reader)
        }
      case 0xdd1118c40cbc1667:
        if try reader.accept("timeouts", "timeouts", 11, &seen) {
          if self._timeouts == nil { self._timeouts = Boxed(ConfigV1.Timeouts()) }
          try self._timeouts?.value.mergeJSON(from: &reader)
        }
      case 0x7b8dba1f87dcdd7b:
        if try reader.accept("concurrency", "concurrency", 12, &seen) {
          self.concurrency = try reader.int32()
        }
      case 0x36ddb96e71329540:
        if try reader.accept("queue", "queue", 13, &seen) {
          self.queue = try reader.int32()
        }
      case 0x588b7a6abb1b97b3:
        if try reader.accept("disabled", "disabled", 14, &seen) {
          self.disabled = try reader.bool()
        }
      case 0x62c22ea06f222b64:
        if try reader.accept("quirks", "quirks", 15, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.quirks[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.quirks[key] = try reader.string()
          }
        }
      case 0x6d4bcadca5538cfb:
        if try reader.accept("breaker", "breaker", 16, &seen) {
          if self._breaker == nil { self._breaker = Boxed(ConfigV1.Breaker()) }
          try self._breaker?.value.mergeJSON(from: &reader)
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
      writer.beginArray()
      for value in self.prices {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.limits {
      writer.key(",\"limits\":")
      value.encodeJSON(to: &writer)
    }
    if !self.missingFeatures.isEmpty {
      writer.key(",\"missingFeatures\":")
      writer.beginArray()
      for value in self.missingFeatures {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
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
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.quirks) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
    }
    if let value = self._breaker?.value {
      writer.key(",\"breaker\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xb1799b411aca131a, 0xea9f3d70c5ff22a3:
        if try reader.accept("zeroRetention", "zero_retention", 0, &seen) {
          self.zeroRetention = try reader.bool()
        }
      case 0xaee31a780b3fdc0b, 0x29eef189afdc2d98:
        if try reader.accept("noTraining", "no_training", 1, &seen) {
          self.noTraining = try reader.bool()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.zeroRetention {
      writer.key(",\"zeroRetention\":")
      writer.bool(self.zeroRetention)
    }
    if self.noTraining {
      writer.key(",\"noTraining\":")
      writer.bool(self.noTraining)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x7f85478b208b2b60:
        if try reader.accept("connect", "connect", 0, &seen) {
          if self.connect == nil { self.connect = GoogleProtobuf.Duration() }
          try self.connect?.mergeJSON(from: &reader)
        }
      case 0x98a7ab1f2677d607, 0x9a57d4a9145f5908:
        if try reader.accept("firstOutput", "first_output", 1, &seen) {
          if self.firstOutput == nil { self.firstOutput = GoogleProtobuf.Duration() }
          try self.firstOutput?.mergeJSON(from: &reader)
        }
      case 0x19c7792e21dad1ee:
        if try reader.accept("idle", "idle", 2, &seen) {
          if self.idle == nil { self.idle = GoogleProtobuf.Duration() }
          try self.idle?.mergeJSON(from: &reader)
        }
      case 0xe39fd5d834effa82:
        if try reader.accept("total", "total", 3, &seen) {
          if self.total == nil { self.total = GoogleProtobuf.Duration() }
          try self.total?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xe11e0503357a62e8:
        if try reader.accept("window", "window", 0, &seen) {
          if self.window == nil { self.window = GoogleProtobuf.Duration() }
          try self.window?.mergeJSON(from: &reader)
        }
      case 0xdb7b60c44767e04e, 0x74ac6a7bcc03575e:
        if try reader.accept("minCalls", "min_calls", 1, &seen) {
          self.minCalls = try reader.int32()
        }
      case 0xea79f64fa6355140, 0xe31166d05ae5b1c4:
        if try reader.accept("failurePercent", "failure_percent", 2, &seen) {
          self.failurePercent = try reader.int32()
        }
      case 0x7bdfc102f417916a:
        if try reader.accept("slow", "slow", 3, &seen) {
          if self.slow == nil { self.slow = GoogleProtobuf.Duration() }
          try self.slow?.mergeJSON(from: &reader)
        }
      case 0x9a3028d6105cbb91:
        if try reader.accept("open", "open", 4, &seen) {
          if self.open == nil { self.open = GoogleProtobuf.Duration() }
          try self.open?.mergeJSON(from: &reader)
        }
      case 0x46737021f2467c0c, 0x578b52c049e8fc55:
        if try reader.accept("openMax", "open_max", 5, &seen) {
          if self.openMax == nil { self.openMax = GoogleProtobuf.Duration() }
          try self.openMax?.mergeJSON(from: &reader)
        }
      case 0x64c2f3e894e53c73:
        if try reader.accept("probes", "probes", 6, &seen) {
          self.probes = try reader.int32()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x7f57e7d3895bacba:
        if try reader.accept("percent", "percent", 0, &seen) {
          self.percent = try reader.int32()
        }
      case 0x6c409b3172a5a864:
        if try reader.accept("min", "min", 1, &seen) {
          self.min = try reader.int32()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.percent {
      writer.key(",\"percent\":")
      writer.int32(value)
    }
    if let value = self.min {
      writer.key(",\"min\":")
      writer.int32(value)
    }
    writer.endObject()
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


// Generated from modelroute/config/v1/config.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension ConfigV1 {
  /// The whole file.
  package struct Config: Wire.Message {
    /// The listener for everything, as in `127.0.0.1:8080`. Port 0: any free one.
    package var listen: String = ""
    /// The listener for operators. Empty: the default, `127.0.0.1:9090`; `off`: none.
    package var operatorListen: String = ""
    /// Where the store and keys are kept.
    package var dataDirectory: String = ""
    /// How clients and providers reach us: links to files begin with it. Empty: providers cannot, so
    /// they are sent bytes instead of links.
    package var publicUrl: String = ""
    /// Directories or files of catalogs. Relative to this file.
    package var catalog: [String] = []
    package var logging: ConfigV1.Logging?
    package var limits: ConfigV1.Limits? {
      get { _limits?.value }
      set { _limits = newValue.map { Boxed($0) } }
    }
    private var _limits: Boxed<ConfigV1.Limits>?
    package var jobs: ConfigV1.Jobs? {
      get { _jobs?.value }
      set { _jobs = newValue.map { Boxed($0) } }
    }
    private var _jobs: Boxed<ConfigV1.Jobs>?
    package var webhooks: ConfigV1.Webhooks? {
      get { _webhooks?.value }
      set { _webhooks = newValue.map { Boxed($0) } }
    }
    private var _webhooks: Boxed<ConfigV1.Webhooks>?
    package var guards: ConfigV1.Guards? {
      get { _guards?.value }
      set { _guards = newValue.map { Boxed($0) } }
    }
    private var _guards: Boxed<ConfigV1.Guards>?
    package var tls: ConfigV1.Tls? {
      get { _tls?.value }
      set { _tls = newValue.map { Boxed($0) } }
    }
    private var _tls: Boxed<ConfigV1.Tls>?
    package var cors: ConfigV1.Cors?
    package var storage: ConfigV1.Storage?
    package var sandbox: ConfigV1.Sandbox?
    /// Event loops. 0: one per core.
    package var loops: Int32 = 0
    /// How long calls may still run after a stop was asked for. Unset: 10 s.
    package var shutdownGrace: GoogleProtobuf.Duration?
    /// The development profile: sandbox and webhook receiver inside, loopback allowed, a funded key.
    package var dev: Bool = false
    package var files: ConfigV1.Files? {
      get { _files?.value }
      set { _files = newValue.map { Boxed($0) } }
    }
    private var _files: Boxed<ConfigV1.Files>?
    package var verifier: ConfigV1.Verifier? {
      get { _verifier?.value }
      set { _verifier = newValue.map { Boxed($0) } }
    }
    private var _verifier: Boxed<ConfigV1.Verifier>?
    package var retention: ConfigV1.Retention?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Config" }
  }
}

extension ConfigV1.Config {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.listen = try reader.string()
      case 18: self.operatorListen = try reader.string()
      case 26: self.dataDirectory = try reader.string()
      case 34: self.publicUrl = try reader.string()
      case 42:
        if self.catalog.isEmpty { self.catalog.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.catalog.append(try reader.string())
      case 50:
        let outer = try reader.enter()
        if self.logging == nil { self.logging = ConfigV1.Logging() }
        try self.logging?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Limits>.stride)
        var value = self._limits?.value ?? ConfigV1.Limits()
        try value.merge(from: &reader)
        self._limits = Boxed(value)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Jobs>.stride)
        var value = self._jobs?.value ?? ConfigV1.Jobs()
        try value.merge(from: &reader)
        self._jobs = Boxed(value)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Webhooks>.stride)
        var value = self._webhooks?.value ?? ConfigV1.Webhooks()
        try value.merge(from: &reader)
        self._webhooks = Boxed(value)
        reader.leave(outer)
      case 82:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Guards>.stride)
        var value = self._guards?.value ?? ConfigV1.Guards()
        try value.merge(from: &reader)
        self._guards = Boxed(value)
        reader.leave(outer)
      case 90:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Tls>.stride)
        var value = self._tls?.value ?? ConfigV1.Tls()
        try value.merge(from: &reader)
        self._tls = Boxed(value)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter()
        if self.cors == nil { self.cors = ConfigV1.Cors() }
        try self.cors?.merge(from: &reader)
        reader.leave(outer)
      case 106:
        let outer = try reader.enter()
        if self.storage == nil { self.storage = ConfigV1.Storage() }
        try self.storage?.merge(from: &reader)
        reader.leave(outer)
      case 114:
        let outer = try reader.enter()
        if self.sandbox == nil { self.sandbox = ConfigV1.Sandbox() }
        try self.sandbox?.merge(from: &reader)
        reader.leave(outer)
      case 120: self.loops = try reader.int32()
      case 130:
        let outer = try reader.enter()
        if self.shutdownGrace == nil { self.shutdownGrace = GoogleProtobuf.Duration() }
        try self.shutdownGrace?.merge(from: &reader)
        reader.leave(outer)
      case 136: self.dev = try reader.bool()
      case 242:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Files>.stride)
        var value = self._files?.value ?? ConfigV1.Files()
        try value.merge(from: &reader)
        self._files = Boxed(value)
        reader.leave(outer)
      case 250:
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.Verifier>.stride)
        var value = self._verifier?.value ?? ConfigV1.Verifier()
        try value.merge(from: &reader)
        self._verifier = Boxed(value)
        reader.leave(outer)
      case 258:
        let outer = try reader.enter()
        if self.retention == nil { self.retention = ConfigV1.Retention() }
        try self.retention?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.retention {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 258)
    }
    if let value = self._verifier?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 250)
    }
    if let value = self._files?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 242)
    }
    if self.dev {
      writer.bool(self.dev)
      writer.tag(136)
    }
    if let value = self.shutdownGrace {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 130)
    }
    if self.loops != 0 {
      writer.int32(self.loops)
      writer.tag(120)
    }
    if let value = self.sandbox {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 114)
    }
    if let value = self.storage {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if let value = self.cors {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self._tls?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if let value = self._guards?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    if let value = self._webhooks?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self._jobs?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self._limits?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.logging {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    self.catalog.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
    }
    if !self.publicUrl.isEmpty {
      writer.string(self.publicUrl)
      writer.tag(34)
    }
    if !self.dataDirectory.isEmpty {
      writer.string(self.dataDirectory)
      writer.tag(26)
    }
    if !self.operatorListen.isEmpty {
      writer.string(self.operatorListen)
      writer.tag(18)
    }
    if !self.listen.isEmpty {
      writer.string(self.listen)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.listen = try reader.string()
      case 1:
        self.operatorListen = try reader.string()
      case 2:
        self.dataDirectory = try reader.string()
      case 3:
        self.publicUrl = try reader.string()
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.catalog.append(try reader.string())
        }
      case 5:
        if self.logging == nil { self.logging = ConfigV1.Logging() }
        try self.logging?.mergeJSON(from: &reader)
      case 6:
        try reader.hold(MemoryLayout<ConfigV1.Limits>.stride)
        var value = self._limits?.value ?? ConfigV1.Limits()
        try value.mergeJSON(from: &reader)
        self._limits = Boxed(value)
      case 7:
        try reader.hold(MemoryLayout<ConfigV1.Jobs>.stride)
        var value = self._jobs?.value ?? ConfigV1.Jobs()
        try value.mergeJSON(from: &reader)
        self._jobs = Boxed(value)
      case 8:
        try reader.hold(MemoryLayout<ConfigV1.Webhooks>.stride)
        var value = self._webhooks?.value ?? ConfigV1.Webhooks()
        try value.mergeJSON(from: &reader)
        self._webhooks = Boxed(value)
      case 9:
        try reader.hold(MemoryLayout<ConfigV1.Guards>.stride)
        var value = self._guards?.value ?? ConfigV1.Guards()
        try value.mergeJSON(from: &reader)
        self._guards = Boxed(value)
      case 10:
        try reader.hold(MemoryLayout<ConfigV1.Tls>.stride)
        var value = self._tls?.value ?? ConfigV1.Tls()
        try value.mergeJSON(from: &reader)
        self._tls = Boxed(value)
      case 11:
        if self.cors == nil { self.cors = ConfigV1.Cors() }
        try self.cors?.mergeJSON(from: &reader)
      case 12:
        if self.storage == nil { self.storage = ConfigV1.Storage() }
        try self.storage?.mergeJSON(from: &reader)
      case 13:
        if self.sandbox == nil { self.sandbox = ConfigV1.Sandbox() }
        try self.sandbox?.mergeJSON(from: &reader)
      case 14:
        self.loops = try reader.int32()
      case 15:
        if self.shutdownGrace == nil { self.shutdownGrace = GoogleProtobuf.Duration() }
        try self.shutdownGrace?.mergeJSON(from: &reader)
      case 16:
        self.dev = try reader.bool()
      case 17:
        try reader.hold(MemoryLayout<ConfigV1.Files>.stride)
        var value = self._files?.value ?? ConfigV1.Files()
        try value.mergeJSON(from: &reader)
        self._files = Boxed(value)
      case 18:
        try reader.hold(MemoryLayout<ConfigV1.Verifier>.stride)
        var value = self._verifier?.value ?? ConfigV1.Verifier()
        try value.mergeJSON(from: &reader)
        self._verifier = Boxed(value)
      case 19:
        if self.retention == nil { self.retention = ConfigV1.Retention() }
        try self.retention?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}listen\u{e}\u{0}\u{1}\u{0}operatorListen\u{d}\u{0}\u{2}\u{0}dataDirectory\u{9}\u{0}\u{3}\u{0}publicUrl\u{7}\u{0}\u{4}\u{0}catalog\u{7}\u{0}\u{5}\u{0}logging\u{6}\u{0}\u{6}\u{0}limits\u{4}\u{0}\u{7}\u{0}jobs\u{8}\u{0}\u{8}\u{0}webhooks\u{6}\u{0}\u{9}\u{0}guards\u{3}\u{0}\u{a}\u{0}tls\u{4}\u{0}\u{b}\u{0}cors\u{7}\u{0}\u{c}\u{0}storage\u{7}\u{0}\u{d}\u{0}sandbox\u{5}\u{0}\u{e}\u{0}loops\u{d}\u{0}\u{f}\u{0}shutdownGrace\u{3}\u{0}\u{10}\u{0}dev\u{5}\u{0}\u{11}\u{0}files\u{8}\u{0}\u{12}\u{0}verifier\u{9}\u{0}\u{13}\u{0}retention\u{f}\u{0}\u{1}\u{0}operator_listen\u{e}\u{0}\u{2}\u{0}data_directory\u{a}\u{0}\u{3}\u{0}public_url\u{e}\u{0}\u{f}\u{0}shutdown_grace"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.listen.isEmpty {
      writer.key(",\"listen\":")
      writer.string(self.listen)
    }
    if !self.operatorListen.isEmpty {
      writer.key(",\"operatorListen\":")
      writer.string(self.operatorListen)
    }
    if !self.dataDirectory.isEmpty {
      writer.key(",\"dataDirectory\":")
      writer.string(self.dataDirectory)
    }
    if !self.publicUrl.isEmpty {
      writer.key(",\"publicUrl\":")
      writer.string(self.publicUrl)
    }
    if !self.catalog.isEmpty {
      writer.key(",\"catalog\":")
      let list = writer.beginArray()
      self.catalog.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.logging {
      writer.key(",\"logging\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._limits?.value {
      writer.key(",\"limits\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._jobs?.value {
      writer.key(",\"jobs\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._webhooks?.value {
      writer.key(",\"webhooks\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._guards?.value {
      writer.key(",\"guards\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._tls?.value {
      writer.key(",\"tls\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.cors {
      writer.key(",\"cors\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.storage {
      writer.key(",\"storage\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.sandbox {
      writer.key(",\"sandbox\":")
      value.encodeJSON(to: &writer)
    }
    if self.loops != 0 {
      writer.key(",\"loops\":")
      writer.int32(self.loops)
    }
    if let value = self.shutdownGrace {
      writer.key(",\"shutdownGrace\":")
      value.encodeJSON(to: &writer)
    }
    if self.dev {
      writer.key(",\"dev\":")
      writer.bool(self.dev)
    }
    if let value = self._files?.value {
      writer.key(",\"files\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._verifier?.value {
      writer.key(",\"verifier\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.retention {
      writer.key(",\"retention\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.publicUrl.isEmpty {
      Rules.length(self.publicUrl, "public_url", min: 0, max: 2048, &violations)
      Rules.httpURL(self.publicUrl, "public_url", &violations)
    }
    if let value = self.logging {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("logging", since: mark)
    }
    if let value = self._limits?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("limits", since: mark)
    }
    if let value = self._jobs?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("jobs", since: mark)
    }
    if let value = self._webhooks?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("webhooks", since: mark)
    }
    if let value = self._guards?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("guards", since: mark)
    }
    if let value = self._tls?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("tls", since: mark)
    }
    if let value = self.cors {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("cors", since: mark)
    }
    if let value = self.storage {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("storage", since: mark)
    }
    if let value = self.sandbox {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("sandbox", since: mark)
    }
    if self.loops != 0 {
      if !(self.loops >= 0 && self.loops <= 1024) { violations.add("loops", "must be 0 to 1024") }
    }
    if let value = self.shutdownGrace {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("shutdown_grace", since: mark)
      Rules.duration(value, "shutdown_grace", min: (0, 0), max: nil, "must be at least 0s", &violations)
    }
    if let value = self._files?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("files", since: mark)
    }
    if let value = self._verifier?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("verifier", since: mark)
    }
    if let value = self.retention {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retention", since: mark)
    }
  }
}

extension ConfigV1 {
  /// What is logged, and where.
  package struct Logging: Wire.Message {
    /// `trace`, `debug`, `info`, `warning`, `error`. Empty: `info`.
    package var level: String = ""
    /// A line per call.
    package var calls: Bool?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Logging" }
  }
}

extension ConfigV1.Logging {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.level = try reader.string()
      case 16: self.calls = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.calls {
      writer.bool(value)
      writer.tag(16)
    }
    if !self.level.isEmpty {
      writer.string(self.level)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.level = try reader.string()
      case 1:
        self.calls = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}level\u{5}\u{0}\u{1}\u{0}calls"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.level.isEmpty {
      writer.key(",\"level\":")
      writer.string(self.level)
    }
    if let value = self.calls {
      writer.key(",\"calls\":")
      writer.bool(value)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.level.isEmpty {
      switch self.level {
      case "trace", "debug", "info", "warning", "error": break
      default: violations.add("level", "must be one of trace, debug, info, warning, error")
      }
    }
  }
}

extension ConfigV1 {
  /// The largest of everything. 0: the default.
  package struct Limits: Wire.Message {
    /// The largest message of a request. Default 4 MiB.
    package var requestBytes: Int64 = 0
    /// Connections at once. Default 100,000.
    package var connections: Int32 = 0
    /// Streams at once on one HTTP/2 connection. Default 1,000.
    package var streamsPerConnection: Int32 = 0
    /// Calls a minute of one key. 0: as many as come.
    package var callsPerMinute: Int32 = 0
    /// Bytes of all request headers. Default 32 KiB.
    package var headerBytes: Int32 = 0
    /// Close an HTTP/1.1 connection without calls after this time. Default 75 s.
    package var idleTimeout: GoogleProtobuf.Duration?
    /// Ask the peer of a connection to connect anew when it is this old, give or take a tenth; what is
    /// open goes on. Unset: never.
    package var connectionAge: GoogleProtobuf.Duration?
    /// How long what is open then may go on. Unset: to its end.
    package var connectionAgeGrace: GoogleProtobuf.Duration?
    /// Connections at once from one address (of IPv6: from the same first 64 bits). 0: as many as
    /// come, which is right behind a proxy.
    package var connectionsPerAddress: Int32 = 0
    /// Streams of one key and its tokens that are open at once, over all connections. 0: as many as
    /// come.
    package var streamsPerKey: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Limits" }
  }
}

extension ConfigV1.Limits {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.requestBytes = try reader.int64()
      case 16: self.connections = try reader.int32()
      case 24: self.streamsPerConnection = try reader.int32()
      case 32: self.callsPerMinute = try reader.int32()
      case 40: self.headerBytes = try reader.int32()
      case 50:
        let outer = try reader.enter()
        if self.idleTimeout == nil { self.idleTimeout = GoogleProtobuf.Duration() }
        try self.idleTimeout?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.connectionAge == nil { self.connectionAge = GoogleProtobuf.Duration() }
        try self.connectionAge?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.connectionAgeGrace == nil { self.connectionAgeGrace = GoogleProtobuf.Duration() }
        try self.connectionAgeGrace?.merge(from: &reader)
        reader.leave(outer)
      case 72: self.connectionsPerAddress = try reader.int32()
      case 80: self.streamsPerKey = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.streamsPerKey != 0 {
      writer.int32(self.streamsPerKey)
      writer.tag(80)
    }
    if self.connectionsPerAddress != 0 {
      writer.int32(self.connectionsPerAddress)
      writer.tag(72)
    }
    if let value = self.connectionAgeGrace {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.connectionAge {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.idleTimeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if self.headerBytes != 0 {
      writer.int32(self.headerBytes)
      writer.tag(40)
    }
    if self.callsPerMinute != 0 {
      writer.int32(self.callsPerMinute)
      writer.tag(32)
    }
    if self.streamsPerConnection != 0 {
      writer.int32(self.streamsPerConnection)
      writer.tag(24)
    }
    if self.connections != 0 {
      writer.int32(self.connections)
      writer.tag(16)
    }
    if self.requestBytes != 0 {
      writer.int64(self.requestBytes)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.requestBytes = try reader.int64()
      case 1:
        self.connections = try reader.int32()
      case 2:
        self.streamsPerConnection = try reader.int32()
      case 3:
        self.callsPerMinute = try reader.int32()
      case 4:
        self.headerBytes = try reader.int32()
      case 5:
        if self.idleTimeout == nil { self.idleTimeout = GoogleProtobuf.Duration() }
        try self.idleTimeout?.mergeJSON(from: &reader)
      case 6:
        if self.connectionAge == nil { self.connectionAge = GoogleProtobuf.Duration() }
        try self.connectionAge?.mergeJSON(from: &reader)
      case 7:
        if self.connectionAgeGrace == nil { self.connectionAgeGrace = GoogleProtobuf.Duration() }
        try self.connectionAgeGrace?.mergeJSON(from: &reader)
      case 8:
        self.connectionsPerAddress = try reader.int32()
      case 9:
        self.streamsPerKey = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}requestBytes\u{b}\u{0}\u{1}\u{0}connections\u{14}\u{0}\u{2}\u{0}streamsPerConnection\u{e}\u{0}\u{3}\u{0}callsPerMinute\u{b}\u{0}\u{4}\u{0}headerBytes\u{b}\u{0}\u{5}\u{0}idleTimeout\u{d}\u{0}\u{6}\u{0}connectionAge\u{12}\u{0}\u{7}\u{0}connectionAgeGrace\u{15}\u{0}\u{8}\u{0}connectionsPerAddress\u{d}\u{0}\u{9}\u{0}streamsPerKey\u{d}\u{0}\u{0}\u{0}request_bytes\u{16}\u{0}\u{2}\u{0}streams_per_connection\u{10}\u{0}\u{3}\u{0}calls_per_minute\u{c}\u{0}\u{4}\u{0}header_bytes\u{c}\u{0}\u{5}\u{0}idle_timeout\u{e}\u{0}\u{6}\u{0}connection_age\u{14}\u{0}\u{7}\u{0}connection_age_grace\u{17}\u{0}\u{8}\u{0}connections_per_address\u{f}\u{0}\u{9}\u{0}streams_per_key"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.requestBytes != 0 {
      writer.key(",\"requestBytes\":")
      writer.int64(self.requestBytes)
    }
    if self.connections != 0 {
      writer.key(",\"connections\":")
      writer.int32(self.connections)
    }
    if self.streamsPerConnection != 0 {
      writer.key(",\"streamsPerConnection\":")
      writer.int32(self.streamsPerConnection)
    }
    if self.callsPerMinute != 0 {
      writer.key(",\"callsPerMinute\":")
      writer.int32(self.callsPerMinute)
    }
    if self.headerBytes != 0 {
      writer.key(",\"headerBytes\":")
      writer.int32(self.headerBytes)
    }
    if let value = self.idleTimeout {
      writer.key(",\"idleTimeout\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.connectionAge {
      writer.key(",\"connectionAge\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.connectionAgeGrace {
      writer.key(",\"connectionAgeGrace\":")
      value.encodeJSON(to: &writer)
    }
    if self.connectionsPerAddress != 0 {
      writer.key(",\"connectionsPerAddress\":")
      writer.int32(self.connectionsPerAddress)
    }
    if self.streamsPerKey != 0 {
      writer.key(",\"streamsPerKey\":")
      writer.int32(self.streamsPerKey)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if self.requestBytes != 0 {
      if !(self.requestBytes >= 0) { violations.add("request_bytes", "must be at least 0") }
    }
    if self.connections != 0 {
      if !(self.connections >= 0) { violations.add("connections", "must be at least 0") }
    }
    if self.streamsPerConnection != 0 {
      if !(self.streamsPerConnection >= 0) { violations.add("streams_per_connection", "must be at least 0") }
    }
    if self.callsPerMinute != 0 {
      if !(self.callsPerMinute >= 0) { violations.add("calls_per_minute", "must be at least 0") }
    }
    if self.headerBytes != 0 {
      if !(self.headerBytes >= 0) { violations.add("header_bytes", "must be at least 0") }
    }
    if let value = self.idleTimeout {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("idle_timeout", since: mark)
      Rules.duration(value, "idle_timeout", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
    if let value = self.connectionAge {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("connection_age", since: mark)
      Rules.duration(value, "connection_age", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
    if let value = self.connectionAgeGrace {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("connection_age_grace", since: mark)
      Rules.duration(value, "connection_age_grace", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
    if self.connectionsPerAddress != 0 {
      if !(self.connectionsPerAddress >= 0) { violations.add("connections_per_address", "must be at least 0") }
    }
    if self.streamsPerKey != 0 {
      if !(self.streamsPerKey >= 0) { violations.add("streams_per_key", "must be at least 0") }
    }
  }
}

extension ConfigV1 {
  /// How jobs run.
  package struct Jobs: Wire.Message {
    /// Jobs that run at once on this server. Default 1,000.
    package var concurrency: Int32 = 0
    /// Jobs that one organisation runs at once. Default 100.
    package var organizationConcurrency: Int32 = 0
    /// The default of `start_timeout`: 1 h.
    package var startTimeout: GoogleProtobuf.Duration?
    /// The default of `total_timeout`: 1 h.
    package var totalTimeout: GoogleProtobuf.Duration?
    /// Tries of one job. Default 3.
    package var attempts: Int32 = 0
    /// The shortest and longest wait before another try. Defaults 200 ms and 10 s.
    package var retryDelayMin: GoogleProtobuf.Duration?
    package var retryDelayMax: GoogleProtobuf.Duration?
    /// After how long an open chunk of output is made durable. Default 250 ms.
    package var chunkInterval: GoogleProtobuf.Duration?
    /// After how many bytes. Default 4 KiB.
    package var chunkBytes: Int32 = 0
    /// Watchers of jobs at once. Default 100,000.
    package var watchers: Int32 = 0
    /// How long a job is kept after its end, with its input, output, attempts, events and webhook
    /// deliveries; its money and the audit trail stay. Unset: 90 days; 0: for ever. At least
    /// `request_id_lifetime` and `unknown_limit`, and as long as `webhooks.schedule` takes.
    package var retention: GoogleProtobuf.Duration?
    /// How long a request id names the job that it made. Default 30 days.
    package var requestIdLifetime: GoogleProtobuf.Duration?
    /// For how long the work of an attempt is looked for at the provider, where the answer to its
    /// submission was lost. Default 2 min.
    package var unknownLimit: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Jobs" }
  }
}

extension ConfigV1.Jobs {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.concurrency = try reader.int32()
      case 16: self.organizationConcurrency = try reader.int32()
      case 26:
        let outer = try reader.enter()
        if self.startTimeout == nil { self.startTimeout = GoogleProtobuf.Duration() }
        try self.startTimeout?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.totalTimeout == nil { self.totalTimeout = GoogleProtobuf.Duration() }
        try self.totalTimeout?.merge(from: &reader)
        reader.leave(outer)
      case 40: self.attempts = try reader.int32()
      case 50:
        let outer = try reader.enter()
        if self.retryDelayMin == nil { self.retryDelayMin = GoogleProtobuf.Duration() }
        try self.retryDelayMin?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.retryDelayMax == nil { self.retryDelayMax = GoogleProtobuf.Duration() }
        try self.retryDelayMax?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.chunkInterval == nil { self.chunkInterval = GoogleProtobuf.Duration() }
        try self.chunkInterval?.merge(from: &reader)
        reader.leave(outer)
      case 72: self.chunkBytes = try reader.int32()
      case 80: self.watchers = try reader.int32()
      case 90:
        let outer = try reader.enter()
        if self.retention == nil { self.retention = GoogleProtobuf.Duration() }
        try self.retention?.merge(from: &reader)
        reader.leave(outer)
      case 106:
        let outer = try reader.enter()
        if self.requestIdLifetime == nil { self.requestIdLifetime = GoogleProtobuf.Duration() }
        try self.requestIdLifetime?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter()
        if self.unknownLimit == nil { self.unknownLimit = GoogleProtobuf.Duration() }
        try self.unknownLimit?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.requestIdLifetime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if let value = self.unknownLimit {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self.retention {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if self.watchers != 0 {
      writer.int32(self.watchers)
      writer.tag(80)
    }
    if self.chunkBytes != 0 {
      writer.int32(self.chunkBytes)
      writer.tag(72)
    }
    if let value = self.chunkInterval {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.retryDelayMax {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.retryDelayMin {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if self.attempts != 0 {
      writer.int32(self.attempts)
      writer.tag(40)
    }
    if let value = self.totalTimeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.startTimeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.organizationConcurrency != 0 {
      writer.int32(self.organizationConcurrency)
      writer.tag(16)
    }
    if self.concurrency != 0 {
      writer.int32(self.concurrency)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.concurrency = try reader.int32()
      case 1:
        self.organizationConcurrency = try reader.int32()
      case 2:
        if self.startTimeout == nil { self.startTimeout = GoogleProtobuf.Duration() }
        try self.startTimeout?.mergeJSON(from: &reader)
      case 3:
        if self.totalTimeout == nil { self.totalTimeout = GoogleProtobuf.Duration() }
        try self.totalTimeout?.mergeJSON(from: &reader)
      case 4:
        self.attempts = try reader.int32()
      case 5:
        if self.retryDelayMin == nil { self.retryDelayMin = GoogleProtobuf.Duration() }
        try self.retryDelayMin?.mergeJSON(from: &reader)
      case 6:
        if self.retryDelayMax == nil { self.retryDelayMax = GoogleProtobuf.Duration() }
        try self.retryDelayMax?.mergeJSON(from: &reader)
      case 7:
        if self.chunkInterval == nil { self.chunkInterval = GoogleProtobuf.Duration() }
        try self.chunkInterval?.mergeJSON(from: &reader)
      case 8:
        self.chunkBytes = try reader.int32()
      case 9:
        self.watchers = try reader.int32()
      case 10:
        if self.retention == nil { self.retention = GoogleProtobuf.Duration() }
        try self.retention?.mergeJSON(from: &reader)
      case 11:
        if self.requestIdLifetime == nil { self.requestIdLifetime = GoogleProtobuf.Duration() }
        try self.requestIdLifetime?.mergeJSON(from: &reader)
      case 12:
        if self.unknownLimit == nil { self.unknownLimit = GoogleProtobuf.Duration() }
        try self.unknownLimit?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}concurrency\u{17}\u{0}\u{1}\u{0}organizationConcurrency\u{c}\u{0}\u{2}\u{0}startTimeout\u{c}\u{0}\u{3}\u{0}totalTimeout\u{8}\u{0}\u{4}\u{0}attempts\u{d}\u{0}\u{5}\u{0}retryDelayMin\u{d}\u{0}\u{6}\u{0}retryDelayMax\u{d}\u{0}\u{7}\u{0}chunkInterval\u{a}\u{0}\u{8}\u{0}chunkBytes\u{8}\u{0}\u{9}\u{0}watchers\u{9}\u{0}\u{a}\u{0}retention\u{11}\u{0}\u{b}\u{0}requestIdLifetime\u{c}\u{0}\u{c}\u{0}unknownLimit\u{18}\u{0}\u{1}\u{0}organization_concurrency\u{d}\u{0}\u{2}\u{0}start_timeout\u{d}\u{0}\u{3}\u{0}total_timeout\u{f}\u{0}\u{5}\u{0}retry_delay_min\u{f}\u{0}\u{6}\u{0}retry_delay_max\u{e}\u{0}\u{7}\u{0}chunk_interval\u{b}\u{0}\u{8}\u{0}chunk_bytes\u{13}\u{0}\u{b}\u{0}request_id_lifetime\u{d}\u{0}\u{c}\u{0}unknown_limit"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.concurrency != 0 {
      writer.key(",\"concurrency\":")
      writer.int32(self.concurrency)
    }
    if self.organizationConcurrency != 0 {
      writer.key(",\"organizationConcurrency\":")
      writer.int32(self.organizationConcurrency)
    }
    if let value = self.startTimeout {
      writer.key(",\"startTimeout\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.totalTimeout {
      writer.key(",\"totalTimeout\":")
      value.encodeJSON(to: &writer)
    }
    if self.attempts != 0 {
      writer.key(",\"attempts\":")
      writer.int32(self.attempts)
    }
    if let value = self.retryDelayMin {
      writer.key(",\"retryDelayMin\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.retryDelayMax {
      writer.key(",\"retryDelayMax\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.chunkInterval {
      writer.key(",\"chunkInterval\":")
      value.encodeJSON(to: &writer)
    }
    if self.chunkBytes != 0 {
      writer.key(",\"chunkBytes\":")
      writer.int32(self.chunkBytes)
    }
    if self.watchers != 0 {
      writer.key(",\"watchers\":")
      writer.int32(self.watchers)
    }
    if let value = self.retention {
      writer.key(",\"retention\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.requestIdLifetime {
      writer.key(",\"requestIdLifetime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.unknownLimit {
      writer.key(",\"unknownLimit\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if self.concurrency != 0 {
      if !(self.concurrency >= 0) { violations.add("concurrency", "must be at least 0") }
    }
    if self.organizationConcurrency != 0 {
      if !(self.organizationConcurrency >= 0) { violations.add("organization_concurrency", "must be at least 0") }
    }
    if let value = self.startTimeout {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("start_timeout", since: mark)
      Rules.duration(value, "start_timeout", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if let value = self.totalTimeout {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("total_timeout", since: mark)
      Rules.duration(value, "total_timeout", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if self.attempts != 0 {
      if !(self.attempts >= 0 && self.attempts <= 10) { violations.add("attempts", "must be 0 to 10") }
    }
    if let value = self.retryDelayMin {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retry_delay_min", since: mark)
      Rules.duration(value, "retry_delay_min", min: (0, 0), max: nil, "must be at least 0s", &violations)
    }
    if let value = self.retryDelayMax {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retry_delay_max", since: mark)
      Rules.duration(value, "retry_delay_max", min: (0, 0), max: nil, "must be at least 0s", &violations)
    }
    if let value = self.chunkInterval {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("chunk_interval", since: mark)
      Rules.duration(value, "chunk_interval", min: (0, 0), max: nil, "must be at least 0s", &violations)
    }
    if self.chunkBytes != 0 {
      if !(self.chunkBytes >= 0) { violations.add("chunk_bytes", "must be at least 0") }
    }
    if self.watchers != 0 {
      if !(self.watchers >= 0) { violations.add("watchers", "must be at least 0") }
    }
    if let value = self.retention {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retention", since: mark)
      Rules.duration(value, "retention", min: (0, 0), max: nil, "must be at least 0s", &violations)
    }
    if let value = self.requestIdLifetime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("request_id_lifetime", since: mark)
      Rules.duration(value, "request_id_lifetime", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
    if let value = self.unknownLimit {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("unknown_limit", since: mark)
      Rules.duration(value, "unknown_limit", min: (0, 0), max: nil, "must be at least 0s", &violations)
    }
  }
}

extension ConfigV1 {
  /// How webhooks are delivered.
  package struct Webhooks: Wire.Message {
    /// The delays between attempts. Empty: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h.
    package var schedule: [GoogleProtobuf.Duration] = []
    /// How long an endpoint may take to answer. Default 15 s.
    package var timeout: GoogleProtobuf.Duration?
    /// The share by which delays vary, in percent. Default 20.
    package var jitterPercent: Int32?
    /// Networks that are allowed besides the public ones, as in `127.0.0.0/8`, `::1/128`.
    package var allowedNetworks: [String] = []
    /// Ports that are allowed. Empty: 443 and 8443.
    package var allowedPorts: [Int32] = []
    /// Any port is allowed.
    package var anyPort: Bool = false
    /// Plain http is allowed.
    package var allowHttp: Bool = false
    /// Deliveries in flight at once. Default 256.
    package var concurrency: Int32 = 0
    /// Deliveries in flight to one URL. Default 4.
    package var endpointConcurrency: Int32 = 0
    /// Disable an endpoint that only failed for so long. Default 5 days.
    package var disableAfter: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Webhooks" }
  }
}

extension ConfigV1.Webhooks {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.schedule.isEmpty { self.schedule.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<GoogleProtobuf.Duration>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleProtobuf.Duration>.stride)
        var value = GoogleProtobuf.Duration()
        try value.merge(from: &reader)
        self.schedule.append(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.timeout == nil { self.timeout = GoogleProtobuf.Duration() }
        try self.timeout?.merge(from: &reader)
        reader.leave(outer)
      case 24: self.jitterPercent = try reader.int32()
      case 34:
        if self.allowedNetworks.isEmpty { self.allowedNetworks.reserveCapacity(reader.run(of: 34, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedNetworks.append(try reader.string())
      case 40:
        try reader.hold(MemoryLayout<Int32>.stride)
        self.allowedPorts.append(try reader.int32())
      case 42:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<Int32>.stride)
        if self.allowedPorts.isEmpty { self.allowedPorts.reserveCapacity(count) }
        while !reader.isAtEnd { self.allowedPorts.append(try reader.int32()) }
        reader.leave(outer)
      case 48: self.anyPort = try reader.bool()
      case 56: self.allowHttp = try reader.bool()
      case 64: self.concurrency = try reader.int32()
      case 72: self.endpointConcurrency = try reader.int32()
      case 82:
        let outer = try reader.enter()
        if self.disableAfter == nil { self.disableAfter = GoogleProtobuf.Duration() }
        try self.disableAfter?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.disableAfter {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    if self.endpointConcurrency != 0 {
      writer.int32(self.endpointConcurrency)
      writer.tag(72)
    }
    if self.concurrency != 0 {
      writer.int32(self.concurrency)
      writer.tag(64)
    }
    if self.allowHttp {
      writer.bool(self.allowHttp)
      writer.tag(56)
    }
    if self.anyPort {
      writer.bool(self.anyPort)
      writer.tag(48)
    }
    if !self.allowedPorts.isEmpty {
      let mark = writer.count
      self.allowedPorts.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.int32(values[index].value)
        }
      }
      writer.close(mark, tag: 42)
    }
    self.allowedNetworks.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(34)
      }
    }
    if let value = self.jitterPercent {
      writer.int32(value)
      writer.tag(24)
    }
    if let value = self.timeout {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    self.schedule.lend { values in
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
          try reader.hold(MemoryLayout<GoogleProtobuf.Duration>.stride)
          var value = GoogleProtobuf.Duration()
          try value.mergeJSON(from: &reader)
          self.schedule.append(value)
        }
      case 1:
        if self.timeout == nil { self.timeout = GoogleProtobuf.Duration() }
        try self.timeout?.mergeJSON(from: &reader)
      case 2:
        self.jitterPercent = try reader.int32()
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedNetworks.append(try reader.string())
        }
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<Int32>.stride)
          self.allowedPorts.append(try reader.int32())
        }
      case 5:
        self.anyPort = try reader.bool()
      case 6:
        self.allowHttp = try reader.bool()
      case 7:
        self.concurrency = try reader.int32()
      case 8:
        self.endpointConcurrency = try reader.int32()
      case 9:
        if self.disableAfter == nil { self.disableAfter = GoogleProtobuf.Duration() }
        try self.disableAfter?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}schedule\u{7}\u{0}\u{1}\u{0}timeout\u{d}\u{0}\u{2}\u{0}jitterPercent\u{f}\u{0}\u{3}\u{0}allowedNetworks\u{c}\u{0}\u{4}\u{0}allowedPorts\u{7}\u{0}\u{5}\u{0}anyPort\u{9}\u{0}\u{6}\u{0}allowHttp\u{b}\u{0}\u{7}\u{0}concurrency\u{13}\u{0}\u{8}\u{0}endpointConcurrency\u{c}\u{0}\u{9}\u{0}disableAfter\u{e}\u{0}\u{2}\u{0}jitter_percent\u{10}\u{0}\u{3}\u{0}allowed_networks\u{d}\u{0}\u{4}\u{0}allowed_ports\u{8}\u{0}\u{5}\u{0}any_port\u{a}\u{0}\u{6}\u{0}allow_http\u{14}\u{0}\u{8}\u{0}endpoint_concurrency\u{d}\u{0}\u{9}\u{0}disable_after"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.schedule.isEmpty {
      writer.key(",\"schedule\":")
      let list = writer.beginArray()
      self.schedule.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.timeout {
      writer.key(",\"timeout\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.jitterPercent {
      writer.key(",\"jitterPercent\":")
      writer.int32(value)
    }
    if !self.allowedNetworks.isEmpty {
      writer.key(",\"allowedNetworks\":")
      let list = writer.beginArray()
      self.allowedNetworks.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.allowedPorts.isEmpty {
      writer.key(",\"allowedPorts\":")
      let list = writer.beginArray()
      self.allowedPorts.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.int32(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if self.anyPort {
      writer.key(",\"anyPort\":")
      writer.bool(self.anyPort)
    }
    if self.allowHttp {
      writer.key(",\"allowHttp\":")
      writer.bool(self.allowHttp)
    }
    if self.concurrency != 0 {
      writer.key(",\"concurrency\":")
      writer.int32(self.concurrency)
    }
    if self.endpointConcurrency != 0 {
      writer.key(",\"endpointConcurrency\":")
      writer.int32(self.endpointConcurrency)
    }
    if let value = self.disableAfter {
      writer.key(",\"disableAfter\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    Rules.items(self.schedule.count, "schedule", min: 0, max: 50, &violations)
    for (index, value) in self.schedule.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("schedule", index, since: start)
      let bounded = violations.count
      Rules.duration(value, "schedule", min: (0, 0), max: nil, "must be at least 0s", &violations)
      violations.number("schedule", index, since: bounded)
    }
    if let value = self.timeout {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("timeout", since: mark)
      Rules.duration(value, "timeout", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if let value = self.jitterPercent {
      if !(value >= 0 && value <= 100) { violations.add("jitter_percent", "must be 0 to 100") }
    }
    Rules.items(self.allowedNetworks.count, "allowed_networks", min: 0, max: 100, &violations)
    Rules.items(self.allowedPorts.count, "allowed_ports", min: 0, max: 100, &violations)
    for (index, value) in self.allowedPorts.enumerated() {
      let start = violations.count
      if !(value >= 1 && value <= 65535) { violations.add("allowed_ports", "must be 1 to 65535") }
      violations.number("allowed_ports", index, since: start)
    }
    if self.concurrency != 0 {
      if !(self.concurrency >= 0) { violations.add("concurrency", "must be at least 0") }
    }
    if self.endpointConcurrency != 0 {
      if !(self.endpointConcurrency >= 0) { violations.add("endpoint_concurrency", "must be at least 0") }
    }
    if let value = self.disableAfter {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("disable_after", since: mark)
      Rules.duration(value, "disable_after", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
  }
}

extension ConfigV1 {
  /// What protects us from providers that fail. The catalog can override it.
  package struct Guards: Wire.Message {
    /// The window that a breaker looks at. Default 60 s.
    package var breakerWindow: GoogleProtobuf.Duration?
    /// The fewest calls in it before it may open. Default 10.
    package var breakerMinCalls: Int32 = 0
    /// The share of failed or slow ones that opens it, in percent. Default 50.
    package var breakerFailurePercent: Int32 = 0
    /// How long it stays open at first, and at most. Defaults 30 s and 5 min.
    package var breakerOpen: GoogleProtobuf.Duration?
    package var breakerOpenMax: GoogleProtobuf.Duration?
    /// Calls that try a half-open one and have to succeed. Default 3.
    package var breakerProbes: Int32 = 0
    /// Retries as a share of calls, in percent. Default 10.
    package var retryBudgetPercent: Int32?
    /// Retries that are allowed however few the calls are. Default 10 in a minute.
    package var retryBudgetMin: Int32?
    /// Networks that providers may have besides the public ones, as in `127.0.0.0/8`.
    package var allowedNetworks: [String] = []
    /// A first output that comes later is slow. Default: half of the deployment's limit for it.
    package var breakerSlow: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Guards" }
  }
}

extension ConfigV1.Guards {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.breakerWindow == nil { self.breakerWindow = GoogleProtobuf.Duration() }
        try self.breakerWindow?.merge(from: &reader)
        reader.leave(outer)
      case 16: self.breakerMinCalls = try reader.int32()
      case 24: self.breakerFailurePercent = try reader.int32()
      case 34:
        let outer = try reader.enter()
        if self.breakerOpen == nil { self.breakerOpen = GoogleProtobuf.Duration() }
        try self.breakerOpen?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.breakerOpenMax == nil { self.breakerOpenMax = GoogleProtobuf.Duration() }
        try self.breakerOpenMax?.merge(from: &reader)
        reader.leave(outer)
      case 48: self.breakerProbes = try reader.int32()
      case 56: self.retryBudgetPercent = try reader.int32()
      case 64: self.retryBudgetMin = try reader.int32()
      case 74:
        if self.allowedNetworks.isEmpty { self.allowedNetworks.reserveCapacity(reader.run(of: 74, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedNetworks.append(try reader.string())
      case 82:
        let outer = try reader.enter()
        if self.breakerSlow == nil { self.breakerSlow = GoogleProtobuf.Duration() }
        try self.breakerSlow?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.breakerSlow {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    self.allowedNetworks.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(74)
      }
    }
    if let value = self.retryBudgetMin {
      writer.int32(value)
      writer.tag(64)
    }
    if let value = self.retryBudgetPercent {
      writer.int32(value)
      writer.tag(56)
    }
    if self.breakerProbes != 0 {
      writer.int32(self.breakerProbes)
      writer.tag(48)
    }
    if let value = self.breakerOpenMax {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.breakerOpen {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if self.breakerFailurePercent != 0 {
      writer.int32(self.breakerFailurePercent)
      writer.tag(24)
    }
    if self.breakerMinCalls != 0 {
      writer.int32(self.breakerMinCalls)
      writer.tag(16)
    }
    if let value = self.breakerWindow {
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
        if self.breakerWindow == nil { self.breakerWindow = GoogleProtobuf.Duration() }
        try self.breakerWindow?.mergeJSON(from: &reader)
      case 1:
        self.breakerMinCalls = try reader.int32()
      case 2:
        self.breakerFailurePercent = try reader.int32()
      case 3:
        if self.breakerOpen == nil { self.breakerOpen = GoogleProtobuf.Duration() }
        try self.breakerOpen?.mergeJSON(from: &reader)
      case 4:
        if self.breakerOpenMax == nil { self.breakerOpenMax = GoogleProtobuf.Duration() }
        try self.breakerOpenMax?.mergeJSON(from: &reader)
      case 5:
        self.breakerProbes = try reader.int32()
      case 6:
        self.retryBudgetPercent = try reader.int32()
      case 7:
        self.retryBudgetMin = try reader.int32()
      case 8:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedNetworks.append(try reader.string())
        }
      case 9:
        if self.breakerSlow == nil { self.breakerSlow = GoogleProtobuf.Duration() }
        try self.breakerSlow?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}breakerWindow\u{f}\u{0}\u{1}\u{0}breakerMinCalls\u{15}\u{0}\u{2}\u{0}breakerFailurePercent\u{b}\u{0}\u{3}\u{0}breakerOpen\u{e}\u{0}\u{4}\u{0}breakerOpenMax\u{d}\u{0}\u{5}\u{0}breakerProbes\u{12}\u{0}\u{6}\u{0}retryBudgetPercent\u{e}\u{0}\u{7}\u{0}retryBudgetMin\u{f}\u{0}\u{8}\u{0}allowedNetworks\u{b}\u{0}\u{9}\u{0}breakerSlow\u{e}\u{0}\u{0}\u{0}breaker_window\u{11}\u{0}\u{1}\u{0}breaker_min_calls\u{17}\u{0}\u{2}\u{0}breaker_failure_percent\u{c}\u{0}\u{3}\u{0}breaker_open\u{10}\u{0}\u{4}\u{0}breaker_open_max\u{e}\u{0}\u{5}\u{0}breaker_probes\u{14}\u{0}\u{6}\u{0}retry_budget_percent\u{10}\u{0}\u{7}\u{0}retry_budget_min\u{10}\u{0}\u{8}\u{0}allowed_networks\u{c}\u{0}\u{9}\u{0}breaker_slow"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.breakerWindow {
      writer.key(",\"breakerWindow\":")
      value.encodeJSON(to: &writer)
    }
    if self.breakerMinCalls != 0 {
      writer.key(",\"breakerMinCalls\":")
      writer.int32(self.breakerMinCalls)
    }
    if self.breakerFailurePercent != 0 {
      writer.key(",\"breakerFailurePercent\":")
      writer.int32(self.breakerFailurePercent)
    }
    if let value = self.breakerOpen {
      writer.key(",\"breakerOpen\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.breakerOpenMax {
      writer.key(",\"breakerOpenMax\":")
      value.encodeJSON(to: &writer)
    }
    if self.breakerProbes != 0 {
      writer.key(",\"breakerProbes\":")
      writer.int32(self.breakerProbes)
    }
    if let value = self.retryBudgetPercent {
      writer.key(",\"retryBudgetPercent\":")
      writer.int32(value)
    }
    if let value = self.retryBudgetMin {
      writer.key(",\"retryBudgetMin\":")
      writer.int32(value)
    }
    if !self.allowedNetworks.isEmpty {
      writer.key(",\"allowedNetworks\":")
      let list = writer.beginArray()
      self.allowedNetworks.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.breakerSlow {
      writer.key(",\"breakerSlow\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.breakerWindow {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("breaker_window", since: mark)
      Rules.duration(value, "breaker_window", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
    if self.breakerMinCalls != 0 {
      if !(self.breakerMinCalls >= 0) { violations.add("breaker_min_calls", "must be at least 0") }
    }
    if self.breakerFailurePercent != 0 {
      if !(self.breakerFailurePercent >= 0 && self.breakerFailurePercent <= 100) { violations.add("breaker_failure_percent", "must be 0 to 100") }
    }
    if let value = self.breakerOpen {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("breaker_open", since: mark)
      Rules.duration(value, "breaker_open", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if let value = self.breakerOpenMax {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("breaker_open_max", since: mark)
      Rules.duration(value, "breaker_open_max", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
    if self.breakerProbes != 0 {
      if !(self.breakerProbes >= 0) { violations.add("breaker_probes", "must be at least 0") }
    }
    if let value = self.retryBudgetPercent {
      if !(value >= 0 && value <= 100) { violations.add("retry_budget_percent", "must be 0 to 100") }
    }
    if let value = self.retryBudgetMin {
      if !(value >= 0) { violations.add("retry_budget_min", "must be at least 0") }
    }
    Rules.items(self.allowedNetworks.count, "allowed_networks", min: 0, max: 100, &violations)
    if let value = self.breakerSlow {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("breaker_slow", since: mark)
      Rules.duration(value, "breaker_slow", min: (0, 1000000), max: nil, "must be at least 0.001s", &violations)
    }
  }
}

extension ConfigV1 {
  /// The certificate of both listeners. Unset: no TLS. Read again when a file changes, or on SIGHUP.
  package struct Tls: Wire.Message {
    /// The certificate chain, PEM, the server's own first. Relative to this file.
    package var certificateFile: String = ""
    /// Its private key, PEM, without a passphrase. Relative to this file.
    package var keyFile: String = ""
    /// Asks clients for certificates too. Unset: they are asked for none.
    package var clients: ConfigV1.ClientCertificates?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Tls" }
  }
}

extension ConfigV1.Tls {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.certificateFile = try reader.string()
      case 18: self.keyFile = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.clients == nil { self.clients = ConfigV1.ClientCertificates() }
        try self.clients?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.clients {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.keyFile.isEmpty {
      writer.string(self.keyFile)
      writer.tag(18)
    }
    if !self.certificateFile.isEmpty {
      writer.string(self.certificateFile)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.certificateFile = try reader.string()
      case 1:
        self.keyFile = try reader.string()
      case 2:
        if self.clients == nil { self.clients = ConfigV1.ClientCertificates() }
        try self.clients?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{f}\u{0}\u{0}\u{0}certificateFile\u{7}\u{0}\u{1}\u{0}keyFile\u{7}\u{0}\u{2}\u{0}clients\u{10}\u{0}\u{0}\u{0}certificate_file\u{8}\u{0}\u{1}\u{0}key_file"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.certificateFile.isEmpty {
      writer.key(",\"certificateFile\":")
      writer.string(self.certificateFile)
    }
    if !self.keyFile.isEmpty {
      writer.key(",\"keyFile\":")
      writer.string(self.keyFile)
    }
    if let value = self.clients {
      writer.key(",\"clients\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !(!self.certificateFile.isEmpty) { violations.add("certificate_file", "is required") }
    if !(!self.keyFile.isEmpty) { violations.add("key_file", "is required") }
    if let value = self.clients {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("clients", since: mark)
    }
  }
}

extension ConfigV1 {
  /// Certificates of clients.
  package struct ClientCertificates: Wire.Message {
    /// The authorities that they have to come from, PEM. Relative to this file.
    package var authorityFile: String = ""
    /// Whether clients without one are turned away. Default false.
    package var required: Bool = false
    /// The API keys that they stand for.
    package var keys: [ConfigV1.ClientCertificateKey] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.ClientCertificates" }
  }
}

extension ConfigV1.ClientCertificates {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.authorityFile = try reader.string()
      case 16: self.required = try reader.bool()
      case 26:
        if self.keys.isEmpty { self.keys.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<ConfigV1.ClientCertificateKey>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<ConfigV1.ClientCertificateKey>.stride)
        var value = ConfigV1.ClientCertificateKey()
        try value.merge(from: &reader)
        self.keys.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.keys.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 26)
      }
    }
    if self.required {
      writer.bool(self.required)
      writer.tag(16)
    }
    if !self.authorityFile.isEmpty {
      writer.string(self.authorityFile)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.authorityFile = try reader.string()
      case 1:
        self.required = try reader.bool()
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<ConfigV1.ClientCertificateKey>.stride)
          var value = ConfigV1.ClientCertificateKey()
          try value.mergeJSON(from: &reader)
          self.keys.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}authorityFile\u{8}\u{0}\u{1}\u{0}required\u{4}\u{0}\u{2}\u{0}keys\u{e}\u{0}\u{0}\u{0}authority_file"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.authorityFile.isEmpty {
      writer.key(",\"authorityFile\":")
      writer.string(self.authorityFile)
    }
    if self.required {
      writer.key(",\"required\":")
      writer.bool(self.required)
    }
    if !self.keys.isEmpty {
      writer.key(",\"keys\":")
      let list = writer.beginArray()
      self.keys.lend { values in
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
    if !(!self.authorityFile.isEmpty) { violations.add("authority_file", "is required") }
    Rules.items(self.keys.count, "keys", min: 0, max: 1000, &violations)
    for (index, value) in self.keys.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("keys", index, since: start)
    }
  }
}

extension ConfigV1 {
  /// A call without a key of its own is one of the key that its certificate stands for.
  package struct ClientCertificateKey: Wire.Message {
    /// Whom the certificate names, as RFC 4514 writes it: `CN=batch,O=Example`.
    package var subject: String = ""
    /// The id of the key, `key_…`.
    package var key: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.ClientCertificateKey" }
  }
}

extension ConfigV1.ClientCertificateKey {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.subject = try reader.string()
      case 18: self.key = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.key.isEmpty {
      writer.string(self.key)
      writer.tag(18)
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
        self.key = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}subject\u{3}\u{0}\u{1}\u{0}key"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.subject.isEmpty {
      writer.key(",\"subject\":")
      writer.string(self.subject)
    }
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.subject.isEmpty {
      Rules.length(self.subject, "subject", min: 0, max: 1000, &violations)
    } else { violations.add("subject", "is required") }
    if !self.key.isEmpty {
      Rules.length(self.key, "key", min: 0, max: 100, &violations)
    } else { violations.add("key", "is required") }
  }
}

extension ConfigV1 {
  /// Which web pages may call.
  package struct Cors: Wire.Message {
    /// As in `https://app.example.com`; `*` is all.
    package var allowedOrigins: [String] = []
    /// How long a browser may remember what it was allowed. Default 2 h.
    package var maxAge: GoogleProtobuf.Duration?
    /// Request headers that pages may send besides those that the API reads.
    package var allowedHeaders: [String] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Cors" }
  }
}

extension ConfigV1.Cors {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.allowedOrigins.isEmpty { self.allowedOrigins.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedOrigins.append(try reader.string())
      case 18:
        let outer = try reader.enter()
        if self.maxAge == nil { self.maxAge = GoogleProtobuf.Duration() }
        try self.maxAge?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        if self.allowedHeaders.isEmpty { self.allowedHeaders.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedHeaders.append(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.allowedHeaders.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(26)
      }
    }
    if let value = self.maxAge {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    self.allowedOrigins.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(10)
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
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedOrigins.append(try reader.string())
        }
      case 1:
        if self.maxAge == nil { self.maxAge = GoogleProtobuf.Duration() }
        try self.maxAge?.mergeJSON(from: &reader)
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedHeaders.append(try reader.string())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{e}\u{0}\u{0}\u{0}allowedOrigins\u{6}\u{0}\u{1}\u{0}maxAge\u{e}\u{0}\u{2}\u{0}allowedHeaders\u{f}\u{0}\u{0}\u{0}allowed_origins\u{7}\u{0}\u{1}\u{0}max_age\u{f}\u{0}\u{2}\u{0}allowed_headers"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.allowedOrigins.isEmpty {
      writer.key(",\"allowedOrigins\":")
      let list = writer.beginArray()
      self.allowedOrigins.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.maxAge {
      writer.key(",\"maxAge\":")
      value.encodeJSON(to: &writer)
    }
    if !self.allowedHeaders.isEmpty {
      writer.key(",\"allowedHeaders\":")
      let list = writer.beginArray()
      self.allowedHeaders.lend { values in
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

  private static let allowedHeadersPattern = Pattern("[A-Za-z0-9-]+")
  package func validate(into violations: inout Violations) {
    Rules.items(self.allowedOrigins.count, "allowed_origins", min: 0, max: 100, &violations)
    for (index, value) in self.allowedOrigins.enumerated() {
      let start = violations.count
      Rules.length(value, "allowed_origins", min: 0, max: 256, &violations)
      violations.number("allowed_origins", index, since: start)
    }
    if let value = self.maxAge {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("max_age", since: mark)
      Rules.duration(value, "max_age", min: (0, 0), max: (86400, 0), "must be at least 0s and at most 86400s", &violations)
    }
    Rules.items(self.allowedHeaders.count, "allowed_headers", min: 0, max: 100, &violations)
    for (index, value) in self.allowedHeaders.enumerated() {
      let start = violations.count
      Rules.length(value, "allowed_headers", min: 0, max: 100, &violations)
      Rules.pattern(value, "allowed_headers", Self.allowedHeadersPattern, &violations)
      violations.number("allowed_headers", index, since: start)
    }
  }
}

extension ConfigV1 {
  /// Where everything is kept.
  package struct Storage: Wire.Message {
    package enum Engine: Sendable, Equatable {
      case sqlite(ConfigV1.Sqlite)
      case postgres(ConfigV1.Postgres)
    }

    package var engine: ConfigV1.Storage.Engine?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Storage" }
  }
}

extension ConfigV1.Storage {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        var value = ConfigV1.Sqlite()
        if case .sqlite(let present) = self.engine { value = present }
        try value.merge(from: &reader)
        self.engine = .sqlite(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        var value = ConfigV1.Postgres()
        if case .postgres(let present) = self.engine { value = present }
        try value.merge(from: &reader)
        self.engine = .postgres(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.engine {
    case .sqlite(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    case .postgres(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.engine == nil else { throw reader.duplicate("another field of the oneof engine is set") }
        var value = ConfigV1.Sqlite()
        try value.mergeJSON(from: &reader)
        self.engine = .sqlite(value)
      case 1:
        guard self.engine == nil else { throw reader.duplicate("another field of the oneof engine is set") }
        var value = ConfigV1.Postgres()
        try value.mergeJSON(from: &reader)
        self.engine = .postgres(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}sqlite\u{8}\u{0}\u{1}\u{0}postgres"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.engine {
    case .sqlite(let value):
      writer.key(",\"sqlite\":")
      value.encodeJSON(to: &writer)
    case .postgres(let value):
      writer.key(",\"postgres\":")
      value.encodeJSON(to: &writer)
    case nil: break
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    switch self.engine {
    case .sqlite(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("sqlite", since: mark)
    case .postgres(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("postgres", since: mark)
    case nil: break
    }
  }
}

extension ConfigV1 {
  /// A PostgreSQL, version 15 or later, that several servers may use at once. All of them need the same
  /// data directory (keys and files) and the same catalog.
  package struct Postgres: Wire.Message {
    /// As libpq reads it, as in `host=db.internal dbname=modelroute user=modelroute` or a URI; or
    /// `env:NAME` for what that environment variable says. A password is better in PGPASSWORD, in a
    /// password file or in the variable than here.
    package var connection: String = ""
    /// Sessions that read, besides the one that writes. Default 2.
    package var readers: Int32 = 0
    /// How long a server may be silent before others do its work. Default 15 s.
    package var lease: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Postgres" }
  }
}

extension ConfigV1.Postgres {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.connection = try reader.string()
      case 16: self.readers = try reader.int32()
      case 26:
        let outer = try reader.enter()
        if self.lease == nil { self.lease = GoogleProtobuf.Duration() }
        try self.lease?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.lease {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.readers != 0 {
      writer.int32(self.readers)
      writer.tag(16)
    }
    if !self.connection.isEmpty {
      writer.string(self.connection)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.connection = try reader.string()
      case 1:
        self.readers = try reader.int32()
      case 2:
        if self.lease == nil { self.lease = GoogleProtobuf.Duration() }
        try self.lease?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}connection\u{7}\u{0}\u{1}\u{0}readers\u{5}\u{0}\u{2}\u{0}lease"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.connection.isEmpty {
      writer.key(",\"connection\":")
      writer.string(self.connection)
    }
    if self.readers != 0 {
      writer.key(",\"readers\":")
      writer.int32(self.readers)
    }
    if let value = self.lease {
      writer.key(",\"lease\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.connection.isEmpty {
      Rules.length(self.connection, "connection", min: 0, max: 4096, &violations)
    } else { violations.add("connection", "is required") }
    if self.readers != 0 {
      if !(self.readers >= 0 && self.readers <= 64) { violations.add("readers", "must be 0 to 64") }
    }
    if let value = self.lease {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("lease", since: mark)
      Rules.duration(value, "lease", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
  }
}

extension ConfigV1 {
  /// The embedded store.
  package struct Sqlite: Wire.Message {
    /// The file. Empty: `modelroute.db` in the data directory; `:memory:` keeps nothing.
    package var path: String = ""
    /// Readers besides the one writer. Default 4.
    package var readers: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Sqlite" }
  }
}

extension ConfigV1.Sqlite {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.path = try reader.string()
      case 16: self.readers = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.readers != 0 {
      writer.int32(self.readers)
      writer.tag(16)
    }
    if !self.path.isEmpty {
      writer.string(self.path)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.path = try reader.string()
      case 1:
        self.readers = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}path\u{7}\u{0}\u{1}\u{0}readers"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.path.isEmpty {
      writer.key(",\"path\":")
      writer.string(self.path)
    }
    if self.readers != 0 {
      writer.key(",\"readers\":")
      writer.int32(self.readers)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if self.readers != 0 {
      if !(self.readers >= 0 && self.readers <= 64) { violations.add("readers", "must be 0 to 64") }
    }
  }
}

extension ConfigV1 {
  /// The providers that are emulated inside.
  package struct Sandbox: Wire.Message {
    /// Start it with the server. `dev` does.
    package var enabled: Bool = false
    /// Where it listens. Empty: any free port of 127.0.0.1.
    package var listen: String = ""
    /// The seed of what it makes.
    package var seed: Int64 = 0
    /// Texts to plant into everything that providers may leak.
    package var canaries: [String] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Sandbox" }
  }
}

extension ConfigV1.Sandbox {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.enabled = try reader.bool()
      case 18: self.listen = try reader.string()
      case 24: self.seed = try reader.int64()
      case 34:
        if self.canaries.isEmpty { self.canaries.reserveCapacity(reader.run(of: 34, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.canaries.append(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.canaries.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(34)
      }
    }
    if self.seed != 0 {
      writer.int64(self.seed)
      writer.tag(24)
    }
    if !self.listen.isEmpty {
      writer.string(self.listen)
      writer.tag(18)
    }
    if self.enabled {
      writer.bool(self.enabled)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.enabled = try reader.bool()
      case 1:
        self.listen = try reader.string()
      case 2:
        self.seed = try reader.int64()
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.canaries.append(try reader.string())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}enabled\u{6}\u{0}\u{1}\u{0}listen\u{4}\u{0}\u{2}\u{0}seed\u{8}\u{0}\u{3}\u{0}canaries"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.enabled {
      writer.key(",\"enabled\":")
      writer.bool(self.enabled)
    }
    if !self.listen.isEmpty {
      writer.key(",\"listen\":")
      writer.string(self.listen)
    }
    if self.seed != 0 {
      writer.key(",\"seed\":")
      writer.int64(self.seed)
    }
    if !self.canaries.isEmpty {
      writer.key(",\"canaries\":")
      let list = writer.beginArray()
      self.canaries.lend { values in
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

  package func validate(into violations: inout Violations) {
    Rules.items(self.canaries.count, "canaries", min: 0, max: 100, &violations)
  }
}

extension ConfigV1 {
  /// How files are kept.
  package struct Files: Wire.Message {
    /// The largest file in bytes. Default 1 GiB.
    package var fileBytes: Int64 = 0
    /// All files of one organisation in bytes, live and test apart. Default 100 GiB.
    package var organizationBytes: Int64 = 0
    /// How long a file is kept that says nothing else. Unset: until it is deleted.
    package var retention: GoogleProtobuf.Duration?
    /// Uploads at once. Default 64.
    package var uploads: Int32 = 0
    /// The most bytes of files that a provider is sent for one job instead of links. Default 20 MiB.
    package var inlineBytes: Int64 = 0
    /// How long the links work that providers get. Default 1 h.
    package var providerLinkLifetime: GoogleProtobuf.Duration?
    /// How often expired files and unused bytes are removed. Default 60 s.
    package var sweepInterval: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Files" }
  }
}

extension ConfigV1.Files {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.fileBytes = try reader.int64()
      case 16: self.organizationBytes = try reader.int64()
      case 26:
        let outer = try reader.enter()
        if self.retention == nil { self.retention = GoogleProtobuf.Duration() }
        try self.retention?.merge(from: &reader)
        reader.leave(outer)
      case 32: self.uploads = try reader.int32()
      case 40: self.inlineBytes = try reader.int64()
      case 50:
        let outer = try reader.enter()
        if self.providerLinkLifetime == nil { self.providerLinkLifetime = GoogleProtobuf.Duration() }
        try self.providerLinkLifetime?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.sweepInterval == nil { self.sweepInterval = GoogleProtobuf.Duration() }
        try self.sweepInterval?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.sweepInterval {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.providerLinkLifetime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if self.inlineBytes != 0 {
      writer.int64(self.inlineBytes)
      writer.tag(40)
    }
    if self.uploads != 0 {
      writer.int32(self.uploads)
      writer.tag(32)
    }
    if let value = self.retention {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.organizationBytes != 0 {
      writer.int64(self.organizationBytes)
      writer.tag(16)
    }
    if self.fileBytes != 0 {
      writer.int64(self.fileBytes)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.fileBytes = try reader.int64()
      case 1:
        self.organizationBytes = try reader.int64()
      case 2:
        if self.retention == nil { self.retention = GoogleProtobuf.Duration() }
        try self.retention?.mergeJSON(from: &reader)
      case 3:
        self.uploads = try reader.int32()
      case 4:
        self.inlineBytes = try reader.int64()
      case 5:
        if self.providerLinkLifetime == nil { self.providerLinkLifetime = GoogleProtobuf.Duration() }
        try self.providerLinkLifetime?.mergeJSON(from: &reader)
      case 6:
        if self.sweepInterval == nil { self.sweepInterval = GoogleProtobuf.Duration() }
        try self.sweepInterval?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}fileBytes\u{11}\u{0}\u{1}\u{0}organizationBytes\u{9}\u{0}\u{2}\u{0}retention\u{7}\u{0}\u{3}\u{0}uploads\u{b}\u{0}\u{4}\u{0}inlineBytes\u{14}\u{0}\u{5}\u{0}providerLinkLifetime\u{d}\u{0}\u{6}\u{0}sweepInterval\u{a}\u{0}\u{0}\u{0}file_bytes\u{12}\u{0}\u{1}\u{0}organization_bytes\u{c}\u{0}\u{4}\u{0}inline_bytes\u{16}\u{0}\u{5}\u{0}provider_link_lifetime\u{e}\u{0}\u{6}\u{0}sweep_interval"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.fileBytes != 0 {
      writer.key(",\"fileBytes\":")
      writer.int64(self.fileBytes)
    }
    if self.organizationBytes != 0 {
      writer.key(",\"organizationBytes\":")
      writer.int64(self.organizationBytes)
    }
    if let value = self.retention {
      writer.key(",\"retention\":")
      value.encodeJSON(to: &writer)
    }
    if self.uploads != 0 {
      writer.key(",\"uploads\":")
      writer.int32(self.uploads)
    }
    if self.inlineBytes != 0 {
      writer.key(",\"inlineBytes\":")
      writer.int64(self.inlineBytes)
    }
    if let value = self.providerLinkLifetime {
      writer.key(",\"providerLinkLifetime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.sweepInterval {
      writer.key(",\"sweepInterval\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if self.fileBytes != 0 {
      if !(self.fileBytes >= 0) { violations.add("file_bytes", "must be at least 0") }
    }
    if self.organizationBytes != 0 {
      if !(self.organizationBytes >= 0) { violations.add("organization_bytes", "must be at least 0") }
    }
    if let value = self.retention {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retention", since: mark)
      Rules.duration(value, "retention", min: (60, 0), max: nil, "must be at least 60s", &violations)
    }
    if self.uploads != 0 {
      if !(self.uploads >= 0 && self.uploads <= 10000) { violations.add("uploads", "must be 0 to 10000") }
    }
    if self.inlineBytes != 0 {
      if !(self.inlineBytes >= 0 && self.inlineBytes <= 104857600) { violations.add("inline_bytes", "must be 0 to 104857600") }
    }
    if let value = self.providerLinkLifetime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("provider_link_lifetime", since: mark)
      Rules.duration(value, "provider_link_lifetime", min: (60, 0), max: (86400, 0), "must be at least 60s and at most 86400s", &violations)
    }
    if let value = self.sweepInterval {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("sweep_interval", since: mark)
      Rules.duration(value, "sweep_interval", min: (0, 100000000), max: nil, "must be at least 0.1s", &violations)
    }
  }
}

extension ConfigV1 {
  /// How a running server checks its books.
  package struct Verifier: Wire.Message {
    /// How often new entries are checked. Default 10 s.
    package var interval: GoogleProtobuf.Duration?
    /// How often everything is. Default 1 h.
    package var fullInterval: GoogleProtobuf.Duration?
    /// Entries, events or jobs that one read of the store looks at. Default 500.
    package var sliceRows: Int32 = 0
    /// How long a start waits for checks; what is left is done while the server runs. Default 2 s.
    package var startLimit: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Verifier" }
  }
}

extension ConfigV1.Verifier {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.interval == nil { self.interval = GoogleProtobuf.Duration() }
        try self.interval?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.fullInterval == nil { self.fullInterval = GoogleProtobuf.Duration() }
        try self.fullInterval?.merge(from: &reader)
        reader.leave(outer)
      case 24: self.sliceRows = try reader.int32()
      case 34:
        let outer = try reader.enter()
        if self.startLimit == nil { self.startLimit = GoogleProtobuf.Duration() }
        try self.startLimit?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.startLimit {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if self.sliceRows != 0 {
      writer.int32(self.sliceRows)
      writer.tag(24)
    }
    if let value = self.fullInterval {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.interval {
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
        if self.interval == nil { self.interval = GoogleProtobuf.Duration() }
        try self.interval?.mergeJSON(from: &reader)
      case 1:
        if self.fullInterval == nil { self.fullInterval = GoogleProtobuf.Duration() }
        try self.fullInterval?.mergeJSON(from: &reader)
      case 2:
        self.sliceRows = try reader.int32()
      case 3:
        if self.startLimit == nil { self.startLimit = GoogleProtobuf.Duration() }
        try self.startLimit?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}interval\u{c}\u{0}\u{1}\u{0}fullInterval\u{9}\u{0}\u{2}\u{0}sliceRows\u{a}\u{0}\u{3}\u{0}startLimit\u{d}\u{0}\u{1}\u{0}full_interval\u{a}\u{0}\u{2}\u{0}slice_rows\u{b}\u{0}\u{3}\u{0}start_limit"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.interval {
      writer.key(",\"interval\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.fullInterval {
      writer.key(",\"fullInterval\":")
      value.encodeJSON(to: &writer)
    }
    if self.sliceRows != 0 {
      writer.key(",\"sliceRows\":")
      writer.int32(self.sliceRows)
    }
    if let value = self.startLimit {
      writer.key(",\"startLimit\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.interval {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("interval", since: mark)
      Rules.duration(value, "interval", min: (0, 10000000), max: nil, "must be at least 0.01s", &violations)
    }
    if let value = self.fullInterval {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("full_interval", since: mark)
      Rules.duration(value, "full_interval", min: (0, 10000000), max: nil, "must be at least 0.01s", &violations)
    }
    if self.sliceRows != 0 {
      if !(self.sliceRows >= 0 && self.sliceRows <= 100000) { violations.add("slice_rows", "must be 0 to 100000") }
    }
    if let value = self.startLimit {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("start_limit", since: mark)
      Rules.duration(value, "start_limit", min: (0, 0), max: nil, "must be at least 0s", &violations)
    }
  }
}

extension ConfigV1 {
  /// What is forgotten, and when. Money and the audit trail never are; jobs are by `jobs.retention`,
  /// files by `files.retention`.
  package struct Retention: Wire.Message {
    /// How long webhook deliveries are listed that are done. Default 30 days.
    package var deliveries: GoogleProtobuf.Duration?
    /// How often it is looked for what can go. Default 1 h.
    package var interval: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.config.v1.Retention" }
  }
}

extension ConfigV1.Retention {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.deliveries == nil { self.deliveries = GoogleProtobuf.Duration() }
        try self.deliveries?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.interval == nil { self.interval = GoogleProtobuf.Duration() }
        try self.interval?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.interval {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.deliveries {
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
        if self.deliveries == nil { self.deliveries = GoogleProtobuf.Duration() }
        try self.deliveries?.mergeJSON(from: &reader)
      case 1:
        if self.interval == nil { self.interval = GoogleProtobuf.Duration() }
        try self.interval?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}deliveries\u{8}\u{0}\u{1}\u{0}interval"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.deliveries {
      writer.key(",\"deliveries\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.interval {
      writer.key(",\"interval\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.deliveries {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("deliveries", since: mark)
      Rules.duration(value, "deliveries", min: (1, 0), max: nil, "must be at least 1s", &violations)
    }
    if let value = self.interval {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("interval", since: mark)
      Rules.duration(value, "interval", min: (0, 10000000), max: nil, "must be at least 0.01s", &violations)
    }
  }
}


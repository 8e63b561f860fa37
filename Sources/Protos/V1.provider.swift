// Generated from modelroute/v1/provider.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A company or runtime that runs models.
  package struct Provider: Wire.Message {
    package var id: String = ""
    package var displayName: String = ""
    package var baseUrl: String = ""
    /// The family and variant of its wire, as in `openai`, `anthropic`.
    package var dialect: String = ""
    /// Whether its credential could be read.
    package var hasCredential: Bool = false
    package var inFlight: Int32 = 0
    /// Of all its deployments together. 0: no limit of its own.
    package var concurrencyLimit: Int32 = 0
    /// Calls that wait for a place at one of its deployments.
    package var waiting: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Provider" }
  }
}

extension V1.Provider {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26: self.baseUrl = try reader.string()
      case 34: self.dialect = try reader.string()
      case 40: self.hasCredential = try reader.bool()
      case 48: self.inFlight = try reader.int32()
      case 56: self.concurrencyLimit = try reader.int32()
      case 64: self.waiting = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.waiting != 0 {
      writer.int32(self.waiting)
      writer.tag(64)
    }
    if self.concurrencyLimit != 0 {
      writer.int32(self.concurrencyLimit)
      writer.tag(56)
    }
    if self.inFlight != 0 {
      writer.int32(self.inFlight)
      writer.tag(48)
    }
    if self.hasCredential {
      writer.bool(self.hasCredential)
      writer.tag(40)
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
        self.hasCredential = try reader.bool()
      case 5:
        self.inFlight = try reader.int32()
      case 6:
        self.concurrencyLimit = try reader.int32()
      case 7:
        self.waiting = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{b}\u{0}\u{1}\u{0}displayName\u{7}\u{0}\u{2}\u{0}baseUrl\u{7}\u{0}\u{3}\u{0}dialect\u{d}\u{0}\u{4}\u{0}hasCredential\u{8}\u{0}\u{5}\u{0}inFlight\u{10}\u{0}\u{6}\u{0}concurrencyLimit\u{7}\u{0}\u{7}\u{0}waiting\u{c}\u{0}\u{1}\u{0}display_name\u{8}\u{0}\u{2}\u{0}base_url\u{e}\u{0}\u{4}\u{0}has_credential\u{9}\u{0}\u{5}\u{0}in_flight\u{11}\u{0}\u{6}\u{0}concurrency_limit"
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
    if self.hasCredential {
      writer.key(",\"hasCredential\":")
      writer.bool(self.hasCredential)
    }
    if self.inFlight != 0 {
      writer.key(",\"inFlight\":")
      writer.int32(self.inFlight)
    }
    if self.concurrencyLimit != 0 {
      writer.key(",\"concurrencyLimit\":")
      writer.int32(self.concurrencyLimit)
    }
    if self.waiting != 0 {
      writer.key(",\"waiting\":")
      writer.int32(self.waiting)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// One model as one provider offers it.
  package struct Deployment: Wire.Message {
    /// Set by an operator.
    package enum State: Wire.ProtoEnum {
      case unspecified
      case enabled
      /// Ends what it has, takes nothing new.
      case draining
      case disabled
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .enabled
        case 2: self = .draining
        case 3: self = .disabled
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .enabled: 1
        case .draining: 2
        case .disabled: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .enabled: "ENABLED"
        case .draining: "DRAINING"
        case .disabled: "DISABLED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{7}\u{0}\u{1}\u{0}ENABLED\u{8}\u{0}\u{2}\u{0}DRAINING\u{8}\u{0}\u{3}\u{0}DISABLED") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .enabled, .draining, .disabled] }
      package static var fullName: String { "modelroute.v1.Deployment.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .enabled: writer.name("\"ENABLED\"")
        case .draining: writer.name("\"DRAINING\"")
        case .disabled: writer.name("\"DISABLED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// Set by what happens.
    package enum Breaker: Wire.ProtoEnum {
      case unspecified
      case closed
      case open
      case halfOpen
      /// Parked by the provider's own `Retry-After`.
      case parked
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .closed
        case 2: self = .open
        case 3: self = .halfOpen
        case 4: self = .parked
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .closed: 1
        case .open: 2
        case .halfOpen: 3
        case .parked: 4
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "BREAKER_UNSPECIFIED"
        case .closed: "CLOSED"
        case .open: "OPEN"
        case .halfOpen: "HALF_OPEN"
        case .parked: "PARKED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{13}\u{0}\u{0}\u{0}BREAKER_UNSPECIFIED\u{6}\u{0}\u{1}\u{0}CLOSED\u{4}\u{0}\u{2}\u{0}OPEN\u{9}\u{0}\u{3}\u{0}HALF_OPEN\u{6}\u{0}\u{4}\u{0}PARKED") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        case 4: 4
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .closed, .open, .halfOpen, .parked] }
      package static var fullName: String { "modelroute.v1.Deployment.Breaker" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"BREAKER_UNSPECIFIED\"")
        case .closed: writer.name("\"CLOSED\"")
        case .open: writer.name("\"OPEN\"")
        case .halfOpen: writer.name("\"HALF_OPEN\"")
        case .parked: writer.name("\"PARKED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var id: String = ""
    package var provider: String = ""
    /// The slug that it serves.
    package var model: String = ""
    /// What the provider calls it.
    package var providerModel: String = ""
    package var region: String = ""
    package var state: V1.Deployment.State = .unspecified
    /// Its share among equals; 0 takes nothing.
    package var weight: Int32 = 0
    package var breaker: V1.Deployment.Breaker = .unspecified
    package var breakerUntil: GoogleProtobuf.Timestamp?
    package var inFlight: Int32 = 0
    package var concurrencyLimit: Int32 = 0
    /// Of the recent calls, 0 to 1.
    package var successRate: Double = 0
    package var firstOutputLatency: GoogleProtobuf.Duration?
    package var totalLatency: GoogleProtobuf.Duration?
    /// What the provider takes now.
    package var price: V1.ModelPrice?
    /// Why it takes nothing although it is enabled, as a credential that is not set. Empty: it can.
    package var inactiveReason: String = ""
    /// Calls that wait for a place here.
    package var waiting: Int32 = 0
    /// Lower goes first, whatever the score.
    package var tier: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Deployment" }
  }
}

extension V1.Deployment {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.provider = try reader.string()
      case 26: self.model = try reader.string()
      case 34: self.providerModel = try reader.string()
      case 42: self.region = try reader.string()
      case 48: self.state = V1.Deployment.State(number: try reader.int32())
      case 56: self.weight = try reader.int32()
      case 64: self.breaker = V1.Deployment.Breaker(number: try reader.int32())
      case 74:
        let outer = try reader.enter()
        if self.breakerUntil == nil { self.breakerUntil = GoogleProtobuf.Timestamp() }
        try self.breakerUntil?.merge(from: &reader)
        reader.leave(outer)
      case 80: self.inFlight = try reader.int32()
      case 88: self.concurrencyLimit = try reader.int32()
      case 97: self.successRate = try reader.double()
      case 106:
        let outer = try reader.enter()
        if self.firstOutputLatency == nil { self.firstOutputLatency = GoogleProtobuf.Duration() }
        try self.firstOutputLatency?.merge(from: &reader)
        reader.leave(outer)
      case 114:
        let outer = try reader.enter()
        if self.totalLatency == nil { self.totalLatency = GoogleProtobuf.Duration() }
        try self.totalLatency?.merge(from: &reader)
        reader.leave(outer)
      case 122:
        let outer = try reader.enter()
        if self.price == nil { self.price = V1.ModelPrice() }
        try self.price?.merge(from: &reader)
        reader.leave(outer)
      case 130: self.inactiveReason = try reader.string()
      case 136: self.waiting = try reader.int32()
      case 144: self.tier = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.tier != 0 {
      writer.int32(self.tier)
      writer.tag(144)
    }
    if self.waiting != 0 {
      writer.int32(self.waiting)
      writer.tag(136)
    }
    if !self.inactiveReason.isEmpty {
      writer.string(self.inactiveReason)
      writer.tag(130)
    }
    if let value = self.price {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 122)
    }
    if let value = self.totalLatency {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 114)
    }
    if let value = self.firstOutputLatency {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if self.successRate.bitPattern != 0 {
      writer.double(self.successRate)
      writer.tag(97)
    }
    if self.concurrencyLimit != 0 {
      writer.int32(self.concurrencyLimit)
      writer.tag(88)
    }
    if self.inFlight != 0 {
      writer.int32(self.inFlight)
      writer.tag(80)
    }
    if let value = self.breakerUntil {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if self.breaker.number != 0 {
      writer.int32(self.breaker.number)
      writer.tag(64)
    }
    if self.weight != 0 {
      writer.int32(self.weight)
      writer.tag(56)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(48)
    }
    if !self.region.isEmpty {
      writer.string(self.region)
      writer.tag(42)
    }
    if !self.providerModel.isEmpty {
      writer.string(self.providerModel)
      writer.tag(34)
    }
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(26)
    }
    if !self.provider.isEmpty {
      writer.string(self.provider)
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
        self.provider = try reader.string()
      case 2:
        self.model = try reader.string()
      case 3:
        self.providerModel = try reader.string()
      case 4:
        self.region = try reader.string()
      case 5:
        if let number = try reader.enumNumber(V1.Deployment.State.number(named:)) {
          self.state = V1.Deployment.State(number: number)
        }
      case 6:
        self.weight = try reader.int32()
      case 7:
        if let number = try reader.enumNumber(V1.Deployment.Breaker.number(named:)) {
          self.breaker = V1.Deployment.Breaker(number: number)
        }
      case 8:
        if self.breakerUntil == nil { self.breakerUntil = GoogleProtobuf.Timestamp() }
        try self.breakerUntil?.mergeJSON(from: &reader)
      case 9:
        self.inFlight = try reader.int32()
      case 10:
        self.concurrencyLimit = try reader.int32()
      case 11:
        self.successRate = try reader.double()
      case 12:
        if self.firstOutputLatency == nil { self.firstOutputLatency = GoogleProtobuf.Duration() }
        try self.firstOutputLatency?.mergeJSON(from: &reader)
      case 13:
        if self.totalLatency == nil { self.totalLatency = GoogleProtobuf.Duration() }
        try self.totalLatency?.mergeJSON(from: &reader)
      case 14:
        if self.price == nil { self.price = V1.ModelPrice() }
        try self.price?.mergeJSON(from: &reader)
      case 15:
        self.inactiveReason = try reader.string()
      case 16:
        self.waiting = try reader.int32()
      case 17:
        self.tier = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{8}\u{0}\u{1}\u{0}provider\u{5}\u{0}\u{2}\u{0}model\u{d}\u{0}\u{3}\u{0}providerModel\u{6}\u{0}\u{4}\u{0}region\u{5}\u{0}\u{5}\u{0}state\u{6}\u{0}\u{6}\u{0}weight\u{7}\u{0}\u{7}\u{0}breaker\u{c}\u{0}\u{8}\u{0}breakerUntil\u{8}\u{0}\u{9}\u{0}inFlight\u{10}\u{0}\u{a}\u{0}concurrencyLimit\u{b}\u{0}\u{b}\u{0}successRate\u{12}\u{0}\u{c}\u{0}firstOutputLatency\u{c}\u{0}\u{d}\u{0}totalLatency\u{5}\u{0}\u{e}\u{0}price\u{e}\u{0}\u{f}\u{0}inactiveReason\u{7}\u{0}\u{10}\u{0}waiting\u{4}\u{0}\u{11}\u{0}tier\u{e}\u{0}\u{3}\u{0}provider_model\u{d}\u{0}\u{8}\u{0}breaker_until\u{9}\u{0}\u{9}\u{0}in_flight\u{11}\u{0}\u{a}\u{0}concurrency_limit\u{c}\u{0}\u{b}\u{0}success_rate\u{14}\u{0}\u{c}\u{0}first_output_latency\u{d}\u{0}\u{d}\u{0}total_latency\u{f}\u{0}\u{f}\u{0}inactive_reason"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.provider.isEmpty {
      writer.key(",\"provider\":")
      writer.string(self.provider)
    }
    if !self.model.isEmpty {
      writer.key(",\"model\":")
      writer.string(self.model)
    }
    if !self.providerModel.isEmpty {
      writer.key(",\"providerModel\":")
      writer.string(self.providerModel)
    }
    if !self.region.isEmpty {
      writer.key(",\"region\":")
      writer.string(self.region)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if self.weight != 0 {
      writer.key(",\"weight\":")
      writer.int32(self.weight)
    }
    if self.breaker.number != 0 {
      writer.key(",\"breaker\":")
      self.breaker.encodeJSON(to: &writer)
    }
    if let value = self.breakerUntil {
      writer.key(",\"breakerUntil\":")
      value.encodeJSON(to: &writer)
    }
    if self.inFlight != 0 {
      writer.key(",\"inFlight\":")
      writer.int32(self.inFlight)
    }
    if self.concurrencyLimit != 0 {
      writer.key(",\"concurrencyLimit\":")
      writer.int32(self.concurrencyLimit)
    }
    if self.successRate.bitPattern != 0 {
      writer.key(",\"successRate\":")
      writer.double(self.successRate)
    }
    if let value = self.firstOutputLatency {
      writer.key(",\"firstOutputLatency\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.totalLatency {
      writer.key(",\"totalLatency\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key(",\"price\":")
      value.encodeJSON(to: &writer)
    }
    if !self.inactiveReason.isEmpty {
      writer.key(",\"inactiveReason\":")
      writer.string(self.inactiveReason)
    }
    if self.waiting != 0 {
      writer.key(",\"waiting\":")
      writer.int32(self.waiting)
    }
    if self.tier != 0 {
      writer.key(",\"tier\":")
      writer.int32(self.tier)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.breakerUntil {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("breaker_until", since: mark)
    }
    if let value = self.firstOutputLatency {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("first_output_latency", since: mark)
    }
    if let value = self.totalLatency {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("total_latency", since: mark)
    }
    if let value = self.price {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("price", since: mark)
    }
  }
}

extension V1 {
  /// One try of a job at one deployment.
  package struct Attempt: Wire.Message {
    package enum State: Wire.ProtoEnum {
      case unspecified
      case planned
      case submitted
      case accepted
      case succeeded
      case failed
      /// Whether it ran is not known.
      case unknown
      case canceled
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .planned
        case 2: self = .submitted
        case 3: self = .accepted
        case 4: self = .succeeded
        case 5: self = .failed
        case 6: self = .unknown
        case 7: self = .canceled
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .planned: 1
        case .submitted: 2
        case .accepted: 3
        case .succeeded: 4
        case .failed: 5
        case .unknown: 6
        case .canceled: 7
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .planned: "PLANNED"
        case .submitted: "SUBMITTED"
        case .accepted: "ACCEPTED"
        case .succeeded: "SUCCEEDED"
        case .failed: "FAILED"
        case .unknown: "UNKNOWN"
        case .canceled: "CANCELED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{7}\u{0}\u{1}\u{0}PLANNED\u{9}\u{0}\u{2}\u{0}SUBMITTED\u{8}\u{0}\u{3}\u{0}ACCEPTED\u{9}\u{0}\u{4}\u{0}SUCCEEDED\u{6}\u{0}\u{5}\u{0}FAILED\u{7}\u{0}\u{6}\u{0}UNKNOWN\u{8}\u{0}\u{7}\u{0}CANCELED") {
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

      package static var all: [Self] { [.unspecified, .planned, .submitted, .accepted, .succeeded, .failed, .unknown, .canceled] }
      package static var fullName: String { "modelroute.v1.Attempt.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .planned: writer.name("\"PLANNED\"")
        case .submitted: writer.name("\"SUBMITTED\"")
        case .accepted: writer.name("\"ACCEPTED\"")
        case .succeeded: writer.name("\"SUCCEEDED\"")
        case .failed: writer.name("\"FAILED\"")
        case .unknown: writer.name("\"UNKNOWN\"")
        case .canceled: writer.name("\"CANCELED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var job: String = ""
    /// From 1.
    package var number: Int32 = 0
    package var deployment: String = ""
    package var provider: String = ""
    package var state: V1.Attempt.State = .unspecified
    package var createTime: GoogleProtobuf.Timestamp?
    package var submitTime: GoogleProtobuf.Timestamp?
    package var firstOutputTime: GoogleProtobuf.Timestamp?
    package var endTime: GoogleProtobuf.Timestamp?
    /// What the provider calls it.
    package var providerReference: String = ""
    package var usage: V1.Usage? {
      get { _usage?.value }
      set { _usage = newValue.map { Boxed($0) } }
    }
    private var _usage: Boxed<V1.Usage>?
    package var providerCost: GoogleType.Money?
    package var duplicateSpend: Bool = false
    package var error: V1.Error? {
      get { _error?.value }
      set { _error = newValue.map { Boxed($0) } }
    }
    private var _error: Boxed<V1.Error>?
    /// What the provider said, capped.
    package var providerMessage: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Attempt" }
  }
}

extension V1.Attempt {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      case 16: self.number = try reader.int32()
      case 26: self.deployment = try reader.string()
      case 34: self.provider = try reader.string()
      case 40: self.state = V1.Attempt.State(number: try reader.int32())
      case 50:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.submitTime == nil { self.submitTime = GoogleProtobuf.Timestamp() }
        try self.submitTime?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.firstOutputTime == nil { self.firstOutputTime = GoogleProtobuf.Timestamp() }
        try self.firstOutputTime?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.merge(from: &reader)
        reader.leave(outer)
      case 82: self.providerReference = try reader.string()
      case 90:
        let outer = try reader.enter(holding: MemoryLayout<V1.Usage>.stride)
        var value = self._usage?.value ?? V1.Usage()
        try value.merge(from: &reader)
        self._usage = Boxed(value)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter()
        if self.providerCost == nil { self.providerCost = GoogleType.Money() }
        try self.providerCost?.merge(from: &reader)
        reader.leave(outer)
      case 104: self.duplicateSpend = try reader.bool()
      case 114:
        let outer = try reader.enter(holding: MemoryLayout<V1.Error>.stride)
        var value = self._error?.value ?? V1.Error()
        try value.merge(from: &reader)
        self._error = Boxed(value)
        reader.leave(outer)
      case 122: self.providerMessage = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.providerMessage.isEmpty {
      writer.string(self.providerMessage)
      writer.tag(122)
    }
    if let value = self._error?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 114)
    }
    if self.duplicateSpend {
      writer.bool(self.duplicateSpend)
      writer.tag(104)
    }
    if let value = self.providerCost {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self._usage?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if !self.providerReference.isEmpty {
      writer.string(self.providerReference)
      writer.tag(82)
    }
    if let value = self.endTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self.firstOutputTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.submitTime {
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
    if !self.provider.isEmpty {
      writer.string(self.provider)
      writer.tag(34)
    }
    if !self.deployment.isEmpty {
      writer.string(self.deployment)
      writer.tag(26)
    }
    if self.number != 0 {
      writer.int32(self.number)
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
        self.number = try reader.int32()
      case 2:
        self.deployment = try reader.string()
      case 3:
        self.provider = try reader.string()
      case 4:
        if let number = try reader.enumNumber(V1.Attempt.State.number(named:)) {
          self.state = V1.Attempt.State(number: number)
        }
      case 5:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 6:
        if self.submitTime == nil { self.submitTime = GoogleProtobuf.Timestamp() }
        try self.submitTime?.mergeJSON(from: &reader)
      case 7:
        if self.firstOutputTime == nil { self.firstOutputTime = GoogleProtobuf.Timestamp() }
        try self.firstOutputTime?.mergeJSON(from: &reader)
      case 8:
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.mergeJSON(from: &reader)
      case 9:
        self.providerReference = try reader.string()
      case 10:
        try reader.hold(MemoryLayout<V1.Usage>.stride)
        var value = self._usage?.value ?? V1.Usage()
        try value.mergeJSON(from: &reader)
        self._usage = Boxed(value)
      case 11:
        if self.providerCost == nil { self.providerCost = GoogleType.Money() }
        try self.providerCost?.mergeJSON(from: &reader)
      case 12:
        self.duplicateSpend = try reader.bool()
      case 13:
        try reader.hold(MemoryLayout<V1.Error>.stride)
        var value = self._error?.value ?? V1.Error()
        try value.mergeJSON(from: &reader)
        self._error = Boxed(value)
      case 14:
        self.providerMessage = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job\u{6}\u{0}\u{1}\u{0}number\u{a}\u{0}\u{2}\u{0}deployment\u{8}\u{0}\u{3}\u{0}provider\u{5}\u{0}\u{4}\u{0}state\u{a}\u{0}\u{5}\u{0}createTime\u{a}\u{0}\u{6}\u{0}submitTime\u{f}\u{0}\u{7}\u{0}firstOutputTime\u{7}\u{0}\u{8}\u{0}endTime\u{11}\u{0}\u{9}\u{0}providerReference\u{5}\u{0}\u{a}\u{0}usage\u{c}\u{0}\u{b}\u{0}providerCost\u{e}\u{0}\u{c}\u{0}duplicateSpend\u{5}\u{0}\u{d}\u{0}error\u{f}\u{0}\u{e}\u{0}providerMessage\u{b}\u{0}\u{5}\u{0}create_time\u{b}\u{0}\u{6}\u{0}submit_time\u{11}\u{0}\u{7}\u{0}first_output_time\u{8}\u{0}\u{8}\u{0}end_time\u{12}\u{0}\u{9}\u{0}provider_reference\u{d}\u{0}\u{b}\u{0}provider_cost\u{f}\u{0}\u{c}\u{0}duplicate_spend\u{10}\u{0}\u{e}\u{0}provider_message"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if self.number != 0 {
      writer.key(",\"number\":")
      writer.int32(self.number)
    }
    if !self.deployment.isEmpty {
      writer.key(",\"deployment\":")
      writer.string(self.deployment)
    }
    if !self.provider.isEmpty {
      writer.key(",\"provider\":")
      writer.string(self.provider)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.submitTime {
      writer.key(",\"submitTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.firstOutputTime {
      writer.key(",\"firstOutputTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key(",\"endTime\":")
      value.encodeJSON(to: &writer)
    }
    if !self.providerReference.isEmpty {
      writer.key(",\"providerReference\":")
      writer.string(self.providerReference)
    }
    if let value = self._usage?.value {
      writer.key(",\"usage\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.providerCost {
      writer.key(",\"providerCost\":")
      value.encodeJSON(to: &writer)
    }
    if self.duplicateSpend {
      writer.key(",\"duplicateSpend\":")
      writer.bool(self.duplicateSpend)
    }
    if let value = self._error?.value {
      writer.key(",\"error\":")
      value.encodeJSON(to: &writer)
    }
    if !self.providerMessage.isEmpty {
      writer.key(",\"providerMessage\":")
      writer.string(self.providerMessage)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
    }
    if let value = self.submitTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("submit_time", since: mark)
    }
    if let value = self.firstOutputTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("first_output_time", since: mark)
    }
    if let value = self.endTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("end_time", since: mark)
    }
    if let value = self._error?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("error", since: mark)
    }
  }
}

extension V1 {
  /// How the deployments of a job were ranked.
  package struct RouteExplanation: Wire.Message {
    /// One deployment's numbers.
    package struct Candidate: Wire.Message {
      package var deployment: String = ""
      /// Its place, from 1; 0 where it was left out.
      package var rank: Int32 = 0
      /// Why it was left out, as in `capability`, `region`, `breaker`, `bulkhead`.
      package var excludedBy: String = ""
      package var score: Double = 0
      package var expectedCost: GoogleType.Money?
      package var expectedFirstOutput: GoogleProtobuf.Duration?
      package var successRate: Double = 0
      package var inFlight: Int32 = 0
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "modelroute.v1.RouteExplanation.Candidate" }
    }

    package var job: String = ""
    /// The attempt that it was made for.
    package var attempt: Int32 = 0
    package var time: GoogleProtobuf.Timestamp?
    package var preference: String = ""
    package var candidates: [V1.RouteExplanation.Candidate] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RouteExplanation" }
  }
}

extension V1.RouteExplanation {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      case 16: self.attempt = try reader.int32()
      case 26:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 34: self.preference = try reader.string()
      case 42:
        if self.candidates.isEmpty { self.candidates.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<V1.RouteExplanation.Candidate>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.RouteExplanation.Candidate>.stride)
        var value = V1.RouteExplanation.Candidate()
        try value.merge(from: &reader)
        self.candidates.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.candidates.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 42)
      }
    }
    if !self.preference.isEmpty {
      writer.string(self.preference)
      writer.tag(34)
    }
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.attempt != 0 {
      writer.int32(self.attempt)
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
        self.attempt = try reader.int32()
      case 2:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 3:
        self.preference = try reader.string()
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.RouteExplanation.Candidate>.stride)
          var value = V1.RouteExplanation.Candidate()
          try value.mergeJSON(from: &reader)
          self.candidates.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job\u{7}\u{0}\u{1}\u{0}attempt\u{4}\u{0}\u{2}\u{0}time\u{a}\u{0}\u{3}\u{0}preference\u{a}\u{0}\u{4}\u{0}candidates"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if self.attempt != 0 {
      writer.key(",\"attempt\":")
      writer.int32(self.attempt)
    }
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    if !self.preference.isEmpty {
      writer.key(",\"preference\":")
      writer.string(self.preference)
    }
    if !self.candidates.isEmpty {
      writer.key(",\"candidates\":")
      let list = writer.beginArray()
      self.candidates.lend { values in
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
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
    for (index, value) in self.candidates.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("candidates", index, since: start)
    }
  }
}

extension V1.RouteExplanation.Candidate {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.deployment = try reader.string()
      case 16: self.rank = try reader.int32()
      case 26: self.excludedBy = try reader.string()
      case 33: self.score = try reader.double()
      case 42:
        let outer = try reader.enter()
        if self.expectedCost == nil { self.expectedCost = GoogleType.Money() }
        try self.expectedCost?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.expectedFirstOutput == nil { self.expectedFirstOutput = GoogleProtobuf.Duration() }
        try self.expectedFirstOutput?.merge(from: &reader)
        reader.leave(outer)
      case 57: self.successRate = try reader.double()
      case 64: self.inFlight = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.inFlight != 0 {
      writer.int32(self.inFlight)
      writer.tag(64)
    }
    if self.successRate.bitPattern != 0 {
      writer.double(self.successRate)
      writer.tag(57)
    }
    if let value = self.expectedFirstOutput {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.expectedCost {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if self.score.bitPattern != 0 {
      writer.double(self.score)
      writer.tag(33)
    }
    if !self.excludedBy.isEmpty {
      writer.string(self.excludedBy)
      writer.tag(26)
    }
    if self.rank != 0 {
      writer.int32(self.rank)
      writer.tag(16)
    }
    if !self.deployment.isEmpty {
      writer.string(self.deployment)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.deployment = try reader.string()
      case 1:
        self.rank = try reader.int32()
      case 2:
        self.excludedBy = try reader.string()
      case 3:
        self.score = try reader.double()
      case 4:
        if self.expectedCost == nil { self.expectedCost = GoogleType.Money() }
        try self.expectedCost?.mergeJSON(from: &reader)
      case 5:
        if self.expectedFirstOutput == nil { self.expectedFirstOutput = GoogleProtobuf.Duration() }
        try self.expectedFirstOutput?.mergeJSON(from: &reader)
      case 6:
        self.successRate = try reader.double()
      case 7:
        self.inFlight = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}deployment\u{4}\u{0}\u{1}\u{0}rank\u{a}\u{0}\u{2}\u{0}excludedBy\u{5}\u{0}\u{3}\u{0}score\u{c}\u{0}\u{4}\u{0}expectedCost\u{13}\u{0}\u{5}\u{0}expectedFirstOutput\u{b}\u{0}\u{6}\u{0}successRate\u{8}\u{0}\u{7}\u{0}inFlight\u{b}\u{0}\u{2}\u{0}excluded_by\u{d}\u{0}\u{4}\u{0}expected_cost\u{15}\u{0}\u{5}\u{0}expected_first_output\u{c}\u{0}\u{6}\u{0}success_rate\u{9}\u{0}\u{7}\u{0}in_flight"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.deployment.isEmpty {
      writer.key(",\"deployment\":")
      writer.string(self.deployment)
    }
    if self.rank != 0 {
      writer.key(",\"rank\":")
      writer.int32(self.rank)
    }
    if !self.excludedBy.isEmpty {
      writer.key(",\"excludedBy\":")
      writer.string(self.excludedBy)
    }
    if self.score.bitPattern != 0 {
      writer.key(",\"score\":")
      writer.double(self.score)
    }
    if let value = self.expectedCost {
      writer.key(",\"expectedCost\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.expectedFirstOutput {
      writer.key(",\"expectedFirstOutput\":")
      value.encodeJSON(to: &writer)
    }
    if self.successRate.bitPattern != 0 {
      writer.key(",\"successRate\":")
      writer.double(self.successRate)
    }
    if self.inFlight != 0 {
      writer.key(",\"inFlight\":")
      writer.int32(self.inFlight)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.expectedFirstOutput {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("expected_first_output", since: mark)
    }
  }
}


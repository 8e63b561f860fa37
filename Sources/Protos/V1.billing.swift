// Generated from modelroute/v1/billing.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A wallet: one per organisation and mode.
  package struct Balance: Wire.Message {
    package var organization: String = ""
    /// `live` or `test`.
    package var mode: String = ""
    /// What was funded and not yet charged.
    package var posted: GoogleType.Money?
    /// What open holds set aside of it.
    package var held: GoogleType.Money?
    /// What is left for new jobs: posted − held.
    package var available: GoogleType.Money?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Balance" }
  }
}

extension V1.Balance {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.organization = try reader.string()
      case 18: self.mode = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.posted == nil { self.posted = GoogleType.Money() }
        try self.posted?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.held == nil { self.held = GoogleType.Money() }
        try self.held?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.available == nil { self.available = GoogleType.Money() }
        try self.available?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.available {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.held {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.posted {
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
        if self.posted == nil { self.posted = GoogleType.Money() }
        try self.posted?.mergeJSON(from: &reader)
      case 3:
        if self.held == nil { self.held = GoogleType.Money() }
        try self.held?.mergeJSON(from: &reader)
      case 4:
        if self.available == nil { self.available = GoogleType.Money() }
        try self.available?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}organization\u{4}\u{0}\u{1}\u{0}mode\u{6}\u{0}\u{2}\u{0}posted\u{4}\u{0}\u{3}\u{0}held\u{9}\u{0}\u{4}\u{0}available"
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
    if let value = self.posted {
      writer.key(",\"posted\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.held {
      writer.key(",\"held\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.available {
      writer.key(",\"available\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// One line of an account, numbered without gaps. Never changed.
  package struct Entry: Wire.Message {
    /// What moved the money.
    package enum Kind: Wire.ProtoEnum {
      case unspecified
      case fund
      case hold
      case settle
      case release
      case refund
      case providerCost
      case adjust
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .fund
        case 2: self = .hold
        case 3: self = .settle
        case 4: self = .release
        case 5: self = .refund
        case 6: self = .providerCost
        case 7: self = .adjust
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .fund: 1
        case .hold: 2
        case .settle: 3
        case .release: 4
        case .refund: 5
        case .providerCost: 6
        case .adjust: 7
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "KIND_UNSPECIFIED"
        case .fund: "FUND"
        case .hold: "HOLD"
        case .settle: "SETTLE"
        case .release: "RELEASE"
        case .refund: "REFUND"
        case .providerCost: "PROVIDER_COST"
        case .adjust: "ADJUST"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{10}\u{0}\u{0}\u{0}KIND_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}FUND\u{4}\u{0}\u{2}\u{0}HOLD\u{6}\u{0}\u{3}\u{0}SETTLE\u{7}\u{0}\u{4}\u{0}RELEASE\u{6}\u{0}\u{5}\u{0}REFUND\u{d}\u{0}\u{6}\u{0}PROVIDER_COST\u{6}\u{0}\u{7}\u{0}ADJUST") {
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

      package static var all: [Self] { [.unspecified, .fund, .hold, .settle, .release, .refund, .providerCost, .adjust] }
      package static var fullName: String { "modelroute.v1.Entry.Kind" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"KIND_UNSPECIFIED\"")
        case .fund: writer.name("\"FUND\"")
        case .hold: writer.name("\"HOLD\"")
        case .settle: writer.name("\"SETTLE\"")
        case .release: writer.name("\"RELEASE\"")
        case .refund: writer.name("\"REFUND\"")
        case .providerCost: writer.name("\"PROVIDER_COST\"")
        case .adjust: writer.name("\"ADJUST\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// The number within the account, from 1.
    package var number: Int64 = 0
    /// The account, as in `wallet`.
    package var account: String = ""
    /// The transfer that it is a line of.
    package var transfer: String = ""
    package var kind: V1.Entry.Kind = .unspecified
    /// The change of what is posted: positive in, negative out.
    package var postedChange: GoogleType.Money?
    /// The change of what is held.
    package var heldChange: GoogleType.Money?
    /// What was posted after it.
    package var posted: GoogleType.Money?
    /// What was held after it.
    package var held: GoogleType.Money?
    /// The job, where it is about one.
    package var job: String = ""
    package var note: String = ""
    package var createTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Entry" }
  }
}

extension V1.Entry {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.number = try reader.int64()
      case 18: self.account = try reader.string()
      case 26: self.transfer = try reader.string()
      case 32: self.kind = V1.Entry.Kind(number: try reader.int32())
      case 42:
        let outer = try reader.enter()
        if self.postedChange == nil { self.postedChange = GoogleType.Money() }
        try self.postedChange?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.heldChange == nil { self.heldChange = GoogleType.Money() }
        try self.heldChange?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.posted == nil { self.posted = GoogleType.Money() }
        try self.posted?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.held == nil { self.held = GoogleType.Money() }
        try self.held?.merge(from: &reader)
        reader.leave(outer)
      case 74: self.job = try reader.string()
      case 82: self.note = try reader.string()
      case 90:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if !self.note.isEmpty {
      writer.string(self.note)
      writer.tag(82)
    }
    if !self.job.isEmpty {
      writer.string(self.job)
      writer.tag(74)
    }
    if let value = self.held {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.posted {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.heldChange {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.postedChange {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if self.kind.number != 0 {
      writer.int32(self.kind.number)
      writer.tag(32)
    }
    if !self.transfer.isEmpty {
      writer.string(self.transfer)
      writer.tag(26)
    }
    if !self.account.isEmpty {
      writer.string(self.account)
      writer.tag(18)
    }
    if self.number != 0 {
      writer.int64(self.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.number = try reader.int64()
      case 1:
        self.account = try reader.string()
      case 2:
        self.transfer = try reader.string()
      case 3:
        if let number = try reader.enumNumber(V1.Entry.Kind.number(named:)) {
          self.kind = V1.Entry.Kind(number: number)
        }
      case 4:
        if self.postedChange == nil { self.postedChange = GoogleType.Money() }
        try self.postedChange?.mergeJSON(from: &reader)
      case 5:
        if self.heldChange == nil { self.heldChange = GoogleType.Money() }
        try self.heldChange?.mergeJSON(from: &reader)
      case 6:
        if self.posted == nil { self.posted = GoogleType.Money() }
        try self.posted?.mergeJSON(from: &reader)
      case 7:
        if self.held == nil { self.held = GoogleType.Money() }
        try self.held?.mergeJSON(from: &reader)
      case 8:
        self.job = try reader.string()
      case 9:
        self.note = try reader.string()
      case 10:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}number\u{7}\u{0}\u{1}\u{0}account\u{8}\u{0}\u{2}\u{0}transfer\u{4}\u{0}\u{3}\u{0}kind\u{c}\u{0}\u{4}\u{0}postedChange\u{a}\u{0}\u{5}\u{0}heldChange\u{6}\u{0}\u{6}\u{0}posted\u{4}\u{0}\u{7}\u{0}held\u{3}\u{0}\u{8}\u{0}job\u{4}\u{0}\u{9}\u{0}note\u{a}\u{0}\u{a}\u{0}createTime\u{d}\u{0}\u{4}\u{0}posted_change\u{b}\u{0}\u{5}\u{0}held_change\u{b}\u{0}\u{a}\u{0}create_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.number != 0 {
      writer.key(",\"number\":")
      writer.int64(self.number)
    }
    if !self.account.isEmpty {
      writer.key(",\"account\":")
      writer.string(self.account)
    }
    if !self.transfer.isEmpty {
      writer.key(",\"transfer\":")
      writer.string(self.transfer)
    }
    if self.kind.number != 0 {
      writer.key(",\"kind\":")
      self.kind.encodeJSON(to: &writer)
    }
    if let value = self.postedChange {
      writer.key(",\"postedChange\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.heldChange {
      writer.key(",\"heldChange\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.posted {
      writer.key(",\"posted\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.held {
      writer.key(",\"held\":")
      value.encodeJSON(to: &writer)
    }
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if !self.note.isEmpty {
      writer.key(",\"note\":")
      writer.string(self.note)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
    }
  }
}

extension V1 {
  /// Money set aside for a job.
  package struct Hold: Wire.Message {
    package enum State: Wire.ProtoEnum {
      case unspecified
      case open
      /// Closed at the job's cost; the rest went back.
      case settled
      /// Closed at nothing.
      case released
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .open
        case 2: self = .settled
        case 3: self = .released
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .open: 1
        case .settled: 2
        case .released: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .open: "OPEN"
        case .settled: "SETTLED"
        case .released: "RELEASED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}OPEN\u{7}\u{0}\u{2}\u{0}SETTLED\u{8}\u{0}\u{3}\u{0}RELEASED") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .open, .settled, .released] }
      package static var fullName: String { "modelroute.v1.Hold.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .open: writer.name("\"OPEN\"")
        case .settled: writer.name("\"SETTLED\"")
        case .released: writer.name("\"RELEASED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var job: String = ""
    package var state: V1.Hold.State = .unspecified
    package var amount: GoogleType.Money?
    /// What was charged, when settled.
    package var settled: GoogleType.Money?
    package var team: String = ""
    package var mode: String = ""
    package var createTime: GoogleProtobuf.Timestamp?
    package var closeTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Hold" }
  }
}

extension V1.Hold {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      case 16: self.state = V1.Hold.State(number: try reader.int32())
      case 26:
        let outer = try reader.enter()
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.settled == nil { self.settled = GoogleType.Money() }
        try self.settled?.merge(from: &reader)
        reader.leave(outer)
      case 42: self.team = try reader.string()
      case 50: self.mode = try reader.string()
      case 58:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.closeTime == nil { self.closeTime = GoogleProtobuf.Timestamp() }
        try self.closeTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.closeTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(50)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(42)
    }
    if let value = self.settled {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.amount {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
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
        if let number = try reader.enumNumber(V1.Hold.State.number(named:)) {
          self.state = V1.Hold.State(number: number)
        }
      case 2:
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.mergeJSON(from: &reader)
      case 3:
        if self.settled == nil { self.settled = GoogleType.Money() }
        try self.settled?.mergeJSON(from: &reader)
      case 4:
        self.team = try reader.string()
      case 5:
        self.mode = try reader.string()
      case 6:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 7:
        if self.closeTime == nil { self.closeTime = GoogleProtobuf.Timestamp() }
        try self.closeTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job\u{5}\u{0}\u{1}\u{0}state\u{6}\u{0}\u{2}\u{0}amount\u{7}\u{0}\u{3}\u{0}settled\u{4}\u{0}\u{4}\u{0}team\u{4}\u{0}\u{5}\u{0}mode\u{a}\u{0}\u{6}\u{0}createTime\u{9}\u{0}\u{7}\u{0}closeTime\u{b}\u{0}\u{6}\u{0}create_time\u{a}\u{0}\u{7}\u{0}close_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if let value = self.amount {
      writer.key(",\"amount\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.settled {
      writer.key(",\"settled\":")
      value.encodeJSON(to: &writer)
    }
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.closeTime {
      writer.key(",\"closeTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
    }
    if let value = self.closeTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("close_time", since: mark)
    }
  }
}

extension V1 {
  /// One immutable movement of money.
  package struct Transfer: Wire.Message {
    /// `xfer_…`.
    package var id: String = ""
    package var kind: V1.Entry.Kind = .unspecified
    package var amount: GoogleType.Money?
    package var note: String = ""
    package var createTime: GoogleProtobuf.Timestamp?
    /// The wallet after it.
    package var balance: V1.Balance? {
      get { _balance?.value }
      set { _balance = newValue.map { Boxed($0) } }
    }
    private var _balance: Boxed<V1.Balance>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Transfer" }
  }
}

extension V1.Transfer {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 16: self.kind = V1.Entry.Kind(number: try reader.int32())
      case 26:
        let outer = try reader.enter()
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.merge(from: &reader)
        reader.leave(outer)
      case 34: self.note = try reader.string()
      case 42:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter(holding: MemoryLayout<V1.Balance>.stride)
        var value = self._balance?.value ?? V1.Balance()
        try value.merge(from: &reader)
        self._balance = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._balance?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
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
    if self.kind.number != 0 {
      writer.int32(self.kind.number)
      writer.tag(16)
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
        if let number = try reader.enumNumber(V1.Entry.Kind.number(named:)) {
          self.kind = V1.Entry.Kind(number: number)
        }
      case 2:
        if self.amount == nil { self.amount = GoogleType.Money() }
        try self.amount?.mergeJSON(from: &reader)
      case 3:
        self.note = try reader.string()
      case 4:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 5:
        try reader.hold(MemoryLayout<V1.Balance>.stride)
        var value = self._balance?.value ?? V1.Balance()
        try value.mergeJSON(from: &reader)
        self._balance = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{4}\u{0}\u{1}\u{0}kind\u{6}\u{0}\u{2}\u{0}amount\u{4}\u{0}\u{3}\u{0}note\u{a}\u{0}\u{4}\u{0}createTime\u{7}\u{0}\u{5}\u{0}balance\u{b}\u{0}\u{4}\u{0}create_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if self.kind.number != 0 {
      writer.key(",\"kind\":")
      self.kind.encodeJSON(to: &writer)
    }
    if let value = self.amount {
      writer.key(",\"amount\":")
      value.encodeJSON(to: &writer)
    }
    if !self.note.isEmpty {
      writer.key(",\"note\":")
      writer.string(self.note)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._balance?.value {
      writer.key(",\"balance\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
    }
  }
}

extension V1 {
  /// What was used and charged under one combination of the asked groups.
  package struct UsageRow: Wire.Message {
    /// The day in UTC, as in `2026-11-22`; set when grouped by day.
    package var day: String = ""
    package var model: String = ""
    package var team: String = ""
    package var key: String = ""
    package var jobs: Int64 = 0
    package var usage: V1.Usage? {
      get { _usage?.value }
      set { _usage = newValue.map { Boxed($0) } }
    }
    private var _usage: Boxed<V1.Usage>?
    package var charge: GoogleType.Money?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.UsageRow" }
  }
}

extension V1.UsageRow {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.day = try reader.string()
      case 18: self.model = try reader.string()
      case 26: self.team = try reader.string()
      case 34: self.key = try reader.string()
      case 40: self.jobs = try reader.int64()
      case 50:
        let outer = try reader.enter(holding: MemoryLayout<V1.Usage>.stride)
        var value = self._usage?.value ?? V1.Usage()
        try value.merge(from: &reader)
        self._usage = Boxed(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.charge == nil { self.charge = GoogleType.Money() }
        try self.charge?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.charge {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self._usage?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if self.jobs != 0 {
      writer.int64(self.jobs)
      writer.tag(40)
    }
    if !self.key.isEmpty {
      writer.string(self.key)
      writer.tag(34)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(26)
    }
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(18)
    }
    if !self.day.isEmpty {
      writer.string(self.day)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.day = try reader.string()
      case 1:
        self.model = try reader.string()
      case 2:
        self.team = try reader.string()
      case 3:
        self.key = try reader.string()
      case 4:
        self.jobs = try reader.int64()
      case 5:
        try reader.hold(MemoryLayout<V1.Usage>.stride)
        var value = self._usage?.value ?? V1.Usage()
        try value.mergeJSON(from: &reader)
        self._usage = Boxed(value)
      case 6:
        if self.charge == nil { self.charge = GoogleType.Money() }
        try self.charge?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}day\u{5}\u{0}\u{1}\u{0}model\u{4}\u{0}\u{2}\u{0}team\u{3}\u{0}\u{3}\u{0}key\u{4}\u{0}\u{4}\u{0}jobs\u{5}\u{0}\u{5}\u{0}usage\u{6}\u{0}\u{6}\u{0}charge"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.day.isEmpty {
      writer.key(",\"day\":")
      writer.string(self.day)
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
    if self.jobs != 0 {
      writer.key(",\"jobs\":")
      writer.int64(self.jobs)
    }
    if let value = self._usage?.value {
      writer.key(",\"usage\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.charge {
      writer.key(",\"charge\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// A limit on spending.
  package struct Budget: Wire.Message {
    package enum Period: Wire.ProtoEnum {
      case unspecified
      case day
      case month
      case total
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .day
        case 2: self = .month
        case 3: self = .total
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .day: 1
        case .month: 2
        case .total: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "PERIOD_UNSPECIFIED"
        case .day: "DAY"
        case .month: "MONTH"
        case .total: "TOTAL"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{12}\u{0}\u{0}\u{0}PERIOD_UNSPECIFIED\u{3}\u{0}\u{1}\u{0}DAY\u{5}\u{0}\u{2}\u{0}MONTH\u{5}\u{0}\u{3}\u{0}TOTAL") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .day, .month, .total] }
      package static var fullName: String { "modelroute.v1.Budget.Period" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"PERIOD_UNSPECIFIED\"")
        case .day: writer.name("\"DAY\"")
        case .month: writer.name("\"MONTH\"")
        case .total: writer.name("\"TOTAL\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// Whom it limits: `organization`, a team's id or a key's id.
    package var subject: String = ""
    package var period: V1.Budget.Period = .unspecified
    package var limit: GoogleType.Money?
    /// Charged and held in the current period.
    package var used: GoogleType.Money?
    /// Shares of the limit, in percent, at which `budget.threshold` is sent.
    package var thresholds: [Int32] = []
    /// `live` or `test`: whose money it limits.
    package var mode: String = ""
    /// In `budget.threshold`: the highest of the thresholds that was reached.
    package var reachedThreshold: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Budget" }
  }
}

extension V1.Budget {
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
      case 34:
        let outer = try reader.enter()
        if self.used == nil { self.used = GoogleType.Money() }
        try self.used?.merge(from: &reader)
        reader.leave(outer)
      case 40:
        try reader.hold(MemoryLayout<Int32>.stride)
        self.thresholds.append(try reader.int32())
      case 42:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<Int32>.stride)
        if self.thresholds.isEmpty { self.thresholds.reserveCapacity(count) }
        while !reader.isAtEnd { self.thresholds.append(try reader.int32()) }
        reader.leave(outer)
      case 50: self.mode = try reader.string()
      case 56: self.reachedThreshold = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.reachedThreshold != 0 {
      writer.int32(self.reachedThreshold)
      writer.tag(56)
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(50)
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
      writer.close(mark, tag: 42)
    }
    if let value = self.used {
      let mark = writer.count
      value.encode(to: &writer)
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
        if self.used == nil { self.used = GoogleType.Money() }
        try self.used?.mergeJSON(from: &reader)
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<Int32>.stride)
          self.thresholds.append(try reader.int32())
        }
      case 5:
        self.mode = try reader.string()
      case 6:
        self.reachedThreshold = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}subject\u{6}\u{0}\u{1}\u{0}period\u{5}\u{0}\u{2}\u{0}limit\u{4}\u{0}\u{3}\u{0}used\u{a}\u{0}\u{4}\u{0}thresholds\u{4}\u{0}\u{5}\u{0}mode\u{10}\u{0}\u{6}\u{0}reachedThreshold\u{11}\u{0}\u{6}\u{0}reached_threshold"
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
    if let value = self.used {
      writer.key(",\"used\":")
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
    if self.reachedThreshold != 0 {
      writer.key(",\"reachedThreshold\":")
      writer.int32(self.reachedThreshold)
    }
    writer.endObject(object)
  }
}


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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 0, &seen) {
          self.organization = try reader.string()
        }
      case 0x27145e3807151e3c:
        if try reader.accept("mode", "mode", 1, &seen) {
          self.mode = try reader.string()
        }
      case 0x52e9c653aa9c56bf:
        if try reader.accept("posted", "posted", 2, &seen) {
          if self.posted == nil { self.posted = GoogleType.Money() }
          try self.posted?.mergeJSON(from: &reader)
        }
      case 0xf98a6e7f6a41c251:
        if try reader.accept("held", "held", 3, &seen) {
          if self.held == nil { self.held = GoogleType.Money() }
          try self.held?.mergeJSON(from: &reader)
        }
      case 0xc243b939c3f61d6a:
        if try reader.accept("available", "available", 4, &seen) {
          if self.available == nil { self.available = GoogleType.Money() }
          try self.available?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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

      package static func number(named name: String) -> Int32? {
        switch name {
        case "KIND_UNSPECIFIED": 0
        case "FUND": 1
        case "HOLD": 2
        case "SETTLE": 3
        case "RELEASE": 4
        case "REFUND": 5
        case "PROVIDER_COST": 6
        case "ADJUST": 7
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x90d219651d372110:
        if try reader.accept("number", "number", 0, &seen) {
          self.number = try reader.int64()
        }
      case 0x4fe51cb55f7cc753:
        if try reader.accept("account", "account", 1, &seen) {
          self.account = try reader.string()
        }
      case 0xb6ebe808ad9b1e28:
        if try reader.accept("transfer", "transfer", 2, &seen) {
          self.transfer = try reader.string()
        }
      case 0xa58ac0326a5a7881:
        if try reader.accept("kind", "kind", 3, &seen) {
          if let number = try reader.enumNumber(V1.Entry.Kind.number(named:)) {
            self.kind = V1.Entry.Kind(number: number)
          }
        }
      case 0x2f386ea0d489a322, 0x7f6f05db6ca17135:
        if try reader.accept("postedChange", "posted_change", 4, &seen) {
          if self.postedChange == nil { self.postedChange = GoogleType.Money() }
          try self.postedChange?.mergeJSON(from: &reader)
        }
      case 0x58550369c3d18b8e, 0x63695ac917535c0f:
        if try reader.accept("heldChange", "held_change", 5, &seen) {
          if self.heldChange == nil { self.heldChange = GoogleType.Money() }
          try self.heldChange?.mergeJSON(from: &reader)
        }
      case 0x52e9c653aa9c56bf:
        if try reader.accept("posted", "posted", 6, &seen) {
          if self.posted == nil { self.posted = GoogleType.Money() }
          try self.posted?.mergeJSON(from: &reader)
        }
      case 0xf98a6e7f6a41c251:
        if try reader.accept("held", "held", 7, &seen) {
          if self.held == nil { self.held = GoogleType.Money() }
          try self.held?.mergeJSON(from: &reader)
        }
      case 0x29c28f82ceba07b1:
        if try reader.accept("job", "job", 8, &seen) {
          self.job = try reader.string()
        }
      case 0x60e3cc99874c08d6:
        if try reader.accept("note", "note", 9, &seen) {
          self.note = try reader.string()
        }
      case 0xcd5f35250a543a39, 0x3aa3dd0022314b0a:
        if try reader.accept("createTime", "create_time", 10, &seen) {
          if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
          try self.createTime?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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

      package static func number(named name: String) -> Int32? {
        switch name {
        case "STATE_UNSPECIFIED": 0
        case "OPEN": 1
        case "SETTLED": 2
        case "RELEASED": 3
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x29c28f82ceba07b1:
        if try reader.accept("job", "job", 0, &seen) {
          self.job = try reader.string()
        }
      case 0x9b6dabb9adc91c89:
        if try reader.accept("state", "state", 1, &seen) {
          if let number = try reader.enumNumber(V1.Hold.State.number(named:)) {
            self.state = V1.Hold.State(number: number)
          }
        }
      case 0x92af2b87cd51a8f5:
        if try reader.accept("amount", "amount", 2, &seen) {
          if self.amount == nil { self.amount = GoogleType.Money() }
          try self.amount?.mergeJSON(from: &reader)
        }
      case 0xba41ed679ce16d84:
        if try reader.accept("settled", "settled", 3, &seen) {
          if self.settled == nil { self.settled = GoogleType.Money() }
          try self.settled?.mergeJSON(from: &reader)
        }
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 4, &seen) {
          self.team = try reader.string()
        }
      case 0x27145e3807151e3c:
        if try reader.accept("mode", "mode", 5, &seen) {
          self.mode = try reader.string()
        }
      case 0xcd5f35250a543a39, 0x3aa3dd0022314b0a:
        if try reader.accept("createTime", "create_time", 6, &seen) {
          if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
          try self.createTime?.mergeJSON(from: &reader)
        }
      case 0xf4005bbfbd148394, 0xb9157c4c38dbbe1b:
        if try reader.accept("closeTime", "close_time", 7, &seen) {
          if self.closeTime == nil { self.closeTime = GoogleProtobuf.Timestamp() }
          try self.closeTime?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._balance == nil { self._balance = Boxed(V1.Balance()) }
        try self._balance?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x904d62cacc6e0ef1:
        if try reader.accept("id", "id", 0, &seen) {
          self.id = try reader.string()
        }
      case 0xa58ac0326a5a7881:
        if try reader.accept("kind", "kind", 1, &seen) {
          if let number = try reader.enumNumber(V1.Entry.Kind.number(named:)) {
            self.kind = V1.Entry.Kind(number: number)
          }
        }
      case 0x92af2b87cd51a8f5:
        if try reader.accept("amount", "amount", 2, &seen) {
          if self.amount == nil { self.amount = GoogleType.Money() }
          try self.amount?.mergeJSON(from: &reader)
        }
      case 0x60e3cc99874c08d6:
        if try reader.accept("note", "note", 3, &seen) {
          self.note = try reader.string()
        }
      case 0xcd5f35250a543a39, 0x3aa3dd0022314b0a:
        if try reader.accept("createTime", "create_time", 4, &seen) {
          if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
          try self.createTime?.mergeJSON(from: &reader)
        }
      case 0xae1f3eb1319a80af:
        if try reader.accept("balance", "balance", 5, &seen) {
          if self._balance == nil { self._balance = Boxed(V1.Balance()) }
          try self._balance?.value.mergeJSON(from: &reader)
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._usage == nil { self._usage = Boxed(V1.Usage()) }
        try self._usage?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x5b77ffe743b6921b:
        if try reader.accept("day", "day", 0, &seen) {
          self.day = try reader.string()
        }
      case 0xda80b713ebb2575d:
        if try reader.accept("model", "model", 1, &seen) {
          self.model = try reader.string()
        }
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 2, &seen) {
          self.team = try reader.string()
        }
      case 0x8ce339f15a1aea71:
        if try reader.accept("key", "key", 3, &seen) {
          self.key = try reader.string()
        }
      case 0x7df10543002651b9:
        if try reader.accept("jobs", "jobs", 4, &seen) {
          self.jobs = try reader.int64()
        }
      case 0x34ec1d65beddcfbe:
        if try reader.accept("usage", "usage", 5, &seen) {
          if self._usage == nil { self._usage = Boxed(V1.Usage()) }
          try self._usage?.value.mergeJSON(from: &reader)
        }
      case 0xccc0a5fbc4bd6e7:
        if try reader.accept("charge", "charge", 6, &seen) {
          if self.charge == nil { self.charge = GoogleType.Money() }
          try self.charge?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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

      package static func number(named name: String) -> Int32? {
        switch name {
        case "PERIOD_UNSPECIFIED": 0
        case "DAY": 1
        case "MONTH": 2
        case "TOTAL": 3
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
      case 40: self.thresholds.append(try reader.int32())
      case 42:
        let outer = try reader.enter()
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
      for value in self.thresholds.reversed() { writer.int32(value) }
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x15281aaec2758323:
        if try reader.accept("subject", "subject", 0, &seen) {
          self.subject = try reader.string()
        }
      case 0xaedfad8f8719fe6d:
        if try reader.accept("period", "period", 1, &seen) {
          if let number = try reader.enumNumber(V1.Budget.Period.number(named:)) {
            self.period = V1.Budget.Period(number: number)
          }
        }
      case 0x17456896086ab16e:
        if try reader.accept("limit", "limit", 2, &seen) {
          if self.limit == nil { self.limit = GoogleType.Money() }
          try self.limit?.mergeJSON(from: &reader)
        }
      case 0xb6f146d57c9b1223:
        if try reader.accept("used", "used", 3, &seen) {
          if self.used == nil { self.used = GoogleType.Money() }
          try self.used?.mergeJSON(from: &reader)
        }
      case 0x6808ac20b0e454bf:
        if try reader.accept("thresholds", "thresholds", 4, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.thresholds.append(try reader.int32())
          }
        }
      case 0x27145e3807151e3c:
        if try reader.accept("mode", "mode", 5, &seen) {
          self.mode = try reader.string()
        }
      case 0x2ba624f33a566be1, 0x99d4b82e31f7c94:
        if try reader.accept("reachedThreshold", "reached_threshold", 6, &seen) {
          self.reachedThreshold = try reader.int32()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginArray()
      for value in self.thresholds {
        writer.element()
        writer.int32(value)
      }
      writer.endArray()
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
    }
    if self.reachedThreshold != 0 {
      writer.key(",\"reachedThreshold\":")
      writer.int32(self.reachedThreshold)
    }
    writer.endObject()
  }
}


// Generated from modelroute/v1/access.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Who pays.
  package struct Organization: Wire.Message {
    /// `org_…`.
    package var id: String = ""
    package var displayName: String = ""
    package var createTime: GoogleProtobuf.Timestamp?
    /// How many jobs may run at once. 0: the server's default.
    package var concurrencyLimit: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Organization" }
  }
}

extension V1.Organization {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      case 32: self.concurrencyLimit = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.concurrencyLimit != 0 {
      writer.int32(self.concurrencyLimit)
      writer.tag(32)
    }
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
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
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 3:
        self.concurrencyLimit = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{b}\u{0}\u{1}\u{0}displayName\u{a}\u{0}\u{2}\u{0}createTime\u{10}\u{0}\u{3}\u{0}concurrencyLimit\u{c}\u{0}\u{1}\u{0}display_name\u{b}\u{0}\u{2}\u{0}create_time\u{11}\u{0}\u{3}\u{0}concurrency_limit"
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
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if self.concurrencyLimit != 0 {
      writer.key(",\"concurrencyLimit\":")
      writer.int32(self.concurrencyLimit)
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
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "create_time", "createTime":
        var inner = self.createTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.createTime = inner
      case "concurrency_limit", "concurrencyLimit":
        self.concurrencyLimit = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
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
  /// A group of members that shares keys and a budget.
  package struct Team: Wire.Message {
    /// `team_…`.
    package var id: String = ""
    package var displayName: String = ""
    package var createTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Team" }
  }
}

extension V1.Team {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26:
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
      writer.close(mark, tag: 26)
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
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{b}\u{0}\u{1}\u{0}displayName\u{a}\u{0}\u{2}\u{0}createTime\u{c}\u{0}\u{1}\u{0}display_name\u{b}\u{0}\u{2}\u{0}create_time"
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
    if let value = self.createTime {
      writer.key(",\"createTime\":")
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
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "create_time", "createTime":
        var inner = self.createTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.createTime = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
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
  /// A person with a role.
  package struct Member: Wire.Message {
    package enum State: Wire.ProtoEnum {
      case unspecified
      case invited
      case active
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .invited
        case 2: self = .active
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .invited: 1
        case .active: 2
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .invited: "INVITED"
        case .active: "ACTIVE"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{7}\u{0}\u{1}\u{0}INVITED\u{6}\u{0}\u{2}\u{0}ACTIVE") {
        case 0: 0
        case 1: 1
        case 2: 2
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .invited, .active] }
      package static var fullName: String { "modelroute.v1.Member.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .invited: writer.name("\"INVITED\"")
        case .active: writer.name("\"ACTIVE\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// `mem_…`.
    package var id: String = ""
    package var email: String = ""
    package var displayName: String = ""
    /// `owner`, `admin`, `developer`, `billing` or `viewer`.
    package var role: String = ""
    package var teams: [String] = []
    package var state: V1.Member.State = .unspecified
    package var createTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Member" }
  }
}

extension V1.Member {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.email = try reader.string()
      case 26: self.displayName = try reader.string()
      case 34: self.role = try reader.string()
      case 42:
        if self.teams.isEmpty { self.teams.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.teams.append(try reader.string())
      case 48: self.state = V1.Member.State(number: try reader.int32())
      case 58:
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
      writer.close(mark, tag: 58)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(48)
    }
    self.teams.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
    }
    if !self.role.isEmpty {
      writer.string(self.role)
      writer.tag(34)
    }
    if !self.displayName.isEmpty {
      writer.string(self.displayName)
      writer.tag(26)
    }
    if !self.email.isEmpty {
      writer.string(self.email)
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
        self.email = try reader.string()
      case 2:
        self.displayName = try reader.string()
      case 3:
        self.role = try reader.string()
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.teams.append(try reader.string())
        }
      case 5:
        if let number = try reader.enumNumber(V1.Member.State.number(named:)) {
          self.state = V1.Member.State(number: number)
        }
      case 6:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{5}\u{0}\u{1}\u{0}email\u{b}\u{0}\u{2}\u{0}displayName\u{4}\u{0}\u{3}\u{0}role\u{5}\u{0}\u{4}\u{0}teams\u{5}\u{0}\u{5}\u{0}state\u{a}\u{0}\u{6}\u{0}createTime\u{c}\u{0}\u{2}\u{0}display_name\u{b}\u{0}\u{6}\u{0}create_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.email.isEmpty {
      writer.key(",\"email\":")
      writer.string(self.email)
    }
    if !self.displayName.isEmpty {
      writer.key(",\"displayName\":")
      writer.string(self.displayName)
    }
    if !self.role.isEmpty {
      writer.key(",\"role\":")
      writer.string(self.role)
    }
    if !self.teams.isEmpty {
      writer.key(",\"teams\":")
      let list = writer.beginArray()
      self.teams.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
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
      case "email":
        self.email = try TextField.string(rest, value)
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "role":
        self.role = try TextField.string(rest, value)
      case "teams":
        self.teams.append(try TextField.string(rest, value))
      case "state":
        self.state = V1.Member.State(
    number: try TextField.enumNumber(rest, value, V1.Member.State.number(named:)))
      case "create_time", "createTime":
        var inner = self.createTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.createTime = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
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
  /// An API key. Its secret is shown once, when it is made.
  package struct Key: Wire.Message {
    package enum State: Wire.ProtoEnum {
      case unspecified
      case active
      case revoked
      case expired
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .active
        case 2: self = .revoked
        case 3: self = .expired
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .active: 1
        case .revoked: 2
        case .expired: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "STATE_UNSPECIFIED"
        case .active: "ACTIVE"
        case .revoked: "REVOKED"
        case .expired: "EXPIRED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}STATE_UNSPECIFIED\u{6}\u{0}\u{1}\u{0}ACTIVE\u{7}\u{0}\u{2}\u{0}REVOKED\u{7}\u{0}\u{3}\u{0}EXPIRED") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .active, .revoked, .expired] }
      package static var fullName: String { "modelroute.v1.Key.State" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"STATE_UNSPECIFIED\"")
        case .active: writer.name("\"ACTIVE\"")
        case .revoked: writer.name("\"REVOKED\"")
        case .expired: writer.name("\"EXPIRED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// `key_…`.
    package var id: String = ""
    package var displayName: String = ""
    /// The team that it belongs to.
    package var team: String = ""
    /// `live` or `test`.
    package var mode: String = ""
    /// The first characters of the secret, to recognise it.
    package var hint: String = ""
    /// As in `jobs.write`, `billing.read`. Write includes read of the same service.
    package var scopes: [String] = []
    package var state: V1.Key.State = .unspecified
    package var createTime: GoogleProtobuf.Timestamp?
    package var expireTime: GoogleProtobuf.Timestamp?
    package var revokeTime: GoogleProtobuf.Timestamp?
    package var lastUseTime: GoogleProtobuf.Timestamp?
    /// Only from these addresses or networks, as in `192.0.2.0/24`. Empty: from anywhere.
    package var allowedAddresses: [String] = []
    /// Only these models. Empty: all.
    package var allowedModels: [String] = []
    /// The most that jobs of this key may be charged in all.
    package var spendCap: GoogleType.Money?
    /// Charged and held so far.
    package var spent: GoogleType.Money?
    /// Calls per minute. 0: the server's default.
    package var rateLimit: Int32 = 0
    /// The member whose key it is; its rights are never beyond those of the member's role. Empty: it
    /// is the team's.
    package var member: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Key" }
  }
}

extension V1.Key {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26: self.team = try reader.string()
      case 34: self.mode = try reader.string()
      case 42: self.hint = try reader.string()
      case 50:
        if self.scopes.isEmpty { self.scopes.reserveCapacity(reader.run(of: 50, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.scopes.append(try reader.string())
      case 56: self.state = V1.Key.State(number: try reader.int32())
      case 66:
        let outer = try reader.enter()
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.merge(from: &reader)
        reader.leave(outer)
      case 82:
        let outer = try reader.enter()
        if self.revokeTime == nil { self.revokeTime = GoogleProtobuf.Timestamp() }
        try self.revokeTime?.merge(from: &reader)
        reader.leave(outer)
      case 90:
        let outer = try reader.enter()
        if self.lastUseTime == nil { self.lastUseTime = GoogleProtobuf.Timestamp() }
        try self.lastUseTime?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        if self.allowedAddresses.isEmpty { self.allowedAddresses.reserveCapacity(reader.run(of: 98, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedAddresses.append(try reader.string())
      case 106:
        if self.allowedModels.isEmpty { self.allowedModels.reserveCapacity(reader.run(of: 106, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedModels.append(try reader.string())
      case 114:
        let outer = try reader.enter()
        if self.spendCap == nil { self.spendCap = GoogleType.Money() }
        try self.spendCap?.merge(from: &reader)
        reader.leave(outer)
      case 122:
        let outer = try reader.enter()
        if self.spent == nil { self.spent = GoogleType.Money() }
        try self.spent?.merge(from: &reader)
        reader.leave(outer)
      case 128: self.rateLimit = try reader.int32()
      case 138: self.member = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.member.isEmpty {
      writer.string(self.member)
      writer.tag(138)
    }
    if self.rateLimit != 0 {
      writer.int32(self.rateLimit)
      writer.tag(128)
    }
    if let value = self.spent {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 122)
    }
    if let value = self.spendCap {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 114)
    }
    self.allowedModels.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(106)
      }
    }
    self.allowedAddresses.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(98)
      }
    }
    if let value = self.lastUseTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if let value = self.revokeTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    if let value = self.expireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self.createTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(56)
    }
    self.scopes.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(50)
      }
    }
    if !self.hint.isEmpty {
      writer.string(self.hint)
      writer.tag(42)
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(34)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
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
        self.team = try reader.string()
      case 3:
        self.mode = try reader.string()
      case 4:
        self.hint = try reader.string()
      case 5:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.scopes.append(try reader.string())
        }
      case 6:
        if let number = try reader.enumNumber(V1.Key.State.number(named:)) {
          self.state = V1.Key.State(number: number)
        }
      case 7:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 8:
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.mergeJSON(from: &reader)
      case 9:
        if self.revokeTime == nil { self.revokeTime = GoogleProtobuf.Timestamp() }
        try self.revokeTime?.mergeJSON(from: &reader)
      case 10:
        if self.lastUseTime == nil { self.lastUseTime = GoogleProtobuf.Timestamp() }
        try self.lastUseTime?.mergeJSON(from: &reader)
      case 11:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedAddresses.append(try reader.string())
        }
      case 12:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedModels.append(try reader.string())
        }
      case 13:
        if self.spendCap == nil { self.spendCap = GoogleType.Money() }
        try self.spendCap?.mergeJSON(from: &reader)
      case 14:
        if self.spent == nil { self.spent = GoogleType.Money() }
        try self.spent?.mergeJSON(from: &reader)
      case 15:
        self.rateLimit = try reader.int32()
      case 16:
        self.member = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{b}\u{0}\u{1}\u{0}displayName\u{4}\u{0}\u{2}\u{0}team\u{4}\u{0}\u{3}\u{0}mode\u{4}\u{0}\u{4}\u{0}hint\u{6}\u{0}\u{5}\u{0}scopes\u{5}\u{0}\u{6}\u{0}state\u{a}\u{0}\u{7}\u{0}createTime\u{a}\u{0}\u{8}\u{0}expireTime\u{a}\u{0}\u{9}\u{0}revokeTime\u{b}\u{0}\u{a}\u{0}lastUseTime\u{10}\u{0}\u{b}\u{0}allowedAddresses\u{d}\u{0}\u{c}\u{0}allowedModels\u{8}\u{0}\u{d}\u{0}spendCap\u{5}\u{0}\u{e}\u{0}spent\u{9}\u{0}\u{f}\u{0}rateLimit\u{6}\u{0}\u{10}\u{0}member\u{c}\u{0}\u{1}\u{0}display_name\u{b}\u{0}\u{7}\u{0}create_time\u{b}\u{0}\u{8}\u{0}expire_time\u{b}\u{0}\u{9}\u{0}revoke_time\u{d}\u{0}\u{a}\u{0}last_use_time\u{11}\u{0}\u{b}\u{0}allowed_addresses\u{e}\u{0}\u{c}\u{0}allowed_models\u{9}\u{0}\u{d}\u{0}spend_cap\u{a}\u{0}\u{f}\u{0}rate_limit"
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
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
    }
    if !self.hint.isEmpty {
      writer.key(",\"hint\":")
      writer.string(self.hint)
    }
    if !self.scopes.isEmpty {
      writer.key(",\"scopes\":")
      let list = writer.beginArray()
      self.scopes.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.revokeTime {
      writer.key(",\"revokeTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.lastUseTime {
      writer.key(",\"lastUseTime\":")
      value.encodeJSON(to: &writer)
    }
    if !self.allowedAddresses.isEmpty {
      writer.key(",\"allowedAddresses\":")
      let list = writer.beginArray()
      self.allowedAddresses.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.allowedModels.isEmpty {
      writer.key(",\"allowedModels\":")
      let list = writer.beginArray()
      self.allowedModels.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.spendCap {
      writer.key(",\"spendCap\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.spent {
      writer.key(",\"spent\":")
      value.encodeJSON(to: &writer)
    }
    if self.rateLimit != 0 {
      writer.key(",\"rateLimit\":")
      writer.int32(self.rateLimit)
    }
    if !self.member.isEmpty {
      writer.key(",\"member\":")
      writer.string(self.member)
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
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "team":
        self.team = try TextField.string(rest, value)
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "hint":
        self.hint = try TextField.string(rest, value)
      case "scopes":
        self.scopes.append(try TextField.string(rest, value))
      case "state":
        self.state = V1.Key.State(
    number: try TextField.enumNumber(rest, value, V1.Key.State.number(named:)))
      case "create_time", "createTime":
        var inner = self.createTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.createTime = inner
      case "expire_time", "expireTime":
        var inner = self.expireTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.expireTime = inner
      case "revoke_time", "revokeTime":
        var inner = self.revokeTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.revokeTime = inner
      case "last_use_time", "lastUseTime":
        var inner = self.lastUseTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.lastUseTime = inner
      case "allowed_addresses", "allowedAddresses":
        self.allowedAddresses.append(try TextField.string(rest, value))
      case "allowed_models", "allowedModels":
        self.allowedModels.append(try TextField.string(rest, value))
      case "spend_cap", "spendCap":
        var inner = self.spendCap ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.spendCap = inner
      case "spent":
        var inner = self.spent ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.spent = inner
      case "rate_limit", "rateLimit":
        self.rateLimit = try TextField.integer(rest, value)
      case "member":
        self.member = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self.createTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("create_time", since: mark)
    }
    if let value = self.expireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("expire_time", since: mark)
    }
    if let value = self.revokeTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("revoke_time", since: mark)
    }
    if let value = self.lastUseTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("last_use_time", since: mark)
    }
  }
}


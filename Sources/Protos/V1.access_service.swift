// Generated from modelroute/v1/access_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Nothing to say.
  package struct GetOrganizationRequest: Wire.Message {
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetOrganizationRequest" }
  }
}

extension V1.GetOrganizationRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    while try reader.nextKey() { try reader.unknownField() }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    writer.endObject(object)
  }
}

extension V1 {
  /// A changed organisation.
  package struct UpdateOrganizationRequest: Wire.Message {
    package var organization: V1.Organization? {
      get { _organization?.value }
      set { _organization = newValue.map { Boxed($0) } }
    }
    private var _organization: Boxed<V1.Organization>?
    /// The fields to change. Unset: those that are set.
    package var updateMask: GoogleProtobuf.FieldMask?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.UpdateOrganizationRequest" }
  }
}

extension V1.UpdateOrganizationRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Organization>.stride)
        var value = self._organization?.value ?? V1.Organization()
        try value.merge(from: &reader)
        self._organization = Boxed(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.updateMask {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self._organization?.value {
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
        try reader.hold(MemoryLayout<V1.Organization>.stride)
        var value = self._organization?.value ?? V1.Organization()
        try value.mergeJSON(from: &reader)
        self._organization = Boxed(value)
      case 1:
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}organization\u{a}\u{0}\u{1}\u{0}updateMask\u{b}\u{0}\u{1}\u{0}update_mask"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._organization?.value {
      writer.key(",\"organization\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
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
      case "organization":
        var inner = self.organization ?? V1.Organization()
        try inner.setText(rest, to: value)
        self.organization = inner
      case "update_mask", "updateMask":
        var inner = self.updateMask ?? GoogleProtobuf.FieldMask()
        try inner.setText(rest, to: value)
        self.updateMask = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self._organization?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("organization", since: mark)
    } else { violations.add("organization", "is required") }
  }
}

extension V1 {
  /// An organisation to make.
  package struct CreateOrganizationRequest: Wire.Message {
    package var displayName: String = ""
    /// The name of the first team. Empty: `default`.
    package var teamName: String = ""
    /// The idempotency key.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateOrganizationRequest" }
  }
}

extension V1.CreateOrganizationRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.displayName = try reader.string()
      case 18: self.teamName = try reader.string()
      case 26: self.requestId = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(26)
    }
    if !self.teamName.isEmpty {
      writer.string(self.teamName)
      writer.tag(18)
    }
    if !self.displayName.isEmpty {
      writer.string(self.displayName)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.displayName = try reader.string()
      case 1:
        self.teamName = try reader.string()
      case 2:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}displayName\u{8}\u{0}\u{1}\u{0}teamName\u{9}\u{0}\u{2}\u{0}requestId\u{c}\u{0}\u{0}\u{0}display_name\u{9}\u{0}\u{1}\u{0}team_name\u{a}\u{0}\u{2}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.displayName.isEmpty {
      writer.key(",\"displayName\":")
      writer.string(self.displayName)
    }
    if !self.teamName.isEmpty {
      writer.key(",\"teamName\":")
      writer.string(self.teamName)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
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
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "team_name", "teamName":
        self.teamName = try TextField.string(rest, value)
      case "request_id", "requestId":
        self.requestId = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let requestIdPattern = Pattern("[!-~]+")
  package func validate(into violations: inout Violations) {
    if !self.displayName.isEmpty {
      Rules.length(self.displayName, "display_name", min: 0, max: 200, &violations)
    } else { violations.add("display_name", "is required") }
    if !self.teamName.isEmpty {
      Rules.length(self.teamName, "team_name", min: 0, max: 200, &violations)
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
  }
}

extension V1 {
  /// The organisation and its first team.
  package struct CreateOrganizationResponse: Wire.Message {
    package var organization: V1.Organization? {
      get { _organization?.value }
      set { _organization = newValue.map { Boxed($0) } }
    }
    private var _organization: Boxed<V1.Organization>?
    package var team: V1.Team?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateOrganizationResponse" }
  }
}

extension V1.CreateOrganizationResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Organization>.stride)
        var value = self._organization?.value ?? V1.Organization()
        try value.merge(from: &reader)
        self._organization = Boxed(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.team == nil { self.team = V1.Team() }
        try self.team?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.team {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self._organization?.value {
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
        try reader.hold(MemoryLayout<V1.Organization>.stride)
        var value = self._organization?.value ?? V1.Organization()
        try value.mergeJSON(from: &reader)
        self._organization = Boxed(value)
      case 1:
        if self.team == nil { self.team = V1.Team() }
        try self.team?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}organization\u{4}\u{0}\u{1}\u{0}team"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._organization?.value {
      writer.key(",\"organization\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.team {
      writer.key(",\"team\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._organization?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("organization", since: mark)
    }
    if let value = self.team {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("team", since: mark)
    }
  }
}

extension V1 {
  /// Which organisations.
  package struct ListOrganizationsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListOrganizationsRequest" }
  }
}

extension V1.ListOrganizationsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.pageToken.isEmpty {
      writer.string(self.pageToken)
      writer.tag(18)
    }
    if self.pageSize != 0 {
      writer.int32(self.pageSize)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.pageSize = try reader.int32()
      case 1:
        self.pageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.pageSize != 0 {
      writer.key(",\"pageSize\":")
      writer.int32(self.pageSize)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
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
      case "page_size", "pageSize":
        self.pageSize = try TextField.integer(rest, value)
      case "page_token", "pageToken":
        self.pageToken = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.pageSize != 0 {
      if !(self.pageSize >= 0 && self.pageSize <= 1000) { violations.add("page_size", "must be 0 to 1000") }
    }
    if !self.pageToken.isEmpty {
      Rules.length(self.pageToken, "page_token", min: 0, max: 1024, &violations)
    }
  }
}

extension V1 {
  /// A page of organisations.
  package struct ListOrganizationsResponse: Wire.Message {
    package var organizations: [V1.Organization] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListOrganizationsResponse" }
  }
}

extension V1.ListOrganizationsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.organizations.isEmpty { self.organizations.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Organization>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Organization>.stride)
        var value = V1.Organization()
        try value.merge(from: &reader)
        self.organizations.append(value)
        reader.leave(outer)
      case 18: self.nextPageToken = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.nextPageToken.isEmpty {
      writer.string(self.nextPageToken)
      writer.tag(18)
    }
    self.organizations.lend { values in
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
          try reader.hold(MemoryLayout<V1.Organization>.stride)
          var value = V1.Organization()
          try value.mergeJSON(from: &reader)
          self.organizations.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{d}\u{0}\u{0}\u{0}organizations\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.organizations.isEmpty {
      writer.key(",\"organizations\":")
      let list = writer.beginArray()
      self.organizations.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.organizations.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("organizations", index, since: start)
    }
  }
}

extension V1 {
  /// A team to make.
  package struct CreateTeamRequest: Wire.Message {
    package var displayName: String = ""
    /// The idempotency key.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateTeamRequest" }
  }
}

extension V1.CreateTeamRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.displayName = try reader.string()
      case 18: self.requestId = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(18)
    }
    if !self.displayName.isEmpty {
      writer.string(self.displayName)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.displayName = try reader.string()
      case 1:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}displayName\u{9}\u{0}\u{1}\u{0}requestId\u{c}\u{0}\u{0}\u{0}display_name\u{a}\u{0}\u{1}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.displayName.isEmpty {
      writer.key(",\"displayName\":")
      writer.string(self.displayName)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
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
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "request_id", "requestId":
        self.requestId = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let requestIdPattern = Pattern("[!-~]+")
  package func validate(into violations: inout Violations) {
    if !self.displayName.isEmpty {
      Rules.length(self.displayName, "display_name", min: 0, max: 200, &violations)
    } else { violations.add("display_name", "is required") }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
  }
}

extension V1 {
  /// Which teams.
  package struct ListTeamsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListTeamsRequest" }
  }
}

extension V1.ListTeamsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.pageToken.isEmpty {
      writer.string(self.pageToken)
      writer.tag(18)
    }
    if self.pageSize != 0 {
      writer.int32(self.pageSize)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.pageSize = try reader.int32()
      case 1:
        self.pageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.pageSize != 0 {
      writer.key(",\"pageSize\":")
      writer.int32(self.pageSize)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
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
      case "page_size", "pageSize":
        self.pageSize = try TextField.integer(rest, value)
      case "page_token", "pageToken":
        self.pageToken = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.pageSize != 0 {
      if !(self.pageSize >= 0 && self.pageSize <= 1000) { violations.add("page_size", "must be 0 to 1000") }
    }
    if !self.pageToken.isEmpty {
      Rules.length(self.pageToken, "page_token", min: 0, max: 1024, &violations)
    }
  }
}

extension V1 {
  /// A page of teams.
  package struct ListTeamsResponse: Wire.Message {
    package var teams: [V1.Team] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListTeamsResponse" }
  }
}

extension V1.ListTeamsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.teams.isEmpty { self.teams.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Team>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Team>.stride)
        var value = V1.Team()
        try value.merge(from: &reader)
        self.teams.append(value)
        reader.leave(outer)
      case 18: self.nextPageToken = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.nextPageToken.isEmpty {
      writer.string(self.nextPageToken)
      writer.tag(18)
    }
    self.teams.lend { values in
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
          try reader.hold(MemoryLayout<V1.Team>.stride)
          var value = V1.Team()
          try value.mergeJSON(from: &reader)
          self.teams.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}teams\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.teams.isEmpty {
      writer.key(",\"teams\":")
      let list = writer.beginArray()
      self.teams.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.teams.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("teams", index, since: start)
    }
  }
}

extension V1 {
  /// A changed team.
  package struct UpdateTeamRequest: Wire.Message {
    package var team: V1.Team?
    /// The fields to change. Unset: those that are set.
    package var updateMask: GoogleProtobuf.FieldMask?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.UpdateTeamRequest" }
  }
}

extension V1.UpdateTeamRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.team == nil { self.team = V1.Team() }
        try self.team?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.updateMask {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.team {
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
        if self.team == nil { self.team = V1.Team() }
        try self.team?.mergeJSON(from: &reader)
      case 1:
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}team\u{a}\u{0}\u{1}\u{0}updateMask\u{b}\u{0}\u{1}\u{0}update_mask"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.team {
      writer.key(",\"team\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
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
      case "team":
        var inner = self.team ?? V1.Team()
        try inner.setText(rest, to: value)
        self.team = inner
      case "update_mask", "updateMask":
        var inner = self.updateMask ?? GoogleProtobuf.FieldMask()
        try inner.setText(rest, to: value)
        self.updateMask = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self.team {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("team", since: mark)
    } else { violations.add("team", "is required") }
  }
}

extension V1 {
  /// Which team to remove.
  package struct DeleteTeamRequest: Wire.Message {
    package var team: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.DeleteTeamRequest" }
  }
}

extension V1.DeleteTeamRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.team = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.team = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}team"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
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
      case "team":
        self.team = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.team.isEmpty {
      Rules.length(self.team, "team", min: 0, max: 64, &violations)
    } else { violations.add("team", "is required") }
  }
}

extension V1 {
  /// Which members.
  package struct ListMembersRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only of this team.
    package var team: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListMembersRequest" }
  }
}

extension V1.ListMembersRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.team = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(26)
    }
    if !self.pageToken.isEmpty {
      writer.string(self.pageToken)
      writer.tag(18)
    }
    if self.pageSize != 0 {
      writer.int32(self.pageSize)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.pageSize = try reader.int32()
      case 1:
        self.pageToken = try reader.string()
      case 2:
        self.team = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{4}\u{0}\u{2}\u{0}team\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.pageSize != 0 {
      writer.key(",\"pageSize\":")
      writer.int32(self.pageSize)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
    }
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
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
      case "page_size", "pageSize":
        self.pageSize = try TextField.integer(rest, value)
      case "page_token", "pageToken":
        self.pageToken = try TextField.string(rest, value)
      case "team":
        self.team = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.pageSize != 0 {
      if !(self.pageSize >= 0 && self.pageSize <= 1000) { violations.add("page_size", "must be 0 to 1000") }
    }
    if !self.pageToken.isEmpty {
      Rules.length(self.pageToken, "page_token", min: 0, max: 1024, &violations)
    }
    if !self.team.isEmpty {
      Rules.length(self.team, "team", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// A page of members.
  package struct ListMembersResponse: Wire.Message {
    package var members: [V1.Member] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListMembersResponse" }
  }
}

extension V1.ListMembersResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.members.isEmpty { self.members.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Member>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Member>.stride)
        var value = V1.Member()
        try value.merge(from: &reader)
        self.members.append(value)
        reader.leave(outer)
      case 18: self.nextPageToken = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.nextPageToken.isEmpty {
      writer.string(self.nextPageToken)
      writer.tag(18)
    }
    self.members.lend { values in
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
          try reader.hold(MemoryLayout<V1.Member>.stride)
          var value = V1.Member()
          try value.mergeJSON(from: &reader)
          self.members.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}members\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.members.isEmpty {
      writer.key(",\"members\":")
      let list = writer.beginArray()
      self.members.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.members.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("members", index, since: start)
    }
  }
}

extension V1 {
  /// Whom to invite.
  package struct InviteMemberRequest: Wire.Message {
    package var email: String = ""
    package var role: String = ""
    package var teams: [String] = []
    /// The idempotency key.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.InviteMemberRequest" }
  }
}

extension V1.InviteMemberRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.email = try reader.string()
      case 18: self.role = try reader.string()
      case 26:
        if self.teams.isEmpty { self.teams.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.teams.append(try reader.string())
      case 34: self.requestId = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(34)
    }
    self.teams.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(26)
      }
    }
    if !self.role.isEmpty {
      writer.string(self.role)
      writer.tag(18)
    }
    if !self.email.isEmpty {
      writer.string(self.email)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.email = try reader.string()
      case 1:
        self.role = try reader.string()
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.teams.append(try reader.string())
        }
      case 3:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}email\u{4}\u{0}\u{1}\u{0}role\u{5}\u{0}\u{2}\u{0}teams\u{9}\u{0}\u{3}\u{0}requestId\u{a}\u{0}\u{3}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.email.isEmpty {
      writer.key(",\"email\":")
      writer.string(self.email)
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
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
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
      case "email":
        self.email = try TextField.string(rest, value)
      case "role":
        self.role = try TextField.string(rest, value)
      case "teams":
        self.teams.append(try TextField.string(rest, value))
      case "request_id", "requestId":
        self.requestId = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let emailPattern = Pattern("[^@ ]+@[^@ ]+")
  private static let requestIdPattern = Pattern("[!-~]+")
  package func validate(into violations: inout Violations) {
    if !self.email.isEmpty {
      Rules.length(self.email, "email", min: 0, max: 254, &violations)
      Rules.pattern(self.email, "email", Self.emailPattern, &violations)
    } else { violations.add("email", "is required") }
    if !self.role.isEmpty {
      switch self.role {
      case "owner", "admin", "developer", "billing", "viewer": break
      default: violations.add("role", "must be one of owner, admin, developer, billing, viewer")
      }
    } else { violations.add("role", "is required") }
    Rules.items(self.teams.count, "teams", min: 0, max: 100, &violations)
    Rules.unique(self.teams, "teams", &violations)
    for (index, value) in self.teams.enumerated() {
      let start = violations.count
      Rules.length(value, "teams", min: 0, max: 64, &violations)
      violations.number("teams", index, since: start)
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
  }
}

extension V1 {
  /// The invitation.
  package struct InviteMemberResponse: Wire.Message {
    package var member: V1.Member? {
      get { _member?.value }
      set { _member = newValue.map { Boxed($0) } }
    }
    private var _member: Boxed<V1.Member>?
    /// To give to the person. Shown here only.
    package var token: String = ""
    package var expireTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.InviteMemberResponse" }
  }
}

extension V1.InviteMemberResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Member>.stride)
        var value = self._member?.value ?? V1.Member()
        try value.merge(from: &reader)
        self._member = Boxed(value)
        reader.leave(outer)
      case 18: self.token = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.expireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.token.isEmpty {
      writer.string(self.token)
      writer.tag(18)
    }
    if let value = self._member?.value {
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
        try reader.hold(MemoryLayout<V1.Member>.stride)
        var value = self._member?.value ?? V1.Member()
        try value.mergeJSON(from: &reader)
        self._member = Boxed(value)
      case 1:
        self.token = try reader.string()
      case 2:
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}member\u{5}\u{0}\u{1}\u{0}token\u{a}\u{0}\u{2}\u{0}expireTime\u{b}\u{0}\u{2}\u{0}expire_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._member?.value {
      writer.key(",\"member\":")
      value.encodeJSON(to: &writer)
    }
    if !self.token.isEmpty {
      writer.key(",\"token\":")
      writer.string(self.token)
    }
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._member?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("member", since: mark)
    }
    if let value = self.expireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("expire_time", since: mark)
    }
  }
}

extension V1 {
  /// An invitation to take.
  package struct AcceptInvitationRequest: Wire.Message {
    package var token: String = ""
    package var displayName: String = ""
    /// `live` or `test`: the mode of the key. Empty: as who invited could give it.
    package var mode: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.AcceptInvitationRequest" }
  }
}

extension V1.AcceptInvitationRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.token = try reader.string()
      case 18: self.displayName = try reader.string()
      case 26: self.mode = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(26)
    }
    if !self.displayName.isEmpty {
      writer.string(self.displayName)
      writer.tag(18)
    }
    if !self.token.isEmpty {
      writer.string(self.token)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.token = try reader.string()
      case 1:
        self.displayName = try reader.string()
      case 2:
        self.mode = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}token\u{b}\u{0}\u{1}\u{0}displayName\u{4}\u{0}\u{2}\u{0}mode\u{c}\u{0}\u{1}\u{0}display_name"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.token.isEmpty {
      writer.key(",\"token\":")
      writer.string(self.token)
    }
    if !self.displayName.isEmpty {
      writer.key(",\"displayName\":")
      writer.string(self.displayName)
    }
    if !self.mode.isEmpty {
      writer.key(",\"mode\":")
      writer.string(self.mode)
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
      case "token":
        self.token = try TextField.string(rest, value)
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "mode":
        self.mode = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.token.isEmpty {
      Rules.length(self.token, "token", min: 0, max: 256, &violations)
    } else { violations.add("token", "is required") }
    if !self.displayName.isEmpty {
      Rules.length(self.displayName, "display_name", min: 0, max: 200, &violations)
    }
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
  }
}

extension V1 {
  /// The member and the member's first key.
  package struct AcceptInvitationResponse: Wire.Message {
    package var member: V1.Member? {
      get { _member?.value }
      set { _member = newValue.map { Boxed($0) } }
    }
    private var _member: Boxed<V1.Member>?
    package var key: V1.Key? {
      get { _key?.value }
      set { _key = newValue.map { Boxed($0) } }
    }
    private var _key: Boxed<V1.Key>?
    /// `mr_live_…` or `mr_test_…`. Shown here only.
    package var secret: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.AcceptInvitationResponse" }
  }
}

extension V1.AcceptInvitationResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Member>.stride)
        var value = self._member?.value ?? V1.Member()
        try value.merge(from: &reader)
        self._member = Boxed(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter(holding: MemoryLayout<V1.Key>.stride)
        var value = self._key?.value ?? V1.Key()
        try value.merge(from: &reader)
        self._key = Boxed(value)
        reader.leave(outer)
      case 26: self.secret = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.secret.isEmpty {
      writer.string(self.secret)
      writer.tag(26)
    }
    if let value = self._key?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self._member?.value {
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
        try reader.hold(MemoryLayout<V1.Member>.stride)
        var value = self._member?.value ?? V1.Member()
        try value.mergeJSON(from: &reader)
        self._member = Boxed(value)
      case 1:
        try reader.hold(MemoryLayout<V1.Key>.stride)
        var value = self._key?.value ?? V1.Key()
        try value.mergeJSON(from: &reader)
        self._key = Boxed(value)
      case 2:
        self.secret = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}member\u{3}\u{0}\u{1}\u{0}key\u{6}\u{0}\u{2}\u{0}secret"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._member?.value {
      writer.key(",\"member\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._key?.value {
      writer.key(",\"key\":")
      value.encodeJSON(to: &writer)
    }
    if !self.secret.isEmpty {
      writer.key(",\"secret\":")
      writer.string(self.secret)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._member?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("member", since: mark)
    }
    if let value = self._key?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("key", since: mark)
    }
  }
}

extension V1 {
  /// A changed member.
  package struct UpdateMemberRequest: Wire.Message {
    package var member: V1.Member? {
      get { _member?.value }
      set { _member = newValue.map { Boxed($0) } }
    }
    private var _member: Boxed<V1.Member>?
    /// The fields to change. Unset: those that are set.
    package var updateMask: GoogleProtobuf.FieldMask?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.UpdateMemberRequest" }
  }
}

extension V1.UpdateMemberRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Member>.stride)
        var value = self._member?.value ?? V1.Member()
        try value.merge(from: &reader)
        self._member = Boxed(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.updateMask {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self._member?.value {
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
        try reader.hold(MemoryLayout<V1.Member>.stride)
        var value = self._member?.value ?? V1.Member()
        try value.mergeJSON(from: &reader)
        self._member = Boxed(value)
      case 1:
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}member\u{a}\u{0}\u{1}\u{0}updateMask\u{b}\u{0}\u{1}\u{0}update_mask"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._member?.value {
      writer.key(",\"member\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
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
      case "member":
        var inner = self.member ?? V1.Member()
        try inner.setText(rest, to: value)
        self.member = inner
      case "update_mask", "updateMask":
        var inner = self.updateMask ?? GoogleProtobuf.FieldMask()
        try inner.setText(rest, to: value)
        self.updateMask = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self._member?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("member", since: mark)
    } else { violations.add("member", "is required") }
  }
}

extension V1 {
  /// Whom to remove.
  package struct RemoveMemberRequest: Wire.Message {
    package var member: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RemoveMemberRequest" }
  }
}

extension V1.RemoveMemberRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.member = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.member.isEmpty {
      writer.string(self.member)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.member = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}member"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
      case "member":
        self.member = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.member.isEmpty {
      Rules.length(self.member, "member", min: 0, max: 64, &violations)
    } else { violations.add("member", "is required") }
  }
}

extension V1 {
  /// A key to make.
  package struct CreateKeyRequest: Wire.Message {
    package var displayName: String = ""
    /// Empty: the principal's own team.
    package var team: String = ""
    /// `live` or `test`. Empty: the principal's own.
    package var mode: String = ""
    /// As in `jobs.write`. Empty: those of the principal.
    package var scopes: [String] = []
    /// When it ends. Unset: never.
    package var expireTime: GoogleProtobuf.Timestamp?
    /// Only from these addresses or networks, as in `192.0.2.0/24`. Empty: from anywhere.
    package var allowedAddresses: [String] = []
    /// Only these models. Empty: all.
    package var allowedModels: [String] = []
    /// The most that jobs of this key may be charged in all. Unset: no limit of its own.
    package var spendCap: GoogleType.Money?
    /// Calls per minute. 0: the server's default.
    package var rateLimit: Int32 = 0
    /// The idempotency key. A replay does not show the secret again.
    package var requestId: String = ""
    /// Only operators name an organisation.
    package var organization: String = ""
    /// Makes it the key of this member. Empty: it is the team's.
    package var member: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateKeyRequest" }
  }
}

extension V1.CreateKeyRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.displayName = try reader.string()
      case 18: self.team = try reader.string()
      case 26: self.mode = try reader.string()
      case 34:
        if self.scopes.isEmpty { self.scopes.reserveCapacity(reader.run(of: 34, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.scopes.append(try reader.string())
      case 42:
        let outer = try reader.enter()
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        if self.allowedAddresses.isEmpty { self.allowedAddresses.reserveCapacity(reader.run(of: 50, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedAddresses.append(try reader.string())
      case 58:
        if self.allowedModels.isEmpty { self.allowedModels.reserveCapacity(reader.run(of: 58, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedModels.append(try reader.string())
      case 66:
        let outer = try reader.enter()
        if self.spendCap == nil { self.spendCap = GoogleType.Money() }
        try self.spendCap?.merge(from: &reader)
        reader.leave(outer)
      case 72: self.rateLimit = try reader.int32()
      case 82: self.requestId = try reader.string()
      case 90: self.organization = try reader.string()
      case 98: self.member = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.member.isEmpty {
      writer.string(self.member)
      writer.tag(98)
    }
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(90)
    }
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(82)
    }
    if self.rateLimit != 0 {
      writer.int32(self.rateLimit)
      writer.tag(72)
    }
    if let value = self.spendCap {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    self.allowedModels.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(58)
      }
    }
    self.allowedAddresses.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(50)
      }
    }
    if let value = self.expireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    self.scopes.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(34)
      }
    }
    if !self.mode.isEmpty {
      writer.string(self.mode)
      writer.tag(26)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(18)
    }
    if !self.displayName.isEmpty {
      writer.string(self.displayName)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.displayName = try reader.string()
      case 1:
        self.team = try reader.string()
      case 2:
        self.mode = try reader.string()
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.scopes.append(try reader.string())
        }
      case 4:
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.mergeJSON(from: &reader)
      case 5:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedAddresses.append(try reader.string())
        }
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedModels.append(try reader.string())
        }
      case 7:
        if self.spendCap == nil { self.spendCap = GoogleType.Money() }
        try self.spendCap?.mergeJSON(from: &reader)
      case 8:
        self.rateLimit = try reader.int32()
      case 9:
        self.requestId = try reader.string()
      case 10:
        self.organization = try reader.string()
      case 11:
        self.member = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}displayName\u{4}\u{0}\u{1}\u{0}team\u{4}\u{0}\u{2}\u{0}mode\u{6}\u{0}\u{3}\u{0}scopes\u{a}\u{0}\u{4}\u{0}expireTime\u{10}\u{0}\u{5}\u{0}allowedAddresses\u{d}\u{0}\u{6}\u{0}allowedModels\u{8}\u{0}\u{7}\u{0}spendCap\u{9}\u{0}\u{8}\u{0}rateLimit\u{9}\u{0}\u{9}\u{0}requestId\u{c}\u{0}\u{a}\u{0}organization\u{6}\u{0}\u{b}\u{0}member\u{c}\u{0}\u{0}\u{0}display_name\u{b}\u{0}\u{4}\u{0}expire_time\u{11}\u{0}\u{5}\u{0}allowed_addresses\u{e}\u{0}\u{6}\u{0}allowed_models\u{9}\u{0}\u{7}\u{0}spend_cap\u{a}\u{0}\u{8}\u{0}rate_limit\u{a}\u{0}\u{9}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
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
    if self.rateLimit != 0 {
      writer.key(",\"rateLimit\":")
      writer.int32(self.rateLimit)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
      case "display_name", "displayName":
        self.displayName = try TextField.string(rest, value)
      case "team":
        self.team = try TextField.string(rest, value)
      case "mode":
        self.mode = try TextField.string(rest, value)
      case "scopes":
        self.scopes.append(try TextField.string(rest, value))
      case "expire_time", "expireTime":
        var inner = self.expireTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.expireTime = inner
      case "allowed_addresses", "allowedAddresses":
        self.allowedAddresses.append(try TextField.string(rest, value))
      case "allowed_models", "allowedModels":
        self.allowedModels.append(try TextField.string(rest, value))
      case "spend_cap", "spendCap":
        var inner = self.spendCap ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.spendCap = inner
      case "rate_limit", "rateLimit":
        self.rateLimit = try TextField.integer(rest, value)
      case "request_id", "requestId":
        self.requestId = try TextField.string(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
      case "member":
        self.member = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let scopesPattern = Pattern("[a-z]+\\.(read|write)")
  private static let requestIdPattern = Pattern("[!-~]+")
  package func validate(into violations: inout Violations) {
    if !self.displayName.isEmpty {
      Rules.length(self.displayName, "display_name", min: 0, max: 200, &violations)
    }
    if !self.team.isEmpty {
      Rules.length(self.team, "team", min: 0, max: 64, &violations)
    }
    if !self.mode.isEmpty {
      switch self.mode {
      case "live", "test": break
      default: violations.add("mode", "must be one of live, test")
      }
    }
    Rules.items(self.scopes.count, "scopes", min: 0, max: 50, &violations)
    Rules.unique(self.scopes, "scopes", &violations)
    for (index, value) in self.scopes.enumerated() {
      let start = violations.count
      Rules.length(value, "scopes", min: 0, max: 64, &violations)
      Rules.pattern(value, "scopes", Self.scopesPattern, &violations)
      violations.number("scopes", index, since: start)
    }
    if let value = self.expireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("expire_time", since: mark)
    }
    Rules.items(self.allowedAddresses.count, "allowed_addresses", min: 0, max: 100, &violations)
    Rules.unique(self.allowedAddresses, "allowed_addresses", &violations)
    for (index, value) in self.allowedAddresses.enumerated() {
      let start = violations.count
      Rules.length(value, "allowed_addresses", min: 0, max: 64, &violations)
      violations.number("allowed_addresses", index, since: start)
    }
    Rules.items(self.allowedModels.count, "allowed_models", min: 0, max: 100, &violations)
    Rules.unique(self.allowedModels, "allowed_models", &violations)
    for (index, value) in self.allowedModels.enumerated() {
      let start = violations.count
      Rules.length(value, "allowed_models", min: 0, max: 128, &violations)
      Rules.slug(value, "allowed_models", &violations)
      violations.number("allowed_models", index, since: start)
    }
    if self.rateLimit != 0 {
      if !(self.rateLimit >= 0 && self.rateLimit <= 1000000) { violations.add("rate_limit", "must be 0 to 1000000") }
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
    if !self.member.isEmpty {
      Rules.length(self.member, "member", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// The key and its secret.
  package struct CreateKeyResponse: Wire.Message {
    package var key: V1.Key? {
      get { _key?.value }
      set { _key = newValue.map { Boxed($0) } }
    }
    private var _key: Boxed<V1.Key>?
    /// `mr_live_…` or `mr_test_…`. Shown here only.
    package var secret: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateKeyResponse" }
  }
}

extension V1.CreateKeyResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Key>.stride)
        var value = self._key?.value ?? V1.Key()
        try value.merge(from: &reader)
        self._key = Boxed(value)
        reader.leave(outer)
      case 18: self.secret = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.secret.isEmpty {
      writer.string(self.secret)
      writer.tag(18)
    }
    if let value = self._key?.value {
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
        try reader.hold(MemoryLayout<V1.Key>.stride)
        var value = self._key?.value ?? V1.Key()
        try value.mergeJSON(from: &reader)
        self._key = Boxed(value)
      case 1:
        self.secret = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}key\u{6}\u{0}\u{1}\u{0}secret"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._key?.value {
      writer.key(",\"key\":")
      value.encodeJSON(to: &writer)
    }
    if !self.secret.isEmpty {
      writer.key(",\"secret\":")
      writer.string(self.secret)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._key?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("key", since: mark)
    }
  }
}

extension V1 {
  /// Which key.
  package struct GetKeyRequest: Wire.Message {
    /// `key_…`.
    package var key: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetKeyRequest" }
  }
}

extension V1.GetKeyRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.key = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.key.isEmpty {
      writer.string(self.key)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.key = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}key"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
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
      case "key":
        self.key = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.key.isEmpty {
      Rules.length(self.key, "key", min: 0, max: 64, &violations)
    } else { violations.add("key", "is required") }
  }
}

extension V1 {
  /// Which keys.
  package struct ListKeysRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only of this team.
    package var team: String = ""
    /// Only operators name an organisation.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListKeysRequest" }
  }
}

extension V1.ListKeysRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.team = try reader.string()
      case 34: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(34)
    }
    if !self.team.isEmpty {
      writer.string(self.team)
      writer.tag(26)
    }
    if !self.pageToken.isEmpty {
      writer.string(self.pageToken)
      writer.tag(18)
    }
    if self.pageSize != 0 {
      writer.int32(self.pageSize)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.pageSize = try reader.int32()
      case 1:
        self.pageToken = try reader.string()
      case 2:
        self.team = try reader.string()
      case 3:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{4}\u{0}\u{2}\u{0}team\u{c}\u{0}\u{3}\u{0}organization\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.pageSize != 0 {
      writer.key(",\"pageSize\":")
      writer.int32(self.pageSize)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
    }
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
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
      case "page_size", "pageSize":
        self.pageSize = try TextField.integer(rest, value)
      case "page_token", "pageToken":
        self.pageToken = try TextField.string(rest, value)
      case "team":
        self.team = try TextField.string(rest, value)
      case "organization":
        self.organization = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.pageSize != 0 {
      if !(self.pageSize >= 0 && self.pageSize <= 1000) { violations.add("page_size", "must be 0 to 1000") }
    }
    if !self.pageToken.isEmpty {
      Rules.length(self.pageToken, "page_token", min: 0, max: 1024, &violations)
    }
    if !self.team.isEmpty {
      Rules.length(self.team, "team", min: 0, max: 64, &violations)
    }
    if !self.organization.isEmpty {
      Rules.length(self.organization, "organization", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// A page of keys.
  package struct ListKeysResponse: Wire.Message {
    package var keys: [V1.Key] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListKeysResponse" }
  }
}

extension V1.ListKeysResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.keys.isEmpty { self.keys.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Key>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Key>.stride)
        var value = V1.Key()
        try value.merge(from: &reader)
        self.keys.append(value)
        reader.leave(outer)
      case 18: self.nextPageToken = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.nextPageToken.isEmpty {
      writer.string(self.nextPageToken)
      writer.tag(18)
    }
    self.keys.lend { values in
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
          try reader.hold(MemoryLayout<V1.Key>.stride)
          var value = V1.Key()
          try value.mergeJSON(from: &reader)
          self.keys.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}keys\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.keys.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("keys", index, since: start)
    }
  }
}

extension V1 {
  /// A changed key.
  package struct UpdateKeyRequest: Wire.Message {
    package var key: V1.Key? {
      get { _key?.value }
      set { _key = newValue.map { Boxed($0) } }
    }
    private var _key: Boxed<V1.Key>?
    /// The fields to change. Unset: those that are set.
    package var updateMask: GoogleProtobuf.FieldMask?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.UpdateKeyRequest" }
  }
}

extension V1.UpdateKeyRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Key>.stride)
        var value = self._key?.value ?? V1.Key()
        try value.merge(from: &reader)
        self._key = Boxed(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.updateMask {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self._key?.value {
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
        try reader.hold(MemoryLayout<V1.Key>.stride)
        var value = self._key?.value ?? V1.Key()
        try value.mergeJSON(from: &reader)
        self._key = Boxed(value)
      case 1:
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}key\u{a}\u{0}\u{1}\u{0}updateMask\u{b}\u{0}\u{1}\u{0}update_mask"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._key?.value {
      writer.key(",\"key\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
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
      case "key":
        var inner = self.key ?? V1.Key()
        try inner.setText(rest, to: value)
        self.key = inner
      case "update_mask", "updateMask":
        var inner = self.updateMask ?? GoogleProtobuf.FieldMask()
        try inner.setText(rest, to: value)
        self.updateMask = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self._key?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("key", since: mark)
    } else { violations.add("key", "is required") }
  }
}

extension V1 {
  /// Which key to end.
  package struct RevokeKeyRequest: Wire.Message {
    /// `key_…`.
    package var key: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RevokeKeyRequest" }
  }
}

extension V1.RevokeKeyRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.key = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.key.isEmpty {
      writer.string(self.key)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.key = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}key"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
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
      case "key":
        self.key = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.key.isEmpty {
      Rules.length(self.key, "key", min: 0, max: 64, &violations)
    } else { violations.add("key", "is required") }
  }
}

extension V1 {
  /// What a browser may do.
  package struct CreateClientTokenRequest: Wire.Message {
    /// Only watch and cancel this job.
    package var job: String = ""
    /// Or create jobs of these models, up to `spend_cap`.
    package var allowedModels: [String] = []
    package var spendCap: GoogleType.Money?
    /// How long it works. Unset: 10 minutes.
    package var lifetime: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateClientTokenRequest" }
  }
}

extension V1.CreateClientTokenRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      case 18:
        if self.allowedModels.isEmpty { self.allowedModels.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.allowedModels.append(try reader.string())
      case 26:
        let outer = try reader.enter()
        if self.spendCap == nil { self.spendCap = GoogleType.Money() }
        try self.spendCap?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.lifetime == nil { self.lifetime = GoogleProtobuf.Duration() }
        try self.lifetime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.lifetime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.spendCap {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    self.allowedModels.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(18)
      }
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
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.allowedModels.append(try reader.string())
        }
      case 2:
        if self.spendCap == nil { self.spendCap = GoogleType.Money() }
        try self.spendCap?.mergeJSON(from: &reader)
      case 3:
        if self.lifetime == nil { self.lifetime = GoogleProtobuf.Duration() }
        try self.lifetime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job\u{d}\u{0}\u{1}\u{0}allowedModels\u{8}\u{0}\u{2}\u{0}spendCap\u{8}\u{0}\u{3}\u{0}lifetime\u{e}\u{0}\u{1}\u{0}allowed_models\u{9}\u{0}\u{2}\u{0}spend_cap"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
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
    if let value = self.lifetime {
      writer.key(",\"lifetime\":")
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
      case "job":
        self.job = try TextField.string(rest, value)
      case "allowed_models", "allowedModels":
        self.allowedModels.append(try TextField.string(rest, value))
      case "spend_cap", "spendCap":
        var inner = self.spendCap ?? GoogleType.Money()
        try inner.setText(rest, to: value)
        self.spendCap = inner
      case "lifetime":
        var inner = self.lifetime ?? GoogleProtobuf.Duration()
        try inner.setText(rest, to: value)
        self.lifetime = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    }
    Rules.items(self.allowedModels.count, "allowed_models", min: 0, max: 100, &violations)
    Rules.unique(self.allowedModels, "allowed_models", &violations)
    for (index, value) in self.allowedModels.enumerated() {
      let start = violations.count
      Rules.length(value, "allowed_models", min: 0, max: 128, &violations)
      Rules.slug(value, "allowed_models", &violations)
      violations.number("allowed_models", index, since: start)
    }
    if let value = self.lifetime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("lifetime", since: mark)
      Rules.duration(value, "lifetime", min: (1, 0), max: (3600, 0), "must be at least 1s and at most 3600s", &violations)
    }
  }
}

extension V1 {
  /// The token.
  package struct CreateClientTokenResponse: Wire.Message {
    /// Goes where a key goes: `Authorization: Bearer …`.
    package var token: String = ""
    package var expireTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateClientTokenResponse" }
  }
}

extension V1.CreateClientTokenResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.token = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.expireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.token.isEmpty {
      writer.string(self.token)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.token = try reader.string()
      case 1:
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}token\u{a}\u{0}\u{1}\u{0}expireTime\u{b}\u{0}\u{1}\u{0}expire_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.token.isEmpty {
      writer.key(",\"token\":")
      writer.string(self.token)
    }
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.expireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("expire_time", since: mark)
    }
  }
}


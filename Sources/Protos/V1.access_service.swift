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
    writer.beginObject()
    writer.endObject()
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
        let outer = try reader.enter()
        if self._organization == nil { self._organization = Boxed(V1.Organization()) }
        try self._organization?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 0, &seen) {
          if self._organization == nil { self._organization = Boxed(V1.Organization()) }
          try self._organization?.value.mergeJSON(from: &reader)
        }
      case 0xf5bcc1109a413506, 0xff12ab31716548cd:
        if try reader.accept("updateMask", "update_mask", 1, &seen) {
          if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
          try self.updateMask?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self._organization?.value {
      writer.key(",\"organization\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf4a3d7c75629edae, 0xcba53b8c6a16fd3d:
        if try reader.accept("displayName", "display_name", 0, &seen) {
          self.displayName = try reader.string()
        }
      case 0x3cce79e73ae58786, 0x6d11b53888e8ee79:
        if try reader.accept("teamName", "team_name", 1, &seen) {
          self.teamName = try reader.string()
        }
      case 0x78b373e9dd06a02a, 0xccd72800216c32c1:
        if try reader.accept("requestId", "request_id", 2, &seen) {
          self.requestId = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._organization == nil { self._organization = Boxed(V1.Organization()) }
        try self._organization?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 0, &seen) {
          if self._organization == nil { self._organization = Boxed(V1.Organization()) }
          try self._organization?.value.mergeJSON(from: &reader)
        }
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 1, &seen) {
          if self.team == nil { self.team = V1.Team() }
          try self.team?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self._organization?.value {
      writer.key(",\"organization\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.team {
      writer.key(",\"team\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x9fee3e8a2e2c0ef, 0x5ebbe91a03568721:
        if try reader.accept("pageSize", "page_size", 0, &seen) {
          self.pageSize = try reader.int32()
        }
      case 0x189bb6995f547b1c, 0xc8003e2a7add18a2:
        if try reader.accept("pageToken", "page_token", 1, &seen) {
          self.pageToken = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.pageSize != 0 {
      writer.key(",\"pageSize\":")
      writer.int32(self.pageSize)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
    }
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.organizations.reversed() {
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
      case 0x19df32db339e98b0:
        if try reader.accept("organizations", "organizations", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.Organization()
            try value.mergeJSON(from: &reader)
            self.organizations.append(value)
          }
        }
      case 0xb5e3e30fe95673c8, 0x7a57a9ee35a102af:
        if try reader.accept("nextPageToken", "next_page_token", 1, &seen) {
          self.nextPageToken = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.organizations.isEmpty {
      writer.key(",\"organizations\":")
      writer.beginArray()
      for value in self.organizations {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf4a3d7c75629edae, 0xcba53b8c6a16fd3d:
        if try reader.accept("displayName", "display_name", 0, &seen) {
          self.displayName = try reader.string()
        }
      case 0x78b373e9dd06a02a, 0xccd72800216c32c1:
        if try reader.accept("requestId", "request_id", 1, &seen) {
          self.requestId = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.displayName.isEmpty {
      writer.key(",\"displayName\":")
      writer.string(self.displayName)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x9fee3e8a2e2c0ef, 0x5ebbe91a03568721:
        if try reader.accept("pageSize", "page_size", 0, &seen) {
          self.pageSize = try reader.int32()
        }
      case 0x189bb6995f547b1c, 0xc8003e2a7add18a2:
        if try reader.accept("pageToken", "page_token", 1, &seen) {
          self.pageToken = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.pageSize != 0 {
      writer.key(",\"pageSize\":")
      writer.int32(self.pageSize)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
    }
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.teams.reversed() {
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
      case 0xdd1b06c5ed71b4a1:
        if try reader.accept("teams", "teams", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.Team()
            try value.mergeJSON(from: &reader)
            self.teams.append(value)
          }
        }
      case 0xb5e3e30fe95673c8, 0x7a57a9ee35a102af:
        if try reader.accept("nextPageToken", "next_page_token", 1, &seen) {
          self.nextPageToken = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.teams.isEmpty {
      writer.key(",\"teams\":")
      writer.beginArray()
      for value in self.teams {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 0, &seen) {
          if self.team == nil { self.team = V1.Team() }
          try self.team?.mergeJSON(from: &reader)
        }
      case 0xf5bcc1109a413506, 0xff12ab31716548cd:
        if try reader.accept("updateMask", "update_mask", 1, &seen) {
          if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
          try self.updateMask?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.team {
      writer.key(",\"team\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 0, &seen) {
          self.team = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.team.isEmpty {
      writer.key(",\"team\":")
      writer.string(self.team)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x9fee3e8a2e2c0ef, 0x5ebbe91a03568721:
        if try reader.accept("pageSize", "page_size", 0, &seen) {
          self.pageSize = try reader.int32()
        }
      case 0x189bb6995f547b1c, 0xc8003e2a7add18a2:
        if try reader.accept("pageToken", "page_token", 1, &seen) {
          self.pageToken = try reader.string()
        }
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 2, &seen) {
          self.team = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.members.reversed() {
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
      case 0x386e07b2b7ec2071:
        if try reader.accept("members", "members", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.Member()
            try value.mergeJSON(from: &reader)
            self.members.append(value)
          }
        }
      case 0xb5e3e30fe95673c8, 0x7a57a9ee35a102af:
        if try reader.accept("nextPageToken", "next_page_token", 1, &seen) {
          self.nextPageToken = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.members.isEmpty {
      writer.key(",\"members\":")
      writer.beginArray()
      for value in self.members {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject()
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
      case 26: self.teams.append(try reader.string())
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
    for value in self.teams.reversed() {
      writer.string(value)
      writer.tag(26)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf2a2225c053df79a:
        if try reader.accept("email", "email", 0, &seen) {
          self.email = try reader.string()
        }
      case 0xbf5b92cc3799542:
        if try reader.accept("role", "role", 1, &seen) {
          self.role = try reader.string()
        }
      case 0xdd1b06c5ed71b4a1:
        if try reader.accept("teams", "teams", 2, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.teams.append(try reader.string())
          }
        }
      case 0x78b373e9dd06a02a, 0xccd72800216c32c1:
        if try reader.accept("requestId", "request_id", 3, &seen) {
          self.requestId = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginArray()
      for value in self.teams {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
    }
    writer.endObject()
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
        let outer = try reader.enter()
        if self._member == nil { self._member = Boxed(V1.Member()) }
        try self._member?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x7aff07b0a3642070:
        if try reader.accept("member", "member", 0, &seen) {
          if self._member == nil { self._member = Boxed(V1.Member()) }
          try self._member?.value.mergeJSON(from: &reader)
        }
      case 0x80ac7e5f1a37a661:
        if try reader.accept("token", "token", 1, &seen) {
          self.token = try reader.string()
        }
      case 0xd8cb6b037b3fcdfe, 0xfc53b259a469efe7:
        if try reader.accept("expireTime", "expire_time", 2, &seen) {
          if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
          try self.expireTime?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x80ac7e5f1a37a661:
        if try reader.accept("token", "token", 0, &seen) {
          self.token = try reader.string()
        }
      case 0xf4a3d7c75629edae, 0xcba53b8c6a16fd3d:
        if try reader.accept("displayName", "display_name", 1, &seen) {
          self.displayName = try reader.string()
        }
      case 0x27145e3807151e3c:
        if try reader.accept("mode", "mode", 2, &seen) {
          self.mode = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._member == nil { self._member = Boxed(V1.Member()) }
        try self._member?.value.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self._key == nil { self._key = Boxed(V1.Key()) }
        try self._key?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x7aff07b0a3642070:
        if try reader.accept("member", "member", 0, &seen) {
          if self._member == nil { self._member = Boxed(V1.Member()) }
          try self._member?.value.mergeJSON(from: &reader)
        }
      case 0x8ce339f15a1aea71:
        if try reader.accept("key", "key", 1, &seen) {
          if self._key == nil { self._key = Boxed(V1.Key()) }
          try self._key?.value.mergeJSON(from: &reader)
        }
      case 0x9bf9bae03844d14e:
        if try reader.accept("secret", "secret", 2, &seen) {
          self.secret = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._member == nil { self._member = Boxed(V1.Member()) }
        try self._member?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x7aff07b0a3642070:
        if try reader.accept("member", "member", 0, &seen) {
          if self._member == nil { self._member = Boxed(V1.Member()) }
          try self._member?.value.mergeJSON(from: &reader)
        }
      case 0xf5bcc1109a413506, 0xff12ab31716548cd:
        if try reader.accept("updateMask", "update_mask", 1, &seen) {
          if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
          try self.updateMask?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self._member?.value {
      writer.key(",\"member\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x7aff07b0a3642070:
        if try reader.accept("member", "member", 0, &seen) {
          self.member = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.member.isEmpty {
      writer.key(",\"member\":")
      writer.string(self.member)
    }
    writer.endObject()
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
      case 34: self.scopes.append(try reader.string())
      case 42:
        let outer = try reader.enter()
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.merge(from: &reader)
        reader.leave(outer)
      case 50: self.allowedAddresses.append(try reader.string())
      case 58: self.allowedModels.append(try reader.string())
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
    for value in self.allowedModels.reversed() {
      writer.string(value)
      writer.tag(58)
    }
    for value in self.allowedAddresses.reversed() {
      writer.string(value)
      writer.tag(50)
    }
    if let value = self.expireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    for value in self.scopes.reversed() {
      writer.string(value)
      writer.tag(34)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf4a3d7c75629edae, 0xcba53b8c6a16fd3d:
        if try reader.accept("displayName", "display_name", 0, &seen) {
          self.displayName = try reader.string()
        }
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 1, &seen) {
          self.team = try reader.string()
        }
      case 0x27145e3807151e3c:
        if try reader.accept("mode", "mode", 2, &seen) {
          self.mode = try reader.string()
        }
      case 0x243d956ad8607736:
        if try reader.accept("scopes", "scopes", 3, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.scopes.append(try reader.string())
          }
        }
      case 0xd8cb6b037b3fcdfe, 0xfc53b259a469efe7:
        if try reader.accept("expireTime", "expire_time", 4, &seen) {
          if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
          try self.expireTime?.mergeJSON(from: &reader)
        }
      case 0x11c9b46f3a64ba64, 0xab579c3ecb7b83bd:
        if try reader.accept("allowedAddresses", "allowed_addresses", 5, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.allowedAddresses.append(try reader.string())
          }
        }
      case 0xa1155261f969ff06, 0x978049caa34eaa67:
        if try reader.accept("allowedModels", "allowed_models", 6, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.allowedModels.append(try reader.string())
          }
        }
      case 0xd7f8d434d3020889, 0x27e3d6dce5f6461a:
        if try reader.accept("spendCap", "spend_cap", 7, &seen) {
          if self.spendCap == nil { self.spendCap = GoogleType.Money() }
          try self.spendCap?.mergeJSON(from: &reader)
        }
      case 0x6a8bcfbee29abf61, 0x3493a0487d8ffee2:
        if try reader.accept("rateLimit", "rate_limit", 8, &seen) {
          self.rateLimit = try reader.int32()
        }
      case 0x78b373e9dd06a02a, 0xccd72800216c32c1:
        if try reader.accept("requestId", "request_id", 9, &seen) {
          self.requestId = try reader.string()
        }
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 10, &seen) {
          self.organization = try reader.string()
        }
      case 0x7aff07b0a3642070:
        if try reader.accept("member", "member", 11, &seen) {
          self.member = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginArray()
      for value in self.scopes {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
      value.encodeJSON(to: &writer)
    }
    if !self.allowedAddresses.isEmpty {
      writer.key(",\"allowedAddresses\":")
      writer.beginArray()
      for value in self.allowedAddresses {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if !self.allowedModels.isEmpty {
      writer.key(",\"allowedModels\":")
      writer.beginArray()
      for value in self.allowedModels {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
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
    writer.endObject()
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
        let outer = try reader.enter()
        if self._key == nil { self._key = Boxed(V1.Key()) }
        try self._key?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x8ce339f15a1aea71:
        if try reader.accept("key", "key", 0, &seen) {
          if self._key == nil { self._key = Boxed(V1.Key()) }
          try self._key?.value.mergeJSON(from: &reader)
        }
      case 0x9bf9bae03844d14e:
        if try reader.accept("secret", "secret", 1, &seen) {
          self.secret = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self._key?.value {
      writer.key(",\"key\":")
      value.encodeJSON(to: &writer)
    }
    if !self.secret.isEmpty {
      writer.key(",\"secret\":")
      writer.string(self.secret)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x8ce339f15a1aea71:
        if try reader.accept("key", "key", 0, &seen) {
          self.key = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x9fee3e8a2e2c0ef, 0x5ebbe91a03568721:
        if try reader.accept("pageSize", "page_size", 0, &seen) {
          self.pageSize = try reader.int32()
        }
      case 0x189bb6995f547b1c, 0xc8003e2a7add18a2:
        if try reader.accept("pageToken", "page_token", 1, &seen) {
          self.pageToken = try reader.string()
        }
      case 0xaea549517083c828:
        if try reader.accept("team", "team", 2, &seen) {
          self.team = try reader.string()
        }
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 3, &seen) {
          self.organization = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.keys.reversed() {
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
      case 0xe111afb5a48e5856:
        if try reader.accept("keys", "keys", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.Key()
            try value.mergeJSON(from: &reader)
            self.keys.append(value)
          }
        }
      case 0xb5e3e30fe95673c8, 0x7a57a9ee35a102af:
        if try reader.accept("nextPageToken", "next_page_token", 1, &seen) {
          self.nextPageToken = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.keys.isEmpty {
      writer.key(",\"keys\":")
      writer.beginArray()
      for value in self.keys {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject()
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
        let outer = try reader.enter()
        if self._key == nil { self._key = Boxed(V1.Key()) }
        try self._key?.value.merge(from: &reader)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x8ce339f15a1aea71:
        if try reader.accept("key", "key", 0, &seen) {
          if self._key == nil { self._key = Boxed(V1.Key()) }
          try self._key?.value.mergeJSON(from: &reader)
        }
      case 0xf5bcc1109a413506, 0xff12ab31716548cd:
        if try reader.accept("updateMask", "update_mask", 1, &seen) {
          if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
          try self.updateMask?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self._key?.value {
      writer.key(",\"key\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.updateMask {
      writer.key(",\"updateMask\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x8ce339f15a1aea71:
        if try reader.accept("key", "key", 0, &seen) {
          self.key = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
    }
    writer.endObject()
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
      case 18: self.allowedModels.append(try reader.string())
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
    for value in self.allowedModels.reversed() {
      writer.string(value)
      writer.tag(18)
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
      case 0xa1155261f969ff06, 0x978049caa34eaa67:
        if try reader.accept("allowedModels", "allowed_models", 1, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.allowedModels.append(try reader.string())
          }
        }
      case 0xd7f8d434d3020889, 0x27e3d6dce5f6461a:
        if try reader.accept("spendCap", "spend_cap", 2, &seen) {
          if self.spendCap == nil { self.spendCap = GoogleType.Money() }
          try self.spendCap?.mergeJSON(from: &reader)
        }
      case 0x3e851d060356b1bf:
        if try reader.accept("lifetime", "lifetime", 3, &seen) {
          if self.lifetime == nil { self.lifetime = GoogleProtobuf.Duration() }
          try self.lifetime?.mergeJSON(from: &reader)
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
    if !self.allowedModels.isEmpty {
      writer.key(",\"allowedModels\":")
      writer.beginArray()
      for value in self.allowedModels {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if let value = self.spendCap {
      writer.key(",\"spendCap\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.lifetime {
      writer.key(",\"lifetime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x80ac7e5f1a37a661:
        if try reader.accept("token", "token", 0, &seen) {
          self.token = try reader.string()
        }
      case 0xd8cb6b037b3fcdfe, 0xfc53b259a469efe7:
        if try reader.accept("expireTime", "expire_time", 1, &seen) {
          if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
          try self.expireTime?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.token.isEmpty {
      writer.key(",\"token\":")
      writer.string(self.token)
    }
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
  }

  package func validate(into violations: inout Violations) {
    if let value = self.expireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("expire_time", since: mark)
    }
  }
}


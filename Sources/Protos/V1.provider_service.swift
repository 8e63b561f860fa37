// Generated from modelroute/v1/provider_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Nothing to say.
  package struct ListProvidersRequest: Wire.Message {
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListProvidersRequest" }
  }
}

extension V1.ListProvidersRequest {
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
  /// The providers.
  package struct ListProvidersResponse: Wire.Message {
    package var providers: [V1.Provider] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListProvidersResponse" }
  }
}

extension V1.ListProvidersResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.providers.isEmpty { self.providers.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Provider>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Provider>.stride)
        var value = V1.Provider()
        try value.merge(from: &reader)
        self.providers.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
          try reader.hold(MemoryLayout<V1.Provider>.stride)
          var value = V1.Provider()
          try value.mergeJSON(from: &reader)
          self.providers.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}providers"
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
    writer.endObject(object)
  }
}

extension V1 {
  /// Which deployments.
  package struct ListDeploymentsRequest: Wire.Message {
    /// Only of this provider.
    package var provider: String = ""
    /// Only for this model.
    package var model: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListDeploymentsRequest" }
  }
}

extension V1.ListDeploymentsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.provider = try reader.string()
      case 18: self.model = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.model.isEmpty {
      writer.string(self.model)
      writer.tag(18)
    }
    if !self.provider.isEmpty {
      writer.string(self.provider)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.provider = try reader.string()
      case 1:
        self.model = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}provider\u{5}\u{0}\u{1}\u{0}model"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.provider.isEmpty {
      writer.key(",\"provider\":")
      writer.string(self.provider)
    }
    if !self.model.isEmpty {
      writer.key(",\"model\":")
      writer.string(self.model)
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
      case "provider":
        self.provider = try TextField.string(rest, value)
      case "model":
        self.model = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.provider.isEmpty {
      Rules.length(self.provider, "provider", min: 0, max: 64, &violations)
    }
    if !self.model.isEmpty {
      Rules.length(self.model, "model", min: 0, max: 128, &violations)
    }
  }
}

extension V1 {
  /// The deployments.
  package struct ListDeploymentsResponse: Wire.Message {
    package var deployments: [V1.Deployment] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListDeploymentsResponse" }
  }
}

extension V1.ListDeploymentsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.deployments.isEmpty { self.deployments.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Deployment>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Deployment>.stride)
        var value = V1.Deployment()
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
          try reader.hold(MemoryLayout<V1.Deployment>.stride)
          var value = V1.Deployment()
          try value.mergeJSON(from: &reader)
          self.deployments.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}deployments"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    for (index, value) in self.deployments.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("deployments", index, since: start)
    }
  }
}

extension V1 {
  /// Which deployment.
  package struct GetDeploymentRequest: Wire.Message {
    package var deployment: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetDeploymentRequest" }
  }
}

extension V1.GetDeploymentRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.deployment = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}deployment"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.deployment.isEmpty {
      writer.key(",\"deployment\":")
      writer.string(self.deployment)
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
      case "deployment":
        self.deployment = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.deployment.isEmpty {
      Rules.length(self.deployment, "deployment", min: 0, max: 128, &violations)
    } else { violations.add("deployment", "is required") }
  }
}

extension V1 {
  /// What to change.
  package struct SetDeploymentRequest: Wire.Message {
    package var deployment: String = ""
    /// Unspecified: unchanged.
    package var state: V1.Deployment.State = .unspecified
    /// Unset: unchanged.
    package var weight: Int32?
    /// Close the breaker now.
    package var resetBreaker: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.SetDeploymentRequest" }
  }
}

extension V1.SetDeploymentRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.deployment = try reader.string()
      case 16: self.state = V1.Deployment.State(number: try reader.int32())
      case 24: self.weight = try reader.int32()
      case 32: self.resetBreaker = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.resetBreaker {
      writer.bool(self.resetBreaker)
      writer.tag(32)
    }
    if let value = self.weight {
      writer.int32(value)
      writer.tag(24)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
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
        if let number = try reader.enumNumber(V1.Deployment.State.number(named:)) {
          self.state = V1.Deployment.State(number: number)
        }
      case 2:
        self.weight = try reader.int32()
      case 3:
        self.resetBreaker = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}deployment\u{5}\u{0}\u{1}\u{0}state\u{6}\u{0}\u{2}\u{0}weight\u{c}\u{0}\u{3}\u{0}resetBreaker\u{d}\u{0}\u{3}\u{0}reset_breaker"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.deployment.isEmpty {
      writer.key(",\"deployment\":")
      writer.string(self.deployment)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if let value = self.weight {
      writer.key(",\"weight\":")
      writer.int32(value)
    }
    if self.resetBreaker {
      writer.key(",\"resetBreaker\":")
      writer.bool(self.resetBreaker)
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
      case "deployment":
        self.deployment = try TextField.string(rest, value)
      case "state":
        self.state = V1.Deployment.State(
    number: try TextField.enumNumber(rest, value, V1.Deployment.State.number(named:)))
      case "weight":
        self.weight = try TextField.integer(rest, value)
      case "reset_breaker", "resetBreaker":
        self.resetBreaker = try TextField.bool(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.deployment.isEmpty {
      Rules.length(self.deployment, "deployment", min: 0, max: 128, &violations)
    } else { violations.add("deployment", "is required") }
    if let value = self.weight {
      if !(value >= 0 && value <= 1000) { violations.add("weight", "must be 0 to 1000") }
    }
  }
}

extension V1 {
  /// Which attempts.
  package struct ListAttemptsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only of this job.
    package var job: String = ""
    /// Only at this deployment.
    package var deployment: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListAttemptsRequest" }
  }
}

extension V1.ListAttemptsRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.job = try reader.string()
      case 34: self.deployment = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.deployment.isEmpty {
      writer.string(self.deployment)
      writer.tag(34)
    }
    if !self.job.isEmpty {
      writer.string(self.job)
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
        self.job = try reader.string()
      case 3:
        self.deployment = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{3}\u{0}\u{2}\u{0}job\u{a}\u{0}\u{3}\u{0}deployment\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
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
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if !self.deployment.isEmpty {
      writer.key(",\"deployment\":")
      writer.string(self.deployment)
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
      case "job":
        self.job = try TextField.string(rest, value)
      case "deployment":
        self.deployment = try TextField.string(rest, value)
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
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    }
    if !self.deployment.isEmpty {
      Rules.length(self.deployment, "deployment", min: 0, max: 128, &violations)
    }
  }
}

extension V1 {
  /// A page of attempts.
  package struct ListAttemptsResponse: Wire.Message {
    package var attempts: [V1.Attempt] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListAttemptsResponse" }
  }
}

extension V1.ListAttemptsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.attempts.isEmpty { self.attempts.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.Attempt>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Attempt>.stride)
        var value = V1.Attempt()
        try value.merge(from: &reader)
        self.attempts.append(value)
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
    self.attempts.lend { values in
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
          try reader.hold(MemoryLayout<V1.Attempt>.stride)
          var value = V1.Attempt()
          try value.mergeJSON(from: &reader)
          self.attempts.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}attempts\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.attempts.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("attempts", index, since: start)
    }
  }
}

extension V1 {
  /// Which job.
  package struct ExplainRouteRequest: Wire.Message {
    package var job: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ExplainRouteRequest" }
  }
}

extension V1.ExplainRouteRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.job = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}job"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
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
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.job.isEmpty {
      Rules.length(self.job, "job", min: 0, max: 64, &violations)
    } else { violations.add("job", "is required") }
  }
}

extension V1 {
  /// One explanation per attempt.
  package struct ExplainRouteResponse: Wire.Message {
    package var routes: [V1.RouteExplanation] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ExplainRouteResponse" }
  }
}

extension V1.ExplainRouteResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.routes.isEmpty { self.routes.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.RouteExplanation>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.RouteExplanation>.stride)
        var value = V1.RouteExplanation()
        try value.merge(from: &reader)
        self.routes.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.routes.lend { values in
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
          try reader.hold(MemoryLayout<V1.RouteExplanation>.stride)
          var value = V1.RouteExplanation()
          try value.mergeJSON(from: &reader)
          self.routes.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}routes"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.routes.isEmpty {
      writer.key(",\"routes\":")
      let list = writer.beginArray()
      self.routes.lend { values in
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
    for (index, value) in self.routes.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("routes", index, since: start)
    }
  }
}

extension V1 {
  /// Of which time.
  package struct GetProviderSpendRequest: Wire.Message {
    package var startTime: GoogleProtobuf.Timestamp?
    package var endTime: GoogleProtobuf.Timestamp?
    package var provider: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetProviderSpendRequest" }
  }
}

extension V1.GetProviderSpendRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.merge(from: &reader)
        reader.leave(outer)
      case 26: self.provider = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.provider.isEmpty {
      writer.string(self.provider)
      writer.tag(26)
    }
    if let value = self.endTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.startTime {
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
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.mergeJSON(from: &reader)
      case 1:
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.mergeJSON(from: &reader)
      case 2:
        self.provider = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}startTime\u{7}\u{0}\u{1}\u{0}endTime\u{8}\u{0}\u{2}\u{0}provider\u{a}\u{0}\u{0}\u{0}start_time\u{8}\u{0}\u{1}\u{0}end_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.startTime {
      writer.key(",\"startTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key(",\"endTime\":")
      value.encodeJSON(to: &writer)
    }
    if !self.provider.isEmpty {
      writer.key(",\"provider\":")
      writer.string(self.provider)
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
      case "start_time", "startTime":
        var inner = self.startTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.startTime = inner
      case "end_time", "endTime":
        var inner = self.endTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.endTime = inner
      case "provider":
        self.provider = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self.startTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("start_time", since: mark)
    }
    if let value = self.endTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("end_time", since: mark)
    }
    if !self.provider.isEmpty {
      Rules.length(self.provider, "provider", min: 0, max: 64, &violations)
    }
    if let first = self.startTime, let last = self.endTime, !((first.seconds, first.nanos) < (last.seconds, last.nanos)) {
      violations.add("end_time", "must be after start_time")
    }
  }
}

extension V1 {
  /// The costs.
  package struct GetProviderSpendResponse: Wire.Message {
    /// One deployment's.
    package struct Row: Wire.Message {
      package var provider: String = ""
      package var deployment: String = ""
      package var attempts: Int64 = 0
      package var cost: GoogleType.Money?
      package var duplicateSpend: GoogleType.Money?
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "modelroute.v1.GetProviderSpendResponse.Row" }
    }

    package var rows: [V1.GetProviderSpendResponse.Row] = []
    package var total: GoogleType.Money?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetProviderSpendResponse" }
  }
}

extension V1.GetProviderSpendResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.rows.isEmpty { self.rows.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.GetProviderSpendResponse.Row>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.GetProviderSpendResponse.Row>.stride)
        var value = V1.GetProviderSpendResponse.Row()
        try value.merge(from: &reader)
        self.rows.append(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.total == nil { self.total = GoogleType.Money() }
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
      writer.close(mark, tag: 18)
    }
    self.rows.lend { values in
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
          try reader.hold(MemoryLayout<V1.GetProviderSpendResponse.Row>.stride)
          var value = V1.GetProviderSpendResponse.Row()
          try value.mergeJSON(from: &reader)
          self.rows.append(value)
        }
      case 1:
        if self.total == nil { self.total = GoogleType.Money() }
        try self.total?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}rows\u{5}\u{0}\u{1}\u{0}total"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.rows.isEmpty {
      writer.key(",\"rows\":")
      let list = writer.beginArray()
      self.rows.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.total {
      writer.key(",\"total\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}

extension V1.GetProviderSpendResponse.Row {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.provider = try reader.string()
      case 18: self.deployment = try reader.string()
      case 24: self.attempts = try reader.int64()
      case 34:
        let outer = try reader.enter()
        if self.cost == nil { self.cost = GoogleType.Money() }
        try self.cost?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.duplicateSpend == nil { self.duplicateSpend = GoogleType.Money() }
        try self.duplicateSpend?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.duplicateSpend {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.cost {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if self.attempts != 0 {
      writer.int64(self.attempts)
      writer.tag(24)
    }
    if !self.deployment.isEmpty {
      writer.string(self.deployment)
      writer.tag(18)
    }
    if !self.provider.isEmpty {
      writer.string(self.provider)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.provider = try reader.string()
      case 1:
        self.deployment = try reader.string()
      case 2:
        self.attempts = try reader.int64()
      case 3:
        if self.cost == nil { self.cost = GoogleType.Money() }
        try self.cost?.mergeJSON(from: &reader)
      case 4:
        if self.duplicateSpend == nil { self.duplicateSpend = GoogleType.Money() }
        try self.duplicateSpend?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}provider\u{a}\u{0}\u{1}\u{0}deployment\u{8}\u{0}\u{2}\u{0}attempts\u{4}\u{0}\u{3}\u{0}cost\u{e}\u{0}\u{4}\u{0}duplicateSpend\u{f}\u{0}\u{4}\u{0}duplicate_spend"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.provider.isEmpty {
      writer.key(",\"provider\":")
      writer.string(self.provider)
    }
    if !self.deployment.isEmpty {
      writer.key(",\"deployment\":")
      writer.string(self.deployment)
    }
    if self.attempts != 0 {
      writer.key(",\"attempts\":")
      writer.int64(self.attempts)
    }
    if let value = self.cost {
      writer.key(",\"cost\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.duplicateSpend {
      writer.key(",\"duplicateSpend\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}


// Generated from modelroute/v1/webhook_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// An endpoint to register.
  package struct CreateWebhookEndpointRequest: Wire.Message {
    package var endpoint: V1.WebhookEndpoint? {
      get { _endpoint?.value }
      set { _endpoint = newValue.map { Boxed($0) } }
    }
    private var _endpoint: Boxed<V1.WebhookEndpoint>?
    /// The idempotency key.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateWebhookEndpointRequest" }
  }
}

extension V1.CreateWebhookEndpointRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._endpoint?.value ?? V1.WebhookEndpoint()
        try value.merge(from: &reader)
        self._endpoint = Boxed(value)
        reader.leave(outer)
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
    if let value = self._endpoint?.value {
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
        try reader.hold(MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._endpoint?.value ?? V1.WebhookEndpoint()
        try value.mergeJSON(from: &reader)
        self._endpoint = Boxed(value)
      case 1:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}endpoint\u{9}\u{0}\u{1}\u{0}requestId\u{a}\u{0}\u{1}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._endpoint?.value {
      writer.key(",\"endpoint\":")
      value.encodeJSON(to: &writer)
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
      case "endpoint":
        var inner = self.endpoint ?? V1.WebhookEndpoint()
        try inner.setText(rest, to: value)
        self.endpoint = inner
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
    if let value = self._endpoint?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("endpoint", since: mark)
    } else { violations.add("endpoint", "is required") }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
  }
}

extension V1 {
  /// The endpoint and its secret.
  package struct CreateWebhookEndpointResponse: Wire.Message {
    package var endpoint: V1.WebhookEndpoint? {
      get { _endpoint?.value }
      set { _endpoint = newValue.map { Boxed($0) } }
    }
    private var _endpoint: Boxed<V1.WebhookEndpoint>?
    /// `whsec_…`. Shown here only.
    package var secret: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateWebhookEndpointResponse" }
  }
}

extension V1.CreateWebhookEndpointResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._endpoint?.value ?? V1.WebhookEndpoint()
        try value.merge(from: &reader)
        self._endpoint = Boxed(value)
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
    if let value = self._endpoint?.value {
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
        try reader.hold(MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._endpoint?.value ?? V1.WebhookEndpoint()
        try value.mergeJSON(from: &reader)
        self._endpoint = Boxed(value)
      case 1:
        self.secret = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}endpoint\u{6}\u{0}\u{1}\u{0}secret"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._endpoint?.value {
      writer.key(",\"endpoint\":")
      value.encodeJSON(to: &writer)
    }
    if !self.secret.isEmpty {
      writer.key(",\"secret\":")
      writer.string(self.secret)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._endpoint?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("endpoint", since: mark)
    }
  }
}

extension V1 {
  /// Which endpoint.
  package struct GetWebhookEndpointRequest: Wire.Message {
    /// `whep_…`.
    package var endpoint: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetWebhookEndpointRequest" }
  }
}

extension V1.GetWebhookEndpointRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.endpoint = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.endpoint.isEmpty {
      writer.string(self.endpoint)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.endpoint = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}endpoint"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.endpoint.isEmpty {
      writer.key(",\"endpoint\":")
      writer.string(self.endpoint)
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
      case "endpoint":
        self.endpoint = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.endpoint.isEmpty {
      Rules.length(self.endpoint, "endpoint", min: 0, max: 64, &violations)
    } else { violations.add("endpoint", "is required") }
  }
}

extension V1 {
  /// Which endpoints.
  package struct ListWebhookEndpointsRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListWebhookEndpointsRequest" }
  }
}

extension V1.ListWebhookEndpointsRequest {
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
  /// A page of endpoints.
  package struct ListWebhookEndpointsResponse: Wire.Message {
    package var endpoints: [V1.WebhookEndpoint] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListWebhookEndpointsResponse" }
  }
}

extension V1.ListWebhookEndpointsResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.endpoints.isEmpty { self.endpoints.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.WebhookEndpoint>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = V1.WebhookEndpoint()
        try value.merge(from: &reader)
        self.endpoints.append(value)
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
    self.endpoints.lend { values in
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
          try reader.hold(MemoryLayout<V1.WebhookEndpoint>.stride)
          var value = V1.WebhookEndpoint()
          try value.mergeJSON(from: &reader)
          self.endpoints.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}endpoints\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.endpoints.isEmpty {
      writer.key(",\"endpoints\":")
      let list = writer.beginArray()
      self.endpoints.lend { values in
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
    for (index, value) in self.endpoints.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("endpoints", index, since: start)
    }
  }
}

extension V1 {
  /// A changed endpoint.
  package struct UpdateWebhookEndpointRequest: Wire.Message {
    package var endpoint: V1.WebhookEndpoint? {
      get { _endpoint?.value }
      set { _endpoint = newValue.map { Boxed($0) } }
    }
    private var _endpoint: Boxed<V1.WebhookEndpoint>?
    /// The fields to change. Unset: those that are set.
    package var updateMask: GoogleProtobuf.FieldMask?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.UpdateWebhookEndpointRequest" }
  }
}

extension V1.UpdateWebhookEndpointRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._endpoint?.value ?? V1.WebhookEndpoint()
        try value.merge(from: &reader)
        self._endpoint = Boxed(value)
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
    if let value = self._endpoint?.value {
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
        try reader.hold(MemoryLayout<V1.WebhookEndpoint>.stride)
        var value = self._endpoint?.value ?? V1.WebhookEndpoint()
        try value.mergeJSON(from: &reader)
        self._endpoint = Boxed(value)
      case 1:
        if self.updateMask == nil { self.updateMask = GoogleProtobuf.FieldMask() }
        try self.updateMask?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}endpoint\u{a}\u{0}\u{1}\u{0}updateMask\u{b}\u{0}\u{1}\u{0}update_mask"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._endpoint?.value {
      writer.key(",\"endpoint\":")
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
      case "endpoint":
        var inner = self.endpoint ?? V1.WebhookEndpoint()
        try inner.setText(rest, to: value)
        self.endpoint = inner
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
    if let value = self._endpoint?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("endpoint", since: mark)
    } else { violations.add("endpoint", "is required") }
  }
}

extension V1 {
  /// Which endpoint to remove.
  package struct DeleteWebhookEndpointRequest: Wire.Message {
    /// `whep_…`.
    package var endpoint: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.DeleteWebhookEndpointRequest" }
  }
}

extension V1.DeleteWebhookEndpointRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.endpoint = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.endpoint.isEmpty {
      writer.string(self.endpoint)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.endpoint = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}endpoint"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.endpoint.isEmpty {
      writer.key(",\"endpoint\":")
      writer.string(self.endpoint)
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
      case "endpoint":
        self.endpoint = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.endpoint.isEmpty {
      Rules.length(self.endpoint, "endpoint", min: 0, max: 64, &violations)
    } else { violations.add("endpoint", "is required") }
  }
}

extension V1 {
  /// Whose secret.
  package struct RotateSecretRequest: Wire.Message {
    /// `whep_…`.
    package var endpoint: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RotateSecretRequest" }
  }
}

extension V1.RotateSecretRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.endpoint = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.endpoint.isEmpty {
      writer.string(self.endpoint)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.endpoint = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}endpoint"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.endpoint.isEmpty {
      writer.key(",\"endpoint\":")
      writer.string(self.endpoint)
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
      case "endpoint":
        self.endpoint = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.endpoint.isEmpty {
      Rules.length(self.endpoint, "endpoint", min: 0, max: 64, &violations)
    } else { violations.add("endpoint", "is required") }
  }
}

extension V1 {
  /// The new secret.
  package struct RotateSecretResponse: Wire.Message {
    /// `whsec_…`. Shown here only.
    package var secret: String = ""
    /// Until then the old one signs too.
    package var previousExpireTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RotateSecretResponse" }
  }
}

extension V1.RotateSecretResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.secret = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.previousExpireTime == nil { self.previousExpireTime = GoogleProtobuf.Timestamp() }
        try self.previousExpireTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.previousExpireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.secret.isEmpty {
      writer.string(self.secret)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.secret = try reader.string()
      case 1:
        if self.previousExpireTime == nil { self.previousExpireTime = GoogleProtobuf.Timestamp() }
        try self.previousExpireTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}secret\u{12}\u{0}\u{1}\u{0}previousExpireTime\u{14}\u{0}\u{1}\u{0}previous_expire_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.secret.isEmpty {
      writer.key(",\"secret\":")
      writer.string(self.secret)
    }
    if let value = self.previousExpireTime {
      writer.key(",\"previousExpireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.previousExpireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("previous_expire_time", since: mark)
    }
  }
}

extension V1 {
  /// Nothing to say.
  package struct GetSigningSecretRequest: Wire.Message {
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetSigningSecretRequest" }
  }
}

extension V1.GetSigningSecretRequest {
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
  /// The secret of the organisation.
  package struct GetSigningSecretResponse: Wire.Message {
    /// `whsec_…`.
    package var secret: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetSigningSecretResponse" }
  }
}

extension V1.GetSigningSecretResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.secret = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.secret.isEmpty {
      writer.string(self.secret)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.secret = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}secret"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.secret.isEmpty {
      writer.key(",\"secret\":")
      writer.string(self.secret)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// Which endpoint to try.
  package struct SendTestEventRequest: Wire.Message {
    /// `whep_…`.
    package var endpoint: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.SendTestEventRequest" }
  }
}

extension V1.SendTestEventRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.endpoint = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.endpoint.isEmpty {
      writer.string(self.endpoint)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.endpoint = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}endpoint"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.endpoint.isEmpty {
      writer.key(",\"endpoint\":")
      writer.string(self.endpoint)
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
      case "endpoint":
        self.endpoint = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.endpoint.isEmpty {
      Rules.length(self.endpoint, "endpoint", min: 0, max: 64, &violations)
    } else { violations.add("endpoint", "is required") }
  }
}

extension V1 {
  /// Which deliveries.
  package struct ListDeliveriesRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only about this job.
    package var job: String = ""
    /// Only to this endpoint.
    package var endpoint: String = ""
    /// Only in this state.
    package var state: V1.WebhookDelivery.State = .unspecified
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListDeliveriesRequest" }
  }
}

extension V1.ListDeliveriesRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.job = try reader.string()
      case 34: self.endpoint = try reader.string()
      case 40: self.state = V1.WebhookDelivery.State(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(40)
    }
    if !self.endpoint.isEmpty {
      writer.string(self.endpoint)
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
        self.endpoint = try reader.string()
      case 4:
        if let number = try reader.enumNumber(V1.WebhookDelivery.State.number(named:)) {
          self.state = V1.WebhookDelivery.State(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{3}\u{0}\u{2}\u{0}job\u{8}\u{0}\u{3}\u{0}endpoint\u{5}\u{0}\u{4}\u{0}state\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
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
    if !self.endpoint.isEmpty {
      writer.key(",\"endpoint\":")
      writer.string(self.endpoint)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
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
      case "endpoint":
        self.endpoint = try TextField.string(rest, value)
      case "state":
        self.state = V1.WebhookDelivery.State(
    number: try TextField.enumNumber(rest, value, V1.WebhookDelivery.State.number(named:)))
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
    if !self.endpoint.isEmpty {
      Rules.length(self.endpoint, "endpoint", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// A page of deliveries.
  package struct ListDeliveriesResponse: Wire.Message {
    package var deliveries: [V1.WebhookDelivery] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListDeliveriesResponse" }
  }
}

extension V1.ListDeliveriesResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.deliveries.isEmpty { self.deliveries.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.WebhookDelivery>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.WebhookDelivery>.stride)
        var value = V1.WebhookDelivery()
        try value.merge(from: &reader)
        self.deliveries.append(value)
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
    self.deliveries.lend { values in
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
          try reader.hold(MemoryLayout<V1.WebhookDelivery>.stride)
          var value = V1.WebhookDelivery()
          try value.mergeJSON(from: &reader)
          self.deliveries.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}deliveries\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.deliveries.isEmpty {
      writer.key(",\"deliveries\":")
      let list = writer.beginArray()
      self.deliveries.lend { values in
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
    for (index, value) in self.deliveries.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("deliveries", index, since: start)
    }
  }
}

extension V1 {
  /// Which delivery.
  package struct GetDeliveryRequest: Wire.Message {
    /// `msg_…`.
    package var delivery: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetDeliveryRequest" }
  }
}

extension V1.GetDeliveryRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.delivery = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.delivery.isEmpty {
      writer.string(self.delivery)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.delivery = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}delivery"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.delivery.isEmpty {
      writer.key(",\"delivery\":")
      writer.string(self.delivery)
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
      case "delivery":
        self.delivery = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.delivery.isEmpty {
      Rules.length(self.delivery, "delivery", min: 0, max: 64, &violations)
    } else { violations.add("delivery", "is required") }
  }
}

extension V1 {
  /// What to send again: one delivery, or those of an endpoint in a range of time.
  package struct RedeliverRequest: Wire.Message {
    /// `msg_…`.
    package var delivery: String = ""
    package var endpoint: String = ""
    /// Created at or after.
    package var startTime: GoogleProtobuf.Timestamp?
    /// Created before. Unset: now.
    package var endTime: GoogleProtobuf.Timestamp?
    /// Only in this state, `DELIVERED` or `ABANDONED`. Unset: both.
    package var state: V1.WebhookDelivery.State = .unspecified
    /// `next_page_token` of the call before, to go on in a long range.
    package var pageToken: String = ""
    /// The idempotency key.
    package var requestId: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RedeliverRequest" }
  }
}

extension V1.RedeliverRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.delivery = try reader.string()
      case 18: self.endpoint = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.merge(from: &reader)
        reader.leave(outer)
      case 40: self.state = V1.WebhookDelivery.State(number: try reader.int32())
      case 50: self.pageToken = try reader.string()
      case 58: self.requestId = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(58)
    }
    if !self.pageToken.isEmpty {
      writer.string(self.pageToken)
      writer.tag(50)
    }
    if self.state.number != 0 {
      writer.int32(self.state.number)
      writer.tag(40)
    }
    if let value = self.endTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.startTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.endpoint.isEmpty {
      writer.string(self.endpoint)
      writer.tag(18)
    }
    if !self.delivery.isEmpty {
      writer.string(self.delivery)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.delivery = try reader.string()
      case 1:
        self.endpoint = try reader.string()
      case 2:
        if self.startTime == nil { self.startTime = GoogleProtobuf.Timestamp() }
        try self.startTime?.mergeJSON(from: &reader)
      case 3:
        if self.endTime == nil { self.endTime = GoogleProtobuf.Timestamp() }
        try self.endTime?.mergeJSON(from: &reader)
      case 4:
        if let number = try reader.enumNumber(V1.WebhookDelivery.State.number(named:)) {
          self.state = V1.WebhookDelivery.State(number: number)
        }
      case 5:
        self.pageToken = try reader.string()
      case 6:
        self.requestId = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}delivery\u{8}\u{0}\u{1}\u{0}endpoint\u{9}\u{0}\u{2}\u{0}startTime\u{7}\u{0}\u{3}\u{0}endTime\u{5}\u{0}\u{4}\u{0}state\u{9}\u{0}\u{5}\u{0}pageToken\u{9}\u{0}\u{6}\u{0}requestId\u{a}\u{0}\u{2}\u{0}start_time\u{8}\u{0}\u{3}\u{0}end_time\u{a}\u{0}\u{5}\u{0}page_token\u{a}\u{0}\u{6}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.delivery.isEmpty {
      writer.key(",\"delivery\":")
      writer.string(self.delivery)
    }
    if !self.endpoint.isEmpty {
      writer.key(",\"endpoint\":")
      writer.string(self.endpoint)
    }
    if let value = self.startTime {
      writer.key(",\"startTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key(",\"endTime\":")
      value.encodeJSON(to: &writer)
    }
    if self.state.number != 0 {
      writer.key(",\"state\":")
      self.state.encodeJSON(to: &writer)
    }
    if !self.pageToken.isEmpty {
      writer.key(",\"pageToken\":")
      writer.string(self.pageToken)
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
      case "delivery":
        self.delivery = try TextField.string(rest, value)
      case "endpoint":
        self.endpoint = try TextField.string(rest, value)
      case "start_time", "startTime":
        var inner = self.startTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.startTime = inner
      case "end_time", "endTime":
        var inner = self.endTime ?? GoogleProtobuf.Timestamp()
        try inner.setText(rest, to: value)
        self.endTime = inner
      case "state":
        self.state = V1.WebhookDelivery.State(
    number: try TextField.enumNumber(rest, value, V1.WebhookDelivery.State.number(named:)))
      case "page_token", "pageToken":
        self.pageToken = try TextField.string(rest, value)
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
    if !self.delivery.isEmpty {
      Rules.length(self.delivery, "delivery", min: 0, max: 64, &violations)
    }
    if !self.endpoint.isEmpty {
      Rules.length(self.endpoint, "endpoint", min: 0, max: 64, &violations)
    }
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
    if !self.pageToken.isEmpty {
      Rules.length(self.pageToken, "page_token", min: 0, max: 1024, &violations)
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
    if let first = self.startTime, let last = self.endTime, !((first.seconds, first.nanos) < (last.seconds, last.nanos)) {
      violations.add("end_time", "must be after start_time")
    }
  }
}

extension V1 {
  /// What is sent again.
  package struct RedeliverResponse: Wire.Message {
    /// How many, at most 1000 in one call.
    package var count: Int32 = 0
    /// Empty where the range holds no more.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.RedeliverResponse" }
  }
}

extension V1.RedeliverResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.count = try reader.int32()
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
    if self.count != 0 {
      writer.int32(self.count)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.count = try reader.int32()
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}count\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.count != 0 {
      writer.key(",\"count\":")
      writer.int32(self.count)
    }
    if !self.nextPageToken.isEmpty {
      writer.key(",\"nextPageToken\":")
      writer.string(self.nextPageToken)
    }
    writer.endObject(object)
  }
}


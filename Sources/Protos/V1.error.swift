// Generated from modelroute/v1/error.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Why something failed, what to do about it, and what it cost.
  ///
  /// `code` is one of twelve, forever: `invalid_request`, `unauthenticated`, `permission_denied`,
  /// `not_found`, `conflict`, `insufficient_funds`, `rate_limited`, `content_blocked`,
  /// `generation_failed`, `provider_unavailable`, `timeout`, `internal`.
  package struct Error: Wire.Message {
    /// One of the twelve codes.
    package var code: String = ""
    /// An open, dotted refinement of the code, as in `wallet` or `team_budget`. Tolerate unknown ones.
    package var reason: String = ""
    /// A sentence for people.
    package var message: String = ""
    /// Whether the same request may succeed when it is sent again later.
    package var retryable: Bool?
    /// How long to wait before that, where it is known.
    package var retryAfter: GoogleProtobuf.Duration?
    /// What was charged. Always set; an amount of zero has no units and nanos.
    package var charged: GoogleType.Money?
    /// Our id of the call, for support. In a failed job: the id of the call that created it.
    package var requestId: String = ""
    /// The fields of the request that break a rule.
    package var fieldViolations: [V1.FieldViolation] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Error" }
  }
}

extension V1.Error {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.code = try reader.string()
      case 18: self.reason = try reader.string()
      case 26: self.message = try reader.string()
      case 32: self.retryable = try reader.bool()
      case 42:
        let outer = try reader.enter()
        if self.retryAfter == nil { self.retryAfter = GoogleProtobuf.Duration() }
        try self.retryAfter?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.charged == nil { self.charged = GoogleType.Money() }
        try self.charged?.merge(from: &reader)
        reader.leave(outer)
      case 58: self.requestId = try reader.string()
      case 66:
        if self.fieldViolations.isEmpty { self.fieldViolations.reserveCapacity(reader.run(of: 66, holding: MemoryLayout<V1.FieldViolation>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.FieldViolation>.stride)
        var value = V1.FieldViolation()
        try value.merge(from: &reader)
        self.fieldViolations.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.fieldViolations.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 66)
      }
    }
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(58)
    }
    if let value = self.charged {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.retryAfter {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.retryable {
      writer.bool(value)
      writer.tag(32)
    }
    if !self.message.isEmpty {
      writer.string(self.message)
      writer.tag(26)
    }
    if !self.reason.isEmpty {
      writer.string(self.reason)
      writer.tag(18)
    }
    if !self.code.isEmpty {
      writer.string(self.code)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.code = try reader.string()
      case 1:
        self.reason = try reader.string()
      case 2:
        self.message = try reader.string()
      case 3:
        self.retryable = try reader.bool()
      case 4:
        if self.retryAfter == nil { self.retryAfter = GoogleProtobuf.Duration() }
        try self.retryAfter?.mergeJSON(from: &reader)
      case 5:
        if self.charged == nil { self.charged = GoogleType.Money() }
        try self.charged?.mergeJSON(from: &reader)
      case 6:
        self.requestId = try reader.string()
      case 7:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.FieldViolation>.stride)
          var value = V1.FieldViolation()
          try value.mergeJSON(from: &reader)
          self.fieldViolations.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}code\u{6}\u{0}\u{1}\u{0}reason\u{7}\u{0}\u{2}\u{0}message\u{9}\u{0}\u{3}\u{0}retryable\u{a}\u{0}\u{4}\u{0}retryAfter\u{7}\u{0}\u{5}\u{0}charged\u{9}\u{0}\u{6}\u{0}requestId\u{f}\u{0}\u{7}\u{0}fieldViolations\u{b}\u{0}\u{4}\u{0}retry_after\u{a}\u{0}\u{6}\u{0}request_id\u{10}\u{0}\u{7}\u{0}field_violations"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.code.isEmpty {
      writer.key(",\"code\":")
      writer.string(self.code)
    }
    if !self.reason.isEmpty {
      writer.key(",\"reason\":")
      writer.string(self.reason)
    }
    if !self.message.isEmpty {
      writer.key(",\"message\":")
      writer.string(self.message)
    }
    if let value = self.retryable {
      writer.key(",\"retryable\":")
      writer.bool(value)
    }
    if let value = self.retryAfter {
      writer.key(",\"retryAfter\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.charged {
      writer.key(",\"charged\":")
      value.encodeJSON(to: &writer)
    }
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
    }
    if !self.fieldViolations.isEmpty {
      writer.key(",\"fieldViolations\":")
      let list = writer.beginArray()
      self.fieldViolations.lend { values in
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
    if let value = self.retryAfter {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retry_after", since: mark)
    }
  }
}

extension V1 {
  /// A field of a request that breaks a rule.
  package struct FieldViolation: Wire.Message {
    /// The path in proto names, as in `input.chat.messages[0].role`.
    package var field: String = ""
    /// What is wrong with it.
    package var description: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.FieldViolation" }
  }
}

extension V1.FieldViolation {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.field = try reader.string()
      case 18: self.description = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(18)
    }
    if !self.field.isEmpty {
      writer.string(self.field)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.field = try reader.string()
      case 1:
        self.description = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}field\u{b}\u{0}\u{1}\u{0}description"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.field.isEmpty {
      writer.key(",\"field\":")
      writer.string(self.field)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// The HTTP body of a failed call, on every path.
  package struct ErrorResponse: Wire.Message {
    package var error: V1.Error? {
      get { _error?.value }
      set { _error = newValue.map { Boxed($0) } }
    }
    private var _error: Boxed<V1.Error>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ErrorResponse" }
  }
}

extension V1.ErrorResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.Error>.stride)
        var value = self._error?.value ?? V1.Error()
        try value.merge(from: &reader)
        self._error = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._error?.value {
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
        try reader.hold(MemoryLayout<V1.Error>.stride)
        var value = self._error?.value ?? V1.Error()
        try value.mergeJSON(from: &reader)
        self._error = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}error"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._error?.value {
      writer.key(",\"error\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._error?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("error", since: mark)
    }
  }
}


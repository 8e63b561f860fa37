// Generated from google/rpc/error_details.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension GoogleRpc {
  /// Why the call failed, for programs.
  package struct ErrorInfo: Wire.Message {
    /// UPPER_SNAKE_CASE, unique within the domain.
    package var reason: String = ""
    /// The service that made the reason.
    package var domain: String = ""
    package var metadata: [String: String] = [:]
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.ErrorInfo" }
  }
}

extension GoogleRpc.ErrorInfo {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.reason = try reader.string()
      case 18: self.domain = try reader.string()
      case 26:
        if self.metadata.isEmpty {
          self.metadata.reserveCapacity(
            min(reader.run(of: 26, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, String)>.stride)
        var key: String = ""
        var value = String()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            value = try reader.string()
          default: try reader.skip(tag)
          }
        }
        self.metadata[key] = value
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.metadata.isEmpty {
      MapOrder.withAscending(self.metadata) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 26)
        }
      }
    }
    if !self.domain.isEmpty {
      writer.string(self.domain)
      writer.tag(18)
    }
    if !self.reason.isEmpty {
      writer.string(self.reason)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.reason = try reader.string()
      case 1:
        self.domain = try reader.string()
      case 2:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.metadata[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.metadata[key] = try reader.string()
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}reason\u{6}\u{0}\u{1}\u{0}domain\u{8}\u{0}\u{2}\u{0}metadata"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.reason.isEmpty {
      writer.key(",\"reason\":")
      writer.string(self.reason)
    }
    if !self.domain.isEmpty {
      writer.key(",\"domain\":")
      writer.string(self.domain)
    }
    if !self.metadata.isEmpty {
      writer.key(",\"metadata\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.metadata) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    writer.endObject(object)
  }
}

extension GoogleRpc {
  /// When the caller may try again.
  package struct RetryInfo: Wire.Message {
    package var retryDelay: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.RetryInfo" }
  }
}

extension GoogleRpc.RetryInfo {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.retryDelay == nil { self.retryDelay = GoogleProtobuf.Duration() }
        try self.retryDelay?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.retryDelay {
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
        if self.retryDelay == nil { self.retryDelay = GoogleProtobuf.Duration() }
        try self.retryDelay?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}retryDelay\u{b}\u{0}\u{0}\u{0}retry_delay"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.retryDelay {
      writer.key(",\"retryDelay\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.retryDelay {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retry_delay", since: mark)
    }
  }
}

extension GoogleRpc {
  /// Where the server was when it failed.
  package struct DebugInfo: Wire.Message {
    package var stackEntries: [String] = []
    package var detail: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.DebugInfo" }
  }
}

extension GoogleRpc.DebugInfo {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.stackEntries.isEmpty { self.stackEntries.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.stackEntries.append(try reader.string())
      case 18: self.detail = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.detail.isEmpty {
      writer.string(self.detail)
      writer.tag(18)
    }
    self.stackEntries.lend { values in
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
          self.stackEntries.append(try reader.string())
        }
      case 1:
        self.detail = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}stackEntries\u{6}\u{0}\u{1}\u{0}detail\u{d}\u{0}\u{0}\u{0}stack_entries"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.stackEntries.isEmpty {
      writer.key(",\"stackEntries\":")
      let list = writer.beginArray()
      self.stackEntries.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.detail.isEmpty {
      writer.key(",\"detail\":")
      writer.string(self.detail)
    }
    writer.endObject(object)
  }
}

extension GoogleRpc {
  /// Which limits were passed.
  package struct QuotaFailure: Wire.Message {
    /// One limit.
    package struct Violation: Wire.Message {
      package var subject: String = ""
      package var description: String = ""
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "google.rpc.QuotaFailure.Violation" }
    }

    package var violations: [GoogleRpc.QuotaFailure.Violation] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.QuotaFailure" }
  }
}

extension GoogleRpc.QuotaFailure {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.violations.isEmpty { self.violations.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<GoogleRpc.QuotaFailure.Violation>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleRpc.QuotaFailure.Violation>.stride)
        var value = GoogleRpc.QuotaFailure.Violation()
        try value.merge(from: &reader)
        self.violations.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.violations.lend { values in
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
          try reader.hold(MemoryLayout<GoogleRpc.QuotaFailure.Violation>.stride)
          var value = GoogleRpc.QuotaFailure.Violation()
          try value.mergeJSON(from: &reader)
          self.violations.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}violations"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.violations.isEmpty {
      writer.key(",\"violations\":")
      let list = writer.beginArray()
      self.violations.lend { values in
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

extension GoogleRpc.QuotaFailure.Violation {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.subject = try reader.string()
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
        self.description = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}subject\u{b}\u{0}\u{1}\u{0}description"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.subject.isEmpty {
      writer.key(",\"subject\":")
      writer.string(self.subject)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    writer.endObject(object)
  }
}

extension GoogleRpc {
  /// What has to hold before the call can succeed.
  package struct PreconditionFailure: Wire.Message {
    /// One condition.
    package struct Violation: Wire.Message {
      package var type: String = ""
      package var subject: String = ""
      package var description: String = ""
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "google.rpc.PreconditionFailure.Violation" }
    }

    package var violations: [GoogleRpc.PreconditionFailure.Violation] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.PreconditionFailure" }
  }
}

extension GoogleRpc.PreconditionFailure {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.violations.isEmpty { self.violations.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<GoogleRpc.PreconditionFailure.Violation>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleRpc.PreconditionFailure.Violation>.stride)
        var value = GoogleRpc.PreconditionFailure.Violation()
        try value.merge(from: &reader)
        self.violations.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.violations.lend { values in
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
          try reader.hold(MemoryLayout<GoogleRpc.PreconditionFailure.Violation>.stride)
          var value = GoogleRpc.PreconditionFailure.Violation()
          try value.mergeJSON(from: &reader)
          self.violations.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{a}\u{0}\u{0}\u{0}violations"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.violations.isEmpty {
      writer.key(",\"violations\":")
      let list = writer.beginArray()
      self.violations.lend { values in
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

extension GoogleRpc.PreconditionFailure.Violation {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.type = try reader.string()
      case 18: self.subject = try reader.string()
      case 26: self.description = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(26)
    }
    if !self.subject.isEmpty {
      writer.string(self.subject)
      writer.tag(18)
    }
    if !self.type.isEmpty {
      writer.string(self.type)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.type = try reader.string()
      case 1:
        self.subject = try reader.string()
      case 2:
        self.description = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}type\u{7}\u{0}\u{1}\u{0}subject\u{b}\u{0}\u{2}\u{0}description"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.type.isEmpty {
      writer.key(",\"type\":")
      writer.string(self.type)
    }
    if !self.subject.isEmpty {
      writer.key(",\"subject\":")
      writer.string(self.subject)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    writer.endObject(object)
  }
}

extension GoogleRpc {
  /// Which fields of the request break a rule.
  package struct BadRequest: Wire.Message {
    /// One field.
    package struct FieldViolation: Wire.Message {
      /// The path in proto names, as in `input.chat.messages[0].role`.
      package var field: String = ""
      package var description: String = ""
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "google.rpc.BadRequest.FieldViolation" }
    }

    package var fieldViolations: [GoogleRpc.BadRequest.FieldViolation] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.BadRequest" }
  }
}

extension GoogleRpc.BadRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.fieldViolations.isEmpty { self.fieldViolations.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<GoogleRpc.BadRequest.FieldViolation>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleRpc.BadRequest.FieldViolation>.stride)
        var value = GoogleRpc.BadRequest.FieldViolation()
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
          try reader.hold(MemoryLayout<GoogleRpc.BadRequest.FieldViolation>.stride)
          var value = GoogleRpc.BadRequest.FieldViolation()
          try value.mergeJSON(from: &reader)
          self.fieldViolations.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{f}\u{0}\u{0}\u{0}fieldViolations\u{10}\u{0}\u{0}\u{0}field_violations"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
}

extension GoogleRpc.BadRequest.FieldViolation {
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

extension GoogleRpc {
  /// What identifies the call in logs.
  package struct RequestInfo: Wire.Message {
    package var requestId: String = ""
    package var servingData: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.RequestInfo" }
  }
}

extension GoogleRpc.RequestInfo {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.requestId = try reader.string()
      case 18: self.servingData = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.servingData.isEmpty {
      writer.string(self.servingData)
      writer.tag(18)
    }
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.requestId = try reader.string()
      case 1:
        self.servingData = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}requestId\u{b}\u{0}\u{1}\u{0}servingData\u{a}\u{0}\u{0}\u{0}request_id\u{c}\u{0}\u{1}\u{0}serving_data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
    }
    if !self.servingData.isEmpty {
      writer.key(",\"servingData\":")
      writer.string(self.servingData)
    }
    writer.endObject(object)
  }
}

extension GoogleRpc {
  /// The resource that the failure is about.
  package struct ResourceInfo: Wire.Message {
    package var resourceType: String = ""
    package var resourceName: String = ""
    package var owner: String = ""
    package var description: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.ResourceInfo" }
  }
}

extension GoogleRpc.ResourceInfo {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.resourceType = try reader.string()
      case 18: self.resourceName = try reader.string()
      case 26: self.owner = try reader.string()
      case 34: self.description = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(34)
    }
    if !self.owner.isEmpty {
      writer.string(self.owner)
      writer.tag(26)
    }
    if !self.resourceName.isEmpty {
      writer.string(self.resourceName)
      writer.tag(18)
    }
    if !self.resourceType.isEmpty {
      writer.string(self.resourceType)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.resourceType = try reader.string()
      case 1:
        self.resourceName = try reader.string()
      case 2:
        self.owner = try reader.string()
      case 3:
        self.description = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}resourceType\u{c}\u{0}\u{1}\u{0}resourceName\u{5}\u{0}\u{2}\u{0}owner\u{b}\u{0}\u{3}\u{0}description\u{d}\u{0}\u{0}\u{0}resource_type\u{d}\u{0}\u{1}\u{0}resource_name"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.resourceType.isEmpty {
      writer.key(",\"resourceType\":")
      writer.string(self.resourceType)
    }
    if !self.resourceName.isEmpty {
      writer.key(",\"resourceName\":")
      writer.string(self.resourceName)
    }
    if !self.owner.isEmpty {
      writer.key(",\"owner\":")
      writer.string(self.owner)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    writer.endObject(object)
  }
}

extension GoogleRpc {
  /// Where to read more.
  package struct Help: Wire.Message {
    /// One link.
    package struct Link: Wire.Message {
      package var description: String = ""
      package var url: String = ""
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "google.rpc.Help.Link" }
    }

    package var links: [GoogleRpc.Help.Link] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.Help" }
  }
}

extension GoogleRpc.Help {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.links.isEmpty { self.links.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<GoogleRpc.Help.Link>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleRpc.Help.Link>.stride)
        var value = GoogleRpc.Help.Link()
        try value.merge(from: &reader)
        self.links.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.links.lend { values in
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
          try reader.hold(MemoryLayout<GoogleRpc.Help.Link>.stride)
          var value = GoogleRpc.Help.Link()
          try value.mergeJSON(from: &reader)
          self.links.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}links"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.links.isEmpty {
      writer.key(",\"links\":")
      let list = writer.beginArray()
      self.links.lend { values in
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

extension GoogleRpc.Help.Link {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.description = try reader.string()
      case 18: self.url = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.url.isEmpty {
      writer.string(self.url)
      writer.tag(18)
    }
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.description = try reader.string()
      case 1:
        self.url = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}description\u{3}\u{0}\u{1}\u{0}url"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    writer.endObject(object)
  }
}

extension GoogleRpc {
  /// The message in the caller's language.
  package struct LocalizedMessage: Wire.Message {
    package var locale: String = ""
    package var message: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.LocalizedMessage" }
  }
}

extension GoogleRpc.LocalizedMessage {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.locale = try reader.string()
      case 18: self.message = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.message.isEmpty {
      writer.string(self.message)
      writer.tag(18)
    }
    if !self.locale.isEmpty {
      writer.string(self.locale)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.locale = try reader.string()
      case 1:
        self.message = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}locale\u{7}\u{0}\u{1}\u{0}message"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.locale.isEmpty {
      writer.key(",\"locale\":")
      writer.string(self.locale)
    }
    if !self.message.isEmpty {
      writer.key(",\"message\":")
      writer.string(self.message)
    }
    writer.endObject(object)
  }
}


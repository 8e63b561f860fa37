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
        let outer = try reader.enter()
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
    for (key, value) in MapOrder.descending(self.metadata) {
      let entry = writer.count
      writer.string(value)
      writer.tag(18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 26)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xfdcee7e36b63b584:
        if try reader.accept("reason", "reason", 0, &seen) {
          self.reason = try reader.string()
        }
      case 0x2f8750ffb2ec14c8:
        if try reader.accept("domain", "domain", 1, &seen) {
          self.domain = try reader.string()
        }
      case 0x9d4eb36fab10dd10:
        if try reader.accept("metadata", "metadata", 2, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.metadata[key] == nil else { throw reader.duplicate("the key is there twice") }
            self.metadata[key] = try reader.string()
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.metadata) {
        writer.mapKey(key)
        writer.string(value)
      }
      writer.endObject()
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xb3d5cd062a972f95, 0x178930e997b02d48:
        if try reader.accept("retryDelay", "retry_delay", 0, &seen) {
          if self.retryDelay == nil { self.retryDelay = GoogleProtobuf.Duration() }
          try self.retryDelay?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.retryDelay {
      writer.key(",\"retryDelay\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
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
      case 10: self.stackEntries.append(try reader.string())
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
    for value in self.stackEntries.reversed() {
      writer.string(value)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xac485d6d82ba0f39, 0x53d2fd4f3ff8d660:
        if try reader.accept("stackEntries", "stack_entries", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.stackEntries.append(try reader.string())
          }
        }
      case 0xc3e063095593d954:
        if try reader.accept("detail", "detail", 1, &seen) {
          self.detail = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.stackEntries.isEmpty {
      writer.key(",\"stackEntries\":")
      writer.beginArray()
      for value in self.stackEntries {
        writer.element()
        writer.string(value)
      }
      writer.endArray()
    }
    if !self.detail.isEmpty {
      writer.key(",\"detail\":")
      writer.string(self.detail)
    }
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.violations.reversed() {
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
      case 0x7b31e64a365da7aa:
        if try reader.accept("violations", "violations", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GoogleRpc.QuotaFailure.Violation()
            try value.mergeJSON(from: &reader)
            self.violations.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.violations.isEmpty {
      writer.key(",\"violations\":")
      writer.beginArray()
      for value in self.violations {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x15281aaec2758323:
        if try reader.accept("subject", "subject", 0, &seen) {
          self.subject = try reader.string()
        }
      case 0x4b0db70deb9154cf:
        if try reader.accept("description", "description", 1, &seen) {
          self.description = try reader.string()
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
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.violations.reversed() {
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
      case 0x7b31e64a365da7aa:
        if try reader.accept("violations", "violations", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GoogleRpc.PreconditionFailure.Violation()
            try value.mergeJSON(from: &reader)
            self.violations.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.violations.isEmpty {
      writer.key(",\"violations\":")
      writer.beginArray()
      for value in self.violations {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x5a0be8c0a4c9609b:
        if try reader.accept("type", "type", 0, &seen) {
          self.type = try reader.string()
        }
      case 0x15281aaec2758323:
        if try reader.accept("subject", "subject", 1, &seen) {
          self.subject = try reader.string()
        }
      case 0x4b0db70deb9154cf:
        if try reader.accept("description", "description", 2, &seen) {
          self.description = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.fieldViolations.reversed() {
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
      case 0x18cf7008df26d66e, 0xf73dcd0fa0b33e6f:
        if try reader.accept("fieldViolations", "field_violations", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GoogleRpc.BadRequest.FieldViolation()
            try value.mergeJSON(from: &reader)
            self.fieldViolations.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.fieldViolations.isEmpty {
      writer.key(",\"fieldViolations\":")
      writer.beginArray()
      for value in self.fieldViolations {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xcc02b20874ce9d33:
        if try reader.accept("field", "field", 0, &seen) {
          self.field = try reader.string()
        }
      case 0x4b0db70deb9154cf:
        if try reader.accept("description", "description", 1, &seen) {
          self.description = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.field.isEmpty {
      writer.key(",\"field\":")
      writer.string(self.field)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x78b373e9dd06a02a, 0xccd72800216c32c1:
        if try reader.accept("requestId", "request_id", 0, &seen) {
          self.requestId = try reader.string()
        }
      case 0x332d512b8c375260, 0xa0226e8850ee076e:
        if try reader.accept("servingData", "serving_data", 1, &seen) {
          self.servingData = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
    }
    if !self.servingData.isEmpty {
      writer.key(",\"servingData\":")
      writer.string(self.servingData)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf3e93f605a62c88b, 0x1bb4036c0dd5c71f:
        if try reader.accept("resourceType", "resource_type", 0, &seen) {
          self.resourceType = try reader.string()
        }
      case 0x2ae30b409233695b, 0x728fef45440aa64f:
        if try reader.accept("resourceName", "resource_name", 1, &seen) {
          self.resourceName = try reader.string()
        }
      case 0x8fbb57ed17252f55:
        if try reader.accept("owner", "owner", 2, &seen) {
          self.owner = try reader.string()
        }
      case 0x4b0db70deb9154cf:
        if try reader.accept("description", "description", 3, &seen) {
          self.description = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.links.reversed() {
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
      case 0x84b300c07dcef403:
        if try reader.accept("links", "links", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GoogleRpc.Help.Link()
            try value.mergeJSON(from: &reader)
            self.links.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.links.isEmpty {
      writer.key(",\"links\":")
      writer.beginArray()
      for value in self.links {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x4b0db70deb9154cf:
        if try reader.accept("description", "description", 0, &seen) {
          self.description = try reader.string()
        }
      case 0x5dd0efe05faf708f:
        if try reader.accept("url", "url", 1, &seen) {
          self.url = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x3f86dd210c6e9ae1:
        if try reader.accept("locale", "locale", 0, &seen) {
          self.locale = try reader.string()
        }
      case 0x6a961e5896aaef36:
        if try reader.accept("message", "message", 1, &seen) {
          self.message = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.locale.isEmpty {
      writer.key(",\"locale\":")
      writer.string(self.locale)
    }
    if !self.message.isEmpty {
      writer.key(",\"message\":")
      writer.string(self.message)
    }
    writer.endObject()
  }
}


// Generated from modelroute/v1/audit.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A fact that happened.
  package struct AuditEvent: Wire.Message, Wire.StreamEvent {
    /// The number within the organisation, from 1, without gaps.
    package var sequence: Int64 = 0
    package var time: GoogleProtobuf.Timestamp?
    /// In the past tense, as in `job.succeeded`, `key.created`.
    package var type: String = ""
    /// Who did it: a key, a member, `system`.
    package var principal: String = ""
    /// The address that it came from.
    package var sourceAddress: String = ""
    /// What it is about: the id of a job, a key, ….
    package var subject: String = ""
    package var payload: GoogleProtobuf.Struct?
    /// SHA-256, lower-case hex: of the event before, and of this one.
    package var previousHash: String = ""
    package var hash: String = ""
    /// SHA-256 of the payload as it was stored, lower-case hex: what enters `hash`.
    package var payloadHash: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.AuditEvent" }
  }
}

extension V1.AuditEvent {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.sequence = try reader.int64()
      case 18:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 26: self.type = try reader.string()
      case 34: self.principal = try reader.string()
      case 42: self.sourceAddress = try reader.string()
      case 50: self.subject = try reader.string()
      case 58:
        let outer = try reader.enter()
        if self.payload == nil { self.payload = GoogleProtobuf.Struct() }
        try self.payload?.merge(from: &reader)
        reader.leave(outer)
      case 66: self.previousHash = try reader.string()
      case 74: self.hash = try reader.string()
      case 82: self.payloadHash = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.payloadHash.isEmpty {
      writer.string(self.payloadHash)
      writer.tag(82)
    }
    if !self.hash.isEmpty {
      writer.string(self.hash)
      writer.tag(74)
    }
    if !self.previousHash.isEmpty {
      writer.string(self.previousHash)
      writer.tag(66)
    }
    if let value = self.payload {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if !self.subject.isEmpty {
      writer.string(self.subject)
      writer.tag(50)
    }
    if !self.sourceAddress.isEmpty {
      writer.string(self.sourceAddress)
      writer.tag(42)
    }
    if !self.principal.isEmpty {
      writer.string(self.principal)
      writer.tag(34)
    }
    if !self.type.isEmpty {
      writer.string(self.type)
      writer.tag(26)
    }
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if self.sequence != 0 {
      writer.int64(self.sequence)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.sequence = try reader.int64()
      case 1:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 2:
        self.type = try reader.string()
      case 3:
        self.principal = try reader.string()
      case 4:
        self.sourceAddress = try reader.string()
      case 5:
        self.subject = try reader.string()
      case 6:
        if self.payload == nil { self.payload = GoogleProtobuf.Struct() }
        try self.payload?.mergeJSON(from: &reader)
      case 7:
        self.previousHash = try reader.string()
      case 8:
        self.hash = try reader.string()
      case 9:
        self.payloadHash = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}sequence\u{4}\u{0}\u{1}\u{0}time\u{4}\u{0}\u{2}\u{0}type\u{9}\u{0}\u{3}\u{0}principal\u{d}\u{0}\u{4}\u{0}sourceAddress\u{7}\u{0}\u{5}\u{0}subject\u{7}\u{0}\u{6}\u{0}payload\u{c}\u{0}\u{7}\u{0}previousHash\u{4}\u{0}\u{8}\u{0}hash\u{b}\u{0}\u{9}\u{0}payloadHash\u{e}\u{0}\u{4}\u{0}source_address\u{d}\u{0}\u{7}\u{0}previous_hash\u{c}\u{0}\u{9}\u{0}payload_hash"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.sequence != 0 {
      writer.key(",\"sequence\":")
      writer.int64(self.sequence)
    }
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    if !self.type.isEmpty {
      writer.key(",\"type\":")
      writer.string(self.type)
    }
    if !self.principal.isEmpty {
      writer.key(",\"principal\":")
      writer.string(self.principal)
    }
    if !self.sourceAddress.isEmpty {
      writer.key(",\"sourceAddress\":")
      writer.string(self.sourceAddress)
    }
    if !self.subject.isEmpty {
      writer.key(",\"subject\":")
      writer.string(self.subject)
    }
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    if !self.previousHash.isEmpty {
      writer.key(",\"previousHash\":")
      writer.string(self.previousHash)
    }
    if !self.hash.isEmpty {
      writer.key(",\"hash\":")
      writer.string(self.hash)
    }
    if !self.payloadHash.isEmpty {
      writer.key(",\"payloadHash\":")
      writer.string(self.payloadHash)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
  }

  package var eventName: String { "" }

  package var eventID: String { "\(self.sequence)" }
}

extension V1 {
  /// A signed position of the chain.
  package struct AuditCheckpoint: Wire.Message {
    package var sequence: Int64 = 0
    package var hash: String = ""
    package var time: GoogleProtobuf.Timestamp?
    /// Ed25519 over `organization.sequence.hash.microseconds`, where the last part is `time` in
    /// microseconds since 1970; base64.
    package var signature: String = ""
    /// The public key, base64.
    package var publicKey: String = ""
    /// Whose chain; `platform` for what operators do to none.
    package var organization: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.AuditCheckpoint" }
  }
}

extension V1.AuditCheckpoint {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.sequence = try reader.int64()
      case 18: self.hash = try reader.string()
      case 26:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 34: self.signature = try reader.string()
      case 42: self.publicKey = try reader.string()
      case 50: self.organization = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.organization.isEmpty {
      writer.string(self.organization)
      writer.tag(50)
    }
    if !self.publicKey.isEmpty {
      writer.string(self.publicKey)
      writer.tag(42)
    }
    if !self.signature.isEmpty {
      writer.string(self.signature)
      writer.tag(34)
    }
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.hash.isEmpty {
      writer.string(self.hash)
      writer.tag(18)
    }
    if self.sequence != 0 {
      writer.int64(self.sequence)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.sequence = try reader.int64()
      case 1:
        self.hash = try reader.string()
      case 2:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 3:
        self.signature = try reader.string()
      case 4:
        self.publicKey = try reader.string()
      case 5:
        self.organization = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}sequence\u{4}\u{0}\u{1}\u{0}hash\u{4}\u{0}\u{2}\u{0}time\u{9}\u{0}\u{3}\u{0}signature\u{9}\u{0}\u{4}\u{0}publicKey\u{c}\u{0}\u{5}\u{0}organization\u{a}\u{0}\u{4}\u{0}public_key"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.sequence != 0 {
      writer.key(",\"sequence\":")
      writer.int64(self.sequence)
    }
    if !self.hash.isEmpty {
      writer.key(",\"hash\":")
      writer.string(self.hash)
    }
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    if !self.signature.isEmpty {
      writer.key(",\"signature\":")
      writer.string(self.signature)
    }
    if !self.publicKey.isEmpty {
      writer.key(",\"publicKey\":")
      writer.string(self.publicKey)
    }
    if !self.organization.isEmpty {
      writer.key(",\"organization\":")
      writer.string(self.organization)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
  }
}


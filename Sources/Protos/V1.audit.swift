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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xd90c008cf995dd4b:
        if try reader.accept("sequence", "sequence", 0, &seen) {
          self.sequence = try reader.int64()
        }
      case 0x7543d2edf28b41fa:
        if try reader.accept("time", "time", 1, &seen) {
          if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
          try self.time?.mergeJSON(from: &reader)
        }
      case 0x5a0be8c0a4c9609b:
        if try reader.accept("type", "type", 2, &seen) {
          self.type = try reader.string()
        }
      case 0xe8ce9fa13a466e36:
        if try reader.accept("principal", "principal", 3, &seen) {
          self.principal = try reader.string()
        }
      case 0xbe124d77f4d256e1, 0x2c5c3dffd73276d9:
        if try reader.accept("sourceAddress", "source_address", 4, &seen) {
          self.sourceAddress = try reader.string()
        }
      case 0x15281aaec2758323:
        if try reader.accept("subject", "subject", 5, &seen) {
          self.subject = try reader.string()
        }
      case 0xea48e30c39c02672:
        if try reader.accept("payload", "payload", 6, &seen) {
          if self.payload == nil { self.payload = GoogleProtobuf.Struct() }
          try self.payload?.mergeJSON(from: &reader)
        }
      case 0x47d9b9eedbabbad, 0xadc987c58a36bf83:
        if try reader.accept("previousHash", "previous_hash", 7, &seen) {
          self.previousHash = try reader.string()
        }
      case 0x55b32d77992c3625:
        if try reader.accept("hash", "hash", 8, &seen) {
          self.hash = try reader.string()
        }
      case 0xe17985ee44829739, 0x3c073138a5e841c7:
        if try reader.accept("payloadHash", "payload_hash", 9, &seen) {
          self.payloadHash = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xd90c008cf995dd4b:
        if try reader.accept("sequence", "sequence", 0, &seen) {
          self.sequence = try reader.int64()
        }
      case 0x55b32d77992c3625:
        if try reader.accept("hash", "hash", 1, &seen) {
          self.hash = try reader.string()
        }
      case 0x7543d2edf28b41fa:
        if try reader.accept("time", "time", 2, &seen) {
          if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
          try self.time?.mergeJSON(from: &reader)
        }
      case 0x94ce144d004eb44e:
        if try reader.accept("signature", "signature", 3, &seen) {
          self.signature = try reader.string()
        }
      case 0xfabf60dfa0192df1, 0xb91cb617fc9e3aa9:
        if try reader.accept("publicKey", "public_key", 4, &seen) {
          self.publicKey = try reader.string()
        }
      case 0x66be63168f55bd50:
        if try reader.accept("organization", "organization", 5, &seen) {
          self.organization = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
  }

  package func validate(into violations: inout Violations) {
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
  }
}


// Generated from modelroute/v1/file.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// Bytes with a name and a type.
  package struct File: Wire.Message {
    package enum Origin: Wire.ProtoEnum {
      case unspecified
      /// A customer uploaded it.
      case uploaded
      /// A job made it.
      case generated
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .uploaded
        case 2: self = .generated
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .uploaded: 1
        case .generated: 2
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "ORIGIN_UNSPECIFIED"
        case .uploaded: "UPLOADED"
        case .generated: "GENERATED"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{12}\u{0}\u{0}\u{0}ORIGIN_UNSPECIFIED\u{8}\u{0}\u{1}\u{0}UPLOADED\u{9}\u{0}\u{2}\u{0}GENERATED") {
        case 0: 0
        case 1: 1
        case 2: 2
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .uploaded, .generated] }
      package static var fullName: String { "modelroute.v1.File.Origin" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"ORIGIN_UNSPECIFIED\"")
        case .uploaded: writer.name("\"UPLOADED\"")
        case .generated: writer.name("\"GENERATED\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// `file_…`.
    package var id: String = ""
    package var name: String = ""
    package var mimeType: String = ""
    package var sizeBytes: Int64 = 0
    /// SHA-256 of the bytes, lower-case hex.
    package var sha256: String = ""
    package var origin: V1.File.Origin = .unspecified
    /// The job that made it.
    package var job: String = ""
    package var createTime: GoogleProtobuf.Timestamp?
    /// When it will be deleted.
    package var expireTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.File" }
  }
}

extension V1.File {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.name = try reader.string()
      case 26: self.mimeType = try reader.string()
      case 32: self.sizeBytes = try reader.int64()
      case 42: self.sha256 = try reader.string()
      case 48: self.origin = V1.File.Origin(number: try reader.int32())
      case 58: self.job = try reader.string()
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
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
    if !self.job.isEmpty {
      writer.string(self.job)
      writer.tag(58)
    }
    if self.origin.number != 0 {
      writer.int32(self.origin.number)
      writer.tag(48)
    }
    if !self.sha256.isEmpty {
      writer.string(self.sha256)
      writer.tag(42)
    }
    if self.sizeBytes != 0 {
      writer.int64(self.sizeBytes)
      writer.tag(32)
    }
    if !self.mimeType.isEmpty {
      writer.string(self.mimeType)
      writer.tag(26)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
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
        self.name = try reader.string()
      case 2:
        self.mimeType = try reader.string()
      case 3:
        self.sizeBytes = try reader.int64()
      case 4:
        self.sha256 = try reader.string()
      case 5:
        if let number = try reader.enumNumber(V1.File.Origin.number(named:)) {
          self.origin = V1.File.Origin(number: number)
        }
      case 6:
        self.job = try reader.string()
      case 7:
        if self.createTime == nil { self.createTime = GoogleProtobuf.Timestamp() }
        try self.createTime?.mergeJSON(from: &reader)
      case 8:
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{4}\u{0}\u{1}\u{0}name\u{8}\u{0}\u{2}\u{0}mimeType\u{9}\u{0}\u{3}\u{0}sizeBytes\u{6}\u{0}\u{4}\u{0}sha256\u{6}\u{0}\u{5}\u{0}origin\u{3}\u{0}\u{6}\u{0}job\u{a}\u{0}\u{7}\u{0}createTime\u{a}\u{0}\u{8}\u{0}expireTime\u{9}\u{0}\u{2}\u{0}mime_type\u{a}\u{0}\u{3}\u{0}size_bytes\u{b}\u{0}\u{7}\u{0}create_time\u{b}\u{0}\u{8}\u{0}expire_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.mimeType.isEmpty {
      writer.key(",\"mimeType\":")
      writer.string(self.mimeType)
    }
    if self.sizeBytes != 0 {
      writer.key(",\"sizeBytes\":")
      writer.int64(self.sizeBytes)
    }
    if !self.sha256.isEmpty {
      writer.key(",\"sha256\":")
      writer.string(self.sha256)
    }
    if self.origin.number != 0 {
      writer.key(",\"origin\":")
      self.origin.encodeJSON(to: &writer)
    }
    if !self.job.isEmpty {
      writer.key(",\"job\":")
      writer.string(self.job)
    }
    if let value = self.createTime {
      writer.key(",\"createTime\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
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
  }
}


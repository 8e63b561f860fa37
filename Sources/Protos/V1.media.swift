// Generated from modelroute/v1/media.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A file that a customer gives to a model.
  package struct MediaInput: Wire.Message {
    /// Where the bytes are.
    package enum Source: Sendable, Equatable {
      /// The id of an uploaded file, `file_…`.
      case file(String)
      /// An http or https URL that we fetch at each attempt. Private addresses are refused.
      case url(String)
      /// The bytes themselves (base64 in JSON), at most 20 MB.
      case data([UInt8])
    }

    /// Where the bytes are.
    package var source: V1.MediaInput.Source?
    /// The type of the bytes, as in `image/png`. Detected when empty.
    package var mimeType: String = ""
    /// A name for the file, as in `report.pdf`.
    package var name: String = ""
    /// How closely an image is looked at: `low`, `high` or `auto`.
    package var detail: String = ""
    /// The size of an uploaded file, as it is known to us.
    package var sizeBytes: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.MediaInput" }
  }
}

extension V1.MediaInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.source = .file(try reader.string())
      case 18: self.source = .url(try reader.string())
      case 26: self.source = .data(try reader.bytes())
      case 34: self.mimeType = try reader.string()
      case 42: self.name = try reader.string()
      case 50: self.detail = try reader.string()
      case 56: self.sizeBytes = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.sizeBytes != 0 {
      writer.int64(self.sizeBytes)
      writer.tag(56)
    }
    if !self.detail.isEmpty {
      writer.string(self.detail)
      writer.tag(50)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(42)
    }
    if !self.mimeType.isEmpty {
      writer.string(self.mimeType)
      writer.tag(34)
    }
    switch self.source {
    case .file(let value):
      writer.string(value)
      writer.tag(10)
    case .url(let value):
      writer.string(value)
      writer.tag(18)
    case .data(let value):
      writer.bytes(value)
      writer.tag(26)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.source == nil else { throw reader.duplicate("another field of the oneof source is set") }
        self.source = .file(try reader.string())
      case 1:
        guard self.source == nil else { throw reader.duplicate("another field of the oneof source is set") }
        self.source = .url(try reader.string())
      case 2:
        guard self.source == nil else { throw reader.duplicate("another field of the oneof source is set") }
        self.source = .data(try reader.bytes())
      case 3:
        self.mimeType = try reader.string()
      case 4:
        self.name = try reader.string()
      case 5:
        self.detail = try reader.string()
      case 6:
        self.sizeBytes = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}file\u{3}\u{0}\u{1}\u{0}url\u{4}\u{0}\u{2}\u{0}data\u{8}\u{0}\u{3}\u{0}mimeType\u{4}\u{0}\u{4}\u{0}name\u{6}\u{0}\u{5}\u{0}detail\u{9}\u{0}\u{6}\u{0}sizeBytes\u{9}\u{0}\u{3}\u{0}mime_type\u{a}\u{0}\u{6}\u{0}size_bytes"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.source {
    case .file(let value):
      writer.key(",\"file\":")
      writer.string(value)
    case .url(let value):
      writer.key(",\"url\":")
      writer.string(value)
    case .data(let value):
      writer.key(",\"data\":")
      writer.bytes(value)
    case nil: break
    }
    if !self.mimeType.isEmpty {
      writer.key(",\"mimeType\":")
      writer.string(self.mimeType)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.detail.isEmpty {
      writer.key(",\"detail\":")
      writer.string(self.detail)
    }
    if self.sizeBytes != 0 {
      writer.key(",\"sizeBytes\":")
      writer.int64(self.sizeBytes)
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
      case "file":
        self.source = .file(try TextField.string(rest, value))
      case "url":
        self.source = .url(try TextField.string(rest, value))
      case "data":
        self.source = .data(try TextField.bytes(rest, value))
      case "mime_type", "mimeType":
        self.mimeType = try TextField.string(rest, value)
      case "name":
        self.name = try TextField.string(rest, value)
      case "detail":
        self.detail = try TextField.string(rest, value)
      case "size_bytes", "sizeBytes":
        self.sizeBytes = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let filePattern = Pattern("file_[0-9a-z]+")
  package func validate(into violations: inout Violations) {
    switch self.source {
    case .file(let value):
      Rules.length(value, "file", min: 1, max: 64, &violations)
      Rules.pattern(value, "file", Self.filePattern, &violations)
    case .url(let value):
      Rules.length(value, "url", min: 0, max: 8192, &violations)
      Rules.httpURL(value, "url", &violations)
    case .data(let value):
      Rules.size(value.count, "data", min: 1, max: 20971520, &violations)
    case nil: violations.add("source", "one of its fields is required")
    }
    if !self.mimeType.isEmpty {
      Rules.length(self.mimeType, "mime_type", min: 0, max: 127, &violations)
      Rules.mimeType(self.mimeType, "mime_type", &violations)
    }
    if !self.name.isEmpty {
      Rules.length(self.name, "name", min: 0, max: 255, &violations)
    }
    if !self.detail.isEmpty {
      switch self.detail {
      case "low", "high", "auto": break
      default: violations.add("detail", "must be one of low, high, auto")
      }
    }
  }
}

extension V1 {
  /// A file that a model made. It is ours: re-hosted, with a signed link that expires.
  package struct MediaOutput: Wire.Message {
    package var file: V1.OutputFile? {
      get { _file?.value }
      set { _file = newValue.map { Boxed($0) } }
    }
    private var _file: Boxed<V1.OutputFile>?
    /// Width and height in pixels, for images and videos.
    package var width: Int32 = 0
    package var height: Int32 = 0
    /// Length in milliseconds, for sounds and videos.
    package var durationMillis: Int64 = 0
    /// The prompt as the model changed it, where it says so.
    package var revisedPrompt: String = ""
    /// The seed that makes the same output again, where the model tells.
    package var seed: Int64?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.MediaOutput" }
  }
}

extension V1.MediaOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.OutputFile>.stride)
        var value = self._file?.value ?? V1.OutputFile()
        try value.merge(from: &reader)
        self._file = Boxed(value)
        reader.leave(outer)
      case 16: self.width = try reader.int32()
      case 24: self.height = try reader.int32()
      case 32: self.durationMillis = try reader.int64()
      case 42: self.revisedPrompt = try reader.string()
      case 48: self.seed = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.seed {
      writer.int64(value)
      writer.tag(48)
    }
    if !self.revisedPrompt.isEmpty {
      writer.string(self.revisedPrompt)
      writer.tag(42)
    }
    if self.durationMillis != 0 {
      writer.int64(self.durationMillis)
      writer.tag(32)
    }
    if self.height != 0 {
      writer.int32(self.height)
      writer.tag(24)
    }
    if self.width != 0 {
      writer.int32(self.width)
      writer.tag(16)
    }
    if let value = self._file?.value {
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
        try reader.hold(MemoryLayout<V1.OutputFile>.stride)
        var value = self._file?.value ?? V1.OutputFile()
        try value.mergeJSON(from: &reader)
        self._file = Boxed(value)
      case 1:
        self.width = try reader.int32()
      case 2:
        self.height = try reader.int32()
      case 3:
        self.durationMillis = try reader.int64()
      case 4:
        self.revisedPrompt = try reader.string()
      case 5:
        self.seed = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}file\u{5}\u{0}\u{1}\u{0}width\u{6}\u{0}\u{2}\u{0}height\u{e}\u{0}\u{3}\u{0}durationMillis\u{d}\u{0}\u{4}\u{0}revisedPrompt\u{4}\u{0}\u{5}\u{0}seed\u{f}\u{0}\u{3}\u{0}duration_millis\u{e}\u{0}\u{4}\u{0}revised_prompt"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._file?.value {
      writer.key(",\"file\":")
      value.encodeJSON(to: &writer)
    }
    if self.width != 0 {
      writer.key(",\"width\":")
      writer.int32(self.width)
    }
    if self.height != 0 {
      writer.key(",\"height\":")
      writer.int32(self.height)
    }
    if self.durationMillis != 0 {
      writer.key(",\"durationMillis\":")
      writer.int64(self.durationMillis)
    }
    if !self.revisedPrompt.isEmpty {
      writer.key(",\"revisedPrompt\":")
      writer.string(self.revisedPrompt)
    }
    if let value = self.seed {
      writer.key(",\"seed\":")
      writer.int64(value)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._file?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("file", since: mark)
    }
  }
}

extension V1 {
  /// What is needed to use an output file without another call.
  package struct OutputFile: Wire.Message {
    /// `file_…`.
    package var id: String = ""
    package var mimeType: String = ""
    package var sizeBytes: Int64 = 0
    /// SHA-256 of the bytes, lower-case hex.
    package var sha256: String = ""
    /// A signed download link.
    package var url: String = ""
    package var urlExpireTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.OutputFile" }
  }
}

extension V1.OutputFile {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.mimeType = try reader.string()
      case 24: self.sizeBytes = try reader.int64()
      case 34: self.sha256 = try reader.string()
      case 42: self.url = try reader.string()
      case 50:
        let outer = try reader.enter()
        if self.urlExpireTime == nil { self.urlExpireTime = GoogleProtobuf.Timestamp() }
        try self.urlExpireTime?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.urlExpireTime {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if !self.url.isEmpty {
      writer.string(self.url)
      writer.tag(42)
    }
    if !self.sha256.isEmpty {
      writer.string(self.sha256)
      writer.tag(34)
    }
    if self.sizeBytes != 0 {
      writer.int64(self.sizeBytes)
      writer.tag(24)
    }
    if !self.mimeType.isEmpty {
      writer.string(self.mimeType)
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
        self.mimeType = try reader.string()
      case 2:
        self.sizeBytes = try reader.int64()
      case 3:
        self.sha256 = try reader.string()
      case 4:
        self.url = try reader.string()
      case 5:
        if self.urlExpireTime == nil { self.urlExpireTime = GoogleProtobuf.Timestamp() }
        try self.urlExpireTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{8}\u{0}\u{1}\u{0}mimeType\u{9}\u{0}\u{2}\u{0}sizeBytes\u{6}\u{0}\u{3}\u{0}sha256\u{3}\u{0}\u{4}\u{0}url\u{d}\u{0}\u{5}\u{0}urlExpireTime\u{9}\u{0}\u{1}\u{0}mime_type\u{a}\u{0}\u{2}\u{0}size_bytes\u{f}\u{0}\u{5}\u{0}url_expire_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
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
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    if let value = self.urlExpireTime {
      writer.key(",\"urlExpireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.urlExpireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("url_expire_time", since: mark)
    }
  }
}


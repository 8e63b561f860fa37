// Generated from modelroute/v1/file_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A step of an upload.
  package struct UploadFileRequest: Wire.Message, Wire.ContentMessage {
    /// What the file is. First, and once.
    package struct Start: Wire.Message {
      package var name: String = ""
      /// Empty: detected. The bytes of a type that can be recognised must be of it.
      package var mimeType: String = ""
      /// Checked at the end, where given.
      package var sizeBytes: Int64 = 0
      /// Checked at the end, where given: lower-case hex.
      package var sha256: String = ""
      /// The idempotency key.
      package var requestId: String = ""
      /// How long to keep it. Unset: as the organisation has it.
      package var retention: GoogleProtobuf.Duration?
      package var unknownFields = UnknownFields()

      package init() {}

      package static var fullName: String { "modelroute.v1.UploadFileRequest.Start" }
    }

    package enum Step: Sendable, Equatable {
      indirect case start(V1.UploadFileRequest.Start)
      /// The next bytes, at most 4 MiB.
      case data([UInt8])
    }

    package var step: V1.UploadFileRequest.Step?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.UploadFileRequest" }
  }
}

extension V1.UploadFileRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.UploadFileRequest.Start>.stride)
        var value = V1.UploadFileRequest.Start()
        if case .start(let present) = self.step { value = present }
        try value.merge(from: &reader)
        self.step = .start(value)
        reader.leave(outer)
      case 18: self.step = .data(try reader.bytes())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.step {
    case .start(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    case .data(let value):
      writer.bytes(value)
      writer.tag(18)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.step == nil else { throw reader.duplicate("another field of the oneof step is set") }
        try reader.hold(MemoryLayout<V1.UploadFileRequest.Start>.stride)
        var value = V1.UploadFileRequest.Start()
        try value.mergeJSON(from: &reader)
        self.step = .start(value)
      case 1:
        guard self.step == nil else { throw reader.duplicate("another field of the oneof step is set") }
        self.step = .data(try reader.bytes())
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}start\u{4}\u{0}\u{1}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.step {
    case .start(let value):
      writer.key(",\"start\":")
      value.encodeJSON(to: &writer)
    case .data(let value):
      writer.key(",\"data\":")
      writer.bytes(value)
    case nil: break
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
      case "start":
        var inner = V1.UploadFileRequest.Start()
        if case .start(let present) = self.step { inner = present }
        try inner.setText(rest, to: value)
        self.step = .start(inner)
      case "data":
        self.step = .data(try TextField.bytes(rest, value))
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    switch self.step {
    case .start(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("start", since: mark)
    case .data(let value):
      Rules.size(value.count, "data", min: 0, max: 4194304, &violations)
    case nil: violations.add("step", "one of its fields is required")
    }
  }

  package init(content: [UInt8]) { self.step = .data(content) }

  package var content: [UInt8] {
    guard case .data(let bytes)? = self.step else { return [] }
    return bytes
  }
}

extension V1.UploadFileRequest.Start {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.name = try reader.string()
      case 18: self.mimeType = try reader.string()
      case 24: self.sizeBytes = try reader.int64()
      case 34: self.sha256 = try reader.string()
      case 42: self.requestId = try reader.string()
      case 50:
        let outer = try reader.enter()
        if self.retention == nil { self.retention = GoogleProtobuf.Duration() }
        try self.retention?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.retention {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if !self.requestId.isEmpty {
      writer.string(self.requestId)
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
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.name = try reader.string()
      case 1:
        self.mimeType = try reader.string()
      case 2:
        self.sizeBytes = try reader.int64()
      case 3:
        self.sha256 = try reader.string()
      case 4:
        self.requestId = try reader.string()
      case 5:
        if self.retention == nil { self.retention = GoogleProtobuf.Duration() }
        try self.retention?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}name\u{8}\u{0}\u{1}\u{0}mimeType\u{9}\u{0}\u{2}\u{0}sizeBytes\u{6}\u{0}\u{3}\u{0}sha256\u{9}\u{0}\u{4}\u{0}requestId\u{9}\u{0}\u{5}\u{0}retention\u{9}\u{0}\u{1}\u{0}mime_type\u{a}\u{0}\u{2}\u{0}size_bytes\u{a}\u{0}\u{4}\u{0}request_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    if !self.requestId.isEmpty {
      writer.key(",\"requestId\":")
      writer.string(self.requestId)
    }
    if let value = self.retention {
      writer.key(",\"retention\":")
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
      case "name":
        self.name = try TextField.string(rest, value)
      case "mime_type", "mimeType":
        self.mimeType = try TextField.string(rest, value)
      case "size_bytes", "sizeBytes":
        self.sizeBytes = try TextField.integer(rest, value)
      case "sha256":
        self.sha256 = try TextField.string(rest, value)
      case "request_id", "requestId":
        self.requestId = try TextField.string(rest, value)
      case "retention":
        var inner = self.retention ?? GoogleProtobuf.Duration()
        try inner.setText(rest, to: value)
        self.retention = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let sha256Pattern = Pattern("[0-9a-f]{64}")
  private static let requestIdPattern = Pattern("[!-~]+")
  package func validate(into violations: inout Violations) {
    if !self.name.isEmpty {
      Rules.length(self.name, "name", min: 0, max: 255, &violations)
    }
    if !self.mimeType.isEmpty {
      Rules.length(self.mimeType, "mime_type", min: 0, max: 127, &violations)
      Rules.mimeType(self.mimeType, "mime_type", &violations)
    }
    if self.sizeBytes != 0 {
      if !(self.sizeBytes >= 0) { violations.add("size_bytes", "must be at least 0") }
    }
    if !self.sha256.isEmpty {
      Rules.length(self.sha256, "sha256", min: 0, max: 64, &violations)
      Rules.pattern(self.sha256, "sha256", Self.sha256Pattern, &violations)
    }
    if !self.requestId.isEmpty {
      Rules.length(self.requestId, "request_id", min: 0, max: 255, &violations)
      Rules.pattern(self.requestId, "request_id", Self.requestIdPattern, &violations)
    }
    if let value = self.retention {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("retention", since: mark)
      Rules.duration(value, "retention", min: (60, 0), max: nil, "must be at least 60s", &violations)
    }
  }
}

extension V1 {
  /// Which file.
  package struct GetFileRequest: Wire.Message {
    /// `file_…`.
    package var file: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.GetFileRequest" }
  }
}

extension V1.GetFileRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.file = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.file.isEmpty {
      writer.string(self.file)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.file = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}file"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.file.isEmpty {
      writer.key(",\"file\":")
      writer.string(self.file)
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
        self.file = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.file.isEmpty {
      Rules.length(self.file, "file", min: 0, max: 64, &violations)
    } else { violations.add("file", "is required") }
  }
}

extension V1 {
  /// Which files.
  package struct ListFilesRequest: Wire.Message {
    /// At most this many, 1 to 1000. Unset: 50.
    package var pageSize: Int32 = 0
    /// `next_page_token` of the page before.
    package var pageToken: String = ""
    /// Only made by this job.
    package var job: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListFilesRequest" }
  }
}

extension V1.ListFilesRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.pageSize = try reader.int32()
      case 18: self.pageToken = try reader.string()
      case 26: self.job = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}pageSize\u{9}\u{0}\u{1}\u{0}pageToken\u{3}\u{0}\u{2}\u{0}job\u{9}\u{0}\u{0}\u{0}page_size\u{a}\u{0}\u{1}\u{0}page_token"
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
  }
}

extension V1 {
  /// A page of files.
  package struct ListFilesResponse: Wire.Message {
    package var files: [V1.File] = []
    /// Empty on the last page.
    package var nextPageToken: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ListFilesResponse" }
  }
}

extension V1.ListFilesResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.files.isEmpty { self.files.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.File>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.File>.stride)
        var value = V1.File()
        try value.merge(from: &reader)
        self.files.append(value)
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
    self.files.lend { values in
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
          try reader.hold(MemoryLayout<V1.File>.stride)
          var value = V1.File()
          try value.mergeJSON(from: &reader)
          self.files.append(value)
        }
      case 1:
        self.nextPageToken = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}files\u{d}\u{0}\u{1}\u{0}nextPageToken\u{f}\u{0}\u{1}\u{0}next_page_token"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.files.isEmpty {
      writer.key(",\"files\":")
      let list = writer.beginArray()
      self.files.lend { values in
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
    for (index, value) in self.files.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("files", index, since: start)
    }
  }
}

extension V1 {
  /// Which bytes of which file.
  package struct DownloadFileRequest: Wire.Message {
    /// `file_…`.
    package var file: String = ""
    /// The first byte, from 0.
    package var offset: Int64 = 0
    /// How many bytes. 0: all that follow.
    package var length: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.DownloadFileRequest" }
  }
}

extension V1.DownloadFileRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.file = try reader.string()
      case 16: self.offset = try reader.int64()
      case 24: self.length = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.length != 0 {
      writer.int64(self.length)
      writer.tag(24)
    }
    if self.offset != 0 {
      writer.int64(self.offset)
      writer.tag(16)
    }
    if !self.file.isEmpty {
      writer.string(self.file)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.file = try reader.string()
      case 1:
        self.offset = try reader.int64()
      case 2:
        self.length = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}file\u{6}\u{0}\u{1}\u{0}offset\u{6}\u{0}\u{2}\u{0}length"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.file.isEmpty {
      writer.key(",\"file\":")
      writer.string(self.file)
    }
    if self.offset != 0 {
      writer.key(",\"offset\":")
      writer.int64(self.offset)
    }
    if self.length != 0 {
      writer.key(",\"length\":")
      writer.int64(self.length)
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
        self.file = try TextField.string(rest, value)
      case "offset":
        self.offset = try TextField.integer(rest, value)
      case "length":
        self.length = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.file.isEmpty {
      Rules.length(self.file, "file", min: 0, max: 64, &violations)
    } else { violations.add("file", "is required") }
    if self.offset != 0 {
      if !(self.offset >= 0) { violations.add("offset", "must be at least 0") }
    }
    if self.length != 0 {
      if !(self.length >= 0) { violations.add("length", "must be at least 0") }
    }
  }
}

extension V1 {
  /// The next bytes. The first message also says what the file is, but to those who only have a link.
  package struct DownloadFileResponse: Wire.Message, Wire.ContentMessage {
    package var file: V1.File? {
      get { _file?.value }
      set { _file = newValue.map { Boxed($0) } }
    }
    private var _file: Boxed<V1.File>?
    package var data: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.DownloadFileResponse" }
  }
}

extension V1.DownloadFileResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.File>.stride)
        var value = self._file?.value ?? V1.File()
        try value.merge(from: &reader)
        self._file = Boxed(value)
        reader.leave(outer)
      case 18: self.data = try reader.bytes()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.data.isEmpty {
      writer.bytes(self.data)
      writer.tag(18)
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
        try reader.hold(MemoryLayout<V1.File>.stride)
        var value = self._file?.value ?? V1.File()
        try value.mergeJSON(from: &reader)
        self._file = Boxed(value)
      case 1:
        self.data = try reader.bytes()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}file\u{4}\u{0}\u{1}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._file?.value {
      writer.key(",\"file\":")
      value.encodeJSON(to: &writer)
    }
    if !self.data.isEmpty {
      writer.key(",\"data\":")
      writer.bytes(self.data)
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

  package init(content: [UInt8]) { self.data = content }

  package var content: [UInt8] { self.data }
}

extension V1 {
  /// Which file to delete.
  package struct DeleteFileRequest: Wire.Message {
    /// `file_…`.
    package var file: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.DeleteFileRequest" }
  }
}

extension V1.DeleteFileRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.file = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.file.isEmpty {
      writer.string(self.file)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.file = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}file"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.file.isEmpty {
      writer.key(",\"file\":")
      writer.string(self.file)
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
        self.file = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.file.isEmpty {
      Rules.length(self.file, "file", min: 0, max: 64, &violations)
    } else { violations.add("file", "is required") }
  }
}

extension V1 {
  /// A link to which file, and for how long.
  package struct CreateDownloadUrlRequest: Wire.Message {
    /// `file_…`.
    package var file: String = ""
    /// How long it works. Unset: an hour.
    package var lifetime: GoogleProtobuf.Duration?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateDownloadUrlRequest" }
  }
}

extension V1.CreateDownloadUrlRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.file = try reader.string()
      case 18:
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
      writer.close(mark, tag: 18)
    }
    if !self.file.isEmpty {
      writer.string(self.file)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.file = try reader.string()
      case 1:
        if self.lifetime == nil { self.lifetime = GoogleProtobuf.Duration() }
        try self.lifetime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}file\u{8}\u{0}\u{1}\u{0}lifetime"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.file.isEmpty {
      writer.key(",\"file\":")
      writer.string(self.file)
    }
    if let value = self.lifetime {
      writer.key(",\"lifetime\":")
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
      case "file":
        self.file = try TextField.string(rest, value)
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
    if !self.file.isEmpty {
      Rules.length(self.file, "file", min: 0, max: 64, &violations)
    } else { violations.add("file", "is required") }
    if let value = self.lifetime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("lifetime", since: mark)
      Rules.duration(value, "lifetime", min: (1, 0), max: (604800, 0), "must be at least 1s and at most 604800s", &violations)
    }
  }
}

extension V1 {
  /// The link.
  package struct CreateDownloadUrlResponse: Wire.Message {
    package var url: String = ""
    package var expireTime: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CreateDownloadUrlResponse" }
  }
}

extension V1.CreateDownloadUrlResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.url = try reader.string()
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
    if !self.url.isEmpty {
      writer.string(self.url)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.url = try reader.string()
      case 1:
        if self.expireTime == nil { self.expireTime = GoogleProtobuf.Timestamp() }
        try self.expireTime?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{3}\u{0}\u{0}\u{0}url\u{a}\u{0}\u{1}\u{0}expireTime\u{b}\u{0}\u{1}\u{0}expire_time"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    if let value = self.expireTime {
      writer.key(",\"expireTime\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self.expireTime {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("expire_time", since: mark)
    }
  }
}

extension V1 {
  /// Which link, and which bytes of its file.
  package struct DownloadSignedFileRequest: Wire.Message {
    /// The signed part of the link.
    package var token: String = ""
    /// A file name, for programs that look at the ending of a link. It changes nothing.
    package var name: String = ""
    /// The first byte, from 0.
    package var offset: Int64 = 0
    /// How many bytes. 0: all that follow.
    package var length: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.DownloadSignedFileRequest" }
  }
}

extension V1.DownloadSignedFileRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.token = try reader.string()
      case 18: self.name = try reader.string()
      case 24: self.offset = try reader.int64()
      case 32: self.length = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.length != 0 {
      writer.int64(self.length)
      writer.tag(32)
    }
    if self.offset != 0 {
      writer.int64(self.offset)
      writer.tag(24)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(18)
    }
    if !self.token.isEmpty {
      writer.string(self.token)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.token = try reader.string()
      case 1:
        self.name = try reader.string()
      case 2:
        self.offset = try reader.int64()
      case 3:
        self.length = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}token\u{4}\u{0}\u{1}\u{0}name\u{6}\u{0}\u{2}\u{0}offset\u{6}\u{0}\u{3}\u{0}length"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.token.isEmpty {
      writer.key(",\"token\":")
      writer.string(self.token)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if self.offset != 0 {
      writer.key(",\"offset\":")
      writer.int64(self.offset)
    }
    if self.length != 0 {
      writer.key(",\"length\":")
      writer.int64(self.length)
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
      case "token":
        self.token = try TextField.string(rest, value)
      case "name":
        self.name = try TextField.string(rest, value)
      case "offset":
        self.offset = try TextField.integer(rest, value)
      case "length":
        self.length = try TextField.integer(rest, value)
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
    if !self.name.isEmpty {
      Rules.length(self.name, "name", min: 0, max: 255, &violations)
    }
    if self.offset != 0 {
      if !(self.offset >= 0) { violations.add("offset", "must be at least 0") }
    }
    if self.length != 0 {
      if !(self.length >= 0) { violations.add("length", "must be at least 0") }
    }
  }
}


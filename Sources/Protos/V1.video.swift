// Generated from modelroute/v1/video.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What to film.
  package struct VideoInput: Wire.Message {
    package var prompt: String = ""
    package var negativePrompt: String = ""
    /// The first and the last picture.
    package var firstFrame: V1.MediaInput? {
      get { _firstFrame?.value }
      set { _firstFrame = newValue.map { Boxed($0) } }
    }
    private var _firstFrame: Boxed<V1.MediaInput>?
    package var lastFrame: V1.MediaInput? {
      get { _lastFrame?.value }
      set { _lastFrame = newValue.map { Boxed($0) } }
    }
    private var _lastFrame: Boxed<V1.MediaInput>?
    /// Pictures of persons, things or styles to keep.
    package var references: [V1.MediaInput] = []
    /// A video to change or to continue.
    package var video: V1.MediaInput? {
      get { _video?.value }
      set { _video = newValue.map { Boxed($0) } }
    }
    private var _video: Boxed<V1.MediaInput>?
    /// How long. Unset: the model's default.
    package var duration: GoogleProtobuf.Duration?
    /// A proportion, as in `16:9`.
    package var aspectRatio: String = ""
    /// The number of lines, as in `720p`.
    package var resolution: String = ""
    /// Whether to make sound too. Unset: the model's default.
    package var audio: Bool?
    package var seed: Int64?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.VideoInput" }
  }
}

extension V1.VideoInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.prompt = try reader.string()
      case 18: self.negativePrompt = try reader.string()
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = self._firstFrame?.value ?? V1.MediaInput()
        try value.merge(from: &reader)
        self._firstFrame = Boxed(value)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = self._lastFrame?.value ?? V1.MediaInput()
        try value.merge(from: &reader)
        self._lastFrame = Boxed(value)
        reader.leave(outer)
      case 42:
        if self.references.isEmpty { self.references.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<V1.MediaInput>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        try value.merge(from: &reader)
        self.references.append(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = self._video?.value ?? V1.MediaInput()
        try value.merge(from: &reader)
        self._video = Boxed(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.duration == nil { self.duration = GoogleProtobuf.Duration() }
        try self.duration?.merge(from: &reader)
        reader.leave(outer)
      case 66: self.aspectRatio = try reader.string()
      case 74: self.resolution = try reader.string()
      case 80: self.audio = try reader.bool()
      case 88: self.seed = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.seed {
      writer.int64(value)
      writer.tag(88)
    }
    if let value = self.audio {
      writer.bool(value)
      writer.tag(80)
    }
    if !self.resolution.isEmpty {
      writer.string(self.resolution)
      writer.tag(74)
    }
    if !self.aspectRatio.isEmpty {
      writer.string(self.aspectRatio)
      writer.tag(66)
    }
    if let value = self.duration {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self._video?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    self.references.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 42)
      }
    }
    if let value = self._lastFrame?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self._firstFrame?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if !self.negativePrompt.isEmpty {
      writer.string(self.negativePrompt)
      writer.tag(18)
    }
    if !self.prompt.isEmpty {
      writer.string(self.prompt)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.prompt = try reader.string()
      case 1:
        self.negativePrompt = try reader.string()
      case 2:
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = self._firstFrame?.value ?? V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self._firstFrame = Boxed(value)
      case 3:
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = self._lastFrame?.value ?? V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self._lastFrame = Boxed(value)
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.MediaInput>.stride)
          var value = V1.MediaInput()
          try value.mergeJSON(from: &reader)
          self.references.append(value)
        }
      case 5:
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = self._video?.value ?? V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self._video = Boxed(value)
      case 6:
        if self.duration == nil { self.duration = GoogleProtobuf.Duration() }
        try self.duration?.mergeJSON(from: &reader)
      case 7:
        self.aspectRatio = try reader.string()
      case 8:
        self.resolution = try reader.string()
      case 9:
        self.audio = try reader.bool()
      case 10:
        self.seed = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}prompt\u{e}\u{0}\u{1}\u{0}negativePrompt\u{a}\u{0}\u{2}\u{0}firstFrame\u{9}\u{0}\u{3}\u{0}lastFrame\u{a}\u{0}\u{4}\u{0}references\u{5}\u{0}\u{5}\u{0}video\u{8}\u{0}\u{6}\u{0}duration\u{b}\u{0}\u{7}\u{0}aspectRatio\u{a}\u{0}\u{8}\u{0}resolution\u{5}\u{0}\u{9}\u{0}audio\u{4}\u{0}\u{a}\u{0}seed\u{f}\u{0}\u{1}\u{0}negative_prompt\u{b}\u{0}\u{2}\u{0}first_frame\u{a}\u{0}\u{3}\u{0}last_frame\u{c}\u{0}\u{7}\u{0}aspect_ratio"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.prompt.isEmpty {
      writer.key(",\"prompt\":")
      writer.string(self.prompt)
    }
    if !self.negativePrompt.isEmpty {
      writer.key(",\"negativePrompt\":")
      writer.string(self.negativePrompt)
    }
    if let value = self._firstFrame?.value {
      writer.key(",\"firstFrame\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self._lastFrame?.value {
      writer.key(",\"lastFrame\":")
      value.encodeJSON(to: &writer)
    }
    if !self.references.isEmpty {
      writer.key(",\"references\":")
      let list = writer.beginArray()
      self.references.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self._video?.value {
      writer.key(",\"video\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.duration {
      writer.key(",\"duration\":")
      value.encodeJSON(to: &writer)
    }
    if !self.aspectRatio.isEmpty {
      writer.key(",\"aspectRatio\":")
      writer.string(self.aspectRatio)
    }
    if !self.resolution.isEmpty {
      writer.key(",\"resolution\":")
      writer.string(self.resolution)
    }
    if let value = self.audio {
      writer.key(",\"audio\":")
      writer.bool(value)
    }
    if let value = self.seed {
      writer.key(",\"seed\":")
      writer.int64(value)
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
      case "prompt":
        self.prompt = try TextField.string(rest, value)
      case "negative_prompt", "negativePrompt":
        self.negativePrompt = try TextField.string(rest, value)
      case "first_frame", "firstFrame":
        var inner = self.firstFrame ?? V1.MediaInput()
        try inner.setText(rest, to: value)
        self.firstFrame = inner
      case "last_frame", "lastFrame":
        var inner = self.lastFrame ?? V1.MediaInput()
        try inner.setText(rest, to: value)
        self.lastFrame = inner
      case "video":
        var inner = self.video ?? V1.MediaInput()
        try inner.setText(rest, to: value)
        self.video = inner
      case "duration":
        var inner = self.duration ?? GoogleProtobuf.Duration()
        try inner.setText(rest, to: value)
        self.duration = inner
      case "aspect_ratio", "aspectRatio":
        self.aspectRatio = try TextField.string(rest, value)
      case "resolution":
        self.resolution = try TextField.string(rest, value)
      case "audio":
        self.audio = try TextField.bool(rest, value)
      case "seed":
        self.seed = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let aspectRatioPattern = Pattern("[0-9]{1,5}:[0-9]{1,5}")
  private static let resolutionPattern = Pattern("[0-9]{3,4}[pk]")
  package func validate(into violations: inout Violations) {
    if !self.prompt.isEmpty {
      Rules.size(self.prompt.utf8.count, "prompt", min: 0, max: 32000, &violations)
    }
    if !self.negativePrompt.isEmpty {
      Rules.size(self.negativePrompt.utf8.count, "negative_prompt", min: 0, max: 32000, &violations)
    }
    if let value = self._firstFrame?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("first_frame", since: mark)
    }
    if let value = self._lastFrame?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("last_frame", since: mark)
    }
    Rules.items(self.references.count, "references", min: 0, max: 16, &violations)
    for (index, value) in self.references.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("references", index, since: start)
    }
    if let value = self._video?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("video", since: mark)
    }
    if let value = self.duration {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("duration", since: mark)
      Rules.duration(value, "duration", min: (1, 0), max: (600, 0), "must be at least 1s and at most 600s", &violations)
    }
    if !self.aspectRatio.isEmpty {
      Rules.length(self.aspectRatio, "aspect_ratio", min: 0, max: 11, &violations)
      Rules.pattern(self.aspectRatio, "aspect_ratio", Self.aspectRatioPattern, &violations)
    }
    if !self.resolution.isEmpty {
      Rules.length(self.resolution, "resolution", min: 0, max: 8, &violations)
      Rules.pattern(self.resolution, "resolution", Self.resolutionPattern, &violations)
    }
  }
}

extension V1 {
  /// The videos.
  package struct VideoOutput: Wire.Message {
    package var videos: [V1.MediaOutput] = []
    /// A still picture of the first one, where there is one.
    package var thumbnail: V1.MediaOutput? {
      get { _thumbnail?.value }
      set { _thumbnail = newValue.map { Boxed($0) } }
    }
    private var _thumbnail: Boxed<V1.MediaOutput>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.VideoOutput" }
  }
}

extension V1.VideoOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.videos.isEmpty { self.videos.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.MediaOutput>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaOutput>.stride)
        var value = V1.MediaOutput()
        try value.merge(from: &reader)
        self.videos.append(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaOutput>.stride)
        var value = self._thumbnail?.value ?? V1.MediaOutput()
        try value.merge(from: &reader)
        self._thumbnail = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._thumbnail?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    self.videos.lend { values in
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
          try reader.hold(MemoryLayout<V1.MediaOutput>.stride)
          var value = V1.MediaOutput()
          try value.mergeJSON(from: &reader)
          self.videos.append(value)
        }
      case 1:
        try reader.hold(MemoryLayout<V1.MediaOutput>.stride)
        var value = self._thumbnail?.value ?? V1.MediaOutput()
        try value.mergeJSON(from: &reader)
        self._thumbnail = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}videos\u{9}\u{0}\u{1}\u{0}thumbnail"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.videos.isEmpty {
      writer.key(",\"videos\":")
      let list = writer.beginArray()
      self.videos.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self._thumbnail?.value {
      writer.key(",\"thumbnail\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.videos.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("videos", index, since: start)
    }
    if let value = self._thumbnail?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("thumbnail", since: mark)
    }
  }
}


// Generated from modelroute/v1/speech.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What to say, and how.
  package struct SpeechInput: Wire.Message {
    package var text: String = ""
    /// A voice of the model, as `GetModel` lists them. Empty: its default.
    package var voice: String = ""
    /// How to speak, in words.
    package var instructions: String = ""
    /// A language tag, as in `en` or `de-CH`.
    package var language: String = ""
    /// The wanted type.
    package var mimeType: String = ""
    /// Tempo, 0.25 to 4. Unset: 1.
    package var speed: Double?
    /// Samples a second, for `audio/wav` and `audio/pcm`.
    package var sampleRate: Int32?
    package var seed: Int64?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.SpeechInput" }
  }
}

extension V1.SpeechInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.text = try reader.string()
      case 18: self.voice = try reader.string()
      case 26: self.instructions = try reader.string()
      case 34: self.language = try reader.string()
      case 42: self.mimeType = try reader.string()
      case 49: self.speed = try reader.double()
      case 56: self.sampleRate = try reader.int32()
      case 64: self.seed = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.seed {
      writer.int64(value)
      writer.tag(64)
    }
    if let value = self.sampleRate {
      writer.int32(value)
      writer.tag(56)
    }
    if let value = self.speed {
      writer.double(value)
      writer.tag(49)
    }
    if !self.mimeType.isEmpty {
      writer.string(self.mimeType)
      writer.tag(42)
    }
    if !self.language.isEmpty {
      writer.string(self.language)
      writer.tag(34)
    }
    if !self.instructions.isEmpty {
      writer.string(self.instructions)
      writer.tag(26)
    }
    if !self.voice.isEmpty {
      writer.string(self.voice)
      writer.tag(18)
    }
    if !self.text.isEmpty {
      writer.string(self.text)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.text = try reader.string()
      case 1:
        self.voice = try reader.string()
      case 2:
        self.instructions = try reader.string()
      case 3:
        self.language = try reader.string()
      case 4:
        self.mimeType = try reader.string()
      case 5:
        self.speed = try reader.double()
      case 6:
        self.sampleRate = try reader.int32()
      case 7:
        self.seed = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text\u{5}\u{0}\u{1}\u{0}voice\u{c}\u{0}\u{2}\u{0}instructions\u{8}\u{0}\u{3}\u{0}language\u{8}\u{0}\u{4}\u{0}mimeType\u{5}\u{0}\u{5}\u{0}speed\u{a}\u{0}\u{6}\u{0}sampleRate\u{4}\u{0}\u{7}\u{0}seed\u{9}\u{0}\u{4}\u{0}mime_type\u{b}\u{0}\u{6}\u{0}sample_rate"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    if !self.voice.isEmpty {
      writer.key(",\"voice\":")
      writer.string(self.voice)
    }
    if !self.instructions.isEmpty {
      writer.key(",\"instructions\":")
      writer.string(self.instructions)
    }
    if !self.language.isEmpty {
      writer.key(",\"language\":")
      writer.string(self.language)
    }
    if !self.mimeType.isEmpty {
      writer.key(",\"mimeType\":")
      writer.string(self.mimeType)
    }
    if let value = self.speed {
      writer.key(",\"speed\":")
      writer.double(value)
    }
    if let value = self.sampleRate {
      writer.key(",\"sampleRate\":")
      writer.int32(value)
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
      case "text":
        self.text = try TextField.string(rest, value)
      case "voice":
        self.voice = try TextField.string(rest, value)
      case "instructions":
        self.instructions = try TextField.string(rest, value)
      case "language":
        self.language = try TextField.string(rest, value)
      case "mime_type", "mimeType":
        self.mimeType = try TextField.string(rest, value)
      case "speed":
        self.speed = try TextField.double(rest, value)
      case "sample_rate", "sampleRate":
        self.sampleRate = try TextField.integer(rest, value)
      case "seed":
        self.seed = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.text.isEmpty {
      Rules.size(self.text.utf8.count, "text", min: 0, max: 400000, &violations)
    } else { violations.add("text", "is required") }
    if !self.voice.isEmpty {
      Rules.length(self.voice, "voice", min: 0, max: 128, &violations)
    }
    if !self.instructions.isEmpty {
      Rules.length(self.instructions, "instructions", min: 0, max: 4096, &violations)
    }
    if !self.language.isEmpty {
      Rules.length(self.language, "language", min: 0, max: 35, &violations)
    }
    if !self.mimeType.isEmpty {
      switch self.mimeType {
      case "audio/mpeg", "audio/ogg", "audio/aac", "audio/flac", "audio/wav", "audio/pcm": break
      default: violations.add("mime_type", "must be one of audio/mpeg, audio/ogg, audio/aac, audio/flac, audio/wav, audio/pcm")
      }
    }
    if let value = self.speed {
      if !(value >= 0.25 && value <= 4) { violations.add("speed", "must be 0.25 to 4") }
    }
    if let value = self.sampleRate {
      if !(value >= 8000 && value <= 192000) { violations.add("sample_rate", "must be 8000 to 192000") }
    }
  }
}

extension V1 {
  /// The sound.
  package struct SpeechOutput: Wire.Message {
    package var audio: V1.MediaOutput? {
      get { _audio?.value }
      set { _audio = newValue.map { Boxed($0) } }
    }
    private var _audio: Boxed<V1.MediaOutput>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.SpeechOutput" }
  }
}

extension V1.SpeechOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaOutput>.stride)
        var value = self._audio?.value ?? V1.MediaOutput()
        try value.merge(from: &reader)
        self._audio = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._audio?.value {
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
        try reader.hold(MemoryLayout<V1.MediaOutput>.stride)
        var value = self._audio?.value ?? V1.MediaOutput()
        try value.mergeJSON(from: &reader)
        self._audio = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}audio"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._audio?.value {
      writer.key(",\"audio\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._audio?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("audio", since: mark)
    }
  }
}

extension V1 {
  /// The next bytes of the sound.
  package struct SpeechDelta: Wire.Message {
    package var data: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.SpeechDelta" }
  }
}

extension V1.SpeechDelta {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.data = try reader.bytes()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.data.isEmpty {
      writer.bytes(self.data)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.data = try reader.bytes()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}data"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.data.isEmpty {
      writer.key(",\"data\":")
      writer.bytes(self.data)
    }
    writer.endObject(object)
  }
}


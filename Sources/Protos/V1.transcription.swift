// Generated from modelroute/v1/transcription.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What to write down.
  package struct TranscriptionInput: Wire.Message {
    /// Which times to give besides the text.
    package enum Timestamps: Wire.ProtoEnum {
      case unspecified
      case none
      case segments
      case words
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .none
        case 2: self = .segments
        case 3: self = .words
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .none: 1
        case .segments: 2
        case .words: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "TIMESTAMPS_UNSPECIFIED"
        case .none: "NONE"
        case .segments: "SEGMENTS"
        case .words: "WORDS"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{16}\u{0}\u{0}\u{0}TIMESTAMPS_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}NONE\u{8}\u{0}\u{2}\u{0}SEGMENTS\u{5}\u{0}\u{3}\u{0}WORDS") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .none, .segments, .words] }
      package static var fullName: String { "modelroute.v1.TranscriptionInput.Timestamps" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"TIMESTAMPS_UNSPECIFIED\"")
        case .none: writer.name("\"NONE\"")
        case .segments: writer.name("\"SEGMENTS\"")
        case .words: writer.name("\"WORDS\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var audio: V1.MediaInput? {
      get { _audio?.value }
      set { _audio = newValue.map { Boxed($0) } }
    }
    private var _audio: Boxed<V1.MediaInput>?
    /// The language spoken, as in `en`. Empty: detected.
    package var language: String = ""
    /// A language to translate to. Empty: none.
    package var translateTo: String = ""
    /// Context that helps to spell.
    package var prompt: String = ""
    /// Words that are likely to occur.
    package var keywords: [String] = []
    package var timestamps: V1.TranscriptionInput.Timestamps = .unspecified
    /// Tell speakers apart.
    package var speakers: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.TranscriptionInput" }
  }
}

extension V1.TranscriptionInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = self._audio?.value ?? V1.MediaInput()
        try value.merge(from: &reader)
        self._audio = Boxed(value)
        reader.leave(outer)
      case 18: self.language = try reader.string()
      case 26: self.translateTo = try reader.string()
      case 34: self.prompt = try reader.string()
      case 42:
        if self.keywords.isEmpty { self.keywords.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.keywords.append(try reader.string())
      case 48: self.timestamps = V1.TranscriptionInput.Timestamps(number: try reader.int32())
      case 56: self.speakers = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.speakers {
      writer.bool(self.speakers)
      writer.tag(56)
    }
    if self.timestamps.number != 0 {
      writer.int32(self.timestamps.number)
      writer.tag(48)
    }
    self.keywords.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
    }
    if !self.prompt.isEmpty {
      writer.string(self.prompt)
      writer.tag(34)
    }
    if !self.translateTo.isEmpty {
      writer.string(self.translateTo)
      writer.tag(26)
    }
    if !self.language.isEmpty {
      writer.string(self.language)
      writer.tag(18)
    }
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
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = self._audio?.value ?? V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self._audio = Boxed(value)
      case 1:
        self.language = try reader.string()
      case 2:
        self.translateTo = try reader.string()
      case 3:
        self.prompt = try reader.string()
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.keywords.append(try reader.string())
        }
      case 5:
        if let number = try reader.enumNumber(V1.TranscriptionInput.Timestamps.number(named:)) {
          self.timestamps = V1.TranscriptionInput.Timestamps(number: number)
        }
      case 6:
        self.speakers = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}audio\u{8}\u{0}\u{1}\u{0}language\u{b}\u{0}\u{2}\u{0}translateTo\u{6}\u{0}\u{3}\u{0}prompt\u{8}\u{0}\u{4}\u{0}keywords\u{a}\u{0}\u{5}\u{0}timestamps\u{8}\u{0}\u{6}\u{0}speakers\u{c}\u{0}\u{2}\u{0}translate_to"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._audio?.value {
      writer.key(",\"audio\":")
      value.encodeJSON(to: &writer)
    }
    if !self.language.isEmpty {
      writer.key(",\"language\":")
      writer.string(self.language)
    }
    if !self.translateTo.isEmpty {
      writer.key(",\"translateTo\":")
      writer.string(self.translateTo)
    }
    if !self.prompt.isEmpty {
      writer.key(",\"prompt\":")
      writer.string(self.prompt)
    }
    if !self.keywords.isEmpty {
      writer.key(",\"keywords\":")
      let list = writer.beginArray()
      self.keywords.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if self.timestamps.number != 0 {
      writer.key(",\"timestamps\":")
      self.timestamps.encodeJSON(to: &writer)
    }
    if self.speakers {
      writer.key(",\"speakers\":")
      writer.bool(self.speakers)
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
      case "audio":
        var inner = self.audio ?? V1.MediaInput()
        try inner.setText(rest, to: value)
        self.audio = inner
      case "language":
        self.language = try TextField.string(rest, value)
      case "translate_to", "translateTo":
        self.translateTo = try TextField.string(rest, value)
      case "prompt":
        self.prompt = try TextField.string(rest, value)
      case "keywords":
        self.keywords.append(try TextField.string(rest, value))
      case "timestamps":
        self.timestamps = V1.TranscriptionInput.Timestamps(
    number: try TextField.enumNumber(rest, value, V1.TranscriptionInput.Timestamps.number(named:)))
      case "speakers":
        self.speakers = try TextField.bool(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self._audio?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("audio", since: mark)
    } else { violations.add("audio", "is required") }
    if !self.language.isEmpty {
      Rules.length(self.language, "language", min: 0, max: 35, &violations)
    }
    if !self.translateTo.isEmpty {
      Rules.length(self.translateTo, "translate_to", min: 0, max: 35, &violations)
    }
    if !self.prompt.isEmpty {
      Rules.length(self.prompt, "prompt", min: 0, max: 4096, &violations)
    }
    Rules.items(self.keywords.count, "keywords", min: 0, max: 1000, &violations)
    for (index, value) in self.keywords.enumerated() {
      let start = violations.count
      Rules.length(value, "keywords", min: 1, max: 100, &violations)
      violations.number("keywords", index, since: start)
    }
  }
}

extension V1 {
  /// The text, with times and speakers where they were asked for.
  package struct TranscriptionOutput: Wire.Message {
    package var text: String = ""
    /// The language heard.
    package var language: String = ""
    package var durationMillis: Int64 = 0
    package var segments: [V1.TranscriptionSegment] = []
    package var words: [V1.TranscriptionWord] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.TranscriptionOutput" }
  }
}

extension V1.TranscriptionOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.text = try reader.string()
      case 18: self.language = try reader.string()
      case 24: self.durationMillis = try reader.int64()
      case 34:
        if self.segments.isEmpty { self.segments.reserveCapacity(reader.run(of: 34, holding: MemoryLayout<V1.TranscriptionSegment>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.TranscriptionSegment>.stride)
        var value = V1.TranscriptionSegment()
        try value.merge(from: &reader)
        self.segments.append(value)
        reader.leave(outer)
      case 42:
        if self.words.isEmpty { self.words.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<V1.TranscriptionWord>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.TranscriptionWord>.stride)
        var value = V1.TranscriptionWord()
        try value.merge(from: &reader)
        self.words.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.words.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 42)
      }
    }
    self.segments.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 34)
      }
    }
    if self.durationMillis != 0 {
      writer.int64(self.durationMillis)
      writer.tag(24)
    }
    if !self.language.isEmpty {
      writer.string(self.language)
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
        self.language = try reader.string()
      case 2:
        self.durationMillis = try reader.int64()
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.TranscriptionSegment>.stride)
          var value = V1.TranscriptionSegment()
          try value.mergeJSON(from: &reader)
          self.segments.append(value)
        }
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.TranscriptionWord>.stride)
          var value = V1.TranscriptionWord()
          try value.mergeJSON(from: &reader)
          self.words.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text\u{8}\u{0}\u{1}\u{0}language\u{e}\u{0}\u{2}\u{0}durationMillis\u{8}\u{0}\u{3}\u{0}segments\u{5}\u{0}\u{4}\u{0}words\u{f}\u{0}\u{2}\u{0}duration_millis"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    if !self.language.isEmpty {
      writer.key(",\"language\":")
      writer.string(self.language)
    }
    if self.durationMillis != 0 {
      writer.key(",\"durationMillis\":")
      writer.int64(self.durationMillis)
    }
    if !self.segments.isEmpty {
      writer.key(",\"segments\":")
      let list = writer.beginArray()
      self.segments.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.words.isEmpty {
      writer.key(",\"words\":")
      let list = writer.beginArray()
      self.words.lend { values in
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

extension V1 {
  /// A stretch of speech.
  package struct TranscriptionSegment: Wire.Message {
    package var startMillis: Int64 = 0
    package var endMillis: Int64 = 0
    package var text: String = ""
    /// The speaker, as in `A`.
    package var speaker: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.TranscriptionSegment" }
  }
}

extension V1.TranscriptionSegment {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.startMillis = try reader.int64()
      case 16: self.endMillis = try reader.int64()
      case 26: self.text = try reader.string()
      case 34: self.speaker = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.speaker.isEmpty {
      writer.string(self.speaker)
      writer.tag(34)
    }
    if !self.text.isEmpty {
      writer.string(self.text)
      writer.tag(26)
    }
    if self.endMillis != 0 {
      writer.int64(self.endMillis)
      writer.tag(16)
    }
    if self.startMillis != 0 {
      writer.int64(self.startMillis)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.startMillis = try reader.int64()
      case 1:
        self.endMillis = try reader.int64()
      case 2:
        self.text = try reader.string()
      case 3:
        self.speaker = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}startMillis\u{9}\u{0}\u{1}\u{0}endMillis\u{4}\u{0}\u{2}\u{0}text\u{7}\u{0}\u{3}\u{0}speaker\u{c}\u{0}\u{0}\u{0}start_millis\u{a}\u{0}\u{1}\u{0}end_millis"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.startMillis != 0 {
      writer.key(",\"startMillis\":")
      writer.int64(self.startMillis)
    }
    if self.endMillis != 0 {
      writer.key(",\"endMillis\":")
      writer.int64(self.endMillis)
    }
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    if !self.speaker.isEmpty {
      writer.key(",\"speaker\":")
      writer.string(self.speaker)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// A word.
  package struct TranscriptionWord: Wire.Message {
    package var startMillis: Int64 = 0
    package var endMillis: Int64 = 0
    package var text: String = ""
    package var speaker: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.TranscriptionWord" }
  }
}

extension V1.TranscriptionWord {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.startMillis = try reader.int64()
      case 16: self.endMillis = try reader.int64()
      case 26: self.text = try reader.string()
      case 34: self.speaker = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.speaker.isEmpty {
      writer.string(self.speaker)
      writer.tag(34)
    }
    if !self.text.isEmpty {
      writer.string(self.text)
      writer.tag(26)
    }
    if self.endMillis != 0 {
      writer.int64(self.endMillis)
      writer.tag(16)
    }
    if self.startMillis != 0 {
      writer.int64(self.startMillis)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.startMillis = try reader.int64()
      case 1:
        self.endMillis = try reader.int64()
      case 2:
        self.text = try reader.string()
      case 3:
        self.speaker = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}startMillis\u{9}\u{0}\u{1}\u{0}endMillis\u{4}\u{0}\u{2}\u{0}text\u{7}\u{0}\u{3}\u{0}speaker\u{c}\u{0}\u{0}\u{0}start_millis\u{a}\u{0}\u{1}\u{0}end_millis"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.startMillis != 0 {
      writer.key(",\"startMillis\":")
      writer.int64(self.startMillis)
    }
    if self.endMillis != 0 {
      writer.key(",\"endMillis\":")
      writer.int64(self.endMillis)
    }
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    if !self.speaker.isEmpty {
      writer.key(",\"speaker\":")
      writer.string(self.speaker)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// The next piece of the text.
  package struct TranscriptionDelta: Wire.Message {
    /// To append to the text.
    package var text: String = ""
    /// Segments that are complete now.
    package var segments: [V1.TranscriptionSegment] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.TranscriptionDelta" }
  }
}

extension V1.TranscriptionDelta {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.text = try reader.string()
      case 18:
        if self.segments.isEmpty { self.segments.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<V1.TranscriptionSegment>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.TranscriptionSegment>.stride)
        var value = V1.TranscriptionSegment()
        try value.merge(from: &reader)
        self.segments.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.segments.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 18)
      }
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
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.TranscriptionSegment>.stride)
          var value = V1.TranscriptionSegment()
          try value.mergeJSON(from: &reader)
          self.segments.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text\u{8}\u{0}\u{1}\u{0}segments"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    if !self.segments.isEmpty {
      writer.key(",\"segments\":")
      let list = writer.beginArray()
      self.segments.lend { values in
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


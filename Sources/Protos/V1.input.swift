// Generated from modelroute/v1/input.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What a model works on. The member must be the model's capability.
  package struct Input: Wire.Message {
    package enum Capability: Sendable, Equatable {
      indirect case chat(V1.ChatInput)
      case embedding(V1.EmbeddingInput)
      indirect case image(V1.ImageInput)
      indirect case video(V1.VideoInput)
      indirect case speech(V1.SpeechInput)
      indirect case transcription(V1.TranscriptionInput)
      case rerank(V1.RerankInput)
      case moderation(V1.ModerationInput)
      case custom(V1.CustomInput)
    }

    package var capability: V1.Input.Capability?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Input" }
  }
}

extension V1.Input {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.ChatInput>.stride)
        var value = V1.ChatInput()
        if case .chat(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .chat(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        var value = V1.EmbeddingInput()
        if case .embedding(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .embedding(value)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.ImageInput>.stride)
        var value = V1.ImageInput()
        if case .image(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .image(value)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter(holding: MemoryLayout<V1.VideoInput>.stride)
        var value = V1.VideoInput()
        if case .video(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .video(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter(holding: MemoryLayout<V1.SpeechInput>.stride)
        var value = V1.SpeechInput()
        if case .speech(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .speech(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter(holding: MemoryLayout<V1.TranscriptionInput>.stride)
        var value = V1.TranscriptionInput()
        if case .transcription(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .transcription(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        var value = V1.RerankInput()
        if case .rerank(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .rerank(value)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        var value = V1.ModerationInput()
        if case .moderation(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .moderation(value)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        var value = V1.CustomInput()
        if case .custom(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .custom(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.capability {
    case .chat(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    case .embedding(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    case .image(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case .video(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    case .speech(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .transcription(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    case .rerank(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    case .moderation(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    case .custom(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        try reader.hold(MemoryLayout<V1.ChatInput>.stride)
        var value = V1.ChatInput()
        try value.mergeJSON(from: &reader)
        self.capability = .chat(value)
      case 1:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.EmbeddingInput()
        try value.mergeJSON(from: &reader)
        self.capability = .embedding(value)
      case 2:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        try reader.hold(MemoryLayout<V1.ImageInput>.stride)
        var value = V1.ImageInput()
        try value.mergeJSON(from: &reader)
        self.capability = .image(value)
      case 3:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        try reader.hold(MemoryLayout<V1.VideoInput>.stride)
        var value = V1.VideoInput()
        try value.mergeJSON(from: &reader)
        self.capability = .video(value)
      case 4:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        try reader.hold(MemoryLayout<V1.SpeechInput>.stride)
        var value = V1.SpeechInput()
        try value.mergeJSON(from: &reader)
        self.capability = .speech(value)
      case 5:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        try reader.hold(MemoryLayout<V1.TranscriptionInput>.stride)
        var value = V1.TranscriptionInput()
        try value.mergeJSON(from: &reader)
        self.capability = .transcription(value)
      case 6:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.RerankInput()
        try value.mergeJSON(from: &reader)
        self.capability = .rerank(value)
      case 7:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.ModerationInput()
        try value.mergeJSON(from: &reader)
        self.capability = .moderation(value)
      case 8:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.CustomInput()
        try value.mergeJSON(from: &reader)
        self.capability = .custom(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}chat\u{9}\u{0}\u{1}\u{0}embedding\u{5}\u{0}\u{2}\u{0}image\u{5}\u{0}\u{3}\u{0}video\u{6}\u{0}\u{4}\u{0}speech\u{d}\u{0}\u{5}\u{0}transcription\u{6}\u{0}\u{6}\u{0}rerank\u{a}\u{0}\u{7}\u{0}moderation\u{6}\u{0}\u{8}\u{0}custom"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.capability {
    case .chat(let value):
      writer.key(",\"chat\":")
      value.encodeJSON(to: &writer)
    case .embedding(let value):
      writer.key(",\"embedding\":")
      value.encodeJSON(to: &writer)
    case .image(let value):
      writer.key(",\"image\":")
      value.encodeJSON(to: &writer)
    case .video(let value):
      writer.key(",\"video\":")
      value.encodeJSON(to: &writer)
    case .speech(let value):
      writer.key(",\"speech\":")
      value.encodeJSON(to: &writer)
    case .transcription(let value):
      writer.key(",\"transcription\":")
      value.encodeJSON(to: &writer)
    case .rerank(let value):
      writer.key(",\"rerank\":")
      value.encodeJSON(to: &writer)
    case .moderation(let value):
      writer.key(",\"moderation\":")
      value.encodeJSON(to: &writer)
    case .custom(let value):
      writer.key(",\"custom\":")
      value.encodeJSON(to: &writer)
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
      case "chat":
        var inner = V1.ChatInput()
        if case .chat(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .chat(inner)
      case "embedding":
        var inner = V1.EmbeddingInput()
        if case .embedding(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .embedding(inner)
      case "image":
        var inner = V1.ImageInput()
        if case .image(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .image(inner)
      case "video":
        var inner = V1.VideoInput()
        if case .video(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .video(inner)
      case "speech":
        var inner = V1.SpeechInput()
        if case .speech(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .speech(inner)
      case "transcription":
        var inner = V1.TranscriptionInput()
        if case .transcription(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .transcription(inner)
      case "rerank":
        var inner = V1.RerankInput()
        if case .rerank(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .rerank(inner)
      case "moderation":
        var inner = V1.ModerationInput()
        if case .moderation(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .moderation(inner)
      case "custom":
        var inner = V1.CustomInput()
        if case .custom(let present) = self.capability { inner = present }
        try inner.setText(rest, to: value)
        self.capability = .custom(inner)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    switch self.capability {
    case .chat(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("chat", since: mark)
    case .embedding(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("embedding", since: mark)
    case .image(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("image", since: mark)
    case .video(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("video", since: mark)
    case .speech(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("speech", since: mark)
    case .transcription(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("transcription", since: mark)
    case .rerank(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("rerank", since: mark)
    case .moderation(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("moderation", since: mark)
    case .custom(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("custom", since: mark)
    case nil: violations.add("capability", "one of its fields is required")
    }
  }
}

extension V1 {
  /// What a model made of it.
  package struct Output: Wire.Message {
    package enum Capability: Sendable, Equatable {
      case chat(V1.ChatOutput)
      case embedding(V1.EmbeddingOutput)
      case image(V1.ImageOutput)
      case video(V1.VideoOutput)
      case speech(V1.SpeechOutput)
      case transcription(V1.TranscriptionOutput)
      case rerank(V1.RerankOutput)
      case moderation(V1.ModerationOutput)
      case custom(V1.CustomOutput)
    }

    package var capability: V1.Output.Capability?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Output" }
  }
}

extension V1.Output {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        var value = V1.ChatOutput()
        if case .chat(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .chat(value)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        var value = V1.EmbeddingOutput()
        if case .embedding(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .embedding(value)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        var value = V1.ImageOutput()
        if case .image(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .image(value)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        var value = V1.VideoOutput()
        if case .video(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .video(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        var value = V1.SpeechOutput()
        if case .speech(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .speech(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        var value = V1.TranscriptionOutput()
        if case .transcription(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .transcription(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        var value = V1.RerankOutput()
        if case .rerank(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .rerank(value)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        var value = V1.ModerationOutput()
        if case .moderation(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .moderation(value)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        var value = V1.CustomOutput()
        if case .custom(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .custom(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.capability {
    case .chat(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    case .embedding(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    case .image(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case .video(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    case .speech(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .transcription(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    case .rerank(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    case .moderation(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    case .custom(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.ChatOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .chat(value)
      case 1:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.EmbeddingOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .embedding(value)
      case 2:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.ImageOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .image(value)
      case 3:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.VideoOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .video(value)
      case 4:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.SpeechOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .speech(value)
      case 5:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.TranscriptionOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .transcription(value)
      case 6:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.RerankOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .rerank(value)
      case 7:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.ModerationOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .moderation(value)
      case 8:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.CustomOutput()
        try value.mergeJSON(from: &reader)
        self.capability = .custom(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}chat\u{9}\u{0}\u{1}\u{0}embedding\u{5}\u{0}\u{2}\u{0}image\u{5}\u{0}\u{3}\u{0}video\u{6}\u{0}\u{4}\u{0}speech\u{d}\u{0}\u{5}\u{0}transcription\u{6}\u{0}\u{6}\u{0}rerank\u{a}\u{0}\u{7}\u{0}moderation\u{6}\u{0}\u{8}\u{0}custom"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.capability {
    case .chat(let value):
      writer.key(",\"chat\":")
      value.encodeJSON(to: &writer)
    case .embedding(let value):
      writer.key(",\"embedding\":")
      value.encodeJSON(to: &writer)
    case .image(let value):
      writer.key(",\"image\":")
      value.encodeJSON(to: &writer)
    case .video(let value):
      writer.key(",\"video\":")
      value.encodeJSON(to: &writer)
    case .speech(let value):
      writer.key(",\"speech\":")
      value.encodeJSON(to: &writer)
    case .transcription(let value):
      writer.key(",\"transcription\":")
      value.encodeJSON(to: &writer)
    case .rerank(let value):
      writer.key(",\"rerank\":")
      value.encodeJSON(to: &writer)
    case .moderation(let value):
      writer.key(",\"moderation\":")
      value.encodeJSON(to: &writer)
    case .custom(let value):
      writer.key(",\"custom\":")
      value.encodeJSON(to: &writer)
    case nil: break
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    switch self.capability {
    case .chat(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("chat", since: mark)
    case .image(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("image", since: mark)
    case .video(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("video", since: mark)
    case .speech(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("speech", since: mark)
    case .custom(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("custom", since: mark)
    case .embedding, .transcription, .rerank, .moderation: break
    case nil: break
    }
  }
}

extension V1 {
  /// The next piece of an output that is still being made.
  package struct OutputDelta: Wire.Message {
    package enum Capability: Sendable, Equatable {
      indirect case chat(V1.ChatDelta)
      case image(V1.ImageDelta)
      case speech(V1.SpeechDelta)
      case transcription(V1.TranscriptionDelta)
      case custom(V1.CustomDelta)
    }

    package var capability: V1.OutputDelta.Capability?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.OutputDelta" }
  }
}

extension V1.OutputDelta {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.ChatDelta>.stride)
        var value = V1.ChatDelta()
        if case .chat(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .chat(value)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        var value = V1.ImageDelta()
        if case .image(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .image(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        var value = V1.SpeechDelta()
        if case .speech(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .speech(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        var value = V1.TranscriptionDelta()
        if case .transcription(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .transcription(value)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        var value = V1.CustomDelta()
        if case .custom(let present) = self.capability { value = present }
        try value.merge(from: &reader)
        self.capability = .custom(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.capability {
    case .chat(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    case .image(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case .speech(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .transcription(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    case .custom(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        try reader.hold(MemoryLayout<V1.ChatDelta>.stride)
        var value = V1.ChatDelta()
        try value.mergeJSON(from: &reader)
        self.capability = .chat(value)
      case 1:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.ImageDelta()
        try value.mergeJSON(from: &reader)
        self.capability = .image(value)
      case 2:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.SpeechDelta()
        try value.mergeJSON(from: &reader)
        self.capability = .speech(value)
      case 3:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.TranscriptionDelta()
        try value.mergeJSON(from: &reader)
        self.capability = .transcription(value)
      case 4:
        guard self.capability == nil else { throw reader.duplicate("another field of the oneof capability is set") }
        var value = V1.CustomDelta()
        try value.mergeJSON(from: &reader)
        self.capability = .custom(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}chat\u{5}\u{0}\u{1}\u{0}image\u{6}\u{0}\u{2}\u{0}speech\u{d}\u{0}\u{3}\u{0}transcription\u{6}\u{0}\u{4}\u{0}custom"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.capability {
    case .chat(let value):
      writer.key(",\"chat\":")
      value.encodeJSON(to: &writer)
    case .image(let value):
      writer.key(",\"image\":")
      value.encodeJSON(to: &writer)
    case .speech(let value):
      writer.key(",\"speech\":")
      value.encodeJSON(to: &writer)
    case .transcription(let value):
      writer.key(",\"transcription\":")
      value.encodeJSON(to: &writer)
    case .custom(let value):
      writer.key(",\"custom\":")
      value.encodeJSON(to: &writer)
    case nil: break
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    switch self.capability {
    case .image(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("image", since: mark)
    case .chat, .speech, .transcription, .custom: break
    case nil: break
    }
  }
}

extension V1 {
  /// The input of a model that fits no capability; `GetModel` gives its schema.
  package struct CustomInput: Wire.Message {
    package var values: GoogleProtobuf.Struct?
    /// Files by the name of the member that takes them.
    package var files: [String: V1.MediaInput] = [:]
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CustomInput" }
  }
}

extension V1.CustomInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.values == nil { self.values = GoogleProtobuf.Struct() }
        try self.values?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        if self.files.isEmpty {
          self.files.reserveCapacity(
            min(reader.run(of: 18, holding: MemoryLayout<(String, V1.MediaInput)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, V1.MediaInput)>.stride)
        var key: String = ""
        var value = V1.MediaInput()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            let inner = try reader.enter()
            try value.merge(from: &reader)
            reader.leave(inner)
          default: try reader.skip(tag)
          }
        }
        self.files[key] = value
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.files.isEmpty {
      MapOrder.withAscending(self.files) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          let mark = writer.count
          values[index].value.encode(to: &writer)
          writer.close(mark, tag: 18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 18)
        }
      }
    }
    if let value = self.values {
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
        if self.values == nil { self.values = GoogleProtobuf.Struct() }
        try self.values?.mergeJSON(from: &reader)
      case 1:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, V1.MediaInput)>.stride)
          let key = try reader.key()
          guard self.files[key] == nil else { throw reader.duplicate("the key is there twice") }
          var value = V1.MediaInput()
          try value.mergeJSON(from: &reader)
          self.files[key] = value
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}values\u{5}\u{0}\u{1}\u{0}files"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.values {
      writer.key(",\"values\":")
      value.encodeJSON(to: &writer)
    }
    if !self.files.isEmpty {
      writer.key(",\"files\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.files) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          values[index].value.encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endObject(map)
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
      case "values":
        var inner = self.values ?? GoogleProtobuf.Struct()
        try inner.setText(rest, to: value)
        self.values = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.values == nil { violations.add("values", "is required") }
    Rules.items(self.files.count, "files", min: 0, max: 50, &violations)
    for (key, value) in MapOrder.ascending(self.files) {
      let start = violations.count
      Rules.length(key, "files", min: 0, max: 128, &violations)
      violations.number("files", key: "\(key)", since: start)
      let inner = violations.count
      value.validate(into: &violations)
      violations.enclose("files", key: "\(key)", since: inner)
    }
  }
}

extension V1 {
  /// The output of a model that fits no capability.
  package struct CustomOutput: Wire.Message {
    package var values: GoogleProtobuf.Struct?
    package var files: [V1.MediaOutput] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CustomOutput" }
  }
}

extension V1.CustomOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.values == nil { self.values = GoogleProtobuf.Struct() }
        try self.values?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        if self.files.isEmpty { self.files.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<V1.MediaOutput>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaOutput>.stride)
        var value = V1.MediaOutput()
        try value.merge(from: &reader)
        self.files.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.files.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 18)
      }
    }
    if let value = self.values {
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
        if self.values == nil { self.values = GoogleProtobuf.Struct() }
        try self.values?.mergeJSON(from: &reader)
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.MediaOutput>.stride)
          var value = V1.MediaOutput()
          try value.mergeJSON(from: &reader)
          self.files.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}values\u{5}\u{0}\u{1}\u{0}files"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.values {
      writer.key(",\"values\":")
      value.encodeJSON(to: &writer)
    }
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
  /// The next piece of such an output.
  package struct CustomDelta: Wire.Message {
    /// To append to the text.
    package var text: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.CustomDelta" }
  }
}

extension V1.CustomDelta {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.text = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    writer.endObject(object)
  }
}


// Generated from modelroute/v1/usage.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What a job used. The buckets are disjoint: a cached input token is not also an input token, a
  /// reasoning token is not also an output token. Buckets that do not apply are 0 and not printed.
  package struct Usage: Wire.Message {
    /// Text tokens read, without those read from or written to a prompt cache.
    package var inputTokens: Int64 = 0
    /// Input tokens that were read from a prompt cache.
    package var cachedInputTokens: Int64 = 0
    /// Input tokens that were written to a prompt cache.
    package var cacheWriteTokens: Int64 = 0
    /// Text tokens produced, without reasoning tokens.
    package var outputTokens: Int64 = 0
    /// Tokens spent on reasoning before the answer.
    package var reasoningTokens: Int64 = 0
    /// Audio tokens read.
    package var audioInputTokens: Int64 = 0
    /// Audio tokens produced.
    package var audioOutputTokens: Int64 = 0
    /// Image tokens read.
    package var imageInputTokens: Int64 = 0
    /// Image tokens produced.
    package var imageOutputTokens: Int64 = 0
    /// Images produced.
    package var images: Int64 = 0
    /// Seconds of audio or video, each item rounded up.
    package var seconds: Int64 = 0
    /// Characters spoken, in Unicode scalars.
    package var characters: Int64 = 0
    /// Megapixels produced, rounded up.
    package var megapixels: Int64 = 0
    /// Requests made, where a model is priced per request.
    package var requests: Int64 = 0
    /// Documents searched, for rerank.
    package var documents: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Usage" }
  }
}

extension V1.Usage {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.inputTokens = try reader.int64()
      case 16: self.cachedInputTokens = try reader.int64()
      case 24: self.cacheWriteTokens = try reader.int64()
      case 32: self.outputTokens = try reader.int64()
      case 40: self.reasoningTokens = try reader.int64()
      case 48: self.audioInputTokens = try reader.int64()
      case 56: self.audioOutputTokens = try reader.int64()
      case 64: self.imageInputTokens = try reader.int64()
      case 72: self.imageOutputTokens = try reader.int64()
      case 80: self.images = try reader.int64()
      case 88: self.seconds = try reader.int64()
      case 96: self.characters = try reader.int64()
      case 104: self.megapixels = try reader.int64()
      case 112: self.requests = try reader.int64()
      case 120: self.documents = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.documents != 0 {
      writer.int64(self.documents)
      writer.tag(120)
    }
    if self.requests != 0 {
      writer.int64(self.requests)
      writer.tag(112)
    }
    if self.megapixels != 0 {
      writer.int64(self.megapixels)
      writer.tag(104)
    }
    if self.characters != 0 {
      writer.int64(self.characters)
      writer.tag(96)
    }
    if self.seconds != 0 {
      writer.int64(self.seconds)
      writer.tag(88)
    }
    if self.images != 0 {
      writer.int64(self.images)
      writer.tag(80)
    }
    if self.imageOutputTokens != 0 {
      writer.int64(self.imageOutputTokens)
      writer.tag(72)
    }
    if self.imageInputTokens != 0 {
      writer.int64(self.imageInputTokens)
      writer.tag(64)
    }
    if self.audioOutputTokens != 0 {
      writer.int64(self.audioOutputTokens)
      writer.tag(56)
    }
    if self.audioInputTokens != 0 {
      writer.int64(self.audioInputTokens)
      writer.tag(48)
    }
    if self.reasoningTokens != 0 {
      writer.int64(self.reasoningTokens)
      writer.tag(40)
    }
    if self.outputTokens != 0 {
      writer.int64(self.outputTokens)
      writer.tag(32)
    }
    if self.cacheWriteTokens != 0 {
      writer.int64(self.cacheWriteTokens)
      writer.tag(24)
    }
    if self.cachedInputTokens != 0 {
      writer.int64(self.cachedInputTokens)
      writer.tag(16)
    }
    if self.inputTokens != 0 {
      writer.int64(self.inputTokens)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.inputTokens = try reader.int64()
      case 1:
        self.cachedInputTokens = try reader.int64()
      case 2:
        self.cacheWriteTokens = try reader.int64()
      case 3:
        self.outputTokens = try reader.int64()
      case 4:
        self.reasoningTokens = try reader.int64()
      case 5:
        self.audioInputTokens = try reader.int64()
      case 6:
        self.audioOutputTokens = try reader.int64()
      case 7:
        self.imageInputTokens = try reader.int64()
      case 8:
        self.imageOutputTokens = try reader.int64()
      case 9:
        self.images = try reader.int64()
      case 10:
        self.seconds = try reader.int64()
      case 11:
        self.characters = try reader.int64()
      case 12:
        self.megapixels = try reader.int64()
      case 13:
        self.requests = try reader.int64()
      case 14:
        self.documents = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{b}\u{0}\u{0}\u{0}inputTokens\u{11}\u{0}\u{1}\u{0}cachedInputTokens\u{10}\u{0}\u{2}\u{0}cacheWriteTokens\u{c}\u{0}\u{3}\u{0}outputTokens\u{f}\u{0}\u{4}\u{0}reasoningTokens\u{10}\u{0}\u{5}\u{0}audioInputTokens\u{11}\u{0}\u{6}\u{0}audioOutputTokens\u{10}\u{0}\u{7}\u{0}imageInputTokens\u{11}\u{0}\u{8}\u{0}imageOutputTokens\u{6}\u{0}\u{9}\u{0}images\u{7}\u{0}\u{a}\u{0}seconds\u{a}\u{0}\u{b}\u{0}characters\u{a}\u{0}\u{c}\u{0}megapixels\u{8}\u{0}\u{d}\u{0}requests\u{9}\u{0}\u{e}\u{0}documents\u{c}\u{0}\u{0}\u{0}input_tokens\u{13}\u{0}\u{1}\u{0}cached_input_tokens\u{12}\u{0}\u{2}\u{0}cache_write_tokens\u{d}\u{0}\u{3}\u{0}output_tokens\u{10}\u{0}\u{4}\u{0}reasoning_tokens\u{12}\u{0}\u{5}\u{0}audio_input_tokens\u{13}\u{0}\u{6}\u{0}audio_output_tokens\u{12}\u{0}\u{7}\u{0}image_input_tokens\u{13}\u{0}\u{8}\u{0}image_output_tokens"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.inputTokens != 0 {
      writer.key(",\"inputTokens\":")
      writer.int64(self.inputTokens)
    }
    if self.cachedInputTokens != 0 {
      writer.key(",\"cachedInputTokens\":")
      writer.int64(self.cachedInputTokens)
    }
    if self.cacheWriteTokens != 0 {
      writer.key(",\"cacheWriteTokens\":")
      writer.int64(self.cacheWriteTokens)
    }
    if self.outputTokens != 0 {
      writer.key(",\"outputTokens\":")
      writer.int64(self.outputTokens)
    }
    if self.reasoningTokens != 0 {
      writer.key(",\"reasoningTokens\":")
      writer.int64(self.reasoningTokens)
    }
    if self.audioInputTokens != 0 {
      writer.key(",\"audioInputTokens\":")
      writer.int64(self.audioInputTokens)
    }
    if self.audioOutputTokens != 0 {
      writer.key(",\"audioOutputTokens\":")
      writer.int64(self.audioOutputTokens)
    }
    if self.imageInputTokens != 0 {
      writer.key(",\"imageInputTokens\":")
      writer.int64(self.imageInputTokens)
    }
    if self.imageOutputTokens != 0 {
      writer.key(",\"imageOutputTokens\":")
      writer.int64(self.imageOutputTokens)
    }
    if self.images != 0 {
      writer.key(",\"images\":")
      writer.int64(self.images)
    }
    if self.seconds != 0 {
      writer.key(",\"seconds\":")
      writer.int64(self.seconds)
    }
    if self.characters != 0 {
      writer.key(",\"characters\":")
      writer.int64(self.characters)
    }
    if self.megapixels != 0 {
      writer.key(",\"megapixels\":")
      writer.int64(self.megapixels)
    }
    if self.requests != 0 {
      writer.key(",\"requests\":")
      writer.int64(self.requests)
    }
    if self.documents != 0 {
      writer.key(",\"documents\":")
      writer.int64(self.documents)
    }
    writer.endObject(object)
  }
}


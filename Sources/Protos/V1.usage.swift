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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x974f3a7a86af6e82, 0x56d2e8915f025eda:
        if try reader.accept("inputTokens", "input_tokens", 0, &seen) {
          self.inputTokens = try reader.int64()
        }
      case 0xd7b926bde53aba3f, 0xb5e344e77d727e4e:
        if try reader.accept("cachedInputTokens", "cached_input_tokens", 1, &seen) {
          self.cachedInputTokens = try reader.int64()
        }
      case 0xae3c1225032caae0, 0x4b8e859ebfd92204:
        if try reader.accept("cacheWriteTokens", "cache_write_tokens", 2, &seen) {
          self.cacheWriteTokens = try reader.int64()
        }
      case 0xe12c4cd3893c57b0, 0xfe1c853ea5f9bf2a:
        if try reader.accept("outputTokens", "output_tokens", 3, &seen) {
          self.outputTokens = try reader.int64()
        }
      case 0x949585d71ead4044, 0xb4254808cef63808:
        if try reader.accept("reasoningTokens", "reasoning_tokens", 4, &seen) {
          self.reasoningTokens = try reader.int64()
        }
      case 0x3dbfb666930478e5, 0xb05a43b017b05877:
        if try reader.accept("audioInputTokens", "audio_input_tokens", 5, &seen) {
          self.audioInputTokens = try reader.int64()
        }
      case 0xdae6524522137012, 0x899076346e74e97f:
        if try reader.accept("audioOutputTokens", "audio_output_tokens", 6, &seen) {
          self.audioOutputTokens = try reader.int64()
        }
      case 0xd95a4c598c5fe08c, 0x133c5d8d34f4e0de:
        if try reader.accept("imageInputTokens", "image_input_tokens", 7, &seen) {
          self.imageInputTokens = try reader.int64()
        }
      case 0x3f3cac7a34b0c8b9, 0x24ca68093cd051d8:
        if try reader.accept("imageOutputTokens", "image_output_tokens", 8, &seen) {
          self.imageOutputTokens = try reader.int64()
        }
      case 0xf3357eb1fafd2034:
        if try reader.accept("images", "images", 9, &seen) {
          self.images = try reader.int64()
        }
      case 0xfec7e82a5eb64709:
        if try reader.accept("seconds", "seconds", 10, &seen) {
          self.seconds = try reader.int64()
        }
      case 0xa8c58d850262befc:
        if try reader.accept("characters", "characters", 11, &seen) {
          self.characters = try reader.int64()
        }
      case 0xfb2cd93da31b4ff5:
        if try reader.accept("megapixels", "megapixels", 12, &seen) {
          self.megapixels = try reader.int64()
        }
      case 0xb86eee1305960eca:
        if try reader.accept("requests", "requests", 13, &seen) {
          self.requests = try reader.int64()
        }
      case 0xa1a18a885d645328:
        if try reader.accept("documents", "documents", 14, &seen) {
          self.documents = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
  }
}


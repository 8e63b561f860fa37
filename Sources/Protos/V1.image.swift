// Generated from modelroute/v1/image.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What to draw.
  package struct ImageInput: Wire.Message {
    package var prompt: String = ""
    package var negativePrompt: String = ""
    /// Images to edit or to take as reference.
    package var images: [V1.MediaInput] = []
    /// Where an edit may change the image: transparent pixels.
    package var mask: V1.MediaInput? {
      get { _mask?.value }
      set { _mask = newValue.map { Boxed($0) } }
    }
    private var _mask: Boxed<V1.MediaInput>?
    /// How many images, 1 to 10. Unset: 1.
    package var count: Int32?
    /// Width and height in pixels. Unset: the model's default.
    package var width: Int32?
    package var height: Int32?
    /// A proportion instead of a size, as in `16:9`.
    package var aspectRatio: String = ""
    /// `low`, `medium` or `high`.
    package var quality: String = ""
    /// The wanted type, `image/png`, `image/jpeg` or `image/webp`.
    package var mimeType: String = ""
    package var transparentBackground: Bool = false
    package var seed: Int64?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ImageInput" }
  }
}

extension V1.ImageInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.prompt = try reader.string()
      case 18: self.negativePrompt = try reader.string()
      case 26:
        let outer = try reader.enter()
        var value = V1.MediaInput()
        try value.merge(from: &reader)
        self.images.append(value)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self._mask == nil { self._mask = Boxed(V1.MediaInput()) }
        try self._mask?.value.merge(from: &reader)
        reader.leave(outer)
      case 40: self.count = try reader.int32()
      case 48: self.width = try reader.int32()
      case 56: self.height = try reader.int32()
      case 66: self.aspectRatio = try reader.string()
      case 74: self.quality = try reader.string()
      case 82: self.mimeType = try reader.string()
      case 88: self.transparentBackground = try reader.bool()
      case 96: self.seed = try reader.int64()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.seed {
      writer.int64(value)
      writer.tag(96)
    }
    if self.transparentBackground {
      writer.bool(self.transparentBackground)
      writer.tag(88)
    }
    if !self.mimeType.isEmpty {
      writer.string(self.mimeType)
      writer.tag(82)
    }
    if !self.quality.isEmpty {
      writer.string(self.quality)
      writer.tag(74)
    }
    if !self.aspectRatio.isEmpty {
      writer.string(self.aspectRatio)
      writer.tag(66)
    }
    if let value = self.height {
      writer.int32(value)
      writer.tag(56)
    }
    if let value = self.width {
      writer.int32(value)
      writer.tag(48)
    }
    if let value = self.count {
      writer.int32(value)
      writer.tag(40)
    }
    if let value = self._mask?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    for value in self.images.reversed() {
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x1fea912766a62a12:
        if try reader.accept("prompt", "prompt", 0, &seen) {
          self.prompt = try reader.string()
        }
      case 0x4f0a9d159d96d3e1, 0x96b49b71992f6693:
        if try reader.accept("negativePrompt", "negative_prompt", 1, &seen) {
          self.negativePrompt = try reader.string()
        }
      case 0xf3357eb1fafd2034:
        if try reader.accept("images", "images", 2, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.MediaInput()
            try value.mergeJSON(from: &reader)
            self.images.append(value)
          }
        }
      case 0x99466d8c3a1aa5ba:
        if try reader.accept("mask", "mask", 3, &seen) {
          if self._mask == nil { self._mask = Boxed(V1.MediaInput()) }
          try self._mask?.value.mergeJSON(from: &reader)
        }
      case 0x4174e8cf4a93517a:
        if try reader.accept("count", "count", 4, &seen) {
          self.count = try reader.int32()
        }
      case 0x9d1c8c4d5c5c2893:
        if try reader.accept("width", "width", 5, &seen) {
          self.width = try reader.int32()
        }
      case 0x2f57bc940a6e5529:
        if try reader.accept("height", "height", 6, &seen) {
          self.height = try reader.int32()
        }
      case 0x37d99e700626e25e, 0xd3c9a249bf2cab0d:
        if try reader.accept("aspectRatio", "aspect_ratio", 7, &seen) {
          self.aspectRatio = try reader.string()
        }
      case 0x2dce923c74ffcfb4:
        if try reader.accept("quality", "quality", 8, &seen) {
          self.quality = try reader.string()
        }
      case 0xfff7ea7287fdb601, 0xd82f3c8a3945b3fa:
        if try reader.accept("mimeType", "mime_type", 9, &seen) {
          self.mimeType = try reader.string()
        }
      case 0xc83bbc4f5a716891, 0x2a838b7218b0d1c4:
        if try reader.accept("transparentBackground", "transparent_background", 10, &seen) {
          self.transparentBackground = try reader.bool()
        }
      case 0x71da2e6437627556:
        if try reader.accept("seed", "seed", 11, &seen) {
          self.seed = try reader.int64()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.prompt.isEmpty {
      writer.key(",\"prompt\":")
      writer.string(self.prompt)
    }
    if !self.negativePrompt.isEmpty {
      writer.key(",\"negativePrompt\":")
      writer.string(self.negativePrompt)
    }
    if !self.images.isEmpty {
      writer.key(",\"images\":")
      writer.beginArray()
      for value in self.images {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self._mask?.value {
      writer.key(",\"mask\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.count {
      writer.key(",\"count\":")
      writer.int32(value)
    }
    if let value = self.width {
      writer.key(",\"width\":")
      writer.int32(value)
    }
    if let value = self.height {
      writer.key(",\"height\":")
      writer.int32(value)
    }
    if !self.aspectRatio.isEmpty {
      writer.key(",\"aspectRatio\":")
      writer.string(self.aspectRatio)
    }
    if !self.quality.isEmpty {
      writer.key(",\"quality\":")
      writer.string(self.quality)
    }
    if !self.mimeType.isEmpty {
      writer.key(",\"mimeType\":")
      writer.string(self.mimeType)
    }
    if self.transparentBackground {
      writer.key(",\"transparentBackground\":")
      writer.bool(self.transparentBackground)
    }
    if let value = self.seed {
      writer.key(",\"seed\":")
      writer.int64(value)
    }
    writer.endObject()
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
      case "mask":
        var inner = self.mask ?? V1.MediaInput()
        try inner.setText(rest, to: value)
        self.mask = inner
      case "count":
        self.count = try TextField.integer(rest, value)
      case "width":
        self.width = try TextField.integer(rest, value)
      case "height":
        self.height = try TextField.integer(rest, value)
      case "aspect_ratio", "aspectRatio":
        self.aspectRatio = try TextField.string(rest, value)
      case "quality":
        self.quality = try TextField.string(rest, value)
      case "mime_type", "mimeType":
        self.mimeType = try TextField.string(rest, value)
      case "transparent_background", "transparentBackground":
        self.transparentBackground = try TextField.bool(rest, value)
      case "seed":
        self.seed = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let aspectRatioPattern = Pattern("[0-9]{1,5}:[0-9]{1,5}")
  package func validate(into violations: inout Violations) {
    if !self.prompt.isEmpty {
      Rules.size(self.prompt.utf8.count, "prompt", min: 0, max: 32000, &violations)
    } else { violations.add("prompt", "is required") }
    if !self.negativePrompt.isEmpty {
      Rules.size(self.negativePrompt.utf8.count, "negative_prompt", min: 0, max: 32000, &violations)
    }
    Rules.items(self.images.count, "images", min: 0, max: 16, &violations)
    for (index, value) in self.images.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("images", index, since: start)
    }
    if let value = self._mask?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("mask", since: mark)
    }
    if let value = self.count {
      if !(value >= 1 && value <= 10) { violations.add("count", "must be 1 to 10") }
    }
    if let value = self.width {
      if !(value >= 64 && value <= 8192) { violations.add("width", "must be 64 to 8192") }
    }
    if let value = self.height {
      if !(value >= 64 && value <= 8192) { violations.add("height", "must be 64 to 8192") }
    }
    if !self.aspectRatio.isEmpty {
      Rules.length(self.aspectRatio, "aspect_ratio", min: 0, max: 11, &violations)
      Rules.pattern(self.aspectRatio, "aspect_ratio", Self.aspectRatioPattern, &violations)
    }
    if !self.quality.isEmpty {
      switch self.quality {
      case "low", "medium", "high": break
      default: violations.add("quality", "must be one of low, medium, high")
      }
    }
    if !self.mimeType.isEmpty {
      switch self.mimeType {
      case "image/png", "image/jpeg", "image/webp": break
      default: violations.add("mime_type", "must be one of image/png, image/jpeg, image/webp")
      }
    }
  }
}

extension V1 {
  /// The images.
  package struct ImageOutput: Wire.Message {
    package var images: [V1.MediaOutput] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ImageOutput" }
  }
}

extension V1.ImageOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        var value = V1.MediaOutput()
        try value.merge(from: &reader)
        self.images.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    for value in self.images.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf3357eb1fafd2034:
        if try reader.accept("images", "images", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.MediaOutput()
            try value.mergeJSON(from: &reader)
            self.images.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.images.isEmpty {
      writer.key(",\"images\":")
      writer.beginArray()
      for value in self.images {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }

  package func validate(into violations: inout Violations) {
    for (index, value) in self.images.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("images", index, since: start)
    }
  }
}

extension V1 {
  /// A preview of an image that is still in work.
  package struct ImageDelta: Wire.Message {
    /// Which image, from 0.
    package var index: Int32 = 0
    package var preview: V1.MediaOutput? {
      get { _preview?.value }
      set { _preview = newValue.map { Boxed($0) } }
    }
    private var _preview: Boxed<V1.MediaOutput>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ImageDelta" }
  }
}

extension V1.ImageDelta {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.index = try reader.int32()
      case 18:
        let outer = try reader.enter()
        if self._preview == nil { self._preview = Boxed(V1.MediaOutput()) }
        try self._preview?.value.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._preview?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if self.index != 0 {
      writer.int32(self.index)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x21a6e7aaf526d7c7:
        if try reader.accept("index", "index", 0, &seen) {
          self.index = try reader.int32()
        }
      case 0xb999970db2ec1b7a:
        if try reader.accept("preview", "preview", 1, &seen) {
          if self._preview == nil { self._preview = Boxed(V1.MediaOutput()) }
          try self._preview?.value.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.index != 0 {
      writer.key(",\"index\":")
      writer.int32(self.index)
    }
    if let value = self._preview?.value {
      writer.key(",\"preview\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
  }

  package func validate(into violations: inout Violations) {
    if let value = self._preview?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("preview", since: mark)
    }
  }
}


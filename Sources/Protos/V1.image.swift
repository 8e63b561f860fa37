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
        if self.images.isEmpty { self.images.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<V1.MediaInput>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        try value.merge(from: &reader)
        self.images.append(value)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = self._mask?.value ?? V1.MediaInput()
        try value.merge(from: &reader)
        self._mask = Boxed(value)
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
    self.images.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 26)
      }
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
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.MediaInput>.stride)
          var value = V1.MediaInput()
          try value.mergeJSON(from: &reader)
          self.images.append(value)
        }
      case 3:
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = self._mask?.value ?? V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self._mask = Boxed(value)
      case 4:
        self.count = try reader.int32()
      case 5:
        self.width = try reader.int32()
      case 6:
        self.height = try reader.int32()
      case 7:
        self.aspectRatio = try reader.string()
      case 8:
        self.quality = try reader.string()
      case 9:
        self.mimeType = try reader.string()
      case 10:
        self.transparentBackground = try reader.bool()
      case 11:
        self.seed = try reader.int64()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}prompt\u{e}\u{0}\u{1}\u{0}negativePrompt\u{6}\u{0}\u{2}\u{0}images\u{4}\u{0}\u{3}\u{0}mask\u{5}\u{0}\u{4}\u{0}count\u{5}\u{0}\u{5}\u{0}width\u{6}\u{0}\u{6}\u{0}height\u{b}\u{0}\u{7}\u{0}aspectRatio\u{7}\u{0}\u{8}\u{0}quality\u{8}\u{0}\u{9}\u{0}mimeType\u{15}\u{0}\u{a}\u{0}transparentBackground\u{4}\u{0}\u{b}\u{0}seed\u{f}\u{0}\u{1}\u{0}negative_prompt\u{c}\u{0}\u{7}\u{0}aspect_ratio\u{9}\u{0}\u{9}\u{0}mime_type\u{16}\u{0}\u{a}\u{0}transparent_background"
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
    if !self.images.isEmpty {
      writer.key(",\"images\":")
      let list = writer.beginArray()
      self.images.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
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
        if self.images.isEmpty { self.images.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.MediaOutput>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaOutput>.stride)
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
    self.images.lend { values in
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
          self.images.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}images"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.images.isEmpty {
      writer.key(",\"images\":")
      let list = writer.beginArray()
      self.images.lend { values in
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
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaOutput>.stride)
        var value = self._preview?.value ?? V1.MediaOutput()
        try value.merge(from: &reader)
        self._preview = Boxed(value)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.index = try reader.int32()
      case 1:
        try reader.hold(MemoryLayout<V1.MediaOutput>.stride)
        var value = self._preview?.value ?? V1.MediaOutput()
        try value.mergeJSON(from: &reader)
        self._preview = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}index\u{7}\u{0}\u{1}\u{0}preview"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.index != 0 {
      writer.key(",\"index\":")
      writer.int32(self.index)
    }
    if let value = self._preview?.value {
      writer.key(",\"preview\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._preview?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("preview", since: mark)
    }
  }
}


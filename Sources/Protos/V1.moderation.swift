// Generated from modelroute/v1/moderation.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// What to look at.
  package struct ModerationInput: Wire.Message {
    /// Each part is judged on its own.
    package var content: [V1.ContentPart] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ModerationInput" }
  }
}

extension V1.ModerationInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.content.isEmpty { self.content.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.ContentPart>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.ContentPart>.stride)
        var value = V1.ContentPart()
        try value.merge(from: &reader)
        self.content.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.content.lend { values in
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
          try reader.hold(MemoryLayout<V1.ContentPart>.stride)
          var value = V1.ContentPart()
          try value.mergeJSON(from: &reader)
          self.content.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}content"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.content.isEmpty {
      writer.key(",\"content\":")
      let list = writer.beginArray()
      self.content.lend { values in
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
    if self.content.isEmpty { violations.add("content", "is required") }
    Rules.items(self.content.count, "content", min: 0, max: 100, &violations)
    for (index, value) in self.content.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("content", index, since: start)
    }
  }
}

extension V1 {
  /// One verdict per part, in the same order.
  package struct ModerationOutput: Wire.Message {
    package var verdicts: [V1.ModerationVerdict] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ModerationOutput" }
  }
}

extension V1.ModerationOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.verdicts.isEmpty { self.verdicts.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.ModerationVerdict>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.ModerationVerdict>.stride)
        var value = V1.ModerationVerdict()
        try value.merge(from: &reader)
        self.verdicts.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.verdicts.lend { values in
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
          try reader.hold(MemoryLayout<V1.ModerationVerdict>.stride)
          var value = V1.ModerationVerdict()
          try value.mergeJSON(from: &reader)
          self.verdicts.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}verdicts"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.verdicts.isEmpty {
      writer.key(",\"verdicts\":")
      let list = writer.beginArray()
      self.verdicts.lend { values in
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
  /// A verdict.
  package struct ModerationVerdict: Wire.Message {
    package var flagged: Bool = false
    package var categories: [V1.ModerationCategory] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ModerationVerdict" }
  }
}

extension V1.ModerationVerdict {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.flagged = try reader.bool()
      case 18:
        if self.categories.isEmpty { self.categories.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<V1.ModerationCategory>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.ModerationCategory>.stride)
        var value = V1.ModerationCategory()
        try value.merge(from: &reader)
        self.categories.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.categories.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 18)
      }
    }
    if self.flagged {
      writer.bool(self.flagged)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.flagged = try reader.bool()
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.ModerationCategory>.stride)
          var value = V1.ModerationCategory()
          try value.mergeJSON(from: &reader)
          self.categories.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}flagged\u{a}\u{0}\u{1}\u{0}categories"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.flagged {
      writer.key(",\"flagged\":")
      writer.bool(self.flagged)
    }
    if !self.categories.isEmpty {
      writer.key(",\"categories\":")
      let list = writer.beginArray()
      self.categories.lend { values in
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
  /// One category of a verdict.
  package struct ModerationCategory: Wire.Message {
    /// As in `violence`, `self_harm`.
    package var name: String = ""
    package var flagged: Bool = false
    /// 0 to 1.
    package var score: Double = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ModerationCategory" }
  }
}

extension V1.ModerationCategory {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.name = try reader.string()
      case 16: self.flagged = try reader.bool()
      case 25: self.score = try reader.double()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.score.bitPattern != 0 {
      writer.double(self.score)
      writer.tag(25)
    }
    if self.flagged {
      writer.bool(self.flagged)
      writer.tag(16)
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
        self.flagged = try reader.bool()
      case 2:
        self.score = try reader.double()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}name\u{7}\u{0}\u{1}\u{0}flagged\u{5}\u{0}\u{2}\u{0}score"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if self.flagged {
      writer.key(",\"flagged\":")
      writer.bool(self.flagged)
    }
    if self.score.bitPattern != 0 {
      writer.key(",\"score\":")
      writer.double(self.score)
    }
    writer.endObject(object)
  }
}


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
        let outer = try reader.enter()
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
    for value in self.content.reversed() {
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
      case 0xbd5ed71040e7c9c:
        if try reader.accept("content", "content", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.ContentPart()
            try value.mergeJSON(from: &reader)
            self.content.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.content.isEmpty {
      writer.key(",\"content\":")
      writer.beginArray()
      for value in self.content {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.verdicts.reversed() {
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
      case 0xa4fc7ff6a1682460:
        if try reader.accept("verdicts", "verdicts", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.ModerationVerdict()
            try value.mergeJSON(from: &reader)
            self.verdicts.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.verdicts.isEmpty {
      writer.key(",\"verdicts\":")
      writer.beginArray()
      for value in self.verdicts {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
        let outer = try reader.enter()
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
    for value in self.categories.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if self.flagged {
      writer.bool(self.flagged)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x45152a36b2521e01:
        if try reader.accept("flagged", "flagged", 0, &seen) {
          self.flagged = try reader.bool()
        }
      case 0x57ece950b12b714d:
        if try reader.accept("categories", "categories", 1, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = V1.ModerationCategory()
            try value.mergeJSON(from: &reader)
            self.categories.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.flagged {
      writer.key(",\"flagged\":")
      writer.bool(self.flagged)
    }
    if !self.categories.isEmpty {
      writer.key(",\"categories\":")
      writer.beginArray()
      for value in self.categories {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x4292c9b29bf22e2:
        if try reader.accept("name", "name", 0, &seen) {
          self.name = try reader.string()
        }
      case 0x45152a36b2521e01:
        if try reader.accept("flagged", "flagged", 1, &seen) {
          self.flagged = try reader.bool()
        }
      case 0x217ebb6528790753:
        if try reader.accept("score", "score", 2, &seen) {
          self.score = try reader.double()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
  }
}


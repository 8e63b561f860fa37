// Generated from lists.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  package struct Lists: Wire.Message {
    package var doubles: [Double] = []
    package var sint64s: [Int64] = []
    package var unpacked: [Int32] = []
    package var bools: [Bool] = []
    package var strings: [String] = []
    package var bytesList: [[UInt8]] = []
    package var colors: [TestV1.Color] = []
    package var messages: [TestV1.Scalars] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Lists" }
  }
}

extension TestV1.Lists {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 9:
        try reader.hold(MemoryLayout<Double>.stride)
        self.doubles.append(try reader.double())
      case 10:
        let outer = try reader.enter()
        let count = reader.remaining / 8
        try reader.hold(count &* MemoryLayout<Double>.stride)
        if self.doubles.isEmpty { self.doubles.reserveCapacity(count) }
        while !reader.isAtEnd { self.doubles.append(try reader.double()) }
        reader.leave(outer)
      case 16:
        try reader.hold(MemoryLayout<Int64>.stride)
        self.sint64s.append(try reader.sint64())
      case 18:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<Int64>.stride)
        if self.sint64s.isEmpty { self.sint64s.reserveCapacity(count) }
        while !reader.isAtEnd { self.sint64s.append(try reader.sint64()) }
        reader.leave(outer)
      case 24:
        try reader.hold(MemoryLayout<Int32>.stride)
        self.unpacked.append(try reader.int32())
      case 26:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<Int32>.stride)
        if self.unpacked.isEmpty { self.unpacked.reserveCapacity(count) }
        while !reader.isAtEnd { self.unpacked.append(try reader.int32()) }
        reader.leave(outer)
      case 32:
        try reader.hold(MemoryLayout<Bool>.stride)
        self.bools.append(try reader.bool())
      case 34:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<Bool>.stride)
        if self.bools.isEmpty { self.bools.reserveCapacity(count) }
        while !reader.isAtEnd { self.bools.append(try reader.bool()) }
        reader.leave(outer)
      case 42:
        if self.strings.isEmpty { self.strings.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.strings.append(try reader.string())
      case 50:
        if self.bytesList.isEmpty { self.bytesList.reserveCapacity(reader.run(of: 50, holding: MemoryLayout<[UInt8]>.stride)) }
        try reader.hold(MemoryLayout<[UInt8]>.stride)
        self.bytesList.append(try reader.bytes())
      case 56:
        try reader.hold(MemoryLayout<TestV1.Color>.stride)
        self.colors.append(TestV1.Color(number: try reader.int32()))
      case 58:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<TestV1.Color>.stride)
        if self.colors.isEmpty { self.colors.reserveCapacity(count) }
        while !reader.isAtEnd { self.colors.append(TestV1.Color(number: try reader.int32())) }
        reader.leave(outer)
      case 66:
        if self.messages.isEmpty { self.messages.reserveCapacity(reader.run(of: 66, holding: MemoryLayout<TestV1.Scalars>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Scalars>.stride)
        var value = TestV1.Scalars()
        try value.merge(from: &reader)
        self.messages.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.messages.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 66)
      }
    }
    if !self.colors.isEmpty {
      let mark = writer.count
      self.colors.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.int32(values[index].value.number)
        }
      }
      writer.close(mark, tag: 58)
    }
    self.bytesList.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.bytes(values[index].value)
        writer.tag(50)
      }
    }
    self.strings.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
    }
    if !self.bools.isEmpty {
      let mark = writer.count
      self.bools.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.bool(values[index].value)
        }
      }
      writer.close(mark, tag: 34)
    }
    self.unpacked.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.int32(values[index].value)
        writer.tag(24)
      }
    }
    if !self.sint64s.isEmpty {
      let mark = writer.count
      self.sint64s.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.sint64(values[index].value)
        }
      }
      writer.close(mark, tag: 18)
    }
    if !self.doubles.isEmpty {
      let mark = writer.count
      self.doubles.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.double(values[index].value)
        }
      }
      writer.close(mark, tag: 10)
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
          try reader.hold(MemoryLayout<Double>.stride)
          self.doubles.append(try reader.double())
        }
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<Int64>.stride)
          self.sint64s.append(try reader.int64())
        }
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<Int32>.stride)
          self.unpacked.append(try reader.int32())
        }
      case 3:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<Bool>.stride)
          self.bools.append(try reader.bool())
        }
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.strings.append(try reader.string())
        }
      case 5:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<[UInt8]>.stride)
          self.bytesList.append(try reader.bytes())
        }
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<TestV1.Color>.stride)
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.colors.append(TestV1.Color(number: number))
          }
        }
      case 7:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<TestV1.Scalars>.stride)
          var value = TestV1.Scalars()
          try value.mergeJSON(from: &reader)
          self.messages.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}doubles\u{7}\u{0}\u{1}\u{0}sint64s\u{8}\u{0}\u{2}\u{0}unpacked\u{5}\u{0}\u{3}\u{0}bools\u{7}\u{0}\u{4}\u{0}strings\u{9}\u{0}\u{5}\u{0}bytesList\u{6}\u{0}\u{6}\u{0}colors\u{8}\u{0}\u{7}\u{0}messages\u{a}\u{0}\u{5}\u{0}bytes_list"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.doubles.isEmpty {
      writer.key(",\"doubles\":")
      let list = writer.beginArray()
      self.doubles.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.double(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.sint64s.isEmpty {
      writer.key(",\"sint64s\":")
      let list = writer.beginArray()
      self.sint64s.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.int64(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.unpacked.isEmpty {
      writer.key(",\"unpacked\":")
      let list = writer.beginArray()
      self.unpacked.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.int32(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.bools.isEmpty {
      writer.key(",\"bools\":")
      let list = writer.beginArray()
      self.bools.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.bool(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.strings.isEmpty {
      writer.key(",\"strings\":")
      let list = writer.beginArray()
      self.strings.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.bytesList.isEmpty {
      writer.key(",\"bytesList\":")
      let list = writer.beginArray()
      self.bytesList.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.bytes(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.colors.isEmpty {
      writer.key(",\"colors\":")
      let list = writer.beginArray()
      self.colors.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].value.encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.messages.isEmpty {
      writer.key(",\"messages\":")
      let list = writer.beginArray()
      self.messages.lend { values in
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


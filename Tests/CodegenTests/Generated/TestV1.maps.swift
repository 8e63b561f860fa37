// Generated from maps.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  package struct Maps: Wire.Message {
    package var strings: [String: String] = [:]
    package var numbers: [Int32: Int64] = [:]
    package var flags: [Bool: [UInt8]] = [:]
    package var colors: [UInt64: TestV1.Color] = [:]
    package var nested: [String: TestV1.Maps] = [:]
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Maps" }
  }
}

extension TestV1.Maps {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.strings.isEmpty {
          self.strings.reserveCapacity(
            min(reader.run(of: 10, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, String)>.stride)
        var key: String = ""
        var value = String()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 10: key = try reader.string()
          case 18:
            value = try reader.string()
          default: try reader.skip(tag)
          }
        }
        self.strings[key] = value
        reader.leave(outer)
      case 18:
        if self.numbers.isEmpty {
          self.numbers.reserveCapacity(
            min(reader.run(of: 18, holding: MemoryLayout<(Int32, Int64)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(Int32, Int64)>.stride)
        var key: Int32 = 0
        var value = Int64()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 8: key = try reader.int32()
          case 16:
            value = try reader.int64()
          default: try reader.skip(tag)
          }
        }
        self.numbers[key] = value
        reader.leave(outer)
      case 26:
        if self.flags.isEmpty {
          self.flags.reserveCapacity(
            min(reader.run(of: 26, holding: MemoryLayout<(Bool, [UInt8])>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(Bool, [UInt8])>.stride)
        var key: Bool = false
        var value = [UInt8]()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 8: key = try reader.bool()
          case 18:
            value = try reader.bytes()
          default: try reader.skip(tag)
          }
        }
        self.flags[key] = value
        reader.leave(outer)
      case 34:
        if self.colors.isEmpty {
          self.colors.reserveCapacity(
            min(reader.run(of: 34, holding: MemoryLayout<(UInt64, TestV1.Color)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(UInt64, TestV1.Color)>.stride)
        var key: UInt64 = 0
        var value = TestV1.Color()
        entry: while true {
          let tag = try reader.tag()
          switch tag {
          case 0: break entry
          case 8: key = try reader.uint64()
          case 16:
            value = TestV1.Color(number: try reader.int32())
          default: try reader.skip(tag)
          }
        }
        self.colors[key] = value
        reader.leave(outer)
      case 42:
        if self.nested.isEmpty {
          self.nested.reserveCapacity(
            min(reader.run(of: 42, holding: MemoryLayout<(String, TestV1.Maps)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, TestV1.Maps)>.stride)
        var key: String = ""
        var value = TestV1.Maps()
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
        self.nested[key] = value
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.nested.isEmpty {
      MapOrder.withAscending(self.nested) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          let mark = writer.count
          values[index].value.encode(to: &writer)
          writer.close(mark, tag: 18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 42)
        }
      }
    }
    if !self.colors.isEmpty {
      MapOrder.withAscending(self.colors) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.int32(values[index].value.value.number)
          writer.tag(16)
          writer.uint64(values[index].key.value)
          writer.tag(8)
          writer.close(entry, tag: 34)
        }
      }
    }
    if !self.flags.isEmpty {
      MapOrder.withAscending(self.flags) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.bytes(values[index].value.value)
          writer.tag(18)
          writer.bool(values[index].key.value)
          writer.tag(8)
          writer.close(entry, tag: 26)
        }
      }
    }
    if !self.numbers.isEmpty {
      MapOrder.withAscending(self.numbers) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.int64(values[index].value.value)
          writer.tag(16)
          writer.int32(values[index].key.value)
          writer.tag(8)
          writer.close(entry, tag: 18)
        }
      }
    }
    if !self.strings.isEmpty {
      MapOrder.withAscending(self.strings) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 10)
        }
      }
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.strings[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.strings[key] = try reader.string()
        }
      case 1:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(Int32, Int64)>.stride)
          let key = try reader.keyInt32()
          guard self.numbers[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.numbers[key] = try reader.int64()
        }
      case 2:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(Bool, [UInt8])>.stride)
          let key = try reader.keyBool()
          guard self.flags[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.flags[key] = try reader.bytes()
        }
      case 3:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(UInt64, TestV1.Color)>.stride)
          let key = try reader.keyUInt64()
          guard self.colors[key] == nil else { throw reader.duplicate("the key is there twice") }
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.colors[key] = TestV1.Color(number: number)
          }
        }
      case 4:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, TestV1.Maps)>.stride)
          let key = try reader.key()
          guard self.nested[key] == nil else { throw reader.duplicate("the key is there twice") }
          var value = TestV1.Maps()
          try value.mergeJSON(from: &reader)
          self.nested[key] = value
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}strings\u{7}\u{0}\u{1}\u{0}numbers\u{5}\u{0}\u{2}\u{0}flags\u{6}\u{0}\u{3}\u{0}colors\u{6}\u{0}\u{4}\u{0}nested"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.strings.isEmpty {
      writer.key(",\"strings\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.strings) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if !self.numbers.isEmpty {
      writer.key(",\"numbers\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.numbers) { values in
        var index = 0
        while index < values.count {
          writer.mapKey("\(values[index].key.value)")
          writer.int64(values[index].value.value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if !self.flags.isEmpty {
      writer.key(",\"flags\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.flags) { values in
        var index = 0
        while index < values.count {
          writer.mapKey("\(values[index].key.value)")
          writer.bytes(values[index].value.value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if !self.colors.isEmpty {
      writer.key(",\"colors\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.colors) { values in
        var index = 0
        while index < values.count {
          writer.mapKey("\(values[index].key.value)")
          values[index].value.value.encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if !self.nested.isEmpty {
      writer.key(",\"nested\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.nested) { values in
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
}


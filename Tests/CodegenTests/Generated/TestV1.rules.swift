// Generated from rules.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  /// Rules between fields.
  package struct Between: Wire.Message {
    package var a: String = ""
    package var b: [String] = []
    package var c: TestV1.Between? {
      get { _c?.value }
      set { _c = newValue.map { Boxed($0) } }
    }
    private var _c: Boxed<TestV1.Between>?
    package var d: Bool?
    package var first: GoogleProtobuf.Timestamp?
    package var last: GoogleProtobuf.Timestamp?
    package var low: Int32 = 0
    package var high: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Between" }
  }
}

extension TestV1.Between {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.a = try reader.string()
      case 18:
        if self.b.isEmpty { self.b.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.b.append(try reader.string())
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Between>.stride)
        var value = self._c?.value ?? TestV1.Between()
        try value.merge(from: &reader)
        self._c = Boxed(value)
        reader.leave(outer)
      case 32: self.d = try reader.bool()
      case 42:
        let outer = try reader.enter()
        if self.first == nil { self.first = GoogleProtobuf.Timestamp() }
        try self.first?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.last == nil { self.last = GoogleProtobuf.Timestamp() }
        try self.last?.merge(from: &reader)
        reader.leave(outer)
      case 56: self.low = try reader.int32()
      case 64: self.high = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.high != 0 {
      writer.int32(self.high)
      writer.tag(64)
    }
    if self.low != 0 {
      writer.int32(self.low)
      writer.tag(56)
    }
    if let value = self.last {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.first {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.d {
      writer.bool(value)
      writer.tag(32)
    }
    if let value = self._c?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    self.b.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(18)
      }
    }
    if !self.a.isEmpty {
      writer.string(self.a)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.a = try reader.string()
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.b.append(try reader.string())
        }
      case 2:
        try reader.hold(MemoryLayout<TestV1.Between>.stride)
        var value = self._c?.value ?? TestV1.Between()
        try value.mergeJSON(from: &reader)
        self._c = Boxed(value)
      case 3:
        self.d = try reader.bool()
      case 4:
        if self.first == nil { self.first = GoogleProtobuf.Timestamp() }
        try self.first?.mergeJSON(from: &reader)
      case 5:
        if self.last == nil { self.last = GoogleProtobuf.Timestamp() }
        try self.last?.mergeJSON(from: &reader)
      case 6:
        self.low = try reader.int32()
      case 7:
        self.high = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{1}\u{0}\u{0}\u{0}a\u{1}\u{0}\u{1}\u{0}b\u{1}\u{0}\u{2}\u{0}c\u{1}\u{0}\u{3}\u{0}d\u{5}\u{0}\u{4}\u{0}first\u{4}\u{0}\u{5}\u{0}last\u{3}\u{0}\u{6}\u{0}low\u{4}\u{0}\u{7}\u{0}high"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.a.isEmpty {
      writer.key(",\"a\":")
      writer.string(self.a)
    }
    if !self.b.isEmpty {
      writer.key(",\"b\":")
      let list = writer.beginArray()
      self.b.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self._c?.value {
      writer.key(",\"c\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.d {
      writer.key(",\"d\":")
      writer.bool(value)
    }
    if let value = self.first {
      writer.key(",\"first\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.last {
      writer.key(",\"last\":")
      value.encodeJSON(to: &writer)
    }
    if self.low != 0 {
      writer.key(",\"low\":")
      writer.int32(self.low)
    }
    if self.high != 0 {
      writer.key(",\"high\":")
      writer.int32(self.high)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._c?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("c", since: mark)
    }
    if let value = self.first {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("first", since: mark)
    }
    if let value = self.last {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("last", since: mark)
    }
    if !self.b.isEmpty, !self.a.isEmpty { violations.add("b", "may not be set beside a") }
    if self._c != nil, !self.a.isEmpty || !self.b.isEmpty { violations.add("c", "may not be set beside a or b") }
    if !(!self.a.isEmpty || !self.b.isEmpty || self._c != nil || self.d != nil) { violations.add("a", "is required, or b or c or d") }
    if self.d != nil {
      if !(self.first != nil) { violations.add("first", "is required beside d") }
      if !(self.last != nil) { violations.add("last", "is required beside d") }
    }
    if let first = self.first, let last = self.last, !((first.seconds, first.nanos) < (last.seconds, last.nanos)) {
      violations.add("last", "must be after first")
    }
    if case let first = self.low, self.low != 0, case let last = self.high, self.high != 0, !(first < last) {
      violations.add("high", "must be greater than low")
    }
  }
}

extension TestV1 {
  /// Every field rule.
  package struct Rules: Wire.Message {
    package enum One: Sendable, Equatable {
      case text(String)
      case flag(Bool)
    }

    package var required: String = ""
    package var length: String = ""
    package var pattern: String = ""
    package var choice: String = ""
    package var number: Int32 = 0
    package var fraction: Double?
    package var list: [String] = []
    package var bytesLimit: String = ""
    package var url: String = ""
    package var slug: String = ""
    package var json: String = ""
    package var mime: String = ""
    package var wait: GoogleProtobuf.Duration?
    package var colors: [TestV1.Color] = []
    package var map: [String: String] = [:]
    package var inner: TestV1.Rules? {
      get { _inner?.value }
      set { _inner = newValue.map { Boxed($0) } }
    }
    private var _inner: Boxed<TestV1.Rules>?
    package var many: [TestV1.Rules] = []
    package var byName: [String: TestV1.Rules] = [:]
    package var one: TestV1.Rules.One?
    package var data: [UInt8] = []
    package var time: GoogleProtobuf.Timestamp?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Rules" }
  }
}

extension TestV1.Rules {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.required = try reader.string()
      case 18: self.length = try reader.string()
      case 26: self.pattern = try reader.string()
      case 34: self.choice = try reader.string()
      case 40: self.number = try reader.int32()
      case 49: self.fraction = try reader.double()
      case 58:
        if self.list.isEmpty { self.list.reserveCapacity(reader.run(of: 58, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.list.append(try reader.string())
      case 66: self.bytesLimit = try reader.string()
      case 74: self.url = try reader.string()
      case 82: self.slug = try reader.string()
      case 90: self.json = try reader.string()
      case 98: self.mime = try reader.string()
      case 106:
        let outer = try reader.enter()
        if self.wait == nil { self.wait = GoogleProtobuf.Duration() }
        try self.wait?.merge(from: &reader)
        reader.leave(outer)
      case 112:
        try reader.hold(MemoryLayout<TestV1.Color>.stride)
        self.colors.append(TestV1.Color(number: try reader.int32()))
      case 114:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<TestV1.Color>.stride)
        if self.colors.isEmpty { self.colors.reserveCapacity(count) }
        while !reader.isAtEnd { self.colors.append(TestV1.Color(number: try reader.int32())) }
        reader.leave(outer)
      case 122:
        if self.map.isEmpty {
          self.map.reserveCapacity(
            min(reader.run(of: 122, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
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
        self.map[key] = value
        reader.leave(outer)
      case 130:
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Rules>.stride)
        var value = self._inner?.value ?? TestV1.Rules()
        try value.merge(from: &reader)
        self._inner = Boxed(value)
        reader.leave(outer)
      case 138:
        if self.many.isEmpty { self.many.reserveCapacity(reader.run(of: 138, holding: MemoryLayout<TestV1.Rules>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<TestV1.Rules>.stride)
        var value = TestV1.Rules()
        try value.merge(from: &reader)
        self.many.append(value)
        reader.leave(outer)
      case 146:
        if self.byName.isEmpty {
          self.byName.reserveCapacity(
            min(reader.run(of: 146, holding: MemoryLayout<(String, TestV1.Rules)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, TestV1.Rules)>.stride)
        var key: String = ""
        var value = TestV1.Rules()
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
        self.byName[key] = value
        reader.leave(outer)
      case 154: self.one = .text(try reader.string())
      case 160: self.one = .flag(try reader.bool())
      case 170: self.data = try reader.bytes()
      case 178:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 178)
    }
    if !self.data.isEmpty {
      writer.bytes(self.data)
      writer.tag(170)
    }
    switch self.one {
    case .text(let value):
      writer.string(value)
      writer.tag(154)
    case .flag(let value):
      writer.bool(value)
      writer.tag(160)
    case nil: break
    }
    if !self.byName.isEmpty {
      MapOrder.withAscending(self.byName) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          let mark = writer.count
          values[index].value.encode(to: &writer)
          writer.close(mark, tag: 18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 146)
        }
      }
    }
    self.many.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 138)
      }
    }
    if let value = self._inner?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 130)
    }
    if !self.map.isEmpty {
      MapOrder.withAscending(self.map) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 122)
        }
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
      writer.close(mark, tag: 114)
    }
    if let value = self.wait {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if !self.mime.isEmpty {
      writer.string(self.mime)
      writer.tag(98)
    }
    if !self.json.isEmpty {
      writer.string(self.json)
      writer.tag(90)
    }
    if !self.slug.isEmpty {
      writer.string(self.slug)
      writer.tag(82)
    }
    if !self.url.isEmpty {
      writer.string(self.url)
      writer.tag(74)
    }
    if !self.bytesLimit.isEmpty {
      writer.string(self.bytesLimit)
      writer.tag(66)
    }
    self.list.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(58)
      }
    }
    if let value = self.fraction {
      writer.double(value)
      writer.tag(49)
    }
    if self.number != 0 {
      writer.int32(self.number)
      writer.tag(40)
    }
    if !self.choice.isEmpty {
      writer.string(self.choice)
      writer.tag(34)
    }
    if !self.pattern.isEmpty {
      writer.string(self.pattern)
      writer.tag(26)
    }
    if !self.length.isEmpty {
      writer.string(self.length)
      writer.tag(18)
    }
    if !self.required.isEmpty {
      writer.string(self.required)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.required = try reader.string()
      case 1:
        self.length = try reader.string()
      case 2:
        self.pattern = try reader.string()
      case 3:
        self.choice = try reader.string()
      case 4:
        self.number = try reader.int32()
      case 5:
        self.fraction = try reader.double()
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.list.append(try reader.string())
        }
      case 7:
        self.bytesLimit = try reader.string()
      case 8:
        self.url = try reader.string()
      case 9:
        self.slug = try reader.string()
      case 10:
        self.json = try reader.string()
      case 11:
        self.mime = try reader.string()
      case 12:
        if self.wait == nil { self.wait = GoogleProtobuf.Duration() }
        try self.wait?.mergeJSON(from: &reader)
      case 13:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<TestV1.Color>.stride)
          if let number = try reader.enumNumber(TestV1.Color.number(named:)) {
            self.colors.append(TestV1.Color(number: number))
          }
        }
      case 14:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.map[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.map[key] = try reader.string()
        }
      case 15:
        try reader.hold(MemoryLayout<TestV1.Rules>.stride)
        var value = self._inner?.value ?? TestV1.Rules()
        try value.mergeJSON(from: &reader)
        self._inner = Boxed(value)
      case 16:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<TestV1.Rules>.stride)
          var value = TestV1.Rules()
          try value.mergeJSON(from: &reader)
          self.many.append(value)
        }
      case 17:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, TestV1.Rules)>.stride)
          let key = try reader.key()
          guard self.byName[key] == nil else { throw reader.duplicate("the key is there twice") }
          var value = TestV1.Rules()
          try value.mergeJSON(from: &reader)
          self.byName[key] = value
        }
      case 18:
        guard self.one == nil else { throw reader.duplicate("another field of the oneof one is set") }
        self.one = .text(try reader.string())
      case 19:
        guard self.one == nil else { throw reader.duplicate("another field of the oneof one is set") }
        self.one = .flag(try reader.bool())
      case 20:
        self.data = try reader.bytes()
      case 21:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}required\u{6}\u{0}\u{1}\u{0}length\u{7}\u{0}\u{2}\u{0}pattern\u{6}\u{0}\u{3}\u{0}choice\u{6}\u{0}\u{4}\u{0}number\u{8}\u{0}\u{5}\u{0}fraction\u{4}\u{0}\u{6}\u{0}list\u{a}\u{0}\u{7}\u{0}bytesLimit\u{3}\u{0}\u{8}\u{0}url\u{4}\u{0}\u{9}\u{0}slug\u{4}\u{0}\u{a}\u{0}json\u{4}\u{0}\u{b}\u{0}mime\u{4}\u{0}\u{c}\u{0}wait\u{6}\u{0}\u{d}\u{0}colors\u{3}\u{0}\u{e}\u{0}map\u{5}\u{0}\u{f}\u{0}inner\u{4}\u{0}\u{10}\u{0}many\u{6}\u{0}\u{11}\u{0}byName\u{4}\u{0}\u{12}\u{0}text\u{4}\u{0}\u{13}\u{0}flag\u{4}\u{0}\u{14}\u{0}data\u{4}\u{0}\u{15}\u{0}time\u{b}\u{0}\u{7}\u{0}bytes_limit\u{7}\u{0}\u{11}\u{0}by_name"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.required.isEmpty {
      writer.key(",\"required\":")
      writer.string(self.required)
    }
    if !self.length.isEmpty {
      writer.key(",\"length\":")
      writer.string(self.length)
    }
    if !self.pattern.isEmpty {
      writer.key(",\"pattern\":")
      writer.string(self.pattern)
    }
    if !self.choice.isEmpty {
      writer.key(",\"choice\":")
      writer.string(self.choice)
    }
    if self.number != 0 {
      writer.key(",\"number\":")
      writer.int32(self.number)
    }
    if let value = self.fraction {
      writer.key(",\"fraction\":")
      writer.double(value)
    }
    if !self.list.isEmpty {
      writer.key(",\"list\":")
      let list = writer.beginArray()
      self.list.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.bytesLimit.isEmpty {
      writer.key(",\"bytesLimit\":")
      writer.string(self.bytesLimit)
    }
    if !self.url.isEmpty {
      writer.key(",\"url\":")
      writer.string(self.url)
    }
    if !self.slug.isEmpty {
      writer.key(",\"slug\":")
      writer.string(self.slug)
    }
    if !self.json.isEmpty {
      writer.key(",\"json\":")
      writer.string(self.json)
    }
    if !self.mime.isEmpty {
      writer.key(",\"mime\":")
      writer.string(self.mime)
    }
    if let value = self.wait {
      writer.key(",\"wait\":")
      value.encodeJSON(to: &writer)
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
    if !self.map.isEmpty {
      writer.key(",\"map\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.map) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if let value = self._inner?.value {
      writer.key(",\"inner\":")
      value.encodeJSON(to: &writer)
    }
    if !self.many.isEmpty {
      writer.key(",\"many\":")
      let list = writer.beginArray()
      self.many.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.byName.isEmpty {
      writer.key(",\"byName\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.byName) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          values[index].value.encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    switch self.one {
    case .text(let value):
      writer.key(",\"text\":")
      writer.string(value)
    case .flag(let value):
      writer.key(",\"flag\":")
      writer.bool(value)
    case nil: break
    }
    if !self.data.isEmpty {
      writer.key(",\"data\":")
      writer.bytes(self.data)
    }
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  private static let patternPattern = Pattern("[a-z]+[0-9]{2,3}")
  package func validate(into violations: inout Violations) {
    if !(!self.required.isEmpty) { violations.add("required", "is required") }
    if !self.length.isEmpty {
      Rules.length(self.length, "length", min: 2, max: 4, &violations)
    }
    if !self.pattern.isEmpty {
      Rules.pattern(self.pattern, "pattern", Self.patternPattern, &violations)
    }
    if !self.choice.isEmpty {
      switch self.choice {
      case "a", "b": break
      default: violations.add("choice", "must be one of a, b")
      }
    }
    if self.number != 0 {
      if !(self.number >= -3 && self.number <= 5) { violations.add("number", "must be -3 to 5") }
    }
    if let value = self.fraction {
      if !(value >= 0 && value <= 1) { violations.add("fraction", "must be 0 to 1") }
    }
    if !self.list.isEmpty { Rules.items(self.list.count, "list", min: 2, max: 3, &violations) }
    Rules.unique(self.list, "list", &violations)
    for (index, value) in self.list.enumerated() {
      let start = violations.count
      Rules.length(value, "list", min: 0, max: 3, &violations)
      violations.number("list", index, since: start)
    }
    if !self.bytesLimit.isEmpty {
      Rules.size(self.bytesLimit.utf8.count, "bytes_limit", min: 0, max: 4, &violations)
    }
    if !self.url.isEmpty {
      Rules.httpURL(self.url, "url", &violations)
    }
    if !self.slug.isEmpty {
      Rules.slug(self.slug, "slug", &violations)
    }
    if !self.json.isEmpty {
      Rules.json(self.json, "json", &violations)
    }
    if !self.mime.isEmpty {
      Rules.mimeType(self.mime, "mime", &violations)
    }
    if let value = self.wait {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("wait", since: mark)
      Rules.duration(value, "wait", min: (0, 500000000), max: (10, 0), "must be at least 0.5s and at most 10s", &violations)
    }
    for (index, value) in self.colors.enumerated() {
      let start = violations.count
      Rules.defined(value, "colors", &violations)
      violations.number("colors", index, since: start)
    }
    Rules.items(self.map.count, "map", min: 0, max: 2, &violations)
    for (key, value) in MapOrder.ascending(self.map) {
      let start = violations.count
      Rules.length(key, "map", min: 0, max: 3, &violations)
      Rules.length(value, "map", min: 0, max: 4, &violations)
      violations.number("map", key: "\(key)", since: start)
    }
    if let value = self._inner?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("inner", since: mark)
    }
    for (index, value) in self.many.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("many", index, since: start)
    }
    for (key, value) in MapOrder.ascending(self.byName) {
      let inner = violations.count
      value.validate(into: &violations)
      violations.enclose("by_name", key: "\(key)", since: inner)
    }
    switch self.one {
    case .text(let value):
      Rules.length(value, "text", min: 1, max: 0, &violations)
    case .flag: break
    case nil: violations.add("one", "one of its fields is required")
    }
    if !self.data.isEmpty {
      Rules.size(self.data.count, "data", min: 1, max: 2, &violations)
    }
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
  }
}


// Generated from names.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  /// Names that mean something in Swift or in the generated code.
  package struct Names: Wire.Message {
    package enum Type_: Wire.ProtoEnum {
      case typeUnspecified
      case `init`
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .typeUnspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .typeUnspecified
        case 1: self = .`init`
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .typeUnspecified: 0
        case .`init`: 1
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .typeUnspecified: "TYPE_UNSPECIFIED"
        case .`init`: "INIT"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{10}\u{0}\u{0}\u{0}TYPE_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}INIT") {
        case 0: 0
        case 1: 1
        default: nil
        }
      }

      package static var all: [Self] { [.typeUnspecified, .`init`] }
      package static var fullName: String { "modelroute.test.v1.Names.Type" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .typeUnspecified: writer.name("\"TYPE_UNSPECIFIED\"")
        case .`init`: writer.name("\"INIT\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package enum Switch: Sendable, Equatable {
      case `case`(String)
    }

    package var `default`: String = ""
    package var `self`: String = ""
    package var `in`: String = ""
    package var name: String = ""
    package var value: String = ""
    package var tag: String = ""
    package var reader: String = ""
    package var writer: String = ""
    package var outer: String = ""
    package var seen: String = ""
    package var violations: String = ""
    package var path: String = ""
    package var rest: String = ""
    package var key: String = ""
    package var mark: String = ""
    package var `switch`: TestV1.Names.Switch?
    package var type: TestV1.Names.Type_ = .typeUnspecified
    package var entry: [String: String] = [:]
    package var index: [String] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.Names" }
  }
}

extension TestV1.Names {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.`default` = try reader.string()
      case 18: self.`self` = try reader.string()
      case 26: self.`in` = try reader.string()
      case 34: self.name = try reader.string()
      case 42: self.value = try reader.string()
      case 50: self.tag = try reader.string()
      case 58: self.reader = try reader.string()
      case 66: self.writer = try reader.string()
      case 74: self.outer = try reader.string()
      case 82: self.seen = try reader.string()
      case 90: self.violations = try reader.string()
      case 98: self.path = try reader.string()
      case 106: self.rest = try reader.string()
      case 114: self.key = try reader.string()
      case 122: self.mark = try reader.string()
      case 130: self.`switch` = .`case`(try reader.string())
      case 136: self.type = TestV1.Names.Type_(number: try reader.int32())
      case 146:
        if self.entry.isEmpty {
          self.entry.reserveCapacity(
            min(reader.run(of: 146, holding: MemoryLayout<(String, String)>.stride), MapOrder.reserved))
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
        self.entry[key] = value
        reader.leave(outer)
      case 154:
        if self.index.isEmpty { self.index.reserveCapacity(reader.run(of: 154, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.index.append(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.index.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(154)
      }
    }
    if !self.entry.isEmpty {
      MapOrder.withAscending(self.entry) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          writer.string(values[index].value)
          writer.tag(18)
          writer.string(values[index].key)
          writer.tag(10)
          writer.close(entry, tag: 146)
        }
      }
    }
    if self.type.number != 0 {
      writer.int32(self.type.number)
      writer.tag(136)
    }
    switch self.`switch` {
    case .`case`(let value):
      writer.string(value)
      writer.tag(130)
    case nil: break
    }
    if !self.mark.isEmpty {
      writer.string(self.mark)
      writer.tag(122)
    }
    if !self.key.isEmpty {
      writer.string(self.key)
      writer.tag(114)
    }
    if !self.rest.isEmpty {
      writer.string(self.rest)
      writer.tag(106)
    }
    if !self.path.isEmpty {
      writer.string(self.path)
      writer.tag(98)
    }
    if !self.violations.isEmpty {
      writer.string(self.violations)
      writer.tag(90)
    }
    if !self.seen.isEmpty {
      writer.string(self.seen)
      writer.tag(82)
    }
    if !self.outer.isEmpty {
      writer.string(self.outer)
      writer.tag(74)
    }
    if !self.writer.isEmpty {
      writer.string(self.writer)
      writer.tag(66)
    }
    if !self.reader.isEmpty {
      writer.string(self.reader)
      writer.tag(58)
    }
    if !self.tag.isEmpty {
      writer.string(self.tag)
      writer.tag(50)
    }
    if !self.value.isEmpty {
      writer.string(self.value)
      writer.tag(42)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(34)
    }
    if !self.`in`.isEmpty {
      writer.string(self.`in`)
      writer.tag(26)
    }
    if !self.`self`.isEmpty {
      writer.string(self.`self`)
      writer.tag(18)
    }
    if !self.`default`.isEmpty {
      writer.string(self.`default`)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.`default` = try reader.string()
      case 1:
        self.`self` = try reader.string()
      case 2:
        self.`in` = try reader.string()
      case 3:
        self.name = try reader.string()
      case 4:
        self.value = try reader.string()
      case 5:
        self.tag = try reader.string()
      case 6:
        self.reader = try reader.string()
      case 7:
        self.writer = try reader.string()
      case 8:
        self.outer = try reader.string()
      case 9:
        self.seen = try reader.string()
      case 10:
        self.violations = try reader.string()
      case 11:
        self.path = try reader.string()
      case 12:
        self.rest = try reader.string()
      case 13:
        self.key = try reader.string()
      case 14:
        self.mark = try reader.string()
      case 15:
        guard self.`switch` == nil else { throw reader.duplicate("another field of the oneof switch is set") }
        self.`switch` = .`case`(try reader.string())
      case 16:
        if let number = try reader.enumNumber(TestV1.Names.Type_.number(named:)) {
          self.type = TestV1.Names.Type_(number: number)
        }
      case 17:
        try reader.beginObject()
        while try reader.nextKey() {
          try reader.hold(MemoryLayout<(String, String)>.stride)
          let key = try reader.key()
          guard self.entry[key] == nil else { throw reader.duplicate("the key is there twice") }
          self.entry[key] = try reader.string()
        }
      case 18:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.index.append(try reader.string())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}default\u{4}\u{0}\u{1}\u{0}self\u{2}\u{0}\u{2}\u{0}in\u{4}\u{0}\u{3}\u{0}name\u{5}\u{0}\u{4}\u{0}value\u{3}\u{0}\u{5}\u{0}tag\u{6}\u{0}\u{6}\u{0}reader\u{6}\u{0}\u{7}\u{0}writer\u{5}\u{0}\u{8}\u{0}outer\u{4}\u{0}\u{9}\u{0}seen\u{a}\u{0}\u{a}\u{0}violations\u{4}\u{0}\u{b}\u{0}path\u{4}\u{0}\u{c}\u{0}rest\u{3}\u{0}\u{d}\u{0}key\u{4}\u{0}\u{e}\u{0}mark\u{4}\u{0}\u{f}\u{0}case\u{4}\u{0}\u{10}\u{0}type\u{5}\u{0}\u{11}\u{0}entry\u{5}\u{0}\u{12}\u{0}index"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.`default`.isEmpty {
      writer.key(",\"default\":")
      writer.string(self.`default`)
    }
    if !self.`self`.isEmpty {
      writer.key(",\"self\":")
      writer.string(self.`self`)
    }
    if !self.`in`.isEmpty {
      writer.key(",\"in\":")
      writer.string(self.`in`)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.value.isEmpty {
      writer.key(",\"value\":")
      writer.string(self.value)
    }
    if !self.tag.isEmpty {
      writer.key(",\"tag\":")
      writer.string(self.tag)
    }
    if !self.reader.isEmpty {
      writer.key(",\"reader\":")
      writer.string(self.reader)
    }
    if !self.writer.isEmpty {
      writer.key(",\"writer\":")
      writer.string(self.writer)
    }
    if !self.outer.isEmpty {
      writer.key(",\"outer\":")
      writer.string(self.outer)
    }
    if !self.seen.isEmpty {
      writer.key(",\"seen\":")
      writer.string(self.seen)
    }
    if !self.violations.isEmpty {
      writer.key(",\"violations\":")
      writer.string(self.violations)
    }
    if !self.path.isEmpty {
      writer.key(",\"path\":")
      writer.string(self.path)
    }
    if !self.rest.isEmpty {
      writer.key(",\"rest\":")
      writer.string(self.rest)
    }
    if !self.key.isEmpty {
      writer.key(",\"key\":")
      writer.string(self.key)
    }
    if !self.mark.isEmpty {
      writer.key(",\"mark\":")
      writer.string(self.mark)
    }
    switch self.`switch` {
    case .`case`(let value):
      writer.key(",\"case\":")
      writer.string(value)
    case nil: break
    }
    if self.type.number != 0 {
      writer.key(",\"type\":")
      self.type.encodeJSON(to: &writer)
    }
    if !self.entry.isEmpty {
      writer.key(",\"entry\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.entry) { values in
        var index = 0
        while index < values.count {
          writer.mapKey(values[index].key)
          writer.string(values[index].value)
          index &+= 1
        }
      }
      writer.endObject(map)
    }
    if !self.index.isEmpty {
      writer.key(",\"index\":")
      let list = writer.beginArray()
      self.index.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    writer.endObject(object)
  }
}


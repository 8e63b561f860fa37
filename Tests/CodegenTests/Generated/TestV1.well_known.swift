// Generated from well_known.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  package struct WellKnown: Wire.Message {
    package var time: GoogleProtobuf.Timestamp?
    package var duration: GoogleProtobuf.Duration?
    package var `struct`: GoogleProtobuf.Struct?
    package var value: GoogleProtobuf.Value?
    package var list: GoogleProtobuf.ListValue?
    package var mask: GoogleProtobuf.FieldMask?
    package var empty: GoogleProtobuf.Empty?
    package var any: GoogleProtobuf.`Any`?
    package var int64Value: GoogleProtobuf.Int64Value?
    package var stringValue: GoogleProtobuf.StringValue?
    package var boolValue: GoogleProtobuf.BoolValue?
    package var bytesValue: GoogleProtobuf.BytesValue?
    package var doubleValue: GoogleProtobuf.DoubleValue?
    package var values: [GoogleProtobuf.Value] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.test.v1.WellKnown" }
  }
}

extension TestV1.WellKnown {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.duration == nil { self.duration = GoogleProtobuf.Duration() }
        try self.duration?.merge(from: &reader)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.`struct` == nil { self.`struct` = GoogleProtobuf.Struct() }
        try self.`struct`?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        if self.value == nil { self.value = GoogleProtobuf.Value() }
        try self.value?.merge(from: &reader)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        if self.list == nil { self.list = GoogleProtobuf.ListValue() }
        try self.list?.merge(from: &reader)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        if self.mask == nil { self.mask = GoogleProtobuf.FieldMask() }
        try self.mask?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.empty == nil { self.empty = GoogleProtobuf.Empty() }
        try self.empty?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.any == nil { self.any = GoogleProtobuf.`Any`() }
        try self.any?.merge(from: &reader)
        reader.leave(outer)
      case 74:
        let outer = try reader.enter()
        if self.int64Value == nil { self.int64Value = GoogleProtobuf.Int64Value() }
        try self.int64Value?.merge(from: &reader)
        reader.leave(outer)
      case 82:
        let outer = try reader.enter()
        if self.stringValue == nil { self.stringValue = GoogleProtobuf.StringValue() }
        try self.stringValue?.merge(from: &reader)
        reader.leave(outer)
      case 90:
        let outer = try reader.enter()
        if self.boolValue == nil { self.boolValue = GoogleProtobuf.BoolValue() }
        try self.boolValue?.merge(from: &reader)
        reader.leave(outer)
      case 98:
        let outer = try reader.enter()
        if self.bytesValue == nil { self.bytesValue = GoogleProtobuf.BytesValue() }
        try self.bytesValue?.merge(from: &reader)
        reader.leave(outer)
      case 106:
        let outer = try reader.enter()
        if self.doubleValue == nil { self.doubleValue = GoogleProtobuf.DoubleValue() }
        try self.doubleValue?.merge(from: &reader)
        reader.leave(outer)
      case 114:
        if self.values.isEmpty { self.values.reserveCapacity(reader.run(of: 114, holding: MemoryLayout<GoogleProtobuf.Value>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleProtobuf.Value>.stride)
        var value = GoogleProtobuf.Value()
        try value.merge(from: &reader)
        self.values.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.values.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 114)
      }
    }
    if let value = self.doubleValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 106)
    }
    if let value = self.bytesValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self.boolValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 90)
    }
    if let value = self.stringValue {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    if let value = self.int64Value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 74)
    }
    if let value = self.any {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.empty {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.mask {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if let value = self.list {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    }
    if let value = self.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    }
    if let value = self.`struct` {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if let value = self.duration {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.time {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if self.time == nil { self.time = GoogleProtobuf.Timestamp() }
        try self.time?.mergeJSON(from: &reader)
      case 1:
        if self.duration == nil { self.duration = GoogleProtobuf.Duration() }
        try self.duration?.mergeJSON(from: &reader)
      case 2:
        if self.`struct` == nil { self.`struct` = GoogleProtobuf.Struct() }
        try self.`struct`?.mergeJSON(from: &reader)
      case 3:
        if self.value == nil { self.value = GoogleProtobuf.Value() }
        try self.value?.mergeJSON(from: &reader)
      case 4:
        if self.list == nil { self.list = GoogleProtobuf.ListValue() }
        try self.list?.mergeJSON(from: &reader)
      case 5:
        if self.mask == nil { self.mask = GoogleProtobuf.FieldMask() }
        try self.mask?.mergeJSON(from: &reader)
      case 6:
        if self.empty == nil { self.empty = GoogleProtobuf.Empty() }
        try self.empty?.mergeJSON(from: &reader)
      case 7:
        if self.any == nil { self.any = GoogleProtobuf.`Any`() }
        try self.any?.mergeJSON(from: &reader)
      case 8:
        if self.int64Value == nil { self.int64Value = GoogleProtobuf.Int64Value() }
        try self.int64Value?.mergeJSON(from: &reader)
      case 9:
        if self.stringValue == nil { self.stringValue = GoogleProtobuf.StringValue() }
        try self.stringValue?.mergeJSON(from: &reader)
      case 10:
        if self.boolValue == nil { self.boolValue = GoogleProtobuf.BoolValue() }
        try self.boolValue?.mergeJSON(from: &reader)
      case 11:
        if self.bytesValue == nil { self.bytesValue = GoogleProtobuf.BytesValue() }
        try self.bytesValue?.mergeJSON(from: &reader)
      case 12:
        if self.doubleValue == nil { self.doubleValue = GoogleProtobuf.DoubleValue() }
        try self.doubleValue?.mergeJSON(from: &reader)
      case 13:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<GoogleProtobuf.Value>.stride)
          var value = GoogleProtobuf.Value()
          try value.mergeJSON(from: &reader)
          self.values.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}time\u{8}\u{0}\u{1}\u{0}duration\u{6}\u{0}\u{2}\u{0}struct\u{5}\u{0}\u{3}@value\u{4}\u{0}\u{4}\u{0}list\u{4}\u{0}\u{5}\u{0}mask\u{5}\u{0}\u{6}\u{0}empty\u{3}\u{0}\u{7}\u{0}any\u{a}\u{0}\u{8}\u{0}int64Value\u{b}\u{0}\u{9}\u{0}stringValue\u{9}\u{0}\u{a}\u{0}boolValue\u{a}\u{0}\u{b}\u{0}bytesValue\u{b}\u{0}\u{c}\u{0}doubleValue\u{6}\u{0}\u{d}\u{0}values\u{b}\u{0}\u{8}\u{0}int64_value\u{c}\u{0}\u{9}\u{0}string_value\u{a}\u{0}\u{a}\u{0}bool_value\u{b}\u{0}\u{b}\u{0}bytes_value\u{c}\u{0}\u{c}\u{0}double_value"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.time {
      writer.key(",\"time\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.duration {
      writer.key(",\"duration\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.`struct` {
      writer.key(",\"struct\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.value {
      writer.key(",\"value\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.list {
      writer.key(",\"list\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.mask {
      writer.key(",\"mask\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.empty {
      writer.key(",\"empty\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.any {
      writer.key(",\"any\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.int64Value {
      writer.key(",\"int64Value\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.stringValue {
      writer.key(",\"stringValue\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.boolValue {
      writer.key(",\"boolValue\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.bytesValue {
      writer.key(",\"bytesValue\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.doubleValue {
      writer.key(",\"doubleValue\":")
      value.encodeJSON(to: &writer)
    }
    if !self.values.isEmpty {
      writer.key(",\"values\":")
      let list = writer.beginArray()
      self.values.lend { values in
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
    if let value = self.time {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("time", since: mark)
    }
    if let value = self.duration {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("duration", since: mark)
    }
  }
}


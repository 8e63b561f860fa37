// Generated from google/rpc/status.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension GoogleRpc {
  /// A status code, a sentence, and typed details.
  package struct Status: Wire.Message {
    /// A gRPC status code.
    package var code: Int32 = 0
    package var message: String = ""
    package var details: [GoogleProtobuf.`Any`] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.rpc.Status" }
  }
}

extension GoogleRpc.Status {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.code = try reader.int32()
      case 18: self.message = try reader.string()
      case 26:
        if self.details.isEmpty { self.details.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<GoogleProtobuf.`Any`>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GoogleProtobuf.`Any`>.stride)
        var value = GoogleProtobuf.`Any`()
        try value.merge(from: &reader)
        self.details.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.details.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 26)
      }
    }
    if !self.message.isEmpty {
      writer.string(self.message)
      writer.tag(18)
    }
    if self.code != 0 {
      writer.int32(self.code)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.code = try reader.int32()
      case 1:
        self.message = try reader.string()
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<GoogleProtobuf.`Any`>.stride)
          var value = GoogleProtobuf.`Any`()
          try value.mergeJSON(from: &reader)
          self.details.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}code\u{7}\u{0}\u{1}\u{0}message\u{7}\u{0}\u{2}\u{0}details"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.code != 0 {
      writer.key(",\"code\":")
      writer.int32(self.code)
    }
    if !self.message.isEmpty {
      writer.key(",\"message\":")
      writer.string(self.message)
    }
    if !self.details.isEmpty {
      writer.key(",\"details\":")
      let list = writer.beginArray()
      self.details.lend { values in
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


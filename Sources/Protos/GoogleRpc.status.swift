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
        let outer = try reader.enter()
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
    for value in self.details.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xf8e99cfd8183f0d1:
        if try reader.accept("code", "code", 0, &seen) {
          self.code = try reader.int32()
        }
      case 0x6a961e5896aaef36:
        if try reader.accept("message", "message", 1, &seen) {
          self.message = try reader.string()
        }
      case 0x814f630b40ebd955:
        if try reader.accept("details", "details", 2, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GoogleProtobuf.`Any`()
            try value.mergeJSON(from: &reader)
            self.details.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
      writer.beginArray()
      for value in self.details {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}


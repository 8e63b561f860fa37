// Generated from grpc/health/v1/health.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension GrpcHealthV1 {
  package struct HealthCheckRequest: Wire.Message {
    /// The full name of a service; empty for the whole server.
    package var service: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.health.v1.HealthCheckRequest" }
  }
}

extension GrpcHealthV1.HealthCheckRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.service = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.service.isEmpty {
      writer.string(self.service)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.service = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}service"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.service.isEmpty {
      writer.key(",\"service\":")
      writer.string(self.service)
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
      case "service":
        self.service = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcHealthV1 {
  package struct HealthCheckResponse: Wire.Message {
    package enum ServingStatus: Wire.ProtoEnum {
      case unknown
      case serving
      case notServing
      /// Used by Watch only.
      case serviceUnknown
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unknown }

      package init(number: Int32) {
        switch number {
        case 0: self = .unknown
        case 1: self = .serving
        case 2: self = .notServing
        case 3: self = .serviceUnknown
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unknown: 0
        case .serving: 1
        case .notServing: 2
        case .serviceUnknown: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unknown: "UNKNOWN"
        case .serving: "SERVING"
        case .notServing: "NOT_SERVING"
        case .serviceUnknown: "SERVICE_UNKNOWN"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{7}\u{0}\u{0}\u{0}UNKNOWN\u{7}\u{0}\u{1}\u{0}SERVING\u{b}\u{0}\u{2}\u{0}NOT_SERVING\u{f}\u{0}\u{3}\u{0}SERVICE_UNKNOWN") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.unknown, .serving, .notServing, .serviceUnknown] }
      package static var fullName: String { "grpc.health.v1.HealthCheckResponse.ServingStatus" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unknown: writer.name("\"UNKNOWN\"")
        case .serving: writer.name("\"SERVING\"")
        case .notServing: writer.name("\"NOT_SERVING\"")
        case .serviceUnknown: writer.name("\"SERVICE_UNKNOWN\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var status: GrpcHealthV1.HealthCheckResponse.ServingStatus = .unknown
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.health.v1.HealthCheckResponse" }
  }
}

extension GrpcHealthV1.HealthCheckResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.status = GrpcHealthV1.HealthCheckResponse.ServingStatus(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.status.number != 0 {
      writer.int32(self.status.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(GrpcHealthV1.HealthCheckResponse.ServingStatus.number(named:)) {
          self.status = GrpcHealthV1.HealthCheckResponse.ServingStatus(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{6}\u{0}\u{0}\u{0}status"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.status.number != 0 {
      writer.key(",\"status\":")
      self.status.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}

extension GrpcHealthV1 {
  package struct HealthListRequest: Wire.Message {
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.health.v1.HealthListRequest" }
  }
}

extension GrpcHealthV1.HealthListRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    while try reader.nextKey() { try reader.unknownField() }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    writer.endObject(object)
  }
}

extension GrpcHealthV1 {
  package struct HealthListResponse: Wire.Message {
    /// By full name of the service.
    package var statuses: [String: GrpcHealthV1.HealthCheckResponse] = [:]
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.health.v1.HealthListResponse" }
  }
}

extension GrpcHealthV1.HealthListResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.statuses.isEmpty {
          self.statuses.reserveCapacity(
            min(reader.run(of: 10, holding: MemoryLayout<(String, GrpcHealthV1.HealthCheckResponse)>.stride), MapOrder.reserved))
        }
        let outer = try reader.enter(holding: MemoryLayout<(String, GrpcHealthV1.HealthCheckResponse)>.stride)
        var key: String = ""
        var value = GrpcHealthV1.HealthCheckResponse()
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
        self.statuses[key] = value
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.statuses.isEmpty {
      MapOrder.withAscending(self.statuses) { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          let entry = writer.count
          let mark = writer.count
          values[index].value.encode(to: &writer)
          writer.close(mark, tag: 18)
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
          try reader.hold(MemoryLayout<(String, GrpcHealthV1.HealthCheckResponse)>.stride)
          let key = try reader.key()
          guard self.statuses[key] == nil else { throw reader.duplicate("the key is there twice") }
          var value = GrpcHealthV1.HealthCheckResponse()
          try value.mergeJSON(from: &reader)
          self.statuses[key] = value
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}statuses"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.statuses.isEmpty {
      writer.key(",\"statuses\":")
      let map = writer.beginObject()
      MapOrder.withAscending(self.statuses) { values in
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


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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xa30ae58398932a62:
        if try reader.accept("service", "service", 0, &seen) {
          self.service = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.service.isEmpty {
      writer.key(",\"service\":")
      writer.string(self.service)
    }
    writer.endObject()
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

      package static func number(named name: String) -> Int32? {
        switch name {
        case "UNKNOWN": 0
        case "SERVING": 1
        case "NOT_SERVING": 2
        case "SERVICE_UNKNOWN": 3
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x5d2dc0d5832a10a:
        if try reader.accept("status", "status", 0, &seen) {
          if let number = try reader.enumNumber(GrpcHealthV1.HealthCheckResponse.ServingStatus.number(named:)) {
            self.status = GrpcHealthV1.HealthCheckResponse.ServingStatus(number: number)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.status.number != 0 {
      writer.key(",\"status\":")
      self.status.encodeJSON(to: &writer)
    }
    writer.endObject()
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
    writer.beginObject()
    writer.endObject()
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
        let outer = try reader.enter()
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
    for (key, value) in MapOrder.descending(self.statuses) {
      let entry = writer.count
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
      writer.string(key)
      writer.tag(10)
      writer.close(entry, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x3c8449e1c6b28e1b:
        if try reader.accept("statuses", "statuses", 0, &seen) {
          try reader.beginObject()
          while try reader.nextKey() {
            let key = try reader.key()
            guard self.statuses[key] == nil else { throw reader.duplicate("the key is there twice") }
            var value = GrpcHealthV1.HealthCheckResponse()
            try value.mergeJSON(from: &reader)
            self.statuses[key] = value
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.statuses.isEmpty {
      writer.key(",\"statuses\":")
      writer.beginObject()
      for (key, value) in MapOrder.ascending(self.statuses) {
        writer.mapKey(key)
        value.encodeJSON(to: &writer)
      }
      writer.endObject()
    }
    writer.endObject()
  }
}


// Generated from grpc/testing/test.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension GrpcTesting {
  /// What a payload consists of.
  package enum PayloadType: Wire.ProtoEnum {
    /// Bytes that compress well.
    case compressable
    /// A number that this version has no name for.
    case unrecognized(Int32)

    package init() { self = .compressable }

    package init(number: Int32) {
      switch number {
      case 0: self = .compressable
      default: self = .unrecognized(number)
      }
    }

    package var number: Int32 {
      switch self {
      case .compressable: 0
      case .unrecognized(let number): number
      }
    }

    package var name: String {
      switch self {
      case .compressable: "COMPRESSABLE"
      case .unrecognized(let number): "\(number)"
      }
    }

    package static func number(named name: String) -> Int32? {
      switch name {
      case "COMPRESSABLE": 0
      default: nil
      }
    }

    package static var all: [Self] { [.compressable] }
    package static var fullName: String { "grpc.testing.PayloadType" }

    package func encodeJSON(to writer: inout JSONWriter) {
      switch self {
      case .compressable: writer.name("\"COMPRESSABLE\"")
      case .unrecognized(let number): writer.int32(number)
      }
    }
  }
}

extension GrpcTesting {
  /// Nothing.
  package struct Empty: Wire.Message {
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.Empty" }
  }
}

extension GrpcTesting.Empty {
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

extension GrpcTesting {
  /// A truth value that may be absent.
  package struct BoolValue: Wire.Message {
    package var value: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.BoolValue" }
  }
}

extension GrpcTesting.BoolValue {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.value = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.value {
      writer.bool(self.value)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x4c831724b32d9f9d:
        if try reader.accept("value", "value", 0, &seen) {
          self.value = try reader.bool()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.value {
      writer.key(",\"value\":")
      writer.bool(self.value)
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
      case "value":
        self.value = try TextField.bool(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcTesting {
  /// Bytes without a meaning.
  package struct Payload: Wire.Message {
    package var type: GrpcTesting.PayloadType = .compressable
    package var body: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.Payload" }
  }
}

extension GrpcTesting.Payload {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.type = GrpcTesting.PayloadType(number: try reader.int32())
      case 18: self.body = try reader.bytes()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.body.isEmpty {
      writer.bytes(self.body)
      writer.tag(18)
    }
    if self.type.number != 0 {
      writer.int32(self.type.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x5a0be8c0a4c9609b:
        if try reader.accept("type", "type", 0, &seen) {
          if let number = try reader.enumNumber(GrpcTesting.PayloadType.number(named:)) {
            self.type = GrpcTesting.PayloadType(number: number)
          }
        }
      case 0xd8a3f4f4ae9b3c9d:
        if try reader.accept("body", "body", 1, &seen) {
          self.body = try reader.bytes()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.type.number != 0 {
      writer.key(",\"type\":")
      self.type.encodeJSON(to: &writer)
    }
    if !self.body.isEmpty {
      writer.key(",\"body\":")
      writer.bytes(self.body)
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
      case "type":
        self.type = GrpcTesting.PayloadType(
    number: try TextField.enumNumber(rest, value, GrpcTesting.PayloadType.number(named:)))
      case "body":
        self.body = try TextField.bytes(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcTesting {
  /// The status with which a call is to end.
  package struct EchoStatus: Wire.Message {
    package var code: Int32 = 0
    package var message: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.EchoStatus" }
  }
}

extension GrpcTesting.EchoStatus {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.code = try reader.int32()
      case 18: self.message = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
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
    writer.endObject()
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "code":
        self.code = try TextField.integer(rest, value)
      case "message":
        self.message = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcTesting {
  package struct SimpleRequest: Wire.Message {
    package var responseType: GrpcTesting.PayloadType = .compressable
    /// The size of the response's payload in bytes.
    package var responseSize: Int32 = 0
    package var payload: GrpcTesting.Payload?
    package var fillUsername: Bool = false
    package var fillOauthScope: Bool = false
    /// Whether the response is to be compressed.
    package var responseCompressed: GrpcTesting.BoolValue?
    package var responseStatus: GrpcTesting.EchoStatus?
    /// Whether this message must have come compressed.
    package var expectCompressed: GrpcTesting.BoolValue?
    package var fillServerId: Bool = false
    package var fillGrpclbRouteType: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.SimpleRequest" }
  }
}

extension GrpcTesting.SimpleRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.responseType = GrpcTesting.PayloadType(number: try reader.int32())
      case 16: self.responseSize = try reader.int32()
      case 26:
        let outer = try reader.enter()
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.merge(from: &reader)
        reader.leave(outer)
      case 32: self.fillUsername = try reader.bool()
      case 40: self.fillOauthScope = try reader.bool()
      case 50:
        let outer = try reader.enter()
        if self.responseCompressed == nil { self.responseCompressed = GrpcTesting.BoolValue() }
        try self.responseCompressed?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.responseStatus == nil { self.responseStatus = GrpcTesting.EchoStatus() }
        try self.responseStatus?.merge(from: &reader)
        reader.leave(outer)
      case 66:
        let outer = try reader.enter()
        if self.expectCompressed == nil { self.expectCompressed = GrpcTesting.BoolValue() }
        try self.expectCompressed?.merge(from: &reader)
        reader.leave(outer)
      case 72: self.fillServerId = try reader.bool()
      case 80: self.fillGrpclbRouteType = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.fillGrpclbRouteType {
      writer.bool(self.fillGrpclbRouteType)
      writer.tag(80)
    }
    if self.fillServerId {
      writer.bool(self.fillServerId)
      writer.tag(72)
    }
    if let value = self.expectCompressed {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 66)
    }
    if let value = self.responseStatus {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.responseCompressed {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    }
    if self.fillOauthScope {
      writer.bool(self.fillOauthScope)
      writer.tag(40)
    }
    if self.fillUsername {
      writer.bool(self.fillUsername)
      writer.tag(32)
    }
    if let value = self.payload {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.responseSize != 0 {
      writer.int32(self.responseSize)
      writer.tag(16)
    }
    if self.responseType.number != 0 {
      writer.int32(self.responseType.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xde7bda531599e3d, 0x4cf2f3e472458da5:
        if try reader.accept("responseType", "response_type", 0, &seen) {
          if let number = try reader.enumNumber(GrpcTesting.PayloadType.number(named:)) {
            self.responseType = GrpcTesting.PayloadType(number: number)
          }
        }
      case 0x4373911445f8fbb5, 0x820ed75305a4a81d:
        if try reader.accept("responseSize", "response_size", 1, &seen) {
          self.responseSize = try reader.int32()
        }
      case 0xea48e30c39c02672:
        if try reader.accept("payload", "payload", 2, &seen) {
          if self.payload == nil { self.payload = GrpcTesting.Payload() }
          try self.payload?.mergeJSON(from: &reader)
        }
      case 0x6701b331a2f20afd, 0xd4d0f43b01c6a4b5:
        if try reader.accept("fillUsername", "fill_username", 3, &seen) {
          self.fillUsername = try reader.bool()
        }
      case 0x47d83b0aa3a8820f, 0x4426a1850338b6bb:
        if try reader.accept("fillOauthScope", "fill_oauth_scope", 4, &seen) {
          self.fillOauthScope = try reader.bool()
        }
      case 0x49164cc1f298cfe1, 0x5152b833776b0524:
        if try reader.accept("responseCompressed", "response_compressed", 5, &seen) {
          if self.responseCompressed == nil { self.responseCompressed = GrpcTesting.BoolValue() }
          try self.responseCompressed?.mergeJSON(from: &reader)
        }
      case 0xa580446f2f947685, 0xd3de3fb75baf510e:
        if try reader.accept("responseStatus", "response_status", 6, &seen) {
          if self.responseStatus == nil { self.responseStatus = GrpcTesting.EchoStatus() }
          try self.responseStatus?.mergeJSON(from: &reader)
        }
      case 0x6d1e6d1bcc87643f, 0x4bb2102e8e086a8c:
        if try reader.accept("expectCompressed", "expect_compressed", 7, &seen) {
          if self.expectCompressed == nil { self.expectCompressed = GrpcTesting.BoolValue() }
          try self.expectCompressed?.mergeJSON(from: &reader)
        }
      case 0x1de4bb4f8847a2c4, 0x95205eacf958fc45:
        if try reader.accept("fillServerId", "fill_server_id", 8, &seen) {
          self.fillServerId = try reader.bool()
        }
      case 0xb4b96ab387d6bdb5, 0xeb6c4d665b2d061c:
        if try reader.accept("fillGrpclbRouteType", "fill_grpclb_route_type", 9, &seen) {
          self.fillGrpclbRouteType = try reader.bool()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.responseType.number != 0 {
      writer.key(",\"responseType\":")
      self.responseType.encodeJSON(to: &writer)
    }
    if self.responseSize != 0 {
      writer.key(",\"responseSize\":")
      writer.int32(self.responseSize)
    }
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    if self.fillUsername {
      writer.key(",\"fillUsername\":")
      writer.bool(self.fillUsername)
    }
    if self.fillOauthScope {
      writer.key(",\"fillOauthScope\":")
      writer.bool(self.fillOauthScope)
    }
    if let value = self.responseCompressed {
      writer.key(",\"responseCompressed\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.responseStatus {
      writer.key(",\"responseStatus\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.expectCompressed {
      writer.key(",\"expectCompressed\":")
      value.encodeJSON(to: &writer)
    }
    if self.fillServerId {
      writer.key(",\"fillServerId\":")
      writer.bool(self.fillServerId)
    }
    if self.fillGrpclbRouteType {
      writer.key(",\"fillGrpclbRouteType\":")
      writer.bool(self.fillGrpclbRouteType)
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
      case "response_type", "responseType":
        self.responseType = GrpcTesting.PayloadType(
    number: try TextField.enumNumber(rest, value, GrpcTesting.PayloadType.number(named:)))
      case "response_size", "responseSize":
        self.responseSize = try TextField.integer(rest, value)
      case "payload":
        var inner = self.payload ?? GrpcTesting.Payload()
        try inner.setText(rest, to: value)
        self.payload = inner
      case "fill_username", "fillUsername":
        self.fillUsername = try TextField.bool(rest, value)
      case "fill_oauth_scope", "fillOauthScope":
        self.fillOauthScope = try TextField.bool(rest, value)
      case "response_compressed", "responseCompressed":
        var inner = self.responseCompressed ?? GrpcTesting.BoolValue()
        try inner.setText(rest, to: value)
        self.responseCompressed = inner
      case "response_status", "responseStatus":
        var inner = self.responseStatus ?? GrpcTesting.EchoStatus()
        try inner.setText(rest, to: value)
        self.responseStatus = inner
      case "expect_compressed", "expectCompressed":
        var inner = self.expectCompressed ?? GrpcTesting.BoolValue()
        try inner.setText(rest, to: value)
        self.expectCompressed = inner
      case "fill_server_id", "fillServerId":
        self.fillServerId = try TextField.bool(rest, value)
      case "fill_grpclb_route_type", "fillGrpclbRouteType":
        self.fillGrpclbRouteType = try TextField.bool(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcTesting {
  package struct SimpleResponse: Wire.Message {
    package var payload: GrpcTesting.Payload?
    package var username: String = ""
    package var oauthScope: String = ""
    package var serverId: String = ""
    package var hostname: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.SimpleResponse" }
  }
}

extension GrpcTesting.SimpleResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.merge(from: &reader)
        reader.leave(outer)
      case 18: self.username = try reader.string()
      case 26: self.oauthScope = try reader.string()
      case 34: self.serverId = try reader.string()
      case 50: self.hostname = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.hostname.isEmpty {
      writer.string(self.hostname)
      writer.tag(50)
    }
    if !self.serverId.isEmpty {
      writer.string(self.serverId)
      writer.tag(34)
    }
    if !self.oauthScope.isEmpty {
      writer.string(self.oauthScope)
      writer.tag(26)
    }
    if !self.username.isEmpty {
      writer.string(self.username)
      writer.tag(18)
    }
    if let value = self.payload {
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
      case 0xea48e30c39c02672:
        if try reader.accept("payload", "payload", 0, &seen) {
          if self.payload == nil { self.payload = GrpcTesting.Payload() }
          try self.payload?.mergeJSON(from: &reader)
        }
      case 0x84c83208097fbceb:
        if try reader.accept("username", "username", 1, &seen) {
          self.username = try reader.string()
        }
      case 0x2473fa2264704424, 0x4d1b4b5e90512f3b:
        if try reader.accept("oauthScope", "oauth_scope", 2, &seen) {
          self.oauthScope = try reader.string()
        }
      case 0x9d317b9471e6059e, 0x452f4136808a0bea:
        if try reader.accept("serverId", "server_id", 3, &seen) {
          self.serverId = try reader.string()
        }
      case 0xaab8a11217b85232:
        if try reader.accept("hostname", "hostname", 4, &seen) {
          self.hostname = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    if !self.username.isEmpty {
      writer.key(",\"username\":")
      writer.string(self.username)
    }
    if !self.oauthScope.isEmpty {
      writer.key(",\"oauthScope\":")
      writer.string(self.oauthScope)
    }
    if !self.serverId.isEmpty {
      writer.key(",\"serverId\":")
      writer.string(self.serverId)
    }
    if !self.hostname.isEmpty {
      writer.key(",\"hostname\":")
      writer.string(self.hostname)
    }
    writer.endObject()
  }
}

extension GrpcTesting {
  package struct StreamingInputCallRequest: Wire.Message {
    package var payload: GrpcTesting.Payload?
    /// Whether this message must have come compressed.
    package var expectCompressed: GrpcTesting.BoolValue?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.StreamingInputCallRequest" }
  }
}

extension GrpcTesting.StreamingInputCallRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.merge(from: &reader)
        reader.leave(outer)
      case 18:
        let outer = try reader.enter()
        if self.expectCompressed == nil { self.expectCompressed = GrpcTesting.BoolValue() }
        try self.expectCompressed?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.expectCompressed {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if let value = self.payload {
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
      case 0xea48e30c39c02672:
        if try reader.accept("payload", "payload", 0, &seen) {
          if self.payload == nil { self.payload = GrpcTesting.Payload() }
          try self.payload?.mergeJSON(from: &reader)
        }
      case 0x6d1e6d1bcc87643f, 0x4bb2102e8e086a8c:
        if try reader.accept("expectCompressed", "expect_compressed", 1, &seen) {
          if self.expectCompressed == nil { self.expectCompressed = GrpcTesting.BoolValue() }
          try self.expectCompressed?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.expectCompressed {
      writer.key(",\"expectCompressed\":")
      value.encodeJSON(to: &writer)
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
      case "payload":
        var inner = self.payload ?? GrpcTesting.Payload()
        try inner.setText(rest, to: value)
        self.payload = inner
      case "expect_compressed", "expectCompressed":
        var inner = self.expectCompressed ?? GrpcTesting.BoolValue()
        try inner.setText(rest, to: value)
        self.expectCompressed = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcTesting {
  package struct StreamingInputCallResponse: Wire.Message {
    package var aggregatedPayloadSize: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.StreamingInputCallResponse" }
  }
}

extension GrpcTesting.StreamingInputCallResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.aggregatedPayloadSize = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.aggregatedPayloadSize != 0 {
      writer.int32(self.aggregatedPayloadSize)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x33ff045b4cf1b15f, 0xa11fc2bd15dff660:
        if try reader.accept("aggregatedPayloadSize", "aggregated_payload_size", 0, &seen) {
          self.aggregatedPayloadSize = try reader.int32()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.aggregatedPayloadSize != 0 {
      writer.key(",\"aggregatedPayloadSize\":")
      writer.int32(self.aggregatedPayloadSize)
    }
    writer.endObject()
  }
}

extension GrpcTesting {
  /// One response that is asked for.
  package struct ResponseParameters: Wire.Message {
    package var size: Int32 = 0
    /// How long to wait before it, in microseconds.
    package var intervalUs: Int32 = 0
    /// Whether it is to be compressed.
    package var compressed: GrpcTesting.BoolValue?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.ResponseParameters" }
  }
}

extension GrpcTesting.ResponseParameters {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.size = try reader.int32()
      case 16: self.intervalUs = try reader.int32()
      case 26:
        let outer = try reader.enter()
        if self.compressed == nil { self.compressed = GrpcTesting.BoolValue() }
        try self.compressed?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.compressed {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    if self.intervalUs != 0 {
      writer.int32(self.intervalUs)
      writer.tag(16)
    }
    if self.size != 0 {
      writer.int32(self.size)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x577cffd0de2258a:
        if try reader.accept("size", "size", 0, &seen) {
          self.size = try reader.int32()
        }
      case 0xfedcd3710ff9bbf0, 0x413838a95d942bf7:
        if try reader.accept("intervalUs", "interval_us", 1, &seen) {
          self.intervalUs = try reader.int32()
        }
      case 0x71b334df17dd7162:
        if try reader.accept("compressed", "compressed", 2, &seen) {
          if self.compressed == nil { self.compressed = GrpcTesting.BoolValue() }
          try self.compressed?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.size != 0 {
      writer.key(",\"size\":")
      writer.int32(self.size)
    }
    if self.intervalUs != 0 {
      writer.key(",\"intervalUs\":")
      writer.int32(self.intervalUs)
    }
    if let value = self.compressed {
      writer.key(",\"compressed\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension GrpcTesting {
  package struct StreamingOutputCallRequest: Wire.Message {
    package var responseType: GrpcTesting.PayloadType = .compressable
    package var responseParameters: [GrpcTesting.ResponseParameters] = []
    package var payload: GrpcTesting.Payload?
    package var responseStatus: GrpcTesting.EchoStatus?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.StreamingOutputCallRequest" }
  }
}

extension GrpcTesting.StreamingOutputCallRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.responseType = GrpcTesting.PayloadType(number: try reader.int32())
      case 18:
        let outer = try reader.enter()
        var value = GrpcTesting.ResponseParameters()
        try value.merge(from: &reader)
        self.responseParameters.append(value)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter()
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.merge(from: &reader)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        if self.responseStatus == nil { self.responseStatus = GrpcTesting.EchoStatus() }
        try self.responseStatus?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.responseStatus {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    }
    if let value = self.payload {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    }
    for value in self.responseParameters.reversed() {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if self.responseType.number != 0 {
      writer.int32(self.responseType.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xde7bda531599e3d, 0x4cf2f3e472458da5:
        if try reader.accept("responseType", "response_type", 0, &seen) {
          if let number = try reader.enumNumber(GrpcTesting.PayloadType.number(named:)) {
            self.responseType = GrpcTesting.PayloadType(number: number)
          }
        }
      case 0x99f42550d5dc6e16, 0x927d6ce4bcb56625:
        if try reader.accept("responseParameters", "response_parameters", 1, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GrpcTesting.ResponseParameters()
            try value.mergeJSON(from: &reader)
            self.responseParameters.append(value)
          }
        }
      case 0xea48e30c39c02672:
        if try reader.accept("payload", "payload", 2, &seen) {
          if self.payload == nil { self.payload = GrpcTesting.Payload() }
          try self.payload?.mergeJSON(from: &reader)
        }
      case 0xa580446f2f947685, 0xd3de3fb75baf510e:
        if try reader.accept("responseStatus", "response_status", 3, &seen) {
          if self.responseStatus == nil { self.responseStatus = GrpcTesting.EchoStatus() }
          try self.responseStatus?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.responseType.number != 0 {
      writer.key(",\"responseType\":")
      self.responseType.encodeJSON(to: &writer)
    }
    if !self.responseParameters.isEmpty {
      writer.key(",\"responseParameters\":")
      writer.beginArray()
      for value in self.responseParameters {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.responseStatus {
      writer.key(",\"responseStatus\":")
      value.encodeJSON(to: &writer)
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
      case "response_type", "responseType":
        self.responseType = GrpcTesting.PayloadType(
    number: try TextField.enumNumber(rest, value, GrpcTesting.PayloadType.number(named:)))
      case "payload":
        var inner = self.payload ?? GrpcTesting.Payload()
        try inner.setText(rest, to: value)
        self.payload = inner
      case "response_status", "responseStatus":
        var inner = self.responseStatus ?? GrpcTesting.EchoStatus()
        try inner.setText(rest, to: value)
        self.responseStatus = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcTesting {
  package struct StreamingOutputCallResponse: Wire.Message {
    package var payload: GrpcTesting.Payload?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.testing.StreamingOutputCallResponse" }
  }
}

extension GrpcTesting.StreamingOutputCallResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.merge(from: &reader)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.payload {
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
      case 0xea48e30c39c02672:
        if try reader.accept("payload", "payload", 0, &seen) {
          if self.payload == nil { self.payload = GrpcTesting.Payload() }
          try self.payload?.mergeJSON(from: &reader)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject()
  }
}


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

    package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
      switch NameTable.index(of: name, in: "\u{c}\u{0}\u{0}\u{0}COMPRESSABLE") {
      case 0: 0
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
    let object = writer.beginObject()
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.value = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}value"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.value {
      writer.key(",\"value\":")
      writer.bool(self.value)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(GrpcTesting.PayloadType.number(named:)) {
          self.type = GrpcTesting.PayloadType(number: number)
        }
      case 1:
        self.body = try reader.bytes()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}type\u{4}\u{0}\u{1}\u{0}body"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.type.number != 0 {
      writer.key(",\"type\":")
      self.type.encodeJSON(to: &writer)
    }
    if !self.body.isEmpty {
      writer.key(",\"body\":")
      writer.bytes(self.body)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.code = try reader.int32()
      case 1:
        self.message = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}code\u{7}\u{0}\u{1}\u{0}message"
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(GrpcTesting.PayloadType.number(named:)) {
          self.responseType = GrpcTesting.PayloadType(number: number)
        }
      case 1:
        self.responseSize = try reader.int32()
      case 2:
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.mergeJSON(from: &reader)
      case 3:
        self.fillUsername = try reader.bool()
      case 4:
        self.fillOauthScope = try reader.bool()
      case 5:
        if self.responseCompressed == nil { self.responseCompressed = GrpcTesting.BoolValue() }
        try self.responseCompressed?.mergeJSON(from: &reader)
      case 6:
        if self.responseStatus == nil { self.responseStatus = GrpcTesting.EchoStatus() }
        try self.responseStatus?.mergeJSON(from: &reader)
      case 7:
        if self.expectCompressed == nil { self.expectCompressed = GrpcTesting.BoolValue() }
        try self.expectCompressed?.mergeJSON(from: &reader)
      case 8:
        self.fillServerId = try reader.bool()
      case 9:
        self.fillGrpclbRouteType = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}responseType\u{c}\u{0}\u{1}\u{0}responseSize\u{7}\u{0}\u{2}\u{0}payload\u{c}\u{0}\u{3}\u{0}fillUsername\u{e}\u{0}\u{4}\u{0}fillOauthScope\u{12}\u{0}\u{5}\u{0}responseCompressed\u{e}\u{0}\u{6}\u{0}responseStatus\u{10}\u{0}\u{7}\u{0}expectCompressed\u{c}\u{0}\u{8}\u{0}fillServerId\u{13}\u{0}\u{9}\u{0}fillGrpclbRouteType\u{d}\u{0}\u{0}\u{0}response_type\u{d}\u{0}\u{1}\u{0}response_size\u{d}\u{0}\u{3}\u{0}fill_username\u{10}\u{0}\u{4}\u{0}fill_oauth_scope\u{13}\u{0}\u{5}\u{0}response_compressed\u{f}\u{0}\u{6}\u{0}response_status\u{11}\u{0}\u{7}\u{0}expect_compressed\u{e}\u{0}\u{8}\u{0}fill_server_id\u{16}\u{0}\u{9}\u{0}fill_grpclb_route_type"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.mergeJSON(from: &reader)
      case 1:
        self.username = try reader.string()
      case 2:
        self.oauthScope = try reader.string()
      case 3:
        self.serverId = try reader.string()
      case 4:
        self.hostname = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}payload\u{8}\u{0}\u{1}\u{0}username\u{a}\u{0}\u{2}\u{0}oauthScope\u{8}\u{0}\u{3}\u{0}serverId\u{8}\u{0}\u{4}\u{0}hostname\u{b}\u{0}\u{2}\u{0}oauth_scope\u{9}\u{0}\u{3}\u{0}server_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.mergeJSON(from: &reader)
      case 1:
        if self.expectCompressed == nil { self.expectCompressed = GrpcTesting.BoolValue() }
        try self.expectCompressed?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}payload\u{10}\u{0}\u{1}\u{0}expectCompressed\u{11}\u{0}\u{1}\u{0}expect_compressed"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.expectCompressed {
      writer.key(",\"expectCompressed\":")
      value.encodeJSON(to: &writer)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.aggregatedPayloadSize = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{15}\u{0}\u{0}\u{0}aggregatedPayloadSize\u{17}\u{0}\u{0}\u{0}aggregated_payload_size"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.aggregatedPayloadSize != 0 {
      writer.key(",\"aggregatedPayloadSize\":")
      writer.int32(self.aggregatedPayloadSize)
    }
    writer.endObject(object)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.size = try reader.int32()
      case 1:
        self.intervalUs = try reader.int32()
      case 2:
        if self.compressed == nil { self.compressed = GrpcTesting.BoolValue() }
        try self.compressed?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}size\u{a}\u{0}\u{1}\u{0}intervalUs\u{a}\u{0}\u{2}\u{0}compressed\u{b}\u{0}\u{1}\u{0}interval_us"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
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
    writer.endObject(object)
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
        if self.responseParameters.isEmpty { self.responseParameters.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<GrpcTesting.ResponseParameters>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GrpcTesting.ResponseParameters>.stride)
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
    self.responseParameters.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 18)
      }
    }
    if self.responseType.number != 0 {
      writer.int32(self.responseType.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(GrpcTesting.PayloadType.number(named:)) {
          self.responseType = GrpcTesting.PayloadType(number: number)
        }
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<GrpcTesting.ResponseParameters>.stride)
          var value = GrpcTesting.ResponseParameters()
          try value.mergeJSON(from: &reader)
          self.responseParameters.append(value)
        }
      case 2:
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.mergeJSON(from: &reader)
      case 3:
        if self.responseStatus == nil { self.responseStatus = GrpcTesting.EchoStatus() }
        try self.responseStatus?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}responseType\u{12}\u{0}\u{1}\u{0}responseParameters\u{7}\u{0}\u{2}\u{0}payload\u{e}\u{0}\u{3}\u{0}responseStatus\u{d}\u{0}\u{0}\u{0}response_type\u{13}\u{0}\u{1}\u{0}response_parameters\u{f}\u{0}\u{3}\u{0}response_status"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.responseType.number != 0 {
      writer.key(",\"responseType\":")
      self.responseType.encodeJSON(to: &writer)
    }
    if !self.responseParameters.isEmpty {
      writer.key(",\"responseParameters\":")
      let list = writer.beginArray()
      self.responseParameters.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.responseStatus {
      writer.key(",\"responseStatus\":")
      value.encodeJSON(to: &writer)
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
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if self.payload == nil { self.payload = GrpcTesting.Payload() }
        try self.payload?.mergeJSON(from: &reader)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}payload"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self.payload {
      writer.key(",\"payload\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}


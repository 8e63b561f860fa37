// Generated from grpc/reflection/v1/reflection.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension GrpcReflectionV1 {
  /// One question.
  package struct ServerReflectionRequest: Wire.Message {
    package enum MessageRequest: Sendable, Equatable {
      /// The file with this name.
      case fileByFilename(String)
      /// The file that declares this symbol: a service, a method, a type.
      case fileContainingSymbol(String)
      /// The file that declares an extension.
      case fileContainingExtension(GrpcReflectionV1.ExtensionRequest)
      /// The numbers of all extensions of a message type.
      case allExtensionNumbersOfType(String)
      /// All services; the value is not looked at.
      case listServices(String)
    }

    package var host: String = ""
    package var messageRequest: GrpcReflectionV1.ServerReflectionRequest.MessageRequest?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.ServerReflectionRequest" }
  }
}

extension GrpcReflectionV1.ServerReflectionRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.host = try reader.string()
      case 26: self.messageRequest = .fileByFilename(try reader.string())
      case 34: self.messageRequest = .fileContainingSymbol(try reader.string())
      case 42:
        let outer = try reader.enter()
        var value = GrpcReflectionV1.ExtensionRequest()
        if case .fileContainingExtension(let present) = self.messageRequest { value = present }
        try value.merge(from: &reader)
        self.messageRequest = .fileContainingExtension(value)
        reader.leave(outer)
      case 50: self.messageRequest = .allExtensionNumbersOfType(try reader.string())
      case 58: self.messageRequest = .listServices(try reader.string())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.messageRequest {
    case .fileByFilename(let value):
      writer.string(value)
      writer.tag(26)
    case .fileContainingSymbol(let value):
      writer.string(value)
      writer.tag(34)
    case .fileContainingExtension(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .allExtensionNumbersOfType(let value):
      writer.string(value)
      writer.tag(50)
    case .listServices(let value):
      writer.string(value)
      writer.tag(58)
    case nil: break
    }
    if !self.host.isEmpty {
      writer.string(self.host)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.host = try reader.string()
      case 1:
        guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
        self.messageRequest = .fileByFilename(try reader.string())
      case 2:
        guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
        self.messageRequest = .fileContainingSymbol(try reader.string())
      case 3:
        guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
        var value = GrpcReflectionV1.ExtensionRequest()
        try value.mergeJSON(from: &reader)
        self.messageRequest = .fileContainingExtension(value)
      case 4:
        guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
        self.messageRequest = .allExtensionNumbersOfType(try reader.string())
      case 5:
        guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
        self.messageRequest = .listServices(try reader.string())
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}host\u{e}\u{0}\u{1}\u{0}fileByFilename\u{14}\u{0}\u{2}\u{0}fileContainingSymbol\u{17}\u{0}\u{3}\u{0}fileContainingExtension\u{19}\u{0}\u{4}\u{0}allExtensionNumbersOfType\u{c}\u{0}\u{5}\u{0}listServices\u{10}\u{0}\u{1}\u{0}file_by_filename\u{16}\u{0}\u{2}\u{0}file_containing_symbol\u{19}\u{0}\u{3}\u{0}file_containing_extension\u{1d}\u{0}\u{4}\u{0}all_extension_numbers_of_type\u{d}\u{0}\u{5}\u{0}list_services"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.host.isEmpty {
      writer.key(",\"host\":")
      writer.string(self.host)
    }
    switch self.messageRequest {
    case .fileByFilename(let value):
      writer.key(",\"fileByFilename\":")
      writer.string(value)
    case .fileContainingSymbol(let value):
      writer.key(",\"fileContainingSymbol\":")
      writer.string(value)
    case .fileContainingExtension(let value):
      writer.key(",\"fileContainingExtension\":")
      value.encodeJSON(to: &writer)
    case .allExtensionNumbersOfType(let value):
      writer.key(",\"allExtensionNumbersOfType\":")
      writer.string(value)
    case .listServices(let value):
      writer.key(",\"listServices\":")
      writer.string(value)
    case nil: break
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
      case "host":
        self.host = try TextField.string(rest, value)
      case "file_by_filename", "fileByFilename":
        self.messageRequest = .fileByFilename(try TextField.string(rest, value))
      case "file_containing_symbol", "fileContainingSymbol":
        self.messageRequest = .fileContainingSymbol(try TextField.string(rest, value))
      case "file_containing_extension", "fileContainingExtension":
        var inner = GrpcReflectionV1.ExtensionRequest()
        if case .fileContainingExtension(let present) = self.messageRequest { inner = present }
        try inner.setText(rest, to: value)
        self.messageRequest = .fileContainingExtension(inner)
      case "all_extension_numbers_of_type", "allExtensionNumbersOfType":
        self.messageRequest = .allExtensionNumbersOfType(try TextField.string(rest, value))
      case "list_services", "listServices":
        self.messageRequest = .listServices(try TextField.string(rest, value))
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcReflectionV1 {
  /// One extension of a message type.
  package struct ExtensionRequest: Wire.Message {
    package var containingType: String = ""
    package var extensionNumber: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.ExtensionRequest" }
  }
}

extension GrpcReflectionV1.ExtensionRequest {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.containingType = try reader.string()
      case 16: self.extensionNumber = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.extensionNumber != 0 {
      writer.int32(self.extensionNumber)
      writer.tag(16)
    }
    if !self.containingType.isEmpty {
      writer.string(self.containingType)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.containingType = try reader.string()
      case 1:
        self.extensionNumber = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{e}\u{0}\u{0}\u{0}containingType\u{f}\u{0}\u{1}\u{0}extensionNumber\u{f}\u{0}\u{0}\u{0}containing_type\u{10}\u{0}\u{1}\u{0}extension_number"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.containingType.isEmpty {
      writer.key(",\"containingType\":")
      writer.string(self.containingType)
    }
    if self.extensionNumber != 0 {
      writer.key(",\"extensionNumber\":")
      writer.int32(self.extensionNumber)
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
      case "containing_type", "containingType":
        self.containingType = try TextField.string(rest, value)
      case "extension_number", "extensionNumber":
        self.extensionNumber = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

extension GrpcReflectionV1 {
  /// One answer.
  package struct ServerReflectionResponse: Wire.Message {
    package enum MessageResponse: Sendable, Equatable {
      /// The file and everything that it imports.
      case fileDescriptorResponse(GrpcReflectionV1.FileDescriptorResponse)
      case allExtensionNumbersResponse(GrpcReflectionV1.ExtensionNumberResponse)
      case listServicesResponse(GrpcReflectionV1.ListServiceResponse)
      case errorResponse(GrpcReflectionV1.ErrorResponse)
    }

    package var validHost: String = ""
    package var originalRequest: GrpcReflectionV1.ServerReflectionRequest?
    package var messageResponse: GrpcReflectionV1.ServerReflectionResponse.MessageResponse?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.ServerReflectionResponse" }
  }
}

extension GrpcReflectionV1.ServerReflectionResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.validHost = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.originalRequest == nil { self.originalRequest = GrpcReflectionV1.ServerReflectionRequest() }
        try self.originalRequest?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        var value = GrpcReflectionV1.FileDescriptorResponse()
        if case .fileDescriptorResponse(let present) = self.messageResponse { value = present }
        try value.merge(from: &reader)
        self.messageResponse = .fileDescriptorResponse(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        var value = GrpcReflectionV1.ExtensionNumberResponse()
        if case .allExtensionNumbersResponse(let present) = self.messageResponse { value = present }
        try value.merge(from: &reader)
        self.messageResponse = .allExtensionNumbersResponse(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        var value = GrpcReflectionV1.ListServiceResponse()
        if case .listServicesResponse(let present) = self.messageResponse { value = present }
        try value.merge(from: &reader)
        self.messageResponse = .listServicesResponse(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        var value = GrpcReflectionV1.ErrorResponse()
        if case .errorResponse(let present) = self.messageResponse { value = present }
        try value.merge(from: &reader)
        self.messageResponse = .errorResponse(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.messageResponse {
    case .fileDescriptorResponse(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    case .allExtensionNumbersResponse(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 42)
    case .listServicesResponse(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 50)
    case .errorResponse(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 58)
    case nil: break
    }
    if let value = self.originalRequest {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if !self.validHost.isEmpty {
      writer.string(self.validHost)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.validHost = try reader.string()
      case 1:
        if self.originalRequest == nil { self.originalRequest = GrpcReflectionV1.ServerReflectionRequest() }
        try self.originalRequest?.mergeJSON(from: &reader)
      case 2:
        guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
        var value = GrpcReflectionV1.FileDescriptorResponse()
        try value.mergeJSON(from: &reader)
        self.messageResponse = .fileDescriptorResponse(value)
      case 3:
        guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
        var value = GrpcReflectionV1.ExtensionNumberResponse()
        try value.mergeJSON(from: &reader)
        self.messageResponse = .allExtensionNumbersResponse(value)
      case 4:
        guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
        var value = GrpcReflectionV1.ListServiceResponse()
        try value.mergeJSON(from: &reader)
        self.messageResponse = .listServicesResponse(value)
      case 5:
        guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
        var value = GrpcReflectionV1.ErrorResponse()
        try value.mergeJSON(from: &reader)
        self.messageResponse = .errorResponse(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}validHost\u{f}\u{0}\u{1}\u{0}originalRequest\u{16}\u{0}\u{2}\u{0}fileDescriptorResponse\u{1b}\u{0}\u{3}\u{0}allExtensionNumbersResponse\u{14}\u{0}\u{4}\u{0}listServicesResponse\u{d}\u{0}\u{5}\u{0}errorResponse\u{a}\u{0}\u{0}\u{0}valid_host\u{10}\u{0}\u{1}\u{0}original_request\u{18}\u{0}\u{2}\u{0}file_descriptor_response\u{1e}\u{0}\u{3}\u{0}all_extension_numbers_response\u{16}\u{0}\u{4}\u{0}list_services_response\u{e}\u{0}\u{5}\u{0}error_response"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.validHost.isEmpty {
      writer.key(",\"validHost\":")
      writer.string(self.validHost)
    }
    if let value = self.originalRequest {
      writer.key(",\"originalRequest\":")
      value.encodeJSON(to: &writer)
    }
    switch self.messageResponse {
    case .fileDescriptorResponse(let value):
      writer.key(",\"fileDescriptorResponse\":")
      value.encodeJSON(to: &writer)
    case .allExtensionNumbersResponse(let value):
      writer.key(",\"allExtensionNumbersResponse\":")
      value.encodeJSON(to: &writer)
    case .listServicesResponse(let value):
      writer.key(",\"listServicesResponse\":")
      value.encodeJSON(to: &writer)
    case .errorResponse(let value):
      writer.key(",\"errorResponse\":")
      value.encodeJSON(to: &writer)
    case nil: break
    }
    writer.endObject(object)
  }
}

extension GrpcReflectionV1 {
  /// Encoded google.protobuf.FileDescriptorProto messages.
  package struct FileDescriptorResponse: Wire.Message {
    package var fileDescriptorProto: [[UInt8]] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.FileDescriptorResponse" }
  }
}

extension GrpcReflectionV1.FileDescriptorResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.fileDescriptorProto.isEmpty { self.fileDescriptorProto.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<[UInt8]>.stride)) }
        try reader.hold(MemoryLayout<[UInt8]>.stride)
        self.fileDescriptorProto.append(try reader.bytes())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.fileDescriptorProto.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.bytes(values[index].value)
        writer.tag(10)
      }
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<[UInt8]>.stride)
          self.fileDescriptorProto.append(try reader.bytes())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{13}\u{0}\u{0}\u{0}fileDescriptorProto\u{15}\u{0}\u{0}\u{0}file_descriptor_proto"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.fileDescriptorProto.isEmpty {
      writer.key(",\"fileDescriptorProto\":")
      let list = writer.beginArray()
      self.fileDescriptorProto.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.bytes(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    writer.endObject(object)
  }
}

extension GrpcReflectionV1 {
  /// The extensions of one type.
  package struct ExtensionNumberResponse: Wire.Message {
    package var baseTypeName: String = ""
    package var extensionNumber: [Int32] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.ExtensionNumberResponse" }
  }
}

extension GrpcReflectionV1.ExtensionNumberResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.baseTypeName = try reader.string()
      case 16:
        try reader.hold(MemoryLayout<Int32>.stride)
        self.extensionNumber.append(try reader.int32())
      case 18:
        let outer = try reader.enter()
        let count = reader.varints()
        try reader.hold(count &* MemoryLayout<Int32>.stride)
        if self.extensionNumber.isEmpty { self.extensionNumber.reserveCapacity(count) }
        while !reader.isAtEnd { self.extensionNumber.append(try reader.int32()) }
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.extensionNumber.isEmpty {
      let mark = writer.count
      self.extensionNumber.lend { values in
        var index = values.count
        while index > 0 {
          index &-= 1
          writer.int32(values[index].value)
        }
      }
      writer.close(mark, tag: 18)
    }
    if !self.baseTypeName.isEmpty {
      writer.string(self.baseTypeName)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.baseTypeName = try reader.string()
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<Int32>.stride)
          self.extensionNumber.append(try reader.int32())
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}baseTypeName\u{f}\u{0}\u{1}\u{0}extensionNumber\u{e}\u{0}\u{0}\u{0}base_type_name\u{10}\u{0}\u{1}\u{0}extension_number"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.baseTypeName.isEmpty {
      writer.key(",\"baseTypeName\":")
      writer.string(self.baseTypeName)
    }
    if !self.extensionNumber.isEmpty {
      writer.key(",\"extensionNumber\":")
      let list = writer.beginArray()
      self.extensionNumber.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.int32(values[index].value)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    writer.endObject(object)
  }
}

extension GrpcReflectionV1 {
  /// All services.
  package struct ListServiceResponse: Wire.Message {
    package var service: [GrpcReflectionV1.ServiceResponse] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.ListServiceResponse" }
  }
}

extension GrpcReflectionV1.ListServiceResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.service.isEmpty { self.service.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<GrpcReflectionV1.ServiceResponse>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<GrpcReflectionV1.ServiceResponse>.stride)
        var value = GrpcReflectionV1.ServiceResponse()
        try value.merge(from: &reader)
        self.service.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.service.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 10)
      }
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<GrpcReflectionV1.ServiceResponse>.stride)
          var value = GrpcReflectionV1.ServiceResponse()
          try value.mergeJSON(from: &reader)
          self.service.append(value)
        }
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
      let list = writer.beginArray()
      self.service.lend { values in
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

extension GrpcReflectionV1 {
  /// One service by its full name.
  package struct ServiceResponse: Wire.Message {
    package var name: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.ServiceResponse" }
  }
}

extension GrpcReflectionV1.ServiceResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.name = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.name = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}name"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    writer.endObject(object)
  }
}

extension GrpcReflectionV1 {
  /// Why there is no answer; the code is a gRPC status.
  package struct ErrorResponse: Wire.Message {
    package var errorCode: Int32 = 0
    package var errorMessage: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1.ErrorResponse" }
  }
}

extension GrpcReflectionV1.ErrorResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.errorCode = try reader.int32()
      case 18: self.errorMessage = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.errorMessage.isEmpty {
      writer.string(self.errorMessage)
      writer.tag(18)
    }
    if self.errorCode != 0 {
      writer.int32(self.errorCode)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.errorCode = try reader.int32()
      case 1:
        self.errorMessage = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{9}\u{0}\u{0}\u{0}errorCode\u{c}\u{0}\u{1}\u{0}errorMessage\u{a}\u{0}\u{0}\u{0}error_code\u{d}\u{0}\u{1}\u{0}error_message"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.errorCode != 0 {
      writer.key(",\"errorCode\":")
      writer.int32(self.errorCode)
    }
    if !self.errorMessage.isEmpty {
      writer.key(",\"errorMessage\":")
      writer.string(self.errorMessage)
    }
    writer.endObject(object)
  }
}


// Generated from grpc/reflection/v1alpha/reflection.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension GrpcReflectionV1alpha {
  /// One question.
  package struct ServerReflectionRequest: Wire.Message {
    package enum MessageRequest: Sendable, Equatable {
      /// The file with this name.
      case fileByFilename(String)
      /// The file that declares this symbol: a service, a method, a type.
      case fileContainingSymbol(String)
      /// The file that declares an extension.
      case fileContainingExtension(GrpcReflectionV1alpha.ExtensionRequest)
      /// The numbers of all extensions of a message type.
      case allExtensionNumbersOfType(String)
      /// All services; the value is not looked at.
      case listServices(String)
    }

    package var host: String = ""
    package var messageRequest: GrpcReflectionV1alpha.ServerReflectionRequest.MessageRequest?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.ServerReflectionRequest" }
  }
}

extension GrpcReflectionV1alpha.ServerReflectionRequest {
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
        var value = GrpcReflectionV1alpha.ExtensionRequest()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x1052d03cc1e8026e:
        if try reader.accept("host", "host", 0, &seen) {
          self.host = try reader.string()
        }
      case 0xaa0606471f5181e4, 0x20e79a0742fff526:
        if try reader.accept("fileByFilename", "file_by_filename", 1, &seen) {
          guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
          self.messageRequest = .fileByFilename(try reader.string())
        }
      case 0xda7533c7620b300c, 0x7d4a1d17a23c85f7:
        if try reader.accept("fileContainingSymbol", "file_containing_symbol", 2, &seen) {
          guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
          self.messageRequest = .fileContainingSymbol(try reader.string())
        }
      case 0x820cf4a4269ae925, 0x10346b62915a5d88:
        if try reader.accept("fileContainingExtension", "file_containing_extension", 3, &seen) {
          guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
          var value = GrpcReflectionV1alpha.ExtensionRequest()
          try value.mergeJSON(from: &reader)
          self.messageRequest = .fileContainingExtension(value)
        }
      case 0x37ec28a778368b3c, 0xd301c3020ee47698:
        if try reader.accept("allExtensionNumbersOfType", "all_extension_numbers_of_type", 4, &seen) {
          guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
          self.messageRequest = .allExtensionNumbersOfType(try reader.string())
        }
      case 0xb50971c937f80e31, 0x80198f2b99da53ea:
        if try reader.accept("listServices", "list_services", 5, &seen) {
          guard self.messageRequest == nil else { throw reader.duplicate("another field of the oneof message_request is set") }
          self.messageRequest = .listServices(try reader.string())
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
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
        var inner = GrpcReflectionV1alpha.ExtensionRequest()
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

extension GrpcReflectionV1alpha {
  /// One extension of a message type.
  package struct ExtensionRequest: Wire.Message {
    package var containingType: String = ""
    package var extensionNumber: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.ExtensionRequest" }
  }
}

extension GrpcReflectionV1alpha.ExtensionRequest {
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x70f0dcad8bd570ab, 0x750c2ae523f9355b:
        if try reader.accept("containingType", "containing_type", 0, &seen) {
          self.containingType = try reader.string()
        }
      case 0x53867e39b65cc4e0, 0xaf41a12b88dca9dc:
        if try reader.accept("extensionNumber", "extension_number", 1, &seen) {
          self.extensionNumber = try reader.int32()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.containingType.isEmpty {
      writer.key(",\"containingType\":")
      writer.string(self.containingType)
    }
    if self.extensionNumber != 0 {
      writer.key(",\"extensionNumber\":")
      writer.int32(self.extensionNumber)
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

extension GrpcReflectionV1alpha {
  /// One answer.
  package struct ServerReflectionResponse: Wire.Message {
    package enum MessageResponse: Sendable, Equatable {
      /// The file and everything that it imports.
      case fileDescriptorResponse(GrpcReflectionV1alpha.FileDescriptorResponse)
      case allExtensionNumbersResponse(GrpcReflectionV1alpha.ExtensionNumberResponse)
      case listServicesResponse(GrpcReflectionV1alpha.ListServiceResponse)
      case errorResponse(GrpcReflectionV1alpha.ErrorResponse)
    }

    package var validHost: String = ""
    package var originalRequest: GrpcReflectionV1alpha.ServerReflectionRequest?
    package var messageResponse: GrpcReflectionV1alpha.ServerReflectionResponse.MessageResponse?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.ServerReflectionResponse" }
  }
}

extension GrpcReflectionV1alpha.ServerReflectionResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.validHost = try reader.string()
      case 18:
        let outer = try reader.enter()
        if self.originalRequest == nil { self.originalRequest = GrpcReflectionV1alpha.ServerReflectionRequest() }
        try self.originalRequest?.merge(from: &reader)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter()
        var value = GrpcReflectionV1alpha.FileDescriptorResponse()
        if case .fileDescriptorResponse(let present) = self.messageResponse { value = present }
        try value.merge(from: &reader)
        self.messageResponse = .fileDescriptorResponse(value)
        reader.leave(outer)
      case 42:
        let outer = try reader.enter()
        var value = GrpcReflectionV1alpha.ExtensionNumberResponse()
        if case .allExtensionNumbersResponse(let present) = self.messageResponse { value = present }
        try value.merge(from: &reader)
        self.messageResponse = .allExtensionNumbersResponse(value)
        reader.leave(outer)
      case 50:
        let outer = try reader.enter()
        var value = GrpcReflectionV1alpha.ListServiceResponse()
        if case .listServicesResponse(let present) = self.messageResponse { value = present }
        try value.merge(from: &reader)
        self.messageResponse = .listServicesResponse(value)
        reader.leave(outer)
      case 58:
        let outer = try reader.enter()
        var value = GrpcReflectionV1alpha.ErrorResponse()
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xc202c637817a6bd6, 0x6d5ceafaefe0dd40:
        if try reader.accept("validHost", "valid_host", 0, &seen) {
          self.validHost = try reader.string()
        }
      case 0x25e8fbba2d3069a6, 0xb05f375e7b241da5:
        if try reader.accept("originalRequest", "original_request", 1, &seen) {
          if self.originalRequest == nil { self.originalRequest = GrpcReflectionV1alpha.ServerReflectionRequest() }
          try self.originalRequest?.mergeJSON(from: &reader)
        }
      case 0x3eee384a703234c4, 0x657cf930c1588ba:
        if try reader.accept("fileDescriptorResponse", "file_descriptor_response", 2, &seen) {
          guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
          var value = GrpcReflectionV1alpha.FileDescriptorResponse()
          try value.mergeJSON(from: &reader)
          self.messageResponse = .fileDescriptorResponse(value)
        }
      case 0xc325181e1d1fc2d0, 0x24467a229a7ed85b:
        if try reader.accept("allExtensionNumbersResponse", "all_extension_numbers_response", 3, &seen) {
          guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
          var value = GrpcReflectionV1alpha.ExtensionNumberResponse()
          try value.mergeJSON(from: &reader)
          self.messageResponse = .allExtensionNumbersResponse(value)
        }
      case 0xc56fcaadfe6e7901, 0xc6a88e09a03c285e:
        if try reader.accept("listServicesResponse", "list_services_response", 4, &seen) {
          guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
          var value = GrpcReflectionV1alpha.ListServiceResponse()
          try value.mergeJSON(from: &reader)
          self.messageResponse = .listServicesResponse(value)
        }
      case 0x35dc6216169bd4c7, 0x7b5414ff677d1d90:
        if try reader.accept("errorResponse", "error_response", 5, &seen) {
          guard self.messageResponse == nil else { throw reader.duplicate("another field of the oneof message_response is set") }
          var value = GrpcReflectionV1alpha.ErrorResponse()
          try value.mergeJSON(from: &reader)
          self.messageResponse = .errorResponse(value)
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    writer.endObject()
  }
}

extension GrpcReflectionV1alpha {
  /// Encoded google.protobuf.FileDescriptorProto messages.
  package struct FileDescriptorResponse: Wire.Message {
    package var fileDescriptorProto: [[UInt8]] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.FileDescriptorResponse" }
  }
}

extension GrpcReflectionV1alpha.FileDescriptorResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.fileDescriptorProto.append(try reader.bytes())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    for value in self.fileDescriptorProto.reversed() {
      writer.bytes(value)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0xbcef05ebb012b315, 0x8ba4b23f99c1a49f:
        if try reader.accept("fileDescriptorProto", "file_descriptor_proto", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.fileDescriptorProto.append(try reader.bytes())
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.fileDescriptorProto.isEmpty {
      writer.key(",\"fileDescriptorProto\":")
      writer.beginArray()
      for value in self.fileDescriptorProto {
        writer.element()
        writer.bytes(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension GrpcReflectionV1alpha {
  /// The extensions of one type.
  package struct ExtensionNumberResponse: Wire.Message {
    package var baseTypeName: String = ""
    package var extensionNumber: [Int32] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.ExtensionNumberResponse" }
  }
}

extension GrpcReflectionV1alpha.ExtensionNumberResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.baseTypeName = try reader.string()
      case 16: self.extensionNumber.append(try reader.int32())
      case 18:
        let outer = try reader.enter()
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
      for value in self.extensionNumber.reversed() { writer.int32(value) }
      writer.close(mark, tag: 18)
    }
    if !self.baseTypeName.isEmpty {
      writer.string(self.baseTypeName)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x210f3579232a5233, 0x8e53e2ecaaa9aa29:
        if try reader.accept("baseTypeName", "base_type_name", 0, &seen) {
          self.baseTypeName = try reader.string()
        }
      case 0x53867e39b65cc4e0, 0xaf41a12b88dca9dc:
        if try reader.accept("extensionNumber", "extension_number", 1, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            self.extensionNumber.append(try reader.int32())
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.baseTypeName.isEmpty {
      writer.key(",\"baseTypeName\":")
      writer.string(self.baseTypeName)
    }
    if !self.extensionNumber.isEmpty {
      writer.key(",\"extensionNumber\":")
      writer.beginArray()
      for value in self.extensionNumber {
        writer.element()
        writer.int32(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension GrpcReflectionV1alpha {
  /// All services.
  package struct ListServiceResponse: Wire.Message {
    package var service: [GrpcReflectionV1alpha.ServiceResponse] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.ListServiceResponse" }
  }
}

extension GrpcReflectionV1alpha.ListServiceResponse {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter()
        var value = GrpcReflectionV1alpha.ServiceResponse()
        try value.merge(from: &reader)
        self.service.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    for value in self.service.reversed() {
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
      case 0xa30ae58398932a62:
        if try reader.accept("service", "service", 0, &seen) {
          try reader.beginArray()
          while try reader.nextElement() {
            var value = GrpcReflectionV1alpha.ServiceResponse()
            try value.mergeJSON(from: &reader)
            self.service.append(value)
          }
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.service.isEmpty {
      writer.key(",\"service\":")
      writer.beginArray()
      for value in self.service {
        writer.element()
        value.encodeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension GrpcReflectionV1alpha {
  /// One service by its full name.
  package struct ServiceResponse: Wire.Message {
    package var name: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.ServiceResponse" }
  }
}

extension GrpcReflectionV1alpha.ServiceResponse {
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x4292c9b29bf22e2:
        if try reader.accept("name", "name", 0, &seen) {
          self.name = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    writer.endObject()
  }
}

extension GrpcReflectionV1alpha {
  /// Why there is no answer; the code is a gRPC status.
  package struct ErrorResponse: Wire.Message {
    package var errorCode: Int32 = 0
    package var errorMessage: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "grpc.reflection.v1alpha.ErrorResponse" }
  }
}

extension GrpcReflectionV1alpha.ErrorResponse {
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
    var seen = JSONSeen()
    while try reader.nextKey() {
      switch reader.keyHash {
      case 0x13a5e3f0e00ba6ed, 0x6865b402d5d5e475:
        if try reader.accept("errorCode", "error_code", 0, &seen) {
          self.errorCode = try reader.int32()
        }
      case 0x2e3cd258d4da50b6, 0xc1101aef74206c60:
        if try reader.accept("errorMessage", "error_message", 1, &seen) {
          self.errorMessage = try reader.string()
        }
      default: try reader.unknownField()
      }
    }
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if self.errorCode != 0 {
      writer.key(",\"errorCode\":")
      writer.int32(self.errorCode)
    }
    if !self.errorMessage.isEmpty {
      writer.key(",\"errorMessage\":")
      writer.string(self.errorMessage)
    }
    writer.endObject()
  }
}


// gRPC server reflection (grpc/doc/server-reflection.md), in both of the versions that tools speak.

package import Core
package import Protos
package import RPC
import Wire

/// Answers which services there are and what their files say. Errors are answers, not ends.
package struct ReflectionService: GrpcReflectionV1.ServerReflection {
  private typealias Request = GrpcReflectionV1.ServerReflectionRequest
  private typealias Response = GrpcReflectionV1.ServerReflectionResponse

  private let catalog: DescriptorCatalog

  /// - Parameter services: the full names that clients may see beside reflection's own.
  package init(services: [String]) { catalog = DescriptorCatalog(services: services) }

  package func serverReflectionInfo(
    _ requests: RequestStream<GrpcReflectionV1.ServerReflectionRequest>, _ call: Call,
    _ responses: ResponseStream<GrpcReflectionV1.ServerReflectionResponse>
  ) async throws(Failure) {
    var sent: Set<String> = []
    while let request = try await requests.next() {
      try await responses.send(catalog.answer(request, &sent))
    }
  }
}

/// The same in the older version, whose messages differ in their package's name only.
package struct ReflectionAlphaService: GrpcReflectionV1alpha.ServerReflection {
  private let catalog: DescriptorCatalog

  package init(services: [String]) { catalog = DescriptorCatalog(services: services) }

  package func serverReflectionInfo(
    _ requests: RequestStream<GrpcReflectionV1alpha.ServerReflectionRequest>, _ call: Call,
    _ responses: ResponseStream<GrpcReflectionV1alpha.ServerReflectionResponse>
  ) async throws(Failure) {
    var sent: Set<String> = []
    while let request = try await requests.next() {
      let current = try GrpcReflectionV1.ServerReflectionRequest(binary: request.binary())
      let answer = catalog.answer(current, &sent)
      try await responses.send(
        GrpcReflectionV1alpha.ServerReflectionResponse(binary: answer.binary()))
    }
  }
}

/// The schema files by name and by what they define.
private struct DescriptorCatalog: Sendable {
  private let services: [String]
  private let files: [String: SchemaFile]
  private let fileBySymbol: [String: String]

  init(services: [String]) {
    let reflection = [
      GrpcReflectionV1.ServerReflectionMethods.service,
      GrpcReflectionV1alpha.ServerReflectionMethods.service,
    ]
    self.services = (services + reflection).sorted()
    files = Dictionary(Schema.files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    fileBySymbol = Dictionary(
      Schema.files.flatMap { file in file.symbols.map { ($0, file.name) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter sent: the files that this stream has had; none is sent twice.
  func answer(
    _ request: GrpcReflectionV1.ServerReflectionRequest, _ sent: inout Set<String>
  ) -> GrpcReflectionV1.ServerReflectionResponse {
    var response = GrpcReflectionV1.ServerReflectionResponse()
    response.validHost = request.host
    response.originalRequest = request
    switch request.messageRequest {
    case .listServices: response.messageResponse = .listServicesResponse(list())
    case .fileByFilename(let name): response.messageResponse = file(name, &sent)
    case .fileContainingSymbol(let symbol):
      response.messageResponse = fileBySymbol[symbol].map { file($0, &sent) } ?? unknown(symbol)
    case .fileContainingExtension(let question):
      response.messageResponse = unknown(question.containingType)
    case .allExtensionNumbersOfType(let type): response.messageResponse = unknown(type)
    case nil: response.messageResponse = error(3, "the request asks nothing")
    }
    return response
  }

  private typealias Answer = GrpcReflectionV1.ServerReflectionResponse.MessageResponse

  private func list() -> GrpcReflectionV1.ListServiceResponse {
    var list = GrpcReflectionV1.ListServiceResponse()
    list.service = services.map { name in
      var service = GrpcReflectionV1.ServiceResponse()
      service.name = name
      return service
    }
    return list
  }

  /// The file first, then everything that it needs and the stream has not had.
  private func file(_ name: String, _ sent: inout Set<String>) -> Answer {
    guard files[name] != nil else { return unknown(name) }
    var response = GrpcReflectionV1.FileDescriptorResponse()
    // The file that was asked for is sent again, since an answer without it would be none.
    sent.remove(name)
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let file = files[next], sent.insert(next).inserted else { continue }
      let descriptor = file.descriptor
      response.fileDescriptorProto.append(descriptor)
      waiting += Self.imports(of: descriptor)
    }
    return .fileDescriptorResponse(response)
  }

  private func unknown(_ name: String) -> Answer { error(5, "nothing is known of \(name)") }

  private func error(_ code: Int32, _ message: String) -> Answer {
    var error = GrpcReflectionV1.ErrorResponse()
    error.errorCode = code
    error.errorMessage = message
    return .errorResponse(error)
  }

  /// `FileDescriptorProto.dependency`, field 3.
  private static func imports(of descriptor: [UInt8]) -> [String] {
    descriptor.withUnsafeBytes { bytes in
      var reader = BinaryReader(bytes)
      var names: [String] = []
      var others = UnknownFields()
      do throws(WireError) {
        while true {
          let tag = try reader.tag()
          if tag == 0 { return names }
          if tag == 26 {
            names.append(try reader.string())
          } else {
            try reader.unknown(tag, into: &others)
          }
        }
      } catch {
        return names
      }
    }
  }
}

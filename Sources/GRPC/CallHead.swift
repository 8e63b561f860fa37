// A request head read once: which handler, for whom, until when, in which encodings.

import Core
import HTTP
import RPC

/// What a connection keeps of one request head; equal heads share it.
final class CallHead {
  /// What the head leads to.
  enum Outcome {
    case call(Admission)
    /// Nothing: the complete answer, which carries its status.
    case refusal(ResponseHead)
  }

  let outcome: Outcome
  let contentType: ContentType
  /// How compressed request messages are to be read.
  let requestEncoding: Compression?
  /// How the client takes compressed responses.
  let responseEncoding: Compression?

  /// - Parameter peerSubject: whom the client's certificate names.
  init(
    _ head: RequestHead, pipeline: Pipeline, peer: String, peerSubject: String?, loop: any Loop
  ) {
    let fields = head.fields
    contentType = fields.first("content-type").flatMap(ContentType.init) ?? .plain
    let encoding = fields.first("grpc-encoding")
    requestEncoding = encoding.flatMap(Compression.init(rawValue:))
    let accepted = fields.listMembers("grpc-accept-encoding")
    responseEncoding = Compression.allCases.first { accepted.contains($0.rawValue) }
    do throws(Refusal) {
      outcome = .call(
        try Self.admission(head, pipeline: pipeline, peer: peer, peerSubject, loop: loop))
    } catch {
      outcome = .refusal(error.head(contentType))
    }
  }

  private static func admission(
    _ head: RequestHead, pipeline: Pipeline, peer: String, _ peerSubject: String?, loop: any Loop
  ) throws(Refusal) -> Admission {
    let fields = head.fields
    guard isGRPC(contentType: fields.first("content-type")) else {
      throw Refusal(415, nil)
    }
    guard head.method == "POST" else {
      throw Refusal(405, Failure(.internal, "gRPC calls are POST requests"))
    }
    guard let handler = pipeline.router.handler(at: head.path) else {
      throw Refusal(
        200, Failure(.notFound, "unknown method \(head.path)", reason: Failure.unknownMethod))
    }
    let encoding = fields.first("grpc-encoding") ?? "identity"
    guard encoding == "identity" || Compression(rawValue: encoding) != nil else {
      throw Refusal(
        200,
        Failure(
          .notFound, "unknown message encoding \(encoding)", reason: Failure.unimplementedMethod))
    }
    let timeout = fields.first("grpc-timeout")
    let duration = timeout.flatMap(GRPCTimeout.parse)
    guard timeout == nil || duration != nil else {
      throw Refusal(400, Failure(.internal, "malformed grpc-timeout"))
    }
    guard let metadata = MetadataFields.metadata(of: fields) else {
      throw Refusal(400, Failure(.internal, "a binary header is not base 64"))
    }
    return Admission(
      handler: handler, credential: fields.bearerToken, peerSubject: peerSubject,
      metadata: metadata, timeout: duration, peer: peer, loop: loop, surface: .grpc)
  }
}

/// Why a head leads to no call.
struct Refusal: Error {
  let httpStatus: Int
  /// Nil where the answer is not gRPC at all.
  let failure: Failure?

  init(_ httpStatus: Int, _ failure: Failure?) {
    self.httpStatus = httpStatus
    self.failure = failure
  }

  func head(_ contentType: ContentType) -> ResponseHead {
    guard let failure else { return ResponseHead(status: httpStatus) }
    var fields: HTTPFields = ["content-type": contentType.text]
    fields.append("grpc-accept-encoding", Wording.acceptEncoding)
    if httpStatus == 405 { fields.append("allow", "POST") }
    StatusFields.append(failure, requestID: nil, to: &fields)
    return ResponseHead(status: httpStatus, fields: fields)
  }
}

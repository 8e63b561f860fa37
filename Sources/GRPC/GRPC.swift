// gRPC over HTTP exchanges (grpc/doc/PROTOCOL-HTTP2.md): the names and fixed blocks of its wire.

import HTTP

/// What gRPC calls things on the wire.
enum Wording {
  static let contentType = "application/grpc"
  static let contentTypeProto = "application/grpc+proto"
  static let contentTypeJSON = "application/grpc+json"
  static let acceptEncoding = "identity, deflate, gzip"
  static let status = "grpc-status"
  static let message = "grpc-message"
  static let details = "grpc-status-details-bin"
}

/// Whether a request with this content type is gRPC: `application/grpc`, a suffix `+…` or
/// parameters; `application/grpc-web` and other names that only begin alike are not.
package func isGRPC(contentType: String?) -> Bool {
  guard let contentType else { return false }
  return ContentType(contentType) != nil
}

/// The heads and trailers that most responses share, so that a connection encodes them once.
enum SharedBlocks {
  static let head = ResponseHead(status: 200, fields: ["content-type": Wording.contentType])
  static let headProto = ResponseHead(
    status: 200, fields: ["content-type": Wording.contentTypeProto])
  static let okTrailers: HTTPFields = [Wording.status: "0"]
}

/// The content type of a call, which also names the format of its messages.
enum ContentType: Sendable {
  case plain
  case proto
  case json

  /// Nil where it is not gRPC or names a format that is not served.
  init?(_ text: String) {
    let bare = text.prefix { $0 != ";" && $0 != " " }.lowercased()
    switch bare {
    case Wording.contentType: self = .plain
    case Wording.contentTypeProto: self = .proto
    case Wording.contentTypeJSON: self = .json
    default: return nil
    }
  }

  var text: String {
    switch self {
    case .plain: Wording.contentType
    case .proto: Wording.contentTypeProto
    case .json: Wording.contentTypeJSON
    }
  }
}

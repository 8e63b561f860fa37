// Custom metadata as header lines, both ways.

import Core
package import HTTP
package import RPC

package enum MetadataFields {
  /// The metadata in header lines: without the names that belong to HTTP and gRPC, and without
  /// the credential. `-bin` values are decoded, each one of a joined list. Nil where one is not
  /// base 64.
  package static func metadata(of fields: HTTPFields) -> Metadata? {
    var metadata = Metadata()
    for line in fields.lines where !isReserved(line.name) {
      if line.name.hasSuffix("-bin") {
        for part in line.value.split(separator: ",", omittingEmptySubsequences: false) {
          guard let bytes = Base64.decode(trimmed(part)) else { return nil }
          metadata.append(line.name, .bytes(bytes))
        }
      } else {
        metadata.append(line.name, .text(line.value))
      }
    }
    return metadata
  }

  /// Adds the metadata as header lines. Lines that could not stand in a header are left out:
  /// names outside `[0-9a-z_.-]`, reserved ones, and text outside printable ASCII.
  package static func append(_ metadata: Metadata, to fields: inout HTTPFields) {
    for line in metadata.lines where !isReserved(line.name) && isName(line.name) {
      switch line.value {
      case .bytes(let bytes): fields.append(line.name, Base64.encode(bytes, padded: false))
      case .text(let text):
        if !line.name.hasSuffix("-bin"), text.utf8.allSatisfy({ $0 >= 0x20 && $0 <= 0x7E }) {
          fields.append(line.name, text)
        }
      }
    }
  }

  /// Names that never are metadata: HTTP's, gRPC's own and the credential.
  static func isReserved(_ name: String) -> Bool {
    switch name {
    case "te", "content-type", "content-length", "authorization", "connection", "host", "cookie":
      true
    case "grpc-previous-rpc-attempts", "grpc-retry-pushback-ms": false
    default: name.hasPrefix("grpc-") || name.hasPrefix(":")
    }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x5F, 0x2E, 0x2D: true
        default: false
        }
      }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}

extension HTTPFields {
  /// The token of `authorization: Bearer`; nil where there is none.
  package var bearerToken: String? {
    guard let value = first("authorization") else { return nil }
    let parts = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    let token = parts[1].drop { $0 == " " }
    return token.isEmpty ? nil : String(token)
  }
}

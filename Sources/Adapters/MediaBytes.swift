// Inline media: its type, and its bytes as a data URL.

import Core
import Protos

extension V1.MediaInput {
  /// The declared type, or what the first bytes say; empty where nothing is known.
  var effectiveType: String {
    if !mimeType.isEmpty { return mimeType.lowercased() }
    guard case .data(let bytes) = source else { return "" }
    return MediaType.sniff(bytes)
  }

  /// `data:image/png;base64,…` of inline bytes; nil for a reference.
  var dataURL: String? {
    guard case .data(let bytes) = source else { return nil }
    return "data:\(effectiveType);base64,\(Base64.encode(bytes))"
  }
}

enum MediaType {
  private static let signatures: [(bytes: [UInt8], type: String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    (Array("GIF87a".utf8), "image/gif"),
    (Array("GIF89a".utf8), "image/gif"),
    (Array("%PDF-".utf8), "application/pdf"),
    (Array("ID3".utf8), "audio/mpeg"),
    (Array("OggS".utf8), "audio/ogg"),
    (Array("fLaC".utf8), "audio/flac"),
  ]

  /// The type by the first bytes (WHATWG MIME Sniffing § 6, the types that models take).
  static func sniff(_ bytes: [UInt8]) -> String {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.type }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.count >= 12 {
      if bytes[8..<12].elementsEqual("WEBP".utf8) { return "image/webp" }
      if bytes[8..<12].elementsEqual("WAVE".utf8) { return "audio/wav" }
    }
    // An MPEG audio frame: 11 bits of sync.
    if bytes.count > 1, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0 { return "audio/mpeg" }
    return ""
  }
}

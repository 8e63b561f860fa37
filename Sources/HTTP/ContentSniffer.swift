// What bytes say about their type, whatever anybody declares.

/// Recognises types by their first bytes (WHATWG MIME Sniffing § 6, and the formats that models
/// take and make).
package enum ContentSniffer {
  /// As many bytes decide.
  package static let byteCount = 512

  private static let signatures: [(bytes: [UInt8], type: String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    (Array("GIF87a".utf8), "image/gif"),
    (Array("GIF89a".utf8), "image/gif"),
    (Array("II*\0".utf8), "image/tiff"),
    (Array("MM\0*".utf8), "image/tiff"),
    (Array("%PDF-".utf8), "application/pdf"),
    (Array("ID3".utf8), "audio/mpeg"),
    (Array("OggS".utf8), "audio/ogg"),
    (Array("fLaC".utf8), "audio/flac"),
    ([0x1A, 0x45, 0xDF, 0xA3], "video/webm"),
    ([0x50, 0x4B, 0x03, 0x04], "application/zip"),
    ([0x1F, 0x8B], "application/gzip"),
  ]

  /// The type of bytes with a signature; empty for others, texts among them.
  package static func recognize(_ bytes: [UInt8]) -> String {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.type }
    if bytes.count >= 12 {
      if bytes.starts(with: "RIFF".utf8) { return riff(bytes[8..<12]) }
      if bytes[4..<8].elementsEqual("ftyp".utf8) { return isoMedia(brand: bytes[8..<12]) }
    }
    guard bytes.count > 1, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0 else { return "" }
    // Eleven bits of sync; in an ADTS frame the two bits of the layer are zero.
    return bytes[1] & 0xF6 == 0xF0 ? "audio/aac" : "audio/mpeg"
  }

  private static func riff(_ kind: ArraySlice<UInt8>) -> String {
    switch String(decoding: kind, as: UTF8.self) {
    case "WEBP": "image/webp"
    case "WAVE": "audio/wav"
    case "AVI ": "video/x-msvideo"
    default: ""
    }
  }

  /// ISO/IEC 14496-12: the major brand tells pictures, sounds and videos apart.
  private static func isoMedia(brand: ArraySlice<UInt8>) -> String {
    switch String(decoding: brand, as: UTF8.self) {
    case "avif", "avis": "image/avif"
    case "heic", "heix", "mif1", "msf1": "image/heic"
    case "M4A ", "M4B ": "audio/mp4"
    case "qt  ": "video/quicktime"
    default: "video/mp4"
    }
  }

  /// The type of bytes without a signature: a kind of text, or `application/octet-stream`.
  /// - Parameter bytes: the first ones of a longer content; a character may be cut at their end.
  package static func guessText(_ bytes: [UInt8]) -> String {
    guard isText(bytes) else { return "application/octet-stream" }
    let text = String(decoding: bytes, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let start = text.prefix(256).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return "text/html" }
    if start.hasPrefix("<svg") || (start.hasPrefix("<?xml") && start.contains("<svg")) {
      return "image/svg+xml"
    }
    return start.hasPrefix("<?xml") ? "application/xml" : "text/plain"
  }

  /// UTF-8 without control characters other than those of texts.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let controls = bytes.contains { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    if controls || bytes.isEmpty { return false }
    // A character that is cut has at most three bytes here.
    return (0...min(3, bytes.count - 1)).contains { cut in
      String(validating: bytes.dropLast(cut), as: UTF8.self) != nil
    }
  }
}

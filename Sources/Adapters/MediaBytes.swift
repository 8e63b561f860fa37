// Inline media: its type, and its bytes as a data URL.

import Core
import HTTP
import Protos

extension V1.MediaInput {
  /// The declared type, or what the first bytes say; empty where nothing is known.
  var effectiveType: String {
    if !mimeType.isEmpty { return mimeType.lowercased() }
    guard case .data(let bytes) = source else { return "" }
    return ContentSniffer.recognize(bytes)
  }

  /// `data:image/png;base64,…` of inline bytes; nil for a reference.
  var dataURL: String? {
    guard case .data(let bytes) = source else { return nil }
    return "data:\(effectiveType);base64,\(Base64.encode(bytes))"
  }
}

// How large a medium is, where its bytes are here.

package import Protos

extension V1.MediaInput {
  /// The bytes of inline media and of uploaded files; nil for what only a URL names.
  package var knownByteCount: Int64? {
    switch source {
    case .data(let bytes): Int64(bytes.count)
    case .file: sizeBytes > 0 ? sizeBytes : nil
    case .url, nil: nil
    }
  }
}

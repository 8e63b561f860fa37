// The head of a response that is content.

import HTTP
import RPC

extension ContentHead {
  /// The status, and the fields that say what follows. Nothing in it may run in a browser, whatever
  /// the bytes are: the type is not guessed, and what is not known to be passive is saved.
  func response(_ more: (inout HTTPFields) -> Void) -> ResponseHead {
    var fields = HTTPFields()
    if !entityTag.isEmpty { fields.append("etag", "\"\(entityTag)\"") }
    fields.append("cache-control", caching)
    guard body != .unchanged else {
      more(&fields)
      return ResponseHead(status: 304, fields: fields)
    }
    fields.append("content-type", mimeType)
    fields.append("content-length", String(byteCount))
    fields.append("accept-ranges", "bytes")
    let disposition = ContentDisposition(
      type: isInline ? "inline" : "attachment", fileName: name.isEmpty ? nil : name)
    fields.append("content-disposition", disposition.text)
    fields.append("x-content-type-options", "nosniff")
    fields.append("content-security-policy", "sandbox; default-src 'none'")
    var status = 200
    if case .part(let range) = body {
      status = 206
      fields.append(
        "content-range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(sizeBytes)")
    }
    more(&fields)
    return ResponseHead(status: status, fields: fields)
  }
}

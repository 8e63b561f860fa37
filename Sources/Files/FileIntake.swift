// What is said of a file that is coming, held against what comes: a value without I/O.

package import Core
import HTTP
package import Objects

/// What the sender says of a file; empty and nil where nothing is said.
package struct FileDeclaration: Sendable, Equatable {
  package var name = ""
  package var mimeType = ""
  /// The type is what the sender believes: where the bytes say another one, that one counts.
  package var typeIsHint = false
  package var sizeBytes: Int64?
  package var digest: Digest?

  package init() {}
}

/// Watches the bytes of one file go by. Failures name the fields of an upload's `start`.
package struct FileIntake: Sendable {
  private let declared: FileDeclaration
  private let sizeLimit: Int64
  private var start: [UInt8] = []
  package private(set) var sizeBytes: Int64 = 0
  /// Settled when enough has come.
  private var mimeType: String?

  package init(_ declared: FileDeclaration, sizeLimit: Int64) throws(Failure) {
    self.declared = declared
    self.sizeLimit = sizeLimit
    if let size = declared.sizeBytes, size > sizeLimit { throw Self.tooLarge(sizeLimit) }
  }

  package mutating func receive(_ bytes: [UInt8]) throws(Failure) {
    sizeBytes += Int64(bytes.count)
    if let declared = declared.sizeBytes, sizeBytes > declared {
      throw .invalid("start.size_bytes", "more than \(declared) bytes came")
    }
    guard sizeBytes <= sizeLimit else { throw Self.tooLarge(sizeLimit) }
    guard mimeType == nil else { return }
    start += bytes.prefix(ContentSniffer.byteCount - start.count)
    if start.count >= ContentSniffer.byteCount { try settleType() }
  }

  /// All has come, and this is its digest; the answer is its type.
  package mutating func finish(_ digest: Digest) throws(Failure) -> String {
    guard sizeBytes > 0 else { throw .invalid("data", "the file is empty") }
    if let declared = declared.sizeBytes, declared != sizeBytes {
      throw .invalid("start.size_bytes", "\(sizeBytes) bytes came, not \(declared)")
    }
    if let declared = declared.digest, declared != digest {
      throw .invalid("start.sha256", "the bytes have the digest \(digest.hex)")
    }
    if let mimeType { return mimeType }
    return try settleType()
  }

  @discardableResult
  private mutating func settleType() throws(Failure) -> String {
    let type =
      declared.typeIsHint
      ? FileType.settle(hint: declared.mimeType, start: start)
      : try FileType.settle(declared: declared.mimeType, start: start, field: "start.mime_type")
    mimeType = type
    start = []
    return type
  }

  private static func tooLarge(_ limit: Int64) -> Failure {
    Failure(
      .invalidRequest, "start.size_bytes: a file has at most \(limit) bytes",
      reason: Failure.payloadTooLarge,
      fieldViolations: [
        Failure.FieldViolation(
          field: "start.size_bytes", description: "a file has at most \(limit) bytes")
      ])
  }
}

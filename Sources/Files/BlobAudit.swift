// I7 on disk: each blob that a row names is there, as large as the row says, and what it was.

package import Core
import Crypto
package import Objects
package import Storage

/// A look at the blobs of a store, also while a server works on them.
package struct BlobAudit: Sendable {
  private static let pageCount = 500
  private static let pieceBytes: Int64 = 1 << 20

  /// Blobs that were looked at.
  package private(set) var count = 0
  /// What is wrong with the first that are not as they should be, at most `findingLimit`.
  package private(set) var findings: [String] = []

  package static let findingLimit = 10

  /// - Parameter readsAll: reads each blob and compares its digest, however long that takes.
  package init(
    of store: any DirectStore, in blobs: any BlobStore, readsAll: Bool
  ) async throws(Failure) {
    var last = ""
    while findings.count < Self.findingLimit {
      let page = try store.readNow { [last] tx throws(Failure) in
        try Self.page(after: last, in: tx)
      }
      for (digest, size) in page {
        guard let digest = Digest(hex: digest) else {
          findings.append("\(digest) is no digest")
          continue
        }
        count += 1
        guard let finding = await Self.finding(digest, size, blobs, readsAll) else { continue }
        // Somebody may have deleted it meanwhile.
        let isNamed = try store.readNow { tx throws(Failure) in
          try Self.isNamed(digest.hex, in: tx)
        }
        if isNamed { findings.append("\(digest.hex) \(finding)") }
      }
      guard let end = page.last else { break }
      last = end.0
    }
    findings = Array(findings.prefix(Self.findingLimit))
  }

  package var isSound: Bool { findings.isEmpty }

  private static func page(
    after last: String, in tx: any Transaction
  ) throws(Failure) -> [(String, Int64)] {
    let rows = try tx.rows(
      """
      SELECT digest, size_bytes FROM blob WHERE digest > $1 AND reference_count > 0
      ORDER BY digest LIMIT $2
      """,
      [.text(last), .count(pageCount)])
    var page: [(String, Int64)] = []
    for row in rows { page.append((try row.text(0), try row.integer(1))) }
    return page
  }

  private static func isNamed(
    _ digest: String, in tx: any Transaction
  ) throws(Failure) -> Bool {
    try tx.row(
      "SELECT 1 FROM blob WHERE digest = $1 AND reference_count > 0", [.text(digest)]) != nil
  }

  /// A blob that can't be read is found as well: the others are looked at all the same.
  private static func finding(
    _ digest: Digest, _ size: Int64, _ blobs: any BlobStore, _ readsAll: Bool
  ) async -> String? {
    do throws(Failure) {
      return try await difference(digest, size, blobs, readsAll)
    } catch {
      return "can't be read (\(error.message))"
    }
  }

  private static func difference(
    _ digest: Digest, _ size: Int64, _ blobs: any BlobStore, _ readsAll: Bool
  ) async throws(Failure) -> String? {
    guard let found = try await blobs.size(of: digest) else { return "is missing" }
    guard found == size else { return "has \(found) bytes, not \(size)" }
    guard readsAll else { return nil }
    var hash = SHA256()
    var offset: Int64 = 0
    while offset < size {
      let bytes = try await blobs.read(digest, offset..<min(size, offset + pieceBytes))
      guard !bytes.isEmpty else { return "ends at byte \(offset)" }
      hash.update(bytes)
      offset += Int64(bytes.count)
    }
    return Digest(hash.finish()) == digest ? nil : "has other bytes"
  }
}

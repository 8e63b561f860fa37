// Bytes kept once per content, by the SHA-256 of that content. It knows nothing of who needs them.
//
// Taking bytes has three steps, so that a crash at any point leaves either nothing or a whole blob:
// they are appended to something nameless, then `finish` says what they are, then `keep` gives them
// their name, durably. The caller writes its row after that. A blob that no row names is an orphan,
// which a sweeper finds by `list`.

package import Core
import Crypto

/// The SHA-256 of a blob.
package struct Digest: Hashable, Comparable, Sendable {
  /// 64 lower-case hexadecimal characters.
  package let hex: String

  /// Nil for anything else.
  package init?(hex: String) {
    let isDigest = hex.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isDigest, hex.utf8.count == 2 * SHA256.byteCount else { return nil }
    self.hex = hex
  }

  package init(_ bytes: [UInt8]) { hex = Hex.encode(bytes) }

  package static func < (left: Digest, right: Digest) -> Bool { left.hex < right.hex }
}

/// Where blobs are kept: a directory, or an object store of others.
package protocol BlobStore: Sendable {
  /// Begins to take bytes.
  func receive() async throws(Failure) -> any IncomingBlob
  /// The bytes of a range, fewer where the blob ends before; `internal` where there is no blob.
  func read(_ digest: Digest, _ range: Range<Int64>) async throws(Failure) -> [UInt8]
  /// The size of a blob; nil where there is none.
  func size(of digest: Digest) async throws(Failure) -> Int64?
  /// Harmless where there is none.
  func delete(_ digest: Digest) async throws(Failure)
  /// Whether blobs may be removed now: not while other processes share the store. Then none of them
  /// can open it before `endRemoving`.
  func beginRemoving() async throws(Failure) -> Bool
  func endRemoving() async throws(Failure)
  /// The digests after the given one, in order, at most `limit`.
  func list(after digest: Digest?, limit: Int) async throws(Failure) -> [Digest]
}

/// A blob on its way in. One task uses it; what is neither kept nor discarded goes with the object.
package protocol IncomingBlob: AnyObject, Sendable {
  func append(_ bytes: [UInt8]) async throws(Failure)
  /// No more bytes: what they are. Durable, but nameless still.
  func finish() async throws(Failure) -> (digest: Digest, sizeBytes: Int64)
  /// Makes them a blob of the store; durable when this returns. After `finish`, once.
  func keep() async throws(Failure)
  func discard() async
}

/// Reasons of failures of blob stores.
extension Failure {
  /// `internal`: the disk or the quota is full.
  package static let blobsFull = "files.full"
  /// `internal`: the disk failed, or a blob is missing that should be there.
  package static let blobsBroken = "files.io"
}

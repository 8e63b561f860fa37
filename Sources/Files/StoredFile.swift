// A file as it is kept. It never changes: it is made, read, and deleted.

package import Core
package import Objects

package struct StoredFile: Sendable, Equatable {
  /// Who made it.
  package enum Origin: String, Sendable {
    case uploaded
    case generated
  }

  package let id: String
  package let owner: FileOwner
  /// The key that uploaded it, or whose job made it.
  package let key: String
  package let name: String
  package let mimeType: String
  package let sizeBytes: Int64
  package let digest: Digest
  package let origin: Origin
  /// The job that made it.
  package let job: String?
  package let createTime: Timestamp
  /// When it goes by itself; nil for never.
  package let expireTime: Timestamp?

  /// The digest as customers see it: lower-case hex.
  package var sha256: String { digest.hex }

  package init(
    id: String, owner: FileOwner, key: String, name: String, mimeType: String, sizeBytes: Int64,
    digest: Digest, origin: Origin, job: String? = nil, createTime: Timestamp,
    expireTime: Timestamp? = nil
  ) {
    self.id = id
    self.owner = owner
    self.key = key
    self.name = name
    self.mimeType = mimeType
    self.sizeBytes = sizeBytes
    self.digest = digest
    self.origin = origin
    self.job = job
    self.createTime = createTime
    self.expireTime = expireTime
  }
}

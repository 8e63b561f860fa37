// The SQL of files.

package import Core
package import Objects
import RPC
package import Storage

package enum FileStore {
  private static let columns = """
    id, organization, mode, access_key, name, mime_type, size_bytes, digest, origin, job,
    create_time, expire_time
    """

  /// Writes a file and its reference. `rate_limited` (reason `storage`) where the owner would have
  /// more than `limit` bytes.
  package static func insert(
    _ file: StoredFile, ownerBytesLimit limit: Int64, in tx: any Transaction
  ) throws(Failure) {
    try addTotal(file, limit: limit, in: tx)
    try tx.execute(
      """
      INSERT INTO blob (digest, size_bytes, reference_count) VALUES ($1, $2, 1)
      ON CONFLICT (digest) DO UPDATE SET reference_count = blob.reference_count + 1
      """, [.text(file.digest.hex), .integer(file.sizeBytes)])
    try tx.execute(
      """
      INSERT INTO file (\(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .text(file.id), .text(file.owner.organization), .text(file.owner.mode.rawValue),
        .text(file.key), .text(file.name), .text(file.mimeType), .integer(file.sizeBytes),
        .text(file.digest.hex), .text(file.origin.rawValue), .optional(file.job),
        .time(file.createTime), .time(file.expireTime),
      ])
  }

  private static func addTotal(
    _ file: StoredFile, limit: Int64, in tx: any Transaction
  ) throws(Failure) {
    let owner = file.owner
    try tx.execute(
      """
      INSERT INTO file_total (organization, mode, size_bytes) VALUES ($1, $2, 0)
      ON CONFLICT (organization, mode) DO NOTHING
      """, [.text(owner.organization), .text(owner.mode.rawValue)])
    let changed = try tx.execute(
      """
      UPDATE file_total SET size_bytes = size_bytes + $3
      WHERE organization = $1 AND mode = $2 AND size_bytes + $3 <= $4
      """,
      [
        .text(owner.organization), .text(owner.mode.rawValue), .integer(file.sizeBytes),
        .integer(limit),
      ])
    guard changed == 1 else {
      throw Failure(
        .rateLimited, "all files together may have \(limit) bytes; delete some",
        reason: "storage")
    }
  }

  /// Deletes a file and its reference; false where it is gone already.
  package static func delete(_ file: StoredFile, in tx: any Transaction) throws(Failure) -> Bool {
    guard try tx.execute("DELETE FROM file WHERE id = $1", [.text(file.id)]) == 1 else {
      return false
    }
    try tx.execute("DELETE FROM file_request WHERE file = $1", [.text(file.id)])
    try tx.execute(
      """
      UPDATE file_total SET size_bytes = size_bytes - $3 WHERE organization = $1 AND mode = $2
      """,
      [
        .text(file.owner.organization), .text(file.owner.mode.rawValue), .integer(file.sizeBytes),
      ])
    try unreference(file.digest.hex, in: tx)
    return true
  }

  private static func unreference(_ digest: String, in tx: any Transaction) throws(Failure) {
    let changed = try tx.execute(
      "UPDATE blob SET reference_count = reference_count - 1 WHERE digest = $1", [.text(digest)])
    guard changed == 1 else { throw Failure(.internal, "blob \(digest) has no row") }
  }
}

// MARK: - Reading

extension FileStore {
  /// The file, whoever has it.
  package static func find(_ id: String, in tx: any Transaction) throws(Failure) -> StoredFile? {
    try tx.row("SELECT \(columns) FROM file WHERE id = $1", [.text(id)]).map(file)
  }

  /// The owner's file; nil for another's, and for one whose time is over.
  package static func find(
    _ id: String, of owner: FileOwner, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> StoredFile? {
    guard let file = try find(id, in: tx), file.owner == owner, file.isThere(at: now) else {
      return nil
    }
    return file
  }

  /// As `find`, but `not_found`.
  package static func require(
    _ id: String, of owner: FileOwner, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> StoredFile {
    guard let file = try find(id, of: owner, at: now, in: tx) else {
      throw Failure(.notFound, "no file \(id)", reason: "file")
    }
    return file
  }

  /// A page of the owner's files, newest first, after the id `position` in that order.
  package static func list(
    of owner: FileOwner, job: String, after position: String?, count: Int, at now: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> [StoredFile] {
    let scope = job.isEmpty ? "" : "job = $6 AND"
    var values: [Value] = [
      .text(owner.organization), .text(owner.mode.rawValue), .text(position ?? "file~"),
      .time(now), .count(count),
    ]
    if !job.isEmpty { values.append(.text(job)) }
    let rows = try tx.rows(
      """
      SELECT \(columns) FROM file
      WHERE \(scope) organization = $1 AND mode = $2 AND id < $3
        AND (expire_time IS NULL OR expire_time > $4)
      ORDER BY id DESC LIMIT $5
      """, values)
    return try files(rows)
  }

  /// Files whose time is over.
  package static func expired(
    at now: Timestamp, count: Int, in tx: any Transaction
  ) throws(Failure) -> [StoredFile] {
    try files(
      try tx.rows(
        """
        SELECT \(columns) FROM file WHERE expire_time IS NOT NULL AND expire_time <= $1
        ORDER BY expire_time LIMIT $2
        """, [.time(now), .count(count)]))
  }

  private static func files(_ rows: [Row]) throws(Failure) -> [StoredFile] {
    var files: [StoredFile] = []
    for row in rows { files.append(try file(row)) }
    return files
  }

  private static func file(_ row: Row) throws(Failure) -> StoredFile {
    guard let mode = Principal.Mode(rawValue: try row.text(2)),
      let digest = Digest(hex: try row.text(7)),
      let origin = StoredFile.Origin(rawValue: try row.text(8))
    else { throw Failure(.internal, "file \(try row.text(0)) cannot be read") }
    return StoredFile(
      id: try row.text(0),
      owner: FileOwner(organization: try row.text(1), mode: mode), key: try row.text(3),
      name: try row.text(4), mimeType: try row.text(5), sizeBytes: try row.integer(6),
      digest: digest, origin: origin, job: try row.optionalText(9),
      createTime: try row.time(10), expireTime: try row.optionalTime(11))
  }
}

extension StoredFile {
  func isThere(at now: Timestamp) -> Bool { expireTime.map { now < $0 } ?? true }
}

// MARK: - Blobs

extension FileStore {
  package static func hasBlob(
    _ digest: Digest, in tx: any Transaction
  ) throws(Failure) -> Bool {
    try tx.row("SELECT 1 FROM blob WHERE digest = $1", [.text(digest.hex)]) != nil
  }

  /// Blobs that nobody needs.
  package static func unusedBlobs(
    count: Int, in tx: any Transaction
  ) throws(Failure) -> [Digest] {
    try digests(
      try tx.rows(
        "SELECT digest FROM blob WHERE reference_count = 0 ORDER BY digest LIMIT $1",
        [.count(count)]))
  }

  /// Forgets a blob that nobody needs; false where somebody does, or nobody knows it.
  package static func forget(_ digest: Digest, in tx: any Transaction) throws(Failure) -> Bool {
    try tx.execute(
      "DELETE FROM blob WHERE digest = $1 AND reference_count = 0", [.text(digest.hex)]) == 1
  }

  /// A page of all blobs that somebody needs.
  package static func blobs(
    after digest: Digest?, count: Int, in tx: any Transaction
  ) throws(Failure) -> [Digest] {
    try digests(
      try tx.rows(
        """
        SELECT digest FROM blob WHERE digest > $1 AND reference_count > 0 ORDER BY digest LIMIT $2
        """,
        [.text(digest?.hex ?? ""), .count(count)]))
  }

  private static func digests(_ rows: [Row]) throws(Failure) -> [Digest] {
    var digests: [Digest] = []
    for row in rows {
      guard let digest = Digest(hex: try row.text(0)) else {
        throw Failure(.internal, "a blob's digest cannot be read")
      }
      digests.append(digest)
    }
    return digests
  }
}

// MARK: - Request ids

extension FileStore {
  /// The file that this request has made before; nil where it is new, and then it is taken for
  /// `file`. `conflict` (reason `request_id_reused`) where another request has the id.
  package static func claim(
    requestID: String, of organization: String, fingerprint: [UInt8], file: String,
    at now: Timestamp, lifetime: Duration, in tx: any Transaction
  ) throws(Failure) -> String? {
    let taken = try tx.rows(
      """
      INSERT INTO file_request (organization, request_id, fingerprint, file, expire_time)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (organization, request_id) DO UPDATE
        SET fingerprint = excluded.fingerprint, file = excluded.file,
          expire_time = excluded.expire_time
        WHERE file_request.expire_time <= $6
      RETURNING file
      """,
      [
        .text(organization), .text(requestID), .bytes(fingerprint), .text(file),
        .time(now + lifetime), .time(now),
      ])
    if !taken.isEmpty { return nil }
    let row = try tx.row(
      "SELECT fingerprint, file FROM file_request WHERE organization = $1 AND request_id = $2",
      [.text(organization), .text(requestID)])
    guard let row else { throw Failure(.internal, "a request id vanished while it was read") }
    guard try row.bytes(0) == fingerprint else {
      throw Failure(
        .conflict, "this request id was used for another upload", reason: Failure.requestIDReused)
    }
    return try row.text(1)
  }

  package static func forgetRequests(
    before now: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute("DELETE FROM file_request WHERE expire_time <= $1", [.time(now)])
  }
}

// MARK: - What jobs need

extension FileStore {
  /// A live job needs this file's bytes until it ends. `not_found` where the file is gone.
  package static func use(
    _ file: StoredFile, for job: String, in tx: any Transaction
  ) throws(Failure) {
    let isThere = try tx.row("SELECT 1 FROM file WHERE id = $1", [.text(file.id)]) != nil
    guard isThere else { throw Failure(.notFound, "no file \(file.id)", reason: "file") }
    try tx.execute(
      "UPDATE blob SET reference_count = reference_count + 1 WHERE digest = $1",
      [.text(file.digest.hex)])
    try tx.execute(
      "INSERT INTO file_use (job, file, digest, size_bytes) VALUES ($1, $2, $3, $4)",
      [.text(job), .text(file.id), .text(file.digest.hex), .integer(file.sizeBytes)])
  }

  /// The job needs nothing any more.
  package static func endUses(of job: String, in tx: any Transaction) throws(Failure) {
    let rows = try tx.rows(
      "DELETE FROM file_use WHERE job = $1 RETURNING digest", [.text(job)])
    for row in rows { try unreference(try row.text(0), in: tx) }
  }

  /// The bytes that a live job needs of a file.
  package static func used(
    _ file: String, by job: String, in tx: any Transaction
  ) throws(Failure) -> UsedBlob? {
    let row = try tx.row(
      "SELECT digest, size_bytes FROM file_use WHERE job = $1 AND file = $2",
      [.text(job), .text(file)])
    guard let row, let digest = Digest(hex: try row.text(0)) else { return nil }
    return UsedBlob(digest: digest, sizeBytes: try row.integer(1))
  }
}

/// The bytes behind a file that a live job uses.
package struct UsedBlob: Sendable, Equatable {
  package let digest: Digest
  package let sizeBytes: Int64
}

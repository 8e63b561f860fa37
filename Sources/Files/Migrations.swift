// The tables of files: the files, the blobs they refer to, what live jobs need, and request ids.

package import Storage

package enum FileMigrations {
  package static let all: [Migration] = [
    Migration(module: "files", version: 1, statements: file + blob + [use, total] + request)
  ]

  private static let file = [
    """
    CREATE TABLE file (
      id {TEXT_KEY} NOT NULL PRIMARY KEY,
      organization {TEXT_KEY} NOT NULL,
      mode TEXT NOT NULL CHECK (mode IN ('live', 'test')),
      access_key TEXT NOT NULL,
      name TEXT NOT NULL,
      mime_type TEXT NOT NULL,
      size_bytes {INTEGER} NOT NULL CHECK (size_bytes > 0),
      digest {TEXT_KEY} NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('uploaded', 'generated')),
      job {TEXT_KEY},
      create_time {INTEGER} NOT NULL,
      expire_time {INTEGER}) {STRICT}
    """,
    "CREATE INDEX file_by_owner ON file (organization, mode, id)",
    "CREATE INDEX file_by_job ON file (job, id) WHERE job IS NOT NULL",
    "CREATE INDEX file_by_expiry ON file (expire_time) WHERE expire_time IS NOT NULL",
    Migration.refusal("file_unchanged", "UPDATE", of: "file", "a file never changes"),
  ]

  private static let blob = [
    """
    CREATE TABLE blob (
      digest {TEXT_KEY} NOT NULL PRIMARY KEY,
      size_bytes {INTEGER} NOT NULL CHECK (size_bytes > 0),
      reference_count {INTEGER} NOT NULL CHECK (reference_count >= 0)) {CLUSTERED}
    """,
    "CREATE INDEX blob_unused ON blob (digest) WHERE reference_count = 0",
    // The last line of defence of F1.
    Migration.refusal(
      "blob_needed", "DELETE", of: "blob", when: "OLD.reference_count > 0",
      "a blob with references is kept"),
  ]

  /// What a live job needs of a file, though it be deleted meanwhile.
  private static let use = """
    CREATE TABLE file_use (
      job {TEXT_KEY} NOT NULL, file {TEXT_KEY} NOT NULL, digest TEXT NOT NULL,
      size_bytes {INTEGER} NOT NULL, PRIMARY KEY (job, file)) {CLUSTERED}
    """

  /// What an owner has, so that the limit is one conditional update.
  private static let total = """
    CREATE TABLE file_total (
      organization {TEXT_KEY} NOT NULL, mode {TEXT_KEY} NOT NULL,
      size_bytes {INTEGER} NOT NULL CHECK (size_bytes >= 0),
      PRIMARY KEY (organization, mode)) {CLUSTERED}
    """

  private static let request = [
    """
    CREATE TABLE file_request (
      organization {TEXT_KEY} NOT NULL, request_id {TEXT_KEY} NOT NULL,
      fingerprint {BYTES} NOT NULL, file {TEXT_KEY} NOT NULL, expire_time {INTEGER} NOT NULL,
      PRIMARY KEY (organization, request_id)) {CLUSTERED}
    """,
    "CREATE INDEX file_request_by_file ON file_request (file)",
    "CREATE INDEX file_request_by_expiry ON file_request (expire_time)",
  ]
}

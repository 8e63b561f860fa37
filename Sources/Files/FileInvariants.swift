// What must hold of files at any commit, as queries for the rows that break it.

package enum FileInvariants {
  /// The tables that they look at.
  package static let tables = ["file", "file_use", "blob"]

  /// Names, what they say, and the query.
  package static let all: [(name: String, sentence: String, sql: String)] = [
    (
      "F1", "a file's blob has a row of its size",
      """
      SELECT f.id FROM file f LEFT JOIN blob b ON b.digest = f.digest
      WHERE b.digest IS NULL OR b.size_bytes <> f.size_bytes
      """
    ),
    (
      "F2", "a blob's references are its files and the jobs that use it",
      """
      SELECT b.digest FROM blob b LEFT JOIN (
        SELECT digest, COUNT(*) AS uses FROM (
          SELECT digest FROM file UNION ALL SELECT digest FROM file_use) AS needs
        GROUP BY digest) AS n ON n.digest = b.digest
      WHERE b.reference_count <> COALESCE(n.uses, 0)
      """
    ),
    (
      "F3", "an owner's total is the sum of its files",
      """
      SELECT t.organization || '/' || t.mode FROM file_total t WHERE t.size_bytes
        <> (SELECT COALESCE(SUM(f.size_bytes), 0) FROM file f
          WHERE f.organization = t.organization AND f.mode = t.mode)
      """
    ),
  ]
}

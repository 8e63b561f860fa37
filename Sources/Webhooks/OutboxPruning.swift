// Forgets deliveries that were done long ago, a few rows at a time.

package import Core
package import Storage

extension Outbox {
  /// Deliveries and ends of jobs are told apart by their times, which one transaction takes; the
  /// mark is set a little later than what is deleted, so that no job misses its delivery.
  private static let pruneMargin = Duration.seconds(60)

  /// Looks at the next deliveries in the order of ids, which is that of time, and deletes those
  /// that are done since before the time. Where to go on; nil at the end, or where all are younger.
  package static func prune(
    in database: any Database, after id: String, count: Int, before time: Timestamp
  ) async throws(Failure) -> String? {
    let (done, next) = try await database.read { tx throws(Failure) in
      try doneDeliveries(after: id, count: count, before: time, in: tx)
    }
    if !done.isEmpty {
      try await database.write { tx throws(Failure) in
        try notePruned(before: time + pruneMargin, in: tx)
        for id in done { try forget(id, before: time, in: tx) }
      }
    }
    return next
  }

  private static func doneDeliveries(
    after id: String, count: Int, before time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> (done: [String], next: String?) {
    let rows = try tx.rows(
      """
      SELECT id, create_time, end_time FROM webhook_delivery WHERE id > $1 ORDER BY id LIMIT $2
      """, [.text(id), .count(count)])
    var done: [String] = []
    var last: String?
    for row in rows {
      guard try row.time(1) < time else { return (done, nil) }
      last = try row.text(0)
      if let end = try row.optionalTime(2), end < time { done.append(try row.text(0)) }
    }
    return (done, rows.count < count ? nil : last)
  }

  /// One that is sent again meanwhile stays.
  private static func forget(
    _ id: String, before time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    let deleted = try tx.execute(
      "DELETE FROM webhook_delivery WHERE id = $1 AND state <> 'pending' AND end_time < $2",
      [.text(id), .time(time)])
    guard deleted == 1 else { return }
    try tx.execute("DELETE FROM webhook_attempt WHERE delivery = $1", [.text(id)])
  }

  /// Forgets all deliveries of a job that goes too. The caller has seen that none of them waits.
  package static func forget(job: String, in tx: any Transaction) throws(Failure) {
    try tx.send(
      """
      DELETE FROM webhook_attempt WHERE delivery IN (SELECT id FROM webhook_delivery WHERE job = $1)
      """, [.text(job)])
    try tx.send("DELETE FROM webhook_delivery WHERE job = $1", [.text(job)])
  }

  /// Of jobs that ended before this time nobody can say any more what they told.
  private static func notePruned(
    before time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO webhook_pruned (name, time) VALUES ('deliveries', $1)
      ON CONFLICT (name) DO UPDATE SET time = excluded.time
        WHERE webhook_pruned.time < excluded.time
      """, [.time(time)])
  }
}

// Forgets request ids whose time is over, a few rows at a time.

package import Core
package import Storage

extension JobStore {
  /// Where pruning goes on: the last row that was looked at.
  package struct RequestPlace: Sendable, Equatable {
    package var organization = ""
    package var requestID = ""

    package init() {}
  }

  /// Looks at the next rows and deletes those that ended; where to go on, nil at the end. The
  /// writer is asked only where there is something to delete.
  package static func pruneRequests(
    in database: any Database, after place: RequestPlace, count: Int, at now: Timestamp
  ) async throws(Failure) -> RequestPlace? {
    let (ended, next) = try await database.read { tx throws(Failure) in
      try requests(after: place, count: count, at: now, in: tx)
    }
    if !ended.isEmpty {
      try await database.write { tx throws(Failure) in
        for request in ended {
          // It may have been claimed anew meanwhile.
          try tx.execute(
            """
            DELETE FROM job_request
            WHERE organization = $1 AND request_id = $2 AND expire_time <= $3
            """, [.text(request.organization), .text(request.requestID), .time(now)])
        }
      }
    }
    return next
  }

  private static func requests(
    after place: RequestPlace, count: Int, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> (ended: [RequestPlace], next: RequestPlace?) {
    let rows = try tx.rows(
      """
      SELECT organization, request_id, expire_time FROM job_request
      WHERE (organization, request_id) > ($1, $2) ORDER BY organization, request_id LIMIT $3
      """, [.text(place.organization), .text(place.requestID), .count(count)])
    var ended: [RequestPlace] = []
    var last: RequestPlace?
    for row in rows {
      var request = RequestPlace()
      request.organization = try row.text(0)
      request.requestID = try row.text(1)
      last = request
      if try row.time(2) <= now { ended.append(request) }
    }
    return (ended, rows.count < count ? nil : last)
  }
}

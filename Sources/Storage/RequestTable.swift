// Request ids whose time is over, in whichever module's table they are.

package import Core

/// A table of request ids: `organization` and `request_id` are its key, `expire_time` its end.
package struct RequestTable: Sendable {
  private let name: String

  package init(_ name: StaticString) { self.name = "\(name)" }

  /// Where pruning goes on: the last row that was looked at.
  package struct Place: Sendable, Equatable {
    package var organization = ""
    package var requestID = ""

    package init() {}
  }

  /// Looks at the next rows and deletes those that ended; where to go on, nil at the end. The
  /// writer is asked only where there is something to delete.
  package func prune(
    in database: any Database, after place: Place, count: Int, at now: Timestamp
  ) async throws(Failure) -> Place? {
    let (ended, next) = try await database.read { tx throws(Failure) in
      try look(after: place, count: count, at: now, in: tx)
    }
    if !ended.isEmpty {
      try await database.write { tx throws(Failure) in
        for request in ended {
          // It may have been claimed anew meanwhile.
          try tx.execute(
            """
            DELETE FROM \(name)
            WHERE organization = $1 AND request_id = $2 AND expire_time <= $3
            """, [.text(request.organization), .text(request.requestID), .time(now)])
        }
      }
    }
    return next
  }

  private func look(
    after place: Place, count: Int, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> (ended: [Place], next: Place?) {
    let rows = try tx.rows(
      """
      SELECT organization, request_id, expire_time FROM \(name)
      WHERE (organization, request_id) > ($1, $2) ORDER BY organization, request_id LIMIT $3
      """, [.text(place.organization), .text(place.requestID), .count(count)])
    var ended: [Place] = []
    var last: Place?
    for row in rows {
      var request = Place()
      request.organization = try row.text(0)
      request.requestID = try row.text(1)
      last = request
      if try row.time(2) <= now { ended.append(request) }
    }
    return (ended, rows.count < count ? nil : last)
  }
}

// What was tried where, why and at which cost: for operators.

import Adapters
package import Core
package import Protos
package import Providers
package import Storage
import Wire

extension AttemptHistory {
  /// The history that the store keeps; `details` reads what providers said.
  package static func of(_ database: any Database, details: DetailSeal?) -> AttemptHistory {
    AttemptHistory(
      list: { request async throws(Failure) in
        var page = try await database.read { tx throws(Failure) in
          try AttemptListing.page(request, in: tx)
        }
        guard let details else { return page }
        for index in page.attempts.indices {
          let attempt = page.attempts[index]
          page.attempts[index].providerMessage = details.open(
            attempt.providerMessage, job: attempt.job, attempt: Int(attempt.number))
        }
        return page
      },
      explanations: { job async throws(Failure) in
        try await database.read { tx throws(Failure) in
          try AttemptListing.explanations(of: job, in: tx)
        }
      },
      spend: { request async throws(Failure) in
        try await database.read { tx throws(Failure) in try AttemptListing.spend(request, in: tx) }
      })
  }
}

package enum AttemptListing {
  /// Newest jobs first, and of a job its latest attempt: the order of the primary key.
  package static func page(
    _ request: V1.ListAttemptsRequest, in tx: any Transaction
  ) throws(Failure) -> V1.ListAttemptsResponse {
    let arguments = ["attempts", request.job, request.deployment]
    let after = try PageToken.read(request.pageToken, arguments: arguments, keyCount: 2)
    guard let number = Int64(after?[1] ?? "0") else {
      throw .invalid("page_token", "not a token of this listing")
    }
    let size = PageToken.size(request.pageSize)
    // A condition that is not asked for would keep the primary key from being used.
    let job = request.job.isEmpty ? "$1 = ''" : "job = $1"
    let deployment = request.deployment.isEmpty ? "$2 = ''" : "deployment = $2"
    let place = after == nil ? "$3 = '' AND $4 = 0" : "(job, number) < ($3, $4)"
    let rows = try tx.rows(
      """
      SELECT job, number, deployment, provider, state, submit_time, end_time, error_code,
        error_reason, detail, provider_cost, is_duplicate
      FROM attempt
      WHERE \(job) AND \(deployment) AND \(place)
      ORDER BY job DESC, number DESC LIMIT $5
      """,
      [
        .text(request.job), .text(request.deployment), .text(after?[0] ?? ""), .integer(number),
        .count(size + 1),
      ])
    var response = V1.ListAttemptsResponse()
    for row in rows.prefix(size) { response.attempts.append(try attempt(row)) }
    if rows.count > size, let last = response.attempts.last {
      response.nextPageToken = PageToken.make(
        after: [last.job, "\(last.number)"], arguments: arguments)
    }
    return response
  }

  private static func attempt(_ row: Row) throws(Failure) -> V1.Attempt {
    var attempt = V1.Attempt()
    attempt.job = try row.text(0)
    attempt.number = Int32(clamping: try row.integer(1))
    attempt.deployment = try row.text(2)
    attempt.provider = try row.text(3)
    let submitted = try row.time(5)
    attempt.createTime = GoogleProtobuf.Timestamp(submitted)
    attempt.submitTime = GoogleProtobuf.Timestamp(submitted)
    attempt.endTime = try row.optionalTime(6).map(GoogleProtobuf.Timestamp.init)
    attempt.error = try error(row)
    attempt.state = try state(row.text(4), error: attempt.error)
    attempt.providerMessage = try row.optionalText(9) ?? ""
    attempt.providerCost = try row.optionalAmount(10).map(GoogleType.Money.init)
    attempt.duplicateSpend = try row.boolean(11)
    return attempt
  }

  private static func error(_ row: Row) throws(Failure) -> V1.Error? {
    guard let code = try row.optionalText(7) else { return nil }
    var error = V1.Error()
    error.code = code
    error.reason = try row.optionalText(8) ?? ""
    return error
  }

  private static func state(
    _ word: String, error: V1.Error?
  ) throws(Failure) -> V1.Attempt.State {
    guard let state = AttemptState(rawValue: word) else {
      throw Failure(.internal, "an attempt has the unknown state \(word)")
    }
    switch state {
    case .planned: return .planned
    case .submitted: return .submitted
    case .accepted: return .accepted
    case .succeeded: return .succeeded
    case .failed: return error?.reason == ProviderFailure.canceledReason ? .canceled : .failed
    case .unknown: return .unknown
    }
  }

  package static func explanations(
    of job: String, in tx: any Transaction
  ) throws(Failure) -> [KeptExplanation] {
    guard try JobStore.find(job, in: tx) != nil else {
      throw Failure(.notFound, "there is no job \(job)", reason: "job")
    }
    var explanations: [KeptExplanation] = []
    let rows = try tx.rows(
      """
      SELECT number, submit_time, explanation FROM attempt WHERE job = $1
      ORDER BY number LIMIT 1000
      """,
      [.text(job)])
    for row in rows {
      explanations.append(
        KeptExplanation(
          job: job, attempt: try row.count(0), time: try row.time(1), text: try row.text(2)))
    }
    return explanations
  }

  /// Attempts that ended from the start, inclusive, to the end, exclusive. What was booked as
  /// duplicate spend is told apart; the provider is owed both.
  package static func spend(
    _ request: V1.GetProviderSpendRequest, in tx: any Transaction
  ) throws(Failure) -> V1.GetProviderSpendResponse {
    let start = request.startTime?.timestamp ?? Timestamp(microseconds: 0)
    let end = request.endTime?.timestamp ?? Timestamp(microseconds: .max)
    guard start < end else { throw .invalid("end_time", "is not after start_time") }
    let rows = try tx.rows(
      """
      SELECT provider, deployment, COUNT(*),
        CAST(COALESCE(SUM(CASE WHEN is_duplicate = 0 THEN provider_cost END), 0) AS BIGINT),
        CAST(COALESCE(SUM(CASE WHEN is_duplicate <> 0 THEN provider_cost END), 0) AS BIGINT)
      FROM attempt
      WHERE end_time >= $1 AND end_time < $2 AND ($3 = '' OR provider = $3)
      GROUP BY provider, deployment ORDER BY provider, deployment
      """,
      [.time(start), .time(end), .text(request.provider)])
    var response = V1.GetProviderSpendResponse()
    var total = Amount.zero
    for row in rows {
      var line = V1.GetProviderSpendResponse.Row()
      line.provider = try row.text(0)
      line.deployment = try row.text(1)
      line.attempts = try row.integer(2)
      let (cost, duplicate) = (try row.amount(3), try row.amount(4))
      line.cost = GoogleType.Money(cost)
      line.duplicateSpend = GoogleType.Money(duplicate)
      guard let sum = total.adding(cost)?.adding(duplicate) else {
        throw Failure(.internal, "the spend is out of range")
      }
      total = sum
      response.rows.append(line)
    }
    response.total = GoogleType.Money(total)
    return response
  }
}

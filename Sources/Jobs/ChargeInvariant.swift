// I14 in full: what a job was charged is the price of its usage, by the terms that it was accepted
// on.

import Billing
import Core
import Models
import Protos
import Storage
import Wire

extension JobInvariants {
  /// A job that was charged nothing may have been let off by its policy; one that has succeeded
  /// was not.
  static let recomputedCharges = Invariant(
    "I14", "a job's charge is the price of its usage by its own terms",
    among: [Invariant.JobTable("job", .job(column: "id"))],
    sql: """
      SELECT j.id, j.terms, j.usage, j.hold, j.charge FROM job j
      WHERE j.state = 'succeeded' OR j.charge > 0 ORDER BY j.id LIMIT $5
      """
  ) { row throws(Failure) in
    let hold = try row.amount(3)
    guard let terms = try? ChargeTerms(json: try row.bytes(1)),
      let usage = try? V1.Usage(binary: try row.optionalBytes(2) ?? []),
      let charge = try? terms.charge(for: usage, hold: hold)
    else { return true }
    return min(max(charge, .zero), hold) != (try row.optionalAmount(4))
  }
}

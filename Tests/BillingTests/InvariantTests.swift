import Billing
import Core
import Storage
import StoreTestSupport
import Testing

@Suite struct InvariantTests {
  private static let things = Migration(
    module: "test", version: 1,
    statements: ["CREATE TABLE thing (job {TEXT_KEY} NOT NULL PRIMARY KEY) {STRICT}"])

  @Test("an invariant that looks at each job looks at all of them, or at all of a range")
  func pages() throws {
    let store = try TestStore.direct([Self.things])
    let invariant = Invariant(
      "X", "no job ends in 99", among: [Invariant.JobTable("thing", .job(column: "job"))],
      sql: "SELECT job FROM thing ORDER BY job LIMIT $5"
    ) { row throws(Failure) in try row.text(0).hasSuffix("99") }
    try store.writeNow { tx throws(Failure) in
      for number in 1000..<2200 {
        try tx.execute("INSERT INTO thing (job) VALUES ($1)", [.text("job_\(number)")])
      }
    }
    func offenders(_ range: JobRange? = nil) throws -> [String] {
      try store.readNow { tx throws(Failure) in
        try invariant.violation(among: range, in: tx)?.offenders ?? []
      }
    }
    #expect(try offenders().count == Invariant.findingLimit)
    #expect(try offenders().last == "job_1999")
    #expect(try offenders(JobRange(after: "job_1999", through: "~")) == ["job_2099", "job_2199"])
    #expect(try offenders(JobRange(after: "job_1098", through: "job_1099")) == ["job_1099"])
    #expect(try offenders(JobRange(after: "job_1099", through: "job_1198")).isEmpty)
  }
}

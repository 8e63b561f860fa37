import Core
import Events
import Storage
import StoreTestSupport
import Testing

@Suite struct EventLogTests {
  let store: any DirectStore

  init() throws {
    store = try TestStore.direct(EventLog.migrations)
  }

  func append(_ count: Int, to organization: String = "org_a") throws {
    try store.writeNow { tx throws(Failure) in
      for number in 1...count {
        try EventLog.append(
          organization: organization, type: "job.created", principal: "key_a",
          source: "192.0.2.1", subject: "job_\(number)", payload: Array(#"{"n":1}"#.utf8),
          at: Timestamp(microseconds: Int64(number)), in: tx)
      }
    }
  }

  func verify(_ organization: String = "org_a") throws -> ChainReport {
    try store.readNow { tx throws(Failure) in
      try EventLog.verify(organization: organization, in: tx)
    }
  }

  @Test("events count from 1 in each organisation and chain their hashes")
  func chain() throws {
    try append(3)
    try append(2, to: "org_b")
    let events = try store.readNow { tx throws(Failure) in
      try EventLog.list(organization: "org_a", limit: 10, in: tx)
    }
    #expect(events.map(\.sequence) == [1, 2, 3])
    #expect(events[0].previousHash == [UInt8](repeating: 0, count: 32))
    #expect(events[1].previousHash == events[0].hash)
    #expect(events[2].previousHash == events[1].hash)
    #expect(events[0].subject == "job_1")
    #expect(try verify().verified == 3)
    #expect(try verify("org_b").verified == 2)
    #expect(try verify("org_b").finding == nil)
    #expect(try verify("org_c").finding == nil)
  }

  @Test("a listing goes on after a sequence")
  func paging() throws {
    try append(5)
    let events = try store.readNow { tx throws(Failure) in
      try EventLog.list(organization: "org_a", after: 2, limit: 2, in: tx)
    }
    #expect(events.map(\.sequence) == [3, 4])
  }

  @Test("a transaction that fails leaves no event and no gap")
  func rollBack() throws {
    try append(1)
    _ = try? store.writeNow { tx throws(Failure) in
      try EventLog.append(
        organization: "org_a", type: "t", principal: "p", source: "", subject: "s", payload: [],
        at: Timestamp(microseconds: 1), in: tx)
      throw Failure(.internal, "no")
    }
    try append(1)
    #expect(try verify().verified == 2)
    #expect(try verify().finding == nil)
  }

  @Test(
    "the log refuses to be rewritten",
    arguments: [
      "UPDATE event SET type = 'x'", "DELETE FROM event WHERE sequence = 1",
    ])
  func appendOnly(statement: String) throws {
    try append(2)
    #expect(throws: Failure.self) {
      try store.writeNow { tx throws(Failure) in try tx.execute(statement) }
    }
  }

  @Test(
    "the first broken link is found",
    arguments: [
      ("UPDATE event SET subject = 'x' WHERE sequence = 3", 2),
      ("UPDATE event SET payload = hash WHERE sequence = 1", 0),
      ("UPDATE event SET time = 0 WHERE sequence = 5", 4),
      ("DELETE FROM event WHERE sequence = 4", 3),
      ("DELETE FROM event WHERE sequence = 5", 5 - 1),
      ("UPDATE event SET sequence = 6 - sequence WHERE sequence IN (1, 5)", 0),
      ("UPDATE event SET hash = previous_hash WHERE sequence = 2", 1),
      ("UPDATE event SET organization = 'org_b' WHERE sequence = 2", 1),
      ("UPDATE event_chain SET sequence = 6", 5),
    ])
  func tampering(statement: String, verified: Int64) throws {
    try append(5)
    try store.writeNow { tx throws(Failure) in
      try tx.dropTriggers()
      if statement.contains("6 - sequence") {
        try tx.execute("UPDATE event SET sequence = 9 WHERE sequence = 1")
        try tx.execute("UPDATE event SET sequence = 1 WHERE sequence = 5")
        try tx.execute("UPDATE event SET sequence = 5 WHERE sequence = 9")
      } else {
        try tx.execute(statement)
      }
    }
    let report = try verify()
    #expect(report.verified == verified)
    #expect(report.finding != nil)
  }

  @Test("a payload beyond the limit is refused")
  func payloadLimit() throws {
    #expect(throws: Failure.self) {
      try store.writeNow { tx throws(Failure) in
        try EventLog.append(
          organization: "org_a", type: "t", principal: "p", source: "", subject: "s",
          payload: [UInt8](repeating: 0, count: EventLog.payloadLimit + 1),
          at: Timestamp(microseconds: 1), in: tx)
      }
    }
  }
}

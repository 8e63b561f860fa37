import Billing
import Core
import Jobs
import Storage
import StoreTestSupport
import Testing
import Webhooks

@testable import Server

/// What is forgotten, and what is not.
@Suite struct HousekeeperTests {
  private let database: any DirectStore
  private let now = Timestamp(microseconds: 1_700_000_000_000_000)

  init() throws {
    database = try TestStore.direct(Ground.migrations)
  }

  private func housekeeper(at time: Timestamp) -> Housekeeper {
    var world = World.live
    world.now = { time }
    world.sleep = { _ in }
    return Housekeeper(
      database: database, world: world, settings: RetentionSettings(),
      report: { failure in Issue.record("\(failure)") })
  }

  private func count(_ table: String) throws -> Int64 {
    try database.readNow { tx throws(Failure) in
      try tx.row("SELECT COUNT(*) FROM \(table)")?.integer(0) ?? -1
    }
  }

  @Test("request ids are remembered for their time and then forgotten")
  func requests() async throws {
    let start = now
    try database.writeNow { tx throws(Failure) in
      for number in 0..<450 {
        _ = try JobStore.claim(
          requestID: "r\(number)", organization: "org_\(number % 3)", fingerprint: [1],
          job: "job_\(number)", at: start + .seconds(Int64(number)),
          lifetime: .seconds(30 * 86_400), in: tx)
      }
    }
    let month = Duration.seconds(30 * 86_400)
    try await housekeeper(at: now + month - .seconds(1)).pruneRequests()
    #expect(try count("job_request") == 450)
    try await housekeeper(at: now + month + .seconds(399)).pruneRequests()
    #expect(try count("job_request") == 50)
    try await housekeeper(at: now + month + .seconds(450)).pruneRequests()
    #expect(try count("job_request") == 0)
  }

  @Test("deliveries that are done go with their attempts; those that wait stay")
  func deliveries() async throws {
    let start = now
    try database.writeNow { tx throws(Failure) in
      for number in 0..<450 {
        let time = start + .seconds(Int64(number))
        let id = "msg_\(1000 + number)"
        let entry = OutboxEntry(
          id: id, target: WebhookTargetKey(organization: "org_1", url: "https://example.com"),
          url: "https://example.com", job: "", type: "test", payload: [1], time: time)
        try Outbox.enqueue(entry, in: tx)
        try tx.execute(
          """
          INSERT INTO webhook_attempt (delivery, number, time, latency, status, error, snippet)
          VALUES ($1, 1, $2, 1, 204, '', '')
          """, [.text(id), .time(time)])
        // Each tenth waits; each tenth was sent again a day later.
        guard number % 10 != 0 else { continue }
        let end = number % 10 == 1 ? time + .seconds(86_400) : time
        try tx.execute(
          """
          UPDATE webhook_delivery SET state = 'delivered', due_time = NULL, end_time = $2
          WHERE id = $1
          """, [.text(id), .time(end)])
      }
    }
    let month = Duration.seconds(30 * 86_400)
    try await housekeeper(at: now + month).pruneDeliveries()
    #expect(try count("webhook_delivery") == 450)
    try await housekeeper(at: now + month + .seconds(400)).pruneDeliveries()
    // Of 400 that are old, 40 wait and 40 were done later.
    #expect(try count("webhook_delivery") == 50 + 80)
    #expect(try count("webhook_attempt") == 50 + 80)
    try await housekeeper(at: now + month + .seconds(90_000)).pruneDeliveries()
    #expect(try count("webhook_delivery") == 45)
  }

  @Test("request ids of webhook calls are remembered for their time and then forgotten")
  func webhookRequests() async throws {
    let start = now
    try database.writeNow { tx throws(Failure) in
      for number in 0..<450 {
        try tx.execute(
          """
          INSERT INTO webhook_request (organization, request_id, fingerprint, result, expire_time)
          VALUES ($1, $2, $3, '', $4)
          """,
          [
            .text("org_\(number % 3)"), .text("r\(number)"), .bytes([1]),
            .time(start + .seconds(Int64(number))),
          ])
      }
    }
    try await housekeeper(at: now - .seconds(1)).pruneRequests()
    #expect(try count("webhook_request") == 450)
    try await housekeeper(at: now + .seconds(399)).pruneRequests()
    #expect(try count("webhook_request") == 50)
  }

  @Test("jobs are kept for their time, or for ever", arguments: [true, false])
  func jobs(isForEver: Bool) async throws {
    try database.writeNow { tx throws(Failure) in
      for number in 0..<450 {
        let time = now + .seconds(Int64(number))
        try tx.execute(
          """
          INSERT INTO job (id, organization, team, access_key, mode, model, state, epoch, priority,
            attempts, create_time, start_deadline, total_deadline, end_time, hold, request_id,
            terms, request)
          VALUES ($1, 'org', '', '', 'live', 'm', 'failed', 1, 0, 0, $2, $2, $2, $2, 0, '', $3, $3)
          """, [.text("job_\(1000 + number)"), .time(time), .bytes([])])
      }
    }
    var housekeeper = housekeeper(at: now + RetentionSettings.defaultJobs + .seconds(400))
    if isForEver { housekeeper.settings.jobs = nil }
    try await housekeeper.pruneJobs()
    #expect(try count("job") == (isForEver ? 450 : 50))
    #expect(housekeeper.meter.jobs == (isForEver ? 0 : 400))
  }
}

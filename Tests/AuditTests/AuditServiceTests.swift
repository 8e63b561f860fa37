import Audit
import Core
import Crypto
import Events
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

/// The service through the real pipeline.
@Suite struct AuditServiceTests {
  let archive: Archive

  init() throws {
    archive = try Archive()
    try archive.append(1...5)
    try archive.append(1...2, to: "org_b")
  }

  private func list(
    _ credential: String = "a", format: Format = .binary,
    _ change: (inout V1.ListEventsRequest) -> Void = { _ in }
  ) async throws -> V1.ListEventsResponse {
    var request = V1.ListEventsRequest()
    change(&request)
    return try await archive.client(credential, format: format).listEvents(request)
  }

  private func failure<R>(_ body: () async throws -> R) async -> String {
    do {
      _ = try await body()
      return "ok"
    } catch let failure as Failure {
      return "\(failure.code.rawValue) \(failure.fieldViolations.first?.field ?? failure.reason)"
    } catch {
      return "\(error)"
    }
  }

  @Test("events come newest first, whole, in both formats", arguments: [Format.binary, .json])
  func listing(format: Format) async throws {
    let page = try await list(format: format)
    #expect(page.events.map(\.sequence) == [5, 4, 3, 2, 1])
    let stored = try #require(try archive.events("org_a").last)
    let event = try #require(page.events.first)
    #expect(event.type == "job.created")
    #expect(event.subject == "job_5")
    #expect(event.principal == "key_a")
    #expect(event.sourceAddress == "192.0.2.1:4711")
    #expect(event.payload?.jsonText() == #"{"n":"5"}"#)
    #expect(event.hash == Hex.encode(stored.hash))
    #expect(event.previousHash == page.events[1].hash)
    #expect(event.payloadHash == Hex.encode(SHA256.hash(#"{"n":"5"}"#)))
  }

  @Test("pages lead to the first event, each event once")
  func pages() async throws {
    var numbers: [Int64] = []
    var token = ""
    repeat {
      let page = try await list {
        $0.pageSize = 2
        $0.pageToken = token
      }
      numbers += page.events.map(\.sequence)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(numbers == [5, 4, 3, 2, 1])
  }

  @Test("filters hold together, and a page token holds for its own filter only")
  func filters() async throws {
    try archive.append(6...7, type: "key.created", principal: "key_b")
    let byType = try await list { $0.type = "key.created" }
    #expect(byType.events.map(\.sequence) == [7, 6])
    #expect(try await list { $0.principal = "key_b" }.events.count == 2)
    #expect(try await list { $0.subject = "job_3" }.events.map(\.sequence) == [3])
    let inTime = try await list {
      $0.startTime = GoogleProtobuf.Timestamp(Timestamp(microseconds: 2_000_000))
      $0.endTime = GoogleProtobuf.Timestamp(Timestamp(microseconds: 4_000_000))
    }
    #expect(inTime.events.map(\.sequence) == [3, 2])
    let first = try await list {
      $0.type = "key.created"
      $0.pageSize = 1
    }
    let other = await failure { try await list { $0.pageToken = first.nextPageToken } }
    #expect(other == "invalid_request page_token")
    let backwards = await failure {
      try await list {
        $0.startTime = GoogleProtobuf.Timestamp(Timestamp(microseconds: 5))
        $0.endTime = GoogleProtobuf.Timestamp(Timestamp(microseconds: 4))
      }
    }
    #expect(backwards == "invalid_request end_time")
  }

  @Test("another organisation's chain is not found; operators name one or see the platform's")
  func strangers() async throws {
    #expect(await failure { try await list { $0.organization = "org_b" } } == "not_found ")
    #expect(try await list { $0.organization = "org_a" }.events.count == 5)
    #expect(try await list("b").events.count == 2)
    #expect(try await list("operator").events.isEmpty)
    #expect(try await list("operator") { $0.organization = "org_b" }.events.count == 2)
    let unknown = await failure { try await list("operator") { $0.organization = "org_c" } }
    #expect(unknown == "not_found ")
  }

  @Test("a checkpoint is signed over organisation, number, hash and time")
  func checkpoint() async throws {
    let message = try await archive.client().getCheckpoint(V1.GetCheckpointRequest())
    #expect(message.organization == "org_a")
    #expect(message.sequence == 5)
    #expect(message.hash == Hex.encode(try #require(try archive.events("org_a").last).hash))
    let text = "org_a.5.\(message.hash).1700000000000000"
    let signature = try #require(Base64.decode(message.signature))
    let publicKey = try #require(Base64.decode(message.publicKey))
    #expect(Ed25519.isValid(signature, of: Array(text.utf8), publicKey: publicKey))
    #expect(publicKey == archive.signer.publicKey)
    #expect(try Checkpoint(message).place.sequence == 5)
    var forged = message
    forged.sequence = 4
    #expect(throws: Failure.self) { try Checkpoint(forged) }
  }

  @Test("a chain verifies, whole or in part")
  func verification() async throws {
    func verify(_ first: Int64 = 0, _ last: Int64 = 0) async throws -> V1.VerifyChainResponse {
      var request = V1.VerifyChainRequest()
      request.firstSequence = first
      request.lastSequence = last
      return try await archive.client().verifyChain(request)
    }
    let whole = try await verify()
    #expect(whole.valid)
    #expect(whole.events == 5)
    #expect(whole.lastHash == Hex.encode(try #require(try archive.events("org_a").last).hash))
    #expect(try await verify(3, 4).events == 2)
    #expect(await failure { try await verify(0, 6) } == "invalid_request last_sequence")
    #expect(await failure { try await verify(4, 3) } == "invalid_request first_sequence")
  }

  @Test(
    "the first broken link is found",
    arguments: [
      ("UPDATE event SET subject = 'x' WHERE sequence = 3", 3, "does not match its hash"),
      ("DELETE FROM event WHERE sequence = 2", 2, "missing; 3 follows"),
      ("DELETE FROM event WHERE sequence = 5", 5, "the head counts 5 events, 4 are there"),
      ("UPDATE event SET payload = hash WHERE sequence = 1", 1, "does not match its hash"),
    ])
  func brokenLinks(statement: String, sequence: Int64, reason: String) async throws {
    try archive.tamper("\(statement) AND organization = 'org_a'")
    let verdict = try await archive.client().verifyChain(V1.VerifyChainRequest())
    #expect(!verdict.valid)
    #expect(verdict.brokenSequence == sequence)
    #expect(verdict.brokenReason == reason)
    #expect(verdict.events == sequence - 1)
  }

  @Test("an export has every event once, in order, and can be continued")
  func export() async throws {
    try archive.append(6...1300)
    func export(after sequence: Int64 = 0) async throws -> [Int64] {
      var request = V1.ExportRequest()
      request.afterSequence = sequence
      var numbers: [Int64] = []
      for try await event in try await archive.client().export(request) {
        numbers.append(event.sequence)
      }
      return numbers
    }
    #expect(try await export() == Array(1...1300))
    #expect(try await export(after: 1298) == [1299, 1300])
    #expect(try await export(after: 1300) == [])
  }

  @Test("who lacks the scope is refused, and the refusals of a minute are one event")
  func denials() async throws {
    for _ in 0..<3 {
      #expect(await failure { try await list("poor") } == "permission_denied scope")
    }
    #expect(await failure { try await list("away") } == "permission_denied address")
    #expect(await failure { try await list("nobody") } == "unauthenticated unknown")
    #expect(await archive.denials.write())
    let denied = try archive.events("org_a").filter { $0.type == "call.denied" }
    #expect(denied.map(\.principal) == ["key_poor", "elsewhere"])
    let payload = String(decoding: try #require(denied.first).payload, as: UTF8.self)
    #expect(payload == #"{"method":"modelroute.v1.AuditService/ListEvents","reason":"scope"}"#)
  }
}

@Suite struct DenialMemoryTests {
  @Test("the same denial is news again in the next minute, and another reason is news at once")
  func news() {
    var memory = DenialMemory()
    func isNew(_ reason: String, _ minute: Int64) -> Bool {
      memory.isNew(
        Denial(organization: "org", principal: "key", reason: reason, minute: minute))
    }
    #expect(isNew("scope", 1))
    #expect(!isNew("scope", 1))
    #expect(isNew("model", 1))
    #expect(isNew("scope", 2))
    #expect(!isNew("scope", 1))
  }
}

@Suite struct AuditReportTests {
  @Test("a rewritten chain passes its own check and fails against a checkpoint that was kept")
  func rewriting() throws {
    let archive = try Archive()
    try archive.append(1...3)
    let last = try #require(try archive.events("org_a").last)
    let kept = Checkpoint(
      organization: "org_a", place: ChainHead(sequence: 3, hash: last.hash),
      time: archive.world.now())
    func report() throws -> AuditReport {
      try archive.store.readNow { tx throws(Failure) in
        try AuditReport(checkpoints: [kept], in: tx)
      }
    }
    #expect(try report().description == "audit verified: 1 chains, 3 events, 1 checkpoints kept")
    try archive.tamper("DELETE FROM event")
    try archive.tamper("DELETE FROM event_chain")
    try archive.append(1...3, principal: "key_evil")
    #expect(try !report().isSound)
    #expect(try report().findings.first?.hasPrefix("org_a event 3: is not what") == true)
  }
}

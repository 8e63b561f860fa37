import Core
import EventLoop
import Events
import HTTPClient
import Protos
import RPC
import Storage
import StoreTestSupport
import Testing
import Wire

@testable import Webhooks

/// The service over a store in memory; nothing is sent.
@Suite struct EndpointServiceTests {
  private let database: any Store
  private let service: WebhookServiceHandler
  private let loop = EventLoop()

  init() throws {
    database = try TestStore.threaded(EventLog.migrations + WebhookMigrations.all)
    service = WebhookServiceHandler(
      database: database,
      deliverer: Deliverer(database: database, world: .live, lanes: []),
      urls: WebhookURLGuard(policy: .publicWeb()), ids: IDMaker(world: .live), world: .live)
  }

  private func call(
    _ method: Method, organization: String = "org_1", mode: Principal.Mode = .live
  ) -> Call {
    Call(
      method: method,
      identity: Identity(
        Principal(kind: .key, id: "key_1", organization: organization, mode: mode)),
      loop: loop, ids: IDMaker(world: .live))
  }

  private func create(
    _ url: String = "https://example.com/hook", events: [String] = [], requestID: String = "",
    mode: Principal.Mode = .live
  ) async throws(Failure) -> V1.CreateWebhookEndpointResponse {
    var request = V1.CreateWebhookEndpointRequest()
    var endpoint = V1.WebhookEndpoint()
    endpoint.url = url
    endpoint.events = events
    request.endpoint = endpoint
    request.requestId = requestID
    return try await service.createWebhookEndpoint(
      request, call(V1.WebhookServiceMethods.createWebhookEndpoint, mode: mode))
  }

  private func get(
    _ id: String, organization: String = "org_1", mode: Principal.Mode = .live
  ) async throws(Failure) -> V1.WebhookEndpoint {
    var request = V1.GetWebhookEndpointRequest()
    request.endpoint = id
    return try await service.getWebhookEndpoint(
      request,
      call(
        V1.WebhookServiceMethods.getWebhookEndpoint, organization: organization, mode: mode))
  }

  private func update(
    _ id: String, mask: [String]? = nil, _ change: (inout V1.WebhookEndpoint) -> Void
  ) async throws(Failure) -> V1.WebhookEndpoint {
    var request = V1.UpdateWebhookEndpointRequest()
    var endpoint = V1.WebhookEndpoint()
    endpoint.id = id
    change(&endpoint)
    request.endpoint = endpoint
    if let mask {
      request.updateMask = .init()
      request.updateMask?.paths = mask
    }
    return try await service.updateWebhookEndpoint(
      request, call(V1.WebhookServiceMethods.updateWebhookEndpoint))
  }

  private func news(_ types: [String], mode: Principal.Mode = .live) -> WebhookNews {
    WebhookNews(
      organization: "org_1", mode: mode, job: "job_1", types: types, time: World.live.now(),
      makeID: { [ids = IDMaker(world: .live)] in ids.make("msg") },
      payload: { Array("{\"type\":\"\($0)\"}".utf8) })
  }

  private func enqueue(_ news: WebhookNews) async throws -> [OutboxEntry] {
    try await database.write { tx throws(Failure) in try news.enqueue(in: tx) }
  }

  @Test("an event goes to the endpoints of its mode that listen and want it")
  func fanOut() async throws {
    let all = try await create().endpoint?.id ?? ""
    let failures = try await create(events: ["job.failed"]).endpoint?.id ?? ""
    _ = try await create(mode: .test)
    let off = try await create().endpoint?.id ?? ""
    _ = try await update(off) { $0.state = .disabled }
    let told = try await enqueue(news(["job.started", "job.failed"]))
    #expect(told.map(\.type) == ["job.started", "job.failed", "job.failed"])
    #expect(told.map(\.target.endpoint) == [all, all, failures])
    #expect(Set(told.map(\.id)).count == 3)
  }

  @Test("the secret is shown by the call that made the endpoint, and by no repetition of it")
  func createOnce() async throws {
    let first = try await create(requestID: "r1")
    #expect(first.secret.hasPrefix("whsec_"))
    let again = try await create(requestID: "r1")
    #expect(again.endpoint?.id == first.endpoint?.id)
    #expect(again.secret.isEmpty)
    await #expect(throws: Failure.self) {
      try await create("https://example.com/other", requestID: "r1")
    }
  }

  @Test("a mask changes its fields alone, without one those that are set change")
  func masks() async throws {
    let id = try await create(events: ["job.failed"]).endpoint?.id ?? ""
    let described = try await update(id) { $0.description = "ours" }
    #expect(described.events == ["job.failed"])
    #expect(described.description == "ours")
    let cleared = try await update(id, mask: ["events"]) { $0.description = "ignored" }
    #expect(cleared.events.isEmpty)
    #expect(cleared.description == "ours")
    #expect(cleared.url == "https://example.com/hook")
  }

  @Test(
    "what can't be changed is refused by field",
    arguments: [
      (["id"], "update_mask"), (["url"], "endpoint.url"), (["state"], "endpoint.state"),
      (["*"], "endpoint.url"),
    ])
  func badUpdates(mask: [String], field: String) async throws {
    let id = try await create().endpoint?.id ?? ""
    let failure = await #expect(throws: Failure.self) { try await update(id, mask: mask) { _ in } }
    #expect(failure?.fieldViolations.first?.field == field)
  }

  @Test("another organisation's endpoint, or one of the other mode, is not found")
  func foreign() async throws {
    let id = try await create().endpoint?.id ?? ""
    for (organization, mode) in [("org_2", Principal.Mode.live), ("org_1", .test)] {
      let failure = await #expect(throws: Failure.self) {
        try await get(id, organization: organization, mode: mode)
      }
      #expect(failure?.code == .notFound)
    }
  }

  @Test("a private address is refused by field, at creation and at a change")
  func privateAddress() async throws {
    let first = await #expect(throws: Failure.self) { try await create("https://10.0.0.1/") }
    #expect(first?.fieldViolations.first?.field == "endpoint.url")
    let id = try await create().endpoint?.id ?? ""
    let second = await #expect(throws: Failure.self) {
      try await update(id) { $0.url = "http://example.com/" }
    }
    #expect(second?.fieldViolations.first?.field == "endpoint.url")
  }

  @Test("an organisation has at most so many endpoints")
  func limit() async throws {
    for _ in 0..<WebhookSettings().endpointLimit { _ = try await create() }
    let failure = await #expect(throws: Failure.self) { try await create() }
    #expect(failure?.code == .conflict && failure?.reason == "endpoint_limit")
  }

  @Test("deleting gives up what waits, and the endpoint is gone")
  func delete() async throws {
    let id = try await create().endpoint?.id ?? ""
    let entry = try #require(try await enqueue(news(["job.failed"])).first)
    var request = V1.DeleteWebhookEndpointRequest()
    request.endpoint = id
    _ = try await service.deleteWebhookEndpoint(
      request, call(V1.WebhookServiceMethods.deleteWebhookEndpoint))
    let record = try await database.read { tx throws(Failure) in try Outbox.find(entry.id, in: tx) }
    #expect(record?.machine.state == .abandoned)
    await #expect(throws: Failure.self) { try await get(id) }
    #expect(try await enqueue(news(["job.failed"])).isEmpty)
  }

  // MARK: Sending again

  /// Ends everything that waits.
  private func endAll(_ entries: [OutboxEntry]) async throws {
    for entry in entries {
      var machine = DeliveryMachine(at: entry.time)
      machine.abandon()
      let ended = machine
      try await database.write { tx throws(Failure) in
        _ = try Outbox.record(
          DeliveryAttempt(
            number: 1, time: entry.time, latency: .zero, status: 500, error: "", snippet: ""),
          of: entry.id, to: entry.url, machine: ended, at: entry.time, in: tx)
      }
    }
  }

  private func redeliver(
    _ change: (inout V1.RedeliverRequest) -> Void
  ) async throws(Failure) -> V1.RedeliverResponse {
    var request = V1.RedeliverRequest()
    change(&request)
    return try await service.redeliver(request, call(V1.WebhookServiceMethods.redeliver))
  }

  @Test("a range of time is sent again once, however often it is asked for")
  func range() async throws {
    let id = try await create().endpoint?.id ?? ""
    let before = try await enqueue(news(["job.started"]))
    let entries = try await enqueue(news(["job.failed", "job.expired"]))
    try await endAll(before + entries)
    func again() async throws -> Int32 {
      try await redeliver {
        $0.endpoint = id
        $0.startTime = .init(entries[0].time)
      }.count
    }
    #expect(try await again() == 2)
    #expect(try await again() == 0)
    let waiting = try await database.read { tx throws(Failure) in
      try Outbox.pending(entries[0].target, count: 10, in: tx)
    }
    #expect(Set(waiting.map(\.id)) == Set(entries.map(\.id)))
  }

  @Test("the same request id gets the first answer, and nothing is sent again")
  func repeated() async throws {
    _ = try await create()
    let entries = try await enqueue(news(["job.failed"]))
    try await endAll(entries)
    func again() async throws -> Int32 {
      try await redeliver {
        $0.delivery = entries[0].id
        $0.requestId = "again"
      }.count
    }
    #expect(try await again() == 1)
    #expect(try await again() == 1)
    let record = try await database.read { tx throws(Failure) in
      try Outbox.find(entries[0].id, in: tx)
    }
    #expect(record?.machine.earlierAttempts == 1)
  }

  @Test("a request that names nothing, or too much, is refused by field")
  func unclear() async throws {
    let id = try await create().endpoint?.id ?? ""
    func field(_ change: (inout V1.RedeliverRequest) -> Void) async -> String? {
      let failure = await #expect(throws: Failure.self) { try await redeliver(change) }
      return failure?.fieldViolations.first?.field
    }
    #expect(await field { _ in } == "delivery")
    #expect(await field { $0.endpoint = id } == "start_time")
    #expect(
      await field {
        $0.delivery = "msg_1"
        $0.endpoint = id
      } == "delivery")
    #expect(
      await field {
        $0.endpoint = id
        $0.startTime = .init(World.live.now() + .seconds(60))
      } == "end_time")
    #expect(
      await field {
        $0.endpoint = id
        $0.startTime = .init(Timestamp(microseconds: 0))
        $0.state = .pending
      } == "state")
  }
}

import Core
import Testing

@testable import Webhooks

@Suite struct EndpointTests {
  private let start = Timestamp(microseconds: 1_800_000_000_000_000)

  @Test("a filter takes types, groups and everything")
  func filters() throws {
    let filter = try EventFilter(
      checking: ["job.failed", "endpoint.*"], field: "endpoint.events")
    #expect(filter.wants("job.failed"))
    #expect(!filter.wants("job.succeeded"))
    #expect(filter.wants("endpoint.disabled"))
    #expect(EventFilter(patterns: []).wants("job.started"))
    #expect(EventFilter(patterns: ["*"]).wants("endpoint.disabled"))
    #expect(EventFilter(patterns: ["job.*"]).wants("job.expired"))
  }

  @Test(
    "what nothing will ever match is refused in its place",
    arguments: ["job", "job.", "j*", "files.*"])
  func unknownEvents(pattern: String) {
    let failure = #expect(throws: Failure.self) {
      try EventFilter(checking: ["job.failed", pattern], field: "endpoint.events")
    }
    #expect(failure?.fieldViolations.first?.field == "endpoint.events[1]")
  }

  @Test("after a rotation both secrets sign for a day, the new one first")
  func rotation() {
    var secrets = EndpointSecrets(current: "a")
    #expect(secrets.signing(at: start) == ["a"])
    let end = secrets.rotate(to: "b", at: start)
    #expect(end == start + .seconds(86_400))
    #expect(secrets.signing(at: start + .seconds(86_399)) == ["b", "a"])
    #expect(secrets.signing(at: end) == ["b"])
  }

  @Test("a second rotation within the day ends the first secret at once")
  func secondRotation() {
    var secrets = EndpointSecrets(current: "leaked")
    _ = secrets.rotate(to: "b", at: start)
    _ = secrets.rotate(to: "c", at: start + .seconds(60))
    #expect(secrets.signing(at: start + .seconds(61)) == ["c", "b"])
  }

  @Test("two secrets give two signatures in one header")
  func signatures() throws {
    let world = World.live
    let secrets = try [WebhookSecret.makeText(world: world), WebhookSecret.makeText(world: world)]
      .map { try #require(WebhookSecret(text: $0)) }
    let header = WebhookSecret.signatures(secrets, id: "msg_1", timestamp: start, body: [1])
    let parts = header.split(separator: " ").map(String.init)
    #expect(parts == secrets.map { $0.signature(id: "msg_1", timestamp: start, body: [1]) })
  }

  @Test("a delivery that is sent again has its whole schedule once more")
  func sendAgain() {
    var settings = WebhookSettings()
    settings.schedule = [.seconds(1)]
    settings.jitterPercent = 0
    let failure = DeliveryOutcome.answered(status: 500, retryAfter: nil)
    var machine = DeliveryMachine(at: start)
    func attempt() -> DeliveryMachine.Action {
      machine.attempted(failure, settings: settings, at: start, random: 0)
    }
    func sendAgain() -> Bool { machine.sendAgain(settings: settings, at: start) }
    #expect(!sendAgain(), "on its way")
    #expect(attempt() == .retry(at: start + .seconds(1)))
    #expect(attempt() == .none)
    #expect(machine.state == .abandoned)
    #expect(sendAgain())
    #expect(machine.state == .pending && machine.dueTime == start && machine.attempts == 2)
    #expect(attempt() == .retry(at: start + .seconds(1)))
    #expect(attempt() == .none)
    settings.attemptsLimit = 4
    #expect(!sendAgain(), "tried too often")
  }
}

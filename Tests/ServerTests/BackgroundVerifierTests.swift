import Billing
import Core
import Logging
import Storage
import StorageSQLite
import Synchronization
import Telemetry
import Testing

@testable import Server

/// What the running server says of its books. A start has all the time it wants here, except where
/// its limit is the matter: how long a check takes beside other tests says nothing.
@Suite struct BackgroundVerifierTests {
  private func verifier(
    _ server: WholeServer, _ change: (inout VerifierSettings) -> Void = { _ in },
    onViolation: @escaping @Sendable () -> Void = {}
  ) -> BackgroundVerifier {
    var settings = VerifierSettings()
    settings.startLimit = .seconds(3600)
    change(&settings)
    return BackgroundVerifier(
      .init(server.ground.database, .ofEverything(server.ground.configuration), rowLimit: 10),
      settings: settings, world: .live, log: server.ground.log, onViolation: onViolation)
  }

  private func breakBooks(_ server: WholeServer) async throws {
    try await server.ground.database.write { tx throws(Failure) in
      try tx.execute("DROP TRIGGER account_numbered")
      try tx.execute("UPDATE account SET posted = posted + 1 WHERE kind = 'funding'")
    }
  }

  @Test("the start checks everything of small books, and says so")
  func begin() async throws {
    let server = try await WholeServer()
    let verifier = verifier(server)
    await verifier.begin()
    #expect(verifier.obstacle == nil)
    #expect(verifier.counts.passes == 1)
    let standing = try await verifier.standing()
    #expect(standing.lag == 0)
    #expect(standing.fullTime != nil)
    // Another start finds that all was checked a moment ago.
    let next = self.verifier(server)
    await next.begin()
    #expect(next.counts.passes == 0)
    await server.stop()
  }

  @Test("broken books are told once, and nobody is ready")
  func violation() async throws {
    let server = try await WholeServer()
    try await breakBooks(server)
    let told = Mutex(0)
    let verifier = verifier(server, onViolation: { told.withLock { $0 += 1 } })
    await verifier.begin()
    #expect(verifier.counts.isBroken)
    let count = verifier.counts.violations
    #expect((1...3).contains(count))
    await verifier.begin()
    #expect(verifier.counts.violations == count)
    #expect(told.withLock(\.self) == Int(count))
    let obstacle = try #require(verifier.obstacle)
    #expect(obstacle.contains("I2"))
    #expect(!obstacle.contains("org_"), "anybody may read it")
    await server.services.verifier.begin()
    server.ground.readiness.isReady = true
    #expect(server.ground.readiness.obstacle == obstacle)
    await server.stop()
  }

  @Test("a start waits no longer than it may, and the rest is done while the server runs")
  func limit() async throws {
    let server = try await WholeServer()
    let verifier = verifier(server) {
      $0.startLimit = .zero
      $0.interval = .milliseconds(1)
    }
    await verifier.begin()
    #expect(verifier.counts.passes == 0)
    let running = Task { await verifier.run() }
    while verifier.counts.passes == 0 { try await World.live.sleep(.milliseconds(5)) }
    running.cancel()
    await running.value
    #expect(verifier.obstacle == nil)
    #expect(try await verifier.standing().lag == 0)
    await server.stop()
  }

  @Test("books that were put right are right again after a whole way")
  func repaired() async throws {
    let server = try await WholeServer()
    try await breakBooks(server)
    let verifier = verifier(server) {
      $0.interval = .milliseconds(1)
      $0.fullInterval = .milliseconds(1)
    }
    await verifier.begin()
    #expect(verifier.obstacle != nil)
    try await server.ground.database.write { tx throws(Failure) in
      try tx.execute("UPDATE account SET posted = posted - 1 WHERE kind = 'funding'")
    }
    let running = Task { await verifier.run() }
    while verifier.obstacle != nil { try await World.live.sleep(.milliseconds(5)) }
    running.cancel()
    await running.value
    await server.stop()
  }
}

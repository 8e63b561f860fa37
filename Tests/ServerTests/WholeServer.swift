// Every service of the server over a data directory of its own, called without sockets.

import Core
import EventLoop
import Jobs
import Logging
import Protos
import RPC
import Storage
import StorageSQLite
import Telemetry
import Wire

@testable import Server

/// The development profile without its listeners and without background work: what changes in the
/// store is what a call has changed. `stop` at the end.
final class WholeServer: Sendable {
  let ground: Ground
  let services: Services
  private let neighbours: Neighbours
  let organization: String
  let team: String
  let key: String
  let operatorKey: String

  init() async throws {
    let data = "/tmp/modelroute-test-\(Hex.encode(World.live.randomBytes(8)))"
    let sources = ConfigurationSources(
      environment: ["MODELROUTE_SANDBOX_LISTEN": "127.0.0.1:0"], data: data,
      listen: "127.0.0.1:0", isDevelopment: true)
    let configuration = try ServerConfiguration(sources)
    ground = try await Ground.lay(
      configuration,
      telemetry: Telemetry(world: .live, output: .standardError(), level: .critical),
      world: .live)
    neighbours = try await Neighbours.start(on: ground, announce: { _ in })
    services = try await Services.build(on: ground, neighbours: neighbours)
    guard let tenant = try await neighbours.tenant(on: ground, services) else {
      throw Failure(.internal, "the development profile has no tenant")
    }
    organization = tenant.organization
    key = tenant.key
    let file = try ground.data.read(DevelopmentProfile.operatorKeyFile) ?? []
    operatorKey = String(decoding: file.filter { $0 > 0x20 }, as: UTF8.self)
    team = try await ground.database.read { tx throws(Failure) in
      try tx.row("SELECT id FROM team LIMIT 1")?.text(0) ?? ""
    }
  }

  func stop() async {
    await services.engine.drain(limit: .zero)
    await neighbours.stop()
    ground.clear()
  }

  /// Sends the messages and reads the first answer; nil where there is none.
  @discardableResult
  func call(
    _ method: Method, _ requests: [String], key: String
  ) async throws(Failure) -> JSONValue? {
    let channel = InProcessChannel(
      services.operatorPipeline, loop: ground.group.loops[0], credential: key, format: .json,
      peer: "192.0.2.1:4711")
    let call = try await channel.open(method, metadata: [:], timeout: .seconds(20))
    for request in requests { try await call.send(Array(request.utf8)) }
    call.finishSending()
    guard let answer = try await call.next() else { return nil }
    call.cancel()
    return try? JSONValue(parsing: answer)
  }

  /// Every row of every table.
  func everything() async throws -> [String: [Row]] {
    try await ground.database.read { tx throws(Failure) in
      var tables: [String: [Row]] = [:]
      for row in try tx.rows("SELECT name FROM sqlite_master WHERE type = 'table'") {
        let name = try row.text(0)
        tables[name] = try tx.rows("SELECT * FROM \(name)")
      }
      return tables
    }
  }

  /// The tables once nothing changes them any more.
  func settled() async throws -> [String: [Row]] {
    var last = try await everything()
    while true {
      try await World.live.sleep(.milliseconds(40))
      let now = try await everything()
      if now == last { return now }
      last = now
    }
  }

  /// Makes the event log refuse, or take again, every event.
  func refuseEvents(_ refuses: Bool) async throws {
    try await ground.database.write { tx throws(Failure) in
      if refuses {
        try tx.execute(
          """
          CREATE TRIGGER no_events BEFORE INSERT ON event
          BEGIN SELECT RAISE(ABORT, 'no events'); END
          """)
      } else {
        try tx.execute("DROP TRIGGER no_events")
      }
    }
  }
}

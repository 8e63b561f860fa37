// What a server does because others are on the same database.

import Access
import Audit
import Core
import Jobs
import Logging
import Providers
import Storage
import StoragePostgres
import Synchronization
import Webhooks

/// Keeps this node's lease, does the work of nodes that are gone, and passes on what it hears.
///
/// Hints make it quick; that nothing is missed rests on looking from time to time alone.
struct NodeLife: Sendable {
  private let ground: Ground
  private let services: Services
  private let postgres: PostgresOptions
  private let news = HintBox()
  /// How often jobs and events of others are looked at without a hint.
  private static let lookInterval = Duration.seconds(1)

  /// Nil where this server is alone on its store.
  init?(_ ground: Ground, _ services: Services) {
    guard let postgres = ground.postgres else { return nil }
    self.ground = ground
    self.services = services
    self.postgres = postgres
  }

  /// Until the task is cancelled.
  func run() async {
    let listener = HintListener(postgres) { [news] in news.put($0) }
    services.authenticator.onForget { key in tell(.key(key)) }
    var nextBeat = Duration.zero
    while !Task.isCancelled {
      if ground.world.uptime() >= nextBeat {
        await reporting { () async throws(Failure) in try await beat() }
        nextBeat = ground.world.uptime() + postgres.lease / 3
      }
      await follow(news.take())
      await news.bell.wait(limit: Self.lookInterval, world: ground.world)
    }
    listener.close()
  }

  /// Nobody waits for the lease to end: others may begin at once.
  func leave() async {
    await reporting { () async throws(Failure) in
      try await ground.database.write { [node = postgres.node] tx throws(Failure) in
        try Nodes.leave(node, in: tx)
      }
    }
  }

  private func beat() async throws(Failure) {
    let lease = postgres.lease
    _ = try await ground.database.write { tx throws(Failure) in
      try Nodes.adoptMessages(in: tx)
      return try Nodes.renew(lease: lease, in: tx)
    }
    let jobs = try await services.engine.adoptOrphans()
    if jobs > 0 {
      ground.log.notice("took over jobs of other nodes", metadata: ["jobs": "\(jobs)"])
    }
    try await services.deliverer.adoptOrphans()
    await takeMessages()
  }

  private func follow(_ heard: HintBox.Heard) async {
    services.events.noteCommit()
    for key in heard.keys { services.authenticator.forget(key: key, isNews: false) }
    if heard.isAnything {
      // What was revoked elsewhere may be remembered here.
      services.authenticator.forgetAll()
      await takeMessages()
      await services.engine.heard(of: nil)
      await reporting { () async throws(Failure) in
        try await services.setLimits()
        try await services.switches.load(from: ground.database)
      }
    } else {
      if heard.nodes.contains(postgres.node) { await takeMessages() }
      if !heard.jobs.isEmpty { await services.engine.heard(of: heard.jobs) }
    }
  }

  private func takeMessages() async {
    await reporting { () async throws(Failure) in
      let isAny = try await ground.database.read { [node = postgres.node] tx throws(Failure) in
        try Nodes.hasMessages(node, in: tx)
      }
      guard isAny else { return }
      let messages = try await ground.database.write { tx throws(Failure) in
        try Nodes.takeMessages(in: tx)
      }
      // Each may wait for a job's turn.
      for message in messages { Task { await services.engine.take(message) } }
    }
  }

  private func tell(_ hint: Hint) {
    Task {
      await reporting { () async throws(Failure) in
        try await ground.database.write { tx throws(Failure) in tx.hint(hint) }
      }
    }
  }

  private func reporting(_ work: () async throws(Failure) -> Void) async {
    do throws(Failure) {
      try await work()
    } catch {
      ground.log.error("node", metadata: ["failure": "\(error)"])
    }
  }
}

/// What was heard since it was last taken.
final class HintBox: Sendable {
  struct Heard: Sendable {
    /// Also after some time without a hint.
    var isAnything = false
    var jobs: Set<String> = []
    var keys: Set<String> = []
    var nodes: Set<String> = []
  }

  private static let quietTurns = 4
  let bell = Bell()
  private let state = Mutex((heard: Heard(), turns: 0))

  func put(_ hints: [Hint]?) {
    state.withLock { state in
      guard let hints else {
        state.heard.isAnything = true
        return
      }
      for hint in hints {
        switch hint {
        case .job(let id): state.heard.jobs.insert(id)
        case .key(let id): state.heard.keys.insert(id)
        case .node(let id): state.heard.nodes.insert(id)
        case .events: break
        }
      }
    }
    bell.ring()
  }

  /// A turn in which nothing was heard, or every fourth, is a reason to look at everything.
  func take() -> Heard {
    state.withLock { state in
      var heard = state.heard
      state.heard = Heard()
      state.turns += 1
      let isQuiet = heard.jobs.isEmpty && heard.keys.isEmpty && heard.nodes.isEmpty
      if isQuiet || state.turns % Self.quietTurns == 0 { heard.isAnything = true }
      return heard
    }
  }
}

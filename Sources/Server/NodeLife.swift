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
      await follow(news.take(at: ground.world.uptime()))
      await news.bell.wait(limit: HintBox.lookInterval, world: ground.world)
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
    Failpoint.leaseRenewed.pass()
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
    if heard.areSettingsDue {
      // What was revoked elsewhere may be remembered here.
      services.authenticator.forgetAll()
      await reporting { () async throws(Failure) in
        try await services.setLimits()
        try await services.switches.load(from: ground.database)
      }
    }
    if heard.isAnything {
      await takeMessages()
      await services.engine.heard(of: nil)
    } else {
      if heard.nodes.contains(postgres.node) { await takeMessages() }
      if !heard.jobs.isEmpty { await services.engine.heard(of: heard.jobs) }
    }
  }

  private func takeMessages() async {
    await reporting { () async throws(Failure) in
      let messages = try await ground.database.read { tx throws(Failure) in
        try Nodes.messages(in: tx)
      }
      // Each may wait for a job's turn.
      for message in messages where news.begin(message.id) {
        Task { await take(message) }
      }
    }
  }

  /// A message is kept until what it asks for is durable: a node that dies leaves it to others.
  private func take(_ message: Nodes.Message) async {
    if await services.engine.take(message) {
      Failpoint.messageDone.pass()
      await reporting { () async throws(Failure) in
        try await ground.database.write { tx throws(Failure) in
          try Nodes.finish(message, in: tx)
        }
      }
    }
    news.end(message.id)
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
    /// Also from time to time without a hint.
    var isAnything = false
    /// Keys, limits and switches are to be read again.
    var areSettingsDue = false
    var jobs: Set<String> = []
    var keys: Set<String> = []
    var nodes: Set<String> = []
  }

  private struct State {
    var heard = Heard()
    var lastLook = Duration.zero
    var lastSettings = Duration.zero
    /// Messages that somebody is at work on.
    var messages: Set<String> = []
  }

  /// How often jobs of others are looked at without a hint, and how often settings.
  static let lookInterval = Duration.seconds(1)
  private static let settingsInterval = Duration.seconds(4)
  let bell = Bell()
  private let state = Mutex(State())

  /// False where somebody is at work on the message already.
  func begin(_ message: String) -> Bool { state.withLock { $0.messages.insert(message).inserted } }

  func end(_ message: String) { _ = state.withLock { $0.messages.remove(message) } }

  func put(_ hints: [Hint]?) {
    state.withLock { state in
      guard let hints else {
        state.heard.isAnything = true
        state.heard.areSettingsDue = true
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

  func take(at now: Duration) -> Heard {
    state.withLock { state in
      var heard = state.heard
      state.heard = Heard()
      if now - state.lastLook >= Self.lookInterval { heard.isAnything = true }
      if now - state.lastSettings >= Self.settingsInterval { heard.areSettingsDue = true }
      if heard.isAnything { state.lastLook = now }
      if heard.areSettingsDue { state.lastSettings = now }
      return heard
    }
  }
}

// Jobs of other nodes on the same database: shown, watched, cancelled and adopted from here.
//
// A job runs where it was created, or where it was adopted. What other nodes know of it is in the
// store; a hint says when to look, and from time to time they look without one.

import Core
import Protos
import RPC
package import Storage
import Synchronization

extension JobEngine {
  private var node: String { environment.node }

  func isElsewhere(_ job: JobRecord) -> Bool {
    job.node != node && !job.machine.state.isTerminal
  }

  /// What the store has to watch over because other nodes run jobs too.
  func slotLimit(of organization: String) -> Int? {
    node.isEmpty ? nil : state.withLock { $0.scheduler.limit(of: organization) }
  }

  // MARK: - Watching

  /// Jobs have new events in the store; nil for any of them.
  package func heard(of jobs: Set<String>?) async {
    guard !node.isEmpty else { return }
    hub.wakeElsewhere(jobs)
    let ends = hub.awaitedEnds.filter { jobs?.contains($0) ?? true && !isHere($0) }
    for id in ends { await lookForEnd(of: id) }
    hearTeamNews()
  }

  /// Whether this node runs the job, or lets it wait.
  private func isHere(_ id: String) -> Bool {
    state.withLock { $0.runs[id] != nil || $0.scheduler.holds(id) }
  }

  private func lookForEnd(of id: String) async {
    let job = try? await environment.database.read { tx throws(Failure) in
      try JobStore.find(id, in: tx)
    }
    if let job, job.machine.state.isTerminal { hub.ended(job) }
  }

  // MARK: - Cancelling

  private static let cancelKind = "cancel"
  private static let askKind = "ask"
  private static let reportBytesLimit = 64 << 10
  /// How long a call waits for the other node before it answers with the job as it is: the wish is
  /// durable, and whoever works on the job will find it.
  private static let answerTimeLimit = Duration.seconds(5)

  /// Leaves the wish for the job's node, and waits for what comes of it.
  func cancelElsewhere(
    _ job: JobRecord, of owner: JobOwner, by actor: JobStep.Actor
  ) async throws(Failure) -> JobRecord {
    let wish = CancelWish(owner: owner, actor: actor)
    let id = environment.ids.make("note")
    try await environment.database.write { tx throws(Failure) in
      guard let job = try JobStore.find(job.id, in: tx), !job.machine.state.isTerminal else {
        return
      }
      try Nodes.tell(job.node, Self.cancelKind, about: job.id, wish.bytes, id: id, in: tx)
    }
    let end = environment.world.uptime() + Self.answerTimeLimit
    while true {
      let seen = try await find(job.id, of: owner)
      if seen.machine.state.isTerminal || seen.machine.state == .canceling
        || environment.world.uptime() >= end
      {
        return seen
      }
      do { try await environment.world.sleep(.milliseconds(20)) } catch { return seen }
    }
  }

  /// Does what other nodes have asked for. False where the store failed, and it is to be tried
  /// again.
  package func take(_ message: Nodes.Message) async -> Bool {
    do throws(Failure) {
      switch message.kind {
      case Self.cancelKind:
        guard let wish = CancelWish(message.payload) else { return true }
        _ = try await cancel(message.subject, of: wish.owner, by: wish.actor)
      case Self.askKind:
        if let run = run(of: message.subject), let word = PassedReport(message.payload) {
          resume(run, report: word.report, isSigned: false, attempt: word.attempt)
        }
      default:
        // Of a newer server, which does not need an answer.
        environment.report(
          Failure(.internal, "a message of an unknown kind: \(message.kind)"))
      }
      return true
    } catch {
      // A job that has ended, or is gone, needs no cancelling.
      if error.code == .internal { environment.report(error) }
      return error.code != .internal && error.code != .conflict
    }
  }

  /// A provider told this node of a job that another one runs: that one asks. What was said goes
  /// along where it is short: it may name a task that is looked for.
  package func passReport(_ report: [UInt8], of id: String, attempt: Int) {
    guard !node.isEmpty else { return }
    let word = PassedReport(
      attempt: attempt, report: report.count <= Self.reportBytesLimit ? report : nil)
    let message = environment.ids.make("note")
    spawn(on: nextLoop()) { engine in
      do throws(Failure) {
        let job = try await engine.environment.database.read { tx throws(Failure) in
          try JobStore.find(id, in: tx)
        }
        // Most are late everywhere, and nothing is to be written.
        guard let job, engine.isElsewhere(job), job.machine.attempts == attempt else { return }
        try await engine.environment.database.write { tx throws(Failure) in
          guard let job = try JobStore.find(id, in: tx), engine.isElsewhere(job) else { return }
          guard job.machine.attempts == attempt else { return }
          try Nodes.tell(job.node, Self.askKind, about: id, word.bytes, id: message, in: tx)
        }
      } catch {
        engine.environment.report(error)
      }
    }
  }
}

/// What came to the address of one of a job's attempts, as one node tells another: an attempt that
/// is over tells nothing about the next one.
private struct PassedReport {
  let attempt: Int
  let report: [UInt8]?

  init(attempt: Int, report: [UInt8]?) {
    self.attempt = attempt
    self.report = report
  }

  /// A line with the number, and then what was said.
  var bytes: [UInt8] { Array("\(attempt)\n".utf8) + (report ?? []) }

  init?(_ bytes: [UInt8]) {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard let attempt = Int(String(decoding: line, as: UTF8.self)) else { return nil }
    let report = Array(bytes.dropFirst(line.count + 1))
    self.init(attempt: attempt, report: report.isEmpty ? nil : report)
  }
}

/// Who wants a job to be cancelled, as one node tells another.
private struct CancelWish {
  let owner: JobOwner
  let actor: JobStep.Actor

  init(owner: JobOwner, actor: JobStep.Actor) {
    self.owner = owner
    self.actor = actor
  }

  /// Words that have no line breaks, one a line.
  var bytes: [UInt8] {
    let lines = [
      owner.organization, owner.mode.rawValue, owner.token ?? "", actor.principal, actor.source,
    ]
    return Array(lines.joined(separator: "\n").utf8)
  }

  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 5, let mode = Principal.Mode(rawValue: lines[1]) else { return nil }
    owner = JobOwner(
      organization: lines[0], mode: mode, token: lines[2].isEmpty ? nil : lines[2])
    actor = JobStep.Actor(principal: lines[3], source: lines[4])
  }
}

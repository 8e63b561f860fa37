// Denials of known principals: one event per principal, reason and minute.

package import Core
import Events
package import RPC
package import Storage
import Synchronization

/// A call that a known principal was not allowed to make.
package struct Denial: Sendable, Hashable {
  package var organization: String
  package var principal: String
  package var reason: String
  package var minute: Int64

  package init(organization: String, principal: String, reason: String, minute: Int64) {
    self.organization = organization
    self.principal = principal
    self.reason = reason
    self.minute = minute
  }
}

/// Which denials are news, as a value.
package struct DenialMemory: Sendable {
  private var minute = Int64.min
  private var seen: Set<Denial> = []

  package init() {}

  /// Whether nobody has seen its like in this minute.
  package mutating func isNew(_ denial: Denial) -> Bool {
    if denial.minute > minute {
      minute = denial.minute
      seen = []
    }
    guard denial.minute == minute, seen.count < AuditLimit.denials else { return false }
    return seen.insert(denial).inserted
  }
}

/// Writes denials to the log. `note` is called where calls end and never waits; one task writes.
package final class DenialLog: Sendable {
  fileprivate struct Entry: Sendable {
    let denial: Denial
    let method: String
    let source: String
    let time: Timestamp
  }

  private struct State {
    var memory = DenialMemory()
    var waiting: [Entry] = []
  }

  private static let batchLimit = 500
  private static let retryInterval = Duration.seconds(1)

  private let database: any Database
  private let world: World
  private let report: @Sendable (Failure) -> Void
  private let bell = Bell()
  private let state = Mutex(State())

  /// - Parameter report: told of failures of the store; what could not be written waits.
  package init(
    database: any Database, world: World,
    report: @escaping @Sendable (Failure) -> Void = { _ in }
  ) {
    self.database = database
    self.world = world
    self.report = report
  }

  /// Looks at a finished call. A test that most calls fail first: they succeeded.
  package func note(_ finished: CallReport) {
    guard finished.failure?.code == .permissionDenied, let failure = finished.failure else {
      return
    }
    let call = finished.call
    guard call.principal.kind != .anonymous else { return }
    let now = world.now()
    let denial = Denial(
      organization: call.principal.organization, principal: call.principal.id,
      reason: failure.reason, minute: now.seconds / 60)
    let entry = Entry(
      denial: denial, method: "\(call.method.service)/\(call.method.name)", source: call.peer,
      time: now)
    let isNew = state.withLock { state in
      guard state.waiting.count < AuditLimit.denials, state.memory.isNew(denial) else {
        return false
      }
      state.waiting.append(entry)
      return true
    }
    if isNew { bell.ring() }
  }

  /// Writes until the task is cancelled, and what waits then.
  package func run() async {
    while !Task.isCancelled {
      await bell.wait(limit: nil, world: world)
      while await !write() {
        do { try await world.sleep(Self.retryInterval) } catch { break }
      }
    }
    _ = await write()
  }

  /// Writes what waits. False where the store failed.
  package func write() async -> Bool {
    while true {
      let entries = state.withLock { Array($0.waiting.prefix(Self.batchLimit)) }
      guard !entries.isEmpty else { return true }
      do throws(Failure) {
        try await database.write { tx throws(Failure) in
          for entry in entries { try entry.append(in: tx) }
        }
        state.withLock { $0.waiting.removeFirst(entries.count) }
      } catch {
        report(error)
        return false
      }
    }
  }
}

extension DenialLog.Entry {
  fileprivate func append(in tx: any Transaction) throws(Failure) {
    // Operators belong to no organisation.
    let chain = denial.organization.isEmpty ? EventLog.platform : denial.organization
    try EventLog.append(
      organization: chain, type: "call.denied", principal: denial.principal, source: source,
      subject: denial.principal,
      payload: EventPayload.json(["method": method, "reason": denial.reason]), at: time, in: tx)
  }
}

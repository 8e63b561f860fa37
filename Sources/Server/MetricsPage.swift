// `/metrics` on the operators' listener: numbers in the text format of Prometheus.

import Billing
import Core
import EventLoop
import Jobs
import Providers
import Storage
import Telemetry
import Webhooks

/// What is written about the running server. Most of it is in memory; what the store counts is read
/// from one snapshot by a reader, which delays nobody's writes.
struct MetricsPage: Sendable {
  let ground: Ground
  let engine: JobEngine
  let catalog: Catalog
  let health: HealthBoard
  let calls: CallMeters
  let verifier: BackgroundVerifier
  let startTime: Timestamp

  func text() async -> [UInt8] {
    var text = MetricsText()
    text.family("build_info", .gauge, "The version that runs.")
    text.sample(Int64(1), ["version": Build.version])
    text.family("start_time_seconds", .gauge, "When the server started, in Unix time.")
    text.sample(Double(startTime.microseconds) / 1_000_000)
    text.single("ready", .gauge, "1 while /readyz answers 200.", ground.readiness.isReady ? 1 : 0)
    addCalls(to: &text)
    addDeployments(to: &text)
    addStore(to: &text)
    addLoops(to: &text)
    addVerification(to: &text)
    text.single(
      "watchers", .gauge, "Streams of events of jobs and teams that are open.",
      Int64(engine.hub.watcherCount))
    text.single(
      "watch_reads_total", .counter, "Pages of a job's events that were read for its watchers.",
      engine.hub.pageReadCount)
    text.single(
      "jobs_deleted_total", .counter, "Jobs of long ago that were deleted since the start.",
      ground.housekeeping.jobs)
    do throws(Failure) {
      try await addBooks(to: &text)
      text.single("store_readable", .gauge, "1 where the store could be read just now.", 1)
    } catch {
      text.single("store_readable", .gauge, "1 where the store could be read just now.", 0)
    }
    return text.bytes
  }

  private func addCalls(to text: inout MetricsText) {
    text.family("rpc_duration_seconds", .histogram, "Time of finished calls by method and code.")
    let latencies = calls.latencies.sorted {
      ($0.key.method, $0.key.code) < ($1.key.method, $1.key.code)
    }
    for (key, latency) in latencies {
      text.sample(latency, ["method": key.method, "code": key.code])
    }
  }

  // MARK: Providers

  private func addDeployments(to text: inout MetricsText) {
    let deployments = catalog.deployments.map { deployment in
      (deployment, health.meter(of: deployment.id), health.health(of: deployment.id))
    }
    text.family("provider_calls_total", .counter, "Calls at deployments by how they ended.")
    for (deployment, meter, _) in deployments {
      for (end, count) in meter.outcomes.sorted(by: {
        ($0.key.code, $0.key.reason) < ($1.key.code, $1.key.reason)
      }) {
        text.sample(
          count,
          [
            "provider": deployment.provider, "deployment": deployment.id, "code": end.code,
            "reason": end.reason,
          ])
      }
    }
    text.family("provider_duration_seconds", .histogram, "Time of calls that succeeded.")
    for (deployment, meter, _) in deployments { text.sample(meter.total, deployment.labels) }
    text.family("provider_first_output_seconds", .histogram, "Time until the first output.")
    for (deployment, meter, _) in deployments { text.sample(meter.firstOutput, deployment.labels) }
    addHealth(deployments.map { ($0.0, $0.2) }, to: &text)
  }

  private func addHealth(
    _ deployments: [(Deployment, DeploymentHealth)], to text: inout MetricsText
  ) {
    let now = ground.world.now()
    text.family("deployment_breaker", .gauge, "1 for the state that the breaker is in.")
    for (deployment, health) in deployments {
      let present = BreakerWord(health, at: now)
      for word in BreakerWord.allCases {
        text.sample(
          Int64(word == present ? 1 : 0),
          [
            "provider": deployment.provider, "deployment": deployment.id, "state": word.rawValue,
          ])
      }
    }
    text.family("deployment_in_flight", .gauge, "Calls that have a place.")
    for (deployment, health) in deployments {
      text.sample(Int64(health.inFlight), deployment.labels)
    }
    text.family("deployment_waiting", .gauge, "Calls that wait for a place.")
    for (deployment, health) in deployments {
      text.sample(Int64(health.bulkhead.waiting), deployment.labels)
    }
    text.family("deployment_places", .gauge, "Places there are now; 429 answers lower them.")
    for (deployment, health) in deployments {
      text.sample(
        Int64(health.bulkhead.limit(of: deployment.concurrencyLimit)), deployment.labels)
    }
  }

  // MARK: The process

  private func addStore(to text: inout MetricsText) {
    let store = ground.database.statistics
    text.single("store_commits_total", .counter, "Durable commits.", store.commits)
    text.single("store_writes_total", .counter, "Transactions in them.", store.writes)
    text.single("store_failures_total", .counter, "Transactions that failed.", store.failures)
    text.family("store_commit_seconds_total", .counter, "Time spent in commits.")
    text.sample(store.commitTime)
    text.family("store_commit_batch", .histogram, "Transactions that shared a commit.")
    text.sample(store.batches, unit: 1)
    text.single(
      "store_waiting_writes", .gauge, "Transactions that wait for the writer.",
      Int64(ground.database.waitingWrites))
    text.single(
      "store_failed", .gauge, "1 where the store writes nothing any more: restart the server.",
      store.fatal == nil ? 0 : 1)
  }

  private func addLoops(to text: inout MetricsText) {
    text.family(
      "loop_longest_turn_seconds", .gauge,
      "The longest time since the last scrape that a ready socket may have waited.")
    for (index, loop) in ground.group.loops.enumerated() {
      text.sample(loop.takeLongestTurn(), ["loop": "\(index)"])
    }
  }

  private func addVerification(to text: inout MetricsText) {
    let counts = verifier.counts
    text.single(
      "ledger_broken", .gauge, "1 where an invariant of the books does not hold.",
      counts.isBroken ? 1 : 0)
    text.single(
      "ledger_violations_total", .counter, "Findings that are told in the log.",
      counts.violations)
    text.single(
      "ledger_verifications_total", .counter, "Ways through all books since the start.",
      counts.passes)
    text.single(
      "ledger_verified_slices_total", .counter, "Reads that checked a part.", counts.slices)
  }

  // MARK: What the store counts

  private struct Books: Sendable {
    let jobs: JobCensus
    let held: [(mode: String, amount: Amount)]
    let webhooks: Outbox.Backlog
  }

  private func addBooks(to text: inout MetricsText) async throws(Failure) {
    let books = try await ground.database.read { tx throws(Failure) in
      Books(
        jobs: try JobCensus.take(in: tx), held: try Ledger.heldByMode(in: tx),
        webhooks: try Outbox.backlog(in: tx))
    }
    let now = ground.world.now()
    let standing = try await verifier.standing()
    text.single(
      "ledger_lag_entries", .gauge, "Entries that were not checked yet.", standing.lag)
    if let last = standing.fullTime {
      text.family(
        "ledger_verified_age_seconds", .gauge, "How long ago everything was checked last.")
      text.sample(max(.zero, now - last))
    }
    text.family("jobs", .gauge, "Jobs that have not ended, by state.")
    for state in JobState.allCases where !state.isTerminal {
      text.sample(Int64(books.jobs.live[state] ?? 0), ["state": state.rawValue])
    }
    text.family("jobs_ended_total", .counter, "Jobs that ended since the start, by state.")
    let ended = engine.ended
    for state in [VisibleState.succeeded, .failed, .canceled, .expired] {
      text.sample(ended[state] ?? 0, ["state": state.rawValue])
    }
    text.family("job_queue_age_seconds", .gauge, "How long the oldest waiting job has lived.")
    text.sample(books.jobs.oldestWaiting.map { max(.zero, now - $0) } ?? .zero)
    text.family("holds_open", .gauge, "Holds that are not resolved.")
    for mode in ["live", "test"] {
      text.sample(Int64(books.jobs.openHolds[mode] ?? 0), ["mode": mode])
    }
    text.family("holds_open_nano_usd", .gauge, "What they hold.")
    for (mode, amount) in books.held { text.sample(amount.nanos, ["mode": mode]) }
    text.single(
      "webhook_backlog", .gauge, "Deliveries that are not done.", Int64(books.webhooks.count))
    text.family("webhook_overdue_seconds", .gauge, "How long the most overdue one is late.")
    text.sample(books.webhooks.oldestDue.map { max(.zero, now - $0) } ?? .zero)
  }
}

/// The breaker's state as a label.
private enum BreakerWord: String, CaseIterable {
  case closed, open, parked
  case halfOpen = "half_open"

  init(_ health: DeploymentHealth, at now: Timestamp) {
    if let parkedUntil = health.parkedUntil, parkedUntil > now {
      self = .parked
      return
    }
    switch health.breaker.state {
    case .closed: self = .closed
    case .open(let until): self = until > now ? .open : .halfOpen
    case .halfOpen: self = .halfOpen
    }
  }
}

extension Deployment {
  fileprivate var labels: MetricsText.Labels { ["provider": provider, "deployment": id] }
}

/// The version of this program.
package enum Build {
  package static let version = "0.1.0"
}

// A job is one requested unit of work, created once and ended once.
//
// This module tells the whole story: `JobService` takes a request, `JobTransitions` writes each
// step of the machine (`Job.swift`, `Attempt.swift`) in one transaction together with the money,
// `Scheduler` decides who runs next, `Runner` executes attempts, `WatchHub` shows what happens.
// The transitions T0–T13 are drawn in docs/state-machines.md.

/// The limits and delays of the job engine. Every queue, count and wait is bounded here.
package struct JobSettings: Sendable, Equatable {
  /// No configuration allows more attempts than this.
  package static let largestAttemptLimit = 10

  /// Attempts of one job, the first included.
  package var attemptLimit = 3
  /// Jobs running at once: of one organisation, and of all.
  package var organizationConcurrencyLimit = 100
  package var concurrencyLimit = 1000
  /// Live jobs of one organisation that wait for a slot; one more is `rate_limited`.
  package var organizationQueueLimit = 100_000
  /// Used where the request names none.
  package var startTimeout: Duration = .seconds(3600)
  package var totalTimeout: Duration = .seconds(3600)
  /// The first retry on the same deployment waits up to this, doubling, up to the limit.
  package var retryDelay: Duration = .milliseconds(250)
  package var retryDelayLimit: Duration = .seconds(10)
  /// For how long the task of a submission whose answer was lost is looked for.
  package var unknownLimit: Duration = .seconds(120)
  /// A chunk of output becomes durable when it is this old or this large.
  package var chunkInterval: Duration = .milliseconds(250)
  package var chunkBytesLimit = 4096
  /// Output that one job may stream, in bytes; more fails the attempt.
  package var outputBytesLimit = 16 << 20
  /// How long a request id is remembered.
  package var requestIDLifetime: Duration = .seconds(30 * 86_400)
  /// The longest `Prefer: wait`.
  package var waitLimit: Duration = .seconds(60)

  package init() {}
}

// Audit: reading and proving what happened.
//
// Words. A *chain* is an organisation's events, each with the hash of the one before; what
// operators do to no organisation stands in the chain `platform`. A *checkpoint* is a signed place
// of a chain: whoever keeps one can tell later that nothing before it was changed, removed or
// reordered, also where the whole data directory was rewritten. A *denial* is a call that a known
// principal was not allowed to make.
//
// Invariants. A watcher sees every event after its position once, in order, and none that could
// still be undone. A checkpoint is signed only for a head that is durable. Denials of one principal
// for one reason are one event a minute, so that nobody fills the log by being refused.

import Core

/// Limits of the module.
package enum AuditLimit {
  /// Streams of `WatchEvents` at once.
  package static let watchers = 10_000
  /// Events that a watcher gets in one round.
  package static let watchPage = 100
  /// Events of a page of an export, or of a check.
  package static let page = 500
  /// Events that one page of a listing looks at.
  package static let scan: Int64 = 50_000
  /// Different denials that are remembered, and wait to be written, at once.
  package static let denials = 10_000
}

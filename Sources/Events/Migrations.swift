// The tables of the event log.

package import Storage

extension EventLog {
  package static let migrations = [
    Migration(
      module: "events", version: 1,
      statements: [
        """
        CREATE TABLE event_chain (
          organization {TEXT_KEY} PRIMARY KEY, sequence {INTEGER} NOT NULL CHECK (sequence > 0),
          hash {BYTES} NOT NULL) {CLUSTERED}
        """,
        """
        CREATE TABLE event (
          organization {TEXT_KEY} NOT NULL, sequence {INTEGER} NOT NULL, time {INTEGER} NOT NULL,
          principal TEXT NOT NULL, source TEXT NOT NULL, type TEXT NOT NULL,
          subject TEXT NOT NULL, payload {BYTES} NOT NULL, previous_hash {BYTES} NOT NULL,
          hash {BYTES} NOT NULL, PRIMARY KEY (organization, sequence)) {CLUSTERED}
        """,
        Migration.refusal("event_unchanged", "UPDATE", of: "event", "events are append-only"),
        Migration.refusal("event_kept", "DELETE", of: "event", "events are append-only"),
      ])
  ]
}

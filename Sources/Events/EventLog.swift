// The append-only, hash-chained log of what happened in an organisation.
//
// It serves audit and webhooks: every change of state appends one event in its own transaction.
// Each event carries the hash of the one before, so that whoever keeps one hash can tell later
// whether anything before it was changed, removed or reordered.

package import Core
import Crypto
package import Storage

/// A fact, as it is kept.
package struct Event: Sendable, Equatable {
  package var organization: String
  /// Counts 1, 2, 3 … within the organisation, without gaps.
  package var sequence: Int64
  package var time: Timestamp
  /// The id of the key or operator that caused it; `system` for ourselves.
  package var principal: String
  /// The address that the call came from; empty for ourselves.
  package var source: String
  /// Past tense, as in `key.created`.
  package var type: String
  /// The id of what it is about.
  package var subject: String
  /// JSON text; never a secret.
  package var payload: [UInt8]
  package var previousHash: [UInt8]
  package var hash: [UInt8]
}

/// Where a chain ends.
package struct ChainHead: Sendable, Equatable {
  package var sequence: Int64
  package var hash: [UInt8]

  package init(sequence: Int64, hash: [UInt8]) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Of a chain without events.
  package static let genesis = ChainHead(sequence: 0, hash: Event.genesisHash)
}

/// Appends to and reads the chains.
package enum EventLog {
  /// The chain of what happens to no organisation: operators' own acts.
  package static let platform = "platform"
  /// The principal of what the server does by itself.
  package static let system = "system"
  /// At most this many bytes of payload; larger facts keep a digest.
  package static let payloadLimit = 64 * 1024

  private static let columns = """
    sequence, time, principal, source, type, subject, payload, previous_hash, hash
    """

  /// Appends one event to the organisation's chain; the answer is its sequence. The caller's
  /// transaction makes the change and the event one.
  @discardableResult
  package static func append(
    organization: String, type: String, principal: String, source: String, subject: String,
    payload: [UInt8], at time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Int64 {
    guard payload.count <= payloadLimit else {
      throw Failure(.internal, "event \(type) has a payload of \(payload.count) bytes")
    }
    let head = try advance(organization, in: tx)
    var event = Event(
      organization: organization, sequence: head.sequence, time: time, principal: principal,
      source: source, type: type, subject: subject, payload: payload, previousHash: head.hash,
      hash: [])
    event.hash = event.computedHash
    try tx.send(
      """
      INSERT INTO event (organization, sequence, time, principal, source, type, subject, payload,
        previous_hash, hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .text(organization), .integer(event.sequence), .time(time), .text(principal),
        .text(source), .text(type), .text(subject), .bytes(payload), .bytes(event.previousHash),
        .bytes(event.hash),
      ])
    try tx.send(
      "UPDATE event_chain SET hash = $2 WHERE organization = $1",
      [.text(organization), .bytes(event.hash)])
    tx.hint(.events)
    return event.sequence
  }

  /// Takes the next number; the chain's row is its lock.
  private static func advance(
    _ organization: String, in tx: any Transaction
  ) throws(Failure) -> (sequence: Int64, hash: [UInt8]) {
    try tx.send(
      """
      INSERT INTO event_chain (organization, sequence, hash) VALUES ($1, 1, $2)
      ON CONFLICT (organization) DO UPDATE SET sequence = event_chain.sequence + 1
      """, [.text(organization), .bytes(Event.genesisHash)])
    let row = try tx.row(
      "SELECT sequence, hash FROM event_chain WHERE organization = $1", [.text(organization)])
    guard let row else { throw Failure(.internal, "event chain \(organization) has no head") }
    return (try row.integer(0), try row.bytes(1))
  }

  /// Events after the given sequence, oldest first.
  package static func list(
    organization: String, after sequence: Int64 = 0, limit: Int, in tx: any Transaction
  ) throws(Failure) -> [Event] {
    let rows = try tx.rows(
      """
      SELECT \(columns)
      FROM event WHERE organization = $1 AND sequence > $2 ORDER BY sequence LIMIT $3
      """, [.text(organization), .integer(sequence), .count(limit)])
    var events: [Event] = []
    for row in rows { events.append(try Event(organization, row)) }
    return events
  }

  /// One event; nil where the chain has no such number.
  package static func find(
    organization: String, sequence: Int64, in tx: any Transaction
  ) throws(Failure) -> Event? {
    guard sequence > 0 else { return nil }
    let event = try list(organization: organization, after: sequence - 1, limit: 1, in: tx).first
    return event?.sequence == sequence ? event : nil
  }

  /// The last number and hash of a chain; nil where there is no such chain.
  package static func head(
    of organization: String, in tx: any Transaction
  ) throws(Failure) -> ChainHead? {
    let row = try tx.row(
      "SELECT sequence, hash FROM event_chain WHERE organization = $1", [.text(organization)])
    guard let row else { return nil }
    return ChainHead(sequence: try row.integer(0), hash: try row.bytes(1))
  }

  /// The chain after this one, in the order of names.
  package static func organization(
    after organization: String, in tx: any Transaction
  ) throws(Failure) -> String? {
    let row = try tx.row(
      "SELECT organization FROM event_chain WHERE organization > $1 ORDER BY organization LIMIT 1",
      [.text(organization)])
    return try row?.text(0)
  }

  /// The chains there are.
  package static func organizations(in tx: any Transaction) throws(Failure) -> [String] {
    var organizations: [String] = []
    for row in try tx.rows("SELECT organization FROM event_chain ORDER BY organization") {
      organizations.append(try row.text(0))
    }
    return organizations
  }
}

/// Which events a reader wants; empty texts and nil times are no condition.
package struct EventFilter: Sendable, Equatable {
  package var type = ""
  package var subject = ""
  package var principal = ""
  /// From this time on, and before that one.
  package var start: Timestamp?
  package var end: Timestamp?

  package init() {}

  package func admits(_ time: Timestamp) -> Bool {
    start.map { time >= $0 } ?? true && end.map { time < $0 } ?? true
  }
}

extension EventLog {
  /// Events with numbers in the range that the filter admits, newest first.
  package static func list(
    organization: String, in range: Range<Int64>, where filter: EventFilter, limit: Int,
    in tx: any Transaction
  ) throws(Failure) -> [Event] {
    let rows = try tx.rows(
      """
      SELECT \(columns) FROM event
      WHERE organization = $1 AND sequence >= $2 AND sequence < $3
        AND (type = $4 OR $4 = '') AND (subject = $5 OR $5 = '')
        AND (principal = $6 OR $6 = '') AND time >= $7 AND time < $8
      ORDER BY sequence DESC LIMIT $9
      """,
      [
        .text(organization), .integer(range.lowerBound), .integer(range.upperBound),
        .text(filter.type), .text(filter.subject), .text(filter.principal),
        .integer(filter.start?.microseconds ?? .min), .integer(filter.end?.microseconds ?? .max),
        .count(limit),
      ])
    var events: [Event] = []
    for row in rows { events.append(try Event(organization, row)) }
    return events
  }
}

extension Event {
  /// What stands before the first event.
  package static let genesisHash = [UInt8](repeating: 0, count: SHA256.byteCount)

  fileprivate init(_ organization: String, _ row: Row) throws(Failure) {
    self.organization = organization
    sequence = try row.integer(0)
    time = try row.time(1)
    principal = try row.text(2)
    source = try row.text(3)
    type = try row.text(4)
    subject = try row.text(5)
    payload = try row.bytes(6)
    previousHash = try row.bytes(7)
    hash = try row.bytes(8)
  }

  /// SHA-256 over 0x00, the previous hash and the canonical event (RFC 6962's leaf prefix). The
  /// payload enters by its own digest, so that it could be erased and the chain still verify.
  package var computedHash: [UInt8] {
    var canonical: [UInt8] = [0]
    canonical.append(contentsOf: previousHash)
    Self.append(UInt64(bitPattern: sequence), to: &canonical)
    Self.append(UInt64(bitPattern: time.microseconds), to: &canonical)
    for text in [organization, principal, source, type, subject] {
      Self.append(UInt64(text.utf8.count), to: &canonical)
      canonical.append(contentsOf: text.utf8)
    }
    canonical.append(contentsOf: payloadHash)
    return SHA256.hash(canonical)
  }

  /// What enters the hash of the payload.
  package var payloadHash: [UInt8] { SHA256.hash(payload) }

  /// Big-endian, 8 bytes.
  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}

// Several servers on one database: who lives, whose rows they are, and what they tell each other.

package import Core

/// A server process on a database that others use too is a *node*. Work that goes on in memory (a
/// job, a delivery) belongs to the node that is named in its row, and to nobody else. A node lives
/// as long as its row does. It renews its lease; whoever finds a lease that is over, by the time of
/// the database, deletes the row, and then what belonged to that node has nobody, until a node that
/// lives adopts it. Each transaction that writes looks for its node's row first, so a node that was
/// given up can write nothing any more (decision 18).
package enum Nodes {
  package static let migrations = [
    Migration(
      module: "nodes", version: 1,
      statements: [
        """
        CREATE TABLE node (
          id {TEXT_KEY} PRIMARY KEY, start_time {INTEGER} NOT NULL,
          expire_time {INTEGER} NOT NULL) {STRICT}
        """,
        """
        CREATE TABLE node_message (
          id {TEXT_KEY} PRIMARY KEY, node {TEXT_KEY} NOT NULL, kind TEXT NOT NULL,
          subject TEXT NOT NULL, payload {BYTES} NOT NULL) {STRICT}
        """,
        "CREATE INDEX node_message_by_node ON node_message (node, id)",
      ]),
    Migration(
      module: "nodes", version: 2,
      statements: [
        """
        CREATE TABLE node_commit (
          node {TEXT_KEY} NOT NULL, number {INTEGER} NOT NULL,
          PRIMARY KEY (node, number)) {STRICT}
        """
      ]),
  ]

  /// Microseconds since 1970 by the clock of the database, which is the same for all nodes.
  private static let clock = "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"

  /// A node begins to live.
  package static func enter(
    _ id: String, lease: Duration, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      "INSERT INTO node (id, start_time, expire_time) VALUES ($1, \(clock), \(clock) + $2)",
      [.text(id), .integer(lease.microseconds)])
    try forgetCommits(in: tx)
  }

  /// Goes on living, and gives up those whose lease is over. The answer is how many live.
  package static func renew(lease: Duration, in tx: any Transaction) throws(Failure) -> Int {
    try tx.execute(
      "UPDATE node SET expire_time = \(clock) + $2 WHERE id = $1",
      [.text(tx.node), .integer(lease.microseconds)])
    let ended = try tx.execute("DELETE FROM node WHERE expire_time < \(clock)")
    if ended > 0 { try forgetCommits(in: tx) }
    return try tx.row("SELECT COUNT(*) FROM node")?.count(0) ?? 0
  }

  /// The node ends; what is still its own is adopted by others.
  package static func leave(_ id: String, in tx: any Transaction) throws(Failure) {
    try tx.execute("DELETE FROM node WHERE id = $1", [.text(id)])
  }

  /// `internal` (reason `storage.fenced`) where the node was given up.
  package static func requireLife(of id: String, in tx: any Transaction) throws(Failure) {
    guard try tx.row("SELECT id FROM node WHERE id = $1", [.text(id)]) == nil else { return }
    throw Failure(
      .internal, "this node was silent for longer than its lease, and others do its work now",
      reason: Failure.storageFenced)
  }

  /// Whether more than one node lives.
  package static func areSeveral(in tx: any Transaction) throws(Failure) -> Bool {
    guard !tx.node.isEmpty else { return false }
    return try tx.row("SELECT COUNT(*) FROM node")?.count(0) ?? 0 > 1
  }

  // MARK: - Commits

  /// Leaves a row that shows, once it is durable, that the node's transaction is.
  package static func sign(_ number: Int64, in tx: any Transaction) throws(Failure) {
    try tx.send(
      "INSERT INTO node_commit (node, number) VALUES ($1, $2)",
      [.text(tx.node), .integer(number)])
  }

  /// Whether the node's transaction of this number is durable.
  package static func hasSigned(_ number: Int64, in tx: any Transaction) throws(Failure) -> Bool {
    try tx.row(
      "SELECT number FROM node_commit WHERE node = $1 AND number = $2",
      [.text(tx.node), .integer(number)]) != nil
  }

  /// Nobody will ask for these any more. The lower bound spares a look at those that were forgotten
  /// before.
  package static func forgetSigned(
    _ numbers: Range<Int64>, in tx: any Transaction
  ) throws(Failure) {
    try tx.send(
      "DELETE FROM node_commit WHERE node = $1 AND number >= $2 AND number < $3",
      [.text(tx.node), .integer(numbers.lowerBound), .integer(numbers.upperBound)])
  }

  /// Commits are remembered for as long as their node lives.
  private static func forgetCommits(in tx: any Transaction) throws(Failure) {
    try tx.execute("DELETE FROM node_commit WHERE node NOT IN (SELECT id FROM node)")
  }

  // MARK: - Messages

  /// What one node has to do because another was asked to.
  package struct Message: Sendable, Equatable {
    package let id: String
    package let kind: String
    package let subject: String
    package let payload: [UInt8]
  }

  /// Leaves a message for a node; whoever adopts that node's work gets it instead.
  package static func tell(
    _ node: String, _ kind: String, about subject: String, _ payload: [UInt8] = [], id: String,
    in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      "INSERT INTO node_message (id, node, kind, subject, payload) VALUES ($1, $2, $3, $4, $5)",
      [.text(id), .text(node), .text(kind), .text(subject), .bytes(payload)])
    tx.hint(.node(node))
  }

  private static let messageLimit = 1000

  /// What others have left for this node and is not done yet.
  package static func messages(in tx: any Transaction) throws(Failure) -> [Message] {
    let rows = try tx.rows(
      "SELECT id, kind, subject, payload FROM node_message WHERE node = $1 ORDER BY id LIMIT $2",
      [.text(tx.node), .count(messageLimit)])
    var messages: [Message] = []
    for row in rows {
      messages.append(
        Message(
          id: try row.text(0), kind: try row.text(1), subject: try row.text(2),
          payload: try row.bytes(3)))
    }
    return messages
  }

  /// What a message asked for is done, durably: it is forgotten.
  package static func finish(_ message: Message, in tx: any Transaction) throws(Failure) {
    try tx.execute("DELETE FROM node_message WHERE id = $1", [.text(message.id)])
  }

  /// Messages for nodes that do not live any more are this node's.
  package static func adoptMessages(in tx: any Transaction) throws(Failure) {
    try tx.execute(
      "UPDATE node_message SET node = $1 WHERE node NOT IN (SELECT id FROM node)",
      [.text(tx.node)])
  }
}

/// What has changed, in a word for other nodes. Hints may be lost; who needs to know looks from
/// time to time as well.
package enum Hint: Sendable, Hashable {
  /// A job has new events.
  case job(String)
  /// An organisation's log has grown.
  case events
  /// A key may do something else now, or nothing.
  case key(String)
  /// A node has a message.
  case node(String)

  package var text: String {
    switch self {
    case .job(let id): id
    case .events: "events"
    case .key(let id): id
    case .node(let id): id
    }
  }

  package init(_ text: String) {
    if text == "events" {
      self = .events
    } else if text.hasPrefix("key_") {
      self = .key(text)
    } else if text.hasPrefix("node_") {
      self = .node(text)
    } else {
      self = .job(text)
    }
  }
}

extension Failure {
  /// `internal`: this node's lease was over; nothing is written before a restart.
  package static let storageFenced = "storage.fenced"
}

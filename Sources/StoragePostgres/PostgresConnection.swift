// A session as the store works with it: transactions that take turns, and what became of them.

package import Core
package import Storage

/// One session at a PostgreSQL server (15 or later), over libpq.
///
/// A session that breaks is lost with its transaction; the next transaction makes a new one.
///
/// `@unchecked Sendable`: libpq's connections have no lock. One may move between threads, but only
/// its owner uses it, and the owner is one thread (`ThreadedDatabase`) or holds a lock.
package final class PostgresConnection: StoreConnection, @unchecked Sendable {
  package let dialect = Dialect.postgres
  package private(set) var writeMark: Int64 = 0
  package var node: String { options.node }
  let options: PostgresOptions
  private var hints: Set<Hint> = []
  private let mayWrite: Bool
  private var session: Session?
  private var isInTransaction = false
  /// Each statement has a savepoint of its own, so that its failure undoes only itself.
  private var guardsStatements = false
  /// `writeMark` when the transaction began.
  private var beginMark: Int64 = 0
  /// How the outcome of a commit can be asked for.
  private var witness = CommitWitness()
  private var fatal: Failure?

  /// Connects. `mayWrite` sessions take turns with those of all nodes.
  package init(_ options: PostgresOptions, mayWrite: Bool) throws(Failure) {
    self.options = options
    self.mayWrite = mayWrite
    session = try Session(options, answerTimeLimit: Self.timeLimit(options, mayWrite))
  }

  private static func timeLimit(_ options: PostgresOptions, _ mayWrite: Bool) -> Duration? {
    mayWrite ? options.writeTimeLimit : options.readTimeLimit
  }

  package var condition: TransactionCondition {
    guard let session, isInTransaction else { return .lost }
    return session.condition
  }

  package func rows(_ sql: String, _ values: [Value]) throws(Failure) -> [Row] {
    try guarded { session throws(Failure) in try session.run(sql, values) }.rows()
  }

  package func send(_ sql: String, _ values: [Value]) throws(Failure) {
    guard let session else { throw .lostConnection }
    guard !guardsStatements else {
      try execute(sql, values)
      return
    }
    try session.send(sql, values)
    writeMark += 1
  }

  package func settle() {
    do throws(Failure) { try session?.settle() } catch {}
  }

  @discardableResult
  package func execute(_ sql: String, _ values: [Value]) throws(Failure) -> Int {
    try guarded { session throws(Failure) in try session.run(sql, values) }.changedCount
  }

  private func guarded(
    _ run: (Session) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    guard let session else { throw .lostConnection }
    guard guardsStatements else { return try noted(try run(session)) }
    try session.command("SAVEPOINT statement")
    do throws(Failure) {
      let answer = try noted(try run(session))
      try session.command("RELEASE statement")
      return answer
    } catch {
      try session.command("ROLLBACK TO statement")
      try session.command("RELEASE statement")
      throw error
    }
  }

  package func command(_ sql: String) throws(Failure) {
    guard let session else { throw .lostConnection }
    try session.command(sql)
  }

  private func noted(_ answer: Answer) throws(Failure) -> Answer {
    if answer.mayHaveWritten { writeMark += 1 }
    return answer
  }

  // MARK: - Transactions

  /// The session, or a new one where it broke.
  private func connected() throws(Failure) -> Session {
    if let session, !session.isBroken { return session }
    session = nil
    let made = try Session(options, answerTimeLimit: Self.timeLimit(options, mayWrite))
    session = made
    return made
  }

  /// Sessions that write take turns over all nodes (decision 17): what one closure reads, no other
  /// changes before it commits.
  package func begin(isCareful: Bool) throws(Failure) {
    hints = []
    guardsStatements = false
    if let fatal { throw fatal }
    let wasConnected = session != nil
    let session = try connected()
    isInTransaction = true
    beginMark = writeMark
    do throws(Failure) {
      try session.send("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", [])
      if mayWrite {
        try session.send("SELECT pg_advisory_xact_lock($1)", [.integer(Self.turnLock)])
      }
      if node.isEmpty {
        try session.settle()
      } else {
        try Nodes.requireLife(of: node, in: self)
      }
    } catch {
      rollBack()
      if error.reason == Failure.storageFenced { fatal = error }
      // It had broken while nobody used it; nothing was done in it yet.
      guard session.mayHaveBrokenUnseen, wasConnected else { throw error }
      self.session = nil
      return try begin(isCareful: isCareful)
    }
    guardsStatements = isCareful
  }

  /// Any number, as long as every node locks the same one.
  private static let turnLock: Int64 = 0x6D6F_6465_6C72

  package func commit() throws(Failure) {
    guard let session else { throw .lostConnection }
    guardsStatements = false
    let hasWritten = writeMark != beginMark
    try sendHints(through: session)
    do throws(Failure) {
      if hasWritten, !node.isEmpty { try witness.sign(in: self) }
      try session.commit()
      isInTransaction = false
      witness.noteCommit()
    } catch {
      guard session.isBroken, hasWritten else { throw error }
      isInTransaction = false
      self.session = nil
      try findOutcome(after: error)
    }
  }

  package func hint(_ hint: Hint) {
    // Who is alone talks to nobody.
    if !node.isEmpty { hints.insert(hint) }
  }

  /// The server passes them on when the transaction is durable.
  private func sendHints(through session: Session) throws(Failure) {
    guard !hints.isEmpty else { return }
    var text = hints.map(\.text).sorted().joined(separator: " ")
    if text.utf8.count > HintListener.payloadLimit { text = HintListener.anything }
    hints = []
    try session.send(
      "SELECT pg_notify('\(HintListener.channel)', CAST($1 AS TEXT))", [.text(text)])
  }

  /// The session broke while it committed, so that nobody told whether it had: the witness knows.
  /// Returns where the transaction is durable, throws where it never will be.
  private func findOutcome(after failure: Failure) throws(Failure) {
    let end = options.world.uptime() + options.outcomeTimeLimit
    while !node.isEmpty, options.world.uptime() < end {
      if let isDurable = askWitness() {
        if isDurable { return }
        throw failure
      }
      if let fatal { throw fatal }
      WorkerThread.rest(milliseconds: 200)
    }
    let unknown = Failure(
      .internal, "nobody knows whether a commit became durable: \(failure.message)",
      reason: Failure.storageUnavailable)
    // Nothing may be written by who does not know what is.
    fatal = unknown
    throw unknown
  }

  /// Whether the transaction that was signed last is durable; nil where nobody answers. When this
  /// session has its turn that one is over, and everybody sees what it has written. What a node has
  /// signed is forgotten with its life, so one that was given up is told that instead.
  private func askWitness() -> Bool? {
    do throws(Failure) {
      try begin(isCareful: false)
      let isDurable = try witness.isDurable(in: self)
      rollBack()
      return isDurable
    } catch {
      isInTransaction = false
      session = nil
      return nil
    }
  }

  package func rollBack() {
    guardsStatements = false
    guard isInTransaction else { return }
    isInTransaction = false
    settle()
    guard let session, !session.isIdle else { return }
    do throws(Failure) { try session.command("ROLLBACK") } catch { self.session = nil }
  }

  package func inSnapshot<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    let wasConnected = session != nil
    let session = try connected()
    do throws(Failure) {
      return try snapshot(in: session, body)
    } catch {
      // A session that had broken while nobody used it; a closure may be run twice.
      guard session.mayHaveBrokenUnseen, wasConnected else { throw error }
      self.session = nil
      return try snapshot(in: try connected(), body)
    }
  }

  private func snapshot<R>(
    in session: Session, _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    isInTransaction = true
    defer { rollBack() }
    try session.send("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", [])
    return try body(self)
  }

  package func isFatal(_ failure: Failure) -> Bool { fatal != nil }
}

extension Failure {
  static let lostConnection = Failure(
    .internal, "the connection to the database broke", reason: storageUnavailable)
}

// The fence around libpq: a connection, statements prepared once, values in binary.

import CPostgres
import Core
import Glibc
import Storage

/// One libpq connection. It ends with this object.
final class Session {
  private let handle: OpaquePointer
  private var statements: [Key: Statement] = [:]
  private static let statementLimit = 1024
  /// Statements whose answers were not read yet.
  private var sent = 0

  /// PostgreSQL decides on a statement's types when it is prepared, so one text may be prepared for
  /// several kinds of values.
  private struct Key: Hashable {
    let sql: String
    let kinds: [UInt8]
  }

  private struct Statement {
    let name: String
    let parameterCount: Int
  }

  /// How long an answer may take; nil: however long. A database that stands still, or behind a
  /// network that swallows everything, must not hold its callers for ever.
  private let answerTimeLimit: Duration?
  private let world: World

  init(_ options: PostgresOptions, answerTimeLimit: Duration? = nil) throws(Failure) {
    self.answerTimeLimit = answerTimeLimit
    world = options.world
    guard let handle = Self.connect(options.connection.revealed) else {
      throw Failure(.internal, "no memory for a connection", reason: Failure.storageUnavailable)
    }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      throw Failure(
        .internal, "cannot connect to the database: \(Self.message(handle))",
        reason: Failure.storageUnavailable)
    }
    guard PQserverVersion(handle) >= 150_000 else {
      throw Failure(.internal, "the database is older than PostgreSQL 15")
    }
    guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else { throw silence }
    // A node that stands still in a transaction must not stop the others for long.
    for (name, value) in [
      ("client_encoding", "'UTF8'"), ("synchronous_commit", "on"),
      ("search_path", Dialect.postgres.mainSchema),
      ("idle_in_transaction_session_timeout", "\(options.idleTimeLimit.milliseconds)"),
      ("lock_timeout", "\(options.lockTimeLimit.milliseconds)"),
      ("client_min_messages", "warning"),
    ] {
      try command("SET \(name) = \(value)")
    }
  }

  deinit { PQfinish(handle) }

  /// Names before `dbname` are defaults: what the connection string says of them counts. A peer
  /// that is cut off is noticed after a quarter of a minute, not when the system gives up.
  private static let defaults = [
    ("connect_timeout", "10"), ("keepalives_idle", "5"), ("keepalives_interval", "5"),
    ("keepalives_count", "2"), ("tcp_user_timeout", "15000"), ("application_name", "modelroute"),
  ]

  private static func connect(_ text: String) -> OpaquePointer? {
    let words = defaults + [("dbname", text)]
    var names = words.map { strdup($0.0) }
    var values = words.map { strdup($0.1) }
    defer { for copy in names + values { free(copy) } }
    names.append(nil)
    values.append(nil)
    let constants = (names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) })
    return PQconnectdbParams(constants.0, constants.1, 1)
  }

  /// How the transaction stands that was begun.
  var condition: TransactionCondition {
    guard !isOverdue else { return .lost }
    return switch PQtransactionStatus(handle) {
    case PQTRANS_INTRANS, PQTRANS_ACTIVE: .open
    case PQTRANS_INERROR: .poisoned
    default: .lost
    }
  }

  /// Whether no transaction is open.
  var isIdle: Bool { !isOverdue && PQtransactionStatus(handle) == PQTRANS_IDLE }
  var isBroken: Bool { isOverdue || PQstatus(handle) != CONNECTION_OK }
  /// It may have broken while nobody used it. One that has answered too late has not.
  var mayHaveBrokenUnseen: Bool { isBroken && !isOverdue }
  /// An answer did not come in time, or can't be waited for: what comes later is nobody's.
  private var isOverdue = false

  /// Runs a command without values, which returns nothing.
  func command(_ sql: String) throws(Failure) { _ = try run(sql, []) }

  /// As a command, but a transaction that had failed before and was rolled back is a failure.
  func commit() throws(Failure) {
    try send("COMMIT", [])
    #if DEBUG
      // So that what dies here has sent it.
      PQflush(handle)
    #endif
    Failpoint.commitSent.pass()
    guard let answer = try answers().last else { throw silence }
    guard answer.tag == "COMMIT" else {
      throw Failure(
        .internal, "the database rolled back the transaction",
        reason: Failure.storageUnavailable)
    }
  }

  /// Runs a statement, after what was sent before. A failure of that is this one's.
  func run(_ sql: String, _ values: [Value]) throws(Failure) -> Answer {
    try send(sql, values)
    guard let answer = try answers().last else { throw silence }
    return answer
  }

  /// Sends a statement and does not wait for it.
  func send(_ sql: String, _ values: [Value]) throws(Failure) {
    guard !isOverdue else { throw Self.overdue }
    let statement = try prepared(sql, values)
    guard values.count == statement.parameterCount else {
      throw Failure(
        .internal, "\(values.count) values for \(statement.parameterCount) parameters",
        reason: Failure.storageType)
    }
    let parameters = Parameters(values)
    guard
      PQsendQueryPrepared(
        handle, statement.name, Int32(values.count), parameters.pointers, parameters.lengths,
        parameters.formats, 1) == 1
    else { throw silence }
    sent += 1
    // What nobody reads would fill the buffers of both sides in the end.
    if sent >= Self.sentLimit { try settle() }
  }

  /// Waits for what was sent; the first failure of it.
  func settle() throws(Failure) {
    guard sent > 0 else { return }
    _ = try answers()
  }

  private static let sentLimit = 128

  /// One answer for each statement that was sent, or the first failure among them; the server skips
  /// what follows that.
  private func answers() throws(Failure) -> [Answer] {
    let count = sent
    sent = 0
    guard PQpipelineSync(handle) == 1 else { throw silence }
    let end = answerTimeLimit.map { world.uptime() + $0 }
    var answers: [Answer] = []
    var failure: Failure?
    for _ in 0..<count {
      guard let answer = try next(before: end) else { throw failure ?? silence }
      failure = failure ?? answer.failure(isBroken: isBroken)
      answers.append(answer)
      // Each statement's results end with none.
      while try next(before: end) != nil {}
    }
    // The mark of the sync itself; a broken session has none to give.
    if try next(before: end) == nil, failure == nil { throw silence }
    if let failure { throw failure }
    return answers
  }

  /// What libpq has next, when it has come; nil where it has none to give.
  private func next(before end: Duration?) throws(Failure) -> Answer? {
    while PQisBusy(handle) == 1 {
      let unsent = PQflush(handle)
      let events = Int16(unsent == 1 ? POLLIN | POLLOUT : POLLIN)
      var descriptor = pollfd(fd: PQsocket(handle), events: events, revents: 0)
      let left = end.map { max(.zero, $0 - world.uptime()).milliseconds + 1 } ?? -1
      let found = poll(&descriptor, 1, Int32(clamping: left))
      guard unsent >= 0, found >= 0 || errno == EINTR else {
        isOverdue = true
        throw silence
      }
      if let end, found == 0, world.uptime() >= end {
        isOverdue = true
        throw Self.overdue
      }
      guard PQconsumeInput(handle) == 1 else { break }
    }
    return Answer(PQgetResult(handle))
  }

  private static let overdue = Failure(
    .internal, "the database does not answer in time", reason: Failure.storageUnavailable)

  private var silence: Failure {
    Failure(
      .internal, "the database does not answer: \(Self.message(handle))",
      reason: Failure.storageUnavailable)
  }

  /// What was said on channels that this session listens to, as soon as there is something.
  func notifications(waitingAtMost milliseconds: Int32) -> [String] {
    var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0, PQconsumeInput(handle) == 1 else { return [] }
    var texts: [String] = []
    while let notification = PQnotifies(handle) {
      texts.append(String(cString: notification.pointee.extra))
      PQfreemem(notification)
    }
    return texts
  }

  private func prepared(_ sql: String, _ values: [Value]) throws(Failure) -> Statement {
    let key = Key(sql: sql, kinds: values.map(Parameters.kind))
    if let statement = statements[key] { return statement }
    if statements.count >= Self.statementLimit {
      try settle()
      guard PQsendQueryParams(handle, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 1) == 1 else {
        throw silence
      }
      sent = 1
      try settle()
      statements.removeAll()
    }
    let name = "s\(statements.count)"
    let types = values.map(Parameters.type)
    try settle()
    guard PQsendPrepare(handle, name, sql, Int32(types.count), types) == 1,
      PQsendDescribePrepared(handle, name) == 1
    else { throw silence }
    sent = 2
    guard let description = try answers().last else { throw silence }
    let statement = Statement(name: name, parameterCount: description.parameterCount)
    statements[key] = statement
    return statement
  }

  private static func message(_ handle: OpaquePointer) -> String {
    guard let text = PQerrorMessage(handle) else { return "no reason" }
    let lines = String(cString: text).split(separator: "\n")
    return lines.joined(separator: "; ")
  }
}

/// Values as libpq wants them: an address, a length and a format each; all in one memory.
private final class Parameters {
  let pointers: [UnsafePointer<CChar>?]
  let lengths: [Int32]
  let formats: [Int32]
  private let memory: UnsafeMutableRawBufferPointer

  init(_ values: [Value]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>?] = []
    for value in values {
      let start = bytes.count
      switch value {
      case .null:
        ranges.append(nil)
        continue
      case .integer(let integer):
        withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
      case .text(let text): TextForm.append(text, to: &bytes)
      case .bytes(let content): bytes.append(contentsOf: content)
      }
      ranges.append(start..<bytes.count)
      // No value is at the end of the memory, where an empty one would have no address.
      bytes.append(0)
    }
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, bytes.count), alignment: 8)
    memory.copyBytes(from: bytes)
    self.memory = memory
    pointers = ranges.map { range in
      range.flatMap { range in
        memory.baseAddress.map {
          UnsafePointer(($0 + range.lowerBound).assumingMemoryBound(to: CChar.self))
        }
      }
    }
    lengths = ranges.map { Int32(clamping: $0?.count ?? 0) }
    formats = values.map { _ in 1 }
  }

  deinit { memory.deallocate() }

  static func kind(_ value: Value) -> UInt8 {
    switch value {
    case .null: 0
    case .integer: 1
    case .text: 2
    case .bytes: 3
    }
  }

  /// Object ids of pg_type; 0 is for the server to find out.
  static func type(_ value: Value) -> Oid {
    switch value {
    case .null: 0
    case .integer: TypeID.int8
    case .text: TypeID.text
    case .bytes: TypeID.bytes
    }
  }
}

/// PostgreSQL's numbers of its own types (pg_type.dat).
enum TypeID {
  static let boolean: Oid = 16
  static let bytes: Oid = 17
  static let name: Oid = 19
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let oid: Oid = 26
  static let unknown: Oid = 705
  static let varchar: Oid = 1043
  static let numeric: Oid = 1700
  static let void: Oid = 2278
}

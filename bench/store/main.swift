// How many durable writes the store makes a second, one line of JSON for each number of clients.
//
//   store-bench DIRECTORY SECONDS insert|money|create|spread [CLIENTS…]
//
// `insert`: one row of 400 bytes a transaction, with a unique text and a queue index. `money`: what a
// job writes to the ledger and the event log, in two transactions: held with an event, settled with
// an event. `create`: all that CreateJob writes for a job that waits (T0); `bench/peers/create_job.c`
// runs the same statements. `spread`: the same for 64 organisations in turn. DIRECTORY may be
// `:memory:`, which leaves out the disk, or how libpq reaches a database of PostgreSQL, which must be
// empty.

import Billing
import Core
import Events
import Files
import Glibc
import Jobs
import RPC
import Storage
import StoragePostgres
import StorageSQLite
import Synchronization
import Webhooks

let schema = Migration(
  module: "bench", version: 1,
  statements: [
    """
    CREATE TABLE job (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, state INTEGER, prio INTEGER,
      created INTEGER, payload BLOB)
    """,
    "CREATE INDEX job_q ON job (state, prio, id)",
  ])

let payload = (0..<400).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
let counter = Atomic<UInt64>(0)

func insert(_ tx: any Transaction) throws(Failure) {
  let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
  let digits = String(number &* 0x9E37_79B9_7F4A_7C15, radix: 16)
  try tx.execute(
    "INSERT INTO job (uid, state, prio, created, payload) VALUES ($1, 1, $2, $3, $4)",
    [
      .text("job_\(digits)\(number)"), .integer(Int64(number & 7)),
      .integer(1_763_794_561_000 + Int64(number)), .bytes(payload),
    ])
}

/// Processor time of this process in microseconds.
func processorMicroseconds() -> Int64 {
  var usage = rusage()
  getrusage(0, &usage)  // RUSAGE_SELF
  let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
  return Int64(seconds) * 1_000_000 + Int64(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
}

enum Work: String {
  case insert
  case money
  case create
  case spread

  var migrations: [Migration] {
    switch self {
    case .insert: [schema]
    case .money: EventLog.migrations + Ledger.migrations
    case .create, .spread:
      EventLog.migrations + Ledger.migrations + FileMigrations.all + JobMigrations.all
        + WebhookMigrations.all
    }
  }
}

let ids = IDMaker(world: .live)
let ledger = Ledger(ids: ids)
let eventPayload = Array(#"{"state":"QUEUED","model":"sandbox-chat"}"#.utf8)

func append(_ type: String, _ job: String, in tx: any Transaction) throws(Failure) {
  try EventLog.append(
    organization: "org_bench", type: type, principal: "key_bench", source: "192.0.2.1:4711",
    subject: job, payload: eventPayload, at: World.live.now(), in: tx)
}

func holdAndSettle(_ store: any Store) async throws(Failure) {
  let job = ids.make("job")
  try await store.write { tx throws(Failure) in
    try ledger.hold(
      job: job, organization: "org_bench", team: "team_bench", key: "key_bench", mode: .live,
      amount: Amount(nanos: 1000), at: World.live.now(), in: tx)
    try append("job.created", job, in: tx)
  }
  try await store.write { tx throws(Failure) in
    try ledger.settle(job: job, charge: Amount(nanos: 300), at: World.live.now(), in: tx)
    try append("job.succeeded", job, in: tx)
  }
}

func createJob(_ store: any Store, for organization: String = "org_bench") async throws(Failure) {
  let now = World.live.now()
  let id = ids.make("job")
  let machine = JobMachine(startDeadline: now + .seconds(60), totalDeadline: now + .seconds(600))
  let job = JobRecord(
    id: id, organization: organization, team: "team_bench", key: "key_bench", mode: .live,
    model: "sandbox-chat", priority: 0, createTime: now, hold: Amount(nanos: 1000),
    requestID: "r\(id.suffix(16))", webhook: nil, terms: Array(payload.prefix(60)),
    request: payload, machine: machine)
  let creation = JobCreation(
    of: job, attempt: nil, by: JobStep.Actor(principal: "key_bench", source: "192.0.2.1:4711"),
    fingerprint: Array(payload.prefix(32)), requestIDLifetime: .seconds(86_400))
  try await store.write { tx throws(Failure) in try creation.write(by: ledger, in: tx) }
}

let organizations = (0..<64).map { "org_\($0)" }

func open(
  _ place: String, clients: Int, _ migrations: [Migration]
) throws(Failure) -> any Store {
  if place.contains("=") {
    var options = PostgresOptions(connection: Secret(place))
    options.node = ids.make("node")
    options.lease = .seconds(3600)
    return try PostgresDatabase.open(options, migrations: Nodes.migrations + migrations)
  }
  let path = place == ":memory:" ? place : "\(place)/bench-\(clients).db"
  for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  return try SQLiteDatabase.open(path: path, migrations: migrations)
}

func prepare(_ store: any Store) async throws(Failure) {
  try await store.write { tx throws(Failure) in
    for organization in ["org_bench"] + organizations {
      for _ in 0..<(organization == "org_bench" ? 1000 : 20) {
        _ = try ledger.addFunds(
          organization: organization, mode: .live, amount: Ledger.transferLimit,
          at: World.live.now(), in: tx)
      }
    }
  }
}

func measure(_ work: Work, _ directory: String, clients: Int, seconds: Int64) async throws {
  let store = try open(directory, clients: clients, work.migrations)
  if work != .insert { try await prepare(store) }
  let before = store.statistics
  let world = World.live
  let (start, processor) = (world.uptime(), processorMicroseconds())
  await withTaskGroup(of: Void.self) { group in
    for client in 0..<clients {
      group.addTask {
        while world.uptime() - start < .seconds(seconds) {
          do {
            switch work {
            case .insert: try await store.write(insert)
            case .money: try await holdAndSettle(store)
            case .create: try await createJob(store)
            case .spread:
              try await createJob(store, for: organizations[client % organizations.count])
            }
          } catch {
            print(error)
            return
          }
        }
      }
    }
  }
  let elapsed = Double((world.uptime() - start).microseconds)
  let spent = Double(processorMicroseconds() - processor)
  let statistics = store.statistics
  let writes = Double(statistics.writes - before.writes)
  let commits = Double(max(1, statistics.commits - before.commits))
  store.close()
  print(
    """
    {"bench":"store","work":"\(work.rawValue)","clients":\(clients),\
    "writes_per_s":\(Int(writes * 1_000_000 / elapsed)),"batch":\(Int(writes / commits)),\
    "cpu_us_per_write":\(Double(Int(spent * 100 / max(1, writes))) / 100)}
    """)
}

let arguments = CommandLine.arguments
guard arguments.count >= 4, let seconds = Int64(arguments[2]),
  let work = Work(rawValue: arguments[3])
else {
  print("store-bench DIRECTORY SECONDS insert|money|create|spread [CLIENTS…]")
  exit(2)
}
let chosen = arguments.dropFirst(4).compactMap { Int($0) }
for clients in chosen.isEmpty ? [1, 16, 64] : chosen {
  try await measure(work, arguments[1], clients: clients, seconds: seconds)
}

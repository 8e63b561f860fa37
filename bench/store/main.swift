// How many durable writes the store makes a second, one line of JSON for each number of clients.
//
//   store-bench DIRECTORY SECONDS [CLIENTS…]
//
// The same table, row and settings as `sqbench.c`, so that its `batch` mode with a batch as large as
// the average here is what the same statements cost in C.

import Core
import Glibc
import Storage
import StorageSQLite
import Synchronization

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

func measure(_ directory: String, clients: Int, seconds: Int64) async throws {
  let path = "\(directory)/bench-\(clients).db"
  for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  let store = try SQLiteDatabase.open(path: path, migrations: [schema])
  let world = World.live
  let (start, processor) = (world.uptime(), processorMicroseconds())
  await withTaskGroup(of: Void.self) { group in
    for _ in 0..<clients {
      group.addTask {
        while world.uptime() - start < .seconds(seconds) {
          do { try await store.write(insert) } catch { return }
        }
      }
    }
  }
  let elapsed = Double((world.uptime() - start).microseconds)
  let spent = Double(processorMicroseconds() - processor)
  let statistics = store.statistics
  let rows = Double(statistics.writes)
  store.close()
  print(
    """
    {"bench":"store","clients":\(clients),"rows_per_s":\(Int(rows * 1_000_000 / elapsed)),\
    "batch":\(Int(rows / Double(max(1, statistics.commits)))),\
    "cpu_us_per_row":\(Double(Int(spent * 100 / max(1, rows))) / 100)}
    """)
}

let arguments = CommandLine.arguments
guard arguments.count >= 3, let seconds = Int64(arguments[2]) else {
  print("store-bench DIRECTORY SECONDS [CLIENTS…]")
  exit(2)
}
let chosen = arguments.dropFirst(3).compactMap { Int($0) }
for clients in chosen.isEmpty ? [1, 16, 64] : chosen {
  try await measure(arguments[1], clients: clients, seconds: seconds)
}

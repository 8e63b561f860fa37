// How long the codecs take for one message of 394 bytes and 15 fields: nanoseconds of processor
// time per operation, the median of nine runs. `wire-bench DIRECTORY` also writes job.bin and
// job.json there for peers that measure the same message; a further argument chooses an operation,
// and a number after that runs it so often without measuring, for profiles and for counting.

import Core
import Glibc
import Wire

/// The message that design § 20 is measured with.
func sample() -> BenchV1.Job {
  var job = BenchV1.Job()
  job.id = "job_01HZX3V5K8M2N4P6Q8R0T2W4Y6"
  job.tenant = "acme-research"
  job.model = "gpt-4o-mini-2024-07-18"
  job.state = .jobRunning
  job.priority = 5
  job.createdAt = timestamp(1_763_794_561, 123_456_789)
  job.updatedAt = timestamp(1_763_794_580, 987_000_000)
  job.labels = ["project": "modelroute", "env": "prod", "owner": "ml-platform"]
  job.tags = ["batch", "eval", "nightly"]
  var params = BenchV1.JobParams()
  params.temperature = 0.7
  params.maxTokens = 1024
  params.stop = ["\n\n", "END"]
  params.stream = true
  params.topP = 0.95
  job.params = params
  var usage = BenchV1.JobUsage()
  usage.promptTokens = 812
  usage.completionTokens = 377
  usage.costUsd = 0.00213
  job.usage = usage
  job.inputSha256 = (0..<32).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
  job.attempts = [attempt(1, "a", 429), attempt(2, "b", 200)]
  job.idempotencyKey = "7f3a9c1e-55b0-4f7e-9d1b-0c6a2f4e8b90"
  job.progress = 0.625
  return job
}

func timestamp(_ seconds: Int64, _ nanos: Int32) -> GoogleProtobuf.Timestamp {
  var time = GoogleProtobuf.Timestamp()
  time.seconds = seconds
  time.nanos = nanos
  return time
}

func attempt(_ number: Int32, _ letter: String, _ status: Int32) -> BenchV1.JobAttempt {
  var attempt = BenchV1.JobAttempt()
  attempt.number = number
  attempt.worker = "worker-eu-west-1\(letter)-07"
  attempt.startedAt = timestamp(1_763_794_561 + Int64(number), 5_000_000)
  attempt.httpStatus = status
  return attempt
}

@inline(never)
func consume<T>(_ value: borrowing T) {}

/// Processor time, so that other programs do not count.
func processorNanos() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// Prints the median, smallest and largest time of one operation, or of one of its parts.
func measure(
  _ name: String, per parts: Int = 1, _ operation: () throws -> Void
) rethrows {
  if CommandLine.arguments.count > 2, name != CommandLine.arguments[2] { return }
  if CommandLine.arguments.count > 3, let count = Int(CommandLine.arguments[3]) {
    for _ in 0..<count { try operation() }
    return
  }
  var times: [Double] = []
  for _ in 0..<9 {
    var count = 0
    let start = processorNanos()
    var elapsed = 0
    repeat {
      for _ in 0..<max(1, 500 / parts) { try operation() }
      count += max(1, 500 / parts)
      elapsed = processorNanos() - start
    } while elapsed < 200_000_000
    times.append(Double(elapsed) / Double(count * parts))
  }
  times.sort()
  let text = times.map { "\(Int($0.rounded()))" }
  print("\(name): \(text[4]) ns (\(text[0]) to \(text[8]))")
}

func write(_ bytes: [UInt8], _ path: String) {
  guard let file = fopen(path, "wb") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

let job = sample()
let binary = job.binary()
let json = job.json()
print("binary \(binary.count) bytes, JSON \(json.count) bytes")
if CommandLine.arguments.count > 1 {
  write(binary, "\(CommandLine.arguments[1])/job.bin")
  write(json, "\(CommandLine.arguments[1])/job.json")
}

try measure("decode") { consume(try BenchV1.Job(binary: binary)) }
measure("encode") { consume(job.binary()) }
var writer = BinaryWriter()
measure("encode to a kept writer") {
  writer.removeAll()
  job.encode(to: &writer)
}
try measure("JSON decode") { consume(try BenchV1.Job(json: json)) }
measure("JSON encode") { consume(job.json()) }
var jsonWriter = JSONWriter()
measure("JSON encode to a kept writer") {
  jsonWriter.removeAll()
  job.encodeJSON(to: &jsonWriter)
}
try measure("JSON tree") { consume(try JSONValue(parsing: json)) }

/// A message of so many small ones, about 50 bytes each.
func many(_ count: Int) -> [UInt8] {
  var job = BenchV1.Job()
  job.attempts = (0..<count).map { attempt(Int32($0 & 1023), "a", 200) }
  return job.binary()
}

for count in [100, 1000, 24_500] {
  let bytes = many(count)
  try measure("decode \(count) small messages, \(bytes.count) bytes", per: count) {
    consume(try BenchV1.Job(binary: bytes))
  }
}

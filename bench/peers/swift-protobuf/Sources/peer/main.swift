// swift-protobuf: peer JOB.bin JOB.json [OPERATION [COUNT]], as bench/peers/wire.cc.

import Foundation
import SwiftProtobuf

@inline(never)
func consume<T>(_ value: borrowing T) {}

func processorNanos() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

let arguments = CommandLine.arguments
let chosen = arguments.count > 3 ? arguments[3] : nil
let fixedCount = arguments.count > 4 ? Int(arguments[4]) : nil

func measure(_ name: String, _ operation: () throws -> Void) rethrows {
  if let chosen, chosen != name { return }
  if let fixedCount {
    for _ in 0..<fixedCount { try operation() }
    return
  }
  var times: [Double] = []
  for _ in 0..<9 {
    var count = 0
    let start = processorNanos()
    var elapsed = 0
    repeat {
      for _ in 0..<500 { try operation() }
      count += 500
      elapsed = processorNanos() - start
    } while elapsed < 200_000_000
    times.append(Double(elapsed) / Double(count))
  }
  times.sort()
  print("\(name): \(Int(times[4])) ns (\(Int(times[0])) to \(Int(times[8])))")
}

let binary = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
let json = try Data(contentsOf: URL(fileURLWithPath: arguments[2]))
typealias Job = Modelroute_Bench_V1_Job
let job = try Job(serializedBytes: binary)

try measure("decode") { consume(try Job(serializedBytes: binary)) }
try measure("encode") {
  let bytes: [UInt8] = try job.serializedBytes()
  consume(bytes)
}
try measure("JSON decode") { consume(try Job(jsonUTF8Data: json)) }
try measure("JSON encode") { consume(try job.jsonUTF8Data()) }

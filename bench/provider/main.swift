// What an attempt costs besides the provider: requests a second of one loop, processor time of each
// and latency, as one line of JSON for each number of requests at once.
//
//   provider-bench raw|attempt|parse URL SECONDS [AT_ONCE…]
//
// `raw`: the HTTP client alone, a small POST. `attempt`: a streamed chat through adapter and runner.
// `parse`: the adapter alone, a stream of 50 chunks. The peer is any OpenAI-compatible server.

import Adapters
import Core
import EventLoop
import Glibc
import HTTP
import HTTPClient
import Protos
import Providers
import RPC
import Synchronization

/// Processor time of this process in microseconds.
func processorMicroseconds() -> Int64 {
  var usage = rusage()
  getrusage(0, &usage)  // RUSAGE_SELF
  let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
  return Int64(seconds) * 1_000_000 + Int64(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
}

let world = World.live

/// Latencies of one lane's requests, in microseconds.
func measure(
  _ atOnce: Int, _ duration: Duration, on loop: EventLoop,
  _ request: @escaping @Sendable () async -> Bool
) async -> String {
  let before = processorMicroseconds()
  let start = world.uptime()
  let lanes = await withTaskGroup(of: (latencies: [Int64], failures: Int).self) { group in
    for _ in 0..<atOnce {
      group.addTask(executorPreference: loop) {
        var latencies: [Int64] = []
        var failures = 0
        while world.uptime() - start < duration {
          let begin = world.uptime()
          if await request() {
            latencies.append((world.uptime() - begin).microseconds)
          } else {
            failures += 1
          }
        }
        return (latencies, failures)
      }
    }
    var all: [Int64] = []
    var failures = 0
    for await lane in group {
      if getenv("LANES") != nil { puts("\(lane.latencies.count)") }
      all += lane.latencies
      failures += lane.failures
    }
    return (all.sorted(), failures)
  }
  let (latencies, failures) = lanes
  let seconds = Double((world.uptime() - start).microseconds) / 1_000_000
  let processor = processorMicroseconds() - before
  guard !latencies.isEmpty else { return #"{"atOnce":\#(atOnce),"failures":\#(failures)}"# }
  let each = Double(processor) / Double(latencies.count)
  return #"{"atOnce":\#(atOnce),"perSecond":\#(Int(Double(latencies.count) / seconds)),"#
    + #""cpuMicros":\#(each),"p50":\#(latencies[latencies.count / 2]),"#
    + #""p99":\#(latencies[latencies.count * 99 / 100]),"failures":\#(failures)}"#
}

func chatInput() -> V1.Input {
  var part = V1.ContentPart()
  part.part = .text("Say hello")
  var message = V1.ChatMessage()
  message.role = "user"
  message.content = [part]
  var chat = V1.ChatInput()
  chat.messages = [message]
  chat.maxOutputTokens = 64
  var input = V1.Input()
  input.capability = .chat(chat)
  return input
}

func catalog(_ url: String) throws -> Catalog {
  let text = """
    providers: [{id: p, base_url: "\(url)", dialect: openai, test_only: true}]
    models:
      - slug: m
        capability: chat
        prices: [{effective_from: 2020-01-01T00:00:00Z, pico_usd: {input_token: 1, output_token: 1}}]
    deployments:
      - id: d
        model: m
        provider: p
        provider_model: mock
        concurrency: 100000
        prices: [{effective_from: 2020-01-01T00:00:00Z, pico_usd: {input_token: 1, output_token: 1}}]
    """
  let path = "/tmp/provider-bench-\(getpid()).yaml"
  let file = fopen(path, "w")
  fputs(text, file)
  fclose(file)
  defer { unlink(path) }
  return try Catalog.load(CatalogSource(paths: [path], environment: [:]))
}

func parse(_ seconds: Int64) -> String {
  let chunk =
    #"data: {"id":"chatcmpl-mock","object":"chat.completion.chunk","created":1763794561,"#
    + #""model":"mock","choices":[{"index":0,"delta":{"content":" token"},"finish_reason":null}]}"#
  let end = #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#
  let stream = Array(
    (String(repeating: chunk + "\n\n", count: 50) + end + "\n\ndata: [DONE]\n\n").utf8)
  let adapter = OpenAIChatAdapter()
  let target = AdapterTarget(providerModel: "m")
  let start = world.uptime()
  var streams = 0
  while world.uptime() - start < .seconds(seconds) {
    var parser = adapter.parser(
      contentType: "text/event-stream", callPrefix: "call_", for: target)
    if case .finished = parser.receive(stream).last { streams += 1 }
  }
  let micros = Double((world.uptime() - start).microseconds)
  return #"{"streams":\#(streams),"microsPerStream":\#(micros / Double(max(1, streams)))}"#
}

let arguments = CommandLine.arguments
guard arguments.count >= 4, let seconds = Int64(arguments[3]) else {
  puts("usage: provider-bench raw|attempt|parse URL SECONDS [AT_ONCE…]")
  exit(2)
}
let url = arguments[2]
if arguments[1] == "parse" {
  puts(parse(seconds))
  exit(0)
}
let loop = EventLoop()
let client = HTTPClient(loop: loop, world: world)
let raw = ClientRequest(
  method: "POST", url: "\(url)/chat/completions", fields: ["content-type": "application/json"],
  body: Array(#"{"model":"mock","messages":[{"role":"user","content":"Say hello"}]}"#.utf8),
  timeouts: ClientTimeouts(firstByte: .seconds(10), idle: .seconds(10), total: .seconds(60)))
let health = HealthBoard()
let runner = AttemptRunner(clients: [client], health: health, environment: [:], world: world)
let loaded = try catalog(url)
let deployment = loaded.deployment("d")
let input = chatInput()
let isRaw = arguments[1] == "raw"
for atOnce in arguments.dropFirst(4).compactMap({ Int($0) }) {
  let line = await measure(atOnce, .seconds(seconds), on: loop) {
    if isRaw {
      guard let response = try? await client.send(raw) else { return false }
      return (try? await response.body.collect(upTo: 1 << 20)) != nil
    }
    guard let deployment else { return false }
    let attempt = AttemptRequest(
      jobID: "job_1", number: 1, deployment: deployment, input: input, maxOutputTokens: 64)
    if case .succeeded = await runner.run(attempt, onEvent: { _ in }) { return true }
    return false
  }
  puts(line)
  fflush(nil)
}

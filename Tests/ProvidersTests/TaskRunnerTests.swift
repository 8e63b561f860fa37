// Attempts whose work is a task at the provider, turn by turn.

import Adapters
import Core
import Files
import Protos
import ScriptedPeer
import Synchronization
import Testing
import Wire

@testable import Providers

@Suite("Tasks", .timeLimit(.minutes(1)))
struct TaskRunnerTests {
  private static let ask = TaskTurn.ask(task: "t1", expectsCallback: false)
  /// The first bytes of an MP4 file, and some more.
  private static let film =
    "\u{0}\u{0}\u{0}\u{18}ftypisom\u{0}\u{0}\u{2}\u{0}isomiso2"
    + String(repeating: "f", count: 5000)

  /// A peer that answers each request by its method and path, and how often it came.
  /// - Parameter cuts: the first request for this path breaks the connection after its answer.
  private static func peer(
    cuts: String = "",
    _ answer: @escaping @Sendable (ScriptedRequest, Int, ScriptedConnection) -> Void
  ) -> (peer: ScriptedPeer, seen: Mutex<[String]>.Box) {
    let seen = Mutex<[String]>.Box()
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        let line = "\(request.method) \(request.path)"
        let count = seen.add(line)
        answer(request, count, connection)
        if request.path == cuts, count == 1 { return connection.reset() }
      }
    }
    return (peer, seen)
  }

  @Test("a submission names the task, and parks until it is time to ask")
  func submits() async throws {
    let (peer, seen) = Self.peer { request, _, connection in
      connection.respond(201, [], "t1 waiting \(request.fields["x-callback"] ?? "")")
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    let outcome = await bench.turn(.submit(callback: "https://us.test/cb"))
    #expect(outcome.events == ["accepted"])
    let parked = try #require(outcome.parked)
    #expect(parked.task == "t1")
    // A callback is expected: questions are rare.
    #expect(parked.askAfter >= .milliseconds(600))
    #expect(seen.all == ["POST /tasks"])
    let alone = try #require(await bench.turn(.submit(callback: nil)).parked)
    #expect(alone.askAfter < .milliseconds(600))
  }

  @Test("an input that the adapter refuses is named with its whole path")
  func refusedInput() async throws {
    let bench = try TaskBench("http://127.0.0.1:1", prompt: "refused")
    let failure = try #require(await bench.turn(.submit(callback: nil)).failure)
    #expect(failure.failure == Failure.invalid("input.video.prompt", "no"))
  }

  @Test("a question shows progress and parks again; one that fails parks for longer")
  func asks() async throws {
    let (peer, _) = Self.peer { _, count, connection in
      switch count {
      case 1: connection.respond(200, [], "t1 running 0.5")
      case 2: connection.respond(503, [], "oops")
      case _: connection.respond(429, [], "slow down")
      }
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    let first = await bench.turn(Self.ask)
    #expect(first.events == ["progress 0.5 filming"])
    #expect(try #require(first.parked).askAfter < .milliseconds(200))
    #expect(try #require(await bench.turn(Self.ask).parked).askAfter == .milliseconds(200))
    #expect(try #require(await bench.turn(Self.ask).parked).askAfter == .seconds(7))
  }

  @Test("a task that the provider has forgotten has failed, and another attempt may help")
  func forgotten() async throws {
    let (peer, _) = Self.peer { _, _, connection in connection.respond(404, [], "") }
    defer { peer.stop() }
    let failure = try #require(await TaskBench(peer.url).turn(Self.ask).failure)
    #expect(failure.failure.code == .generationFailed)
    #expect(failure.isTransient)
  }

  @Test("a task that has ended brings its file into the store, counted and paid for by seconds")
  func succeeds() async throws {
    let (peer, seen) = Self.peer { request, _, connection in
      if request.path == "/film.mp4" {
        connection.respond(200, ["content-type: video/mp4"], Self.film)
      } else {
        connection.respond(200, [], "t1 done \("http://\(request.fields["host"] ?? "")/film.mp4")")
      }
    }
    defer { peer.stop() }
    let outcome = try await TaskBench(peer.url).turn(Self.ask)
    let success = try #require(outcome.success)
    #expect(outcome.events == ["finalizing"])
    #expect(success.files.map(\.sizeBytes) == [Int64(Self.film.utf8.count)])
    #expect(success.files.map(\.mimeType) == ["video/mp4"])
    #expect(success.usage.seconds == 3)
    #expect(success.providerCost == Amount(nanos: 3000))
    #expect(seen.all == ["GET /tasks/t1", "GET /film.mp4"])
  }

  @Test("a callback's report is read without asking; one about another task is not believed")
  func reads() async throws {
    let (peer, seen) = Self.peer { request, _, connection in
      connection.respond(200, [], "t1 running 0.25")
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    let told = await bench.turn(.read(task: "t1", report: Array("t1 running 0.75".utf8)))
    #expect(told.events == ["progress 0.75 filming"])
    #expect(seen.all.isEmpty)
    for report in ["t2 done http://evil.test/", "nonsense"] {
      let asked = await bench.turn(.read(task: "t1", report: Array(report.utf8)))
      #expect(asked.events == ["progress 0.25 filming"])
    }
    #expect(seen.all == ["GET /tasks/t1", "GET /tasks/t1"])
  }

  @Test("a link that has expired is made anew by asking once more")
  func expiredLink() async throws {
    let (peer, seen) = Self.peer { request, count, connection in
      let host = "http://\(request.fields["host"] ?? "")"
      switch request.path {
      case "/old": connection.respond(403, [], "expired")
      case "/new": connection.respond(200, ["content-type: video/mp4"], Self.film)
      case _: connection.respond(200, [], "t1 done \(host)\(count == 1 ? "/old" : "/new")")
      }
    }
    defer { peer.stop() }
    #expect(try await TaskBench(peer.url).turn(Self.ask).success != nil)
    #expect(seen.all == ["GET /tasks/t1", "GET /old", "GET /tasks/t1", "GET /new"])
  }

  @Test("a transfer that breaks is begun again; what is no video is no output")
  func transfers() async throws {
    let (peer, seen) = Self.peer(cuts: "/film") { request, count, connection in
      let host = "http://\(request.fields["host"] ?? "")"
      switch (request.path, count) {
      case ("/film", 1):
        connection.send("HTTP/1.1 200 X\r\ncontent-length: 9000\r\n\r\nonly this")
      case ("/film", _): connection.respond(200, ["content-type: video/mp4"], Self.film)
      case ("/page", _):
        connection.respond(200, ["content-type: video/mp4"], "<!doctype html><p>No.")
      case ("/tasks/t1", 1): connection.respond(200, [], "t1 done \(host)/film")
      case _: connection.respond(200, [], "t1 done \(host)/page")
      }
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    #expect(await bench.turn(Self.ask).success?.files.count == 1)
    #expect(seen.all.count { $0 == "GET /film" } == 2)
    let failure = try #require(await bench.turn(Self.ask).failure)
    #expect(failure.failure.code == .generationFailed)
    #expect(failure.failure.reason == "bad_output")
    // The work was done all the same.
    #expect(failure.providerCost == Amount(nanos: 3000))
  }

  @Test("a task that takes longer than an attempt may is stopped")
  func overdue() async throws {
    let (peer, seen) = Self.peer { _, _, connection in
      connection.respond(200, [], "t1 running 0.9")
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url, total: 60)
    let failure = try #require(await bench.turn(Self.ask, elapsed: .seconds(60)).failure)
    #expect(failure.failure.code == .timeout)
    #expect(seen.all == ["GET /tasks/t1", "DELETE /tasks/t1"])
  }

  @Test("stopping waits for the provider's word: canceled, or done after all")
  func stops() async throws {
    let (peer, seen) = Self.peer { request, count, connection in
      let host = "http://\(request.fields["host"] ?? "")"
      switch (request.method, request.path, count) {
      case ("DELETE", _, _): connection.respond(204, [], "")
      case (_, "/film", _): connection.respond(200, [], Self.film)
      case (_, _, 1): connection.respond(200, [], "t1 running 0.5")
      case (_, _, 2): connection.respond(200, [], "t1 canceled")
      case _: connection.respond(200, [], "t1 done \(host)/film")
      }
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    #expect(await bench.turn(Self.ask, stops: true).failure?.isCanceled == true)
    #expect(seen.all == ["DELETE /tasks/t1", "GET /tasks/t1", "GET /tasks/t1"])
    #expect(await bench.turn(Self.ask, stops: true).success?.files.count == 1)
  }

  @Test("what the provider blocks, or stops by itself, is a failure of the attempt")
  func failures() async throws {
    let (peer, _) = Self.peer { _, count, connection in
      connection.respond(200, [], count == 1 ? "t1 failed" : "t1 canceled")
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    #expect(await bench.turn(Self.ask).failure?.failure.code == .contentBlocked)
    #expect(await bench.turn(Self.ask).failure?.failure.code == .generationFailed)
  }
}

extension Mutex<[String]> {
  /// A list that scripts on their threads add to.
  final class Box: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock(\.self) }

    /// The answer is how often the line came.
    func add(_ line: String) -> Int {
      lines.withLock { lines in
        lines.append(line)
        return lines.count { $0 == line }
      }
    }
  }
}

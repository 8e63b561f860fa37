// Submissions whose answer was lost: how their tasks are looked for.

import Adapters
import Core
import ScriptedPeer
import Synchronization
import Testing

@testable import Providers

@Suite("Lost tasks", .timeLimit(.minutes(1)))
struct LostTaskTests {
  /// A peer that has these answers for requests whose path begins so.
  private static func peer(_ answers: [(String, String)]) -> ScriptedPeer {
    ScriptedPeer { connection in
      while let request = connection.request() {
        let line = "\(request.method) \(request.path)"
        guard let answer = answers.first(where: { line.hasPrefix($0.0) })?.1 else {
          return connection.respond(404, [], "")
        }
        switch answer {
        case "reset": return connection.reset()
        case "504": connection.respond(504, [], "gone")
        case "429": connection.respond(429, [], "slowly")
        default: connection.respond(200, [], answer)
        }
      }
    }
  }

  private static func search(
    submitted ago: Duration = .seconds(30), waited: Duration = .zero, report: String? = nil
  ) -> TaskTurn {
    .find(
      LostTaskSearch(
        submitTime: World.live.now() - ago, waited: waited, limit: .seconds(120),
        report: report.map { Array($0.utf8) }))
  }

  @Test(
    "a submission whose answer does not come is lost where the provider can be asked or tells",
    arguments: ["reset", "504", ""])
  func loses(answer: String) async throws {
    let peer = Self.peer([("POST /tasks", answer)])
    defer { peer.stop() }
    let bench = try TaskBench(peer.url, dialect: "replicate")
    let lost = await bench.turn(.submit(callback: nil))
    #expect(lost.searchAfter == .seconds(1))
    #expect(lost.events.isEmpty)
    let other = try TaskBench(peer.url, dialect: "runway")
    let failure = try #require(await other.turn(.submit(callback: nil)).failure)
    #expect(failure.isOutcomeUnknown && failure.isTransient)
  }

  @Test("a submission that never went out is no lost one")
  func neverSent() async throws {
    let bench = try TaskBench("http://127.0.0.1:1", dialect: "replicate")
    let failure = try #require(await bench.turn(.submit(callback: nil)).failure)
    #expect(!failure.isOutcomeUnknown && failure.isTransient)
  }

  @Test("the oldest twin that is nobody's is found, over all pages")
  func finds() async throws {
    let peer = Self.peer([
      ("GET /tasks?seconds=180", "list t9 t8 >2"), ("GET /tasks?page=2", "list t7 t6"),
    ])
    defer { peer.stop() }
    let found = try await TaskBench(peer.url).turn(Self.search(), taken: ["t6", "t9"])
    #expect(found.parked == ParkedTask(task: "t7", askAfter: .zero))
    #expect(found.events.isEmpty)
  }

  @Test("a callback names the task, without a look")
  func told() async throws {
    let bench = try TaskBench("http://127.0.0.1:1")
    let found = await bench.turn(Self.search(report: "t3 running 0.1"))
    #expect(found.parked == ParkedTask(task: "t3", askAfter: .zero))
  }

  @Test("a list that has no twin decides once it can't lag any more; until then it is asked again")
  func absent() async throws {
    let peer = Self.peer([("GET /tasks", "list t1")])
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    // Until the loss was known the provider may have been at it.
    let early = await bench.turn(
      Self.search(submitted: .seconds(60), waited: .seconds(9)), taken: ["t1"])
    #expect(early.searchAfter == .seconds(2))
    let failure = try #require(
      await bench.turn(Self.search(waited: .seconds(10)), taken: ["t1"]).failure)
    #expect(!failure.isOutcomeUnknown && failure.isTransient && !failure.wasSubmitted)
  }

  @Test("a task that may be another's is never taken, and while it may be the lost one nothing is")
  func likely() async throws {
    let peer = Self.peer([("GET /tasks", "list ~t1")])
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    #expect(await bench.turn(Self.search()).searchAfter == .seconds(2))
    let late = Self.search(waited: .seconds(20))
    #expect(await bench.turn(late).searchAfter == .seconds(15))
    let failure = try #require(await bench.turn(late, taken: ["t1"]).failure)
    #expect(!failure.isOutcomeUnknown && failure.isTransient)
  }

  @Test("a twin counts beside tasks that may be others'")
  func twinAmongLikely() async throws {
    let peer = Self.peer([("GET /tasks", "list ~t3 t2 ~t1")])
    defer { peer.stop() }
    #expect(try await TaskBench(peer.url).turn(Self.search()).parked?.task == "t2")
  }

  @Test("where the store can't say whose a twin is, nothing is decided", arguments: ["", "~"])
  func mute(mark: String) async throws {
    let peer = Self.peer([("GET /tasks", "list \(mark)t1")])
    defer { peer.stop() }
    let turn = Self.search(waited: .seconds(20))
    #expect(try await TaskBench(peer.url).turn(turn, taken: nil).searchAfter == .seconds(15))
  }

  @Test("a provider that wants to be asked less often is")
  func slowly() async throws {
    let peer = Self.peer([("GET /tasks", "429")])
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    #expect(await bench.turn(Self.search()).searchAfter == .seconds(7))
    #expect(await bench.turn(Self.search(waited: .seconds(118))).searchAfter == .seconds(2))
  }

  @Test("where a server has died the task is looked for until then")
  func died() async throws {
    let peer = Self.peer([
      ("GET /tasks?seconds=42", "list t1"), ("GET /tasks?seconds=720", "list t2"),
    ])
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    #expect(await bench.turn(Self.search(submitted: .seconds(300))).parked?.task == "t1")
    #expect(await bench.turn(Self.search(submitted: .seconds(9000))).parked?.task == "t2")
  }

  @Test(
    "where nothing decides within the limit the outcome stays unknown", arguments: [true, false])
  func unknown(lists: Bool) async throws {
    let peer = Self.peer([("GET /tasks", "no list")])
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    let before = await bench.turn(Self.search(waited: .seconds(119)), lists: lists)
    #expect(before.searchAfter == .seconds(1))
    let after = await bench.turn(Self.search(waited: .seconds(120)), lists: lists)
    let failure = try #require(after.failure)
    #expect(failure.isOutcomeUnknown && failure.isTransient && failure.wasSubmitted)
    #expect(failure.failure.reason == "unknown_outcome")
  }

  @Test("a task that nobody waits for says what it has cost; one that goes on is stopped")
  func late() async throws {
    let seen = Mutex<[String]>([])
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        seen.withLock { $0.append("\(request.method) \(request.path)") }
        switch request.path {
        case "/tasks/t1": connection.respond(200, [], "t1 done http://127.0.0.1:1/film")
        case "/tasks/t2": connection.respond(200, [], "t2 running 0.5")
        default: connection.respond(404, [], "")
        }
      }
    }
    defer { peer.stop() }
    let bench = try TaskBench(peer.url)
    // 2.5 s of film are paid for as 3, a thousand nano-USD each.
    #expect(await bench.settleLate("t1") == Amount(nanos: 3000))
    #expect(await bench.settleLate("t2") == nil)
    #expect(await bench.settleLate("t3") == nil)
    let lines = seen.withLock(\.self)
    #expect(lines == ["GET /tasks/t1", "GET /tasks/t2", "DELETE /tasks/t2", "GET /tasks/t3"])
  }

  @Test("a stop whose time is over looks once", arguments: ["list", "list t4"])
  func stopsAtOnce(list: String) async throws {
    let peer = Self.peer([("GET /tasks", list)])
    defer { peer.stop() }
    let search = TaskTurn.find(
      LostTaskSearch(submitTime: World.live.now(), waited: .seconds(1), limit: .seconds(1)))
    let stopped = try await TaskBench(peer.url).turn(search, stops: true)
    #expect(stopped.parked?.task == (list == "list" ? nil : "t4"))
    #expect((stopped.failure?.isOutcomeUnknown ?? false) == (list == "list"))
  }

  @Test("a stop looks until there is a name, which is parked to be stopped")
  func stops() async throws {
    let seen = Mutex(0)
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        let count = seen.withLock {
          $0 += 1; return $0
        }
        connection.respond(200, [], request.method == "GET" && count > 1 ? "list t4" : "list")
      }
    }
    defer { peer.stop() }
    let stopped = try await TaskBench(peer.url).turn(
      Self.search(submitted: .seconds(1)), stops: true)
    #expect(stopped.parked?.task == "t4")
  }
}

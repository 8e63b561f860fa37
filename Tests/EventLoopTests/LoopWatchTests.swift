// Loops that stand still are told of while they do.

import Core
import Synchronization
import Testing

@testable import EventLoop

@Suite struct LoopWatchTests {
  @Test("a loop that stands still is told of while it does, and when it goes on")
  func standing() async {
    let group = EventLoopGroup(count: 2)
    defer { group.stop() }
    let isBlocked = Atomic(true)
    let (reports, sink) = AsyncStream<LoopWatch.Report>.makeStream()
    let watch = LoopWatch(
      group, limit: .milliseconds(20), interval: .milliseconds(5),
      report: { sink.yield($0) })
    await withTaskGroup(of: Void.self) { tasks in
      tasks.addTask { await watch.run() }
      group.loops[1].execute { while isBlocked.load(ordering: .relaxed) {} }
      var seen: [String] = []
      // On a busy machine the other loop may be late as well.
      for await report in reports {
        switch report {
        case .stands(1, let time):
          seen.append("stands")
          #expect(time > .milliseconds(20))
          isBlocked.store(false, ordering: .relaxed)
        case .goesOn(1, let time) where !seen.isEmpty:
          seen.append("goes on")
          #expect(time > .milliseconds(20))
        case .stands, .goesOn: continue
        }
        if seen.last == "goes on" { break }
      }
      #expect(seen == ["stands", "goes on"])
      tasks.cancelAll()
    }
  }

  @Test("the watch ends with its task")
  func cancelled() async {
    let group = EventLoopGroup(count: 1)
    defer { group.stop() }
    let watch = LoopWatch(group, interval: .milliseconds(1), report: { _ in })
    let task = Task { await watch.run() }
    task.cancel()
    await task.value
  }
}

// The loop as an executor: order, wake-ups, timers, tasks, shutdown.

import Core
import Glibc
import Synchronization
import Testing

@testable import EventLoop

@Suite struct EventLoopTests {
  @Test("work enqueued from another thread runs on the loop, in order")
  func executeOrder() async {
    let loop = EventLoop()
    defer { loop.stop() }
    let seen = Mutex<[Int]>([])
    await withCheckedContinuation { continuation in
      for index in 0..<1000 {
        loop.execute {
          #expect(loop.isCurrent)
          seen.withLock { $0.append(index) }
          if index == 999 { continuation.resume() }
        }
      }
    }
    #expect(seen.withLock { $0 } == Array(0..<1000))
    #expect(!loop.isCurrent)
  }

  @Test("a task that prefers the loop runs on its thread, also after it waited")
  func taskPreference() async {
    let loop = EventLoop()
    defer { loop.stop() }
    let world = World.live
    await Task(executorPreference: loop) {
      #expect(loop.isCurrent)
      try? await world.sleep(.milliseconds(1))
      #expect(loop.isCurrent)
      await Task.yield()
      #expect(loop.isCurrent)
    }.value
  }

  @Test("an actor on the loop's serial executor is isolated there")
  func actorOnLoop() async {
    actor Counter {
      let loop: EventLoop
      var count = 0
      nonisolated var unownedExecutor: UnownedSerialExecutor {
        loop.serialExecutor.asUnownedSerialExecutor()
      }
      init(loop: EventLoop) { self.loop = loop }
      func add() -> Bool {
        count += 1
        return loop.isCurrent
      }
    }
    let loop = EventLoop()
    defer { loop.stop() }
    let counter = Counter(loop: loop)
    for _ in 0..<100 { #expect(await counter.add()) }
    #expect(await counter.count == 100)
  }

  @Test("timers fire in the order of their deadlines, and a cancelled one never")
  func timers() async {
    let loop = EventLoop()
    defer { loop.stop() }
    let seen = Mutex<[Int]>([])
    await withCheckedContinuation { continuation in
      loop.execute {
        _ = loop.schedule(after: .milliseconds(8)) {
          seen.withLock { $0.append(3) }
          continuation.resume()
        }
        let cancelled = loop.schedule(after: .milliseconds(2)) { seen.withLock { $0.append(9) } }
        _ = loop.schedule(after: .milliseconds(4)) { seen.withLock { $0.append(2) } }
        _ = loop.schedule(after: .zero) { seen.withLock { $0.append(1) } }
        cancelled.cancel()
        cancelled.cancel()
      }
    }
    #expect(seen.withLock { $0 } == [1, 2, 3])
  }

  @Test("thousands of timers, most of them cancelled, leave the heap in order")
  func manyTimers() {
    let loop = EventLoop()
    defer { loop.stop() }
    var heap = TimerHeap()
    var timers: [ScheduledTimer] = []
    for index in 0..<5000 {
      let deadline = UInt64(index * 7919 % 1000)
      timers.append(
        ScheduledTimer(deadline: deadline, sequence: UInt64(index), loop: loop) {})
      heap.insert(timers[index])
    }
    for index in 0..<5000 where index % 10 != 0 { heap.remove(timers[index]) }
    heap.remove(timers[1])
    var order: [UInt64] = []
    while let timer = heap.popDue(at: 500) { order.append(timer.deadline) }
    let kept: [UInt64] = stride(from: 0, to: 5000, by: 10).map { timers[$0].deadline }
    #expect(order == kept.filter { $0 <= 500 }.sorted())
    #expect(heap.count == 500 - order.count)
  }

  @Test("what runs while a loop is stopped runs once")
  func stopUnderLoad() {
    for _ in 0..<20 {
      let loop = EventLoop()
      let runs = Mutex<[Int: Int]>([:])
      @Sendable func post(_ number: Int) {
        loop.execute {
          runs.withLock { $0[number, default: 0] += 1 }
          if number < 1_000_000 { post(number + 8) }
        }
      }
      for chain in 0..<8 { post(chain) }
      while runs.withLock({ $0.count }) < 1000 { usleep(100) }
      loop.stop()
      #expect(runs.withLock { $0.values.allSatisfy { $0 == 1 } })
    }
  }

  @Test("a loop stops with timers and listeners still open, and joins its thread")
  func stopWithHandles() async throws {
    let loop = EventLoop()
    let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
    let bound = try EventLoop.bindListener(to: address)
    #expect(bound.address.port != 0)
    await withCheckedContinuation { continuation in
      loop.execute {
        _ = loop.schedule(after: .seconds(3600)) {}
        _ = try? loop.listen(socket: bound.socket) { _ in }
        continuation.resume()
      }
    }
    loop.stop()
    loop.stop()
  }
}

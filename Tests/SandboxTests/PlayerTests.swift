// The player: steps in order, with waits on the loop's timers and pauses while there is no room.

import Core
import HTTP
import Testing

@testable import Sandbox

/// A loop that is stepped by hand.
final class StepLoop: Loop, @unchecked Sendable {
  private final class Timer: LoopTimer, @unchecked Sendable {
    var work: (@Sendable () -> Void)?
    func cancel() { work = nil }
  }
  private var timers: [Timer] = []
  private(set) var delays: [Duration] = []

  var isCurrent: Bool { true }
  func execute(_ work: @escaping @Sendable () -> Void) { work() }
  func enqueue(_ job: consuming ExecutorJob) { job.runSynchronously(on: asUnownedTaskExecutor()) }

  func schedule(after delay: Duration, _ work: @escaping @Sendable () -> Void) -> any LoopTimer {
    let timer = Timer()
    timer.work = work
    timers.append(timer)
    delays.append(delay)
    return timer
  }

  /// Runs the oldest timer.
  func fire() {
    guard !timers.isEmpty else { return }
    timers.removeFirst().work?()
  }
}

/// An exchange that writes down what is done to it.
final class RecordedExchange: ServerExchange {
  let head: RequestHead
  let peer = "test"
  let stepLoop = StepLoop()
  var loop: any Loop { stepLoop }
  let isSecure = false
  var isWritable = true
  var done: [String] = []

  init(_ head: RequestHead) { self.head = head }

  func respond(_ head: ResponseHead, endOfResponse: Bool) { done.append("head \(head.status)") }
  func write(_ bytes: UnsafeRawBufferPointer) { write(Array(bytes)) }
  func write(_ bytes: [UInt8]) { done.append("body") }
  func finish(trailers: HTTPFields?) { done.append("finish") }
  func reset(_ reason: ResetReason) { done.append("reset") }
  func consumed(_ count: Int) {}
}

@Suite struct PlayerTests {
  private func begin(_ text: String) -> (RecordedExchange, SandboxExchange) {
    let exchange = RecordedExchange(
      RequestHead(
        method: "POST", path: "/openai/v1/chat/completions?x=1",
        fields: ["authorization": "Bearer sk-1"]))
    let receiver = SandboxExchange(exchange, state: makeState())
    let body =
      #"{"model":"m","stream":true,"messages":[{"role":"user","content":"\#(text)"}]}"#
    Array(body.utf8).withUnsafeBytes { receiver.received($0) }
    return (exchange, receiver)
  }

  @Test("a script waits on the loop and goes on when the time has come")
  func waits() {
    let (exchange, receiver) = begin("Say hello [[sandbox: first_delay=250]]")
    receiver.requestFinished(trailers: nil)
    #expect(exchange.done == ["head 200", "body"])
    #expect(exchange.stepLoop.delays == [.milliseconds(250)])
    exchange.stepLoop.fire()
    #expect(exchange.done.last == "finish")
  }

  @Test("nothing is written while the connection has no room")
  func backPressure() {
    let (exchange, receiver) = begin("Say hello")
    exchange.isWritable = false
    receiver.requestFinished(trailers: nil)
    #expect(exchange.done.isEmpty)
    exchange.isWritable = true
    receiver.becameWritable()
    #expect(exchange.done.last == "finish")
  }

  @Test("after the client has gone nothing is done, though a timer was set")
  func closed() {
    let (exchange, receiver) = begin("Say hello [[sandbox: head_delay=10]]")
    receiver.requestFinished(trailers: nil)
    receiver.closed()
    exchange.stepLoop.fire()
    #expect(exchange.done.isEmpty)
  }
}

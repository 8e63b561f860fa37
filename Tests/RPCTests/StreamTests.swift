// Streams: order, back-pressure, and what happens at their ends.

import Core
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Wire

/// A sink that is writable when the test says so.
private final class GatedSink: ResponseSink {
  var isWritable = true
  var source: (any ResponseSource)?
  private(set) var sizes: [Int] = []
  private(set) var isFinished = false

  func opened(_ call: Call) {}
  func begin() {}

  func send<M: Message>(_ message: M) {
    if let response = message as? GrpcTesting.StreamingOutputCallResponse {
      sizes.append(response.payload?.body.count ?? 0)
    }
  }

  func finish(_ failure: Failure?) { isFinished = true }
  func consumed(_ byteCount: Int) {}
}

private typealias Output = GrpcTesting.StreamingOutputCallResponse

@Suite struct StreamTests {
  private let loop = ManualLoop()
  private let call: Call

  init() {
    call = Call(
      method: GrpcTesting.TestServiceMethods.streamingOutputCall, identity: .anonymous,
      loop: loop, ids: IDMaker(world: loop.world))
  }

  @Test("offers go straight out while there is room, and are refused while there is none")
  func offers() {
    let sink = GatedSink()
    let stream = ResponseStream<Output>(call: call, sink: sink)
    let rooms = Mutex(0)
    stream.onWritable { rooms.withLock { $0 += 1 } }
    #expect(stream.offer(EchoService.response(size: 1)))
    sink.isWritable = false
    #expect(!stream.offer(EchoService.response(size: 2)))
    #expect(sink.sizes == [1])
    sink.isWritable = true
    stream.sinkBecameWritable()
    #expect(rooms.withLock { $0 } == 1)
    #expect(stream.offer(EchoService.response(size: 2)))
    #expect(sink.sizes == [1, 2])
  }

  @Test("room is announced only to who was refused")
  func quietRoom() {
    let sink = GatedSink()
    let stream = ResponseStream<Output>(call: call, sink: sink)
    let rooms = Mutex(0)
    stream.onWritable { rooms.withLock { $0 += 1 } }
    stream.sinkBecameWritable()
    #expect(rooms.withLock { $0 } == 0)
  }

  @Test("a waiting send goes out when room comes back")
  func waitingSend() {
    let sink = GatedSink()
    sink.isWritable = false
    let stream = ResponseStream<Output>(call: call, sink: sink)
    let outcomes = Mutex<[String]>([])
    Task.immediate(executorPreference: loop) {
      do throws(Failure) {
        try await stream.send(EchoService.response(size: 3))
        outcomes.withLock { $0.append("sent") }
      } catch {
        outcomes.withLock { $0.append(error.reason) }
      }
    }
    loop.run()
    #expect(outcomes.withLock { $0 }.isEmpty)
    sink.isWritable = true
    stream.sinkBecameWritable()
    loop.run()
    #expect(outcomes.withLock { $0 } == ["sent"])
    #expect(sink.sizes == [3])
  }

  @Test("a canceled call frees a waiting send and drops later offers")
  func canceled() {
    let sink = GatedSink()
    sink.isWritable = false
    let stream = ResponseStream<Output>(call: call, sink: sink)
    let outcomes = Mutex<[String]>([])
    Task.immediate(executorPreference: loop) {
      do throws(Failure) {
        try await stream.send(EchoService.response(size: 3))
      } catch {
        outcomes.withLock { $0.append(error.reason) }
      }
    }
    call.cancel()
    loop.run()
    #expect(outcomes.withLock { $0 } == [Failure.canceled])
    sink.isWritable = true
    #expect(stream.offer(EchoService.response(size: 1)))
    #expect(sink.sizes.isEmpty)
  }

  @Test("after the end nothing more is sent")
  func afterEnd() {
    let sink = GatedSink()
    let stream = ResponseStream<Output>(call: call, sink: sink)
    stream.finish()
    #expect(sink.isFinished)
    #expect(stream.offer(EchoService.response(size: 1)))
    #expect(sink.sizes.isEmpty)
  }

  @Test("onCancel runs once, also when it comes late, and never after a good end")
  func onCancel() {
    let runs = Mutex(0)
    call.onCancel { runs.withLock { $0 += 1 } }
    call.cancel()
    call.cancel()
    call.onCancel { runs.withLock { $0 += 1 } }
    #expect(runs.withLock { $0 } == 2)
  }
}

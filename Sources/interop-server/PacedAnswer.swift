// The responses that a streaming request asks for, at the pace it asks for, without a task.

import Core
import Protos
import RPC

/// One response after another: on the call's loop, as fast as the reader takes them and no sooner
/// than was asked. While it waits it is a timer, or a handler of the stream.
final class PacedAnswer {
  typealias Response = GrpcTesting.StreamingOutputCallResponse

  private let parameters: [GrpcTesting.ResponseParameters]
  private let call: Call
  private let responses: ResponseStream<Response>
  private let world: World
  private var next = 0
  /// When the next response is due; pauses add up from here, so that lateness does not.
  private var due: Duration
  private var hasPaused = false
  private var timer: (any LoopTimer)?
  /// The last response and its size: most streams repeat one.
  private var last: (size: Int32, response: Response)?

  /// On the call's loop.
  static func start(
    _ parameters: [GrpcTesting.ResponseParameters], _ call: Call,
    _ responses: ResponseStream<Response>, _ world: World
  ) {
    let answer = PacedAnswer(parameters, call, responses, world)
    let bound = LoopBound(answer, loop: call.loop)
    responses.onWritable { bound.value.goOn() }
    call.onCancel { bound.value.cancel() }
    answer.goOn()
  }

  private init(
    _ parameters: [GrpcTesting.ResponseParameters], _ call: Call,
    _ responses: ResponseStream<Response>, _ world: World
  ) {
    self.parameters = parameters
    self.call = call
    self.responses = responses
    self.world = world
    due = world.uptime()
  }

  private func goOn() {
    while next < parameters.count {
      let wanted = parameters[next]
      if wanted.intervalUs > 0, !hasPaused { return pause(wanted.intervalUs) }
      if let compressed = wanted.compressed {
        call.compression = compressed.value ? .always : .never
      }
      do throws(Failure) {
        guard responses.offer(try response(wanted.size)) else { return }
      } catch {
        return responses.finish(error)
      }
      hasPaused = false
      next += 1
    }
    responses.finish()
  }

  private func pause(_ microseconds: Int32) {
    hasPaused = true
    due += .microseconds(Int64(microseconds))
    let bound = LoopBound(self, loop: call.loop)
    timer = call.loop.schedule(after: max(.zero, due - world.uptime())) {
      bound.value.timer = nil
      bound.value.goOn()
    }
  }

  private func response(_ size: Int32) throws(Failure) -> Response {
    if let last, last.size == size { return last.response }
    var response = Response()
    response.payload = try InteropService.payload(size)
    last = (size, response)
    return response
  }

  private func cancel() {
    timer?.cancel()
    timer = nil
    next = parameters.count
  }
}

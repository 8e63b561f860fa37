// A call that was let in, as a wire protocol drives it.

package import Core

/// A call between its admission and its end. Wire protocols hold it and tell it what arrives; used
/// on the call's loop only.
package struct OpenCall {
  package let call: Call
  private let pipeline: Pipeline
  private let timer: (any LoopTimer)?
  var serve: Handler.Serve?
  var requests: StreamStart?

  init(call: Call, pipeline: Pipeline, timer: (any LoopTimer)? = nil) {
    self.call = call
    self.pipeline = pipeline
    self.timer = timer
  }

  /// Starts the handler of a request stream; nothing to do for other methods.
  package func start(_ sink: any ResponseSink) { requests?.start(call, sink) }

  /// One whole message: decode → validate → serve. What goes wrong ends the call.
  package func receive(_ body: RequestBody, byteCount: Int, _ sink: any ResponseSink) {
    do throws(Failure) {
      if let serve {
        try serve(body, call, sink)
      } else {
        try requests?.sink?.receive(body, byteCount: byteCount)
      }
    } catch {
      sink.finish(error)
      call.cancel()
    }
  }

  /// No more messages: the end of the client's side, or its failure.
  package func finishRequests(_ failure: Failure? = nil) { requests?.sink?.finish(failure) }

  /// The last thing that a sink does: the response is complete, or nobody waits for it any more.
  package func ended(
    _ failure: Failure?, isCanceled: Bool = false, requestBytes: Int, responseBytes: Int
  ) {
    timer?.cancel()
    if failure != nil || isCanceled { call.cancel() }
    call.finish()
    pipeline.report(
      call, failure: failure, isCanceled: isCanceled, requestBytes: requestBytes,
      responseBytes: responseBytes)
  }
}

/// The code of a request stream before and after its start.
final class StreamStart {
  private let code: Handler.Start
  private(set) var sink: (any RequestSink)?

  init(_ code: @escaping Handler.Start) { self.code = code }

  func start(_ call: Call, _ sink: any ResponseSink) { self.sink = code(call, sink) }
}

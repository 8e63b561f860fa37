// What wire protocols do to a call: start it, give it messages, end it.

package import Core

/// Used on the call's loop only.
extension Call {
  /// Starts the handler of a request stream; nothing to do for other methods.
  package func start(_ sink: any ResponseSink) {
    guard method.requestStreaming, case .stream(let code) = origin.handler?.code else { return }
    requests = code(self, sink)
  }

  /// One whole message: decode → validate → serve. What goes wrong ends the call.
  package func receive(_ body: RequestBody, byteCount: Int, _ sink: any ResponseSink) {
    guard let handler = origin.handler else { return }
    do throws(Failure) {
      switch handler.code {
      case .single(let serve): try serve(body, self, sink)
      case .stream: try requests?.receive(body, byteCount: byteCount)
      }
    } catch {
      sink.finish(error)
      cancel()
    }
  }

  /// No more messages: the end of the client's side, or its failure.
  package func finishRequests(_ failure: Failure? = nil) {
    if method.requestStreaming { requests?.finish(failure) }
  }

  /// The last thing that a sink does: the response is complete, or nobody waits for it any more.
  package func ended(
    _ failure: Failure?, isCanceled: Bool = false, requestBytes: Int, responseBytes: Int
  ) {
    if failure != nil || isCanceled { cancel() }
    finish()
    origin.pipeline?.report(
      self, failure: failure, isCanceled: isCanceled, requestBytes: requestBytes,
      responseBytes: responseBytes)
  }
}

// One method and the code that serves it, with its message types erased once.

package import Core
package import Wire

/// A method with its code. Generated services make these; the pipeline calls them.
package final class Handler: Sendable {
  package let method: Method
  package let code: Code

  /// How a call is served, by the shape of its request.
  package enum Code: Sendable {
    /// The request is one message: called with it on the loop. What is thrown ends the call.
    case single(Serve)
    /// The request is a stream: called at the call's beginning.
    case stream(Start)
  }

  package typealias Serve =
    @Sendable (RequestBody, Call, any ResponseSink) throws(Failure) -> Void
  package typealias Start = @Sendable (Call, any ResponseSink) -> any RequestSink

  package init(_ method: Method, _ code: Code) {
    self.method = method
    self.code = code
  }
}

/// Takes the request messages of a call whose request is a stream. Used on the loop.
package protocol RequestSink: AnyObject, Sendable {
  /// One message, which took this many bytes on the wire.
  func receive(_ body: RequestBody, byteCount: Int) throws(Failure)
  func finish(_ failure: Failure?)
}

extension Handler {
  /// One message each way; the code never waits and runs synchronously on the loop.
  package static func immediateUnary<In: Message, Out: Message>(
    _ method: Method, _ serve: @escaping @Sendable (In, Call) throws(Failure) -> Out
  ) -> Handler {
    Handler(
      method,
      .single { (body, call, sink) throws(Failure) in
        let request: In = try body.decoded()
        let response = try serve(request, call)
        sink.send(response)
        sink.finish(nil)
      })
  }

  /// One message each way; the code may wait.
  package static func unary<In: Message, Out: Message>(
    _ method: Method, _ serve: @escaping @Sendable (In, Call) async throws(Failure) -> Out
  ) -> Handler {
    Handler(
      method,
      .single { (body, call, sink) throws(Failure) in
        let request: In = try body.decoded()
        call.run(sink) { (sink) async throws(Failure) in
          let response = try await serve(request, call)
          call.withSink(sink) { $0.send(response) }
        }
      })
  }

  /// One message in, many out; returning ends the stream.
  package static func serverStream<In: Message, Out: Message>(
    _ method: Method,
    _ serve: @escaping @Sendable (In, Call, ResponseStream<Out>) async throws(Failure) -> Void
  ) -> Handler {
    Handler(
      method,
      .single { (body, call, sink) throws(Failure) in
        let request: In = try body.decoded()
        let responses = ResponseStream<Out>(call: call, sink: sink)
        call.run(responses) { () async throws(Failure) in
          try await serve(request, call, responses)
        }
      })
  }

  /// One message in, many out; the code returns at once and the stream lives until it is finished.
  /// The head is sent with the first message or by `begin()`, so that a failure which is found
  /// later can still be answered with its own status.
  package static func immediateServerStream<In: Message, Out: Message>(
    _ method: Method,
    _ serve: @escaping @Sendable (In, Call, ResponseStream<Out>) throws(Failure) -> Void
  ) -> Handler {
    Handler(
      method,
      .single { (body, call, sink) throws(Failure) in
        let request: In = try body.decoded()
        // The service begins the response: a failure it finds before that can still be a status.
        try serve(request, call, ResponseStream<Out>(call: call, sink: sink))
      })
  }

  /// Many messages in, one out.
  package static func clientStream<In: Message, Out: Message>(
    _ method: Method,
    _ serve: @escaping @Sendable (RequestStream<In>, Call) async throws(Failure) -> Out
  ) -> Handler {
    Handler(
      method,
      .stream { call, sink in
        let requests = RequestStream<In>(call: call, sink: sink)
        call.run(sink) { (sink) async throws(Failure) in
          let response = try await serve(requests, call)
          call.withSink(sink) { $0.send(response) }
        }
        return requests
      })
  }

  /// Many messages both ways; returning ends the call.
  package static func bidirectional<In: Message, Out: Message>(
    _ method: Method,
    _ serve:
      @escaping @Sendable (RequestStream<In>, Call, ResponseStream<Out>) async throws(Failure) ->
      Void
  ) -> Handler {
    Handler(
      method,
      .stream { call, sink in
        let requests = RequestStream<In>(call: call, sink: sink)
        let responses = ResponseStream<Out>(call: call, sink: sink)
        call.run(responses) { () async throws(Failure) in
          try await serve(requests, call, responses)
        }
        return requests
      })
  }
}

extension RequestStream: RequestSink {
  package func receive(_ body: RequestBody, byteCount: Int) throws(Failure) {
    receive(try body.decoded(), byteCount: byteCount)
  }
}

extension Call {
  /// Runs code that may wait as a task on the call's loop, and ends the call by its outcome. The
  /// task starts here and now, and is cancelled with the call.
  func run(
    _ sink: any ResponseSink,
    _ code: @escaping @Sendable (LoopBound<any ResponseSink>) async throws(Failure) -> Void
  ) {
    let bound = LoopBound(sink, loop: loop)
    start { () async -> Void in
      do throws(Failure) {
        try await code(bound)
        self.withSink(bound) { $0.finish(nil) }
      } catch {
        self.withSink(bound) { $0.finish(error) }
      }
    }
  }

  func run<M: Message>(
    _ responses: ResponseStream<M>, _ code: @escaping @Sendable () async throws(Failure) -> Void
  ) {
    start { () async -> Void in
      do throws(Failure) {
        try await code()
        responses.finish()
      } catch {
        responses.finish(error)
      }
    }
  }

  private func start(_ work: @escaping @Sendable () async -> Void) {
    let task = Task.immediate(executorPreference: loop) { await work() }
    onCancel { task.cancel() }
  }

  /// Uses the sink on its loop: here, if this is the loop.
  func withSink(
    _ sink: LoopBound<any ResponseSink>, _ use: @escaping @Sendable (any ResponseSink) -> Void
  ) {
    if loop.isCurrent {
      use(sink.value)
    } else {
      loop.execute { use(sink.value) }
    }
  }
}

extension Failure {
  /// The reason of a `timeout` whose caller went away; nobody but a log reads it.
  package static let canceled = "canceled"

  package static var canceledCall: Failure {
    Failure(.timeout, "the call was canceled", reason: canceled)
  }

  /// grpc/doc/statuscodes.md: a unary call with no or several messages is UNIMPLEMENTED.
  package static var missingMessage: Failure {
    Failure(.notFound, "the request has no message", reason: unimplementedMethod)
  }

  package static var secondMessage: Failure {
    Failure(.notFound, "the request has several messages", reason: unimplementedMethod)
  }
}

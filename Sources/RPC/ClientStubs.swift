// Typed calls over a channel; what generated clients are made of.

package import Core
package import Wire

extension Channel {
  /// One message each way.
  package func callUnary<In: Message, Out: Message>(
    _ method: Method, _ request: In, metadata: Metadata = [:], timeout: Duration? = nil
  ) async throws(Failure) -> Out {
    let response = try await unary(
      method, format.encode(request), metadata: metadata, timeout: timeout)
    return try format.decode(response)
  }

  /// One message out, many in.
  package func callServerStream<In: Message, Out: Message>(
    _ method: Method, _ request: In, metadata: Metadata = [:], timeout: Duration? = nil
  ) async throws(Failure) -> ResponseReader<Out> {
    let call = try await open(method, metadata: metadata, timeout: timeout)
    try await call.send(format.encode(request))
    call.finishSending()
    return ResponseReader(call, format)
  }

  /// Many messages out, one in.
  package func callClientStream<In: Message, Out: Message>(
    _ method: Method, metadata: Metadata = [:], timeout: Duration? = nil
  ) async throws(Failure) -> ClientStreamCall<In, Out> {
    ClientStreamCall(try await open(method, metadata: metadata, timeout: timeout), format)
  }

  /// Many messages both ways.
  package func callBidirectional<In: Message, Out: Message>(
    _ method: Method, metadata: Metadata = [:], timeout: Duration? = nil
  ) async throws(Failure) -> BidirectionalCall<In, Out> {
    BidirectionalCall(try await open(method, metadata: metadata, timeout: timeout), format)
  }
}

extension Format {
  func encode(_ message: some Message) -> [UInt8] {
    switch self {
    case .binary: message.binary()
    case .json: message.json()
    }
  }

  func decode<M: Message>(_ bytes: [UInt8]) throws(Failure) -> M {
    switch self {
    case .binary: try M(binary: bytes)
    case .json: try M(json: bytes)
    }
  }
}

/// The messages of a streaming response, as a client reads them: `for try await … in`. A call whose
/// reader nobody holds any more is canceled.
package final class ResponseReader<M: Message>: Sendable, AsyncSequence, AsyncIteratorProtocol {
  package typealias Element = M
  package typealias Failure = Core.Failure

  /// The call below, for its headers and trailers.
  package let call: any ClientCall
  private let format: Format

  package init(_ call: any ClientCall, _ format: Format) {
    self.call = call
    self.format = format
  }

  /// The next message, nil after a call that ended well. Cancelling the task cancels the call.
  package func next() async throws(Core.Failure) -> M? {
    guard let bytes = try await call.cancellableNext() else { return nil }
    return try format.decode(bytes)
  }

  package func next(isolation: isolated (any Actor)?) async throws(Core.Failure) -> M? {
    try await next()
  }

  package func makeAsyncIterator() -> ResponseReader<M> { self }

  package func cancel() { call.cancel() }

  deinit { call.cancel() }
}

/// A call that sends many messages and gets one.
package struct ClientStreamCall<In: Message, Out: Message>: Sendable {
  package let call: any ClientCall
  private let format: Format

  package init(_ call: any ClientCall, _ format: Format) {
    self.call = call
    self.format = format
  }

  /// Sends one message; waits while the server is behind.
  package func send(_ message: In) async throws(Failure) {
    try await call.send(format.encode(message))
  }

  /// Ends the request and waits for the response.
  package func finish() async throws(Failure) -> Out {
    call.finishSending()
    return try format.decode(try await call.single())
  }

  package func cancel() { call.cancel() }
}

/// A call that sends and gets many messages.
package struct BidirectionalCall<In: Message, Out: Message>: Sendable {
  package let responses: ResponseReader<Out>
  private let format: Format

  package init(_ call: any ClientCall, _ format: Format) {
    responses = ResponseReader(call, format)
    self.format = format
  }

  /// Sends one message; waits while the server is behind.
  package func send(_ message: In) async throws(Failure) {
    try await responses.call.send(format.encode(message))
  }

  package func finishSending() { responses.call.finishSending() }

  package func cancel() { responses.cancel() }
}

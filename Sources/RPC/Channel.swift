// The client's side: how generated stubs reach a server, whatever carries the call.

package import Core

/// Carries calls to a server: a connection over a network, or the same process.
package protocol Channel: Sendable {
  /// How messages are written on this channel.
  var format: Format { get }
  /// Begins a call. Metadata names are lower-case.
  func open(_ method: Method, metadata: Metadata, timeout: Duration?) async throws(Failure)
    -> any ClientCall
  /// One message each way; channels that can, send a read-only call again when it certainly or
  /// harmlessly failed on the way.
  func unary(_ method: Method, _ request: [UInt8], metadata: Metadata, timeout: Duration?)
    async throws(Failure) -> [UInt8]
}

/// One call as a channel carries it: bytes of whole messages.
package protocol ClientCall: AnyObject, Sendable {
  /// Sends one message; waits while the server is behind.
  func send(_ message: [UInt8]) async throws(Failure)
  /// No more messages follow.
  func finishSending()
  /// The next message, nil after a call that ended well; throws its failure otherwise.
  func next() async throws(Failure) -> [UInt8]?
  func cancel()
  /// Empty until the headers have come.
  var responseHeaders: Metadata { get }
  /// Empty until the call has ended.
  var responseTrailers: Metadata { get }
}

extension Channel {
  package func unary(
    _ method: Method, _ request: [UInt8], metadata: Metadata, timeout: Duration?
  ) async throws(Failure) -> [UInt8] {
    let call = try await open(method, metadata: metadata, timeout: timeout)
    try await call.send(request)
    call.finishSending()
    return try await call.single()
  }
}

extension ClientCall {
  /// The one message of a response that has one. Cancelling the task cancels the call.
  package func single() async throws(Failure) -> [UInt8] {
    guard let response = try await cancellableNext() else {
      throw Failure(.internal, "the server ended the call without a response")
    }
    guard try await cancellableNext() == nil else {
      cancel()
      throw Failure(.internal, "the server sent more than one response")
    }
    return response
  }

  package func cancellableNext() async throws(Failure) -> [UInt8]? {
    let outcome = await withTaskCancellationHandler {
      await Outcome.of { () async throws(Failure) in try await self.next() }
    } onCancel: {
      self.cancel()
    }
    return try outcome.get()
  }
}

/// `Result` of an async typed-throwing function, for APIs that cannot pass the type on.
enum Outcome {
  static func of<Success: Sendable>(
    _ body: () async throws(Failure) -> Success
  ) async -> Result<Success, Failure> {
    do throws(Failure) { return .success(try await body()) } catch { return .failure(error) }
  }
}

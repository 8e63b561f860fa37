// The server's half of an in-process call.

import Core
import Wire

/// Feeds a pipeline with what the client's half sends, and gives it what comes back. Used on the
/// loop only.
final class InProcessSink: ResponseSink {
  private let client: InProcessCall
  private let format: Format
  private var call: Call?
  private var early: [[UInt8]] = []
  private var requestIsFinished = false
  private var hasMessage = false
  private var headersAreSent = false
  private var isEnded = false
  private var requestBytes = 0
  private var responseBytes = 0
  var source: (any ResponseSource)?

  init(_ client: InProcessCall, _ format: Format) {
    self.client = client
    self.format = format
  }

  var isWritable: Bool { client.isWritable }

  func opened(_ call: Call) {
    self.call = call
    if isEnded {
      call.ended(nil, isCanceled: true, requestBytes: 0, responseBytes: 0)
      return
    }
    call.start(self)
    for message in early { receive(message) }
    early = []
    if requestIsFinished { finishRequests() }
  }

  func receive(_ message: [UInt8]) {
    guard !isEnded else { return }
    guard let call else {
      early.append(message)
      return
    }
    if !call.method.requestStreaming && hasMessage {
      finish(.secondMessage)
      return
    }
    hasMessage = true
    requestBytes += message.count
    switch format {
    case .binary:
      message.withUnsafeBytes {
        call.receive(.binary($0), byteCount: message.count, self)
      }
    case .json: call.receive(.json(JSONRequest(body: message)), byteCount: message.count, self)
    }
  }

  func finishRequests() {
    requestIsFinished = true
    guard let call, !isEnded else { return }
    if !call.method.requestStreaming && !hasMessage { finish(.missingMessage) }
    call.finishRequests()
  }

  func begin() {
    guard !headersAreSent, let call else { return }
    headersAreSent = true
    client.received(headers: call.responseHeaders)
  }

  func send<M: Message>(_ message: M) {
    guard !isEnded else { return }
    begin()
    let bytes = format.encode(message)
    responseBytes += bytes.count
    client.received(bytes)
  }

  func finish(_ failure: Failure?) {
    guard !isEnded else { return }
    isEnded = true
    begin()
    source = nil
    let trailers = call?.responseTrailers ?? Metadata()
    client.end(failure.map { .failure($0.shownToClient) } ?? .success(()), trailers: trailers)
    call?.finishRequests(failure)
    call?.ended(failure, requestBytes: requestBytes, responseBytes: responseBytes)
  }

  func consumed(_ byteCount: Int) { client.consumed(byteCount) }

  func cancel() {
    guard !isEnded else { return }
    isEnded = true
    source = nil
    call?.ended(
      nil, isCanceled: true, requestBytes: requestBytes, responseBytes: responseBytes)
  }
}

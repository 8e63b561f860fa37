// One request: its body is collected, answered by a script, and the script is played in time.

import Core
import HTTP

/// Takes one request and plays its answer. Everything happens on the connection's loop.
final class SandboxExchange: ExchangeReceiver {
  static let bodyBytesLimit = 64 << 20
  private static let fillerBytes = 64 << 10

  private let exchange: any ServerExchange
  private let state: SandboxState
  private var body: [UInt8] = []
  private var isTooLarge = false
  private var steps: ArraySlice<Step> = []
  private var timer: (any LoopTimer)?
  private var hasResponded = false
  private var isClosed = false

  init(_ exchange: any ServerExchange, state: SandboxState) {
    self.exchange = exchange
    self.state = state
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    exchange.consumed(bytes.count)
    guard !isTooLarge, body.count + bytes.count <= Self.bodyBytesLimit else {
      isTooLarge = true
      return
    }
    body.append(contentsOf: bytes)
  }

  func requestFinished(trailers: HTTPFields?) {
    let request = SandboxRequest(head: exchange.head, body: isTooLarge ? nil : body)
    body = []
    steps = state.script(for: request).steps[...]
    play()
  }

  func becameWritable() {
    if timer == nil { play() }
  }

  func closed() {
    isClosed = true
    timer?.cancel()
    timer = nil
    steps = []
  }

  /// Plays until the script waits, the connection has no room, or nothing is left.
  private func play() {
    while !isClosed, exchange.isWritable, let step = steps.popFirst() {
      switch step {
      case .head(let head): respond(head)
      case .body(let bytes): exchange.write(bytes)
      case .filler(let count):
        let piece = min(count, Self.fillerBytes)
        exchange.write([UInt8](repeating: 0, count: piece))
        if count > piece { steps = [.filler(count - piece)] + steps }
      case .wait(let milliseconds): return wait(.milliseconds(milliseconds))
      case .finish: exchange.finish(trailers: nil)
      case .reset: breakConnection()
      case .hang: steps = []
      }
    }
  }

  private func respond(_ head: ResponseHead) {
    hasResponded = true
    exchange.respond(head, endOfResponse: false)
  }

  /// Before the head, the transport would answer with a status; after it, it closes HTTP/1.1
  /// connections with what is not sent yet.
  private func breakConnection() {
    if !hasResponded { respond(ResponseHead(status: 200)) }
    exchange.reset(.internalError)
  }

  private func wait(_ delay: Duration) {
    let this = LoopBound(self, loop: exchange.loop)
    timer = exchange.loop.schedule(after: delay) {
      this.value.timer = nil
      this.value.play()
    }
  }
}

/// What a script is made from.
struct SandboxRequest {
  let head: RequestHead
  /// Nil where it was larger than the limit.
  let body: [UInt8]?

  /// How the client reached us.
  var host: String { head.authority.isEmpty ? "127.0.0.1" : head.authority }

  /// The path without its query.
  var path: Substring { RequestPath.split(head.path).path }

  /// The fields of the query; the last of a name counts.
  var query: [String: String] {
    var fields: [String: String] = [:]
    for pair in RequestPath.split(head.path).query?.split(separator: "&") ?? [] {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? parts[1] : ""
      if let name = RequestPath.decode(parts[0], plusIsSpace: true) {
        fields[name] = RequestPath.decode(value, plusIsSpace: true)
      }
    }
    return fields
  }
}

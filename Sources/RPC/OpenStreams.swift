// The streams that are open, by the key behind them: they end when their credential does.

package import Core
import Synchronization

/// Calls whose request or response is a stream. Shared by all connections; any thread may use it.
package final class OpenStreams: Sendable {
  private struct Entry: Sendable {
    let call: Call
    let sink: LoopBound<any ResponseSink>
    let timer: (any LoopTimer)?
  }

  private let entries = Mutex<[String: [ObjectIdentifier: Entry]]>([:])
  private let limitPerKey: Int

  /// - Parameter limitPerKey: streams that a key and its tokens may have open at once.
  package init(limitPerKey: Int = .max) { self.limitPerKey = limitPerKey }

  /// Streams of a key and its tokens, or of all.
  package func count(of key: String? = nil) -> Int {
    entries.withLock { entries in
      key.map { entries[$0]?.count ?? 0 } ?? entries.values.reduce(0) { $0 + $1.count }
    }
  }

  /// Ends the streams of a key and its tokens with the failure, in the next turns of their loops.
  package func end(of key: String, _ failure: Failure) {
    let ended = entries.withLock { Array(($0[key] ?? [:]).values) }
    for entry in ended {
      entry.call.loop.execute { Self.end(entry.call, entry.sink, failure) }
    }
  }

  /// On the call's loop. A credential with an end takes its streams along. Fails where its key has
  /// as many as it may have.
  func add(
    _ call: Call, _ sink: any ResponseSink, endsIn lifetime: Duration?
  ) throws(Failure) {
    let bound = LoopBound(sink, loop: call.loop)
    let timer = lifetime.map { lifetime in
      call.loop.schedule(after: lifetime) {
        Self.end(
          call, bound,
          Failure(.unauthenticated, "the credential has expired", reason: "expired"))
      }
    }
    let entry = Entry(call: call, sink: bound, timer: timer)
    let isAdded = entries.withLock { entries in
      let key = call.principal.keyID
      guard entries[key]?.count ?? 0 < limitPerKey else { return false }
      entries[key, default: [:]][ObjectIdentifier(call)] = entry
      return true
    }
    guard isAdded else {
      timer?.cancel()
      throw Failure(
        .rateLimited, "the key has \(limitPerKey) streams open, as many as it may have",
        reason: "streams", retryAfter: .seconds(1))
    }
  }

  func remove(_ call: Call) {
    let entry = entries.withLock { entries in
      let id = call.principal.keyID
      let entry = entries[id]?.removeValue(forKey: ObjectIdentifier(call))
      if entries[id]?.isEmpty == true { entries[id] = nil }
      return entry
    }
    entry?.timer?.cancel()
  }

  private static func end(_ call: Call, _ sink: LoopBound<any ResponseSink>, _ failure: Failure) {
    sink.value.finish(failure)
    call.cancel()
  }
}

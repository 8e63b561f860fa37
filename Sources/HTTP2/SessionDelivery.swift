// What the callbacks of a session have noted, told to its streams once nghttp2 has returned.

import HTTP

extension HTTP2Session {
  func deliver() {
    while !events.isEmpty {
      swap(&events, &delivering)
      for index in delivering.indices { deliver(delivering[index]) }
      delivering.removeAll(keepingCapacity: true)
    }
  }

  private func deliver(_ event: SessionEvent) {
    switch event.kind {
    case .settings: owner?.sessionReceivedSettings()
    case .goAway:
      withdrawQueued()
      owner?.sessionGoesAway()
    case .ping: owner?.sessionPingReturned()
    case .head, .data, .end, .room, .closed:
      // The table holds a stream until its `closed`, which is its last event.
      event.stream?._withUnsafeGuaranteedRef { stream in
        if event.kind == .closed { close(stream) } else { stream.take(event) }
      }
    }
  }

  private func close(_ stream: HTTP2Stream) {
    withExtendedLifetime(streams.remove(stream)) {
      unreported += stream.unconsumed
      stream.unconsumed = 0
      stream.streamClosed(connectionLost: false)
    }
  }

  /// The peer takes no new streams, and nghttp2 keeps what it holds back until there is room, which
  /// may be never: those requests end now, and their callers can go elsewhere.
  private func withdrawQueued() {
    guard !isServer else { return }
    var queued: [HTTP2Stream] = []
    streams.forEach { if holdsBack($0) { queued.append($0) } }
    for stream in queued { withdraw(stream, code: ResetReason.refusedStream.code) }
  }

  /// A request that was not sent, and will not be.
  func refuse(_ stream: HTTP2Stream) {
    stream.wasNotSent = true
    stream.isClosed = true
    events.append(SessionEvent(kind: .closed, stream: .passUnretained(stream)))
  }

  // MARK: - Encoded fields

  /// The trailers' block, from the recent ones where the fields share their storage.
  func block(for trailers: HTTPFields) -> FieldBlock {
    blocks.find { $0.origin == nil && $0.fields.isSameStorage(as: trailers) }
      ?? blocks.remember(FieldBlock(pseudo: [], fields: trailers, origin: nil))
  }

  func recentBlock(_ origin: AnyObject, _ make: () -> FieldBlock) -> FieldBlock {
    blocks.find { $0.origin === origin } ?? blocks.remember(make())
  }
}

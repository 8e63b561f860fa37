// Requests that wait in the client for their turn: the peer's limit of streams is reached.

import HTTP
import HTTP2
import Testing

@Suite struct QueuedRequestTests {
  /// A pair that serves one exchange at a time, which is in progress.
  private static func busy() -> (Pair, Answer) {
    var limits = HTTP2Limits()
    limits.concurrentExchanges = 1
    let pair = Pair(limits: limits)
    pair.handler.onFinished = { _ in }
    pair.exchangeBytes()
    let (first, _) = pair.open()
    pair.exchangeBytes()
    return (pair, first)
  }

  @Test("they are refused when the server goes away, and what is in progress goes on")
  func goAway() {
    let (pair, first) = Self.busy()
    let queued = (0..<3).map { _ in pair.open() }
    pair.exchangeBytes()
    pair.server.announceGoAway()
    pair.exchangeBytes()
    #expect(queued.allSatisfy { $0.0.end == .refused && $0.0.ends == 1 })
    #expect(first.end == nil)
    #expect(pair.client.openStreamCount == 1)
    for (_, exchange) in queued {
      exchange.write([1])
      exchange.finish(trailers: nil)
      exchange.reset(.cancel)
    }
    pair.server.goAway()
    pair.handler.recorders[0].exchange.respond(ResponseHead(status: 200), endOfResponse: true)
    pair.exchangeBytes()
    #expect(first.end == .completed)
    #expect(queued.allSatisfy { $0.0.ends == 1 })
    #expect(pair.client.openStreamCount == 0)
    #expect(pair.handler.recorders.count == 1)
    #expect(pair.client.isFinished && pair.server.isFinished)
  }

  @Test("one that is reset ends at once and is never sent, and those behind it keep their turn")
  func reset() {
    let (pair, first) = Self.busy()
    let (second, exchange) = pair.open(request("/second"))
    let (third, _) = pair.open(request("/third"), body: Array("hello".utf8))
    pair.exchangeBytes()
    exchange.reset(.cancel)
    exchange.reset(.cancel)
    pair.exchangeBytes()
    #expect(second.end == .refused && second.ends == 1)
    #expect(pair.client.openStreamCount == 2)
    pair.handler.recorders[0].exchange.respond(ResponseHead(status: 200), endOfResponse: true)
    pair.exchangeBytes()
    #expect(first.end == .completed && third.end == nil)
    #expect(pair.handler.recorders.map(\.exchange.head.path) == ["/a", "/third"])
    #expect(pair.handler.recorders.last?.body == Array("hello".utf8))
    #expect(second.ends == 1)
  }
}

// How exchanges and connections end: resets, early answers, GOAWAY, limits.

import HTTP
import HTTP2
import Testing

@Suite struct SessionEndTests {
  @Test("a client's reset closes the exchange once, and calls after it do nothing")
  func clientReset() {
    let pair = Pair()
    pair.handler.onFinished = { _ in }
    let (answer, exchange) = pair.open()
    pair.exchangeBytes()
    exchange.reset(.cancel)
    exchange.reset(.cancel)
    pair.exchangeBytes()
    let recorder = pair.handler.recorders[0]
    #expect(recorder.log == ["finished", "closed"])
    recorder.exchange.respond(ResponseHead(status: 200), endOfResponse: false)
    recorder.exchange.write([1])
    recorder.exchange.finish(trailers: nil)
    recorder.exchange.reset(.internalError)
    #expect(!recorder.exchange.isWritable)
    pair.exchangeBytes()
    #expect(answer.end == .reset(.cancel))
    #expect(answer.ends == 1)
  }

  @Test("a server's reset reaches the client with its reason")
  func serverReset() {
    let pair = Pair()
    pair.handler.onFinished = { $0.exchange.reset(.internalError) }
    let (answer, _) = pair.open()
    pair.exchangeBytes()
    #expect(answer.end == .reset(.internalError))
    #expect(pair.handler.recorders[0].log == ["finished", "closed"])
  }

  @Test("refused streams are told apart, as they may be sent again")
  func refused() {
    let pair = Pair()
    pair.handler.onFinished = { $0.exchange.reset(.refusedStream) }
    let (answer, _) = pair.open()
    pair.exchangeBytes()
    #expect(answer.end == .refused)
  }

  @Test("a response before the end of the request stops the upload without an error")
  func earlyResponse() {
    let pair = Pair()
    pair.handler.onBegin = {
      $0.exchange.respond(ResponseHead(status: 413), endOfResponse: true)
    }
    let answer = Answer()
    let exchange = pair.client.open(request(), endOfRequest: false, receiver: answer)
    exchange.write([UInt8](repeating: 1, count: 100))
    pair.exchangeBytes()
    #expect(answer.head?.status == 413)
    #expect(answer.isFinished)
    #expect(answer.end == .completed)
    #expect(pair.handler.recorders[0].log.last == "closed")
    #expect(pair.server.openStreamCount == 0)
  }

  @Test("a client that knows the limit of exchanges waits its turn, and nothing is refused")
  func admission() {
    var limits = HTTP2Limits()
    limits.concurrentExchanges = 3
    let pair = Pair(limits: limits)
    pair.handler.onFinished = { _ in }
    pair.exchangeBytes()
    let answers = (0..<5).map { _ in pair.open().0 }
    pair.exchangeBytes()
    #expect(pair.handler.recorders.count == 3)
    for recorder in pair.handler.recorders {
      recorder.exchange.respond(ResponseHead(status: 200), endOfResponse: true)
    }
    pair.exchangeBytes()
    #expect(pair.handler.recorders.count == 5)
    #expect(
      answers.map(\.end) == [ExchangeEnd?](repeating: .completed, count: 3) + [nil, nil])
  }

  @Test("exchange objects that handlers still hold count against the limit after a reset")
  func rapidReset() {
    var limits = HTTP2Limits()
    limits.concurrentExchanges = 10
    let pair = Pair(limits: limits)
    pair.handler.onFinished = { _ in }
    for _ in 0..<50 {
      let (_, exchange) = pair.open()
      pair.exchangeBytes()
      exchange.reset(.cancel)
      pair.exchangeBytes()
    }
    #expect(pair.handler.recorders.count == 20)
    pair.handler.recorders.removeAll()
    _ = pair.open()
    pair.exchangeBytes()
    #expect(pair.handler.recorders.count == 1)
  }

  @Test("a client that resets without end loses its connection")
  func resetFlood() {
    var limits = HTTP2Limits()
    limits.resetBurst = 20
    let pair = Pair(limits: limits)
    pair.handler.onFinished = { _ in }
    var rounds = 0
    while !pair.server.isFinished, rounds < 100 {
      let (_, exchange) = pair.open()
      pair.exchangeBytes()
      exchange.reset(.cancel)
      pair.exchangeBytes()
      pair.handler.recorders.removeAll()
      rounds += 1
    }
    #expect(rounds == 21)
    #expect(pair.server.isBroken)
  }

  @Test("a client that provokes resets without end loses its connection too")
  func provokedResets() {
    var limits = HTTP2Limits()
    limits.resetBurst = 20
    let pair = Pair(limits: limits)
    var rounds = 0
    while !pair.server.isFinished, rounds < 100 {
      _ = pair.open(request(fields: ["content-length": "1"]), body: [1, 2])
      pair.exchangeBytes()
      rounds += 1
    }
    #expect(rounds == 22)
    #expect(pair.server.isBroken)
  }

  @Test("resets after the response cost nothing")
  func lateResets() {
    var limits = HTTP2Limits()
    limits.resetBurst = 5
    let pair = Pair(limits: limits)
    for _ in 0..<50 {
      let (_, exchange) = pair.open()
      pair.move(pair.client, pair.server)
      pair.server.receive(UnsafeRawBufferPointer(start: nil, count: 0))
      exchange.reset(.cancel)
      pair.exchangeBytes()
    }
    #expect(!pair.server.isFinished)
  }

  @Test("a flood of pings ends the connection, a trickle does not")
  func pingFlood() {
    var limits = HTTP2Limits()
    limits.idleFrameBurst = 50
    limits.idleFramesPerSecond = 20
    let pair = Pair(limits: limits)
    for _ in 0..<10 {
      for _ in 0..<15 {
        pair.client.ping()
        pair.exchangeBytes()
      }
      pair.server.secondPassed()
    }
    #expect(!pair.server.isFinished)
    for _ in 0..<60 {
      pair.client.ping()
      pair.exchangeBytes()
    }
    #expect(pair.server.isFinished)
  }

  @Test("a head over the limit is answered 431, and the connection goes on")
  func largeHead() {
    let pair = Pair()
    let large = String(repeating: "x", count: 20_000)
    let (answer, _) = pair.open(request(fields: ["a": large, "b": large]), body: [1, 2, 3])
    let (next, _) = pair.open(request(fields: ["a": "1"]))
    pair.exchangeBytes()
    #expect(answer.head?.status == 431)
    #expect(next.head?.status == 200)
    #expect(pair.handler.recorders.count == 1)
    let many = HTTPFields((0..<150).map { HTTPFields.Line(name: "n\($0)", value: "v") })
    let (third, _) = pair.open(request(fields: many))
    pair.exchangeBytes()
    #expect(third.head?.status == 431)
    #expect(String(decoding: third.body, as: UTF8.self).hasPrefix(#"{"error":{"code":"#))
  }

  @Test("a call of gRPC whose head is over the limit is RESOURCE_EXHAUSTED")
  func largeHeadOfGRPC() {
    let pair = Pair()
    var lines = [HTTPFields.Line(name: "content-type", value: "application/grpc+proto")]
    lines += (0..<150).map { HTTPFields.Line(name: "n\($0)", value: "v") }
    for fields in [HTTPFields(lines), HTTPFields(lines.reversed())] {
      let (answer, _) = pair.open(request(fields: fields), body: [1, 2, 3])
      pair.exchangeBytes()
      #expect(answer.head?.status == 200)
      #expect(answer.head?.fields.first("grpc-status") == "8")
      #expect(answer.isFinished)
    }
  }

  @Test("a stream whose peer opens no window is reset in the end")
  func stalledStream() {
    var limits = HTTP2Limits()
    limits.stalledStreamSeconds = 3
    let pair = Pair(limits: limits)
    pair.handler.onFinished = {
      $0.exchange.respond(ResponseHead(status: 200), endOfResponse: false)
      $0.exchange.write([UInt8](repeating: 1, count: 2 << 20))
      $0.exchange.finish(trailers: nil)
    }
    let (answer, exchange) = pair.open()
    pair.exchangeBytes()
    #expect(answer.body.count == 1 << 20)
    for _ in 0..<3 { pair.server.secondPassed() }
    exchange.consumed(512 << 10)
    pair.exchangeBytes()
    for _ in 0..<3 { pair.server.secondPassed() }
    pair.exchangeBytes()
    #expect(answer.end == nil)
    pair.server.secondPassed()
    pair.exchangeBytes()
    #expect(answer.end == .reset(.cancel))
    #expect(pair.handler.recorders[0].log.last == "closed")
  }

  @Test("trailers too large to send reset the stream instead of leaving it open")
  func unsendableTrailers() {
    let pair = Pair()
    pair.handler.onFinished = {
      $0.exchange.respond(ResponseHead(status: 200), endOfResponse: false)
      $0.exchange.finish(trailers: ["big": String(repeating: "x", count: 70_000)])
    }
    let (answer, _) = pair.open()
    pair.exchangeBytes()
    #expect(answer.end == .reset(.internalError))
  }

  @Test("a lost connection closes every exchange once")
  func connectionLost() {
    let pair = Pair()
    pair.handler.onFinished = { _ in }
    let answers = (0..<3).map { _ in pair.open().0 }
    pair.exchangeBytes()
    let unsent = pair.open().0
    pair.server.connectionLost()
    pair.client.connectionLost()
    #expect(pair.handler.recorders.allSatisfy { $0.log == ["finished", "closed"] })
    #expect(answers.allSatisfy { $0.end == .connectionLost && $0.ends == 1 })
    #expect(unsent.end == .refused)
    pair.server.connectionLost()
    #expect(pair.handler.recorders.allSatisfy { $0.log.count == 2 })
  }

  @Test("going away serves what is open, in two steps, and then is finished")
  func goAway() {
    let pair = Pair()
    pair.handler.onFinished = { _ in }
    let (first, _) = pair.open()
    pair.exchangeBytes()
    pair.server.announceGoAway()
    let (second, _) = pair.open()
    pair.exchangeBytes()
    #expect(pair.handler.recorders.count == 2)
    pair.server.goAway()
    pair.exchangeBytes()
    let (third, _) = pair.open()
    pair.exchangeBytes()
    #expect(third.end == .refused)
    #expect(!pair.server.isFinished)
    for recorder in pair.handler.recorders {
      recorder.exchange.respond(ResponseHead(status: 200), endOfResponse: true)
    }
    pair.exchangeBytes()
    #expect(first.end == .completed && second.end == .completed)
    #expect(pair.server.isFinished)
  }

  @Test("garbage instead of frames ends the connection")
  func garbage() {
    let pair = Pair()
    pair.exchangeBytes()
    let bytes = [UInt8](repeating: 0xAB, count: 1000)
    bytes.withUnsafeBytes { pair.server.receive($0) }
    pair.exchangeBytes()
    #expect(pair.server.isFinished)
  }

  @Test("an exchange tells whom the certificate named, also after it was reset")
  func subjectOfReset() {
    let pair = Pair(peerSubject: "CN=batch")
    var subjects: [String?] = []
    pair.handler.onBegin = { subjects.append($0.exchange.peerSubject) }
    let (_, exchange) = pair.open()
    // HEADERS and RST_STREAM arrive in one read, and so before the exchange begins.
    pair.collect(pair.client)
    exchange.reset(.cancel)
    pair.collect(pair.client)
    pair.deliverCollected(to: pair.server)
    _ = pair.open()
    pair.exchangeBytes()
    #expect(subjects == ["CN=batch", "CN=batch"])
    #expect(pair.handler.recorders.allSatisfy { $0.exchange.peerSubject == "CN=batch" })
  }
}

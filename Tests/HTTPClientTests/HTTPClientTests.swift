// The client against a peer that does anything a server may do.

import Core
import EventLoop
import HTTP
import ScriptedPeer
import Synchronization
import Testing

@testable import HTTPClient

@Suite("HTTP client", .timeLimit(.minutes(1)))
struct HTTPClientTests {
  static let loop = EventLoop()
  let client = HTTPClient(loop: Self.loop, world: .live)

  /// The response's status and whole body, or the error.
  private func fetch(
    _ request: ClientRequest, with other: HTTPClient? = nil
  ) async -> Result<(Int, String), ClientError> {
    let client = other ?? client
    return await Task(executorPreference: Self.loop) { () -> Result<(Int, String), ClientError> in
      do throws(ClientError) {
        let response = try await client.send(request)
        let body = try await response.body.collect(upTo: 1 << 24)
        return .success((response.status, String(decoding: body, as: UTF8.self)))
      } catch {
        return .failure(error)
      }
    }.value
  }

  private func failure(_ request: ClientRequest) async -> ClientError? {
    guard case .failure(let error) = await fetch(request) else { return nil }
    return error
  }

  @Test("a request goes out as written and its answer comes back")
  func roundTrip() async throws {
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        let seen = [
          request.method, request.path, request.fields["x-a"] ?? "-",
          request.fields["content-type"] ?? "-", request.fields["expect"] ?? "-", request.text,
        ]
        connection.respond(201, ["X-Answer:  yes "], seen.joined(separator: "|"))
      }
    }
    defer { peer.stop() }
    let request = ClientRequest(
      method: "POST", url: "\(peer.url)/v1/x?y=1", fields: ["x-a": "b"],
      body: Array("hello".utf8))
    let (status, body) = try await fetch(request).get()
    #expect(status == 201)
    #expect(body == "POST|/v1/x?y=1|b|-|-|hello")
    let get = try await fetch(ClientRequest(url: "\(peer.url)/g")).get()
    #expect(get.1 == "GET|/g|-|-|-|")
    #expect(peer.connectionCount == 1)
    let patch = ClientRequest(method: "PATCH", url: peer.url, body: [0x41])
    #expect(try await fetch(patch).get().1 == "PATCH|/|-|-|-|A")
    let empty = ClientRequest(method: "POST", url: peer.url)
    #expect(try await fetch(empty).get().1 == "POST|/|-|-|-|")
  }

  @Test("a body streams piece by piece, before its end is sent")
  func streams() async throws {
    let gate = Gate()
    let peer = ScriptedPeer { connection in
      guard connection.request() != nil else { return }
      connection.send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
      for index in 0..<3 {
        connection.chunk("piece \(index)")
        gate.wait()
      }
      connection.send("0\r\n\r\n")
    }
    defer { peer.stop() }
    let response = try await client.send(ClientRequest(url: peer.url))
    for index in 0..<3 {
      let bytes = try await response.body.next()
      #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == "piece \(index)")
      gate.open()
    }
    #expect(try await response.body.next() == nil)
    #expect(try await response.body.next() == nil)
  }

  @Test("a reader that is slow holds the peer back, and loses nothing")
  func backPressure() async throws {
    let sent = Atomic(0)
    let total = 12 << 20
    let peer = ScriptedPeer { connection in
      guard connection.request() != nil else { return }
      connection.send("HTTP/1.1 200 OK\r\ncontent-length: \(total)\r\n\r\n")
      let piece = [UInt8](repeating: 7, count: 65_536)
      for _ in 0..<(total / piece.count) {
        connection.send(piece)
        sent.add(piece.count, ordering: .relaxed)
      }
    }
    defer { peer.stop() }
    let response = try await client.send(ClientRequest(url: peer.url))
    // Another exchange takes its time on the same loop meanwhile.
    let other = ScriptedPeer { while $0.request() != nil { $0.respond(200, [], "x") } }
    defer { other.stop() }
    for _ in 0..<200 { _ = try await fetch(ClientRequest(url: other.url)).get() }
    #expect(sent.load(ordering: .relaxed) < total)
    var received = 0
    while let bytes = try await response.body.next() { received += bytes.count }
    #expect(received == total)
  }

  @Test("a refused connection was not sent, a name without address does not resolve")
  func noConnection() async {
    let peer = ScriptedPeer { _ in }
    peer.stop()
    #expect(await failure(ClientRequest(url: peer.url)) == ClientError(.connection))
    let unknown = ClientRequest(url: "http://no-such-host.invalid/")
    #expect(await failure(unknown) == ClientError(.resolution))
  }

  @Test("malformed requests are refused before anything is opened")
  func invalidRequests() async {
    let urls = [
      "", "ftp://127.0.0.1/", "http://", "http:///x", "http://user@127.0.0.1/",
      "http://127.0.0.1/a b", "file:///etc/passwd", "http://127.0.0.1/\r\nx: y",
    ]
    for url in urls {
      #expect(await failure(ClientRequest(url: url)) == ClientError(.invalidRequest), "\(url)")
    }
    let field = ClientRequest(url: "http://127.0.0.1:1/", fields: ["a": "b\r\nc: d"])
    #expect(await failure(field) == ClientError(.invalidRequest))
  }

  @Test("a forbidden address is blocked at connect time, also by name")
  func blocked() async {
    let peer = ScriptedPeer { while $0.request() != nil { $0.respond(200, [], "secret") } }
    defer { peer.stop() }
    let strict = HTTPClient(loop: Self.loop, world: .live, policy: .publicWeb())
    for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0x7f000001", "2130706433"] {
      let result = await fetch(ClientRequest(url: "http://\(host):\(peer.port)/"), with: strict)
      guard case .failure(let error) = result else {
        Issue.record("\(host) was reached")
        continue
      }
      #expect(error == ClientError(.blockedAddress), "\(host)")
    }
    #expect(peer.connectionCount == 0)
    let allowing = HTTPClient(
      loop: Self.loop, world: .live, policy: .publicWeb(allowing: AddressPolicy.loopback))
    let result = await fetch(ClientRequest(url: peer.url), with: allowing)
    #expect((try? result.get().1) == "secret")
  }

  @Test("redirects are answers, not followed")
  func redirects() async throws {
    let peer = ScriptedPeer { connection in
      while connection.request() != nil {
        connection.respond(302, ["location: http://127.0.0.1:1/"], "")
      }
    }
    defer { peer.stop() }
    #expect(try await fetch(ClientRequest(url: peer.url)).get().0 == 302)
  }

  @Test("a peer that closes without an answer lost the request, which is not sent again")
  func lostOnReuse() async throws {
    let posts = Atomic(0)
    let peer = ScriptedPeer { connection in
      var count = 0
      while let request = connection.request() {
        if request.method == "POST" { posts.add(1, ordering: .relaxed) }
        count += 1
        if count == 2 { return }
        connection.respond(200, [], "x")
      }
    }
    defer { peer.stop() }
    let post = ClientRequest(method: "POST", url: peer.url, body: [0x41])
    #expect(try await fetch(post).get().0 == 200)
    #expect(await failure(post) == ClientError(.lost, requestSent: true))
    #expect(posts.load(ordering: .relaxed) == 2)
    let fresh = ScriptedPeer { _ = $0.request() }
    defer { fresh.stop() }
    var request = post
    request.url = fresh.url
    #expect(await failure(request) == ClientError(.lost, requestSent: true))
  }

  @Test("cut and reset bodies are losses after what came")
  func cut() async throws {
    let peer = ScriptedPeer { connection in
      guard let request = connection.request() else { return }
      connection.send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc")
      if request.path == "/reset" { connection.reset() }
    }
    defer { peer.stop() }
    let response = try await client.send(ClientRequest(url: peer.url))
    #expect(try await response.body.next() == Array("abc".utf8))
    await #expect(throws: ClientError(.lost, requestSent: true)) {
      try await response.body.next()
    }
    #expect(await failure(ClientRequest(url: "\(peer.url)/reset"))?.kind == .lost)
  }

  @Test("what is no HTTP is malformed")
  func noHTTP() async {
    let peer = ScriptedPeer { connection in
      _ = connection.request()
      connection.send("SSH-2.0-OpenSSH\r\nhello\r\n\r\n")
    }
    defer { peer.stop() }
    let error = await failure(ClientRequest(url: peer.url))
    #expect(error == ClientError(.malformed, requestSent: true))
  }

  @Test("heads and bodies beyond the limit are refused")
  func tooLarge() async {
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        let line = "x: \(String(repeating: "a", count: 5000))"
        connection.respond(200, request.path == "/head" ? [line] : [], "0123456789")
      }
    }
    defer { peer.stop() }
    var head = ClientRequest(url: "\(peer.url)/head")
    head.headerBytesLimit = 4000
    #expect(await failure(head) == ClientError(.tooLarge, requestSent: true))
    var body = ClientRequest(url: peer.url)
    body.bodyBytesLimit = 9
    #expect(await failure(body) == ClientError(.tooLarge, requestSent: true))
  }

  @Test("silence ends by the limit of its phase")
  func timeouts() async {
    let peer = ScriptedPeer { connection in
      guard let request = connection.request() else { return }
      if request.path != "/silent" {
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc")
      }
      connection.waitForEnd()
    }
    defer { peer.stop() }
    let short = Duration.milliseconds(50)
    let silent = ClientRequest(
      url: "\(peer.url)/silent", timeouts: ClientTimeouts(firstByte: short, total: .seconds(20)))
    #expect(await failure(silent)?.kind == .firstByteTimeout)
    let stalled = ClientRequest(
      url: peer.url, timeouts: ClientTimeouts(firstByte: .seconds(20), idle: short))
    #expect(await failure(stalled)?.kind == .idleTimeout)
    let total = ClientRequest(url: peer.url, timeouts: ClientTimeouts(total: short))
    #expect(await failure(total) == ClientError(.totalTimeout, requestSent: true))
  }

  @Test("our own slowness is not the peer's silence, which counts again afterwards")
  func idleAfterBackPressure() async throws {
    let size = 1 << 20
    let peer = ScriptedPeer { connection in
      guard connection.request() != nil else { return }
      connection.send("HTTP/1.1 200 OK\r\ncontent-length: \(2 * size)\r\n\r\n")
      connection.send([UInt8](repeating: 7, count: size))
      connection.waitForEnd()
    }
    defer { peer.stop() }
    let limit = Duration.milliseconds(100)
    let request = ClientRequest(url: peer.url, timeouts: ClientTimeouts(idle: limit))
    let response = try await client.send(request)
    try await World.live.sleep(limit * 3)
    var received = 0
    var end: ClientError?
    do throws(ClientError) {
      while let bytes = try await response.body.next() { received += bytes.count }
    } catch {
      end = error
    }
    #expect(received == size)
    #expect(end?.kind == .idleTimeout)
  }

  @Test("cancelling the task ends the exchange, and the peer sees it")
  func cancellation() async {
    let started = Gate()
    let ended = Gate()
    let peer = ScriptedPeer { connection in
      _ = connection.request()
      started.open()
      connection.waitForEnd()
      ended.open()
    }
    defer { peer.stop() }
    let client = client
    let task = Task(executorPreference: Self.loop) { () -> ClientError? in
      do throws(ClientError) {
        _ = try await client.send(ClientRequest(url: peer.url))
        return nil
      } catch {
        return error
      }
    }
    await started.passed()
    task.cancel()
    #expect(await task.value == ClientError(.cancelled, requestSent: true))
    await ended.passed()
  }

  @Test("dropping a response ends the exchange")
  func dropped() async throws {
    let ended = Gate()
    let peer = ScriptedPeer { connection in
      _ = connection.request()
      connection.send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc")
      connection.waitForEnd()
      ended.open()
    }
    defer { peer.stop() }
    _ = try await client.send(ClientRequest(url: peer.url))
    await ended.passed()
  }

  @Test("informational heads are skipped, trailers are not part of the head")
  func heads() async throws {
    let peer = ScriptedPeer { connection in
      _ = connection.request()
      connection.send("HTTP/1.1 103 Early\r\nlink: x\r\n\r\n")
      connection.send("HTTP/1.1 200 OK\r\na: 1\r\nA: 2\r\ntransfer-encoding: chunked\r\n\r\n")
      connection.send("1\r\nx\r\n0\r\ntrailer-field: y\r\n\r\n")
    }
    defer { peer.stop() }
    let response = try await client.send(ClientRequest(url: peer.url))
    #expect(response.status == 200)
    #expect(response.fields.all("a") == ["1", "2"])
    #expect(!response.fields.contains("link"))
    #expect(try await response.body.collect(upTo: 10) == Array("x".utf8))
  }

  @Test("many exchanges at once each get their own answer, over few connections")
  func concurrency() async {
    let peer = ScriptedPeer { connection in
      while let request = connection.request() { connection.respond(200, [], request.path) }
    }
    defer { peer.stop() }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for lane in 0..<20 {
        group.addTask {
          var wrong = 0
          for index in 0..<20 {
            let path = "/\(lane)-\(index)"
            let result = await fetch(ClientRequest(url: peer.url + path))
            if (try? result.get().1) != path { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(peer.connectionCount <= 20)
  }
}

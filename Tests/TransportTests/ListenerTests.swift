// A real listener on loopback, spoken to in raw bytes.

import Core
import EventLoop
import HTTP
import Testing
import Transport

@Suite(.timeLimit(.minutes(1))) struct HTTP1ListenerTests {
  @Test("pipelined requests are answered in their order, and close ends the connection")
  func pipelining() async throws {
    try await withListener { listener, _, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send(
        "POST /parts HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
          + "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
          + "GET /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      let text = await client.untilClosed()
      let parts = text.components(separatedBy: "HTTP/1.1 200 OK\r\n")
      #expect(parts.count == 4)
      #expect(parts[1].contains("transfer-encoding: chunked"))
      #expect(parts[1].hasSuffix("7\r\npart 1\n\r\n0\r\nend: yes\r\n\r\n"))
      #expect(parts[2].hasSuffix("content-length: 3\r\n\r\nabc"))
      #expect(parts[3].contains("connection: close\r\n"))
    }
  }

  @Test("an early answer keeps the connection where the rest of the request is little or nothing")
  func earlyAnswer() async throws {
    try await withListener { listener, service, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send("GET /refuse HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(await client.until(suffix: "\r\n\r\n").hasPrefix("HTTP/1.1 403 Forbidden"))
      client.send("POST /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n")
      await client.wait { bytes, _ in bytes.filter { $0 == 0x0A }.count == 8 }
      client.send("wordsPOST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok")
      let text = await client.until(suffix: "\r\n\r\nok")
      #expect(text.components(separatedBy: "HTTP/1.1 403").count == 3)
      #expect(!text.contains("connection: close"))
      #expect(!service.journal.all.contains("finished /refuse"))
    }
  }

  @Test(
    "an early answer ends the connection where the rest of the request is long or not announced",
    arguments: ["Content-Length: 65537", "Transfer-Encoding: chunked"])
  func earlyEnd(framing: String) async throws {
    try await withListener { listener, _, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send("POST /refuse HTTP/1.1\r\nHost: x\r\n\(framing)\r\n\r\n")
      #expect(await client.untilClosed().contains("connection: close\r\n"))
    }
  }

  @Test("a client that asks and does not read is not served further until it does")
  func unreadAnswers() async throws {
    try await withListener { listener, service, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.setReading(false)
      let body = String(repeating: "b", count: 32_000)
      let request = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 32000\r\n\r\n\(body)"
      for _ in 0..<800 { client.send(request) }
      let other = try await RawClient.connect(port: listener.port, loop: loop)
      var begun = (-1, 0)
      while begun.0 != begun.1 {
        let (count, number) = (other.bytes.count, begun.1)
        for _ in 0..<20 {
          other.send("GET /parts HTTP/1.1\r\nHost: x\r\n\r\n")
          await other.wait { bytes, _ in bytes.count > count && bytes.suffix(4) == [13, 10, 13, 10]
          }
        }
        begun = (number, service.journal.all.count { $0 == "begin /echo" })
      }
      #expect(begun.1 < 750)
      client.setReading(true)
      await client.wait { bytes, _ in bytes.count > 800 * 32_000 }
    }
  }

  @Test("a client that waits for 100 gets it, and one that is refused does not")
  func expectContinue() async throws {
    try await withListener { listener, _, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send(
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
      #expect(await client.until(suffix: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
      client.send("ok")
      #expect(await client.until(suffix: "ok").hasSuffix("content-length: 2\r\n\r\nok"))
      client.send(
        "POST /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
      let rest = await client.untilClosed()
      #expect(rest.contains("HTTP/1.1 403 Forbidden"))
      #expect(rest.components(separatedBy: "100 Continue").count == 2)
    }
  }

  @Test("malformed bytes earn their status as a JSON error, and the end")
  func malformed() async throws {
    try await withListener { listener, service, loop in
      for (bytes, status) in [
        ("GET / HTTP/1.1\r\n\r\n", "400 Bad Request"), ("\u{16}\u{3}\u{1}\n", "400 Bad Request"),
        ("GET / HTTP/3.0\r\nHost: x\r\n\r\n", "505 HTTP Version Not Supported"),
        (
          "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
          "400 Bad Request"
        ),
      ] {
        let client = try await RawClient.connect(port: listener.port, loop: loop)
        client.send(bytes)
        let text = await client.untilClosed()
        #expect(text.hasPrefix("HTTP/1.1 \(status)\r\n"))
        #expect(text.contains("{\"error\":{\"code\":\"invalid_request\",\"reason\":\"http\""))
      }
      #expect(service.journal.all == [])
    }
  }

  @Test("a chunk that breaks in the middle of a request closes its exchange")
  func brokenChunk() async throws {
    try await withListener { listener, service, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
      #expect(await client.untilClosed().hasPrefix("HTTP/1.1 400"))
      await service.journal.wait(for: "closed /echo")
      #expect(!service.journal.all.contains("finished /echo"))
    }
  }

  @Test("a client that goes away closes its exchange")
  func clientGone() async throws {
    try await withListener { listener, service, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send("GET /silent HTTP/1.1\r\nHost: x\r\n\r\n")
      await service.journal.wait(for: "finished /silent")
      client.close()
      await service.journal.wait(for: "closed /silent")
    }
  }

  @Test("what was answered before the client finished sending reaches it")
  func halfClose() async throws {
    try await withListener { listener, _, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send("POST /echo HTTP/1.0\r\nContent-Length: 4\r\n\r\ndone")
      client.finish()
      #expect(await client.untilClosed().hasSuffix("\r\n\r\ndone"))
    }
  }

  @Test("a body that is not consumed stops the client, and 4 MiB reach a slow reader whole")
  func backPressure() async throws {
    try await withListener { listener, service, loop in
      let reader = try await RawClient.connect(port: listener.port, loop: loop)
      reader.setReading(false)
      reader.send("GET /big HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      await service.journal.wait(for: "begin /big")
      reader.setReading(true)
      _ = await reader.untilClosed()
      #expect(reader.bytes.filter { $0 == 0x61 }.count >= 4 << 20)
      #expect(service.journal.all.contains("writable"))
    }
  }

  @Test("a reset after the head cuts the connection")
  func reset() async throws {
    try await withListener { listener, service, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send("GET /reset HTTP/1.1\r\nHost: x\r\n\r\n")
      let text = await client.untilClosed()
      #expect(!text.contains("0\r\n\r\n"))
      await service.journal.wait(for: "closed /reset")
    }
  }
}

extension String {
  /// Without Foundation.
  func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

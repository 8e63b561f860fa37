// An exchange that only remembers what a translator did with it.

package import Core
package import HTTP

package final class FakeExchange: ServerExchange {
  package let head: RequestHead
  package let peer = "192.0.2.1:4711"
  package let loop: any Loop
  package let isSecure = false
  package var isWritable = true

  package private(set) var response: ResponseHead?
  package private(set) var body: [UInt8] = []
  package private(set) var trailers: HTTPFields?
  package private(set) var isFinished = false
  package private(set) var resetReason: ResetReason?
  package private(set) var consumedCount = 0
  /// How often something was written.
  package private(set) var writeCount = 0

  package init(_ head: RequestHead, loop: any Loop) {
    self.head = head
    self.loop = loop
  }

  package func respond(_ head: ResponseHead, endOfResponse: Bool) {
    response = head
    isFinished = endOfResponse
  }

  package func write(_ bytes: UnsafeRawBufferPointer) {
    body += Array(bytes)
    writeCount += 1
  }

  package func write(_ bytes: [UInt8]) {
    body += bytes
    writeCount += 1
  }

  package func finish(trailers: HTTPFields?) {
    self.trailers = trailers
    isFinished = true
  }

  package func reset(_ reason: ResetReason) { resetReason = reason }

  package func consumed(_ count: Int) { consumedCount += count }

  /// The trailers, or the head of a response that has only that.
  package var status: HTTPFields { trailers ?? response?.fields ?? HTTPFields() }

  package var text: String { String(decoding: body, as: UTF8.self) }
}

extension ExchangeReceiver {
  package func received(_ bytes: [UInt8]) { bytes.withUnsafeBytes { received($0) } }

  package func received(_ text: String) { received(Array(text.utf8)) }
}

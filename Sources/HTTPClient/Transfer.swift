// One outgoing exchange as a plain state machine: what has arrived, who waits for it, how it ended.
// It knows nothing of libcurl; the fence feeds it from callbacks and asks it what to do.

import Core
import HTTP

/// What the callbacks of one C call leave behind: the exchanges in which something happened, and
/// the time at which the call was made. Belongs to the client's loop.
final class Outbox {
  var touched: [Transfer] = []
  var now: Duration = .zero
  /// The sockets of connections, which say when they close; libcurl's name look-up has others.
  var connections: Set<Int32> = []
}

/// The state of one exchange. Belongs to the client's loop.
///
/// Proof of `@unchecked Sendable`: every member is touched on the client's loop only; `HTTPClient`
/// and `ClientBody` hop there before they call, and the fence's callbacks run there.
final class Transfer: @unchecked Sendable {
  typealias HeadWaiter = UnsafeContinuation<Result<ClientResponse, ClientError>, Never>
  typealias BodyWaiter = UnsafeContinuation<Result<[UInt8]?, ClientError>, Never>

  let request: ClientRequest
  let isTLS: Bool
  let policy: AddressPolicy
  let outbox: Outbox
  /// Whether any byte of the request may have left.
  private(set) var wasIssued = false
  /// Set by the guard when it refuses an address.
  var wasBlocked = false
  /// libcurl holds back the body until the buffer is taken.
  var isPaused = false
  private var isTouched = false
  /// Why the exchange is over; nil while it runs.
  private(set) var end: Result<Void, ClientError>?

  private var status = 0
  private var fields = HTTPFields()
  private var headBytes = 0
  private var hasHead = false
  private var received = 0
  private var discarded = 0
  private var buffer: [UInt8] = []
  private var idleLimit: Duration?
  /// When a body that nobody wants any more must have ended; nil while somebody wants it.
  private var discardDeadline: Duration?
  private var headWaiter: HeadWaiter?
  private var bodyWaiter: BodyWaiter?
  private var startedAt: Duration = .zero
  private var lastActivity: Duration = .zero

  /// The buffer's size at which libcurl is told to hold back.
  static let bufferLimit = 256 << 10
  /// What an unwanted rest may have, so that its connection can be kept.
  private static let discardBytesLimit = 64 << 10
  private static let discardTime = Duration.seconds(1)

  init(_ request: ClientRequest, isTLS: Bool, policy: AddressPolicy, outbox: Outbox) {
    self.request = request
    self.isTLS = isTLS
    self.policy = policy
    self.outbox = outbox
    idleLimit = request.timeouts.idle
  }

  func begin(at now: Duration, waiter: HeadWaiter) {
    startedAt = now
    lastActivity = now
    headWaiter = waiter
  }

  // MARK: From the wire

  /// One line of a head, with its line end. False: refuse the rest.
  func receiveHeadLine(_ line: UnsafeRawBufferPointer) -> Bool {
    touch()
    if hasHead { return true }  // Trailers.
    headBytes += line.count
    guard headBytes <= request.headerBytesLimit else {
      fail(.tooLarge)
      return false
    }
    let text = Self.trimmed(line)
    if text.isEmpty {
      if status >= 200 { finishHead() }
      return true
    }
    if text.starts(with: "HTTP/".utf8) {
      status = Self.status(of: text)
      fields = HTTPFields()
    } else if let colon = text.firstIndex(of: 0x3A) {
      let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
      let value = UnsafeRawBufferPointer(rebasing: text[(colon + 1)...])
      fields.append(name, String(decoding: Self.trimmed(value), as: UTF8.self))
    }
    return true
  }

  private func finishHead() {
    hasHead = true
    lastActivity = outbox.now
  }

  /// Something happened that `settle` must look at.
  func touch() {
    guard !isTouched else { return }
    isTouched = true
    outbox.touched.append(self)
  }

  /// What libcurl shall do with bytes of the body.
  enum Intake { case taken, holdBack, refuse }

  func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Intake {
    touch()
    guard end == nil else { return .refuse }
    if discardDeadline != nil {
      discarded += bytes.count
      return discarded <= Self.discardBytesLimit ? .taken : .refuse
    }
    if buffer.count >= Self.bufferLimit {
      isPaused = true
      return .holdBack
    }
    received += bytes.count
    guard received <= request.bodyBytesLimit else {
      fail(.tooLarge)
      return .refuse
    }
    buffer.append(contentsOf: bytes)
    lastActivity = outbox.now
    return .taken
  }

  /// libcurl is about to send the request. False: it must not, since this is a second time for a
  /// request that must not be repeated: a kept connection died, and whether the server acted on the
  /// first is not known.
  func mayBeSent() -> Bool {
    let isFirst = !wasIssued
    wasIssued = true
    return isFirst || Self.repeatable.contains(request.method)
  }

  private static let repeatable: Set<String> = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]

  /// The exchange is complete; the buffer may still hold a part of the body.
  func complete() {
    guard end == nil else { return }
    end = hasHead ? .success(()) : .failure(ClientError(.malformed, requestSent: true))
  }

  /// The exchange is over early. The first reason stays.
  func fail(_ kind: ClientError.Kind) {
    guard end == nil else { return }
    end = .failure(ClientError(kind, requestSent: wasIssued))
  }

  // MARK: To those who wait

  /// Wakes whoever can go on. `body` makes the handle that the response carries.
  func settle(makeBody: (Transfer) -> ClientBody) {
    isTouched = false
    if let waiter = headWaiter {
      if hasHead {
        headWaiter = nil
        let body = makeBody(self)
        waiter.resume(
          returning: .success(ClientResponse(status: status, fields: fields, body: body)))
      } else if case .failure(let error) = end {
        headWaiter = nil
        waiter.resume(returning: .failure(error))
      }
    }
    guard let waiter = bodyWaiter, let result = takeBody() else { return }
    bodyWaiter = nil
    waiter.resume(returning: result)
  }

  /// The next part of the body, the end (nil) or the failure; nil where nothing has come yet.
  /// What arrived before a failure is delivered before it.
  func takeBody() -> Result<[UInt8]?, ClientError>? {
    if !buffer.isEmpty {
      if case .failure(let error) = end, error.kind == .cancelled { return .failure(error) }
      let bytes = buffer
      buffer = []
      return .success(bytes)
    }
    switch end {
    case .success: return .success(nil)
    case .failure(let error): return .failure(error)
    case nil: return nil
    }
  }

  func wait(_ waiter: BodyWaiter, at now: Duration) {
    guard bodyWaiter == nil else {
      waiter.resume(returning: .failure(ClientError(.invalidRequest, requestSent: true)))
      return
    }
    lastActivity = max(lastActivity, now)
    bodyWaiter = waiter
  }

  /// Taking what was held back is not the peer's silence.
  func resumed(at now: Duration) {
    isPaused = false
    lastActivity = now
  }

  /// The rest is not wanted: what comes soon is read and dropped, which keeps the connection.
  func discard(at now: Duration) {
    buffer = []
    discardDeadline = now + Self.discardTime
  }

  func limitIdle(to limit: Duration?) { idleLimit = limit }

  // MARK: Time

  /// The next moment at which a limit may be passed; nil without limits.
  var nextDeadline: Duration? {
    if let discardDeadline { return discardDeadline }
    let phase = hasHead ? idleDeadline : firstByteDeadline
    guard let total = totalDeadline else { return phase }
    return phase.map { min($0, total) } ?? total
  }

  /// Ends the exchange if a limit has passed.
  func checkTime(_ now: Duration) {
    if let discardDeadline {
      if now >= discardDeadline { fail(.cancelled) }
    } else if let limit = totalDeadline, now >= limit {
      fail(.totalTimeout)
    } else if !hasHead, let limit = firstByteDeadline, now >= limit {
      fail(.firstByteTimeout)
    } else if hasHead, let limit = idleDeadline, now >= limit {
      fail(.idleTimeout)
    }
  }

  private var totalDeadline: Duration? { Self.limit(request.timeouts.total).map { startedAt + $0 } }

  private var firstByteDeadline: Duration? {
    Self.limit(request.timeouts.firstByte).map { startedAt + $0 }
  }

  /// None while libcurl holds back: then the silence is ours.
  private var idleDeadline: Duration? {
    isPaused ? nil : Self.limit(idleLimit).map { lastActivity + $0 }
  }

  private static func limit(_ duration: Duration?) -> Duration? {
    duration.flatMap { $0 > .zero ? $0 : nil }
  }

  // MARK: Bytes

  private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var range = bytes.indices
    while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
    while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  /// The number of `HTTP/1.1 200 OK`; 0 where there is none.
  private static func status(of line: UnsafeRawBufferPointer) -> Int {
    guard let space = line.firstIndex(of: 0x20) else { return 0 }
    let digits = line[(space + 1)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    return digits.count == 3 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : 0
  }
}

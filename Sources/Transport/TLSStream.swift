// TLS as a pipe over another pipe: what is above sees plain bytes, what is below sees records.

import Core
import EventLoop

/// A connection's TLS. It reads records as they come, hands on what they hold, and stops where its
/// handler does not read.
final class TLSStream: BytePipe, StreamHandler {
  private enum State {
    case handshake
    case open
    /// Broken or refused: what was said about it leaves, nothing more is read.
    case over
  }

  var handler: (any StreamHandler)?
  var peer: String { pipe.peer }
  let isSecure = true
  var peerSubject: String? { isServer && state != .handshake ? engine.peerSubject : nil }
  var queuedBytes: Int { pipe.queuedBytes }
  /// Why the handshake failed, for a client to tell.
  private(set) var failure: String?
  /// Called once where the handshake succeeded.
  var established: (() -> Void)?

  private let pipe: any BytePipe
  private let engine: TLSEngine
  private let loop: EventLoop
  /// For decrypted bytes; connections of one loop may share it, since each uses it for one call.
  private let scratch: UnsafeMutableRawBufferPointer
  private let isServer: Bool
  /// Who keeps `scratch`, where it is not the loop's.
  var scratchOwner: AnyObject?
  private var state = State.handshake
  private var isReading = false
  private var isPumping = false
  private var hasEnded = false
  private var isShut = false
  private var mayBePlain = true

  /// Records that nobody asked for, such as answers to key updates, wait up to here for a peer that
  /// does not read.
  private static let unaskedLimit = 64 << 10

  init(
    _ pipe: any BytePipe, engine: TLSEngine, isServer: Bool, loop: EventLoop,
    scratch: UnsafeMutableRawBufferPointer
  ) {
    self.pipe = pipe
    self.engine = engine
    self.isServer = isServer
    self.loop = loop
    self.scratch = scratch
    pipe.handler = self
  }

  // MARK: - From above

  func startReading() {
    guard !isReading else { return }
    isReading = true
    pipe.startReading()
    // What was decrypted, or could be, while nobody read.
    let bound = LoopBound(self, loop: loop)
    if state == .open { loop.execute { bound.value.pump() } }
  }

  func stopReading() {
    isReading = false
    pipe.stopReading()
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    guard state == .open, !isShut, bytes.count > 0 else { return }
    guard engine.write(bytes) else { return close() }
    flush()
  }

  /// A client speaks first.
  func begin() {
    engine.begin()
    flush()
  }

  func shutdown() {
    guard !isShut else { return }
    isShut = true
    engine.shutdown()
    flush()
    pipe.shutdown()
  }

  func close() {
    if !isShut, state == .open {
      isShut = true
      engine.shutdown()
      flush()
    }
    state = .over
    pipe.close()
  }

  private func flush() { engine.takeOutput { pipe.write($0) } }

  // MARK: - From below

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard state != .over else { return }
    if isServer, mayBePlain, let first = bytes.first {
      mayBePlain = false
      if PlainTextRefusal.isPlain(first) { return refusePlain(bytes) }
    }
    engine.feed(bytes)
    pump()
  }

  private func pump() {
    guard !isPumping, state != .over else { return }
    isPumping = true
    defer { isPumping = false }
    while isReading, state != .over, !hasEnded {
      let reading = engine.read(into: scratch)
      noteHandshake()
      switch reading {
      case .bytes(let count):
        handler?.received(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
      case .empty:
        return flushUnasked()
      case .ended:
        flush()
        end()
      case .failed(let reason):
        fail(reason)
      }
    }
  }

  private func noteHandshake() {
    guard state == .handshake, engine.isEstablished else { return }
    state = .open
    flush()
    let established = self.established
    self.established = nil
    established?()
  }

  private func flushUnasked() {
    if pipe.queuedBytes > Self.unaskedLimit { return close() }
    flush()
  }

  private func fail(_ reason: String) {
    state = .over
    failure = reason
    // The alert that tells the peer.
    flush()
    pipe.shutdown()
    if !isServer { pipe.close() }
  }

  private func refusePlain(_ bytes: UnsafeRawBufferPointer) {
    state = .over
    PlainTextRefusal.answer(to: bytes).withUnsafeBytes { pipe.write($0) }
    pipe.shutdown()
  }

  private func end() {
    guard !hasEnded else { return }
    hasEnded = true
    handler?.ended()
  }

  func ended() {
    guard state != .over else { return pipe.close() }
    // What came before, where it was held back.
    pump()
    end()
  }

  func drained() { handler?.drained() }

  func closed(_ error: NetworkError?) {
    state = .over
    established = nil
    let handler = self.handler
    self.handler = nil
    handler?.closed(error)
    scratchOwner = nil
  }
}

/// What a client hears that speaks plain HTTP to a TLS port: an answer in its own protocol, since
/// an alert would be noise to it.
enum PlainTextRefusal {
  private static let message = "this port speaks TLS; use https"

  /// A record of a handshake begins with 22; a request with the capital letter of its method.
  static func isPlain(_ first: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= first }

  static func answer(to bytes: UnsafeRawBufferPointer) -> [UInt8] {
    bytes.starts(with: "PRI ".utf8) ? goAway : badRequest
  }

  private static var badRequest: [UInt8] {
    var output: [UInt8] = []
    HTTP1Refusal.write(status: 400, reason: "tls_required", message: message, into: &output)
    return output
  }

  /// GOAWAY with INADEQUATE_SECURITY (RFC 9113 §§ 6.8, 7), for whoever reads a trace. Without the
  /// SETTINGS that would make it a connection: clients that had one would come again at once.
  private static var goAway: [UInt8] {
    let length = UInt8(8 + message.utf8.count)
    let header: [UInt8] = [0, 0, length, 7, 0, 0, 0, 0, 0]
    let payload: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x0C]
    return header + payload + Array(message.utf8)
  }
}

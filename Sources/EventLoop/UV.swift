// The fence around libuv: the one file that imports it. Handles are Swift objects; callbacks find
// their object through the handle's data pointer and call its Swift method, nothing else.
//
// Ownership: a handle that libuv knows holds one reference to its object (`adopt`), given back in
// the close callback, so memory that libuv still uses is never freed. All of it belongs to the
// loop's thread, except `UVLoop.wake`, which libuv documents as callable from anywhere.

import CUV
import Glibc

extension NetworkError {
  /// From a negative libuv result.
  init(uv code: Int32) {
    self.init(
      number: -code, name: String(cString: uv_err_name(code)),
      message: String(cString: uv_strerror(code)))
  }
}

/// The loop itself with its wake-up, its one timer, and the two hooks around polling.
final class UVLoop {
  fileprivate let loop: UnsafeMutablePointer<uv_loop_t>
  private let async: UnsafeMutablePointer<uv_async_t>
  private let timer: UnsafeMutablePointer<uv_timer_t>
  private let prepare: UnsafeMutablePointer<uv_prepare_t>
  private let check: UnsafeMutablePointer<uv_check_t>
  /// Set before `run`; called on the loop's thread.
  var onTimer: () -> Void = {}
  /// Before the loop waits for readiness.
  var onPrepare: () -> Void = {}
  /// After readiness was handled.
  var onCheck: () -> Void = {}
  /// One for all streams of the loop: bytes are handled before the next read.
  fileprivate let readBuffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 64 * 1024, alignment: 64)

  init() {
    loop = .allocate(capacity: 1)
    async = .allocate(capacity: 1)
    timer = .allocate(capacity: 1)
    prepare = .allocate(capacity: 1)
    check = .allocate(capacity: 1)
    // Fails only when the process is out of descriptors at its start.
    let status = uv_loop_init(loop)
    precondition(status == 0, "no event loop: \(String(cString: uv_strerror(status)))")
    uv_async_init(loop, async) { _ in }
    uv_timer_init(loop, timer)
    uv_prepare_init(loop, prepare)
    uv_check_init(loop, check)
    uv_loop_set_data(loop, Unmanaged.passUnretained(self).toOpaque())
    uv_prepare_start(prepare) { handle in UVLoop.of(handle?.pointee.loop)?.onPrepare() }
    uv_check_start(check) { handle in UVLoop.of(handle?.pointee.loop)?.onCheck() }
  }

  deinit {
    uv_loop_close(loop)
    loop.deallocate()
    async.deallocate()
    timer.deallocate()
    prepare.deallocate()
    check.deallocate()
    readBuffer.deallocate()
  }

  fileprivate static func of(_ loop: UnsafeMutablePointer<uv_loop_t>?) -> UVLoop? {
    guard let loop, let data = uv_loop_get_data(loop) else { return nil }
    return Unmanaged<UVLoop>.fromOpaque(data).takeUnretainedValue()
  }

  /// Runs until `closeAll`.
  func run() { uv_run(loop, UV_RUN_DEFAULT) }

  /// Makes the loop turn once more. From any thread, before `closeAll` only.
  func wake() { uv_async_send(async) }

  func startTimer(milliseconds: UInt64) {
    uv_timer_start(
      timer, { handle in UVLoop.of(handle?.pointee.loop)?.onTimer() }, milliseconds, 0)
  }

  func stopTimer() { uv_timer_stop(timer) }

  /// Closes every handle, ours and the streams'; `run` returns when their callbacks have run.
  func closeAll() {
    uv_walk(
      loop,
      { handle, argument in
        guard let handle, uv_is_closing(handle) == 0 else { return }
        let own = argument.map { Unmanaged<UVLoop>.fromOpaque($0).takeUnretainedValue() }
        if own?.isOwn(handle) == true {
          uv_close(handle, nil)
        } else if let data = uv_handle_get_data(handle) {
          Unmanaged<UVHandle>.fromOpaque(data).takeUnretainedValue().close()
        } else {
          uv_close(handle, nil)
        }
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func isOwn(_ handle: UnsafeMutablePointer<uv_handle_t>) -> Bool {
    let address = UnsafeMutableRawPointer(handle)
    return address == UnsafeMutableRawPointer(async) || address == UnsafeMutableRawPointer(timer)
      || address == UnsafeMutableRawPointer(prepare) || address == UnsafeMutableRawPointer(check)
  }

  /// When the loop last returned from waiting, in nanoseconds rounded down to a millisecond.
  var pollReturned: UInt64 { uv_now(loop) &* 1_000_000 }

  static func giveMemoryBack() { modelroute_give_memory_back() }

  /// Nanoseconds of the monotonic clock.
  static var nanoseconds: UInt64 { uv_hrtime() }
}

/// A libuv handle and the Swift object it belongs to.
package class UVHandle {
  fileprivate let memory: UnsafeMutableRawPointer
  /// Set by `close()`; the handle is then closing or closed.
  package private(set) var isClosed = false

  fileprivate init(_ type: uv_handle_type) {
    memory = .allocate(byteCount: uv_handle_size(type), alignment: 16)
  }

  deinit { memory.deallocate() }

  fileprivate func pointer<Handle>(_ type: Handle.Type = Handle.self)
    -> UnsafeMutablePointer<Handle>
  {
    memory.assumingMemoryBound(to: type)
  }

  /// After a successful `uv_…_init`.
  fileprivate func adopt() {
    uv_handle_set_data(pointer(), Unmanaged.passRetained(self).toOpaque())
  }

  fileprivate static func of<Handle>(_ handle: UnsafeMutablePointer<Handle>?) -> UVHandle? {
    guard let handle else { return nil }
    let base = UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)
    guard let data = uv_handle_get_data(base) else { return nil }
    return Unmanaged<UVHandle>.fromOpaque(data).takeUnretainedValue()
  }

  /// Closes at once; no callback but the last follows. Harmless when repeated.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    uv_close(pointer()) { handle in
      guard let handle, let data = uv_handle_get_data(handle) else { return }
      Unmanaged<UVHandle>.fromOpaque(data).takeRetainedValue().handleClosed()
    }
  }

  fileprivate func handleClosed() {}
}

/// A listening TCP socket.
package final class UVListener: UVHandle {
  private unowned let loop: UVLoop
  private var accepted: ((TCPStream) -> Void)?

  /// Takes over a bound socket. Connections arrive as open streams that do not read yet.
  init(
    loop: UVLoop, socket: Int32, backlog: Int32, accepted: @escaping (TCPStream) -> Void
  ) throws(NetworkError) {
    self.loop = loop
    self.accepted = accepted
    super.init(UV_TCP)
    let initialised = uv_tcp_init(loop.loop, pointer())
    guard initialised == 0 else { throw NetworkError(uv: initialised) }
    adopt()
    var status = uv_tcp_open(pointer(), socket)
    if status == 0 {
      status = uv_listen(pointer(), backlog) { stream, status in
        // EMFILE and its kin arrive here; libuv has shed the connection with its spare
        // descriptor and goes on listening.
        guard status == 0 else { return }
        (UVHandle.of(stream) as? UVListener)?.accept()
      }
    }
    guard status == 0 else {
      close()
      throw NetworkError(uv: status)
    }
  }

  private func accept() {
    guard let stream = try? TCPStream(loop: loop) else { return }
    guard uv_accept(pointer(), stream.pointer()) == 0 else { return stream.close() }
    stream.opened()
    accepted?(stream)
  }

  override fileprivate func handleClosed() { accepted = nil }
}

/// Hears what happens on a stream; called on the loop.
package protocol StreamHandler: AnyObject {
  /// The bytes are valid during the call.
  func received(_ bytes: UnsafeRawBufferPointer)
  /// The peer has finished sending.
  func ended()
  /// All that was queued has been handed to the kernel.
  func drained()
  /// Exactly once and last, in a turn of its own.
  func closed(_ error: NetworkError?)
}

/// A connected TCP stream with `TCP_NODELAY`. Writes go to the kernel at once if it takes them, and
/// are queued otherwise.
package final class TCPStream: UVHandle {
  /// Set before `startReading`. Held until the stream is closed.
  package var handler: (any StreamHandler)?
  /// As in `192.0.2.1:4711` or `[2001:db8::1]:4711`.
  package private(set) var peer = ""
  /// Bytes that the kernel has not taken yet.
  package var queuedBytes: Int { flight.count + queue.count }

  private unowned let loop: UVLoop
  private var error: NetworkError?
  private var queue: [UInt8] = []
  private var flight = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private let request = UnsafeMutablePointer<uv_write_t>.allocate(capacity: 1)
  private var shutdownRequested = false

  fileprivate init(loop: UVLoop) throws(NetworkError) {
    self.loop = loop
    super.init(UV_TCP)
    let status = uv_tcp_init(loop.loop, pointer())
    guard status == 0 else { throw NetworkError(uv: status) }
    adopt()
  }

  deinit {
    request.deallocate()
    flight.deallocate()
  }

  fileprivate func opened() {
    uv_tcp_nodelay(pointer(), 1)
    peer = peerAddress.description
  }

  /// Asked of the system; `peer` is remembered.
  package var peerAddress: SocketAddress {
    var address = sockaddr_storage()
    var length = Int32(MemoryLayout<sockaddr_storage>.size)
    withUnsafeMutablePointer(to: &address) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = uv_tcp_getpeername(pointer(), $0, &length)
      }
    }
    return SocketAddress(address)
  }

  package func startReading() {
    guard !isClosed else { return }
    uv_read_start(
      pointer(),
      { handle, _, buffer in
        guard let loop = UVLoop.of(handle?.pointee.loop) else { return }
        buffer?.pointee = uv_buf_t(
          base: loop.readBuffer.baseAddress?.assumingMemoryBound(to: CChar.self),
          len: loop.readBuffer.count)
      },
      { stream, count, buffer in
        guard let data = stream?.pointee.data else { return }
        let object = Unmanaged<TCPStream>.fromOpaque(data).takeUnretainedValue()
        object.read(count, buffer?.pointee.base)
      })
  }

  /// Back-pressure: the kernel's buffer fills and the peer stops.
  package func stopReading() {
    guard !isClosed else { return }
    uv_read_stop(pointer())
  }

  private func read(_ count: Int, _ base: UnsafeMutablePointer<CChar>?) {
    if count > 0 {
      handler?.received(UnsafeRawBufferPointer(start: base, count: count))
    } else if count == Int(UV_EOF.rawValue) {
      uv_read_stop(pointer())
      handler?.ended()
    } else if count < 0 {
      fail(Int32(truncatingIfNeeded: count))
    }
  }

  /// The bytes are copied where the kernel does not take them at once.
  package func write(_ bytes: UnsafeRawBufferPointer) {
    guard !isClosed, !shutdownRequested, bytes.count > 0 else { return }
    var rest = bytes
    if flight.count == 0 {
      let written = tryWrite(rest)
      if written < 0, written != UV_EAGAIN.rawValue { return fail(written) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(Int(max(0, written))))
    }
    guard rest.count > 0 else { return }
    queue.append(contentsOf: rest)
    sendQueue()
  }

  private func tryWrite(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var buffer = Self.buffer(bytes)
    return uv_try_write(pointer(), &buffer, 1)
  }

  /// libuv does not write through the pointer.
  private static func buffer(_ bytes: UnsafeRawBufferPointer) -> uv_buf_t {
    let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
    return uv_buf_t(base: base?.assumingMemoryBound(to: CChar.self), len: bytes.count)
  }

  private func sendQueue() {
    guard flight.count == 0, !queue.isEmpty else { return }
    flight = .allocate(byteCount: queue.count, alignment: 16)
    flight.copyBytes(from: queue)
    queue.removeAll(keepingCapacity: true)
    var buffer = Self.buffer(UnsafeRawBufferPointer(flight))
    let status = uv_write(request, pointer(), &buffer, 1) { request, status in
      (UVHandle.of(request?.pointee.handle) as? TCPStream)?.flightEnded(status)
    }
    if status != 0 {
      releaseFlight()
      fail(status)
    }
  }

  private func releaseFlight() {
    flight.deallocate()
    flight = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  }

  private func flightEnded(_ status: Int32) {
    releaseFlight()
    guard !isClosed else { return }
    guard status == 0 else { return fail(status) }
    if queue.isEmpty {
      if shutdownRequested { sendFin() }
      handler?.drained()
    } else {
      sendQueue()
    }
  }

  /// Sends FIN after all that was written; reading goes on.
  package func shutdown() {
    guard !isClosed, !shutdownRequested else { return }
    shutdownRequested = true
    if flight.count == 0 { sendFin() }
  }

  private func sendFin() {
    var descriptor: uv_os_fd_t = -1
    if uv_fileno(pointer(), &descriptor) == 0 { Glibc.shutdown(descriptor, Int32(SHUT_WR)) }
  }

  private func fail(_ status: Int32) {
    if error == nil { error = NetworkError(uv: status) }
    close()
  }

  override fileprivate func handleClosed() {
    let handler = self.handler
    self.handler = nil
    handler?.closed(error)
  }

  /// Connects to one address. `completion` is called once, later.
  static func connect(
    loop: UVLoop, to address: SocketAddress,
    completion: @escaping (Result<TCPStream, NetworkError>) -> Void
  ) throws(NetworkError) -> TCPStream {
    let stream = try TCPStream(loop: loop)
    let attempt = UnsafeMutablePointer<uv_connect_t>.allocate(capacity: 1)
    let box = Unmanaged.passRetained(ConnectBox(stream: stream, completion: completion))
    attempt.pointee.data = box.toOpaque()
    var storage = address.storage
    let status = withUnsafePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        uv_tcp_connect(attempt, stream.pointer(), $0) { request, status in
          ConnectBox.finish(request, status)
        }
      }
    }
    guard status == 0 else {
      attempt.deallocate()
      box.release()
      stream.close()
      throw NetworkError(uv: status)
    }
    return stream
  }

  private final class ConnectBox {
    let stream: TCPStream
    let completion: (Result<TCPStream, NetworkError>) -> Void

    init(
      stream: TCPStream, completion: @escaping (Result<TCPStream, NetworkError>) -> Void
    ) {
      self.stream = stream
      self.completion = completion
    }

    static func finish(_ request: UnsafeMutablePointer<uv_connect_t>?, _ status: Int32) {
      guard let request, let data = request.pointee.data else { return }
      let box = Unmanaged<ConnectBox>.fromOpaque(data).takeRetainedValue()
      request.deallocate()
      if status == 0, !box.stream.isClosed {
        box.stream.opened()
        box.completion(.success(box.stream))
      } else {
        box.stream.close()
        box.completion(.failure(NetworkError(uv: status == 0 ? UV_ECANCELED.rawValue : status)))
      }
    }
  }
}

/// Readiness of a descriptor that somebody else owns (libcurl's sockets).
package final class ReadinessWatcher: UVHandle {
  package struct Readiness: OptionSet, Sendable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
    package static let readable = Readiness(rawValue: 1)
    package static let writable = Readiness(rawValue: 2)
    /// Reported alone when the descriptor has an error.
    package static let error = Readiness(rawValue: 1 << 16)
  }

  private var ready: ((Readiness) -> Void)?

  init(
    loop: UVLoop, descriptor: Int32, ready: @escaping (Readiness) -> Void
  ) throws(NetworkError) {
    self.ready = ready
    super.init(UV_POLL)
    let status = uv_poll_init(loop.loop, pointer(), descriptor)
    guard status == 0 else { throw NetworkError(uv: status) }
    adopt()
  }

  /// Watches for these from now on; none of them pauses the watcher.
  package func update(_ interest: Readiness) {
    guard !isClosed else { return }
    if interest.isEmpty {
      uv_poll_stop(pointer())
      return
    }
    uv_poll_start(pointer(), interest.rawValue) { handle, status, events in
      guard let watcher = UVHandle.of(handle) as? ReadinessWatcher else { return }
      watcher.ready?(status < 0 ? .error : Readiness(rawValue: events))
    }
  }

  override fileprivate func handleClosed() { ready = nil }
}

/// A signal of the process, delivered on the loop.
package final class SignalWatcher: UVHandle {
  private var received: (() -> Void)?

  init(loop: UVLoop, signal: Int32, received: @escaping () -> Void) throws(NetworkError) {
    self.received = received
    super.init(UV_SIGNAL)
    var status = uv_signal_init(loop.loop, pointer())
    guard status == 0 else { throw NetworkError(uv: status) }
    adopt()
    status = uv_signal_start(
      pointer(), { handle, _ in (UVHandle.of(handle) as? SignalWatcher)?.received?() }, signal)
    guard status == 0 else {
      close()
      throw NetworkError(uv: status)
    }
  }

  override fileprivate func handleClosed() { received = nil }
}

/// Changes of a file or of a directory's entries. Editors replace files by renaming, so watch the
/// directory.
package final class FileWatcher: UVHandle {
  private var changed: ((String) -> Void)?

  /// `changed` gets the name of the entry, or "" where the system does not say.
  init(loop: UVLoop, path: String, changed: @escaping (String) -> Void) throws(NetworkError) {
    self.changed = changed
    super.init(UV_FS_EVENT)
    var status = uv_fs_event_init(loop.loop, pointer())
    guard status == 0 else { throw NetworkError(uv: status) }
    adopt()
    status = uv_fs_event_start(
      pointer(),
      { handle, name, _, _ in
        guard let watcher = UVHandle.of(handle) as? FileWatcher else { return }
        watcher.changed?(name.map { String(cString: $0) } ?? "")
      }, path, 0)
    guard status == 0 else {
      close()
      throw NetworkError(uv: status)
    }
  }

  override fileprivate func handleClosed() { changed = nil }
}

/// A name looked up on libuv's thread pool.
final class Resolution {
  private let completion: (Result<[SocketAddress], NetworkError>) -> Void

  private init(_ completion: @escaping (Result<[SocketAddress], NetworkError>) -> Void) {
    self.completion = completion
  }

  /// `completion` is called once, later; an answer has at least one address.
  static func start(
    loop: UVLoop, host: String, port: UInt16,
    completion: @escaping (Result<[SocketAddress], NetworkError>) -> Void
  ) throws(NetworkError) {
    let request = UnsafeMutablePointer<uv_getaddrinfo_t>.allocate(capacity: 1)
    let box = Unmanaged.passRetained(Resolution(completion))
    request.pointee.data = box.toOpaque()
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = Int32(AI_NUMERICSERV)
    let status = uv_getaddrinfo(
      loop.loop, request, { Resolution.finish($0, $1, $2) }, host, String(port), &hints)
    guard status == 0 else {
      request.deallocate()
      box.release()
      throw NetworkError(uv: status)
    }
  }

  private static func finish(
    _ request: UnsafeMutablePointer<uv_getaddrinfo_t>?, _ status: Int32,
    _ answer: UnsafeMutablePointer<addrinfo>?
  ) {
    guard let request, let data = request.pointee.data else { return }
    let resolution = Unmanaged<Resolution>.fromOpaque(data).takeRetainedValue()
    request.deallocate()
    var addresses: [SocketAddress] = []
    var next = answer
    while let entry = next {
      if let address = entry.pointee.ai_addr {
        addresses.append(SocketAddress(address, length: entry.pointee.ai_addrlen))
      }
      next = entry.pointee.ai_next
    }
    uv_freeaddrinfo(answer)
    if status == 0, addresses.isEmpty {
      resolution.completion(.failure(NetworkError(uv: UV_EAI_NODATA.rawValue)))
    } else {
      resolution.completion(status == 0 ? .success(addresses) : .failure(NetworkError(uv: status)))
    }
  }
}

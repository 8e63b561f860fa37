// The fence around libcurl: one multi handle driven by one event loop. The only file that imports
// CCurl. Its callbacks copy bytes, keep the loop's watchers in step and note what happened; whoever
// waits is woken after the C call has returned.

import CCurl
import Core
import EventLoop
import Glibc
import HTTP

/// One libcurl multi handle, its connection pool and its easy handles. Belongs to its loop.
///
/// Proof of `@unchecked Sendable`: `HTTPClient` calls every method on the loop, where the callbacks
/// run too; `close()` runs there last, after which `deinit` finds nothing that needs the loop.
final class CurlMulti: @unchecked Sendable {
  private let loop: EventLoop
  private let world: World
  private let proxy: String
  private let certificateAuthorities: String
  let outbox = Outbox()
  private var multi: UnsafeMutableRawPointer?
  private var isClosed = false
  private var idleHandles: [UnsafeMutableRawPointer] = []
  private var active: [ObjectIdentifier: Active] = [:]
  private var watches: [Int32: Watch] = [:]
  /// When libcurl wants to be called, and when the loop will call it: never later.
  private var curlDeadline: Duration?
  private var curlTimer: Alarm?
  /// Looks for exchanges over their limits, at the earliest limit or before.
  private var sweepTimer: Alarm?
  private var isDriving = false
  private var isDriveScheduled = false

  private struct Active {
    let transfer: Transfer
    let easy: UnsafeMutableRawPointer
    let headers: UnsafeMutablePointer<curl_slist>?
  }

  /// One socket on the loop. libcurl forgets a socket between two exchanges of one connection; the
  /// loop goes on watching for reading until something comes, which saves two system calls.
  private struct Watch {
    let watcher: ReadinessWatcher
    var wanted: ReadinessWatcher.Readiness
    var watched: ReadinessWatcher.Readiness
  }

  private struct Alarm {
    let timer: any LoopTimer
    let firesAt: Duration
  }

  private static let idleHandlesLimit = 256
  private static let connectionsLimit = 512
  /// Idle connections are not reused after this: many servers close theirs after 60 s or more.
  private static let connectionAgeSeconds = 50
  private static let roundsLimit = 64
  private static let shortestSweep = Duration.milliseconds(10)

  private static let isReady: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()

  init(loop: EventLoop, world: World, proxy: String, certificateAuthorities: String) {
    self.loop = loop
    self.world = world
    self.proxy = proxy
    self.certificateAuthorities = certificateAuthorities
  }

  // MARK: Exchanges

  func start(_ transfer: Transfer) {
    if transfer.end != nil { return settle(transfer) }  // Cancelled before it began.
    guard !isClosed, let multi = openMulti(), let easy = idleHandles.popLast() ?? makeHandle()
    else {
      transfer.fail(.closed)
      return settle(transfer)
    }
    let headers = configure(easy, for: transfer)
    guard curl_multi_add_handle(multi, easy) == CURLM_OK else {
      curl_slist_free_all(headers)
      curl_easy_cleanup(easy)
      transfer.fail(.invalidRequest)
      return settle(transfer)
    }
    active[ObjectIdentifier(transfer)] = Active(
      transfer: transfer, easy: easy, headers: headers)
    armSweep(for: transfer, now: world.uptime())
    driveSoon()
  }

  /// Later in this turn, once for all that begin in it. Not at once: against a peer that answers
  /// faster than we look, a task would never let go of the loop.
  private func driveSoon() {
    guard !isDriveScheduled else { return }
    isDriveScheduled = true
    loop.execute { [weak self] in
      self?.isDriveScheduled = false
      self?.drive()
    }
  }

  /// Ends an exchange early and wakes whoever waits for it.
  func abort(_ transfer: Transfer, _ kind: ClientError.Kind) {
    transfer.fail(kind)
    remove(transfer, reusable: false)
    settle(transfer)
    drive()
  }

  /// The buffer has been taken: let libcurl go on.
  func resume(_ transfer: Transfer) {
    guard transfer.isPaused, let entry = active[ObjectIdentifier(transfer)] else { return }
    outbox.now = world.uptime()
    transfer.resumed(at: outbox.now)
    curl_easy_pause(entry.easy, CURLPAUSE_CONT)
    askDeadline()
    drive()
    // Its idle time counts again, though nothing more may come.
    if active[ObjectIdentifier(transfer)] != nil { armSweep(for: transfer, now: outbox.now) }
  }

  /// Nobody reads the rest of the body.
  func discard(_ transfer: Transfer) {
    guard active[ObjectIdentifier(transfer)] != nil else { return }
    let now = world.uptime()
    transfer.discard(at: now)
    armSweep(for: transfer, now: now)
    resume(transfer)
  }

  /// The limit may have become shorter.
  func limitIdle(of transfer: Transfer, to limit: Duration?) {
    transfer.limitIdle(to: limit)
    if active[ObjectIdentifier(transfer)] != nil { armSweep(for: transfer, now: world.uptime()) }
  }

  /// Ends every exchange and drops every connection.
  func close() {
    isClosed = true
    for entry in Array(active.values) { abort(entry.transfer, .closed) }
    for easy in idleHandles { curl_easy_cleanup(easy) }
    idleHandles = []
    if let multi { curl_multi_cleanup(multi) }
    multi = nil
    curlDeadline = nil
    curlTimer?.timer.cancel()
    sweepTimer?.timer.cancel()
    for watch in watches.values { watch.watcher.close() }
    watches = [:]
  }

  // MARK: Driving libcurl

  /// Calls libcurl while it is due, collects what is finished and wakes those who wait.
  private func drive() {
    guard !isDriving, let multi else { return }
    isDriving = true
    outbox.now = world.uptime()
    var running: Int32 = 0
    var rounds = 0
    while let deadline = curlDeadline, deadline <= outbox.now, rounds < Self.roundsLimit {
      rounds += 1
      curlDeadline = nil
      curl_multi_socket_action(multi, Self.timeoutSocket, 0, &running)
      askDeadline()
    }
    collectFinished()
    settleTouched()
    isDriving = false
    armCurlTimer()
  }

  private func collectFinished() {
    guard let multi else { return }
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else {
        continue
      }
      // The message dies with the removal of its handle.
      let code = message.pointee.data.result
      var pointer: UnsafeMutableRawPointer?
      mr_easy_get_pointer(easy, CURLINFO_PRIVATE, &pointer)
      guard let pointer else { continue }
      let transfer = Unmanaged<Transfer>.fromOpaque(pointer).takeUnretainedValue()
      if code == CURLE_OK {
        transfer.complete()
      } else {
        transfer.fail(Self.kind(of: code, transfer))
      }
      remove(transfer, reusable: true)
      transfer.touch()
    }
  }

  private func settleTouched() {
    while !outbox.touched.isEmpty {
      let touched = outbox.touched
      outbox.touched = []
      for transfer in touched {
        if transfer.end != nil { remove(transfer, reusable: false) }
        settle(transfer)
        if active[ObjectIdentifier(transfer)] != nil {
          armSweep(for: transfer, now: outbox.now)
        }
      }
    }
  }

  private func settle(_ transfer: Transfer) {
    transfer.settle { ClientBody($0, self, loop: loop, world: world) }
  }

  private func remove(_ transfer: Transfer, reusable: Bool) {
    guard let multi, let entry = active.removeValue(forKey: ObjectIdentifier(transfer)) else {
      return
    }
    curl_multi_remove_handle(multi, entry.easy)
    mr_easy_set_pointer(entry.easy, CURLOPT_POSTFIELDS, nil)
    curl_slist_free_all(entry.headers)
    if reusable, idleHandles.count < Self.idleHandlesLimit {
      idleHandles.append(entry.easy)
    } else {
      curl_easy_cleanup(entry.easy)
    }
  }

  // MARK: Time

  private func setDeadline(_ milliseconds: Int) {
    curlDeadline = milliseconds < 0 ? nil : outbox.now + .milliseconds(milliseconds)
  }

  /// libcurl tells a deadline only when it changes; asking makes sure that none is missed.
  private func askDeadline() {
    guard let multi else { return }
    var milliseconds = -1
    curl_multi_timeout(multi, &milliseconds)
    setDeadline(milliseconds)
  }

  private func armCurlTimer() {
    guard let deadline = curlDeadline else { return }
    if let curlTimer {
      if curlTimer.firesAt <= deadline { return }
      curlTimer.timer.cancel()
    }
    let delay = max(.zero, deadline - outbox.now)
    let timer = loop.schedule(after: delay) { [weak self] in
      self?.curlTimer = nil
      self?.drive()
    }
    curlTimer = Alarm(timer: timer, firesAt: deadline)
  }

  private func armSweep(for transfer: Transfer, now: Duration) {
    guard let deadline = transfer.nextDeadline else { return }
    if let sweepTimer {
      if sweepTimer.firesAt <= deadline { return }
      sweepTimer.timer.cancel()
    }
    let delay = max(Self.shortestSweep, deadline - now)
    let timer = loop.schedule(after: delay) { [weak self] in self?.sweep() }
    sweepTimer = Alarm(timer: timer, firesAt: now + delay)
  }

  private func sweep() {
    sweepTimer = nil
    let now = world.uptime()
    for entry in Array(active.values) {
      entry.transfer.checkTime(now)
      if entry.transfer.end == nil {
        armSweep(for: entry.transfer, now: now)
      } else {
        remove(entry.transfer, reusable: false)
        settle(entry.transfer)
      }
    }
    drive()
  }

  // MARK: Handles

  private static let timeoutSocket: curl_socket_t = -1

  private func openMulti() -> UnsafeMutableRawPointer? {
    if let multi { return multi }
    guard Self.isReady, let made = curl_multi_init() else { return nil }
    let pointer = Unmanaged.passUnretained(self).toOpaque()
    mr_multi_set_socket_callback(made) { _, socket, what, owner, _ in
      guard let owner else { return 0 }
      Unmanaged<CurlMulti>.fromOpaque(owner).takeUnretainedValue().watch(socket, what)
      return 0
    }
    mr_multi_set_pointer(made, CURLMOPT_SOCKETDATA, pointer)
    mr_multi_set_timer_callback(made) { _, milliseconds, owner in
      guard let owner else { return 0 }
      Unmanaged<CurlMulti>.fromOpaque(owner).takeUnretainedValue().setDeadline(milliseconds)
      return 0
    }
    mr_multi_set_pointer(made, CURLMOPT_TIMERDATA, pointer)
    mr_multi_set_long(made, CURLMOPT_MAXCONNECTS, Self.connectionsLimit)
    multi = made
    return made
  }

  /// What is the same for every exchange.
  private func makeHandle() -> UnsafeMutableRawPointer? {
    guard let easy = curl_easy_init() else { return nil }
    mr_easy_set_long(easy, CURLOPT_NOSIGNAL, 1)
    mr_easy_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
    mr_easy_set_long(easy, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    mr_easy_set_long(easy, CURLOPT_SSL_VERIFYPEER, 1)
    mr_easy_set_long(easy, CURLOPT_SSL_VERIFYHOST, 2)
    mr_easy_set_long(easy, CURLOPT_TCP_NODELAY, 1)
    mr_easy_set_long(easy, CURLOPT_MAXAGE_CONN, Self.connectionAgeSeconds)
    mr_easy_set_long(easy, CURLOPT_HTTP_TRANSFER_DECODING, 1)
    Self.setText(easy, CURLOPT_PROTOCOLS_STR, "http,https")
    Self.setText(easy, CURLOPT_USERAGENT, "modelroute")
    // An empty proxy also switches the environment's off.
    Self.setText(easy, CURLOPT_PROXY, proxy)
    if !certificateAuthorities.isEmpty {
      Self.setText(easy, CURLOPT_CAINFO, certificateAuthorities)
    }
    mr_easy_set_data_callback(easy, CURLOPT_HEADERFUNCTION, Self.receiveHeadLine)
    mr_easy_set_data_callback(easy, CURLOPT_WRITEFUNCTION, Self.receiveBody)
    mr_easy_set_open_socket(easy, Self.openSocket)
    mr_easy_set_before_request(easy, Self.beforeRequest)
    // Connections outlive the exchange that opened them, so this pointer is the client's.
    mr_easy_set_close_socket(easy, Self.closeSocket)
    let pointer = Unmanaged.passUnretained(self).toOpaque()
    mr_easy_set_pointer(easy, CURLOPT_CLOSESOCKETDATA, pointer)
    return easy
  }

  /// What differs. The transfer is kept alive by `active` while libcurl has its pointer.
  private func configure(
    _ easy: UnsafeMutableRawPointer, for transfer: Transfer
  ) -> UnsafeMutablePointer<curl_slist>? {
    let request = transfer.request
    let pointer = Unmanaged.passUnretained(transfer).toOpaque()
    let data = [
      CURLOPT_PRIVATE, CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_PREREQDATA,
      CURLOPT_OPENSOCKETDATA,
    ]
    for option in data { mr_easy_set_pointer(easy, option, pointer) }
    Self.setText(easy, CURLOPT_URL, request.url)
    setMethod(easy, request)
    let connect = request.timeouts.connect?.milliseconds ?? 0
    mr_easy_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, max(0, Int(connect)))
    // Over TLS, wait to learn whether a connection being opened can carry this exchange too.
    mr_easy_set_long(easy, CURLOPT_PIPEWAIT, transfer.isTLS ? 1 : 0)
    let headers = Self.headerList(request)
    mr_easy_set_pointer(easy, CURLOPT_HTTPHEADER, headers)
    return headers
  }

  private func setMethod(_ easy: UnsafeMutableRawPointer, _ request: ClientRequest) {
    mr_easy_set_pointer(easy, CURLOPT_CUSTOMREQUEST, nil)
    if request.method == "HEAD" {
      mr_easy_set_long(easy, CURLOPT_NOBODY, 1)
    } else if request.body.isEmpty && request.method != "POST" {
      mr_easy_set_long(easy, CURLOPT_HTTPGET, 1)
      if request.method != "GET" { Self.setText(easy, CURLOPT_CUSTOMREQUEST, request.method) }
    } else {
      mr_easy_set_long(easy, CURLOPT_POST, 1)
      mr_easy_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
      request.body.withUnsafeBytes { body in
        // libcurl copies; an empty body has no address, and no address would mean a callback.
        _ = mr_easy_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, body.baseAddress ?? Self.noBytes)
      }
      if request.method != "POST" { Self.setText(easy, CURLOPT_CUSTOMREQUEST, request.method) }
    }
  }

  private static var noBytes: UnsafeRawPointer { UnsafeRawPointer(("" as StaticString).utf8Start) }

  private static func headerList(_ request: ClientRequest) -> UnsafeMutablePointer<curl_slist>? {
    var list: UnsafeMutablePointer<curl_slist>?
    for line in request.fields.lines {
      // A semicolon is libcurl's way to write a field with an empty value.
      let text = line.value.isEmpty ? "\(line.name);" : "\(line.name): \(line.value)"
      list = curl_slist_append(list, text)
    }
    list = curl_slist_append(list, "expect:")
    if !request.fields.contains("content-type") { list = curl_slist_append(list, "content-type:") }
    return list
  }

  private static func setText(_ easy: UnsafeMutableRawPointer, _ option: CURLoption, _ text: String)
  {
    text.withCString { _ = mr_easy_set_pointer(easy, option, $0) }
  }

  // MARK: Callbacks

  /// Runs inside libcurl; only the loop's watchers change.
  private func watch(_ socket: curl_socket_t, _ what: Int32) {
    if what == CURL_POLL_REMOVE, !outbox.connections.contains(socket) {
      // libcurl closes it next, without another word.
      watches.removeValue(forKey: socket)?.watcher.close()
      return
    }
    var wanted: ReadinessWatcher.Readiness = []
    if what != CURL_POLL_REMOVE {
      if what & CURL_POLL_IN != 0 { wanted.insert(.readable) }
      if what & CURL_POLL_OUT != 0 { wanted.insert(.writable) }
    }
    guard var watch = watches[socket] ?? makeWatch(socket) else { return }
    watch.wanted = wanted
    if what == CURL_POLL_REMOVE { wanted = watch.watched.subtracting(.writable) }
    if wanted != watch.watched {
      watch.watcher.update(wanted)
      watch.watched = wanted
    }
    watches[socket] = watch
  }

  private func makeWatch(_ socket: curl_socket_t) -> Watch? {
    // Where the loop cannot watch it, the exchange ends by its time limit.
    let watcher = try? loop.watch(descriptor: socket) { [weak self] ready in
      self?.socketReady(socket, ready)
    }
    return watcher.map { Watch(watcher: $0, wanted: [], watched: []) }
  }

  private func socketReady(_ socket: curl_socket_t, _ ready: ReadinessWatcher.Readiness) {
    guard let multi, let watch = watches[socket] else { return }
    if watch.wanted.isEmpty {
      // The peer closes a connection that is idle: libcurl looks when it would use it again.
      watch.watcher.update([])
      watches[socket]?.watched = []
      return
    }
    var events: Int32 = 0
    if ready.contains(.readable) { events |= CURL_CSELECT_IN }
    if ready.contains(.writable) { events |= CURL_CSELECT_OUT }
    if ready.contains(.error) { events |= CURL_CSELECT_ERR }
    outbox.now = world.uptime()
    var running: Int32 = 0
    curl_multi_socket_action(multi, socket, events, &running)
    drive()
  }

  private static let closeSocket:
    @convention(c) (UnsafeMutableRawPointer?, curl_socket_t) -> Int32 = { owner, socket in
      if let owner {
        let multi = Unmanaged<CurlMulti>.fromOpaque(owner).takeUnretainedValue()
        multi.outbox.connections.remove(socket)
        multi.watches.removeValue(forKey: socket)?.watcher.close()
      }
      return Glibc.close(socket)
    }

  private static let beforeRequest:
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?, Int32,
      Int32
    ) -> Int32 = { pointer, _, _, _, _ in
      guard let pointer else { return CURL_PREREQFUNC_ABORT }
      let transfer = Unmanaged<Transfer>.fromOpaque(pointer).takeUnretainedValue()
      return transfer.mayBeSent() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }

  private typealias DataCallback =
    @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int

  private static let receiveHeadLine: DataCallback = { bytes, size, count, pointer in
    guard let pointer else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(pointer).takeUnretainedValue()
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer.receiveHeadLine(line) ? size * count : 0
  }

  private static let receiveBody: DataCallback = { bytes, size, count, pointer in
    guard let pointer else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(pointer).takeUnretainedValue()
    switch transfer.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) {
    case .taken: return size * count
    case .holdBack: return Int(CURL_WRITEFUNC_PAUSE)
    case .refuse: return 0
    }
  }

  /// Asks the policy about the resolved address before there is a socket.
  private static let openSocket:
    @convention(c) (
      UnsafeMutableRawPointer?, curlsocktype, UnsafeMutablePointer<curl_sockaddr>?
    ) -> curl_socket_t = { pointer, _, target in
      guard let pointer, let target else { return -1 }
      let transfer = Unmanaged<Transfer>.fromOpaque(pointer).takeUnretainedValue()
      guard let (address, port) = endpoint(target),
        transfer.policy.permits(address, port: port, isTLS: transfer.isTLS)
      else {
        transfer.wasBlocked = true
        return -1
      }
      let type = target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
      let descriptor = socket(target.pointee.family, type, target.pointee.protocol)
      if descriptor >= 0 { transfer.outbox.connections.insert(descriptor) }
      return descriptor
    }

  private static func endpoint(
    _ target: UnsafeMutablePointer<curl_sockaddr>
  ) -> (IPAddress, UInt16)? {
    let raw = UnsafeRawBufferPointer(
      start: UnsafeRawPointer(target) + (MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 0),
      count: Int(target.pointee.addrlen))
    switch target.pointee.family {
    case AF_INET where raw.count >= MemoryLayout<sockaddr_in>.size:
      let address = raw.loadUnaligned(as: sockaddr_in.self)
      return (
        IPAddress(v4: UInt32(bigEndian: address.sin_addr.s_addr)),
        UInt16(bigEndian: address.sin_port)
      )
    case AF_INET6 where raw.count >= MemoryLayout<sockaddr_in6>.size:
      let address = raw.loadUnaligned(as: sockaddr_in6.self)
      return (IPAddress(address.sin6_addr), UInt16(bigEndian: address.sin6_port))
    default:
      return nil
    }
  }

  private static func kind(
    of code: CURLcode, _ transfer: Transfer
  ) -> ClientError.Kind {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .resolution
    case CURLE_COULDNT_CONNECT: transfer.wasBlocked ? .blockedAddress : .connection
    case CURLE_OPERATION_TIMEDOUT: transfer.wasIssued ? .totalTimeout : .connectTimeout
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS:
      .tls
    case CURLE_URL_MALFORMAT, CURLE_BAD_FUNCTION_ARGUMENT: .invalidRequest
    // Also what libcurl says to an answer without a status line.
    case CURLE_UNSUPPORTED_PROTOCOL: transfer.wasIssued ? .malformed : .invalidRequest
    case CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: .malformed
    default: .lost
    }
  }
}

// The fence around nghttp2: the one file that imports it. One session is one HTTP/2 connection,
// sans-I/O: bytes in, events to streams, bytes out.
//
// Rules of the library that shape this file: callbacks may submit frames but must not re-enter the
// session, so they only append to `events`, which are delivered once the C function has returned;
// deleting a session closes no streams, so the table of streams is ours; trailers are submitted
// inside the data callback that says end of file, else they overtake the data.

import CNghttp2
import Glibc
package import HTTP

/// Decoded header lines.
enum HeaderBuffer {
  static func retain(_ buffer: OpaquePointer) { nghttp2_rcbuf_incref(buffer) }
  static func release(_ buffer: OpaquePointer) { nghttp2_rcbuf_decref(buffer) }
  static func bytes(_ buffer: OpaquePointer) -> UnsafeRawBufferPointer {
    let vector = nghttp2_rcbuf_get_buf(buffer)
    return UnsafeRawBufferPointer(start: vector.base, count: vector.len)
  }
}

/// Field lines in nghttp2's form: one allocation of text and one array that points into it. nghttp2
/// is told not to copy, so whoever submits a block keeps it until its stream is closed.
final class FieldBlock {
  fileprivate let lines: UnsafeMutablePointer<nghttp2_nv>
  fileprivate let count: Int
  private let text: UnsafeMutablePointer<UInt8>
  /// What the block was made from, kept so that its identity cannot come to mean another.
  let origin: AnyObject?
  let fields: HTTPFields

  init(pseudo: [(String, String)], fields: HTTPFields, origin: AnyObject?) {
    self.origin = origin
    self.fields = fields
    count = pseudo.count + fields.count
    lines = .allocate(capacity: max(1, count))
    let all = pseudo + fields.lines.map { ($0.name, $0.value) }
    text = .allocate(capacity: max(1, all.reduce(0) { $0 + $1.0.utf8.count + $1.1.utf8.count }))
    var next = text
    for (index, (name, value)) in all.enumerated() {
      let nameStart = next
      Self.put(name, at: &next)
      let valueStart = next
      Self.put(value, at: &next)
      lines[index] = nghttp2_nv(
        name: nameStart, value: valueStart, namelen: valueStart - nameStart,
        valuelen: next - valueStart, flags: Self.flags(name))
    }
  }

  private static func put(_ text: String, at next: inout UnsafeMutablePointer<UInt8>) {
    for byte in text.utf8 {
      next.pointee = byte
      next += 1
    }
  }

  /// Secrets stay out of the compression table (RFC 7541 § 7.1.3).
  private static func flags(_ name: String) -> UInt8 {
    let noCopy = NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
    let isSecret = name == "authorization" || name == "set-cookie" || name == "cookie"
    return UInt8(isSecret ? noCopy | NGHTTP2_NV_FLAG_NO_INDEX.rawValue : noCopy)
  }

  deinit {
    lines.deallocate()
    text.deallocate()
  }
}

package class HTTP2Session {
  let limits: HTTP2Limits
  /// Owns the session and so outlives it; a weak reference would slow each of its retains.
  package unowned(unsafe) var owner: (any HTTP2SessionOwner)?
  private var handle: OpaquePointer?
  let isServer: Bool
  var events: [SessionEvent] = []
  var delivering: [SessionEvent] = []
  var streams = StreamTable()
  private var assembly: HeaderAssembly
  /// Streams of the table, which holds them; forgotten when they are closed.
  unowned(unsafe) var assembling: HTTP2Stream?
  unowned(unsafe) var lastStream: HTTP2Stream?
  var blocks = RecentBlocks()
  private var chunk = UnsafeRawBufferPointer(start: nil, count: 0)
  var unreported = 0
  var idleFrames: Budget
  var resets: Budget
  private var isOverBudget = false
  var hasFailed = false
  private var isDraining = false
  /// What nghttp2 no longer sends after an error that it calls fatal: our GOAWAY, if it waits.
  private var lastWord: [UInt8] = []

  init(isServer: Bool, limits: HTTP2Limits) {
    self.isServer = isServer
    self.limits = limits
    assembly = HeaderAssembly(limits: limits)
    idleFrames = Budget(burst: limits.idleFrameBurst)
    resets = Budget(burst: limits.resetBurst)
    open()
  }

  deinit { nghttp2_session_del(handle) }

  private func open() {
    var callbacks: OpaquePointer?
    nghttp2_session_callbacks_new(&callbacks)
    Self.set(callbacks)
    var option: OpaquePointer?
    nghttp2_option_new(&option)
    nghttp2_option_set_no_auto_window_update(option, 1)
    nghttp2_option_set_no_closed_streams(option, 1)
    // 1.52 counts a split frame header once a read; heads are limited by our own count.
    nghttp2_option_set_max_continuations(option, 64)
    // Clients of gRPC reset on every cancellation; our own budget tells abuse from use.
    nghttp2_option_set_stream_reset_rate_limit(option, 1 << 40, 1 << 40)
    let user = Unmanaged.passUnretained(self).toOpaque()
    if isServer {
      nghttp2_session_server_new2(&handle, callbacks, user, option)
    } else {
      nghttp2_session_client_new2(&handle, callbacks, user, option)
    }
    nghttp2_option_del(option)
    nghttp2_session_callbacks_del(callbacks)
    submitSettings()
  }

  private func submitSettings() {
    let setting = { (id: nghttp2_settings_id, value: UInt32) in
      nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: value)
    }
    var entries = [
      setting(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, UInt32(limits.streamWindow)),
      setting(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, UInt32(limits.headerListLimit)),
      setting(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1),
    ]
    if isServer {
      entries.append(
        setting(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.advertisedStreams))
    } else {
      entries.append(setting(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
    }
    nghttp2_submit_settings(handle, 0, entries, entries.count)
    nghttp2_session_set_local_window_size(handle, 0, 0, limits.connectionWindow)
  }

  // MARK: - The flow of bytes

  /// Takes what the peer sent and delivers what came of it. Then `fill` until it returns 0, then
  /// look at `isFinished`.
  package func receive(_ bytes: UnsafeRawBufferPointer) {
    guard !hasFailed else { return }
    let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let status = nghttp2_session_mem_recv(handle, base, bytes.count)
    if status < 0 { fail(Int32(truncatingIfNeeded: status)) }
    deliver()
    if isOverBudget, !hasFailed {
      nghttp2_session_terminate_session(handle, NGHTTP2_ENHANCE_YOUR_CALM.rawValue)
    }
  }

  /// A peer that is beyond a limit of ours hears so; garbage instead of a preface hears nothing.
  private func fail(_ status: Int32) {
    hasFailed = true
    guard status != NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue else { return }
    lastWord = Frame.goAway(
      last: nghttp2_session_get_last_proc_stream_id(handle), .enhanceYourCalm)
  }

  /// Copies waiting output, frame after frame, until the buffer (≥ 32 KiB) is full or nothing is
  /// left; returns how much. Delivers what happened by sending.
  package func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    reportConsumed()
    guard let base = buffer.baseAddress else { return 0 }
    var count = 0
    while true {
      if let source = chunk.baseAddress {
        guard count + chunk.count <= buffer.count else { break }
        memcpy(base + count, source, chunk.count)
        count += chunk.count
        chunk = UnsafeRawBufferPointer(start: nil, count: 0)
      }
      if hasFailed {
        guard count + lastWord.count <= buffer.count else { break }
        UnsafeMutableRawBufferPointer(rebasing: buffer[count...]).copyBytes(from: lastWord)
        count += lastWord.count
        lastWord = []
        break
      }
      var data: UnsafePointer<UInt8>?
      let length = nghttp2_session_mem_send(handle, &data)
      guard length > 0 else {
        if length < 0 { hasFailed = true }
        break
      }
      chunk = UnsafeRawBufferPointer(start: data, count: length)
    }
    deliver()
    return count
  }

  /// Nothing more will be read or written: close the connection once all output is written.
  package var isFinished: Bool {
    if chunk.baseAddress != nil || !lastWord.isEmpty { return false }
    return hasFailed
      || (nghttp2_session_want_read(handle) == 0 && nghttp2_session_want_write(handle) == 0)
  }

  /// The peer broke the protocol beyond repair.
  package var isBroken: Bool { hasFailed || isOverBudget }

  package var openStreamCount: Int { streams.count }

  /// First step of a graceful end: clients learn that they should go elsewhere, and a PING tells
  /// us when they have (`sessionPingReturned`). New streams are still served.
  package func announceGoAway() {
    nghttp2_submit_shutdown_notice(handle)
    ping()
    hasOutput()
  }

  /// Second step: streams that the peer opens from now on are ignored; the session is finished when
  /// the last open one is.
  package func goAway(_ reason: ResetReason = .noError) {
    isDraining = true
    let last = nghttp2_session_get_last_proc_stream_id(handle)
    nghttp2_submit_goaway(handle, 0, last, reason.code, nil, 0)
    hasOutput()
  }

  package func ping() {
    nghttp2_submit_ping(handle, 0, nil)
    hasOutput()
  }

  func makeStream(_ id: Int32) -> HTTP2Stream? { nil }

  func hasOutput() { owner?.sessionHasOutput() }

  func resume(_ stream: HTTP2Stream) {
    stream.isDeferred = false
    nghttp2_session_resume_data(handle, stream.id)
  }

  func reset(_ stream: HTTP2Stream, code: UInt32) {
    if holdsBack(stream) {
      withdraw(stream, code: code)
    } else {
      nghttp2_submit_rst_stream(handle, 0, stream.id, code)
    }
    hasOutput()
  }

  /// Whether a request still waits in nghttp2, for the peer's limit of streams or the end of the
  /// turn: it makes a stream only when it sends the head.
  func holdsBack(_ stream: HTTP2Stream) -> Bool {
    !isServer && !stream.isClosed
      && nghttp2_session_get_stream_user_data(handle, stream.id) == nil
  }

  /// Ends a request that is held back. nghttp2 marks it as cancelled but keeps it until there is
  /// room, longer than we keep the stream, so it must forget the pointer.
  func withdraw(_ stream: HTTP2Stream, code: UInt32) {
    nghttp2_submit_rst_stream(handle, 0, stream.id, code)
    nghttp2_session_set_stream_user_data(handle, stream.id, nil)
    refuse(stream)
  }

  func consumed(_ stream: HTTP2Stream, _ count: Int) {
    unreported += count
    // A stream that has ended needs no window.
    if !stream.isIncomingFinished {
      stream.unreported += count
      if stream.unreported >= Int(limits.streamWindow) / 4 {
        nghttp2_session_consume_stream(handle, stream.id, stream.unreported)
        stream.unreported = 0
      }
    }
    if unreported >= Int(limits.connectionWindow) / 4 { hasOutput() }
  }

  private func reportConsumed() {
    guard unreported > 0 else { return }
    nghttp2_session_consume_connection(handle, unreported)
    unreported = 0
  }

  func submitResponse(_ stream: HTTP2Stream, _ head: ResponseHead, hasBody: Bool) {
    let block = recentBlock(head) {
      FieldBlock(pseudo: [(":status", String(head.status))], fields: head.fields, origin: head)
    }
    stream.outgoingHead = block
    let status = withUnsafePointer(to: Self.provider(stream)) {
      nghttp2_submit_response(
        handle, stream.id, block.lines, block.count, hasBody ? $0 : nil)
    }
    if status != 0 { reset(stream, code: NGHTTP2_INTERNAL_ERROR.rawValue) }
  }

  func submitRequest(_ stream: HTTP2Stream, _ head: RequestHead, hasBody: Bool) {
    streams.insert(stream)
    guard !hasFailed, !isDraining else { return refuse(stream) }
    let block = recentBlock(head) {
      FieldBlock(
        pseudo: [
          (":method", head.method), (":scheme", head.scheme), (":authority", head.authority),
          (":path", head.path),
        ], fields: head.fields, origin: head)
    }
    stream.outgoingHead = block
    let user = Unmanaged.passUnretained(stream).toOpaque()
    let id = withUnsafePointer(to: Self.provider(stream)) {
      nghttp2_submit_request(
        handle, nil, block.lines, block.count, hasBody ? $0 : nil, user)
    }
    guard id > 0 else { return refuse(stream) }
    stream.id = id
  }

  private static func provider(_ stream: HTTP2Stream) -> nghttp2_data_provider {
    nghttp2_data_provider(
      source: nghttp2_data_source(ptr: Unmanaged.passUnretained(stream).toOpaque()),
      read_callback: { handle, _, buffer, length, flags, source, _ in
        guard let buffer, let flags, let pointer = source?.pointee.ptr else {
          return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
        }
        return Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
          HTTP2Session.read($0, handle, buffer, length, flags)
        }
      })
  }

  // MARK: - Callbacks: they note what happened and return

  /// The owner holds the session while nghttp2 runs in it, so no callback needs to.
  @inline(__always)
  private static func with(
    _ user: UnsafeMutableRawPointer?, _ note: (HTTP2Session) -> Int32
  ) -> Int32 {
    guard let user else { return 0 }
    return Unmanaged<HTTP2Session>.fromOpaque(user)._withUnsafeGuaranteedRef(note)
  }

  private static func set(_ callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks) { _, header, user in
      HTTP2Session.with(user) { $0.frameBegan(header) }
    }
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, user in
      HTTP2Session.with(user) { $0.headersBegan(frame) }
    }
    nghttp2_session_callbacks_set_on_header_callback2(callbacks) { _, _, name, value, _, user in
      guard let name, let value else { return 0 }
      return HTTP2Session.with(user) {
        $0.assembly.add(name, value) ? 0 : NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
      }
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
      _, _, id, data, count, user in
      HTTP2Session.with(user) {
        $0.dataReceived(id, UnsafeRawBufferPointer(start: data, count: count))
      }
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, user in
      HTTP2Session.with(user) { $0.frameReceived(frame) }
    }
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, _, _, user in
      HTTP2Session.with(user) { $0.spendReset() }
    }
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, user in
      HTTP2Session.with(user) { $0.frameSent(frame) }
    }
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { _, frame, _, user in
      HTTP2Session.with(user) { $0.frameNotSent(frame) }
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, id, code, user in
      HTTP2Session.with(user) { $0.closed(id, code) }
    }
  }

  private func stream(_ id: Int32) -> HTTP2Stream? {
    if let lastStream, lastStream.id == id, !lastStream.isClosed { return lastStream }
    guard let pointer = nghttp2_session_get_stream_user_data(handle, id) else { return nil }
    let found = Unmanaged<HTTP2Stream>.fromOpaque(pointer).takeUnretainedValue()
    lastStream = found
    return found
  }

  /// Frames that ask for no work draw on a budget.
  private func frameBegan(_ frame: UnsafePointer<nghttp2_frame_hd>?) -> Int32 {
    guard let header = frame?.pointee else { return 0 }
    if Frame.isIdle(header.type, flags: header.flags, length: header.length),
      !idleFrames.spend()
    {
      isOverBudget = true
    }
    return 0
  }

  private func spendReset() -> Int32 {
    if !resets.spend() { isOverBudget = true }
    return 0
  }

  private func headersBegan(_ frame: UnsafePointer<nghttp2_frame>?) -> Int32 {
    guard let frame else { return 0 }
    assembly.begin()
    let id = frame.pointee.hd.stream_id
    guard frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST else {
      assembling = stream(id)
      return 0
    }
    guard let stream = makeStream(id) else { return 0 }
    streams.insert(stream)
    nghttp2_session_set_stream_user_data(
      handle, id, Unmanaged.passUnretained(stream).toOpaque())
    lastStream = stream
    assembling = stream
    return 0
  }

  private func dataReceived(_ id: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32 {
    guard let stream = stream(id) else {
      unreported += bytes.count
      return 0
    }
    if stream.isDiscarding || stream.isHeadTooLarge {
      discard(bytes.count, of: stream)
    } else {
      stream.unconsumed += bytes.count
      events.append(SessionEvent(kind: .data, stream: .passUnretained(stream), bytes: bytes))
    }
    return 0
  }

  /// Takes what follows a complete response, up to a limit.
  private func discard(_ count: Int, of stream: HTTP2Stream) {
    stream.discarded += count
    consumed(stream, count)
    if stream.discarded > limits.discardLimit {
      nghttp2_submit_rst_stream(handle, 0, stream.id, NGHTTP2_NO_ERROR.rawValue)
    }
  }

  private func frameReceived(_ frame: UnsafePointer<nghttp2_frame>?) -> Int32 {
    guard let frame else { return 0 }
    let header = frame.pointee.hd
    switch header.type {
    case Frame.headers:
      headReceived(frame)
      if header.flags & Frame.endStream != 0 { incomingEnded(header.stream_id) }
    case Frame.data:
      if header.flags & Frame.endStream != 0 { incomingEnded(header.stream_id) }
    case Frame.resetStream:
      // A reset after the response is complete only says that the client is in a hurry.
      if let stream = stream(header.stream_id), !stream.isOutgoingFinished { _ = spendReset() }
    case Frame.settings:
      if header.flags & Frame.ack == 0 { events.append(SessionEvent(kind: .settings)) }
    case Frame.goAway:
      isDraining = true
      events.append(SessionEvent(kind: .goAway))
    case Frame.ping:
      if header.flags & Frame.ack != 0 { events.append(SessionEvent(kind: .ping)) }
    default: break
    }
    return 0
  }

  private func headReceived(_ frame: UnsafePointer<nghttp2_frame>) {
    guard let stream = assembling else { return }
    assembling = nil
    if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
      if assembly.isTooLarge {
        stream.isHeadTooLarge = true
        stream.isOfGRPC = assembly.isOfGRPC
      } else {
        stream.take(assembly.finishRequest())
      }
      events.append(SessionEvent(kind: .head, stream: .passUnretained(stream)))
      return
    }
    if assembly.isTooLarge {
      reset(stream, code: NGHTTP2_ENHANCE_YOUR_CALM.rawValue)
      return
    }
    let (status, fields) = assembly.finishFields()
    if status >= 200 {
      stream.take(ResponseHead(status: status, fields: fields))
      events.append(SessionEvent(kind: .head, stream: .passUnretained(stream)))
    } else if status == 0 {
      stream.incomingTrailers = fields
    }
  }

  private func incomingEnded(_ id: Int32) {
    guard let stream = stream(id), !stream.isIncomingFinished else { return }
    stream.isIncomingFinished = true
    if stream.isDiscarding { return }
    events.append(SessionEvent(kind: .end, stream: .passUnretained(stream)))
  }

  private func closed(_ id: Int32, _ code: UInt32) -> Int32 {
    guard let stream = stream(id) else { return 0 }
    if lastStream === stream { lastStream = nil }
    if assembling === stream { assembling = nil }
    stream.isClosed = true
    stream.closeCode = code
    idleFrames.refill(16)
    events.append(SessionEvent(kind: .closed, stream: .passUnretained(stream)))
    return 0
  }

  private func frameSent(_ frame: UnsafePointer<nghttp2_frame>?) -> Int32 {
    guard let frame, case let header = frame.pointee.hd else { return 0 }
    guard header.type == Frame.data || header.type == Frame.headers else {
      let isReset = header.type == Frame.resetStream
      return isReset && Frame.isProvoked(frame.pointee.rst_stream.error_code) ? spendReset() : 0
    }
    idleFrames.refill(2)  // Clients answer data with WINDOW_UPDATE and measure with PING.
    if !isServer, header.type == Frame.headers { stream(header.stream_id)?.isHeadSent = true }
    guard isServer, header.flags & Frame.endStream != 0, let stream = stream(header.stream_id)
    else { return 0 }
    // The response is complete, so the rest of the request is of no use (RFC 9113 § 8.1). gRPC's
    // clients know that; common HTTP clients, curl 7.88 and httpx among them, drop the response
    // when they are reset while they send, so theirs is taken and thrown away.
    guard !stream.isIncomingFinished else { return 0 }
    if header.type == Frame.data {
      stream.isDiscarding = true
      let left = stream.unconsumed
      stream.unconsumed = 0
      consumed(stream, left)
    } else {
      nghttp2_submit_rst_stream(handle, 0, stream.id, NGHTTP2_NO_ERROR.rawValue)
    }
    return 0
  }

  /// A head that cannot be sent (too large to encode) would leave the peer waiting for ever.
  private func frameNotSent(_ frame: UnsafePointer<nghttp2_frame>?) -> Int32 {
    guard let frame, frame.pointee.hd.type == Frame.headers,
      let stream = stream(frame.pointee.hd.stream_id)
    else { return 0 }
    if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
      stream.wasNotSent = true
    } else {
      nghttp2_submit_rst_stream(handle, 0, stream.id, NGHTTP2_INTERNAL_ERROR.rawValue)
    }
    return 0
  }

  /// nghttp2 wants up to `length` bytes of body.
  private static func read(
    _ stream: HTTP2Stream, _ handle: OpaquePointer?, _ buffer: UnsafeMutablePointer<UInt8>,
    _ length: Int, _ flags: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let count = stream.outgoing.take(into: buffer, limit: length)
    let left = stream.outgoing.count
    stream.stalledSeconds = 0
    if stream.wasFull, left <= stream.session.limits.highWaterMark / 2 {
      stream.wasFull = false
      stream.session.events.append(SessionEvent(kind: .room, stream: .passUnretained(stream)))
    }
    if stream.isOutgoingFinished, left == 0 {
      flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
      if let trailers = stream.outgoingTrailers {
        flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
        nghttp2_submit_trailer(handle, stream.id, trailers.lines, trailers.count)
      }
      return count
    }
    if count > 0 { return count }
    stream.isDeferred = true
    return Int(NGHTTP2_ERR_DEFERRED.rawValue)
  }
}

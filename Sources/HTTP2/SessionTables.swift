// What a session remembers: what happened, its open streams, and the field blocks it has encoded
// lately.

import HTTP

/// The open streams. nghttp2 closes none when it is deleted, so the table is ours.
struct StreamTable {
  private var streams: [HTTP2Stream] = []

  var count: Int { streams.count }

  mutating func insert(_ stream: HTTP2Stream) {
    stream.tableIndex = streams.count
    streams.append(stream)
  }

  /// Gives the table's reference back: the caller's hold on the stream.
  mutating func remove(_ stream: HTTP2Stream) -> HTTP2Stream {
    let last = streams.removeLast()
    guard last !== stream else { return last }
    let index = stream.tableIndex
    let removed = streams[index]
    streams[index] = last
    last.tableIndex = index
    return removed
  }

  func forEach(_ body: (HTTP2Stream) -> Void) { for stream in streams { body(stream) } }

  mutating func removeAll() -> [HTTP2Stream] {
    let all = streams
    streams = []
    return all
  }
}

/// The blocks of the last few distinct heads and trailers: most connections use two or three.
struct RecentBlocks {
  private var blocks: [FieldBlock] = []
  private static let countLimit = 8

  func find(_ isWanted: (FieldBlock) -> Bool) -> FieldBlock? {
    for block in blocks where isWanted(block) { return block }
    return nil
  }

  mutating func remember(_ block: FieldBlock) -> FieldBlock {
    if blocks.count == Self.countLimit { blocks.removeFirst() }
    blocks.append(block)
    return block
  }
}

/// What a callback has noted. Plain data: the table holds a stream until `closed`, its last event.
struct SessionEvent {
  enum Kind { case head, data, end, room, closed, settings, goAway, ping }
  let kind: Kind
  var stream: Unmanaged<HTTP2Stream>?
  var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
}

/// Types and flags of frames (RFC 9113 § 6).
enum Frame {
  static let data: UInt8 = 0
  static let headers: UInt8 = 1
  static let resetStream: UInt8 = 3
  static let settings: UInt8 = 4
  static let ping: UInt8 = 6
  static let goAway: UInt8 = 7
  static let continuation: UInt8 = 9
  static let ack: UInt8 = 1
  static let endStream: UInt8 = 1

  /// A whole GOAWAY (RFC 9113 § 6.8), for when nghttp2 makes none any more.
  static func goAway(last: Int32, _ reason: ResetReason) -> [UInt8] {
    var frame: [UInt8] = [0, 0, 8, goAway, 0, 0, 0, 0, 0]
    for number in [UInt32(bitPattern: last), reason.code] {
      withUnsafeBytes(of: number.bigEndian) { frame.append(contentsOf: $0) }
    }
    return frame
  }

  /// Whether a frame asks for no work.
  static func isIdle(_ type: UInt8, flags: UInt8, length: Int) -> Bool {
    switch type {
    case headers, continuation, resetStream, goAway: false
    case data: length == 0 && flags & endStream == 0
    case settings, ping: flags & ack == 0
    default: true
    }
  }

  /// Whether a reset with this code is the answer to a mistake of the peer: it costs as much as one
  /// that the peer sends (CVE-2025-8671).
  static func isProvoked(_ code: UInt32) -> Bool {
    let mistakes: [ResetReason] = [
      .protocolError, .flowControlError, .streamClosed, .frameSizeError,
    ]
    return mistakes.contains(ResetReason(code: code))
  }
}

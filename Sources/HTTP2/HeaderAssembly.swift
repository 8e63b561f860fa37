// Field lines as nghttp2 decodes them → heads, at the price of a few pointer comparisons when a
// connection repeats itself.
//
// HPACK makes a client that sends the same line again refer to a table entry, and nghttp2 hands out
// that entry's reference-counted buffer. Two lines with the same buffers are equal; lines that
// travel literally are compared byte by byte. A head whose lines all equal those of a recent head
// *is* that head: the same object, without an allocation.

import Glibc
import HTTP

/// One line as held by a head: nghttp2's buffers with a reference each.
private struct HeldLine {
  let name: OpaquePointer
  let value: OpaquePointer
  let nameBytes: UnsafeRawBufferPointer
  let valueBytes: UnsafeRawBufferPointer

  init(_ name: OpaquePointer, _ value: OpaquePointer) {
    self.name = name
    self.value = value
    nameBytes = HeaderBuffer.bytes(name)
    valueBytes = HeaderBuffer.bytes(value)
    HeaderBuffer.retain(name)
    HeaderBuffer.retain(value)
  }

  func release() {
    HeaderBuffer.release(name)
    HeaderBuffer.release(value)
  }

  var size: Int { nameBytes.count + valueBytes.count + 32 }

  var saysGRPC: Bool {
    nameBytes.elementsEqual("content-type".utf8)
      && valueBytes.starts(with: "application/grpc".utf8)
  }

  @inline(__always)
  func equals(_ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    (self.name == name || Self.sameBytes(nameBytes, HeaderBuffer.bytes(name)))
      && (self.value == value || Self.sameBytes(valueBytes, HeaderBuffer.bytes(value)))
  }

  private static func sameBytes(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Bool {
    guard left.count == right.count else { return false }
    guard let one = left.baseAddress, let other = right.baseAddress else { return true }
    return memcmp(one, other, left.count) == 0
  }
}

/// A head and the lines it was made of.
private final class HeldHead {
  let lines: [HeldLine]
  let sizeBytes: Int
  let head: RequestHead

  init(lines: [HeldLine], sizeBytes: Int, head: RequestHead) {
    self.lines = lines
    self.sizeBytes = sizeBytes
    self.head = head
  }

  deinit { for line in lines { line.release() } }
}

/// Collects the lines of the header block that a session is receiving; blocks never interleave.
struct HeaderAssembly: ~Copyable {
  private(set) var isTooLarge = false
  /// Known of heads that are too large: they are refused as their clients understand it.
  private(set) var isOfGRPC = false
  private(set) var sizeBytes = 0
  private var lines: [HeldLine] = []
  /// The recent head that the block has equalled so far, and how many of its lines. `recent` holds
  /// it: nothing leaves that list while there is a candidate.
  private unowned(unsafe) var candidate: HeldHead?
  private var matched = 0
  private var recent: [HeldHead] = []
  private var strings = StringCache()
  private let limits: HTTP2Limits

  /// Heads worth remembering: a connection uses few methods with few kinds of metadata.
  private static let recentLimit = 8
  private static let heldSizeLimit = 4 << 10

  init(limits: HTTP2Limits) { self.limits = limits }

  deinit { for line in lines { line.release() } }

  mutating func begin() {
    discardLines()
    sizeBytes = 0
    matched = 0
    isTooLarge = false
    isOfGRPC = false
    candidate = recent.first
  }

  private mutating func discardLines() {
    guard !lines.isEmpty else { return }
    for line in lines { line.release() }
    lines.removeAll(keepingCapacity: true)
  }

  /// False when the block is beyond all reason and the connection must end.
  mutating func add(_ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    if let candidate {
      if matched < candidate.lines.count, candidate.lines[matched].equals(name, value) {
        matched += 1
        return true
      }
      leaveCandidate(candidate)
    }
    let line = HeldLine(name, value)
    sizeBytes += line.size
    lines.append(line)
    if isTooLarge || sizeBytes > limits.headerListLimit
      || lines.count > limits.headerFieldCountLimit
    {
      isTooLarge = true
      if lines.contains(where: \.saysGRPC) { isOfGRPC = true }
      discardLines()
      return sizeBytes <= limits.headerListHardLimit
    }
    return true
  }

  private mutating func leaveCandidate(_ head: HeldHead) {
    for line in head.lines.prefix(matched) {
      lines.append(HeldLine(line.name, line.value))
      sizeBytes += line.size
    }
    candidate = nil
  }

  /// The head of the block, a known object where it equals a recent one.
  mutating func finishRequest() -> RequestHead {
    if let candidate {
      if matched == candidate.lines.count { return candidate.head }
      leaveCandidate(candidate)
    }
    if let index = recent.firstIndex(where: { isEqual($0) }) {
      let held = recent.remove(at: index)
      recent.insert(held, at: 0)
      return held.head
    }
    let head = makeRequest()
    remember(head)
    return head
  }

  private borrowing func isEqual(_ held: HeldHead) -> Bool {
    guard held.lines.count == lines.count, held.sizeBytes == sizeBytes else { return false }
    for index in lines.indices
    where !held.lines[index].equals(lines[index].name, lines[index].value) {
      return false
    }
    return true
  }

  private mutating func remember(_ head: RequestHead) {
    guard sizeBytes <= Self.heldSizeLimit else { return discardLines() }
    if recent.count == Self.recentLimit { recent.removeLast() }
    recent.insert(HeldHead(lines: lines, sizeBytes: sizeBytes, head: head), at: 0)
    // The references have moved into the held head.
    lines.removeAll(keepingCapacity: false)
  }

  private mutating func makeRequest() -> RequestHead {
    var method = ""
    var scheme = ""
    var authority: String?
    var path = ""
    var fields = FieldCollector()
    for line in lines {
      let name = strings.string(line.name, line.nameBytes)
      let value = strings.string(line.value, line.valueBytes)
      switch name {
      case ":method": method = value
      case ":scheme": scheme = value
      case ":authority": authority = value
      case ":path": path = value
      case "host": if authority == nil { authority = value }
      default: fields.add(name, value)
      }
    }
    return RequestHead(
      method: method, scheme: scheme, authority: authority ?? "", path: path,
      fields: fields.finished, version: .http2)
  }

  /// Status (0 where there is none) and fields, for response heads and for trailers.
  mutating func finishFields() -> (status: Int, fields: HTTPFields) {
    if let candidate { leaveCandidate(candidate) }
    var status = 0
    var fields = FieldCollector()
    for line in lines {
      let name = strings.string(line.name, line.nameBytes)
      let value = strings.string(line.value, line.valueBytes)
      if name == ":status" {
        status = Int(value) ?? 0
      } else if !name.hasPrefix(":") {
        fields.add(name, value)
      }
    }
    discardLines()
    return (status, fields.finished)
  }
}

/// Joins cookie crumbs, which HTTP/2 may split, into one line (RFC 9113 § 8.2.3).
private struct FieldCollector {
  private var lines: [HTTPFields.Line] = []
  private var cookie: String?

  mutating func add(_ name: String, _ value: String) {
    if name == "cookie" {
      cookie = cookie.map { "\($0); \(value)" } ?? value
    } else {
      lines.append(HTTPFields.Line(name: name, value: value))
    }
  }

  var finished: HTTPFields {
    guard let cookie else { return HTTPFields(lines) }
    return HTTPFields(lines + [HTTPFields.Line(name: "cookie", value: cookie)])
  }
}

/// Strings by the identity of the buffer they were made of; each entry holds its buffer, so that
/// its address cannot come to mean another.
private struct StringCache: ~Copyable {
  private var slots: [(buffer: OpaquePointer, text: String)?] = Array(repeating: nil, count: 64)
  private static let lengthLimit = 256

  deinit { for case let slot? in slots { HeaderBuffer.release(slot.buffer) } }

  mutating func string(_ buffer: OpaquePointer, _ bytes: UnsafeRawBufferPointer) -> String {
    let address = UInt(bitPattern: buffer)
    let index = Int(truncatingIfNeeded: (address >> 4) ^ (address >> 10)) & 63
    if let slot = slots[index], slot.buffer == buffer { return slot.text }
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.count <= Self.lengthLimit else { return text }
    if let old = slots[index] { HeaderBuffer.release(old.buffer) }
    HeaderBuffer.retain(buffer)
    slots[index] = (buffer, text)
    return text
  }
}

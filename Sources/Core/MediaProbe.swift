// What the bytes of a picture, a sound or a video tell of it: size and length.
//
// A value that watches bytes go by in any pieces. It keeps at most `MediaProbe.windowLimit` bytes,
// reads what it understands, skips what it does not, and says nothing rather than something wrong:
// broken and hostile files have no facts.

/// What is known of a medium; nil where the bytes do not say.
package struct MediaFacts: Sendable, Equatable {
  /// In pixels.
  package var width: Int32?
  package var height: Int32?
  package var durationMillis: Int64?

  package init(width: Int32? = nil, height: Int32? = nil, durationMillis: Int64? = nil) {
    self.width = width
    self.height = height
    self.durationMillis = durationMillis
  }

  /// Sizes beyond this are nonsense.
  private static let pixelsLimit: UInt64 = 1 << 20

  mutating func set(width: UInt64, height: UInt64) {
    guard (1...Self.pixelsLimit).contains(width), (1...Self.pixelsLimit).contains(height) else {
      return
    }
    self.width = Int32(width)
    self.height = Int32(height)
  }

  /// A length of so many units, of which a second has `rate`, rounded up.
  mutating func set(units: UInt64, rate: UInt64) {
    guard rate > 0, units < 1 << 48 else { return }
    durationMillis = Int64((units * 1000 + rate - 1) / rate)
  }
}

/// One format, fed with the bytes that are there.
protocol MediaFormat: Sendable {
  /// Reads from the front of the window. The answer is how many of its bytes are not needed any
  /// more, which may be more than there are; nil where more have to come first.
  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int?
  /// All has come: `rest` is what was not read, `total` the number of all bytes.
  mutating func finish(_ rest: ArraySlice<UInt8>, total: UInt64, _ facts: inout MediaFacts)
  /// Nothing more is to be learnt.
  var isDone: Bool { get }
}

extension MediaFormat {
  mutating func finish(_ rest: ArraySlice<UInt8>, total: UInt64, _ facts: inout MediaFacts) {}
}

package struct MediaProbe: Sendable {
  /// The most bytes that are kept at once: a video's table of contents has to fit.
  package static let windowLimit = 4 << 20
  /// As many first bytes decide which format it is.
  private static let signatureBytes = 16

  package private(set) var facts = MediaFacts()
  private var format: (any MediaFormat)?
  private var isDecided = false
  private var isOver = false
  private var window: [UInt8] = []
  /// Bytes to come that nobody needs.
  private var skip: UInt64 = 0
  private var total: UInt64 = 0

  package init() {}

  /// The next bytes.
  package mutating func receive(_ bytes: [UInt8]) {
    total += UInt64(bytes.count)
    guard !isOver else { return }
    let skipped = Int(min(skip, UInt64(bytes.count)))
    skip -= UInt64(skipped)
    guard skipped < bytes.count else { return }
    window += bytes[skipped...]
    decide(isLast: false)
    advance()
    // What does not fit was no use.
    if window.count > Self.windowLimit { end() }
  }

  /// No more bytes.
  package mutating func finish() {
    guard !isOver else { return }
    decide(isLast: true)
    advance()
    if !isOver { format?.finish(window[...], total: total, &facts) }
    end()
  }

  private mutating func end() {
    isOver = true
    window = []
    format = nil
  }

  private mutating func decide(isLast: Bool) {
    guard !isDecided, isLast || window.count >= Self.signatureBytes else { return }
    isDecided = true
    format = Self.format(of: window)
    if format == nil { end() }
  }

  private mutating func advance() {
    guard isDecided, format != nil else { return }
    var position = 0
    while skip == 0, position < window.count {
      guard let count = format?.read(window[position...], &facts), count > 0 else { break }
      let there = min(count, window.count - position)
      position += there
      skip = UInt64(count - there)
      if format?.isDone ?? true { return end() }
    }
    window.removeFirst(position)
  }

  private static func format(of bytes: [UInt8]) -> (any MediaFormat)? {
    func has(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return PNGFormat() }
    if bytes.starts(with: [0xFF, 0xD8]) { return JPEGFormat() }
    if has("GIF8") { return GIFFormat() }
    if has("RIFF"), has("WEBP", at: 8) { return WebPFormat() }
    if has("RIFF"), has("WAVE", at: 8) { return WaveFormat() }
    if has("fLaC") { return FLACFormat() }
    if has("OggS") { return OggFormat() }
    if has("ftyp", at: 4) { return MP4Format() }
    if has("ID3") { return MPEGAudioFormat() }
    guard bytes.count > 1, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0 else { return nil }
    return bytes[1] & 0xF6 == 0xF0 ? ADTSFormat() : MPEGAudioFormat()
  }
}

extension ArraySlice<UInt8> {
  /// The number in `count` bytes (at most 8) at an offset; nil where they are not there.
  func big(_ offset: Int, _ count: Int) -> UInt64? {
    guard offset >= 0, self.count - count >= offset else { return nil }
    var value: UInt64 = 0
    for byte in self[(startIndex + offset)..<(startIndex + offset + count)] {
      value = value << 8 | UInt64(byte)
    }
    return value
  }

  func little(_ offset: Int, _ count: Int) -> UInt64? {
    big(offset, count)?.byteSwapped >> UInt64(64 - 8 * count)
  }

  func has(_ text: String, at offset: Int) -> Bool {
    dropFirst(offset).starts(with: text.utf8)
  }
}

extension Optional where Wrapped == UInt64 {
  fileprivate static func >> (left: UInt64?, right: UInt64) -> UInt64? { left.map { $0 >> right } }
}

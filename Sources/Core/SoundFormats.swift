// Sounds: the length stands in the head, or is the sum of the frames.

/// WAV (RIFF): the format says how many bytes a second has, the data how many there are. A size of
/// 0 or of all ones was written by who did not know it yet: then all that follows counts.
struct WaveFormat: MediaFormat {
  private(set) var isDone = false
  private var isStarted = false
  private var bytesPerSecond: UInt64 = 0
  private var read: UInt64 = 0
  private var isStreamed = false

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard !isStreamed else { return nil }
    guard isStarted else {
      guard window.count >= 12 else { return nil }
      isStarted = true
      read = 12
      return 12
    }
    guard let size = window.little(4, 4) else { return nil }
    if window.has("fmt ", at: 0) {
      guard window.count >= 24, let channels = window.little(10, 2),
        let rate = window.little(12, 4), let bits = window.little(22, 2),
        let said = window.little(16, 4)
      else { return nil }
      let computed = channels * rate * ((bits + 7) / 8)
      // Compressed formats have no bits for a sample.
      bytesPerSecond = bits > 0 ? computed : said
    } else if window.has("data", at: 0) {
      return data(size, &facts)
    }
    let padded = Int(size + size % 2)
    read += UInt64(8 + padded)
    return 8 + padded
  }

  private mutating func data(_ size: UInt64, _ facts: inout MediaFacts) -> Int? {
    read += 8
    if size == 0 || size == 0xFFFF_FFFF {
      isStreamed = true
      return 8
    }
    facts.set(units: size, rate: bytesPerSecond)
    isDone = true
    return 8
  }

  mutating func finish(_ rest: ArraySlice<UInt8>, total: UInt64, _ facts: inout MediaFacts) {
    if isStreamed, total >= read { facts.set(units: total - read, rate: bytesPerSecond) }
  }
}

/// FLAC (RFC 9639 § 8.2): STREAMINFO comes first.
struct FLACFormat: MediaFormat {
  private(set) var isDone = false

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard let kind = window.big(4, 1), let bits = window.big(18, 8) else { return nil }
    let samples = bits & 0xF_FFFF_FFFF
    if kind & 0x7F == 0, samples > 0 { facts.set(units: samples, rate: bits >> 44) }
    isDone = true
    return 26
  }
}

/// Ogg with Opus (RFC 7845) or Vorbis: the position of the last page.
struct OggFormat: MediaFormat {
  let isDone = false
  private var rate: UInt64 = 0
  private var preSkip: UInt64 = 0
  private var last: UInt64 = 0

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard let segments = window.big(26, 1) else { return nil }
    // Where no page begins, nothing is known.
    guard window.has("OggS", at: 0) else { return window.count }
    let head = 27 + Int(segments)
    guard window.count >= head + 19 || (rate > 0 && window.count >= head) else { return nil }
    let table = window.dropFirst(27).prefix(Int(segments))
    let body = table.reduce(0) { $0 + Int($1) }
    if rate == 0 { identify(window.dropFirst(head)) }
    if let position = window.little(6, 8), position != .max { last = max(last, position) }
    return head + body
  }

  private mutating func identify(_ packet: ArraySlice<UInt8>) {
    if packet.has("OpusHead", at: 0) {
      rate = 48_000
      preSkip = packet.little(10, 2) ?? 0
    } else if packet.has("\u{1}vorbis", at: 0) {
      rate = packet.little(12, 4) ?? 0
    }
  }

  mutating func finish(_ rest: ArraySlice<UInt8>, total: UInt64, _ facts: inout MediaFacts) {
    if last > preSkip { facts.set(units: last - preSkip, rate: rate) }
  }
}

/// AAC in ADTS frames (ISO/IEC 13818-7): 1024 samples each.
struct ADTSFormat: MediaFormat {
  private(set) var isDone = false
  private var samples: UInt64 = 0
  private var rate: UInt64 = 0

  private static let rates: [UInt64] = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
    7350,
  ]

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard let head = window.big(0, 7) else { return nil }
    let index = Int(head >> 34 & 0xF)
    let length = Int(head >> 13 & 0x1FFF)
    guard head >> 44 == 0xFFF, length >= 7, Self.rates.indices.contains(index) else {
      return window.count
    }
    rate = Self.rates[index]
    samples += 1024 * ((head & 3) + 1)
    return length
  }

  mutating func finish(_ rest: ArraySlice<UInt8>, total: UInt64, _ facts: inout MediaFacts) {
    if samples > 0 { facts.set(units: samples, rate: rate) }
  }
}

/// MPEG audio (ISO/IEC 11172-3, 13818-3), with or without an ID3 tag: frames are counted as they
/// go by.
struct MPEGAudioFormat: MediaFormat {
  /// Behind the side information, which depends on version and channels.
  private static let tableOffsets = [36, 21, 13]

  let isDone = false
  private var isStarted = false
  private var samples: UInt64 = 0
  private var rate: UInt64 = 0

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    if samples == 0, window.has("ID3", at: 0) {
      guard let size = window.big(6, 4) else { return nil }
      let bits = [24, 16, 8, 0].reduce(UInt64(0)) { $0 << 7 | (size >> UInt64($1) & 0x7F) }
      return 10 + Int(bits)
    }
    guard let head = window.big(0, 4) else { return nil }
    guard let frame = MPEGFrame(head) else {
      // Something else between frames, such as a tag at the end.
      let next = window.dropFirst().firstIndex(of: 0xFF)
      return next.map { $0 - window.startIndex } ?? window.count
    }
    rate = frame.rate
    if !isStarted {
      // The first frame may hold no sound but a table of contents.
      guard window.count >= Self.tableOffsets[0] + 4 else { return nil }
      isStarted = true
      let isTable = Self.tableOffsets.contains { offset in
        window.has("Xing", at: offset) || window.has("Info", at: offset)
      }
      if isTable { return frame.length }
    }
    samples += frame.samples
    return frame.length
  }

  mutating func finish(_ rest: ArraySlice<UInt8>, total: UInt64, _ facts: inout MediaFacts) {
    if samples > 0 { facts.set(units: samples, rate: rate) }
  }
}

/// The head of one frame of MPEG audio.
struct MPEGFrame {
  let rate: UInt64
  let samples: UInt64
  let length: Int

  private static let rates: [UInt64] = [44_100, 48_000, 32_000]
  /// In kbit/s; 0 and 15 are not allowed.
  private static let version1Layer3 = [
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
  ]
  private static let version1Layer2 = [
    0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384,
  ]
  private static let version1Layer1 = [
    0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448,
  ]
  private static let version2Layer1 = [
    0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256,
  ]
  private static let version2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

  init?(_ head: UInt64) {
    guard head >> 21 == 0x7FF else { return nil }
    // 3 is version 1, 2 is version 2, 0 is version 2.5.
    let version = head >> 19 & 3
    let layer = 4 - (head >> 17 & 3)
    let rateIndex = Int(head >> 10 & 3)
    let bitIndex = Int(head >> 12 & 0xF)
    guard version != 1, layer < 4, rateIndex < 3, (1...14).contains(bitIndex) else { return nil }
    let isVersion1 = version == 3
    rate = Self.rates[rateIndex] >> (isVersion1 ? 0 : version == 2 ? 1 : 2)
    let padding = Int(head >> 9 & 1)
    let kilobits: Int
    switch layer {
    case 1:
      kilobits = (isVersion1 ? Self.version1Layer1 : Self.version2Layer1)[bitIndex]
      samples = 384
      length = (12 * kilobits * 1000 / Int(rate) + padding) * 4
    case 2:
      kilobits = (isVersion1 ? Self.version1Layer2 : Self.version2)[bitIndex]
      samples = 1152
      length = 144 * kilobits * 1000 / Int(rate) + padding
    case _:
      kilobits = (isVersion1 ? Self.version1Layer3 : Self.version2)[bitIndex]
      samples = isVersion1 ? 1152 : 576
      length = (isVersion1 ? 144 : 72) * kilobits * 1000 / Int(rate) + padding
    }
    guard length > 4 else { return nil }
  }
}

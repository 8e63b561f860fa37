// Pictures: the size stands near the beginning.

/// PNG (ISO/IEC 15948 § 11.2.2): IHDR comes first.
struct PNGFormat: MediaFormat {
  private(set) var isDone = false

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard let width = window.big(16, 4), let height = window.big(20, 4) else { return nil }
    if window.has("IHDR", at: 12) { facts.set(width: width, height: height) }
    isDone = true
    return 24
  }
}

/// GIF 87a and 89a: the logical screen.
struct GIFFormat: MediaFormat {
  private(set) var isDone = false

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard let width = window.little(6, 2), let height = window.little(8, 2) else { return nil }
    facts.set(width: width, height: height)
    isDone = true
    return 10
  }
}

/// JPEG (ITU-T T.81 § B.1.1): segments up to the start of a frame.
struct JPEGFormat: MediaFormat {
  private(set) var isDone = false
  private var isStarted = false

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard isStarted else {
      isStarted = true
      return 2
    }
    guard let mark = window.big(0, 1), let kind = window.big(1, 1) else { return nil }
    guard mark == 0xFF else { return end() }
    // Fill bytes may stand in front of a marker; some markers stand alone.
    if kind == 0xFF { return 1 }
    if kind == 0x01 || (0xD0...0xD8).contains(kind) { return 2 }
    if kind == 0xD9 || kind == 0xDA { return end() }
    guard let length = window.big(2, 2) else { return nil }
    guard length >= 2 else { return end() }
    let isFrame = (0xC0...0xCF).contains(kind) && kind != 0xC4 && kind != 0xC8 && kind != 0xCC
    guard isFrame else { return 2 + Int(length) }
    guard let height = window.big(5, 2), let width = window.big(7, 2) else { return nil }
    facts.set(width: width, height: height)
    return end()
  }

  private mutating func end() -> Int? {
    isDone = true
    return 1
  }
}

/// WebP (RFC 9649 § 2): the first chunk tells the size in one of three ways.
struct WebPFormat: MediaFormat {
  private(set) var isDone = false

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard window.count >= 30 else { return nil }
    if window.has("VP8X", at: 12), let width = window.little(24, 3),
      let height = window.little(27, 3)
    {
      facts.set(width: width + 1, height: height + 1)
    } else if window.has("VP8L", at: 12), let bits = window.little(21, 4) {
      facts.set(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    } else if window.has("VP8 ", at: 12), let width = window.little(26, 2),
      let height = window.little(28, 2)
    {
      facts.set(width: width & 0x3FFF, height: height & 0x3FFF)
    }
    isDone = true
    return 30
  }
}

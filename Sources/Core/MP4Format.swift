// MP4, MOV and M4A (ISO/IEC 14496-12): boxes, of which `moov` knows length and size, wherever it
// stands.

struct MP4Format: MediaFormat {
  private(set) var isDone = false

  mutating func read(_ window: ArraySlice<UInt8>, _ facts: inout MediaFacts) -> Int? {
    guard let box = MP4Box(window) else {
      // Too short to be read, or no box at all.
      if window.count >= 16 { isDone = true }
      return window.count >= 16 ? 1 : nil
    }
    guard box.kind == "moov" else {
      // A box without an end reaches to the end of the file.
      if box.size == 0 { isDone = true }
      return box.size == 0 ? 1 : box.size
    }
    guard box.size > 0, box.size <= MediaProbe.windowLimit else {
      isDone = true
      return 1
    }
    guard window.count >= box.size else { return nil }
    Self.readMovie(window.prefix(box.size).dropFirst(box.headSize), &facts)
    isDone = true
    return box.size
  }

  private static func readMovie(_ bytes: ArraySlice<UInt8>, _ facts: inout MediaFacts) {
    for (kind, body) in MP4Box.children(of: bytes) {
      switch kind {
      case "mvhd":
        let isLong = body.first == 1
        guard let rate = body.big(isLong ? 20 : 12, 4),
          let units = isLong ? body.big(24, 8) : body.big(16, 4)
        else { continue }
        // All ones: not known.
        if units != (isLong ? .max : 0xFFFF_FFFF), units > 0 {
          facts.set(units: units, rate: rate)
        }
      case "trak":
        for (kind, body) in MP4Box.children(of: body) where kind == "tkhd" {
          let offset = body.first == 1 ? 88 : 76
          // Fixed-point numbers, 16.16; 0 for sound.
          guard let width = body.big(offset, 4), let height = body.big(offset + 4, 4) else {
            continue
          }
          if width >> 16 > UInt64(facts.width ?? 0) {
            facts.set(width: width >> 16, height: height >> 16)
          }
        }
      case _: break
      }
    }
  }
}

/// The head of a box.
private struct MP4Box {
  let kind: String
  let headSize: Int
  /// Head included; 0: to the end of the file.
  let size: Int

  init?(_ window: ArraySlice<UInt8>) {
    guard let short = window.big(0, 4), window.count >= 8 else { return nil }
    kind = String(decoding: window.dropFirst(4).prefix(4), as: UTF8.self)
    guard short == 1 else {
      guard short == 0 || short >= 8 else { return nil }
      headSize = 8
      size = Int(short)
      return
    }
    guard let long = window.big(8, 8), long >= 16, long < 1 << 48 else { return nil }
    headSize = 16
    size = Int(long)
  }

  /// The boxes inside a body, as far as they are whole.
  static func children(
    of bytes: ArraySlice<UInt8>
  ) -> [(kind: String, body: ArraySlice<UInt8>)] {
    var children: [(kind: String, body: ArraySlice<UInt8>)] = []
    var rest = bytes
    while let box = MP4Box(rest), box.size >= box.headSize, box.size <= rest.count {
      children.append((box.kind, rest.prefix(box.size).dropFirst(box.headSize)))
      rest = rest.dropFirst(box.size)
    }
    return children
  }
}

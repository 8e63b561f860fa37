// A baseline JPEG (ITU-T T.81) of one colour: every block is its mean, and but for the first one
// nothing changes from block to block.

enum JPEGMaker {
  static func picture(_ width: Int, _ height: Int, _ colour: Colour) -> [UInt8] {
    var file: [UInt8] = [0xFF, 0xD8]
    file += segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    // With eights the coefficient of a flat block is its value.
    file += segment(0xDB, [0] + [UInt8](repeating: 8, count: 64))
    file += segment(
      0xC0,
      [8] + Bytes.big(height, 2) + Bytes.big(width, 2) + [3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])
    // Differences: nine categories in codes of four bits. Rest of a block: one code, its end.
    file += segment(0xC4, [0x00] + counts(9, ofLength: 4) + Array(0...8))
    file += segment(0xC4, [0x10] + counts(1, ofLength: 1) + [0])
    file += segment(0xDA, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0])
    return file + scan(width, height, colour) + [0xFF, 0xD9]
  }

  private static func segment(_ kind: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, kind] + Bytes.big(body.count + 2, 2) + body
  }

  private static func counts(_ count: UInt8, ofLength length: Int) -> [UInt8] {
    (1...16).map { $0 == length ? count : 0 }
  }

  private static func scan(_ width: Int, _ height: Int, _ colour: Colour) -> [UInt8] {
    let blocks = ((width + 7) / 8) * ((height + 7) / 8)
    var bits = BitsBig()
    for (index, value) in components(colour).enumerated() {
      bits.add(difference: value)
      _ = index
    }
    // Three components, each: no difference (0000), end of block (0).
    for _ in 1..<max(1, blocks) { bits.add(0, 15) }
    return bits.finish()
  }

  /// Y, Cb and Cr around zero.
  private static func components(_ colour: Colour) -> [Int] {
    let (red, green, blue) = (Int(colour.red), Int(colour.green), Int(colour.blue))
    return [
      (299 * red + 587 * green + 114 * blue) / 1000 - 128,
      (-169 * red - 331 * green + 500 * blue) / 1000,
      (500 * red - 419 * green - 81 * blue) / 1000,
    ]
  }

  /// Bits from the most significant one on, with a zero behind every 0xFF.
  private struct BitsBig {
    private var bytes: [UInt8] = []
    private var current: UInt8 = 0
    private var used = 0

    mutating func add(_ value: Int, _ count: Int) {
      for bit in (0..<count).reversed() {
        current = current << 1 | UInt8(value >> bit & 1)
        used += 1
        guard used == 8 else { continue }
        push()
      }
    }

    private mutating func push() {
      bytes.append(current)
      if current == 0xFF { bytes.append(0) }
      (current, used) = (0, 0)
    }

    /// The category in four bits, the difference in as many as its category, and the end of the
    /// block.
    mutating func add(difference: Int) {
      let category = difference == 0 ? 0 : Int.bitWidth - abs(difference).leadingZeroBitCount
      add(category, 4)
      add(difference < 0 ? difference + (1 << category) - 1 : difference, category)
      add(0, 1)
    }

    mutating func finish() -> [UInt8] {
      while used != 0 { add(1, 1) }
      return bytes
    }
  }
}

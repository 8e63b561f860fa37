// Pictures of two colours (PNG) or one (WebP).

enum Pictures {
  /// One bit a pixel and a palette, so that even large pictures stay small.
  static func png(_ width: Int, _ height: Int, _ colour: Colour) -> [UInt8] {
    let palette: [UInt8] = [colour.red, colour.green, colour.blue, 255, 255, 255]
    let rowBytes = (width + 7) / 8
    var raw: [UInt8] = []
    raw.reserveCapacity((rowBytes + 1) * height)
    for row in 0..<height {
      raw.append(0)
      // Squares of eight pixels.
      let first = row / 8 % 2
      for column in 0..<rowBytes { raw.append((column + first) % 2 == 0 ? 0 : 0xFF) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", Bytes.big(width, 4) + Bytes.big(height, 4) + [1, 3, 0, 0, 0])
      + chunk("PLTE", palette) + chunk("IDAT", zlib(raw)) + chunk("IEND", [])
  }

  private static func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(kind.utf8) + body
    return Bytes.big(body.count, 4) + named + Bytes.big(Bytes.crc32(named), 4)
  }

  /// Stored blocks (RFC 1951 § 3.2.4) in a zlib stream (RFC 1950).
  private static func zlib(_ raw: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    stream.reserveCapacity(raw.count + raw.count / 6000 + 20)
    var start = 0
    repeat {
      let end = min(start + 65_535, raw.count)
      let length = end - start
      stream += [end == raw.count ? 1 : 0] + Bytes.little(length, 2) + Bytes.little(~length, 2)
      stream += raw[start..<end]
      start = end
    } while start < raw.count
    var (low, high) = (1, 0)
    for byte in raw {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return stream + Bytes.big(high << 16 | low, 4)
  }

  /// WebP lossless (RFC 9649 § 3): every channel has a code of one symbol, so the pixels take no
  /// bits at all.
  static func webp(_ width: Int, _ height: Int, _ colour: Colour) -> [UInt8] {
    var bits = BitsLittle()
    bits.add(width - 1, 14)
    bits.add(height - 1, 14)
    bits.add(0, 4)
    // No transform, no colour cache, no meta codes.
    bits.add(0, 3)
    for symbol in [colour.green, colour.red, colour.blue, 255] {
      // A simple code of one symbol of eight bits.
      bits.add(0b101, 3)
      bits.add(Int(symbol), 8)
    }
    // Distances: one symbol of one bit.
    bits.add(0b001, 3)
    bits.add(0, 1)
    let data = [0x2F] + bits.bytes
    let padded = data + (data.count % 2 == 0 ? [] : [0])
    let chunk = Array("VP8L".utf8) + Bytes.little(data.count, 4) + padded
    return Array("RIFF".utf8) + Bytes.little(4 + chunk.count, 4) + Array("WEBP".utf8) + chunk
  }

  /// Bits from the least significant one on.
  private struct BitsLittle {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: Int, _ count: Int) {
      for bit in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(used) }
        used += 1
      }
    }
  }
}

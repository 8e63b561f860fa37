// Sounds: tones where samples are written out, silence where a codec stands between.

enum Sounds {
  static let rate = 16_000

  /// A tone of a quarter of a second for each word, in 16-bit samples of one channel.
  static func tones(_ hash: UInt64, _ seconds: Double) -> [UInt8] {
    let count = Int(seconds * Double(rate))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * count)
    for index in 0..<count {
      let tone = index / (rate / 4)
      // From 200 to 600 Hz.
      let period = 27 + Int((hash >> UInt64(tone % 8 * 8) & 0xFF) % 53)
      let phase = index % period
      let height = abs(2 * phase - period) * 2 - period
      bytes += Bytes.little(height * 6000 / period, 2)
    }
    return bytes
  }

  static func wave(_ samples: [UInt8], comment: [UInt8]) -> [UInt8] {
    func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
      Array(kind.utf8) + Bytes.little(body.count, 4) + body + (body.count % 2 == 0 ? [] : [0])
    }
    let format =
      Bytes.little(1, 2) + Bytes.little(1, 2) + Bytes.little(rate, 4)
      + Bytes.little(2 * rate, 4) + Bytes.little(2, 2) + Bytes.little(16, 2)
    let info = Array("INFO".utf8) + chunk("ICMT", comment + [0])
    let body = chunk("fmt ", format) + chunk("LIST", info) + chunk("data", samples)
    return Array("RIFF".utf8) + Bytes.little(4 + body.count, 4) + Array("WAVE".utf8) + body
  }

  /// Frames of MPEG 1, layer 3, 128 kbit/s, 44.1 kHz, with nothing in them; the comment is an ID3
  /// frame (version 2.3).
  static func mp3(_ seconds: Double, comment: [UInt8]) -> [UInt8] {
    let text = [0] + Array("eng".utf8) + [0] + comment
    let frame = Array("COMM".utf8) + Bytes.big(text.count, 4) + [0, 0] + text
    let size = [21, 14, 7, 0].map { UInt8(frame.count >> $0 & 0x7F) }
    var file = Array("ID3".utf8) + [3, 0, 0] + size + frame
    let count = max(1, Int((seconds * 44_100 / 1152).rounded()))
    let silence: [UInt8] = [0xFF, 0xFB, 0x90, 0xC4] + [UInt8](repeating: 0, count: 413)
    for _ in 0..<count { file += silence }
    return file
  }

  /// ADTS frames of AAC-LC, one channel of 44.1 kHz: the shortest silence that the codec has.
  static func aac(_ seconds: Double) -> [UInt8] {
    let silence: [UInt8] = [0x00, 0xC8, 0x00, 0x80, 0x23, 0x80]
    let length = 7 + silence.count
    let head: [UInt8] = [
      0xFF, 0xF1, 0x50, 0x40, UInt8(length >> 3), UInt8(length << 5 & 0xE0 | 0x1F), 0xFC,
    ]
    let count = max(1, Int((seconds * 44_100 / 1024).rounded()))
    return (0..<count).flatMap { _ in head + silence }
  }
}

/// FLAC (RFC 9639) of constant subframes.
enum FLACMaker {
  private static let rate = 44_100
  private static let blockSize = 4096

  static func silence(_ seconds: Double, comment: [UInt8]) -> [UInt8] {
    let frames = max(1, Int((seconds * Double(rate) / Double(blockSize)).rounded()))
    let samples = frames * blockSize
    let info =
      Bytes.big(blockSize, 2) + Bytes.big(blockSize, 2) + Bytes.big(0, 6)
      + Bytes.big(rate << 44 | 15 << 36 | samples, 8) + [UInt8](repeating: 0, count: 16)
    let entry = Array("COMMENT=".utf8) + comment
    let comments =
      Bytes.little(0, 4) + Bytes.little(1, 4) + Bytes.little(entry.count, 4) + entry
    var file = Array("fLaC".utf8) + [0] + Bytes.big(info.count, 3) + info
    file += [0x84] + Bytes.big(comments.count, 3) + comments
    for number in 0..<frames { file += frame(number) }
    return file
  }

  private static func frame(_ number: Int) -> [UInt8] {
    var head: [UInt8] = [0xFF, 0xF8, 0xC9, 0x08] + coded(number)
    head.append(UInt8(Bytes.crc(head, 0x07, width: 8)))
    let body = head + [0x00, 0, 0]
    return body + Bytes.big(Bytes.crc(body, 0x8005, width: 16), 2)
  }

  /// As UTF-8 writes scalars.
  private static func coded(_ number: Int) -> [UInt8] {
    if number < 0x80 { return [UInt8(number)] }
    if number < 0x800 { return [UInt8(0xC0 | number >> 6), UInt8(0x80 | number & 0x3F)] }
    return [
      UInt8(0xE0 | number >> 12 & 0xF), UInt8(0x80 | number >> 6 & 0x3F),
      UInt8(0x80 | number & 0x3F),
    ]
  }
}

/// Opus in Ogg (RFC 7845): packets of 20 ms with nothing in them.
enum OggMaker {
  private static let silence: [UInt8] = [0xF8, 0xFF, 0xFE]
  private static let packetsPerPage = 50

  static func silence(_ seconds: Double, comment: [UInt8]) -> [UInt8] {
    let head =
      Array("OpusHead".utf8) + [1, 1] + Bytes.little(0, 2) + Bytes.little(48_000, 4) + [0, 0, 0]
    let entry = Array("COMMENT=".utf8) + comment
    let vendor = Array("sandbox".utf8)
    let tags =
      Array("OpusTags".utf8) + Bytes.little(vendor.count, 4) + vendor + Bytes.little(1, 4)
      + Bytes.little(entry.count, 4) + entry
    var file = page([head], 0, number: 0, flags: 2)
    // A page has 255 segments; longer comments go on in the next one.
    var number = 1
    for (index, piece) in pieces(tags).enumerated() {
      file += page(
        [piece.bytes], 0, number: number, flags: index == 0 ? 0 : 1, isOpen: piece.isOpen)
      number += 1
    }
    let count = max(1, Int((seconds * 50).rounded()))
    var done = 0
    while done < count {
      let packets = min(packetsPerPage, count - done)
      done += packets
      file += page(
        Array(repeating: silence, count: packets), done * 960, number: number,
        flags: done == count ? 4 : 0)
      number += 1
    }
    return file
  }

  private static func pieces(_ packet: [UInt8]) -> [(bytes: [UInt8], isOpen: Bool)] {
    let size = 255 * 255
    return stride(from: 0, to: packet.count, by: size).map { start in
      let end = min(start + size, packet.count)
      return (Array(packet[start..<end]), end < packet.count)
    }
  }

  /// - Parameter isOpen: the last packet goes on in the next page.
  private static func page(
    _ packets: [[UInt8]], _ position: Int, number: Int, flags: UInt8, isOpen: Bool = false
  ) -> [UInt8] {
    var segments: [UInt8] = []
    for packet in packets {
      segments += [UInt8](repeating: 255, count: packet.count / 255)
      if !isOpen { segments.append(UInt8(packet.count % 255)) }
    }
    func bytes(_ sum: Int) -> [UInt8] {
      Array("OggS".utf8) + [0, flags] + Bytes.little(position, 8) + Bytes.little(1, 4)
        + Bytes.little(number, 4) + Bytes.little(sum, 4) + [UInt8(segments.count)] + segments
        + packets.flatMap(\.self)
    }
    return bytes(Bytes.crc(bytes(0), 0x04C1_1DB7, width: 32))
  }
}

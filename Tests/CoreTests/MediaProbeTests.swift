import Testing

@testable import Core

/// Files made here by hand, each as small as its format allows.
private enum Sample {
  static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(value >> (8 * $0) & 0xFF) }
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] { big(value, count).reversed() }
  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  static let png =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13, 4) + text("IHDR") + big(640, 4)
    + big(480, 4) + [8, 2, 0, 0, 0]
  static let gif = text("GIF89a") + little(33, 2) + little(44, 2) + [0, 0, 0, 0, 0, 0]
  static let jpeg =
    [0xFF, 0xD8, 0xFF, 0xE0] + big(16, 2) + text("JFIF\0") + [UInt8](repeating: 1, count: 9)
    + [0xFF, 0xFF, 0xC0] + big(17, 2) + [8] + big(300, 2) + big(400, 2) + [3, 0, 0]
  static let webpLossless =
    text("RIFF") + little(100, 4) + text("WEBPVP8L") + little(10, 4) + [0x2F]
    + little(99 | 49 << 14, 4) + [UInt8](repeating: 0, count: 10)
  static let webpExtended =
    text("RIFF") + little(100, 4) + text("WEBPVP8X") + little(10, 4) + [0, 0, 0, 0]
    + little(1919, 3) + little(1079, 3)
  static let webpLossy =
    text("RIFF") + little(100, 4) + text("WEBPVP8 ") + little(10, 4) + [1, 2, 3, 0x9D, 1, 0x2A]
    + little(320, 2) + little(240, 2)

  static func wave(size: Int, bytes: Int, bits: Int = 16) -> [UInt8] {
    text("RIFF") + little(0, 4) + text("WAVELIST") + little(3, 4) + [1, 2, 3, 0] + text("fmt ")
      + little(16, 4) + little(1, 2) + little(2, 2) + little(8000, 4) + little(32_000, 4)
      + little(4, 2) + little(bits, 2) + text("data") + little(size, 4)
      + [UInt8](repeating: 7, count: bytes)
  }

  static let flac =
    text("fLaC") + [0] + big(34, 3) + [UInt8](repeating: 0, count: 10)
    + big(44_100 << 44 | 66_150, 8) + [UInt8](repeating: 0, count: 16)

  /// MPEG 1, layer 3, 128 kbit/s, 44.1 kHz: 417 bytes and 1152 samples.
  static func mp3(frames: Int, table: Bool = false) -> [UInt8] {
    let head: [UInt8] = [0xFF, 0xFB, 0x90, 0x00]
    let frame = head + [UInt8](repeating: 0, count: 413)
    var first = frame
    first.replaceSubrange(36..<40, with: text("Xing"))
    let tag = text("ID3") + [4, 0, 0, 0, 0, 1, 2] + [UInt8](repeating: 0xFF, count: 130)
    return tag + (table ? first : []) + (0..<frames).flatMap { _ in frame } + text("TAG the end")
  }

  /// 48 kHz; each frame has 9 bytes.
  static func adts(frames: Int) -> [UInt8] {
    let frame: [UInt8] = [0xFF, 0xF1, 0x4C, 0x80, 0x01, 0x3F, 0xFC, 0, 0]
    return (0..<frames).flatMap { _ in frame }
  }

  static func page(_ position: Int, _ packet: [UInt8]) -> [UInt8] {
    text("OggS") + [0, 0] + little(position, 8) + little(1, 4) + little(0, 4) + little(0, 4)
      + [1, UInt8(packet.count)] + packet
  }

  static let opus =
    page(0, text("OpusHead") + [1, 2] + little(312, 2) + little(48_000, 4) + [0, 0, 0])
    + page(0, text("OpusTags") + [UInt8](repeating: 0, count: 20))
    + page(48_312, [UInt8](repeating: 0xFC, count: 40))

  static func box(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    big(8 + body.count, 4) + text(kind) + body
  }

  static let movie = box(
    "moov",
    box("mvhd", [0, 0, 0, 0] + big(0, 8) + big(600, 4) + big(1500, 4) + big(0, 80))
      + box(
        "trak",
        box(
          "tkhd",
          [0, 0, 0, 7] + [UInt8](repeating: 0, count: 72) + big(1280 << 16, 4)
            + big(720 << 16, 4))))
  static let fileType = box("ftyp", text("isom") + big(512, 4) + text("isomiso2"))
  static let mp4AtEnd = fileType + box("mdat", [UInt8](repeating: 9, count: 5000)) + movie
  static let mp4AtStart = fileType + movie + box("mdat", [UInt8](repeating: 9, count: 5000))
  static let mp4Long =
    fileType + big(1, 4) + text("mdat") + big(16 + 300, 8) + [UInt8](repeating: 9, count: 300)
    + movie

  static let all: [(name: String, bytes: [UInt8], facts: MediaFacts)] = [
    ("PNG", png, MediaFacts(width: 640, height: 480)),
    ("GIF", gif, MediaFacts(width: 33, height: 44)),
    ("JPEG", jpeg, MediaFacts(width: 400, height: 300)),
    ("WebP lossless", webpLossless, MediaFacts(width: 100, height: 50)),
    ("WebP extended", webpExtended, MediaFacts(width: 1920, height: 1080)),
    ("WebP lossy", webpLossy, MediaFacts(width: 320, height: 240)),
    ("WAV", wave(size: 16_000, bytes: 16_000), MediaFacts(durationMillis: 500)),
    ("WAV of 8 bits", wave(size: 16_000, bytes: 9, bits: 8), MediaFacts(durationMillis: 1000)),
    ("WAV as a stream", wave(size: 0xFFFF_FFFF, bytes: 48_000), MediaFacts(durationMillis: 1500)),
    ("WAV without a size", wave(size: 0, bytes: 32_000), MediaFacts(durationMillis: 1000)),
    ("FLAC", flac, MediaFacts(durationMillis: 1500)),
    ("MP3", mp3(frames: 10), MediaFacts(durationMillis: 262)),
    ("MP3 with a table", mp3(frames: 10, table: true), MediaFacts(durationMillis: 262)),
    ("ADTS", adts(frames: 30), MediaFacts(durationMillis: 640)),
    ("Opus", opus, MediaFacts(durationMillis: 1000)),
    ("MP4, moov last", mp4AtEnd, MediaFacts(width: 1280, height: 720, durationMillis: 2500)),
    ("MP4, moov first", mp4AtStart, MediaFacts(width: 1280, height: 720, durationMillis: 2500)),
    ("MP4, long box", mp4Long, MediaFacts(width: 1280, height: 720, durationMillis: 2500)),
    ("text", text("The quick brown fox jumps."), MediaFacts()),
    ("nothing", [], MediaFacts()),
  ]
}

@Suite struct MediaProbeTests {
  private func facts(_ bytes: [UInt8], pieces: Int) -> MediaFacts {
    var probe = MediaProbe()
    var rest = bytes[...]
    while !rest.isEmpty {
      probe.receive(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    probe.finish()
    return probe.facts
  }

  @Test("each format tells its size and length, in whatever pieces it comes")
  func formats() {
    for sample in Sample.all {
      for pieces in [1, 7, 1000, 1 << 20] {
        #expect(facts(sample.bytes, pieces: pieces) == sample.facts, "\(sample.name), \(pieces)")
      }
    }
  }

  @Test("a file that is cut anywhere says nothing wrong of its size")
  func cut() {
    for sample in Sample.all {
      for count in stride(from: 0, to: min(200, sample.bytes.count), by: 1) {
        let found = facts(Array(sample.bytes.prefix(count)), pieces: 50)
        #expect(found.width == nil || found.width == sample.facts.width, "\(sample.name)")
      }
    }
  }

  @Test("hostile bytes are read to their end")
  func hostile() {
    let seed = World.live.randomNumber()
    var state = seed | 1
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    for _ in 0..<3000 {
      let sample = Sample.all[Int(next()) % Sample.all.count]
      var bytes = sample.bytes
      guard !bytes.isEmpty else { continue }
      for _ in 0..<(1 + next() % 6) {
        let limit = min(120, bytes.count)
        bytes[Int(next()) % limit] = next() % 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: next())
      }
      let found = facts(bytes, pieces: 1 + Int(next() % 400))
      #expect(found.durationMillis ?? 0 >= 0, "SEED=\(seed)")
    }
  }

  @Test("a table of contents that is too large is not kept")
  func bounded() {
    var probe = MediaProbe()
    let head = Sample.fileType + Sample.big(MediaProbe.windowLimit * 4, 4) + Sample.text("moov")
    probe.receive(head)
    for _ in 0..<8 { probe.receive([UInt8](repeating: 0, count: 1 << 20)) }
    probe.finish()
    #expect(probe.facts == MediaFacts())
  }
}

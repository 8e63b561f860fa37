// MP4 (ISO/IEC 14496-12) with one track of JPEG pictures, one a second, each of another colour.

enum MP4Maker {
  private static let scale = 1000

  /// - Parameter padding: bytes of a box `free` at the end that somebody else sends.
  static func film(
    _ width: Int, _ height: Int, _ seconds: Double, _ colour: Colour, padding: Int
  ) -> [UInt8] {
    let count = max(1, Int(seconds.rounded(.up)))
    let duration = Int(seconds * Double(scale))
    let frames = (0..<count).map { index in
      var shade = colour
      shade.red = shade.red &+ UInt8(truncatingIfNeeded: index * 40)
      return JPEGMaker.picture(width, height, shade)
    }
    let type = box("ftyp", Array("isom".utf8) + Bytes.big(512, 4) + Array("isomiso2mp41".utf8))
    // The table of chunks needs to know how long the table is itself.
    let draft = movie(width, height, duration, frames, offset: 0)
    let offset = type.count + draft.count + 8
    let movie = movie(width, height, duration, frames, offset: offset)
    let data = box("mdat", frames.flatMap(\.self))
    let free = padding > 0 ? Bytes.big(8 + padding, 4) + Array("free".utf8) : []
    return type + movie + data + free
  }

  private static func box(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    Bytes.big(8 + body.count, 4) + Array(kind.utf8) + body
  }

  /// A box with version 0 and flags.
  private static func full(_ kind: String, flags: Int = 0, _ body: [UInt8]) -> [UInt8] {
    box(kind, Bytes.big(flags, 4) + body)
  }

  private static let matrix =
    Bytes.big(0x10000, 4) + Bytes.big(0, 12) + Bytes.big(0x10000, 4) + Bytes.big(0, 12)
    + Bytes.big(0x4000_0000, 4)

  private static func movie(
    _ width: Int, _ height: Int, _ duration: Int, _ frames: [[UInt8]], offset: Int
  ) -> [UInt8] {
    let head = full(
      "mvhd",
      Bytes.big(0, 8) + Bytes.big(scale, 4) + Bytes.big(duration, 4) + Bytes.big(0x10000, 4)
        + Bytes.big(0x0100, 2) + Bytes.big(0, 10) + matrix + Bytes.big(0, 24) + Bytes.big(2, 4))
    let trackHead = full(
      "tkhd", flags: 7,
      Bytes.big(0, 8) + Bytes.big(1, 4) + Bytes.big(0, 4) + Bytes.big(duration, 4)
        + Bytes.big(0, 16) + matrix + Bytes.big(width << 16, 4) + Bytes.big(height << 16, 4))
    let mediaHead = full(
      "mdhd",
      Bytes.big(0, 8) + Bytes.big(scale, 4) + Bytes.big(duration, 4) + Bytes.big(0x55C4, 2)
        + Bytes.big(0, 2))
    let handler = full(
      "hdlr", Bytes.big(0, 4) + Array("vide".utf8) + Bytes.big(0, 12) + Array("video\0".utf8))
    let source = box("dinf", full("dref", Bytes.big(1, 4) + full("url ", flags: 1, [])))
    let information = box(
      "minf",
      full("vmhd", flags: 1, Bytes.big(0, 8)) + source
        + samples(width, height, duration, frames, offset: offset))
    let track = box("trak", trackHead + box("mdia", mediaHead + handler + information))
    return box("moov", head + track)
  }

  private static func samples(
    _ width: Int, _ height: Int, _ duration: Int, _ frames: [[UInt8]], offset: Int
  ) -> [UInt8] {
    let entry = box(
      "jpeg",
      Bytes.big(0, 6) + Bytes.big(1, 2) + Bytes.big(0, 16) + Bytes.big(width, 2)
        + Bytes.big(height, 2) + Bytes.big(0x48_0000, 4) + Bytes.big(0x48_0000, 4)
        + Bytes.big(0, 4) + Bytes.big(1, 2) + [UInt8](repeating: 0, count: 32) + Bytes.big(24, 2)
        + [0xFF, 0xFF])
    let last = duration - (frames.count - 1) * scale
    let times =
      frames.count > 1
      ? Bytes.big(2, 4) + Bytes.big(frames.count - 1, 4) + Bytes.big(scale, 4) + Bytes.big(1, 4)
        + Bytes.big(last, 4)
      : Bytes.big(1, 4) + Bytes.big(1, 4) + Bytes.big(duration, 4)
    return box(
      "stbl",
      full("stsd", Bytes.big(1, 4) + entry) + full("stts", times)
        + full(
          "stsc", Bytes.big(1, 4) + Bytes.big(1, 4) + Bytes.big(frames.count, 4) + Bytes.big(1, 4))
        + full(
          "stsz",
          Bytes.big(0, 4) + Bytes.big(frames.count, 4) + frames.flatMap { Bytes.big($0.count, 4) })
        + full("stco", Bytes.big(1, 4) + Bytes.big(offset, 4)))
  }
}

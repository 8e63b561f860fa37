// Files that the sandbox's models make: small, valid for every decoder, and always the same for the
// same request.

/// What a file is to be.
struct MadeMedia: Equatable, Sendable {
  enum Format: String, Sendable, CaseIterable {
    case png, jpeg, webp
    case mp3, opus, aac, flac, wav, pcm
    case mp4
  }

  var format: Format
  /// Decides colours and tones.
  var hash: UInt64
  var width = 0
  var height = 0
  /// Of sounds and videos.
  var seconds = 0.0
  /// What a sound says; it goes along in the file's comment.
  var spoken = ""
  /// So many bytes more, where the format has room for them.
  var padding = 0

  init(_ format: Format, hash: UInt64) {
    self.format = format
    self.hash = hash
  }

  /// The usual ending of names, without the dot.
  var ending: String { format == .jpeg ? "jpg" : format == .opus ? "ogg" : format.rawValue }

  var mimeType: String {
    switch format {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .webp: "image/webp"
    case .mp3: "audio/mpeg"
    case .opus: "audio/ogg"
    case .aac: "audio/aac"
    case .flac: "audio/flac"
    case .wav: "audio/wav"
    case .pcm: "audio/pcm"
    case .mp4: "video/mp4"
    }
  }

  var colour: Colour {
    Colour(
      red: UInt8(hash & 0xFF), green: UInt8(hash >> 8 & 0xFF), blue: UInt8(hash >> 16 & 0xFF))
  }

  /// Without the padding.
  func bytes() -> [UInt8] {
    switch format {
    case .png: Pictures.png(width, height, colour)
    case .jpeg: JPEGMaker.picture(width, height, colour)
    case .webp: Pictures.webp(width, height, colour)
    case .wav: Sounds.wave(Sounds.tones(hash, seconds), comment: Spoken.mark(spoken))
    case .pcm: Sounds.tones(hash, seconds)
    case .mp3: Sounds.mp3(seconds, comment: Spoken.mark(spoken))
    case .aac: Sounds.aac(seconds)
    case .flac: FLACMaker.silence(seconds, comment: Spoken.mark(spoken))
    case .opus: OggMaker.silence(seconds, comment: Spoken.mark(spoken))
    case .mp4: MP4Maker.film(width, height, seconds, colour, padding: padding)
    }
  }
}

struct Colour: Equatable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8
}

/// What a sound of the sandbox says, inside the file, where the sandbox can hear it again.
enum Spoken {
  private static let opening = Array("says:".utf8)
  private static let closing: UInt8 = 3

  static func mark(_ text: String) -> [UInt8] {
    opening + text.utf8.filter { $0 != closing } + [closing]
  }

  static func heard(in file: [UInt8]) -> String? {
    var rest = file[...]
    while let start = rest.firstIndex(of: opening[0]) {
      rest = rest[start...]
      if rest.starts(with: opening), let end = rest.firstIndex(of: closing) {
        return String(decoding: rest[(start + opening.count)..<end], as: UTF8.self)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}

/// Numbers as bytes, and the check sums of the formats.
enum Bytes {
  static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as in PNG (reflected, polynomial 0xEDB88320).
  static func crc32(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = reflected[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return Int(~sum)
  }

  private static let reflected: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  /// A check sum of `width` bits, most significant bit first, starting with 0.
  static func crc(_ bytes: [UInt8], _ polynomial: UInt32, width: Int) -> Int {
    let top = UInt32(1) << UInt32(width - 1)
    let mask = width == 32 ? UInt32.max : (UInt32(1) << UInt32(width)) - 1
    var sum: UInt32 = 0
    for byte in bytes {
      sum ^= UInt32(byte) << UInt32(width - 8)
      for _ in 0..<8 {
        sum = (sum & top != 0 ? (sum << 1) ^ polynomial : sum << 1) & mask
      }
    }
    return Int(sum)
  }
}

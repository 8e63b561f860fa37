// The type of a file: what is declared, held against what the bytes say.

package import Core
import HTTP

package enum FileType {
  /// As many first bytes decide.
  package static let startByteCount = ContentSniffer.byteCount

  /// The type to keep. Throws `invalid_request` about `field` where the bytes are of another type
  /// than declared, or are not of a declared type that could be recognised.
  /// - Parameters:
  ///   - declared: empty where nothing is.
  ///   - start: the first `ContentSniffer.byteCount` bytes, or all.
  package static func settle(
    declared: String, start: [UInt8], field: String
  ) throws(Failure) -> String {
    let found = ContentSniffer.recognize(start)
    let declared = canonical(declared)
    if declared.isEmpty || declared == anything {
      return found.isEmpty ? ContentSniffer.guessText(start) : found
    }
    guard !found.isEmpty else {
      if isRecognizable(declared) { throw .invalid(field, "the bytes are no \(declared)") }
      return declared
    }
    guard isCompatible(declared, found) else {
      throw .invalid(field, "the bytes are \(found), not \(declared)")
    }
    return declared
  }

  /// The type to keep where what is said of it is a belief: the bytes count, the hint decides where
  /// they say nothing or leave a choice.
  package static func settle(hint: String, start: [UInt8]) -> String {
    let found = ContentSniffer.recognize(start)
    let hint = canonical(hint)
    guard !hint.isEmpty else { return found.isEmpty ? ContentSniffer.guessText(start) : found }
    let guess = ContentSniffer.guessText(start)
    // Samples without a head may begin like anything, but hardly like a text.
    if raw.contains(hint) { return guess == anything ? hint : guess }
    if !found.isEmpty { return isCompatible(hint, found) ? hint : found }
    // Words are no sound and no picture.
    return guess == anything && !isRecognizable(hint) ? hint : guess
  }

  /// Whether a browser may show it in place: nothing of these types can run a script.
  package static func isPassive(_ type: String) -> Bool {
    type.hasPrefix("audio/") || type.hasPrefix("video/") || passive.contains(type)
  }

  /// What links to a file of this type end with, as in `.png`; empty where nothing is usual.
  package static func ending(of type: String) -> String { endings[type] ?? "" }

  private static let anything = "application/octet-stream"

  private static let passive: Set<String> = [
    "image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/tiff", "image/heic",
    "text/plain",
  ]

  /// Other names of the same type.
  private static let aliases = [
    "image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/x-png": "image/png",
    "audio/x-wav": "audio/wav", "audio/wave": "audio/wav", "audio/vnd.wave": "audio/wav",
    "audio/mp3": "audio/mpeg", "audio/x-mp3": "audio/mpeg", "audio/x-flac": "audio/flac",
    "audio/m4a": "audio/mp4", "audio/x-m4a": "audio/mp4", "video/x-m4v": "video/mp4",
    "application/x-pdf": "application/pdf", "application/x-gzip": "application/gzip",
    "video/avi": "video/x-msvideo", "audio/x-aac": "audio/aac",
  ]

  /// Types of one container: its signature does not tell them apart.
  private static let containers: [Set<String>] = [
    [
      "video/mp4", "audio/mp4", "video/quicktime", "video/3gpp", "audio/3gpp", "image/heic",
      "image/heif", "image/avif",
    ],
    ["video/webm", "audio/webm", "video/x-matroska", "audio/x-matroska"],
    ["audio/ogg", "video/ogg", "application/ogg", "audio/opus"],
    ["audio/mpeg", "audio/aac", "video/mp2t"],
  ]

  /// Types without any signature.
  private static let raw: Set<String> = ["audio/pcm", "audio/l16", "audio/basic"]

  /// Types whose bytes always begin with a signature.
  private static let recognizable: Set<String> = [
    "image/png", "image/jpeg", "image/gif", "image/webp", "image/tiff", "application/pdf",
    "audio/wav", "audio/flac", "application/zip", "application/gzip", "video/x-msvideo",
  ]

  private static let endings = [
    "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp",
    "image/avif": ".avif", "image/tiff": ".tiff", "image/heic": ".heic",
    "image/svg+xml": ".svg", "application/pdf": ".pdf", "audio/mpeg": ".mp3",
    "audio/wav": ".wav", "audio/ogg": ".ogg", "audio/flac": ".flac", "audio/mp4": ".m4a",
    "audio/aac": ".aac", "audio/webm": ".webm", "video/mp4": ".mp4", "video/webm": ".webm",
    "video/quicktime": ".mov", "text/plain": ".txt", "text/html": ".html", "text/csv": ".csv",
    "application/json": ".json", "application/zip": ".zip",
  ]

  private static func canonical(_ type: String) -> String {
    let type = type.lowercased()
    return aliases[type] ?? type
  }

  private static func isRecognizable(_ type: String) -> Bool {
    // MPEG audio may begin with anything before its first frame.
    recognizable.contains(type)
      || containers.dropLast().contains { $0.contains(type) }
  }

  private static func isCompatible(_ declared: String, _ found: String) -> Bool {
    if declared == found { return true }
    if containers.contains(where: { $0.contains(declared) && $0.contains(found) }) { return true }
    // Documents of offices, books and archives are zip or gzip inside.
    let isArchive = found == "application/zip" || found == "application/gzip"
    return isArchive && declared.hasPrefix("application/") && !isRecognizable(declared)
  }
}

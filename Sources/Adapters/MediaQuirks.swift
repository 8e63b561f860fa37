// How providers of images, sounds and videos differ from their dialect, as data of the catalog.

import Core
package import Wire

/// The part of `Quirks` that chat and embeddings do not need.
package struct MediaQuirks: Sendable, Equatable {
  // MARK: openai
  /// Sizes that the model takes, as in `1024x1024`; empty: any.
  package var imageSizes: [String] = []
  /// `b64_json` or `url`; empty: not sent, for models that have one form only.
  package var imageResponseFormat = ""
  /// Our names of voices and the provider's; empty: they are the same.
  package var voices: [(neutral: String, own: String)] = []
  /// The provider's voice where the input names none; empty: `alloy`.
  package var voice = ""
  /// The longest text to speak, in Unicode scalars; 0: no limit.
  package var maxCharacters: Int64 = 4096
  /// The largest file to transcribe.
  package var maxFileBytes: Int64 = 25 << 20
  /// Whether speakers can be told apart (`diarized_json`).
  package var diarizes = false
  /// Whether `keywords[]` are taken.
  package var takesKeywords = false
  /// Whether `/audio/translations` is there, which translates to English.
  package var translates = false
  /// What is asked for where no times are wanted: `verbose_json` tells the length, `json` does not.
  package var transcriptionFormat = "verbose_json"

  // MARK: tasks
  /// Between two questions about a task; nil: the dialect's own.
  package var pollInterval: Duration?
  /// The model's own names of members of the input, by the canonical ones; an empty name: the model
  /// has no such member. (`replicate`)
  package var inputs: [String: String] = [:]
  /// Members that every input gets. (`replicate`)
  package var fixedInputs: [(String, JSONValue)] = []
  /// Sizes in pixels that the model takes, as in `1280:720`, the default first. (`runway`)
  package var ratios: [String] = []
  /// Lengths in seconds that the model makes, the default first. (`runway`)
  package var durations: [Int64] = []
  /// Whether sound can be switched on and off. (`runway`)
  package var takesAudio = false
  /// Whether a film has to begin with a picture. (`runway`)
  package var needsPicture = false

  package init() {}

  package static func == (left: MediaQuirks, right: MediaQuirks) -> Bool {
    left.imageSizes == right.imageSizes && left.imageResponseFormat == right.imageResponseFormat
      && left.voices.elementsEqual(right.voices, by: ==) && left.voice == right.voice
      && left.maxCharacters == right.maxCharacters && left.maxFileBytes == right.maxFileBytes
      && left.diarizes == right.diarizes && left.takesKeywords == right.takesKeywords
      && left.translates == right.translates
      && left.transcriptionFormat == right.transcriptionFormat
      && left.pollInterval == right.pollInterval && left.inputs == right.inputs
      && left.fixedInputs.elementsEqual(right.fixedInputs, by: ==) && left.ratios == right.ratios
      && left.durations == right.durations && left.takesAudio == right.takesAudio
      && left.needsPicture == right.needsPicture
  }

  /// False where there is no such quirk.
  mutating func set(_ name: String, _ value: String) throws(Failure) -> Bool {
    switch name {
    case "image_sizes": imageSizes = try Self.sizes(name, value, mark: "x")
    case "image_response_format":
      imageResponseFormat = try Quirks.one(of: ["", "b64_json", "url"], name, value)
    case "voices": voices = try Self.pairs(name, value)
    case "voice": voice = value
    case "max_characters": maxCharacters = try Self.number(name, value)
    case "max_file_bytes": maxFileBytes = try Self.number(name, value)
    case "diarizes": diarizes = try Quirks.flag(name, value)
    case "keywords": takesKeywords = try Quirks.flag(name, value)
    case "translates": translates = try Quirks.flag(name, value)
    case "transcription_format":
      transcriptionFormat = try Quirks.one(of: ["json", "verbose_json"], name, value)
    case _: return try setTask(name, value)
    }
    return true
  }

  private mutating func setTask(_ name: String, _ value: String) throws(Failure) -> Bool {
    switch name {
    case "poll_interval":
      let milliseconds = try Self.number(name, value)
      guard (100...600_000).contains(milliseconds) else {
        throw Quirks.wrong(name, "100 to 600000 milliseconds")
      }
      pollInterval = .milliseconds(milliseconds)
    case "inputs":
      inputs = Dictionary(try Self.pairs(name, value).map { ($0.neutral, $0.own) }) { $1 }
    case "fixed_inputs":
      guard case .object(let members)? = try? JSONValue(parsing: value) else {
        throw Quirks.wrong(name, "a JSON object")
      }
      fixedInputs = members
    case "ratios": ratios = try Self.sizes(name, value, mark: ":")
    case "durations": durations = try Self.seconds(name, value)
    case "takes_audio": takesAudio = try Quirks.flag(name, value)
    case "needs_picture": needsPicture = try Quirks.flag(name, value)
    case _: return false
    }
    return true
  }

  // MARK: Values

  private static func number(_ name: String, _ value: String) throws(Failure) -> Int64 {
    guard let number = Int64(value), number >= 0 else { throw Quirks.wrong(name, "a number") }
    return number
  }

  /// `1280:720 720:1280`.
  private static func sizes(
    _ name: String, _ value: String, mark: Character
  ) throws(Failure) -> [String] {
    let sizes = value.split(separator: " ").map(String.init)
    let areSizes = sizes.allSatisfy { size in
      let numbers = size.split(separator: mark, omittingEmptySubsequences: false)
      return numbers.count == 2 && numbers.allSatisfy { Int32($0).map { $0 > 0 } ?? false }
    }
    guard !sizes.isEmpty, areSizes else {
      throw Quirks.wrong(name, "sizes as in 1280\(mark)720, with blanks between them")
    }
    return sizes
  }

  /// `a=b c=`.
  private static func pairs(
    _ name: String, _ value: String
  ) throws(Failure) -> [(neutral: String, own: String)] {
    var pairs: [(neutral: String, own: String)] = []
    for word in value.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw Quirks.wrong(name, "pairs as in a=b, with blanks between them")
      }
      pairs.append((String(parts[0]), String(parts[1])))
    }
    return pairs
  }

  /// `5 10`, or `2-10`.
  private static func seconds(_ name: String, _ value: String) throws(Failure) -> [Int64] {
    var seconds: [Int64] = []
    for word in value.split(separator: " ") {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
      guard let first = ends[0], let last = ends[ends.count - 1], ends.count <= 2, first > 0,
        first <= last, last <= 3600
      else { throw Quirks.wrong(name, "seconds as in 5 10, or 2-10") }
      seconds += Array(first...last)
    }
    return seconds
  }
}

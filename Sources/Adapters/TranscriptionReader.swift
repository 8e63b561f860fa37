// The several shapes in which models write down what they heard.

import Core
import Protos
import Wire

/// Reads an answer in the order: text, language, length, segments, words. Times are seconds there
/// and milliseconds here; speakers are letters, in the order in which they speak.
struct TranscriptionReader {
  private let asked: V1.TranscriptionInput
  private var speakers: [String] = []

  init(_ asked: V1.TranscriptionInput) { self.asked = asked }

  /// Throws for what has no text. What was not asked for is left out: another provider would not
  /// tell it.
  mutating func read(_ value: JSONValue) throws(ProviderFailure) -> V1.TranscriptionOutput {
    var output = V1.TranscriptionOutput()
    guard let text = (value.text ?? value["text"]?.text ?? value["transcription"]?.text) else {
      throw FailureKind.badOutput.failure(detail: "no text")
    }
    output.text = text.trimmedBlanks
    output.language = LanguageTag.of(
      value["language"]?.text ?? value["detected_language"]?.text ?? "")
    output.durationMillis = Self.millis(value["duration"]) ?? 0
    if asked.timestamps == .segments || asked.speakers {
      for item in value["segments"]?.elements ?? [] { output.segments.append(segment(item)) }
    }
    if asked.timestamps == .words {
      let items = value["words"]?.elements ?? Self.wordsOfSegments(value)
      for item in items { output.words.append(word(item)) }
    }
    return output
  }

  private static func wordsOfSegments(_ value: JSONValue) -> [JSONValue] {
    (value["segments"]?.elements ?? []).flatMap { $0["words"]?.elements ?? [] }
  }

  private mutating func segment(_ item: JSONValue) -> V1.TranscriptionSegment {
    var segment = V1.TranscriptionSegment()
    segment.startMillis = Self.millis(item["start"]) ?? 0
    segment.endMillis = max(segment.startMillis, Self.millis(item["end"]) ?? 0)
    segment.text = (item["text"]?.text ?? "").trimmedBlanks
    segment.speaker = speaker(item)
    return segment
  }

  private mutating func word(_ item: JSONValue) -> V1.TranscriptionWord {
    var word = V1.TranscriptionWord()
    word.startMillis = Self.millis(item["start"]) ?? 0
    word.endMillis = max(word.startMillis, Self.millis(item["end"]) ?? 0)
    word.text = (item["word"]?.text ?? item["text"]?.text ?? "").trimmedBlanks
    word.speaker = speaker(item)
    return word
  }

  /// `A` to `Z`, then `27`, `28`, …
  private mutating func speaker(_ item: JSONValue) -> String {
    guard asked.speakers, let name = item["speaker"]?.text ?? item["speaker_id"]?.text,
      !name.isEmpty
    else { return "" }
    if !speakers.contains(name) { speakers.append(name) }
    let index = speakers.firstIndex(of: name) ?? 0
    return index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : "\(index + 1)"
  }

  /// Seconds as milliseconds; nil for what is no sensible time.
  static func millis(_ value: JSONValue?) -> Int64? {
    guard let seconds = value?.double, seconds >= 0, seconds < 1e9 else { return nil }
    return Int64((seconds * 1000).rounded())
  }
}

extension String {
  var trimmedBlanks: String {
    let start = drop { $0 == " " || $0 == "\n" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\n" }) else { return "" }
    return String(start[...end])
  }
}

// `POST /audio/speech` and `POST /audio/transcriptions` of the OpenAI dialect.

import Core
import HTTP
import Wire

struct SpeechScript {
  private static let pieceBytes = 32_768
  let state: SandboxState

  private static let shape = Shape.object(
    [
      "model": .required(.text),
      "input": .required(.textUpTo(4096)),
      "voice": .required(.either([.text, .object(["id": .required(.text)], isClosed: true)])),
      "instructions": .optional(.textUpTo(4096)),
      "response_format": .optional(.oneOf(["mp3", "opus", "aac", "flac", "wav", "pcm"])),
      "speed": .optional(.number(0.25...4)),
      "stream_format": .optional(.oneOf(["audio"])),
    ], isClosed: true)

  func script(for request: SandboxRequest) -> Script {
    let read = MediaRequest.read(request, state, as: Self.shape, words: ["input"])
    guard case .fine(let asked) = read else {
      if case .instead(let script) = read { return script }
      return Script([.hang])
    }
    let text = Directive.removed(from: asked.body["input"]?.text ?? "")
    let format = MadeMedia.Format(rawValue: asked.body["response_format"]?.text ?? "mp3") ?? .mp3
    var media = MadeMedia(format, hash: asked.marks.hash)
    media.spoken = text
    media.seconds = Self.seconds(of: text) / (asked.body["speed"]?.double ?? 1)
    return asked.delayed(play(media, asked))
  }

  /// A quarter of a second for each word.
  static func seconds(of text: String) -> Double {
    Double(max(1, text.split(whereSeparator: \.isWhitespace).count)) / 4
  }

  /// The sound in pieces, and what may happen to it on the way.
  private func play(_ media: MadeMedia, _ asked: MediaRequest) -> Script {
    let faults = asked.faults
    var fields = OpenAIDialect().fields(marks: asked.marks)
    fields.set("content-type", to: faults.contains(.wrongType) ? "image/png" : media.mimeType)
    fields.set("transfer-encoding", to: "chunked")
    var steps: [Step] = []
    if let delay = faults.firstDelay { steps.append(.wait(delay)) }
    var head = fields
    head.remove("transfer-encoding")
    steps.append(.head(ResponseHead(status: 200, fields: head)))
    if faults.contains(.htmlFile) {
      steps.append(.body(Array("<!DOCTYPE html><p>Not a sound.</p>".utf8)))
      return Script(steps + [.finish])
    }
    let bytes = media.bytes()
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = min(start + Self.pieceBytes, bytes.count)
      if number > 0, let delay = faults.chunkDelay { steps.append(.wait(delay)) }
      steps.append(.body(Array(bytes[start..<end])))
      if faults.cut == number { return Script(steps + [.wait(1), .reset]) }
      if faults.stall == number { return Script(steps + [.hang]) }
      start = end
      number += 1
    }
    return Script(steps + [.finish])
  }
}

struct TranscriptionScript {
  private static let fileBytesLimit = 25 << 20
  let state: SandboxState

  private static let shape = Shape.object(
    [
      "file": .required(.bool),
      "model": .required(.text),
      "language": .optional(.textUpTo(35)),
      "prompt": .optional(.text),
      "keywords[]": .optional(.list(.text)),
      "response_format": .optional(
        .oneOf(["json", "text", "srt", "verbose_json", "vtt", "diarized_json"])),
      "temperature": .optional(.number(0...1)),
      "timestamp_granularities[]": .optional(.list(.oneOf(["word", "segment"]))),
      "chunking_strategy": .optional(.oneOf(["auto"])),
    ], isClosed: true)

  func script(for request: SandboxRequest) -> Script {
    let read = MediaRequest.read(
      request, state, as: Self.shape, isForm: true, words: ["prompt"])
    guard case .fine(let asked) = read else {
      if case .instead(let script) = read { return script }
      return Script([.hang])
    }
    let errors = ErrorScripts(dialect: OpenAIDialect())
    guard let file = asked.form?.first("file"), !file.bytes.isEmpty else {
      return errors.refused(Self.refusal("The audio file is empty."), asked.marks)
    }
    guard file.bytes.count <= Self.fileBytesLimit else {
      return errors.refused(
        OpenAIDialect().refusal(status: 413, faults: Faults()), asked.marks)
    }
    guard file.fileName?.contains(".") ?? false else {
      return errors.refused(Self.refusal("Unrecognized file format."), asked.marks)
    }
    let heard = Heard(file.bytes, seed: state.seed)
    let format = asked.body["response_format"]?.text ?? "json"
    if format == "text" {
      return asked.delayed(
        Script(
          status: 200, fields: OpenAIDialect().fields(marks: asked.marks),
          body: Array("\(heard.text)\n".utf8), contentType: "text/plain"))
    }
    return asked.answer(answer(heard, format, asked))
  }

  private static func refusal(_ message: String) -> Refusal {
    Refusal(
      status: 400, type: "invalid_request_error", code: "invalid_value", param: "file",
      message: message)
  }

  private func answer(_ heard: Heard, _ format: String, _ asked: MediaRequest) -> JSONValue {
    var answer: JSONValue = ["text": .string(heard.text)]
    let wanted = asked.body["timestamp_granularities[]"]?.elements?.compactMap(\.text) ?? []
    if format != "json" {
      answer.set("task", "transcribe")
      answer.set("duration", JSONValue(heard.seconds))
    }
    if format == "verbose_json" {
      answer.set("language", .string(asked.body["language"]?.text ?? "english"))
      if wanted.contains("word") {
        answer.set("words", .array(heard.words(named: "word")))
      }
      if wanted.isEmpty || wanted.contains("segment") {
        answer.set("segments", .array(heard.segments()))
      }
    }
    if format == "diarized_json" {
      answer.set("segments", .array(heard.segments(speakers: ["speaker_7", "speaker_2"])))
    }
    if !asked.faults.usageIsMissing { answer.set("usage", usage(heard, asked)) }
    return answer
  }

  /// Older models count seconds, the others tokens.
  private func usage(_ heard: Heard, _ asked: MediaRequest) -> JSONValue {
    guard asked.model.contains("gpt") else {
      return ["type": "duration", "seconds": JSONValue(heard.seconds.rounded(.up))]
    }
    let sound = Int(heard.seconds * 10) + 1
    let text = Tokens.count(asked.body["prompt"]?.text ?? "")
    let output = Tokens.count(heard.text)
    let wrong = asked.faults.usageIsWrong ? 7 : 0
    return [
      "type": "tokens", "input_tokens": JSONValue(sound + text),
      "input_token_details": ["audio_tokens": JSONValue(sound), "text_tokens": JSONValue(text)],
      "output_tokens": JSONValue(output), "total_tokens": JSONValue(sound + text + output + wrong),
    ]
  }
}

/// What the sandbox hears in a file: what its own speech says, else words of its own.
struct Heard {
  let text: String
  let seconds: Double

  init(_ file: [UInt8], seed: Int64) {
    text =
      Spoken.heard(in: file)
      ?? Words.text(seed: Words.hash("\(file.count) \(file.prefix(64))", seed), count: 8)
    seconds = Self.waveSeconds(file) ?? SpeechScript.seconds(of: text)
  }

  /// Bytes of data by bytes of a second, of a WAV whose head is of the usual form.
  private static func waveSeconds(_ file: [UInt8]) -> Double? {
    guard file.starts(with: "RIFF".utf8), file.count > 44 else { return nil }
    func number(_ offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(file[offset + $1]) << (8 * $1) }
    }
    var position = 12
    var rate = 0
    while position + 8 <= file.count {
      let kind = String(decoding: file[position..<(position + 4)], as: UTF8.self)
      let size = number(position + 4)
      if kind == "fmt ", position + 20 <= file.count { rate = number(position + 16) }
      if kind == "data", rate > 0 {
        return Double(min(size, file.count - position - 8)) / Double(rate)
      }
      position += 8 + size + size % 2
    }
    return nil
  }

  private var spokenWords: [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Every word takes as long as the others.
  func words(named name: String) -> [JSONValue] {
    let words = spokenWords
    let each = seconds / Double(max(1, words.count))
    return words.enumerated().map { index, word in
      [
        JSONValue.object([
          (name, .string(word)), ("start", Self.time(Double(index) * each)),
          ("end", Self.time(Double(index + 1) * each)),
        ])
      ][0]
    }
  }

  /// Eight words each.
  func segments(speakers: [String] = []) -> [JSONValue] {
    let words = spokenWords
    let each = seconds / Double(max(1, words.count))
    return stride(from: 0, to: words.count, by: 8).enumerated().map { index, start in
      let end = min(start + 8, words.count)
      var segment: JSONValue = [
        "id": JSONValue(index), "start": Self.time(Double(start) * each),
        "end": Self.time(Double(end) * each),
        "text": .string(words[start..<end].joined(separator: " ")),
      ]
      if speakers.isEmpty {
        segment.set("avg_logprob", JSONValue(-0.25))
      } else {
        segment.set("id", .string("seg_\(index)"))
        segment.set("type", "transcript.text.segment")
        segment.set("speaker", .string(speakers[index % speakers.count]))
      }
      return segment
    }
  }

  private static func time(_ seconds: Double) -> JSONValue {
    JSONValue((seconds * 1000).rounded() / 1000)
  }
}

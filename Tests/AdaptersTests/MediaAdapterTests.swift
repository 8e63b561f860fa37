// Images, speech and transcriptions in the OpenAI dialect.

import Core
import HTTP
import Protos
import Testing
import Wire

@testable import Adapters

private func input(_ capability: V1.Input.Capability) -> V1.Input {
  var input = V1.Input()
  input.capability = capability
  return input
}

private func target(_ quirks: [String: String] = [:]) throws -> AdapterTarget {
  AdapterTarget(providerModel: "their-model", quirks: try Quirks(quirks))
}

private func bytes(_ source: [UInt8], _ type: String) -> V1.MediaInput {
  var media = V1.MediaInput()
  media.source = .data(source)
  media.mimeType = type
  return media
}

private func failure<R>(_ act: () throws(ProviderFailure) -> R) -> ProviderFailure? {
  do throws(ProviderFailure) {
    _ = try act()
    return nil
  } catch {
    return error
  }
}

@Suite struct OpenAIImageTests {
  private let adapter = OpenAIImageAdapter()

  private func image(_ change: (inout V1.ImageInput) -> Void = { _ in }) -> V1.Input {
    var image = V1.ImageInput()
    image.prompt = "a \"cat\""
    change(&image)
    return input(.image(image))
  }

  @Test("a request says what is asked for and nothing else")
  func request() throws {
    let plain = try adapter.request(for: image(), to: target())
    #expect(plain.path == "/images/generations")
    #expect(
      String(decoding: plain.body, as: UTF8.self)
        == #"{"model":"their-model","prompt":"a \"cat\""}"#)
    let full = try adapter.request(
      for: image {
        $0.count = 3
        $0.width = 1024
        $0.height = 1536
        $0.quality = "high"
        $0.mimeType = "image/webp"
        $0.transparentBackground = true
      }, to: target(["image_response_format": "b64_json"]))
    #expect(
      try JSONValue(parsing: full.body) == [
        "model": "their-model", "prompt": "a \"cat\"", "size": "1024x1536", "quality": "high",
        "output_format": "webp", "background": "transparent", "response_format": "b64_json",
        "n": 3,
      ])
  }

  @Test("pictures to work on go into a form")
  func edit() throws {
    let asked = image {
      $0.images = [bytes([1, 2], "image/png"), bytes([3], "image/jpeg")]
      $0.mask = bytes([4], "image/png")
      $0.count = 2
    }
    let request = try adapter.request(for: asked, to: target())
    #expect(request.path == "/images/edits")
    let type = try #require(request.fields.first("content-type"))
    #expect(type.hasPrefix("multipart/form-data; boundary="))
    let text = String(decoding: request.body, as: UTF8.self)
    #expect(text.contains("name=\"image[]\"; filename=\"image-1.png\"\r\ncontent-type: image/png"))
    #expect(text.contains("name=\"image[]\"; filename=\"image-2.jpg\""))
    #expect(text.contains("name=\"mask\"; filename=\"mask.png\""))
    #expect(text.contains("name=\"n\"\r\n\r\n2\r\n"))
  }

  @Test("what the dialect cannot express is named")
  func unmappable() throws {
    #expect(adapter.unmappable(image(), for: try target()) == [])
    let sized = try target(["image_sizes": "1024x1024 1536x1024"])
    #expect(
      adapter.unmappable(image { $0.negativePrompt = "dog" }, for: sized) == ["negative_prompt"])
    #expect(adapter.unmappable(image { $0.seed = 1 }, for: sized) == ["seed"])
    #expect(adapter.unmappable(image { $0.width = 1024 }, for: sized) == ["width"])
    #expect(
      adapter.unmappable(
        image {
          $0.width = 100
          $0.height = 100
        }, for: sized) == ["width"])
    #expect(adapter.unmappable(image { $0.aspectRatio = "3:2" }, for: sized) == [])
    #expect(adapter.unmappable(image { $0.aspectRatio = "16:9" }, for: sized) == ["aspect_ratio"])
    #expect(
      adapter.unmappable(image { $0.aspectRatio = "1:1" }, for: try target()) == ["aspect_ratio"])
    #expect(
      adapter.unmappable(image { $0.mask = bytes([1], "image/png") }, for: sized) == ["mask"])
  }

  @Test("an answer brings its pictures, and usage in disjoint buckets")
  func answer() throws {
    let body = """
      {"created":1,"data":[{"b64_json":"AQI=","revised_prompt":"a tabby"},
      {"url":"https://x.test/1.png","b64_json":null}],"usage":{"input_tokens":10,
      "input_tokens_details":{"image_tokens":4,"text_tokens":6},"output_tokens":100,
      "total_tokens":110}}
      """
    let answer = try adapter.answer(
      Array(body.utf8), to: image { $0.count = 2 }, for: target())
    #expect(answer.media == [.data([1, 2]), .url("https://x.test/1.png")])
    var usage = V1.Usage()
    usage.inputTokens = 6
    usage.imageInputTokens = 4
    usage.imageOutputTokens = 100
    #expect(answer.usage == MeasuredUsage(usage))
    guard case .image(let output) = answer.output.capability else { return }
    #expect(output.images.map(\.revisedPrompt) == ["a tabby", ""])
  }

  @Test(
    "what is no answer is a failure of its kind",
    arguments: [
      ("", "bad_output"), ("<html>", "bad_output"), (#"{"data":[{"b64_json":"AQ"#, "bad_output"),
      (#"{"data":[]}"#, "bad_output"), (#"{"data":[{}]}"#, "bad_output"),
      (#"{"data":[{"url":"ftp://x"}]}"#, "bad_output"),
      (#"{"data":[{"b64_json":"AQI="},{"b64_json":"AQI="}]}"#, "bad_output"),
      (#"{"error":{"code":"moderation_blocked","message":"no"}}"#, "input"),
      (#"{"error":{"message":"oops"}}"#, "model_error"),
    ])
  func noAnswer(body: String, reason: String) throws {
    let target = try target()
    let asked = image()
    let failure = failure { () throws(ProviderFailure) in
      try adapter.answer(Array(body.utf8), to: asked, for: target)
    }
    #expect(failure?.failure.reason == reason)
  }
}

@Suite struct OpenAISpeechTests {
  private let adapter = OpenAISpeechAdapter()

  private func speech(_ change: (inout V1.SpeechInput) -> Void = { _ in }) -> V1.Input {
    var speech = V1.SpeechInput()
    speech.text = "Hello"
    change(&speech)
    return input(.speech(speech))
  }

  @Test("a request names voice and format, the provider's own where they differ")
  func request() throws {
    let request = try adapter.request(for: speech(), to: target())
    #expect(request.path == "/audio/speech")
    #expect(
      try JSONValue(parsing: request.body) == [
        "model": "their-model", "input": "Hello", "voice": "alloy", "response_format": "mp3",
      ])
    let full = try adapter.request(
      for: speech {
        $0.voice = "calm"
        $0.mimeType = "audio/ogg"
        $0.instructions = "slowly"
        $0.speed = 0.5
      }, to: target(["voices": "calm=onyx bright=nova"]))
    #expect(
      try JSONValue(parsing: full.body) == [
        "model": "their-model", "input": "Hello", "voice": "onyx", "response_format": "opus",
        "instructions": "slowly", "speed": 0.5,
      ])
  }

  @Test("what the dialect cannot express is named")
  func unmappable() throws {
    let target = try target(["voices": "calm=onyx", "max_characters": "6"])
    #expect(adapter.unmappable(speech(), for: target) == [])
    #expect(adapter.unmappable(speech { $0.text = "1234567" }, for: target) == ["text"])
    #expect(adapter.unmappable(speech { $0.voice = "onyx" }, for: target) == ["voice"])
    #expect(adapter.unmappable(speech { $0.language = "de" }, for: target) == ["language"])
    #expect(adapter.unmappable(speech { $0.sampleRate = 8000 }, for: target) == ["sample_rate"])
    #expect(adapter.unmappable(speech { $0.seed = 1 }, for: target) == ["seed"])
  }

  @Test("bytes are the sound; words in a 200 are no sound")
  func body() throws {
    let (adapter, asked, target) = (adapter, speech { $0.mimeType = "audio/wav" }, try target())
    guard
      case .medium(let type, let answer) = try adapter.body(
        ofType: "audio/x-wav", to: asked, for: target)
    else {
      Issue.record("no medium")
      return
    }
    #expect(type == "audio/wav")
    #expect(answer.media.isEmpty)
    #expect(
      try adapter.body(ofType: "application/json", to: asked, for: target) == .told)
    let page = failure { () throws(ProviderFailure) in
      try adapter.body(ofType: "text/html", to: asked, for: target)
    }
    #expect(page?.failure.reason == "bad_output")
    let told = failure { () throws(ProviderFailure) in
      try adapter.answer(
        Array(#"{"error":{"code":"rate_limit_exceeded"}}"#.utf8), to: asked, for: target)
    }
    #expect(told?.isThrottled == true)
  }
}

@Suite struct OpenAITranscriptionTests {
  private let adapter = OpenAITranscriptionAdapter()

  private func transcription(
    _ change: (inout V1.TranscriptionInput) -> Void = { _ in }
  ) -> V1.Input {
    var asked = V1.TranscriptionInput()
    asked.audio = bytes(Array("RIFF....WAVE".utf8), "audio/wav")
    change(&asked)
    return input(.transcription(asked))
  }

  private func form(_ asked: V1.Input, _ quirks: [String: String] = [:]) throws -> [String] {
    let request = try adapter.request(for: asked, to: target(quirks))
    let type = try #require(MediaType(request.fields.first("content-type") ?? ""))
    var parser = try #require(MultipartParser(boundary: type.parameter("boundary") ?? ""))
    var parts: [String] = []
    for event in try request.body.withUnsafeBytes({ try parser.receive($0) }) {
      switch event {
      case .part(let fields): parts.append(fields.first("content-disposition") ?? "")
      case .content(let bytes):
        parts[parts.count - 1] += "=" + String(decoding: bytes, as: UTF8.self)
      case .partEnded: break
      }
    }
    #expect(parser.isComplete)
    return parts.map { $0.replacing("form-data; name=", with: "") }
  }

  @Test("a form has the sound and what is asked of it")
  func request() throws {
    #expect(
      try form(transcription()) == [
        "\"model\"=their-model", "\"response_format\"=verbose_json",
        "\"file\"; filename=\"audio.wav\"=RIFF....WAVE",
      ])
    let words = transcription {
      $0.timestamps = .words
      $0.language = "de"
      $0.prompt = "names"
      $0.keywords = ["a", "b"]
    }
    #expect(
      try form(words, ["keywords": "true"]).dropLast() == [
        "\"model\"=their-model", "\"language\"=de", "\"prompt\"=names", "\"keywords[]\"=a",
        "\"keywords[]\"=b", "\"response_format\"=verbose_json",
        "\"timestamp_granularities[]\"=word",
      ])
    #expect(
      try form(transcription { $0.speakers = true }, ["diarizes": "true"]).dropLast() == [
        "\"model\"=their-model", "\"response_format\"=diarized_json",
        "\"chunking_strategy\"=auto",
      ])
    let translated = transcription { $0.translateTo = "en" }
    #expect(
      try adapter.request(for: translated, to: target(["translates": "true"])).path
        == "/audio/translations")
  }

  @Test("what the dialect cannot express is named")
  func unmappable() throws {
    let plain = try target(["max_file_bytes": "12"])
    #expect(adapter.unmappable(transcription(), for: plain) == [])
    #expect(
      adapter.unmappable(transcription(), for: try target(["max_file_bytes": "11"])) == ["audio"])
    #expect(adapter.unmappable(transcription { $0.speakers = true }, for: plain) == ["speakers"])
    #expect(adapter.unmappable(transcription { $0.keywords = ["a"] }, for: plain) == ["keywords"])
    #expect(
      adapter.unmappable(transcription { $0.translateTo = "en" }, for: plain) == ["translate_to"])
    #expect(
      adapter.unmappable(
        transcription { $0.translateTo = "de" }, for: try target(["translates": "true"]))
        == ["translate_to"])
    #expect(
      adapter.unmappable(
        transcription { $0.timestamps = .words },
        for: try target(["transcription_format": "json"])) == ["timestamps"])
  }

  @Test("seconds become milliseconds, speakers letters, and what was not asked for is left out")
  func answer() throws {
    let body = """
      {"task":"transcribe","language":"english","duration":2.345,"text":" Hello you. ","segments":
      [{"id":"s","start":0.0,"end":1.5,"text":" Hello","speaker":"speaker_9"},{"start":1.5,"end":2.3,
      "text":"you.","speaker":"speaker_2"},{"start":2,"end":2.3,"text":"x","speaker":"speaker_9"}],
      "words":[{"word":"Hello","start":0.1,"end":0.62}],"usage":{"type":"duration","seconds":2.4}}
      """
    func read(_ asked: V1.Input) throws -> (V1.TranscriptionOutput, WholeAnswer) {
      let answer = try adapter.answer(Array(body.utf8), to: asked, for: target())
      guard case .transcription(let output) = answer.output.capability else {
        throw Failure(.internal, "no transcription")
      }
      return (output, answer)
    }
    let (plain, answer) = try read(transcription())
    #expect(plain.text == "Hello you.")
    #expect(plain.language == "en")
    #expect(plain.durationMillis == 2345)
    #expect(plain.segments.isEmpty && plain.words.isEmpty)
    #expect(answer.usage?.usage.seconds == 3)
    let (told, _) = try read(transcription { $0.speakers = true })
    #expect(told.segments.map(\.speaker) == ["A", "B", "A"])
    #expect(told.segments.map(\.endMillis) == [1500, 2300, 2300])
    let (timed, _) = try read(transcription { $0.timestamps = .words })
    #expect(timed.words.map(\.startMillis) == [100])
    #expect(timed.words.map(\.endMillis) == [620])
  }

  @Test("tokens are told apart by what they are of")
  func tokens() throws {
    let body = """
      {"text":"x","usage":{"type":"tokens","input_tokens":12,"input_token_details":
      {"audio_tokens":10,"text_tokens":2},"output_tokens":3,"total_tokens":16}}
      """
    let usage = try adapter.answer(Array(body.utf8), to: transcription(), for: target()).usage
    #expect(usage?.usage.audioInputTokens == 10)
    #expect(usage?.usage.inputTokens == 2)
    #expect(usage?.usage.outputTokens == 3)
    #expect(usage?.isConsistent == false)
  }

  @Test(
    "what is no answer is a failure",
    arguments: ["", "<html>", "{}", #"{"text":3}"#, #"{"error":{"message":"no"}}"#, "[1]"])
  func noAnswer(body: String) throws {
    let (target, asked) = (try target(), transcription())
    #expect(
      failure { () throws(ProviderFailure) in
        try adapter.answer(Array(body.utf8), to: asked, for: target)
      } != nil)
  }
}

@Suite struct MultipartFormTests {
  @Test("a boundary occurs in no part, and names cannot break out of their quotes")
  func hostile() {
    var form = MultipartForm()
    form.add("a\"b\r\n", "--part-boundary-0 --part-boundary-1")
    let (type, body) = form.encoded()
    #expect(type == "multipart/form-data; boundary=part-boundary-2")
    #expect(
      String(decoding: body, as: UTF8.self)
        == "--part-boundary-2\r\ncontent-disposition: form-data; name=\"a%22b%0D%0A\"\r\n\r\n"
        + "--part-boundary-0 --part-boundary-1\r\n--part-boundary-2--\r\n")
  }
}

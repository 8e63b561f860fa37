// What images, videos, speech and transcriptions hold, and in which units they are charged.

import Core
import Protos
import Testing
import Wire

@testable import Models

@Suite struct MediaHoldTests {
  private let now = Timestamp(microseconds: 2_000)

  private func model(
    _ capability: String, _ change: (inout ConfigV1.Model) -> Void = { _ in },
    rates: (inout ConfigV1.Rates) -> Void
  ) throws -> CatalogModel {
    try makeModel { model in
      model.capability = capability
      model.limits = ConfigV1.ModelLimits()
      var priced = ConfigV1.Rates()
      rates(&priced)
      model.prices[0].picoUsd = priced
      change(&model)
    }
  }

  private func image(_ change: (inout V1.ImageInput) -> Void = { _ in }) -> V1.Input {
    var image = V1.ImageInput()
    image.prompt = "a cat"
    change(&image)
    var input = V1.Input()
    input.capability = .image(image)
    return input
  }

  private func video(seconds: Double?) -> V1.Input {
    var video = V1.VideoInput()
    video.prompt = "a cat runs"
    video.duration = seconds.map { GoogleProtobuf.Duration(.milliseconds(Int64($0 * 1000))) }
    var input = V1.Input()
    input.capability = .video(video)
    return input
  }

  private func speech(_ text: String, voice: String = "") -> V1.Input {
    var speech = V1.SpeechInput()
    speech.text = text
    speech.voice = voice
    var input = V1.Input()
    input.capability = .speech(speech)
    return input
  }

  private func transcription(_ source: V1.MediaInput.Source, sizeBytes: Int64 = 0) -> V1.Input {
    var audio = V1.MediaInput()
    audio.source = source
    audio.sizeBytes = sizeBytes
    var transcription = V1.TranscriptionInput()
    transcription.audio = audio
    var input = V1.Input()
    input.capability = .transcription(transcription)
    return input
  }

  private func field(_ act: () throws -> HoldQuote) -> String? {
    do {
      _ = try act()
      return nil
    } catch {
      return (error as? Failure)?.fieldViolations.first?.field
    }
  }

  @Test("images are held by their number, megapixels by size, each image rounded up")
  func images() throws {
    let byImage = try model("image") { $0.image = 2_000_000 }
    let three = image { $0.count = 3 }
    #expect(try byImage.hold(for: three, maxCost: nil, at: now).amount == Amount(nanos: 6000))
    let byMegapixel = try model("image") { $0.megapixel = 1_000_000 }
    let large = image {
      $0.count = 2
      $0.width = 1500
      $0.height = 1000
    }
    #expect(try byMegapixel.hold(for: large, maxCost: nil, at: now).amount == Amount(nanos: 4000))
  }

  @Test("without a size nothing bounds megapixels, so the request has to")
  func unknownSize() throws {
    let model = try model("image") { $0.megapixel = 1_000_000 }
    #expect(field { try model.hold(for: image(), maxCost: nil, at: now) } == "max_cost")
    let limit = Amount(nanos: 777)
    #expect(try model.hold(for: image(), maxCost: limit, at: now).amount == limit)
  }

  @Test("videos are held by the seconds asked for, or by the longest that the model makes")
  func videos() throws {
    let model = try model("video", { $0.limits?.maxSeconds = 10 }) { $0.second = 1_000_000 }
    #expect(
      try model.hold(for: video(seconds: 4.2), maxCost: nil, at: now).amount
        == Amount(nanos: 5000))
    #expect(
      try model.hold(for: video(seconds: nil), maxCost: nil, at: now).amount
        == Amount(nanos: 10_000))
    #expect(
      field { try model.hold(for: video(seconds: 11), maxCost: nil, at: now) }
        == "input.video.duration")
    let endless = try self.model("video") { $0.second = 1_000_000 }
    #expect(
      field { try endless.hold(for: video(seconds: nil), maxCost: nil, at: now) } == "max_cost")
  }

  @Test("speech is held by its characters, which are Unicode scalars")
  func speech() throws {
    let model = try model(
      "speech",
      { model in
        model.voices = ["nova"]
        model.limits?.maxCharacters = 5
      }
    ) { $0.character = 1000 }
    #expect(try model.hold(for: speech("héé🙂"), maxCost: nil, at: now).amount == Amount(nanos: 4))
    #expect(
      field { try model.hold(for: speech("sixsix"), maxCost: nil, at: now) } == "input.speech.text")
    #expect(
      field { try model.hold(for: speech("hi", voice: "bob"), maxCost: nil, at: now) }
        == "input.speech.voice")
  }

  @Test("sound of unknown length is held by the fewest bytes that a second can have")
  func transcriptionByBytes() throws {
    let model = try model("transcription") { $0.second = 1_000_000 }
    #expect(
      try model.hold(for: transcription(.file("file_1"), sizeBytes: 7500), maxCost: nil, at: now)
        .amount == Amount(nanos: 11_000))
    let limited = try self.model("transcription", { $0.limits?.maxSeconds = 6 }) {
      $0.second = 1_000_000
    }
    #expect(
      try limited.hold(for: transcription(.file("file_1"), sizeBytes: 7500), maxCost: nil, at: now)
        .amount == Amount(nanos: 6000))
    let url = transcription(.url("https://cats.test/1"))
    #expect(field { try model.hold(for: url, maxCost: nil, at: now) } == "max_cost")
    #expect(try limited.hold(for: url, maxCost: nil, at: now).amount == Amount(nanos: 6000))
  }

  @Test("sound without compression is held by its exact length, rounded up")
  func transcriptionExact() throws {
    let model = try model("transcription", { $0.limits?.maxSeconds = 3 }) {
      $0.second = 1_000_000
    }
    let wave = Self.wave(samples: 20_000, rate: 8000)
    #expect(
      try model.hold(for: transcription(.data(wave)), maxCost: nil, at: now).amount
        == Amount(nanos: 3000))
    let long = Self.wave(samples: 24_001, rate: 8000)
    #expect(
      field { try model.hold(for: transcription(.data(long)), maxCost: nil, at: now) }
        == "input.transcription.audio")
  }

  /// One channel of bytes.
  private static func wave(samples: Int, rate: Int) -> [UInt8] {
    func word(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
    }
    return Array("RIFF".utf8) + word(36 + samples, 4) + Array("WAVEfmt ".utf8) + word(16, 4)
      + word(1, 2) + word(1, 2) + word(rate, 4) + word(rate, 4) + word(1, 2) + word(8, 2)
      + Array("data".utf8) + word(samples, 4) + [UInt8](repeating: 128, count: samples)
  }

  @Test("a price without a unit that bounds the work is refused, whoever counts what")
  func prices() {
    #expect(throws: Failure.self) { try model("image") { $0.imageOutputToken = 1 } }
    #expect(throws: Failure.self) { try model("video") { $0.inputToken = 1 } }
    #expect(throws: Failure.self) { try model("speech") { $0.second = 1 } }
    #expect(throws: Failure.self) { try model("transcription") { $0.audioInputToken = 1 } }
  }

  @Test("customers see the units that they pay for, not how a provider counts")
  func usage() throws {
    let quote = try model("image") { $0.image = 2_000_000 }
      .hold(for: image { $0.count = 2 }, maxCost: nil, at: now)
    var measured = V1.Usage()
    measured.images = 2
    measured.megapixels = 4
    measured.imageOutputTokens = 4160
    var seen = V1.Usage()
    seen.images = 2
    let usage = quote.terms.usage(of: measured, capability: "image")
    #expect(usage == seen)
    #expect(try quote.terms.charge(for: usage, hold: quote.amount) == Amount(nanos: 4000))
    #expect(quote.terms.usage(of: measured, capability: "chat") == measured)
  }
}

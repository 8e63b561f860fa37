// What images, videos, speech and transcriptions can cost at most: the units that inputs ask for.

import Core
import Protos
import Wire

/// The most that a job can use of each unit; nil where nothing bounds it.
struct MediaDemand: Equatable {
  var images: Int64? = 0
  var megapixels: Int64? = 0
  var seconds: Int64? = 0
  var characters: Int64? = 0
  /// What to complain about where it costs too much.
  var field: String

  init(field: String) { self.field = field }
}

extension CatalogModel {
  /// The demand of an input of these capabilities, nil for others. Throws `invalid_request` with
  /// the field for an input beyond the model's limits.
  func mediaDemand(of input: V1.Input) throws(Failure) -> MediaDemand? {
    switch input.capability {
    case .image(let image): try demand(of: image)
    case .video(let video): try demand(of: video)
    case .speech(let speech): try demand(of: speech)
    case .transcription(let transcription): try demand(of: transcription)
    case .chat, .embedding, .rerank, .moderation, .custom, nil: nil
    }
  }

  /// Price of the demand's units, rounded up. A demand without a bound needs `maxCost`, which is
  /// then the hold; a bounded one has to be paid for whole, as nothing of it can be cut.
  func hold(
    for demand: MediaDemand, _ table: PriceTable, maxCost: Amount?
  ) throws(Failure) -> Amount {
    var cost = try table.cost(of: V1.Usage())
    let rates = table.rates
    let lines = [
      (demand.images, rates.image), (demand.megapixels, rates.megapixel),
      (demand.seconds, rates.second), (demand.characters, rates.character),
    ]
    for (quantity, price) in lines {
      guard let price, price > 0 else { continue }
      guard let quantity else { return try Self.required(maxCost) }
      cost.add(quantity, at: Price(picosPerUnit: price))
    }
    guard let amount = cost.roundedUp else {
      throw Failure.invalid(demand.field, "costs more than can be held")
    }
    if let maxCost, maxCost < amount {
      throw Failure.invalid("max_cost", "does not pay for this input, which may cost \(amount)")
    }
    return amount
  }
}

// MARK: - Capabilities

extension CatalogModel {
  private func demand(of image: V1.ImageInput) throws(Failure) -> MediaDemand {
    var demand = MediaDemand(field: "input.image")
    let count = Int64(image.count ?? 1)
    if limits.maxImages > 0, count > limits.maxImages {
      throw Failure.invalid("input.image.count", "must be at most \(limits.maxImages)")
    }
    demand.images = count
    demand.megapixels = nil
    if let width = image.width, let height = image.height {
      // The rules of the fields bound both.
      demand.megapixels = count * (Int64(width) * Int64(height)).roundedUpQuotient(by: 1_000_000)
    }
    return demand
  }

  /// Unset, the length is at most the model's longest.
  private func demand(of video: V1.VideoInput) throws(Failure) -> MediaDemand {
    var demand = MediaDemand(field: "input.video")
    let longest = limits.maxSeconds > 0 ? limits.maxSeconds : nil
    guard let duration = video.duration?.duration else {
      demand.seconds = longest
      return demand
    }
    let seconds = duration.roundedUpSeconds
    if let longest, seconds > longest {
      throw Failure.invalid("input.video.duration", "must be at most \(longest) s")
    }
    demand.seconds = seconds
    return demand
  }

  private func demand(of speech: V1.SpeechInput) throws(Failure) -> MediaDemand {
    var demand = MediaDemand(field: "input.speech.text")
    let characters = Int64(speech.text.unicodeScalars.count)
    if limits.maxCharacters > 0, characters > limits.maxCharacters {
      throw Failure.invalid(
        "input.speech.text",
        "\(characters) characters, the model takes at most \(limits.maxCharacters)")
    }
    if !speech.voice.isEmpty, !voices.isEmpty, !voices.contains(speech.voice) {
      throw Failure.invalid(
        "input.speech.voice", "must be one of \(voices.joined(separator: ", "))")
    }
    demand.characters = characters
    return demand
  }

  /// Nobody knows how long a sound is before it is read. The fewest bytes that a second has in any
  /// format bound it, and so does the model's longest.
  private func demand(of transcription: V1.TranscriptionInput) throws(Failure) -> MediaDemand {
    var demand = MediaDemand(field: "input.transcription.audio")
    let longest = limits.maxSeconds > 0 ? limits.maxSeconds : Int64.max
    guard let audio = transcription.audio, let count = audio.knownByteCount else {
      demand.seconds = limits.maxSeconds > 0 ? longest : nil
      return demand
    }
    if limits.maxInputBytes > 0, count > limits.maxInputBytes {
      throw Failure.invalid(
        demand.field, "has \(count) bytes, the model takes at most \(limits.maxInputBytes)")
    }
    if let exact = audio.exactSeconds {
      guard exact <= longest else {
        throw Failure.invalid(demand.field, "is \(exact) s long, must be at most \(longest) s")
      }
      demand.seconds = exact
    } else {
      demand.seconds = min(longest, count / InputBound.audioBytesPerSecond + 1)
    }
    return demand
  }
}

extension V1.MediaInput {
  /// The length of inline sound without compression, rounded up: only there the bytes and the head
  /// cannot contradict each other, whatever somebody writes into the head.
  fileprivate var exactSeconds: Int64? {
    guard case .data(let bytes) = source, bytes.starts(with: "RIFF".utf8) else { return nil }
    var probe = MediaProbe()
    probe.receive(bytes)
    probe.finish()
    return probe.facts.durationMillis.map { max(1, $0.roundedUpQuotient(by: 1000)) }
  }
}

extension Int64 {
  /// For quotients of what is not negative.
  fileprivate func roundedUpQuotient(by divisor: Int64) -> Int64 {
    self / divisor + (self % divisor == 0 ? 0 : 1)
  }
}

extension Duration {
  fileprivate var roundedUpSeconds: Int64 {
    components.seconds + (components.attoseconds > 0 ? 1 : 0)
  }
}

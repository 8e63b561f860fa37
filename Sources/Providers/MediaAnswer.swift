// An answer with its files stored: what the files tell is filled in, and what can be counted is
// counted, whatever the provider says.

import Adapters
import Core
import Models
import Protos
import Wire

extension AttemptRequest {
  /// The success of an answer whose files are stored, one for each place in its output.
  func success(
    _ answer: WholeAnswer, _ media: [StoredMedium], at now: Timestamp
  ) throws(ProviderFailure) -> AttemptSuccess {
    var output = answer.output
    var left = media[...]
    do throws(Failure) {
      try output.visitMedia { place throws(Failure) in
        guard let medium = left.popFirst() else { throw Failure(.internal, "a file is missing") }
        place.fill(from: medium.facts)
      }
      guard left.isEmpty else { throw Failure(.internal, "a file has no place") }
    } catch {
      throw FailureKind.badOutput.failure(detail: error.message)
    }
    var measured = answer.usage ?? MeasuredUsage()
    let isCounted = measured.usage.count(output, of: input)
    measured.isConsistent = measured.isConsistent && isCounted
    return success(output, measured, files: media.map(\.received), at: now)
  }
}

extension AttemptRequest {
  /// A failure that came after the provider had done the work: with what that costs us.
  func completed(
    _ failure: ProviderFailure, after answer: WholeAnswer, at now: Timestamp
  ) -> ProviderFailure {
    var failure = failure
    var usage = answer.usage?.usage ?? V1.Usage()
    _ = usage.count(answer.output, of: input)
    failure.wasSubmitted = true
    failure.providerCost = failure.providerCost ?? cost(of: usage, at: now)
    return failure
  }
}

extension V1.MediaOutput {
  /// What the bytes tell goes over what the provider says, but for the length: that is what was
  /// asked for, and a last frame or a padding would make it a little longer.
  fileprivate mutating func fill(from facts: MediaFacts) {
    if let found = facts.width, let height = facts.height {
      width = found
      self.height = height
    }
    if durationMillis == 0, let found = facts.durationMillis { durationMillis = found }
  }

  fileprivate var megapixels: Int64 {
    let pixels = Int64(max(0, width)) * Int64(max(0, height))
    return pixels / 1_000_000 + (pixels % 1_000_000 == 0 ? 0 : 1)
  }
}

extension V1.Usage {
  /// Fills the buckets that input and output show. False where one that they should show is not
  /// known.
  fileprivate mutating func count(_ output: V1.Output, of input: V1.Input) -> Bool {
    switch (output.capability, input.capability) {
    case (.image(let image), _):
      images = Int64(image.images.count)
      megapixels = image.images.reduce(0) { $0 + $1.megapixels }
      return images > 0
    case (.video(let video), .video(let asked)):
      let wanted = asked.duration?.duration.map {
        max(1, Self.seconds(ofMillis: $0.milliseconds))
      }
      seconds = video.videos.reduce(0) { sum, video in
        sum
          + (video.durationMillis > 0 ? Self.seconds(ofMillis: video.durationMillis) : wanted ?? 0)
      }
      return seconds > 0
    case (.speech(let speech), .speech(let asked)):
      characters = Int64(asked.text.unicodeScalars.count)
      if let millis = speech.audio?.durationMillis, millis > 0 {
        seconds = Self.seconds(ofMillis: millis)
      }
      return true
    case (.transcription(let transcription), .transcription(let asked)):
      guard seconds == 0 else { return true }
      let heard = transcription.heardMillis ?? asked.audio?.probedMillis
      seconds = max(1, Self.seconds(ofMillis: heard ?? asked.audio?.assumedMillis ?? 0))
      return heard != nil
    case _: return true
    }
  }

  /// Each item is rounded up.
  private static func seconds(ofMillis millis: Int64) -> Int64 {
    millis / 1000 + (millis % 1000 > 0 ? 1 : 0)
  }
}

extension V1.TranscriptionOutput {
  /// The length of the sound as the answer tells it.
  fileprivate var heardMillis: Int64? {
    let ends = segments.map(\.endMillis) + words.map(\.endMillis)
    let last = max(durationMillis, ends.max() ?? 0)
    return last > 0 ? last : nil
  }
}

extension V1.MediaInput {
  /// A second of speech as most files have it: 128 kbit/s.
  private static let assumedBytesPerSecond: Int64 = 16_000

  fileprivate var probedMillis: Int64? {
    guard case .data(let bytes) = source else { return nil }
    var probe = MediaProbe()
    probe.receive(bytes)
    probe.finish()
    return probe.facts.durationMillis
  }

  fileprivate var assumedMillis: Int64 {
    (knownByteCount ?? 0).multipliedReportingOverflow(by: 1000).partialValue
      / Self.assumedBytesPerSecond
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}

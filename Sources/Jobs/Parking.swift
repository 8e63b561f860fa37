// What a run knows of an attempt whose work goes on at the provider while nobody waits for it here.

import Adapters
import Core
import Protos
import Wire

struct Parking {
  /// Progress is shown at most so often.
  private static let progressInterval = Duration.milliseconds(500)
  /// Less than this is no news.
  private static let progressStep = 0.01

  var start: Timestamp?
  /// The provider's name for the work.
  var task: String?
  /// Since when this server knows that the submission's answer is lost; nil where it is not.
  var lostTime: Timestamp?
  var timer: (any LoopTimer)?
  private(set) var isParked = false
  private(set) var progress: V1.Progress?
  private var progressTime: Timestamp?
  /// Something came while somebody was at work.
  private var isWoken = false
  private var report: [UInt8]?
  /// What came to the attempt's own address while its work had no name, whoever sent it: it has
  /// one.
  private var sighting: [UInt8]?

  /// False where something has come meanwhile.
  mutating func park() -> Bool {
    guard !isWoken else {
      isWoken = false
      return false
    }
    isParked = true
    return true
  }

  /// True where nobody is at work. Two reports that come together may be in any order, so neither
  /// counts: the provider is asked.
  mutating func wake(report new: [UInt8]?, isSigned: Bool) -> Bool {
    if let new {
      if task == nil { sighting = sighting ?? new }
      if isSigned { report = report == nil && !isWoken ? new : nil }
    }
    guard isParked else {
      isWoken = true
      return false
    }
    isParked = false
    return true
  }

  mutating func takeReport() -> [UInt8]? {
    defer { report = nil }
    return report
  }

  mutating func takeSighting() -> [UInt8]? {
    defer { sighting = nil }
    return sighting
  }

  /// The message to show, if it is news: progress only grows.
  mutating func note(_ new: TaskProgress, at now: Timestamp) -> V1.Progress? {
    let fraction = min(1, max(new.fraction.isFinite ? new.fraction : 0, progress?.fraction ?? 0))
    if let progress, let progressTime {
      let isNews =
        fraction - progress.fraction >= Self.progressStep || progress.stage != new.stage
      guard isNews, now - progressTime >= Self.progressInterval else { return nil }
    }
    var message = V1.Progress()
    message.fraction = fraction
    message.stage = new.stage
    progress = message
    progressTime = now
    return message
  }
}

// How values of the API read on a terminal.

import Core
import Protos
import Wire

extension GoogleType.Money {
  /// The amount, or nil where it is none of ours.
  var amount: Amount? {
    let (whole, overflow) = units.multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return nil }
    return Amount(nanos: whole).adding(Amount(nanos: Int64(nanos)))
  }

  /// As in `0.05 USD`.
  var text: String { amount?.description ?? "\(units) and \(nanos) nano \(currencyCode)" }

  /// Reads decimal dollars with at most nine digits after the point, as in `12.50`.
  init?(decimalDollars text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    // Digits only: Int64 would take a sign, and lose that of -0.5.
    let isNumber = parts.joined().utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, (1...2).contains(parts.count), let whole = Int64(parts[0]) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard (1...9).contains(fraction.utf8.count) else { return nil }
    let padding = String(repeating: "0", count: 9 - fraction.utf8.count)
    guard let nanos = Int32(fraction + padding) else { return nil }
    self.init()
    currencyCode = "USD"
    units = whole
    self.nanos = nanos
  }
}

extension GoogleProtobuf.Timestamp {
  init(rfc3339 text: String, field: String = "expire_time") throws(Failure) {
    do throws(Failure) {
      try self.init(json: Array("\"\(text)\"".utf8))
    } catch {
      throw .invalid(field, "a time as in 2027-01-31T12:00:00Z expected")
    }
  }

  /// RFC 3339 to the second.
  var text: String {
    Core.Timestamp(microseconds: seconds.multipliedReportingOverflow(by: 1_000_000).partialValue)
      .description
  }
}

extension V1.Usage {
  /// As in `9 input tokens, 12 output tokens`: every bucket that is not zero.
  var text: String {
    let buckets: [(Int64, String)] = [
      (inputTokens, "input tokens"), (cachedInputTokens, "cached input tokens"),
      (cacheWriteTokens, "cache write tokens"), (outputTokens, "output tokens"),
      (reasoningTokens, "reasoning tokens"), (audioInputTokens, "audio input tokens"),
      (audioOutputTokens, "audio output tokens"), (imageInputTokens, "image input tokens"),
      (imageOutputTokens, "image output tokens"), (images, "images"), (seconds, "seconds"),
      (characters, "characters"), (megapixels, "megapixels"), (requests, "requests"),
      (documents, "documents"),
    ]
    return buckets.filter { $0.0 != 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

extension V1.Job {
  /// Lower-case, as in `succeeded`.
  var stateText: String { state.name.lowercased() }

  /// The text of a chat's answer or of a transcription; nil for other outputs.
  var chatText: String? {
    if case .transcription(let heard)? = output?.capability { return heard.text }
    guard case .chat(let chat)? = output?.capability else { return nil }
    return chat.message?.content.compactMap { part -> String? in
      guard case .text(let text)? = part.part else { return nil }
      return text
    }.joined()
  }

  /// What happened, in a line.
  var summary: String {
    var parts = ["\(id) \(stateText)"]
    if let usage, !usage.text.isEmpty { parts.append(usage.text) }
    if let charge { parts.append("charged \(charge.text)") }
    if let hold { parts.append("of \(hold.text) held") }
    if let error { parts.append("\(error.code): \(error.message)") }
    return parts.joined(separator: ", ")
  }
}

extension Failure {
  /// The failure as the message that every surface prints.
  var errorMessage: V1.Error {
    var error = V1.Error()
    error.code = code.rawValue
    error.reason = reason
    error.message = message
    error.retryable = retryable
    error.retryAfter = retryAfter.map { GoogleProtobuf.Duration($0) }
    error.fieldViolations = fieldViolations.map { violation in
      var message = V1.FieldViolation()
      message.field = violation.field
      message.description = violation.description
      return message
    }
    return error
  }
}

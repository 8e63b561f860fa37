// What a rule finds: a place and what to write instead.

struct Finding: CustomStringConvertible, Equatable, Sendable {
  var path: String
  var line: Int
  var message: String

  var description: String { "\(path):\(line): \(message)" }
}

extension [Finding] {
  /// One finding a line, for the message of a failed expectation.
  var report: String { map(\.description).joined(separator: "\n") }
}

// What was done in a simulation, for its digest and for whoever looks for the cause of a finding.

package struct Journal: Sendable {
  /// Acts that are kept in words.
  private static let tailLimit = 30

  private(set) var counts: [String: Int] = [:]
  private(set) var tail: [String] = []
  /// All acts; a digest begins with them.
  private(set) var text: [UInt8] = []
  /// The number of the step that is under way.
  var step = 0

  mutating func note(_ act: String, _ about: String) {
    counts[act, default: 0] += 1
    let line = about.isEmpty ? "\(step) \(act)" : "\(step) \(act) \(about)"
    text += Array(line.utf8)
    text.append(UInt8(ascii: "\n"))
    if tail.count == Self.tailLimit { tail.removeFirst() }
    tail.append(line)
  }
}

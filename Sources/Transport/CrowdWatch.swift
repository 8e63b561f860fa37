// What many connections took, back to the system when they have gone.

/// Tells when a crowd of connections has gone.
struct CrowdWatch {
  /// Fewer are not worth the trouble: some 25 KB each.
  private static let least = 100
  /// To give back stands the loop still: 700 ms were seen on a large heap.
  private static let intervalSeconds = 30
  private var most = 0
  private var quietSeconds = CrowdWatch.intervalSeconds

  mutating func came(_ count: Int) { most = max(most, count) }

  /// Looked at once a second; true when half of the most connections since the last time are gone,
  /// and that was long enough ago.
  mutating func hasLeft(_ count: Int) -> Bool {
    quietSeconds = min(quietSeconds + 1, Self.intervalSeconds)
    guard most >= Self.least, count <= most / 2, quietSeconds == Self.intervalSeconds else {
      return false
    }
    most = count
    quietSeconds = 0
    return true
  }
}

// What many connections took, back to the system when they have gone.

/// Tells when a crowd of connections has gone.
struct CrowdWatch {
  /// Fewer are not worth the trouble: some 25 KB each.
  private static let least = 100
  private var most = 0

  mutating func came(_ count: Int) { most = max(most, count) }

  /// Looked at once a second; true when half of the most connections since the last time are gone.
  mutating func hasLeft(_ count: Int) -> Bool {
    guard most >= Self.least, count <= most / 2 else { return false }
    most = count
    return true
  }
}

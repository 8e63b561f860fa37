// How many connections one address may have.

import Synchronization

/// Open connections by the network that they come from (`SocketAddress.network`), over all loops of
/// a listener. What one network may have at once keeps it from taking the places of all others.
final class AddressLimit: Sendable {
  let limit: Int
  private let counts = Mutex<[String: Int]>([:])

  init(_ limit: Int) { self.limit = limit }

  /// Counts one more, unless the network has as many as it may have.
  func enter(_ network: String) -> Bool {
    counts.withLock { counts in
      let count = counts[network, default: 0]
      guard count < limit else { return false }
      counts[network] = count + 1
      return true
    }
  }

  func leave(_ network: String) {
    counts.withLock { counts in
      guard let count = counts[network] else { return }
      counts[network] = count > 1 ? count - 1 : nil
    }
  }
}

// The tokens of `retryThrottling` (gRFC A6): no retries against a server that fails most calls.

import Synchronization

/// Shared by all calls of a channel. Without a limit retries are always allowed.
final class RetryTokens: Sendable {
  private let throttling: RetryThrottling?
  private let tokens: Mutex<Double>

  init(_ throttling: RetryThrottling?) {
    self.throttling = throttling
    tokens = Mutex(throttling?.maxTokens ?? 0)
  }

  func succeeded() {
    guard let throttling else { return }
    tokens.withLock { $0 = min($0 + throttling.tokenRatio, throttling.maxTokens) }
  }

  /// Counts a failure; whether a retry may follow it.
  func failed() -> Bool {
    guard let throttling else { return true }
    return tokens.withLock { tokens in
      tokens = max(0, tokens - 1)
      return tokens > throttling.maxTokens / 2
    }
  }
}

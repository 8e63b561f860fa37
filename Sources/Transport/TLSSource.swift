// The certificate that new connections get: it can be replaced while old ones go on with theirs.

import Synchronization

package final class TLSSource: Sendable {
  private let stored: Mutex<TLSContext>

  package init(_ context: TLSContext) { stored = Mutex(context) }

  package var context: TLSContext { stored.withLock(\.self) }

  /// Connections that come from now on get this one.
  package func replace(with context: TLSContext) { stored.withLock { $0 = context } }
}

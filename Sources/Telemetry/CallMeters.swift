// How long calls take, by method and code: counted where they end, added up where somebody looks.

package import Core
import Synchronization

/// Latencies of calls. Each loop has a meter of its own, so its lock is never waited for except
/// while the metrics are read.
package final class CallMeters: Sendable {
  package struct Key: Hashable, Sendable {
    package let method: String
    /// `ok` or one of the twelve.
    package let code: String
  }

  private struct Identity: Hashable {
    let method: ObjectIdentifier
    let code: Failure.Code?
  }

  private final class Meter: Sendable {
    struct State {
      var names: [ObjectIdentifier: String] = [:]
      var latencies: [Identity: Histogram] = [:]
    }

    let state = Mutex(State())
  }

  private let meters: [Meter]

  /// - Parameter count: as many as there are loops.
  package init(count: Int) { meters = (0..<max(1, count)).map { _ in Meter() } }

  /// - Parameters:
  ///   - method: what is the same for all calls of the method, and lives as long as this.
  ///   - name: asked for once a method.
  package func count(
    _ method: AnyObject, _ name: @autoclosure () -> String, code: Failure.Code?,
    duration: Duration, on meter: Int
  ) {
    let id = ObjectIdentifier(method)
    meters[meter < meters.count ? meter : 0].state.withLock { state in
      if state.names[id] == nil { state.names[id] = name() }
      state.latencies[Identity(method: id, code: code), default: .latency].observe(duration)
    }
  }

  /// All meters together.
  package var latencies: [Key: Histogram] {
    var sums: [Key: Histogram] = [:]
    for meter in meters {
      let state = meter.state.withLock { ($0.names, $0.latencies) }
      for (identity, histogram) in state.1 {
        let key = Key(
          method: state.0[identity.method] ?? "", code: identity.code?.rawValue ?? "ok")
        sums[key, default: Histogram(bounds: histogram.bounds)].add(histogram)
      }
    }
    return sums
  }
}

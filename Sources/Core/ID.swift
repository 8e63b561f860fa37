// Identifiers: a prefix that says what is named, and a time-ordered UUID.

import Synchronization

/// Makes identifiers such as `job_01jd3x…`: prefix, `_`, and 26 lower-case Crockford base-32
/// characters of a UUIDv7 (RFC 9562 § 5.7), so that text order is creation order.
///
/// Within one millisecond the 12-bit `rand_a` field counts up, so ids of one maker never go back.
package final class IDMaker: Sendable {
  private struct State {
    var millisecond: Int64 = 0
    var counter: UInt16 = 0
  }

  private let world: World
  private let state = Mutex(State())

  package init(world: World) { self.world = world }

  /// A new id with the given prefix, as in `make("job")`.
  package func make(_ prefix: String) -> String {
    let (millisecond, counter) = advance()
    let high =
      UInt64(bitPattern: millisecond) << 16 | 0x7000 | UInt64(counter & 0x0FFF)
    let low = world.randomNumber() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return "\(prefix)_\(Crockford.encode(high: high, low: low))"
  }

  private func advance() -> (Int64, UInt16) {
    let current = world.now().microseconds / 1000
    return state.withLock { state in
      if current > state.millisecond {
        state = State(millisecond: current, counter: 0)
      } else if state.counter < 0x0FFF {
        state.counter += 1
      } else {
        state = State(millisecond: state.millisecond + 1, counter: 0)
      }
      return (state.millisecond, state.counter)
    }
  }
}

/// Crockford's base 32 in lower case: digits and letters without i, l, o, u.
package enum Crockford {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// 26 characters for 128 bits; the first carries the top 3 bits.
  package static func encode(high: UInt64, low: UInt64) -> String {
    String(unsafeUninitializedCapacity: 26) { buffer in
      var value = UInt128(high) << 64 | UInt128(low)
      for index in stride(from: 25, through: 0, by: -1) {
        buffer[index] = alphabet[Int(truncatingIfNeeded: value & 31)]
        value >>= 5
      }
      return 26
    }
  }

  /// Whether the text is `prefix_` and 26 characters of the alphabet.
  package static func isID(_ text: some StringProtocol, prefix: String) -> Bool {
    let bytes = Array(text.utf8)
    let expected = Array("\(prefix)_".utf8)
    guard bytes.count == expected.count + 26, bytes.starts(with: expected) else { return false }
    return bytes.dropFirst(expected.count).allSatisfy(alphabet.contains)
  }
}

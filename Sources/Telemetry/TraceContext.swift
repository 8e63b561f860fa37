// The place of a call in a distributed trace: the `traceparent` header (W3C Trace Context 1).

package import Core

package struct TraceContext: Equatable, Sendable {
  package var traceID: String
  package var spanID: String
  package var isSampled: Bool

  package init(traceID: String, spanID: String, isSampled: Bool) {
    self.traceID = traceID
    self.spanID = spanID
    self.isSampled = isSampled
  }

  /// Reads `00-<32 hex>-<16 hex>-<2 hex>`. A later version may have more after these; ids of zeros
  /// and version `ff` are invalid (§ 3.2.2).
  package init?(headerValue: String) {
    let parts = headerValue.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 4, Self.isHex(parts[0], 2), parts[0] != "ff" else { return nil }
    guard parts[0] != "00" || parts.count == 4 else { return nil }
    guard Self.isHex(parts[1], 32), Self.isHex(parts[2], 16), Self.isHex(parts[3], 2) else {
      return nil
    }
    guard parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" }) else {
      return nil
    }
    traceID = String(parts[1])
    spanID = String(parts[2])
    isSampled = (Hex.decode(parts[3])?.first ?? 0) & 1 == 1
  }

  package var headerValue: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }

  /// Our own span inside the caller's trace.
  package func child(_ world: World) -> TraceContext {
    TraceContext(traceID: traceID, spanID: Self.id(8, world), isSampled: isSampled)
  }

  /// A trace that begins here.
  package static func root(_ world: World) -> TraceContext {
    TraceContext(traceID: id(16, world), spanID: id(8, world), isSampled: false)
  }

  private static func id(_ count: Int, _ world: World) -> String {
    var bytes = world.randomBytes(count)
    // An id of zeros is invalid.
    if bytes.allSatisfy({ $0 == 0 }) { bytes[count - 1] = 1 }
    return Hex.encode(bytes)
  }

  private static func isHex(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
      }
  }
}

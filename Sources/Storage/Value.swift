// What goes into a statement and comes out of a row: four kinds of value and no fifth.

package import Core

/// One parameter or column. Times are microseconds, money nano-USD, truth 0 or 1, all `integer`.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  package static func time(_ time: Timestamp) -> Value { .integer(time.microseconds) }
  package static func time(_ time: Timestamp?) -> Value { time.map(Value.time) ?? .null }
  package static func amount(_ amount: Amount) -> Value { .integer(amount.nanos) }
  package static func amount(_ amount: Amount?) -> Value { amount.map(Value.amount) ?? .null }
  package static func count(_ count: Int) -> Value { .integer(Int64(count)) }
  package static func boolean(_ truth: Bool) -> Value { .integer(truth ? 1 : 0) }
  package static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }
  package static func optional(_ integer: Int64?) -> Value { integer.map(Value.integer) ?? .null }
  package static func optional(_ bytes: [UInt8]?) -> Value { bytes.map(Value.bytes) ?? .null }

  /// The name of the kind, for failures.
  package var kind: String {
    switch self {
    case .null: "null"
    case .integer: "integer"
    case .text: "text"
    case .bytes: "bytes"
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(nilLiteral: ()) { self = .null }
}

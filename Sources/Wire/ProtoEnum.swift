// What every generated enum can do.

/// A protobuf enum. Open: numbers of newer versions pass through as `unrecognized`.
package protocol ProtoEnum: Sendable, Hashable {
  /// The value with number 0.
  init()
  init(number: Int32)
  var number: Int32 { get }
  /// The name in the schema, as in `SUCCEEDED`; the number where there is none.
  var name: String { get }
  /// The number of the value with this name in the schema, given in UTF-8.
  static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32?
  /// Every named value in the order of the schema.
  static var all: [Self] { get }
  static var fullName: String { get }
  func encodeJSON(to writer: inout JSONWriter)
}

extension ProtoEnum {
  package static func number(named name: String) -> Int32? {
    var name = name
    return name.withUTF8 { number(named: $0) }
  }

  /// The value with this name in the schema.
  package init?(name: String) {
    guard let number = Self.number(named: name) else { return nil }
    self.init(number: number)
  }

  /// Whether this version has a name for the number.
  package var isDefined: Bool { Self.number(named: name) != nil }
}

// The text of a JSON number, taken apart without rounding.

/// A decimal number: digits × 10^exponent.
package struct Decimal {
  private var isNegative = false
  /// Digits without leading zeros; empty for zero.
  private var digits: [UInt8] = []
  private var exponent = 0

  /// Nil where the text is not a number of RFC 8259 § 6.
  package init?(_ text: String) {
    var text = text
    let parsed = text.withUTF8 { bytes in
      Self.length(bytes) == bytes.count ? Self.parse(bytes) : nil
    }
    guard let parsed else { return nil }
    self = parsed
  }

  private init() {}

  /// How many bytes at the start are a number; nil where they are none.
  static func length(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    func digits() -> Int {
      let first = index
      while index < text.count, text[index] &- 0x30 < 10 { index += 1 }
      return index - first
    }
    if index < text.count, text[index] == 0x2D { index += 1 }
    guard index < text.count else { return nil }
    let leadsWithZero = text[index] == 0x30
    let whole = digits()
    guard whole > 0, !leadsWithZero || whole == 1 else { return nil }
    if index < text.count, text[index] == 0x2E {
      index += 1
      guard digits() > 0 else { return nil }
    }
    if index < text.count, text[index] | 0x20 == 0x65 {
      index += 1
      if index < text.count, text[index] == 0x2B || text[index] == 0x2D { index += 1 }
      guard digits() > 0 else { return nil }
    }
    return index
  }

  /// The text has the right form.
  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Decimal {
    var number = Decimal()
    var inFraction = false
    var index = 0
    while index < text.count, text[index] | 0x20 != 0x65 {
      switch text[index] {
      case 0x2D: number.isNegative = true
      case 0x2E: inFraction = true
      default:
        if text[index] != 0x30 || !number.digits.isEmpty { number.digits.append(text[index]) }
        if inFraction { number.exponent -= 1 }
      }
      index += 1
    }
    if index < text.count {
      number.exponent += Self.exponent(UnsafeBufferPointer(rebasing: text[(index + 1)...]))
    }
    while number.digits.last == 0x30 {
      number.digits.removeLast()
      number.exponent += 1
    }
    return number
  }

  /// Saturates at ± 1,000,000: far beyond every type.
  private static func exponent(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var value = 0
    for byte in text where byte &- 0x30 < 10 && value < 100_000 {
      value = value * 10 + Int(byte &- 0x30)
    }
    return text.first == 0x2D ? -value : value
  }

  /// Nil where there is a fraction or the value is out of the type's range.
  package func integer<I: FixedWidthInteger>() -> I? {
    if digits.isEmpty { return 0 }
    guard exponent >= 0, digits.count + exponent <= 20 else { return nil }
    var value: I = 0
    for position in 0..<(digits.count + exponent) {
      let digit = position < digits.count ? I(digits[position] &- 0x30) : 0
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) =
        isNegative
        ? scaled.subtractingReportingOverflow(digit) : scaled.addingReportingOverflow(digit)
      guard !overflow, !carried else { return nil }
      value = sum
    }
    return value
  }
}

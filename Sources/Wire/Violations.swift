// The field rules that a message breaks, with the path of each field.

package import Core

/// Collects violations. A message names its own fields only; the message around it puts its
/// field's name in front afterwards, so that a valid message costs no path at all.
package struct Violations: Sendable {
  package private(set) var list: [Failure.FieldViolation] = []

  package init() {}

  @inlinable package var count: Int { list.count }

  package mutating func add(_ field: String, _ description: String) {
    list.append(Failure.FieldViolation(field: field, description: description))
  }

  package mutating func add(_ field: StaticString, _ description: String) {
    add("\(field)", description)
  }

  /// Puts `field` in front of the violations that came after the first `mark`.
  @inlinable package mutating func enclose(_ field: StaticString, since mark: Int) {
    if count > mark { prefix("\(field)", since: mark) }
  }

  /// The same for one element of a repeated field.
  @inlinable package mutating func enclose(_ field: StaticString, _ index: Int, since mark: Int) {
    if count > mark { prefix("\(field)[\(index)]", since: mark) }
  }

  /// The same for one entry of a map field.
  @inlinable package mutating func enclose(_ field: StaticString, key: String, since mark: Int) {
    if count > mark { prefix("\(field)[\"\(key)\"]", since: mark) }
  }

  @usableFromInline mutating func prefix(_ path: String, since mark: Int) {
    for index in mark..<list.count { list[index].field = "\(path).\(list[index].field)" }
  }

  @usableFromInline mutating func rename(_ path: String, since mark: Int) {
    for index in mark..<list.count { list[index].field = path }
  }

  /// `invalid_request` with every violation; nil where there is none.
  package var failure: Failure? {
    guard let first = list.first else { return nil }
    let others = list.count == 1 ? "" : " (and \(list.count - 1) more)"
    return Failure(
      .invalidRequest, "\(first.field): \(first.description)\(others)", reason: "field",
      fieldViolations: list)
  }
}

// A checker for requests: the part of JSON Schema that the providers' request schemas use.

import Wire

/// What a JSON value has to look like.
indirect enum Shape: Sendable {
  case any
  case text
  /// At most so many Unicode scalars.
  case textUpTo(Int)
  case oneOf([String])
  case integer(ClosedRange<Int64>)
  case number(ClosedRange<Double>)
  case bool
  case nullable(Shape)
  case array(Shape, countLimit: Int)
  case object(Members, isClosed: Bool)
  /// The first shape that fits counts.
  case either([Shape])
  /// An object with a member, `type` unless said otherwise, that names its shape.
  case tagged([String: Members], by: String = "type", isClosed: Bool)

  typealias Members = [String: Member]

  struct Member: Sendable {
    var shape: Shape
    var isRequired: Bool

    static func required(_ shape: Shape) -> Member { Member(shape: shape, isRequired: true) }
    static func optional(_ shape: Shape) -> Member { Member(shape: shape, isRequired: false) }
  }

  /// What does not fit, and where.
  struct Violation: Equatable {
    enum Kind: Equatable {
      case undeclared, missing
      case wrong(expected: String)
    }
    /// As in `messages.0.role`.
    var path: [String]
    var kind: Kind
  }

  static let anyInteger = Shape.integer(Int64.min...Int64.max)
  static let count = Shape.integer(0...Int64.max)
  static func list(_ shape: Shape) -> Shape { .array(shape, countLimit: 1_000_000) }

  /// The first violation in the value; nil where it fits.
  func violation(in value: JSONValue, at path: [String] = []) -> Violation? {
    switch self {
    case .any: return nil
    case .nullable(let shape): return value.isNull ? nil : shape.violation(in: value, at: path)
    case .either(let shapes): return Self.violationOfAll(shapes, value, path)
    case .array(let shape, let limit): return Self.arrayViolation(shape, limit, value, path)
    case .object(let members, let isClosed):
      return Self.objectViolation(members, isClosed, value, path)
    case .tagged(let shapes, let tag, let isClosed):
      return Self.taggedViolation(shapes, tag, isClosed, value, path)
    case .text, .textUpTo, .oneOf, .integer, .number, .bool:
      return fits(value) ? nil : Violation(path: path, kind: .wrong(expected: name))
    }
  }

  private func fits(_ value: JSONValue) -> Bool {
    switch self {
    case .text: value.text != nil
    case .textUpTo(let limit): value.text.map { $0.unicodeScalars.count <= limit } ?? false
    case .oneOf(let names): value.text.map(names.contains) ?? false
    case .integer(let range): value.integer.map(range.contains) ?? false
    case .number(let range): value.double.map(range.contains) ?? false
    case .bool: value.bool != nil
    case .any, .nullable, .array, .object, .either, .tagged: true
    }
  }

  private var name: String {
    switch self {
    case .any: "anything"
    case .text: "a string"
    case .textUpTo(let limit): "a string of at most \(limit) characters"
    case .oneOf(let names): "one of " + names.map { "'\($0)'" }.joined(separator: ", ")
    case .integer(let range):
      range == Int64.min...Int64.max
        ? "an integer" : "an integer from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .bool: "a boolean"
    case .nullable(let shape): shape.name + " or null"
    case .array: "an array"
    case .object, .tagged: "an object"
    case .either(let shapes): shapes.map(\.name).joined(separator: " or ")
    }
  }

  /// Where all shapes fail, the deepest violation says most.
  private static func violationOfAll(_ shapes: [Shape], _ value: JSONValue, _ path: [String])
    -> Violation?
  {
    var deepest: Violation?
    for shape in shapes {
      guard let violation = shape.violation(in: value, at: path) else { return nil }
      if violation.path.count > (deepest?.path.count ?? -1) { deepest = violation }
    }
    return deepest
  }

  private static func arrayViolation(
    _ shape: Shape, _ limit: Int, _ value: JSONValue, _ path: [String]
  ) -> Violation? {
    guard let elements = value.elements else {
      return Violation(path: path, kind: .wrong(expected: "an array"))
    }
    guard elements.count <= limit else {
      return Violation(path: path, kind: .wrong(expected: "an array of at most \(limit) items"))
    }
    for (index, element) in elements.enumerated() {
      if let violation = shape.violation(in: element, at: path + ["\(index)"]) { return violation }
    }
    return nil
  }

  private static func objectViolation(
    _ members: Members, _ isClosed: Bool, _ value: JSONValue, _ path: [String]
  ) -> Violation? {
    guard let found = value.members else {
      return Violation(path: path, kind: .wrong(expected: "an object"))
    }
    for (name, element) in found {
      guard let member = members[name] else {
        if isClosed { return Violation(path: path + [name], kind: .undeclared) }
        continue
      }
      if let violation = member.shape.violation(in: element, at: path + [name]) {
        return violation
      }
    }
    let missing = members.filter { $1.isRequired && value[$0] == nil }.keys.min()
    return missing.map { Violation(path: path + [$0], kind: .missing) }
  }

  private static func taggedViolation(
    _ shapes: [String: Members], _ tag: String, _ isClosed: Bool, _ value: JSONValue,
    _ path: [String]
  ) -> Violation? {
    guard value.members != nil else {
      return Violation(path: path, kind: .wrong(expected: "an object"))
    }
    guard let found = value[tag] else { return Violation(path: path + [tag], kind: .missing) }
    guard let name = found.text, let members = shapes[name] else {
      let expected = Shape.oneOf(shapes.keys.sorted()).name
      return Violation(path: path + [tag], kind: .wrong(expected: expected))
    }
    return objectViolation(members.merging([tag: .required(.text)]) { $1 }, isClosed, value, path)
  }
}

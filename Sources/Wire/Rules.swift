// The field rules of modelroute.options.v1, as functions that generated `validate` code calls.

/// Each function adds at most one violation of the field.
package enum Rules {
  // MARK: Sizes

  /// Characters are Unicode scalars. 0 as `max`: no limit.
  package static func length(
    _ text: String, _ field: StaticString, min: Int, max: Int, _ violations: inout Violations
  ) {
    let bytes = text.utf8.count
    // A scalar has one to four bytes; most texts are decided without counting.
    if bytes >= min * 4, max == 0 || bytes <= max { return }
    let count = text.unicodeScalars.count
    if count < min {
      violations.add(field, "must have at least \(counted(min, "character"))")
    } else if max > 0, count > max {
      violations.add(field, "must have at most \(counted(max, "character"))")
    }
  }

  /// The size of a string in UTF-8, or of bytes. 0 as `max`: no limit.
  package static func size(
    _ count: Int, _ field: StaticString, min: Int, max: Int, _ violations: inout Violations
  ) {
    if count < min {
      violations.add(field, "must have at least \(counted(min, "byte"))")
    } else if max > 0, count > max {
      violations.add(field, "must have at most \(counted(max, "byte"))")
    }
  }

  /// The number of entries. 0 as `max`: no limit.
  package static func items(
    _ count: Int, _ field: StaticString, min: Int, max: Int, _ violations: inout Violations
  ) {
    if count < min {
      violations.add(field, "must have at least \(min) \(min == 1 ? "entry" : "entries")")
    } else if max > 0, count > max {
      violations.add(field, "must have at most \(max) \(max == 1 ? "entry" : "entries")")
    }
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  package static func unique<T: Hashable>(
    _ values: [T], _ field: StaticString, _ violations: inout Violations
  ) {
    if values.count > 1, Set(values).count < values.count {
      violations.add(field, "must not hold the same value twice")
    }
  }

  // MARK: Forms of text

  package static func pattern(
    _ text: String, _ field: StaticString, _ pattern: Pattern, _ violations: inout Violations
  ) {
    if !pattern.matches(text) { violations.add(field, "must match \(pattern.text)") }
  }

  package static func httpURL(
    _ text: String, _ field: StaticString, _ violations: inout Violations
  ) {
    if !TextFormat.isHTTPURL(text) {
      violations.add(field, "must be an http or https URL without user information")
    }
  }

  package static func slug(_ text: String, _ field: StaticString, _ violations: inout Violations) {
    if !TextFormat.isSlug(text) {
      violations.add(field, "must consist of lower-case letters, digits, '-' and '.'")
    }
  }

  package static func json(_ text: String, _ field: StaticString, _ violations: inout Violations) {
    if !TextFormat.isJSON(text) { violations.add(field, "must be JSON") }
  }

  package static func mimeType(
    _ text: String, _ field: StaticString, _ violations: inout Violations
  ) {
    if !TextFormat.isMIMEType(text) {
      violations.add(field, "must be a media type as in image/png")
    }
  }

  // MARK: Values

  /// Bounds as (seconds, nanoseconds), inclusive; `text` says them.
  package static func duration(
    _ value: GoogleProtobuf.Duration, _ field: StaticString, min: (Int64, Int32)?,
    max: (Int64, Int32)?, _ text: String, _ violations: inout Violations
  ) {
    let value = (value.seconds, value.nanos)
    if min.map({ value < $0 }) ?? false || max.map({ value > $0 }) ?? false {
      violations.add(field, text)
    }
  }

  package static func defined(
    _ value: some ProtoEnum, _ field: StaticString, _ violations: inout Violations
  ) {
    if value.number == 0 || !value.isDefined {
      violations.add(field, "must be one of the named values")
    }
  }
}

extension Violations {
  /// Says of which entry of the repeated field the violations since `mark` are.
  @inlinable package mutating func number(
    _ field: StaticString, _ index: Int, since mark: Int
  ) {
    if count > mark { rename("\(field)[\(index)]", since: mark) }
  }

  /// Says of which entry of the map field the violations since `mark` are.
  @inlinable package mutating func number(
    _ field: StaticString, key: String, since mark: Int
  ) {
    if count > mark { rename("\(field)[\"\(key)\"]", since: mark) }
  }
}

// MARK: Ranges of the well-known types

extension GoogleProtobuf.Timestamp {
  package func validate(into violations: inout Violations) {
    if timestamp == nil { violations.add("seconds", "is not a time of the years 1 to 9999") }
  }
}

extension GoogleProtobuf.Duration {
  package func validate(into violations: inout Violations) {
    if duration == nil { violations.add("seconds", "is not a duration") }
  }
}

// Which fields an update changes.

import Core
import Wire

/// The fields of an update: those of its mask, or where there is none, those that are set.
struct FieldChanges: Sendable, Equatable {
  let fields: [String]

  /// - Parameters:
  ///   - isSet: the fields that can be changed, in proto names, and whether the message sets them.
  ///   - member: the field of the request that holds the message, as in `key`.
  init(
    _ mask: GoogleProtobuf.FieldMask?, _ isSet: KeyValuePairs<String, Bool>, of member: String
  ) throws(Failure) {
    let known = isSet.map(\.key)
    if let mask, !mask.paths.isEmpty {
      if let other = mask.paths.first(where: { !known.contains($0) }) {
        throw .invalid("update_mask", "\(member).\(other) cannot be changed")
      }
      fields = known.filter(mask.paths.contains)
    } else {
      fields = isSet.filter(\.value).map(\.key)
    }
    guard !fields.isEmpty else {
      throw .invalid(
        "update_mask", "nothing to change; it can name \(known.joined(separator: ", "))")
    }
  }

  func has(_ field: String) -> Bool { fields.contains(field) }

  /// For events.
  var text: String { fields.joined(separator: " ") }
}

extension Failure {
  /// The same about fields of a member of the request.
  func under(_ member: String) -> Failure {
    var failure = self
    failure.fieldViolations = fieldViolations.map {
      FieldViolation(field: "\(member).\($0.field)", description: $0.description)
    }
    if let first = failure.fieldViolations.first, !fieldViolations.isEmpty {
      failure.message = "\(first.field): \(first.description)"
    }
    return failure
  }
}

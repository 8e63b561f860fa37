// One result row, read by position. A wrong kind throws instead of becoming a default.

package import Core

/// One row of a result. Columns are counted from 0 in the order of the statement.
package struct Row: Hashable, Sendable {
  package let values: [Value]

  package init(_ values: [Value]) { self.values = values }

  /// The column as it is; `internal` where there is no such column.
  package func value(_ column: Int) throws(Failure) -> Value {
    guard values.indices.contains(column) else {
      throw Failure(.internal, "a row has no column \(column)", reason: Failure.storageType)
    }
    return values[column]
  }

  package func integer(_ column: Int) throws(Failure) -> Int64 {
    guard case .integer(let integer) = try value(column) else {
      throw wrongKind(column, "integer")
    }
    return integer
  }

  package func text(_ column: Int) throws(Failure) -> String {
    guard case .text(let text) = try value(column) else { throw wrongKind(column, "text") }
    return text
  }

  package func bytes(_ column: Int) throws(Failure) -> [UInt8] {
    guard case .bytes(let bytes) = try value(column) else { throw wrongKind(column, "bytes") }
    return bytes
  }

  package func isNull(_ column: Int) throws(Failure) -> Bool { try value(column) == .null }

  package func optionalInteger(_ column: Int) throws(Failure) -> Int64? {
    try isNull(column) ? nil : try integer(column)
  }

  package func optionalText(_ column: Int) throws(Failure) -> String? {
    try isNull(column) ? nil : try text(column)
  }

  package func optionalBytes(_ column: Int) throws(Failure) -> [UInt8]? {
    try isNull(column) ? nil : try bytes(column)
  }

  /// An integer that fits the machine's `Int`, as a count or a sequence does.
  package func count(_ column: Int) throws(Failure) -> Int {
    guard let count = Int(exactly: try integer(column)) else { throw wrongKind(column, "count") }
    return count
  }

  package func boolean(_ column: Int) throws(Failure) -> Bool { try integer(column) != 0 }

  package func time(_ column: Int) throws(Failure) -> Timestamp {
    Timestamp(microseconds: try integer(column))
  }

  package func optionalTime(_ column: Int) throws(Failure) -> Timestamp? {
    try optionalInteger(column).map(Timestamp.init(microseconds:))
  }

  package func amount(_ column: Int) throws(Failure) -> Amount {
    Amount(nanos: try integer(column))
  }

  package func optionalAmount(_ column: Int) throws(Failure) -> Amount? {
    try optionalInteger(column).map(Amount.init(nanos:))
  }

  private func wrongKind(_ column: Int, _ expected: String) -> Failure {
    let found = values.indices.contains(column) ? values[column].kind : "nothing"
    return Failure(
      .internal, "column \(column) holds \(found), not \(expected)", reason: Failure.storageType)
  }
}

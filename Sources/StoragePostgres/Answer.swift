// What the server answered: rows in binary, counts, and failures by SQLSTATE.

import CPostgres
import Core
import Storage

/// A result of libpq. It ends with this object.
final class Answer {
  private let handle: OpaquePointer

  /// Nil where libpq had none to give: no memory, or no connection.
  init?(_ handle: OpaquePointer?) {
    guard let handle else { return nil }
    self.handle = handle
  }

  deinit { PQclear(handle) }

  var parameterCount: Int { Int(PQnparams(handle)) }

  /// What was done, as in `UPDATE 3` or `COMMIT`.
  var tag: String { PQcmdStatus(handle).map { String(cString: $0) } ?? "" }

  /// Rows that INSERT, UPDATE or DELETE changed.
  var changedCount: Int {
    guard !tag.hasPrefix("SELECT"), let text = PQcmdTuples(handle) else { return 0 }
    return Int(String(cString: text)) ?? 0
  }

  var mayHaveWritten: Bool {
    let tag = tag
    if tag.hasPrefix("SELECT") { return false }
    let isChange = ["INSERT", "UPDATE", "DELETE"].contains { tag.hasPrefix($0) }
    return !isChange || changedCount > 0
  }

  func rows() throws(Failure) -> [Row] {
    let columns = (0..<PQnfields(handle)).map { (index: $0, type: PQftype(handle, $0)) }
    var rows: [Row] = []
    rows.reserveCapacity(Int(PQntuples(handle)))
    for row in 0..<PQntuples(handle) {
      var values: [Value] = []
      values.reserveCapacity(columns.count)
      for column in columns { values.append(try value(row, column.index, column.type)) }
      rows.append(Row(values))
    }
    return rows
  }

  private func value(_ row: Int32, _ column: Int32, _ type: Oid) throws(Failure) -> Value {
    guard PQgetisnull(handle, row, column) == 0 else { return .null }
    let bytes = UnsafeRawBufferPointer(
      start: PQgetvalue(handle, row, column), count: Int(PQgetlength(handle, row, column)))
    switch type {
    case TypeID.int8, TypeID.int4, TypeID.int2, TypeID.oid, TypeID.boolean:
      return .integer(Self.integer(bytes))
    case TypeID.text, TypeID.varchar, TypeID.name, TypeID.unknown:
      return .text(bytes.withMemoryRebound(to: UInt8.self) { TextForm.text($0) })
    case TypeID.bytes: return .bytes(Array(bytes))
    case TypeID.numeric:
      guard let integer = NumericForm.integer(bytes) else { throw wrongKind(column) }
      return .integer(integer)
    case TypeID.void: return .null
    default: throw wrongKind(column)
    }
  }

  /// Big-endian, in one to eight bytes, signed unless it is one (a truth).
  private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
    var value: Int64 = bytes.count > 1 && bytes[0] & 0x80 != 0 ? -1 : 0
    for byte in bytes { value = value << 8 | Int64(byte) }
    return value
  }

  private func wrongKind(_ column: Int32) -> Failure {
    Failure(
      .internal, "column \(column) is of type \(PQftype(handle, column)), which no value is",
      reason: Failure.storageType)
  }

  // MARK: - Failures

  /// Nil for success. SQLSTATE is PostgreSQL's Appendix A.
  func failure(isBroken: Bool) -> Failure? {
    switch PQresultStatus(handle) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE: return nil
    case PGRES_EMPTY_QUERY:
      return Failure(.internal, "an empty statement", reason: Failure.storageType)
    default: break
    }
    let state = text(.state)
    let message = text(.message)
    if state == "23505" {
      return Failure(
        .conflict, "the row exists: \(text(.constraint))",
        reason: Failure.storageUnique)
    }
    return Failure(
      .internal, "the store failed: \(message.isEmpty ? "no connection" : message)",
      reason: Self.reason(state, isBroken: isBroken))
  }

  private static func reason(_ state: String, isBroken: Bool) -> String {
    if isBroken { return Failure.storageUnavailable }
    switch state {
    case "53100": return Failure.storageFull
    case "58030", "XX000": return Failure.storageIO
    case "XX001", "XX002": return Failure.storageCorrupt
    case "P0001": return Failure.storageConstraint
    default: break
    }
    switch state.prefix(2) {
    case "22", "23": return Failure.storageConstraint
    // Broken connections, conflicts of transactions, lack of resources, time limits.
    case "08", "40", "53", "55", "57": return Failure.storageUnavailable
    default: return Failure.storageType
    }
  }

  /// The fields of an error (PG_DIAG_… of postgres_ext.h).
  private enum Field: Character {
    case state = "C"
    case message = "M"
    case constraint = "n"
  }

  private func text(_ field: Field) -> String {
    guard let code = field.rawValue.asciiValue, let text = PQresultErrorField(handle, Int32(code))
    else { return "" }
    return String(cString: text)
  }
}

/// NUMERIC in binary, which sums of BIGINT are: digits of base 10,000.
enum NumericForm {
  /// Nil for what is no integer of 64 bits.
  static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    guard bytes.count >= 8 else { return nil }
    func word(_ index: Int) -> Int { Int(bytes[index * 2]) << 8 | Int(bytes[index * 2 + 1]) }
    let count = word(0)
    let weight = Int(Int16(truncatingIfNeeded: word(1)))
    let isNegative = word(2) == 0x4000
    guard isNegative || word(2) == 0, bytes.count >= 8 + count * 2 else { return nil }
    // Digits after the point: an integer has none but zeros, which are not sent.
    guard count <= weight + 1 || count == 0 else { return nil }
    var value: Int64 = 0
    for index in 0..<(count == 0 ? 0 : weight + 1) {
      let digit = Int64(index < count ? word(4 + index) : 0)
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10_000)
      // Summed below zero, where the least number of 64 bits still fits.
      let (sum, overflow2) = scaled.subtractingReportingOverflow(digit)
      guard !overflow, !overflow2 else { return nil }
      value = sum
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }
}

// How rows become values: the column lists and the readers beside each other.

import Core
import RPC
import Storage

extension Hold {
  static let columns = """
    job, organization, mode, team, key, amount, state, charge, cap_day, open_time, close_time,
    token
    """

  init(_ row: Row) throws(Failure) {
    self.init(
      job: try row.text(0), organization: try row.text(1), mode: try row.mode(2),
      team: try row.text(3), key: try row.text(4), token: try row.text(11),
      amount: try row.amount(5), openTime: try row.time(9), capDay: try row.optionalInteger(8),
      state: try Self.state(row))
  }

  private static func state(_ row: Row) throws(Failure) -> State {
    switch try row.text(6) {
    case "open": return .open
    case "settled": return .settled(charge: try row.amount(7), at: try row.time(10))
    case "released": return .released(at: try row.time(10))
    case let word: throw .unknownWord(word)
    }
  }
}

extension Transfer {
  static let columns = """
    id, kind, organization, mode, amount, freed, job, deployment, request_id, note, time
    """

  init(_ row: Row) throws(Failure) {
    self.init(
      id: try row.text(0), kind: try row.transferKind(1), organization: try row.text(2),
      mode: try row.mode(3), amount: try row.amount(4), freed: try row.amount(5),
      job: try row.optionalText(6), deployment: try row.optionalText(7),
      requestID: try row.optionalText(8), note: try row.text(9), time: try row.time(10))
  }
}

extension Row {
  func mode(_ column: Int) throws(Failure) -> Principal.Mode {
    let word = try text(column)
    guard let mode = Principal.Mode(rawValue: word) else { throw .unknownWord(word) }
    return mode
  }

  func transferKind(_ column: Int) throws(Failure) -> Transfer.Kind {
    let word = try text(column)
    guard let kind = Transfer.Kind(rawValue: word) else { throw .unknownWord(word) }
    return kind
  }
}

extension Failure {
  fileprivate static func unknownWord(_ word: String) -> Failure {
    Failure(.internal, "the ledger holds the unknown word '\(word)'", reason: storageType)
  }
}

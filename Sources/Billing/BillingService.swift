// The service: decode, check, one transaction, encode.

package import Core
import Events
package import Protos
package import RPC
package import Storage
import Wire

/// `modelroute.v1.BillingService`.
package struct BillingService: V1.BillingService {
  /// Whether an organisation exists: the module Access knows.
  package typealias OrganizationCheck =
    @Sendable (String, any Transaction) throws(Failure) -> Bool

  /// Whether a team or key (the second text) is one of an organisation, and a key of this mode:
  /// the module Access knows.
  package typealias SubjectCheck =
    @Sendable (String, String, Principal.Mode, any Transaction) throws(Failure) -> Bool

  let database: any Database
  private let ledger: Ledger
  let world: World
  let organizationExists: OrganizationCheck
  let subjectExists: SubjectCheck

  package init(
    database: any Database, ledger: Ledger, world: World,
    organizationExists: @escaping OrganizationCheck,
    subjectExists: @escaping SubjectCheck = { _, _, _, _ in true }
  ) {
    self.subjectExists = subjectExists
    self.database = database
    self.ledger = ledger
    self.world = world
    self.organizationExists = organizationExists
  }

  package func getBalance(
    _ request: V1.GetBalanceRequest, _ call: Call
  ) async throws(Failure) -> V1.Balance {
    let wallet = try Wallet(request.organization, request.mode, call.principal)
    let (ledger, check) = (ledger, organizationExists)
    let balance = try await database.read { tx throws(Failure) in
      guard try check(wallet.organization, tx) else { throw .noOrganization(wallet.organization) }
      return try ledger.balance(organization: wallet.organization, mode: wallet.mode, in: tx)
    }
    return V1.Balance(balance, wallet)
  }

  package func listEntries(
    _ request: V1.ListEntriesRequest, _ call: Call
  ) async throws(Failure) -> V1.ListEntriesResponse {
    let wallet = try Wallet(request.organization, request.mode, call.principal)
    let arguments = ["entries", wallet.organization, wallet.mode.rawValue, request.job]
    let position = try PageToken.read(request.pageToken, arguments: arguments)
    let before = try position.map { key throws(Failure) in
      guard let number = Int64(key[0]) else { throw .invalid("page_token", "is damaged") }
      return number
    }
    let size = PageToken.size(request.pageSize)
    let ledger = ledger
    let entries = try await database.read { tx throws(Failure) in
      try ledger.listEntries(
        organization: wallet.organization, mode: wallet.mode, job: request.job, before: before,
        limit: size + 1, in: tx)
    }
    var response = V1.ListEntriesResponse()
    response.entries = entries.prefix(size).map(V1.Entry.init)
    if entries.count > size, let last = response.entries.last {
      response.nextPageToken = PageToken.make(after: ["\(last.number)"], arguments: arguments)
    }
    return response
  }

  package func listHolds(
    _ request: V1.ListHoldsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListHoldsResponse {
    let wallet = try Wallet("", "", call.principal)
    let state = try request.state.word
    let arguments = ["holds", wallet.organization, wallet.mode.rawValue, state]
    let before = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let size = PageToken.size(request.pageSize)
    let ledger = ledger
    let holds = try await database.read { tx throws(Failure) in
      try ledger.listHolds(
        organization: wallet.organization, mode: wallet.mode, state: state, before: before,
        limit: size + 1, in: tx)
    }
    var response = V1.ListHoldsResponse()
    response.holds = holds.prefix(size).map(V1.Hold.init)
    if holds.count > size, let last = response.holds.last {
      response.nextPageToken = PageToken.make(after: [last.job], arguments: arguments)
    }
    return response
  }

  package func addFunds(
    _ request: V1.AddFundsRequest, _ call: Call
  ) async throws(Failure) -> V1.Transfer {
    let wallet = try Wallet(request.organization, request.mode, call.principal)
    let amount = try (request.amount ?? GoogleType.Money()).amount(of: "amount")
    let (ledger, now, check) = (ledger, world.now(), organizationExists)
    let (principal, source) = (call.principal.id, call.peer)
    let receipt = try await database.write { tx throws(Failure) in
      guard try check(wallet.organization, tx) else { throw .noOrganization(wallet.organization) }
      let receipt = try ledger.addFunds(
        organization: wallet.organization, mode: wallet.mode, amount: amount,
        requestID: request.requestId, note: request.note, at: now, in: tx)
      if !receipt.isReplay {
        try receipt.transfer.append("funds.added", by: principal, from: source, in: tx)
      }
      return receipt
    }
    if receipt.isReplay { call.addResponseHeader("idempotent-replayed", "true") }
    return V1.Transfer(receipt)
  }

  package func refund(
    _ request: V1.RefundRequest, _ call: Call
  ) async throws(Failure) -> V1.Transfer {
    let asked = try request.amount.map { money throws(Failure) in try money.amount(of: "amount") }
    let (ledger, now) = (ledger, world.now())
    let (principal, source) = (call.principal.id, call.peer)
    let receipt = try await database.write { tx throws(Failure) in
      let receipt = try ledger.refund(
        job: request.job, amount: asked, requestID: request.requestId, note: request.note,
        at: now, in: tx)
      if !receipt.isReplay {
        try receipt.transfer.append("funds.refunded", by: principal, from: source, in: tx)
      }
      return receipt
    }
    if receipt.isReplay { call.addResponseHeader("idempotent-replayed", "true") }
    return V1.Transfer(receipt)
  }
}

/// Whose money a call is about.
struct Wallet: Sendable, Equatable {
  let organization: String
  let mode: Principal.Mode

  init(organization: String, mode: Principal.Mode) {
    self.organization = organization
    self.mode = mode
  }

  /// Operators name the organisation; for others it is their own, and another one's is not found.
  /// A test key sees the test wallet only.
  init(
    _ organization: String, _ mode: String, _ principal: Principal
  ) throws(Failure) {
    if principal.kind == .operator {
      guard !organization.isEmpty else {
        throw .invalid("organization", "operators name the organisation")
      }
      self.organization = organization
    } else {
      guard organization.isEmpty || organization == principal.organization else {
        throw .noOrganization(organization)
      }
      self.organization = principal.organization
    }
    self.mode = Principal.Mode(rawValue: mode) ?? principal.mode
    guard principal.kind == .operator || principal.mode == .live || self.mode == .test else {
      throw Failure(.permissionDenied, "a test key sees the test wallet only", reason: "mode")
    }
  }
}

extension Transfer {
  fileprivate func append(
    _ type: String, by principal: String, from source: String, in tx: any Transaction
  ) throws(Failure) {
    try EventLog.append(
      organization: organization, type: type, principal: principal, source: source, subject: id,
      payload: EventPayload.json([
        "amount": amount.decimalText, "mode": mode.rawValue, "job": job ?? "", "note": note,
      ]), at: time, in: tx)
  }
}

extension Failure {
  static func noOrganization(_ id: String) -> Failure {
    Failure(.notFound, "no organisation \(id)")
  }
}

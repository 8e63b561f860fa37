// Statements and the margin: decode, check, read, encode.

package import Core
package import Protos
package import RPC
import Storage
import Wire

extension BillingService {
  package func getStatement(
    _ request: V1.GetStatementRequest, _ call: Call
  ) async throws(Failure) -> V1.GetStatementResponse {
    let wallet = try Wallet(request.organization, request.mode, call.principal)
    guard let month = Month(request.month) else {
      throw .invalid("month", "is no month, as in 2026-11")
    }
    let check = organizationExists
    let (statement, usage) = try await database.read { tx throws(Failure) in
      guard try check(wallet.organization, tx) else { throw .noOrganization(wallet.organization) }
      let account = Account(wallet.organization, wallet.mode, .wallet)
      let query = UsageQuery(wallet: wallet, days: month.days, groups: ["model"])
      return (
        try Statement.read(of: account, in: month.times, in: tx),
        try UsageStore.list(query, in: tx)
      )
    }
    var response = V1.GetStatementResponse(statement)
    response.month = request.month
    response.usage = usage
    return response
  }

  package func getMargin(
    _ request: V1.GetMarginRequest, _ call: Call
  ) async throws(Failure) -> V1.GetMarginResponse {
    let end = request.endTime?.timestamp ?? world.now()
    let start = request.startTime?.timestamp ?? Timestamp(microseconds: .min)
    guard start < end else { throw .invalid("end_time", "lies before start_time") }
    let mode = Principal.Mode(rawValue: request.mode) ?? .live
    let check = organizationExists
    let margin = try await database.read { tx throws(Failure) in
      let organization = request.organization
      let isKnown = try organization.isEmpty ? true : check(organization, tx)
      guard isKnown else { throw .noOrganization(organization) }
      return try Margin.read(organization: organization, mode: mode, in: start..<end, in: tx)
    }
    guard let total = margin.total else { throw Failure(.internal, "the margin has no amount") }
    var response = V1.GetMarginResponse()
    response.revenue = GoogleType.Money(margin.revenue)
    response.providerCost = GoogleType.Money(margin.providerCost)
    response.duplicateSpend = GoogleType.Money(margin.duplicateSpend)
    response.refunds = GoogleType.Money(margin.refunds)
    response.margin = GoogleType.Money(total)
    return response
  }
}

extension V1.GetStatementResponse {
  fileprivate init(_ statement: Statement) {
    self.init()
    openingBalance = GoogleType.Money(statement.opening)
    closingBalance = GoogleType.Money(statement.closing)
    lines = statement.lines.map { line in
      var message = Line()
      message.kind = V1.Entry.Kind(line.kind)
      message.entries = line.entries
      message.amount = GoogleType.Money(line.amount)
      return message
    }
  }
}

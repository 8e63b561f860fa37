// Generated from modelroute/v1/billing_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension V1 {
  /// What was paid, held and charged.
  package protocol BillingService: Sendable {
    /// The wallet of the principal's organisation and mode.
    func getBalance(_ request: V1.GetBalanceRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Balance
    /// The entries of the wallet, newest first.
    func listEntries(_ request: V1.ListEntriesRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListEntriesResponse
    /// What was used and charged, by day, model, team or key.
    func getUsage(_ request: V1.GetUsageRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetUsageResponse
    /// The holds of the wallet, newest first.
    func listHolds(_ request: V1.ListHoldsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListHoldsResponse
    /// Sets, changes or (with no limit) removes a budget.
    func setBudget(_ request: V1.SetBudgetRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Budget
    /// The budgets of the organisation.
    func listBudgets(_ request: V1.ListBudgetsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListBudgetsResponse
    /// A month in one page: opening balance, movements by kind, closing balance. It adds up, exactly;
    /// that of a month that is not over goes up to now. Months begin at midnight in UTC.
    func getStatement(_ request: V1.GetStatementRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetStatementResponse
    /// Puts money into a wallet.
    func addFunds(_ request: V1.AddFundsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Transfer
    /// Gives the charge of a job back, or a part of it.
    func refund(_ request: V1.RefundRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Transfer
    /// What customers were charged against what providers cost, of one organisation or of all.
    func getMargin(_ request: V1.GetMarginRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetMarginResponse
  }

  /// The methods of `modelroute.v1.BillingService`.
  package enum BillingServiceMethods {
    package static let service = "modelroute.v1.BillingService"
    package static let getBalance = RPC.Method(
      service: service,
      name: "GetBalance",
      access: .scope("billing.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/balance", body: "")])
    package static let listEntries = RPC.Method(
      service: service,
      name: "ListEntries",
      access: .scope("billing.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/entries", body: "")])
    package static let getUsage = RPC.Method(
      service: service,
      name: "GetUsage",
      access: .scope("billing.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/usage", body: "")])
    package static let listHolds = RPC.Method(
      service: service,
      name: "ListHolds",
      access: .scope("billing.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/holds", body: "")])
    package static let setBudget = RPC.Method(
      service: service,
      name: "SetBudget",
      access: .scope("billing.write"),
      http: [HTTPRule(method: "POST", template: "/v1/budgets", body: "*")])
    package static let listBudgets = RPC.Method(
      service: service,
      name: "ListBudgets",
      access: .scope("billing.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/budgets", body: "")])
    package static let getStatement = RPC.Method(
      service: service,
      name: "GetStatement",
      access: .scope("billing.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/statements/{month}", body: "")])
    package static let addFunds = RPC.Method(
      service: service,
      name: "AddFunds",
      access: .operator("billing.write"),
      http: [HTTPRule(method: "POST", template: "/v1/funds", body: "*")],
      requestIDField: "request_id")
    package static let refund = RPC.Method(
      service: service,
      name: "Refund",
      access: .operator("billing.write"),
      http: [HTTPRule(method: "POST", template: "/v1/refunds", body: "*")],
      requestIDField: "request_id")
    package static let getMargin = RPC.Method(
      service: service,
      name: "GetMargin",
      access: .operator("billing.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/margin", body: "")])
    package static let all: [RPC.Method] = [getBalance, listEntries, getUsage, listHolds, setBudget, listBudgets, getStatement, addFunds, refund, getMargin]
  }

  /// Calls `modelroute.v1.BillingService`.
  package struct BillingServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// The wallet of the principal's organisation and mode.
    package func getBalance(
      _ request: V1.GetBalanceRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Balance {
      try await channel.callUnary(
        BillingServiceMethods.getBalance, request, metadata: metadata,
        timeout: timeout)
    }

    /// The entries of the wallet, newest first.
    package func listEntries(
      _ request: V1.ListEntriesRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListEntriesResponse {
      try await channel.callUnary(
        BillingServiceMethods.listEntries, request, metadata: metadata,
        timeout: timeout)
    }

    /// What was used and charged, by day, model, team or key.
    package func getUsage(
      _ request: V1.GetUsageRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.GetUsageResponse {
      try await channel.callUnary(
        BillingServiceMethods.getUsage, request, metadata: metadata,
        timeout: timeout)
    }

    /// The holds of the wallet, newest first.
    package func listHolds(
      _ request: V1.ListHoldsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListHoldsResponse {
      try await channel.callUnary(
        BillingServiceMethods.listHolds, request, metadata: metadata,
        timeout: timeout)
    }

    /// Sets, changes or (with no limit) removes a budget.
    package func setBudget(
      _ request: V1.SetBudgetRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Budget {
      try await channel.callUnary(
        BillingServiceMethods.setBudget, request, metadata: metadata,
        timeout: timeout)
    }

    /// The budgets of the organisation.
    package func listBudgets(
      _ request: V1.ListBudgetsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListBudgetsResponse {
      try await channel.callUnary(
        BillingServiceMethods.listBudgets, request, metadata: metadata,
        timeout: timeout)
    }

    /// A month in one page: opening balance, movements by kind, closing balance. It adds up, exactly;
    /// that of a month that is not over goes up to now. Months begin at midnight in UTC.
    package func getStatement(
      _ request: V1.GetStatementRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.GetStatementResponse {
      try await channel.callUnary(
        BillingServiceMethods.getStatement, request, metadata: metadata,
        timeout: timeout)
    }

    /// Puts money into a wallet.
    package func addFunds(
      _ request: V1.AddFundsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Transfer {
      try await channel.callUnary(
        BillingServiceMethods.addFunds, request, metadata: metadata,
        timeout: timeout)
    }

    /// Gives the charge of a job back, or a part of it.
    package func refund(
      _ request: V1.RefundRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Transfer {
      try await channel.callUnary(
        BillingServiceMethods.refund, request, metadata: metadata,
        timeout: timeout)
    }

    /// What customers were charged against what providers cost, of one organisation or of all.
    package func getMargin(
      _ request: V1.GetMarginRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.GetMarginResponse {
      try await channel.callUnary(
        BillingServiceMethods.getMargin, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.BillingService {
  package func getBalance(_ request: V1.GetBalanceRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Balance {
    throw V1.BillingServiceMethods.getBalance.unimplemented
  }

  package func listEntries(_ request: V1.ListEntriesRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListEntriesResponse {
    throw V1.BillingServiceMethods.listEntries.unimplemented
  }

  package func getUsage(_ request: V1.GetUsageRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetUsageResponse {
    throw V1.BillingServiceMethods.getUsage.unimplemented
  }

  package func listHolds(_ request: V1.ListHoldsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListHoldsResponse {
    throw V1.BillingServiceMethods.listHolds.unimplemented
  }

  package func setBudget(_ request: V1.SetBudgetRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Budget {
    throw V1.BillingServiceMethods.setBudget.unimplemented
  }

  package func listBudgets(_ request: V1.ListBudgetsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListBudgetsResponse {
    throw V1.BillingServiceMethods.listBudgets.unimplemented
  }

  package func getStatement(_ request: V1.GetStatementRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetStatementResponse {
    throw V1.BillingServiceMethods.getStatement.unimplemented
  }

  package func addFunds(_ request: V1.AddFundsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Transfer {
    throw V1.BillingServiceMethods.addFunds.unimplemented
  }

  package func refund(_ request: V1.RefundRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Transfer {
    throw V1.BillingServiceMethods.refund.unimplemented
  }

  package func getMargin(_ request: V1.GetMarginRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetMarginResponse {
    throw V1.BillingServiceMethods.getMargin.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.BillingServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.getBalance) {
        (request: V1.GetBalanceRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Balance in
        try await self.getBalance(request, call)
      })
    handlers.append(
      .unary(Methods.listEntries) {
        (request: V1.ListEntriesRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListEntriesResponse in
        try await self.listEntries(request, call)
      })
    handlers.append(
      .unary(Methods.getUsage) {
        (request: V1.GetUsageRequest, call: RPC.Call) async throws(Core.Failure) -> V1.GetUsageResponse in
        try await self.getUsage(request, call)
      })
    handlers.append(
      .unary(Methods.listHolds) {
        (request: V1.ListHoldsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListHoldsResponse in
        try await self.listHolds(request, call)
      })
    handlers.append(
      .unary(Methods.setBudget) {
        (request: V1.SetBudgetRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Budget in
        try await self.setBudget(request, call)
      })
    handlers.append(
      .unary(Methods.listBudgets) {
        (request: V1.ListBudgetsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListBudgetsResponse in
        try await self.listBudgets(request, call)
      })
    handlers.append(
      .unary(Methods.getStatement) {
        (request: V1.GetStatementRequest, call: RPC.Call) async throws(Core.Failure) -> V1.GetStatementResponse in
        try await self.getStatement(request, call)
      })
    handlers.append(
      .unary(Methods.addFunds) {
        (request: V1.AddFundsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Transfer in
        try await self.addFunds(request, call)
      })
    handlers.append(
      .unary(Methods.refund) {
        (request: V1.RefundRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Transfer in
        try await self.refund(request, call)
      })
    handlers.append(
      .unary(Methods.getMargin) {
        (request: V1.GetMarginRequest, call: RPC.Call) async throws(Core.Failure) -> V1.GetMarginResponse in
        try await self.getMargin(request, call)
      })
    return handlers
  }
}


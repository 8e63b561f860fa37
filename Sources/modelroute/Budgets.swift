// `modelroute usage` and `modelroute budgets …`: what was spent, and how much may be.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

struct Usage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was used and charged, by whole days in UTC.")
  @Option(help: "day, model, team or key; it may be given several times.") var by: [String] = []
  @Option(help: "Only of this model.") var model = ""
  @Option(help: "Only of this team.") var team = ""
  @Option(help: "Only of this key's id.") var ofKey = ""
  @OptionGroup var span: TimeSpan
  @Option(help: "live or test; the key's own unless given.") var mode = ""
  @Option(help: "The organisation; operators only.") var organization = ""
  @OptionGroup var client: ClientOptions

  func run() async throws {
    try await client.run { channel, metadata throws(Failure) in
      var request = V1.GetUsageRequest()
      request.groupBy = by
      request.model = model
      request.team = team
      request.key = ofKey
      request.startTime = try span.start
      request.endTime = try span.end
      request.mode = mode
      request.organization = organization
      let usage = try await V1.BillingServiceClient(channel).getUsage(request, metadata: metadata)
      client.show(usage) { usage in
        var table = Table("DAY", "MODEL", "TEAM", "KEY", "JOBS", "CHARGE", "USAGE")
        for row in usage.rows {
          table.add(
            row.day, row.model, row.team, row.key, "\(row.jobs)", row.charge?.text ?? "",
            row.usage?.text ?? "")
        }
        return table.text
      }
    }
  }
}

struct Budgets: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Limit what an organisation, a team or a key may spend.",
    subcommands: [List.self, Set.self, Remove.self])

  struct Subject: ParsableArguments {
    @Argument(help: "organization, a team's id or a key's id.") var subject: String
    @Argument(help: "day, month or total.") var period: String
    @Option(help: "live or test; the key's own unless given.") var mode = ""
    @Option(help: "The organisation; operators only.") var organization = ""

    func request() throws(Failure) -> V1.SetBudgetRequest {
      var request = V1.SetBudgetRequest()
      request.subject = subject
      request.mode = mode
      request.organization = organization
      switch period {
      case "day": request.period = .day
      case "month": request.period = .month
      case "total": request.period = .total
      case _: throw .invalid("period", "day, month or total expected")
      }
      return request
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the budgets and what is used of them.")
    @Option(help: "live or test; the key's own unless given.") var mode = ""
    @Option(help: "The organisation; operators only.") var organization = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListBudgetsRequest()
        request.mode = mode
        request.organization = organization
        let listed = try await V1.BillingServiceClient(channel).listBudgets(
          request, metadata: metadata)
        client.show(listed) { listed in
          var table = Table("SUBJECT", "PERIOD", "USED", "LIMIT", "THRESHOLDS")
          for budget in listed.budgets {
            table.add(
              budget.subject, budget.period.name.lowercased(), budget.used?.text ?? "",
              budget.limit?.text ?? "",
              budget.thresholds.map { "\($0)%" }.joined(separator: " "))
          }
          return table.text
        }
      }
    }
  }

  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Set or change a budget.")
    @OptionGroup var subject: Subject
    @Option(help: "US dollars, as in 25 or 0.50.") var limit: String
    @Option(help: "Percent at which an event tells; it may be given several times.")
    var threshold: [Int32] = []
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = try subject.request()
        guard let money = GoogleType.Money(decimalDollars: limit) else {
          throw .invalid("limit", "dollars as in 25 or 0.50 expected")
        }
        request.limit = money
        request.thresholds = threshold
        let budget = try await V1.BillingServiceClient(channel).setBudget(
          request, metadata: metadata)
        client.show(budget) { budget in
          "\(budget.subject) may spend \(budget.limit?.text ?? ""), \(budget.used?.text ?? "") used"
        }
      }
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove a budget.")
    @OptionGroup var subject: Subject
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        let budget = try await V1.BillingServiceClient(channel).setBudget(
          try subject.request(), metadata: metadata)
        client.show(budget) { "\($0.subject) has no such budget any more" }
      }
    }
  }
}

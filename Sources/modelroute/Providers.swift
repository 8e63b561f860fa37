// `modelroute providers …`: deployments, their health and their switches. For operators.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

struct Providers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Providers and deployments; needs an operator's key and the operators' listener.",
    subcommands: [
      List.self, Deployments.self, Set.self, Attempts.self, Explain.self, Spend.self,
    ], defaultSubcommand: Deployments.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show the providers.")
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        let answer = try await V1.ProviderServiceClient(channel).listProviders(
          V1.ListProvidersRequest(), metadata: metadata)
        client.show(answer) { answer in
          var table = Table("PROVIDER", "DIALECT", "CREDENTIAL", "IN FLIGHT", "LIMIT", "URL")
          for provider in answer.providers {
            table.add(
              provider.id, provider.dialect, provider.hasCredential ? "yes" : "no",
              "\(provider.inFlight)",
              provider.concurrencyLimit > 0 ? "\(provider.concurrencyLimit)" : "none",
              provider.baseUrl)
          }
          return table.text
        }
      }
    }
  }

  struct Deployments: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the deployments with health and breaker.")
    @Option(help: "Only of this provider.") var provider = ""
    @Option(help: "Only for this model.") var model = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListDeploymentsRequest()
        request.provider = provider
        request.model = model
        let answer = try await V1.ProviderServiceClient(channel).listDeployments(
          request, metadata: metadata)
        client.show(answer) { Providers.table($0.deployments) }
      }
    }
  }

  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enable, drain or disable a deployment, weigh it, or close its breaker.")
    @Argument(help: "The deployment's id.") var id: String
    @Option(help: "enabled, draining or disabled.") var state: StateName?
    @Option(help: "Its share among equals, 0 to 1000.") var weight: Int32?
    @Flag(help: "Close the breaker now.") var resetBreaker = false
    @OptionGroup var client: ClientOptions

    enum StateName: String, ExpressibleByArgument, CaseIterable {
      case enabled, draining, disabled
    }

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.SetDeploymentRequest()
        request.deployment = id
        switch state {
        case .enabled: request.state = .enabled
        case .draining: request.state = .draining
        case .disabled: request.state = .disabled
        case nil: break
        }
        request.weight = weight
        request.resetBreaker = resetBreaker
        let answer = try await V1.ProviderServiceClient(channel).setDeployment(
          request, metadata: metadata)
        client.show(answer) { Providers.table([$0]) }
      }
    }
  }

  fileprivate static func table(_ deployments: [V1.Deployment]) -> String {
    var table = Table(
      "DEPLOYMENT", "MODEL", "STATE", "WEIGHT", "BREAKER", "IN FLIGHT", "SUCCESS", "FIRST OUTPUT",
      "NOTE")
    for deployment in deployments {
      let first = deployment.firstOutputLatency?.duration
      table.add(
        deployment.id, deployment.model, deployment.state.name.lowercased(),
        "\(deployment.weight)", deployment.breaker.name.lowercased(),
        "\(deployment.inFlight)/\(deployment.concurrencyLimit)",
        "\(Int((deployment.successRate * 100).rounded())) %",
        first.map { "\($0.milliseconds) ms" } ?? "-", deployment.inactiveReason)
    }
    return table.text
  }
}

// MARK: - What happened

extension Providers {
  struct Attempts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show attempts, newest first.")
    @Option(help: "Only of this job.") var job = ""
    @Option(help: "Only at this deployment.") var deployment = ""
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListAttemptsRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        request.job = job
        request.deployment = deployment
        let page = try await V1.ProviderServiceClient(channel).listAttempts(
          request, metadata: metadata)
        client.show(page) { page in
          var table = Table("JOB", "NR", "DEPLOYMENT", "STATE", "COST", "ERROR", "DETAIL")
          for attempt in page.attempts {
            let error = attempt.error.map { "\($0.code)/\($0.reason)" } ?? ""
            table.add(
              attempt.job, "\(attempt.number)", attempt.deployment,
              attempt.state.name.lowercased(), attempt.providerCost?.text ?? "", error,
              String(attempt.providerMessage.prefix(60)))
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }

  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say why a job went where it went.")
    @Argument(help: "The job's id.") var job: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ExplainRouteRequest()
        request.job = job
        let answer = try await V1.ProviderServiceClient(channel).explainRoute(
          request, metadata: metadata)
        client.show(answer) { answer in
          var table = Table("ATTEMPT", "RANK", "DEPLOYMENT", "SCORE", "EXPECTED COST", "LEFT OUT")
          for route in answer.routes {
            for candidate in route.candidates {
              let isRanked = candidate.rank > 0
              table.add(
                "\(route.attempt)", isRanked ? "\(candidate.rank)" : "-", candidate.deployment,
                isRanked ? "\((candidate.score * 1000).rounded() / 1000)" : "",
                candidate.expectedCost?.text ?? "", candidate.excludedBy)
            }
          }
          return table.text
        }
      }
    }
  }

  struct Spend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what providers cost, to compare with their invoices.")
    @Option(help: "Only this provider.") var provider = ""
    @Option(help: "From then, as in 2027-01-01T00:00:00Z.") var start: String?
    @Option(help: "Until then, exclusive.") var end: String?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.GetProviderSpendRequest()
        request.provider = provider
        if let start { request.startTime = try .init(rfc3339: start) }
        if let end { request.endTime = try .init(rfc3339: end) }
        let answer = try await V1.ProviderServiceClient(channel).getProviderSpend(
          request, metadata: metadata)
        client.show(answer) { answer in
          var table = Table("PROVIDER", "DEPLOYMENT", "ATTEMPTS", "COST", "DUPLICATE SPEND")
          for row in answer.rows {
            table.add(
              row.provider, row.deployment, "\(row.attempts)", row.cost?.text ?? "",
              row.duplicateSpend?.text ?? "")
          }
          return "\(table.text)\ntotal \(answer.total?.text ?? "")"
        }
      }
    }
  }
}

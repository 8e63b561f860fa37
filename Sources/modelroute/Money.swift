// `modelroute balance` and `modelroute funds`: the wallet.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

struct Balance: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show the wallet.")
  @Option(help: "live or test; the key's own unless given.") var mode: String?
  @Option(help: "The organisation; operators only.") var organization: String?
  @OptionGroup var client: ClientOptions

  func run() async throws {
    try await client.run { channel, metadata throws(Failure) in
      var request = V1.GetBalanceRequest()
      request.mode = mode ?? ""
      request.organization = organization ?? ""
      let balance = try await V1.BillingServiceClient(channel).getBalance(
        request, metadata: metadata)
      client.show(balance) { balance in
        var table = Table("WALLET", "AVAILABLE", "HELD", "POSTED")
        table.add(
          balance.mode, balance.available?.text ?? "", balance.held?.text ?? "",
          balance.posted?.text ?? "")
        return table.text
      }
    }
  }
}

struct Funds: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put money into a wallet.", subcommands: [Add.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add funds; needs an operator's key.")
    @Argument(help: "US dollars, as in 25 or 0.50.") var amount: String
    @Option(help: "The organisation, org_….") var organization: String
    @Option(help: "live or test.") var mode = "live"
    @Option(help: "A note for the books.") var note = ""
    @Option(help: "The idempotency key.") var requestId: String?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        guard let money = GoogleType.Money(decimalDollars: amount) else {
          throw .invalid("amount", "dollars as in 25 or 0.50 expected")
        }
        var request = V1.AddFundsRequest()
        request.organization = organization
        request.mode = mode
        request.amount = money
        request.note = note
        request.requestId = requestId ?? ""
        let transfer = try await V1.BillingServiceClient(channel).addFunds(
          request, metadata: metadata)
        client.show(transfer) { transfer in
          let available = transfer.balance?.available?.text ?? ""
          return "\(transfer.id) added \(transfer.amount?.text ?? ""), \(available) available"
        }
      }
    }
  }
}

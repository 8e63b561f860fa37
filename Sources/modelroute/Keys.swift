// `modelroute keys …`: the keys of a team.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

struct Keys: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make, list, change and revoke keys, and tokens for browsers.",
    subcommands: [Create.self, List.self, Update.self, Revoke.self, Token.self])

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a key; its secret is shown once.")
    @Option(help: "A name for people.") var name = ""
    @Option(help: "live or test; the mode of your own key unless given.") var mode: String?
    @Option(help: "A scope, as in jobs.write; yours unless given.") var scope: [String] = []
    @Option(help: "The team; yours unless given.") var team: String?
    @Option(help: "The organisation; operators only.") var organization: String?
    @Option(help: "The most that its jobs may be charged in all, in US dollars.")
    var spendCap: String?
    @Option(help: "When it ends, as in 2027-01-31T12:00:00Z; never unless given.")
    var expireTime: String?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.CreateKeyRequest()
        request.displayName = name
        request.mode = mode ?? ""
        request.scopes = scope
        request.team = team ?? ""
        request.organization = organization ?? ""
        if let spendCap {
          guard let money = GoogleType.Money(decimalDollars: spendCap) else {
            throw .invalid("spend_cap", "dollars as in 25 or 0.50 expected")
          }
          request.spendCap = money
        }
        if let expireTime { request.expireTime = try .init(rfc3339: expireTime) }
        let made = try await V1.AccessServiceClient(channel).createKey(request, metadata: metadata)
        client.show(made) { "\($0.key?.id ?? "")\n\($0.secret)" }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the keys, newest first.")
    @Option(help: "Only of this team.") var team = ""
    @Option(help: "The organisation; operators only.") var organization = ""
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListKeysRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        request.team = team
        request.organization = organization
        let page = try await V1.AccessServiceClient(channel).listKeys(request, metadata: metadata)
        client.show(page) { page in
          var table = Table("KEY", "STATE", "MODE", "HINT", "NAME", "SCOPES")
          for key in page.keys {
            table.add(
              key.id, key.state.name.lowercased(), key.mode, key.hint, key.displayName,
              key.scopes.joined(separator: " "))
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }

  struct Update: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Change a key's name or cap.")
    @Argument(help: "The key's id, key_….") var id: String
    @Option(help: "Another name.") var name: String?
    @Option(help: "The most that its jobs may be charged in all, in US dollars.")
    var spendCap: String?
    @Flag(help: "Remove the cap.") var noSpendCap = false
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var key = V1.Key()
        key.id = id
        var mask = GoogleProtobuf.FieldMask()
        if let name {
          key.displayName = name
          mask.paths.append("display_name")
        }
        if let spendCap {
          guard let money = GoogleType.Money(decimalDollars: spendCap), !noSpendCap else {
            throw .invalid("spend_cap", "dollars as in 25 or 0.50 expected, or --no-spend-cap")
          }
          key.spendCap = money
        }
        if spendCap != nil || noSpendCap { mask.paths.append("spend_cap") }
        var request = V1.UpdateKeyRequest()
        request.key = key
        request.updateMask = mask
        let changed = try await V1.AccessServiceClient(channel).updateKey(
          request, metadata: metadata)
        client.show(changed) { key in
          let cap = key.spendCap.map { " may spend \($0.text), \(key.spent?.text ?? "") used" }
          return "\(key.id)\(cap ?? " has no cap")"
        }
      }
    }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End a key at once.")
    @Argument(help: "The key's id, key_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.RevokeKeyRequest()
        request.key = id
        let key = try await V1.AccessServiceClient(channel).revokeKey(request, metadata: metadata)
        client.show(key) { "\($0.id) \($0.state.name.lowercased())" }
      }
    }
  }

  struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a token for a browser, minutes long: for one job, or to spend an amount.")
    @Option(help: "The job to watch and cancel, job_….") var job = ""
    @Option(help: "The most that its jobs may cost in all, in US dollars.") var spendCap: String?
    @Option(help: "A model that it may use; those of the key unless given.") var model: [String] =
      []
    @Option(help: "How many seconds it works; 600 unless given.") var lifetime: Int64?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.CreateClientTokenRequest()
        request.job = job
        request.allowedModels = model
        if let spendCap {
          guard let money = GoogleType.Money(decimalDollars: spendCap) else {
            throw .invalid("spend_cap", "dollars as in 25 or 0.50 expected")
          }
          request.spendCap = money
        }
        if let lifetime {
          var duration = GoogleProtobuf.Duration()
          duration.seconds = lifetime
          request.lifetime = duration
        }
        let made = try await V1.AccessServiceClient(channel).createClientToken(
          request, metadata: metadata)
        client.show(made) { $0.token }
      }
    }
  }
}

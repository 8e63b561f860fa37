// The one program: `serve` runs the server, everything else is a client or works on the data
// directory of a stopped server.

import ArgumentParser
import Server

@main
struct ModelRoute: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "modelroute",
    abstract: "AI execution behind one canonical API.",
    discussion: """
      Client commands talk to --server with --key (or MODELROUTE_SERVER and MODELROUTE_KEY; \
      without them, to a local server with the key that `serve --dev` left in the data directory).

      Exit codes: 0 done; 3 the job was cancelled; 4 the job expired; 5 an invariant is violated; \
      64 wrong usage; and by error code: 10 invalid_request, 11 unauthenticated, \
      12 permission_denied, 13 not_found, 14 conflict, 15 insufficient_funds, 16 rate_limited, \
      17 content_blocked, 18 generation_failed, 19 provider_unavailable, 20 timeout, 21 internal.
      """,
    version: Build.version,
    subcommands: [
      Serve.self, Init.self, Jobs.self, Models.self, Files.self, Balance.self, Usage.self,
      Budgets.self, Funds.self, Keys.self, Members.self, Webhooks.self, Providers.self,
      Ledger.self, Audit.self, Database.self, Config.self,
    ])
}

// `modelroute serve`, `init`, `config check` and `ledger verify`: the server's side.

import ArgumentParser
import Core
import Server

/// What decides how a server is set up.
struct ServerOptions: ParsableArguments {
  @Option(help: "The configuration file.")
  var config: String?

  @Option(help: "The data directory.")
  var data: String?

  func configuration(
    listen: String? = nil, isDevelopment: Bool = false
  ) throws(Failure) -> ServerConfiguration {
    try ServerConfiguration(
      ConfigurationSources(
        file: config, environment: Environment.all, data: data, listen: listen,
        isDevelopment: isDevelopment))
  }
}

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the server.",
    discussion: "It stops in order at SIGTERM or SIGINT; a second signal ends it at once.")

  @Flag(help: "Sandbox, webhook receiver and a funded test key inside; never expose it.")
  var dev = false

  @Option(help: "Where to listen, as in 127.0.0.1:8080.")
  var listen: String?

  @OptionGroup var options: ServerOptions

  func run() async throws {
    try await Exit.reporting { () async throws(Failure) in
      let configuration = try options.configuration(listen: listen, isDevelopment: dev)
      try await Server.run(configuration, environment: .live, announce: Terminal.line)
    }
  }
}

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make the data directory, the first operator, organisation and keys.")

  @Option(help: "The organisation's name.")
  var organization = "default"

  @OptionGroup var options: ServerOptions

  func run() async throws {
    try await Exit.reporting { () async throws(Failure) in
      let made = try await Offline.begin(try options.configuration(), organization: organization)
      Terminal.line(made)
    }
  }
}

struct Ledger: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The books.", subcommands: [Verify.self])

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check every invariant of the books; the server may run.")
    @Flag(help: "Read every blob too, and compare its digest.")
    var digests = false
    @OptionGroup var options: ServerOptions

    func run() async throws {
      var isSound = false
      try await Exit.reporting { () async throws(Failure) in
        let report = try await Offline.verifyLedger(
          try options.configuration(), readsBlobs: digests)
        isSound = report.isSound
        Terminal.line(report.text)
      }
      if !isSound { throw Exit.violated }
    }
  }
}

struct Database: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "db", abstract: "The database.", subcommands: [Migrate.self, Backup.self])

  struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Bring the tables up to date, as a start of the server does.")
    @OptionGroup var options: ServerOptions

    func run() async throws {
      try await Exit.reporting { () async throws(Failure) in
        Terminal.line(try DatabaseCalls.migrate(try options.configuration()))
      }
    }
  }

  struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copy the embedded database into a new file and check it; the server may run.")
    @Argument(help: "The file to make.")
    var file: String
    @OptionGroup var options: ServerOptions

    func run() async throws {
      try await Exit.reporting { () async throws(Failure) in
        Terminal.line(try DatabaseCalls.backUp(try options.configuration(), to: file))
      }
    }
  }
}

struct Config: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The configuration.", subcommands: [Check.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the configuration and the catalog as the server would.")
    @OptionGroup var options: ServerOptions

    func run() async throws {
      try await Exit.reporting { () async throws(Failure) in
        Terminal.line(try Offline.describe(try options.configuration()))
      }
    }
  }
}

// `modelroute audit …`: what happened, and that nothing was changed since.

import ArgumentParser
import Core
import Protos
import RPC
import Server
import Wire

struct Audit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What happened, who did it, and that nothing was changed since.",
    subcommands: [List.self, Watch.self, Export.self, Checkpoint.self, Verify.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List events, newest first.")
    @Option(help: "Only of this type, as in key.created.") var type = ""
    @Option(help: "Only about this id.") var subject = ""
    @Option(help: "Only by this principal.") var principal = ""
    @OptionGroup var span: TimeSpan
    @Option(help: "The organisation; operators only.") var organization = ""
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListEventsRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        request.type = type
        request.subject = subject
        request.principal = principal
        request.startTime = try span.start
        request.endTime = try span.end
        request.organization = organization
        let page = try await V1.AuditServiceClient(channel).listEvents(
          request, metadata: metadata)
        client.show(page) { page in
          var table = Table("SEQUENCE", "TIME", "TYPE", "SUBJECT", "PRINCIPAL", "SOURCE")
          for event in page.events {
            table.add(
              "\(event.sequence)", event.time?.text ?? "", event.type, event.subject,
              event.principal, event.sourceAddress)
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }

  struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show events as they happen; a broken connection is taken up where it broke.")
    @Option(help: "Continue after this event; from now on unless given.") var after: Int64 = 0
    @Option(help: "The organisation; operators only.") var organization = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.WatchEventsRequest()
        request.afterSequence = after
        request.organization = organization
        try await Resuming.run { (place: inout Int64) async throws(Failure) in
          if place > 0 { request.afterSequence = place }
          let events = try await V1.AuditServiceClient(channel).watchEvents(
            request, metadata: metadata)
          while let event = try await events.next() {
            place = event.sequence
            client.show(event) { $0.line }
          }
        }
      }
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print all events in order, one JSON object a line.")
    @OptionGroup var span: TimeSpan
    @Option(help: "Continue after this event.") var after: Int64 = 0
    @Option(help: "The organisation; operators only.") var organization = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ExportRequest()
        request.startTime = try span.start
        request.endTime = try span.end
        request.afterSequence = after
        request.organization = organization
        let events = try await V1.AuditServiceClient(channel).export(request, metadata: metadata)
        while let event = try await events.next() { Terminal.line(event.jsonText()) }
      }
    }
  }

  struct Checkpoint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a signed place of the chain as JSON, to be kept elsewhere.")
    @Option(help: "The organisation; operators only.") var organization = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.GetCheckpointRequest()
        request.organization = organization
        let checkpoint = try await V1.AuditServiceClient(channel).getCheckpoint(
          request, metadata: metadata)
        Terminal.line(checkpoint.jsonText())
      }
    }
  }

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the chains in the data directory; the server may run.",
      discussion: "With --remote the server checks the chain of your key's organisation.")
    @Option(help: "The configuration file.") var config: String?
    @Option(help: "A file with a checkpoint that was kept; it may be given several times.")
    var checkpoint: [String] = []
    @Flag(help: "Ask the server instead of reading the data directory.") var remote = false
    @Option(help: "The organisation, with --remote; operators only.") var organization = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      guard remote else { return try await verifyData() }
      var isValid = false
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.VerifyChainRequest()
        request.organization = organization
        let verdict = try await V1.AuditServiceClient(channel).verifyChain(
          request, metadata: metadata)
        isValid = verdict.valid
        client.show(verdict) { verdict in
          verdict.valid
            ? "audit verified: \(verdict.events) events"
            : "audit broken: event \(verdict.brokenSequence): \(verdict.brokenReason)"
        }
      }
      if !isValid { throw Exit.violated }
    }

    private func verifyData() async throws {
      var isSound = false
      try await Exit.reporting { () async throws(Failure) in
        let configuration = try ServerConfiguration(
          ConfigurationSources(file: config, environment: Environment.all, data: client.data))
        var kept: [[UInt8]] = []
        for path in checkpoint {
          guard let text = try DataDirectory.read(path: path) else {
            throw Failure(.notFound, "there is no file \(path)")
          }
          kept.append(text)
        }
        let report = try Offline.verifyAudit(configuration, checkpoints: kept)
        isSound = report.isSound
        Terminal.line(report.text)
      }
      if !isSound { throw Exit.violated }
    }
  }
}

/// From when to when.
struct TimeSpan: ParsableArguments {
  @Option(help: "From this time on, as in 2027-01-31T12:00:00Z.") var startTime: String?
  @Option(help: "Before this time.") var endTime: String?

  var start: GoogleProtobuf.Timestamp? {
    get throws(Failure) { try Self.time(startTime, "start_time") }
  }

  var end: GoogleProtobuf.Timestamp? {
    get throws(Failure) { try Self.time(endTime, "end_time") }
  }

  private static func time(
    _ text: String?, _ field: String
  ) throws(Failure) -> GoogleProtobuf.Timestamp? {
    guard let text else { return nil }
    return try .init(rfc3339: text, field: field)
  }
}

/// A stream without an end, over connections that may break.
enum Resuming {
  /// How often a broken connection is tried again, one second apart, before giving up.
  private static let retryLimit = 30

  /// Runs the body, which notes the last number it has seen, until it fails for good. Before the
  /// first number nothing can be taken up, so that a failure counts at once.
  static func run(_ body: (inout Int64) async throws(Failure) -> Void) async throws(Failure) {
    var failures = 0
    var place: Int64 = 0
    while true {
      let before = place
      do throws(Failure) {
        try await body(&place)
        throw Failure(.providerUnavailable, "the server ended the stream")
      } catch {
        failures = place > before ? 1 : failures + 1
        guard error.code == .providerUnavailable, place > 0, failures <= retryLimit else {
          throw error
        }
        let failure = error
        do { try await World.live.sleep(.seconds(1)) } catch { throw failure }
      }
    }
  }
}

extension V1.AuditEvent {
  /// As in `17 2026-11-22T09:30:00Z key.created key_01… by key_01… from 192.0.2.1:4711`.
  var line: String {
    let source = sourceAddress.isEmpty ? "" : " from \(sourceAddress)"
    return "\(sequence) \(time?.text ?? "") \(type) \(subject) by \(principal)\(source)"
  }
}

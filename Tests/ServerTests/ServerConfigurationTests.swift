import Core
import HTTPClient
import Jobs
import RPC
import Testing
import Transport
import Webhooks

@testable import Server

@Suite("The server's configuration")
struct ServerConfigurationTests {
  private func configuration(
    _ yaml: String? = nil, environment: [String: String] = [:], data: String? = nil,
    listen: String? = nil, isDevelopment: Bool = false
  ) throws(Failure) -> ServerConfiguration {
    var sources = ConfigurationSources(
      environment: environment, data: data, listen: listen, isDevelopment: isDevelopment)
    if let yaml {
      let directory = DataDirectory(
        path: "/tmp/modelroute-test-\(Hex.encode(World.live.randomBytes(8)))")
      try directory.create()
      try directory.write("config.yaml", Array(yaml.utf8))
      sources.file = directory.file("config.yaml")
    }
    return try ServerConfiguration(sources)
  }

  @Test("without a file everything has its default")
  func defaults() throws {
    let plain = try configuration()
    #expect(plain.listen == "127.0.0.1:8080")
    #expect(plain.operatorListen == "127.0.0.1:9090")
    #expect(plain.dataDirectory.path == "./.modelroute")
    #expect(plain.catalog == ["catalog"])
    #expect(plain.shutdownGrace == .seconds(10))
    #expect(!plain.isDevelopment && !plain.runsSandbox)
    #expect(plain.logsCalls && plain.rateLimit == nil)
  }

  @Test("ended jobs are kept for 90 days, as long as is said, or for ever")
  func retention() throws {
    #expect(try configuration().retention.jobs == .seconds(90 * 86_400))
    #expect(
      try configuration("jobs: {retention: 2592000s}\n").retention.jobs == .seconds(2_592_000))
    #expect(try configuration("jobs: {retention: 0s}\n").retention.jobs == nil)
    let long = try configuration("jobs: {requestIdLifetime: 8640000s}\n")
    #expect(long.retention.jobs == .seconds(8_640_000))
    #expect(long.jobs.requestIDLifetime == .seconds(8_640_000))
  }

  @Test("the environment wins over the file, the command line over both")
  func order() throws {
    let yaml = "listen: 127.0.0.1:1\noperatorListen: 'off'\ndataDirectory: /a\n"
    let file = try configuration(yaml)
    #expect(file.listen == "127.0.0.1:1" && file.operatorListen == nil)
    let environment = ["MODELROUTE_LISTEN": "127.0.0.1:2", "MODELROUTE_DATA": "/b", "HOME": "/"]
    let both = try configuration(yaml, environment: environment)
    #expect(both.listen == "127.0.0.1:2" && both.dataDirectory.path == "/b")
    let all = try configuration(yaml, environment: environment, data: "/c", listen: "127.0.0.1:3")
    #expect(all.listen == "127.0.0.1:3" && all.dataDirectory.path == "/c")
  }

  @Test("an unknown field or variable is refused, variables of the command line are none")
  func unknown() throws {
    #expect(throws: Failure.self) { try configuration("lisen: 127.0.0.1:1\n") }
    #expect(throws: Failure.self) { try configuration(environment: ["MODELROUTE_LISEN": "x"]) }
    _ = try configuration(environment: ["MODELROUTE_KEY": "x", "MODELROUTE_SERVER": "y"])
  }

  @Test(
    "a setting that makes no sense is refused with file, line and field",
    arguments: [
      ("loops: 1\nlisten: nowhere\n", "listen", 2),
      ("operatorListen: localhost:1\n", "operator_listen", 1),
      ("webhooks:\n  allowedNetworks: [x]\n", "webhooks.allowed_networks", 2),
      ("webhooks:\n  timeout: 0s\n", "webhooks.timeout", 2),
      ("webhooks:\n  schedule: [1s, -1s]\n", "webhooks.schedule[1]", 2),
      ("shutdownGrace: -1s\n", "shutdown_grace", 1),
      ("guards:\n  breakerOpen: 60s\n  breakerOpenMax: 30s\n", "guards.breaker_open_max", 3),
      ("guards: {breakerWindow: 0.5s}\n", "guards.breaker_window", 1),
      ("jobs: {totalTimeout: 0s}\n", "jobs.total_timeout", 1),
      ("jobs:\n  retention: 86400s\n", "jobs.retention", 2),
      ("jobs: {requestIdLifetime: 1s, retention: 86400s}\n", "jobs.retention", 1),
      ("sandbox:\n  enabled: true\n  listen: x\n", "sandbox.listen", 3),
      ("tls: {certificateFile: a}\n", "tls.key_file", 1),
      ("cors:\n  allowedOrigins: ['*', 'https://a/b']\n", "cors.allowed_origins[1]", 2),
    ])
  func senseless(yaml: String, field: String, line: Int) {
    do throws(Failure) {
      _ = try configuration(yaml)
      Issue.record("\(yaml) was accepted")
    } catch {
      #expect(error.fieldViolations.first?.field == field)
      #expect(error.message.contains("config.yaml:\(line):"))
    }
  }

  @Test("a wrong setting that comes from elsewhere is not blamed on the file")
  func elsewhere() {
    let yaml = "listen: 127.0.0.1:1\n"
    do throws(Failure) {
      _ = try configuration(yaml, environment: ["MODELROUTE_LISTEN": "x"])
      Issue.record("accepted")
    } catch {
      #expect(error.message.contains("MODELROUTE_LISTEN"))
    }
    do throws(Failure) {
      _ = try configuration(yaml, listen: "x")
      Issue.record("accepted")
    } catch {
      #expect(!error.message.contains("config.yaml"))
    }
  }

  @Test("what is not said keeps the module's default, what is said replaces it")
  func modules() throws {
    let given = try configuration(
      """
      jobs: {attempts: 2, chunkInterval: 0.1s}
      webhooks: {schedule: [1s, 2s], jitterPercent: 0}
      limits: {callsPerMinute: 600, connections: 10}
      loops: 2
      """)
    #expect(given.jobs.attemptLimit == 2)
    #expect(given.jobs.chunkInterval == .milliseconds(100))
    #expect(given.jobs.chunkBytesLimit == 4096)
    #expect(given.webhooks.schedule == [.seconds(1), .seconds(2)])
    #expect(given.webhooks.jitterPercent == 0)
    #expect(given.rateLimit?.perMinute == 600)
    #expect(given.transportLimits.connectionsPerLoop == 5)
  }

  @Test("webhooks go to public addresses by TLS unless the operator says more")
  func policies() throws {
    let local = try #require(IPAddress("127.0.0.1"))
    let open = try #require(IPAddress("8.8.8.8"))
    let strict = try configuration().webhookPolicy
    #expect(!strict.permits(local, port: 443, isTLS: true))
    #expect(strict.permits(open, port: 443, isTLS: true))
    #expect(!strict.permits(open, port: 80, isTLS: false))
    let development = try configuration(isDevelopment: true).webhookPolicy
    #expect(development.permits(local, port: 8082, isTLS: false))
    #expect(!development.permits(open, port: 80, isTLS: false))
    #expect(throws: Failure.self) {
      try configuration("webhooks: {allowedNetworks: [nonsense]}\n").webhookPolicy
    }
  }

  @Test("private networks of providers must be named")
  func providers() throws {
    let inside = try #require(IPAddress("10.0.0.7"))
    #expect(!(try configuration().providerPolicy.permits(inside, port: 8000, isTLS: false)))
    let named = try configuration("guards: {allowedNetworks: [10.0.0.0/8]}\n")
    #expect(try named.providerPolicy.permits(inside, port: 8000, isTLS: false))
  }

  @Test("paths of the catalog are meant from the file's folder")
  func catalog() throws {
    let given = try configuration("catalog: [mine, /etc/modelroute]\n")
    #expect(given.catalog.first?.hasSuffix("/mine") == true)
    #expect(given.catalog.first?.hasPrefix("/tmp/modelroute-test-") == true)
    #expect(given.catalog.last == "/etc/modelroute")
  }
}

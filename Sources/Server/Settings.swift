// The configuration as the modules want it: each default stands in the module that uses it.

import Core
import EventLoop
import Files
import HTTP
import HTTP2
import HTTPClient
import JSONBridge
import Jobs
import Logging
import Protos
import Providers
import RPC
import Sandbox
import Transport
import Webhooks
import Wire

extension ServerConfiguration {
  var loopCount: Int {
    settings.loops > 0 ? Int(settings.loops) : EventLoopGroup.coreCount
  }

  var readerCount: Int? {
    guard case .sqlite(let sqlite)? = settings.storage?.engine, sqlite.readers > 0 else {
      return nil
    }
    return Int(sqlite.readers)
  }

  var logLevel: Logger.Level {
    settings.logging.flatMap { Logger.Level(rawValue: $0.level) } ?? .info
  }

  var logsCalls: Bool { settings.logging?.calls ?? true }

  /// Of keys that have no limit of their own.
  var rateLimit: RateLimit? {
    let perMinute = settings.limits.map(\.callsPerMinute) ?? 0
    guard perMinute > 0 else { return nil }
    return RateLimit(perMinute: Int(perMinute), burst: Int(perMinute))
  }

  /// Streams that one key may have open at once.
  var streamLimit: Int {
    let perKey = settings.limits.map(\.streamsPerKey) ?? 0
    return perKey > 0 ? Int(perKey) : .max
  }

  /// Which web pages may call.
  var crossOrigin: CrossOrigin {
    get throws(Failure) {
      var cross = CrossOrigin()
      guard let given = settings.cors else { return cross }
      for (index, origin) in given.allowedOrigins.enumerated()
      where !CrossOrigin.isOrigin(origin) {
        throw .invalid(
          "cors.allowed_origins[\(index)]", "\(origin) is no origin, as in https://app.example.com")
      }
      cross.origins = given.allowedOrigins
      cross.moreHeaders = given.allowedHeaders.map { $0.lowercased() }
      given.maxAge.map { cross.maxAge = $0.duration }
      return cross
    }
  }

  var watcherLimit: Int {
    settings.jobs.flatMap { $0.watchers > 0 ? Int($0.watchers) : nil } ?? 100_000
  }

  var transportLimits: TransportLimits {
    var limits = TransportLimits()
    guard let given = settings.limits else { return limits }
    if given.connections > 0 {
      limits.connectionsPerLoop = max(1, Int(given.connections) / loopCount)
    }
    limits.connectionsPerAddress = Int(given.connectionsPerAddress)
    if given.streamsPerConnection > 0 {
      limits.http2.concurrentExchanges = Int(given.streamsPerConnection)
    }
    if given.headerBytes > 0 {
      limits.http1.headLimit = Int(given.headerBytes)
      limits.http2.headerListLimit = Int(given.headerBytes)
    }
    if let idle = given.idleTimeout {
      limits.idleSeconds = Self.seconds(idle)
    }
    if let age = given.connectionAge { limits.connectionAgeSeconds = Self.seconds(age) }
    if let grace = given.connectionAgeGrace {
      limits.connectionAgeGraceSeconds = Self.seconds(grace)
    }
    return limits
  }

  /// Whole seconds, at least one, as the transport counts.
  private static func seconds(_ time: GoogleProtobuf.Duration) -> Int {
    max(1, Int(clamping: time.duration.milliseconds / 1000))
  }

  var jobs: JobSettings {
    var jobs = JobSettings()
    guard let given = settings.jobs else { return jobs }
    if given.concurrency > 0 { jobs.concurrencyLimit = Int(given.concurrency) }
    if given.organizationConcurrency > 0 {
      jobs.organizationConcurrencyLimit = Int(given.organizationConcurrency)
    }
    if given.attempts > 0 { jobs.attemptLimit = Int(given.attempts) }
    if given.chunkBytes > 0 { jobs.chunkBytesLimit = Int(given.chunkBytes) }
    given.startTimeout.map { jobs.startTimeout = $0.duration }
    given.totalTimeout.map { jobs.totalTimeout = $0.duration }
    given.retryDelayMin.map { jobs.retryDelay = $0.duration }
    given.retryDelayMax.map { jobs.retryDelayLimit = $0.duration }
    given.chunkInterval.map { jobs.chunkInterval = $0.duration }
    given.requestIdLifetime.map { jobs.requestIDLifetime = $0.duration }
    given.unknownLimit.map { jobs.unknownLimit = $0.duration }
    return jobs
  }

  var webhooks: WebhookSettings {
    var webhooks = WebhookSettings()
    guard let given = settings.webhooks else { return webhooks }
    if !given.schedule.isEmpty { webhooks.schedule = given.schedule.map(\.duration) }
    if given.concurrency > 0 { webhooks.concurrencyLimit = Int(given.concurrency) }
    if given.endpointConcurrency > 0 {
      webhooks.targetConcurrencyLimit = Int(given.endpointConcurrency)
    }
    given.timeout.map { webhooks.timeout = $0.duration }
    given.jitterPercent.map { webhooks.jitterPercent = Int64($0) }
    given.disableAfter.map { webhooks.disableAfter = $0.duration }
    return webhooks
  }

  var files: FileSettings {
    var files = FileSettings()
    guard let given = settings.files else { return files }
    if given.fileBytes > 0 { files.fileBytesLimit = given.fileBytes }
    if given.organizationBytes > 0 { files.organizationBytesLimit = given.organizationBytes }
    if given.uploads > 0 { files.uploadsLimit = Int(given.uploads) }
    if given.inlineBytes > 0 { files.inlineBytesLimit = given.inlineBytes }
    files.retention = given.retention?.duration
    given.providerLinkLifetime.map { files.providerLinkLifetime = $0.duration }
    given.sweepInterval.map { files.sweepInterval = $0.duration }
    return files
  }

  var verifier: VerifierSettings {
    var verifier = VerifierSettings()
    guard let given = settings.verifier else { return verifier }
    given.interval.map { verifier.interval = $0.duration }
    given.fullInterval.map { verifier.fullInterval = $0.duration }
    if given.sliceRows > 0 { verifier.sliceRows = Int(given.sliceRows) }
    given.startLimit.map { verifier.startLimit = $0.duration }
    return verifier
  }

  var retention: RetentionSettings {
    var retention = RetentionSettings()
    let asked = settings.jobs?.retention?.duration
    let standard = max(RetentionSettings.defaultJobs, leastRetention)
    // Zero is for ever.
    retention.jobs = asked == .zero ? nil : asked ?? standard
    guard let given = settings.retention else { return retention }
    given.deliveries.map { retention.deliveries = $0.duration }
    given.interval.map { retention.interval = $0.duration }
    return retention
  }

  /// How long jobs are needed after their ends, and by what.
  private var needsOfJobs: [(time: Duration, cause: String)] {
    [
      (jobs.requestIDLifetime, "jobs.request_id_lifetime names jobs"),
      (webhooks.longestDelivery, "webhooks.schedule tells of them"),
      // A lost submission takes no task that is another attempt's: that one has to be there.
      (jobs.unknownLimit, "jobs.unknown_limit looks for their work"),
    ]
  }

  private var leastRetention: Duration { needsOfJobs.map(\.time).max() ?? .zero }

  /// Refuses to forget jobs that are still needed.
  func checkRetention() throws(Failure) {
    guard let asked = settings.jobs?.retention?.duration, asked > .zero,
      let need = needsOfJobs.max(by: { $0.time < $1.time }), asked < need.time
    else { return }
    let seconds = (need.time.milliseconds + 999) / 1000
    throw .invalid("jobs.retention", "must be 0s or at least \(seconds)s: so long \(need.cause)")
  }

  /// How clients and providers reach us; empty where nobody said.
  var publicURL: String { settings.publicUrl }

  /// Where webhooks may be sent. The development profile allows this machine.
  var webhookPolicy: AddressPolicy {
    get throws(Failure) {
      let given = settings.webhooks ?? ConfigV1.Webhooks()
      var policy = AddressPolicy.publicWeb()
      policy.allowed = try Self.subnets(
        given.allowedNetworks, setting: "webhooks.allowed_networks")
      if isDevelopment { policy.allowed += AddressPolicy.loopback }
      if given.allowHttp { policy.requiresTLS = false }
      if given.anyPort {
        policy.ports = nil
      } else if !given.allowedPorts.isEmpty {
        policy.ports = Set(given.allowedPorts.compactMap(UInt16.init(exactly:)))
      }
      return policy
    }
  }

  /// Where the media of inputs may be read from. The development profile allows this machine.
  var inputPolicy: AddressPolicy {
    AddressPolicy(
      allowed: isDevelopment ? AddressPolicy.loopback : [], publicOnly: true, requiresTLS: false)
  }

  /// Where providers may be. Their addresses are the operator's own, so plain HTTP and any port
  /// will do; private networks must be named.
  var providerPolicy: AddressPolicy {
    get throws(Failure) {
      let names = settings.guards?.allowedNetworks ?? []
      var allowed = try Self.subnets(names, setting: "guards.allowed_networks")
      if runsSandbox { allowed += AddressPolicy.loopback }
      return AddressPolicy(allowed: allowed, publicOnly: true, requiresTLS: false)
    }
  }

  /// What holds of breakers and retries where the catalog says nothing.
  var guardDefaults: GuardDefaults {
    get throws(Failure) { try GuardDefaults(settings.guards ?? ConfigV1.Guards()) }
  }

  private static func subnets(
    _ texts: [String], setting: String
  ) throws(Failure) -> [Subnet] {
    var subnets: [Subnet] = []
    for text in texts {
      guard let subnet = Subnet(text) else {
        throw .invalid(setting, "\(text) is no network, as in 10.0.0.0/8")
      }
      subnets.append(subnet)
    }
    return subnets
  }

  func catalogSource(sandboxURL: String?) throws(Failure) -> CatalogSource {
    guard !settings.catalog.isEmpty || DataDirectory.exists("catalog") else {
      throw .invalid("catalog", "is needed: the default, the folder ./catalog, is not there")
    }
    return CatalogSource(
      paths: catalog, environment: environment, sandboxURL: sandboxURL,
      guards: try guardDefaults, hasPublicURL: !publicURL.isEmpty)
  }

  var runsSandbox: Bool { isDevelopment || settings.sandbox?.enabled == true }

  var sandboxListen: String {
    settings.sandbox.flatMap { $0.listen.isEmpty ? nil : $0.listen } ?? "127.0.0.1:0"
  }

  var sandbox: SandboxSettings {
    // Slow enough to be seen, where a person looks and has not said otherwise.
    SandboxSettings(
      seed: settings.sandbox?.seed ?? 0, canaries: settings.sandbox?.canaries ?? [],
      chunkDelayMilliseconds: settings.sandbox == nil ? 25 : 0)
  }
}

// Every service of the API, wired to the modules that do the work.

import Access
import Adapters
import Audit
import Billing
import Core
import EventLoop
import Files
import GRPC
import HTTPClient
import Jobs
import Logging
import Models
import Protos
import Providers
import RPC
import Sandbox
import Storage
import StoragePostgres
import Telemetry
import Webhooks

struct Services: Sendable {
  private let database: any Store
  let pipeline: Pipeline
  /// The same, and what only the operators' listener serves.
  let operatorPipeline: Pipeline
  let engine: JobEngine
  let deliverer: Deliverer
  let files: FileParts
  let callbacks: ProviderCallbacks
  let health: HealthService
  let catalog: Catalog
  let authenticator: KeyAuthenticator
  let events: EventFeed
  let denials: DenialLog
  let metrics: MetricsPage
  let verifier: BackgroundVerifier
  let switches: DeploymentSwitches

  static func build(
    on ground: Ground, neighbours: Neighbours
  ) async throws(Failure) -> Services {
    let ledger = Ledger(ids: ground.ids)
    let catalog = try Catalog.load(
      try ground.configuration.catalogSource(sandboxURL: neighbours.sandbox?.url))
    let board = HealthBoard(world: ground.world)
    let switches = DeploymentSwitches()
    try await switches.load(from: ground.database)
    let router = Providers.Router(
      catalog: catalog, health: board, switches: switches, world: ground.world)
    let policy = try ground.configuration.webhookPolicy
    let deliverer = Self.deliverer(on: ground, policy: policy)
    let files = try FileParts.make(on: ground)
    let callbacks = ProviderCallbacks(
      key: ground.pepper.hash(Secret("modelroute provider callbacks")),
      environment: catalog.environment, world: ground.world)
    var environment = try Self.environment(
      on: ground, catalog, board, router, ledger, policy, deliverer, files)
    environment.deployment = { catalog.configuredDeployment($0) }
    environment.callbackURL = { deployment, job, attempt in
      // The sandbox is inside: it reaches us wherever we listen.
      let reachesUs = deployment.readsLinks || deployment.isSandbox
      guard reachesUs, deployment.taskAdapter?.callbackSignature != nil, !files.links.base.isEmpty
      else { return nil }
      return callbacks.url(base: files.links.base, job: job, attempt: attempt)
    }
    let engine = JobEngine(environment, watcherLimit: ground.configuration.watcherLimit)
    board.onRoom { [weak engine] model in engine?.roomFreed(for: model) }
    let streams = OpenStreams(limitPerKey: ground.configuration.streamLimit)
    let authenticator = KeyAuthenticator(
      database: ground.database, pepper: ground.pepper, world: ground.world, streams: streams,
      certificates: try ground.configuration.certificateKeys)
    let health = HealthService(services: Self.names)
    let events = Self.eventFeed(on: ground)
    let denials = DenialLog(
      database: ground.database, world: ground.world, report: Self.auditReport(on: ground))
    let handlers =
      Self.handlers(
        on: ground, ledger, authenticator, catalog, router, engine, deliverer, policy, health)
      + FileServiceHandler(
        vault: files.vault, links: files.links,
        news: FileNews.uploads(by: ground.ids, deliverer)
      ).handlers
      + (try Self.audit(on: ground, events).handlers)
    let providers = ProviderServiceHandler(
      catalog: catalog, health: board, switches: switches,
      history: .of(ground.database, details: details(on: ground)),
      database: ground.database, world: ground.world)
    let calls = CallMeters(count: ground.group.loops.count)
    let observer = Self.observer(on: ground, denials, calls)
    func pipeline(_ handlers: [Handler]) -> Pipeline {
      Pipeline(
        router: RPC.Router(handlers: handlers), authenticator: authenticator, world: ground.world,
        defaultRateLimit: ground.configuration.rateLimit, streams: streams, observer: observer)
    }
    let verifier = Self.verifier(on: ground, health)
    let metrics = MetricsPage(
      ground: ground, engine: engine, catalog: catalog, health: board, calls: calls,
      verifier: verifier, startTime: ground.world.now())
    return Services(
      database: ground.database, pipeline: pipeline(handlers + reflection(names)),
      operatorPipeline: pipeline(
        handlers + providers.handlers
          + reflection(names + [V1.ProviderServiceMethods.service])),
      engine: engine, deliverer: deliverer, files: files, callbacks: callbacks, health: health,
      catalog: catalog, authenticator: authenticator, events: events, denials: denials,
      metrics: metrics, verifier: verifier, switches: switches)
  }

  private static func verifier(
    on ground: Ground, _ health: HealthService
  ) -> BackgroundVerifier {
    let settings = ground.configuration.verifier
    let verifier = BackgroundVerifier(
      Verification(
        ground.database, .ofEverything(ground.configuration), rowLimit: settings.sliceRows),
      settings: settings, world: ground.world, log: ground.log,
      onViolation: { health.set(isServing: false) })
    ground.readiness.watch(bookFinding: { [weak verifier] in verifier?.obstacle })
    return verifier
  }

  /// Who hears of each finished call.
  private static func observer(
    on ground: Ground, _ denials: DenialLog, _ calls: CallMeters
  ) -> @Sendable (CallReport) -> Void {
    let meter = ground.telemetry.observer(
      calls, loops: ground.group.loops, writesLines: ground.configuration.logsCalls)
    return { report in
      denials.note(report)
      meter(report)
    }
  }

  private static func auditReport(on ground: Ground) -> @Sendable (Failure) -> Void {
    { failure in ground.log.error("audit", metadata: ["failure": "\(failure)"]) }
  }

  private static func eventFeed(on ground: Ground) -> EventFeed {
    let feed = EventFeed(
      database: ground.database, world: ground.world, report: auditReport(on: ground))
    ground.database.onCommit { feed.noteCommit() }
    return feed
  }

  private static func audit(
    on ground: Ground, _ feed: EventFeed
  ) throws(Failure) -> AuditService {
    let signer = try CheckpointSigner.open(
      path: ground.data.file(CheckpointSigner.fileName), world: ground.world)
    return AuditService(
      database: ground.database, feed: feed, signer: signer, world: ground.world)
  }

  /// Takes up what the last process left: jobs under way and webhooks not delivered.
  func recover() async throws(Failure) -> Int {
    try await deliverer.recover()
    try await setLimits()
    return try await engine.recover()
  }

  /// As organisations have them in the store.
  func setLimits() async throws(Failure) {
    let limited = try await database.read { tx throws(Failure) in
      try AccessStore.limitedOrganizations(in: tx)
    }
    for organization in limited {
      engine.setConcurrencyLimit(
        organization.concurrencyLimit, of: organization.id, version: 0)
    }
  }

  private static func deliverer(on ground: Ground, policy: AddressPolicy) -> Deliverer {
    let lanes = ground.group.loops.map { loop in
      WebhookLane(
        client: HTTPClient(loop: loop, world: ground.world, policy: policy), world: ground.world)
    }
    return Deliverer(
      database: ground.database, world: ground.world, lanes: lanes,
      settings: ground.configuration.webhooks,
      noteDisabled: { target in
        ground.log.warning(
          "webhook receiver disabled", metadata: ["organization": "\(target.organization)"])
      })
  }

  private static func environment(
    on ground: Ground, _ catalog: Catalog, _ board: HealthBoard, _ router: Providers.Router,
    _ ledger: Ledger, _ policy: AddressPolicy, _ deliverer: Deliverer, _ files: FileParts
  ) throws(Failure) -> JobEnvironment {
    let providerPolicy = try ground.configuration.providerPolicy
    let clients = ground.group.loops.map {
      HTTPClient(loop: $0, world: ground.world, policy: providerPolicy)
    }
    let outputPolicy = ground.configuration.inputPolicy
    let attempts = AttemptRunner(
      clients: clients, health: board, environment: catalog.environment, world: ground.world,
      vault: files.vault,
      downloads: ground.group.loops.map {
        HTTPClient(loop: $0, world: ground.world, policy: outputPolicy)
      })
    let webhookURLs = WebhookURLGuard(policy: policy)
    var environment = JobEnvironment(
      database: ground.database, world: ground.world, ids: ground.ids, ledger: ledger,
      model: { catalog.models.model($0) },
      route: { request, now throws(Failure) in try router.route(for: request, at: now) },
      attempts: attempts, loops: ground.group.loops,
      checkWebhookURL: { url, field throws(Failure) in try webhookURLs.check(url, field: field) })
    environment.settings = ground.configuration.jobs
    environment.node = ground.postgres?.node ?? ""
    environment.take = { route, mayQueue in router.take(route, mayQueue: mayQueue) }
    environment.takeRetry = { router.takeRetry(of: $0) }
    let fetcher = InputFetcher(
      loops: ground.group.loops, world: ground.world, policy: ground.configuration.inputPolicy)
    environment.files = JobFiles(
      vault: files.vault, links: files.links,
      reachesProviders: !ground.configuration.publicURL.isEmpty,
      fetch: { url, limit async throws(Failure) in
        try await fetcher.fetch(url, bytesLimit: limit)
      })
    environment.checkRoute = { request throws(Failure) in try router.check(request) }
    environment.details = details(on: ground)
    environment.wakeDeliveries = { deliverer.wake($0) }
    environment.report = { failure in
      ground.log.error("a job could not be written", metadata: ["failure": "\(failure)"])
    }
    return environment
  }

  /// A key of its own from the one secret beside the data.
  private static func details(on ground: Ground) -> DetailSeal? {
    DetailSeal(
      key: ground.pepper.hash(Secret("modelroute attempt details")), world: ground.world)
  }

  /// The services of the schemas; those that nobody has built yet answer UNIMPLEMENTED.
  private static func handlers(
    on ground: Ground, _ ledger: Ledger, _ authenticator: KeyAuthenticator, _ catalog: Catalog,
    _ router: Providers.Router, _ engine: JobEngine, _ deliverer: Deliverer,
    _ policy: AddressPolicy, _ health: HealthService
  ) -> [Handler] {
    let world = ground.world
    let access = AccessService(
      database: ground.database, authenticator: authenticator, pepper: ground.pepper,
      ids: ground.ids, world: ground.world,
      spent: { key, tx throws(Failure) in try ledger.spent(key: key, in: tx) },
      countSpending: { key, tx throws(Failure) in
        try ledger.countSpending(
          ofKey: key.id, organization: key.organization, mode: key.mode, in: tx)
      },
      jobExists: { organization, mode, job, tx throws(Failure) in
        try JobStore.exists(job, of: JobOwner(organization: organization, mode: mode), in: tx)
      },
      limitChanged: { organization, version in
        engine.setConcurrencyLimit(
          organization.concurrencyLimit, of: organization.id, version: version)
      })
    let billing = BillingService(
      database: ground.database, ledger: ledger, world: ground.world,
      organizationExists: { id, tx throws(Failure) in
        try AccessStore.findOrganization(id: id, in: tx) != nil
      },
      subjectExists: { organization, subject, mode, tx throws(Failure) in
        if try AccessStore.findTeam(id: subject, organization: organization, in: tx) != nil {
          return true
        }
        let key = try AccessStore.findKey(id: subject, organization: organization, in: tx)
        return key?.mode == mode
      })
    var handlers = JobServiceHandler(engine: engine).handlers
    handlers +=
      ModelServiceHandler(
        catalog: catalog.models, world: world,
        isAvailable: { router.isAvailable($0, mode: $1, at: world.now()) }
      ).handlers
    handlers += access.handlers
    handlers += billing.handlers
    handlers +=
      WebhookServiceHandler(
        database: ground.database, deliverer: deliverer, urls: WebhookURLGuard(policy: policy),
        ids: ground.ids, world: world
      ).handlers
    handlers += health.handlers
    return handlers
  }

  /// What a listener tells of its services.
  private static func reflection(_ names: [String]) -> [Handler] {
    let visible = names + [GrpcHealthV1.HealthMethods.service]
    return ReflectionService(services: visible).handlers
      + ReflectionAlphaService(services: visible).handlers
  }

  private static let names = [
    V1.JobServiceMethods.service, V1.ModelServiceMethods.service, V1.AccessServiceMethods.service,
    V1.BillingServiceMethods.service, V1.WebhookServiceMethods.service,
    V1.FileServiceMethods.service,
    V1.AuditServiceMethods.service,
  ]
}

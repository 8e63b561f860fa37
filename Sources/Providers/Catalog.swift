// The catalog: all files of models, providers and deployments, checked as a whole and swapped at
// once. A bad file is refused with its file, line and field, and the old catalog stays.

package import Core
package import Models
import Protos
import Synchronization

/// Where a catalog comes from.
package struct CatalogSource: Sendable {
  /// Files, and directories whose `*.yaml` and `*.yml` files are all read.
  package var paths: [String]
  package var environment: [String: String]
  /// What `sandbox:` stands for in a base URL, as in `http://127.0.0.1:4010`; nil: deployments
  /// there are left out.
  package var sandboxURL: String?
  /// What holds where the files say nothing of breakers and retries.
  package var guards: GuardDefaults
  /// Whether links to our files lead here from everywhere.
  package var hasPublicURL: Bool

  package init(
    paths: [String], environment: [String: String], sandboxURL: String? = nil,
    guards: GuardDefaults = GuardDefaults(), hasPublicURL: Bool = false
  ) {
    self.paths = paths
    self.environment = environment
    self.sandboxURL = sandboxURL
    self.guards = guards
    self.hasPublicURL = hasPublicURL
  }
}

/// A provider, as operators see it.
struct CatalogProvider: Sendable, Equatable {
  let id: String
  let displayName: String
  let baseURL: String
  let dialect: String
  /// It needs one, and it is there.
  let hasCredential: Bool
  /// 0: no limit of its own.
  let concurrencyLimit: Int

  init(_ provider: ConfigV1.Provider, hasCredential: Bool) {
    id = provider.id
    displayName = provider.displayName.isEmpty ? provider.id : provider.displayName
    baseURL = provider.baseUrl
    dialect = provider.dialect
    self.hasCredential = hasCredential
    concurrencyLimit = Int(provider.concurrency)
  }
}

/// The catalog of the moment. Readable from any thread; replaced by `reload`.
package final class Catalog: Sendable {
  struct Snapshot: Sendable {
    var models: [CatalogModel] = []
    var deployments: [Deployment] = []
    var byModel: [String: [Deployment]] = [:]
    var byID: [String: Deployment] = [:]
    /// Every one that is configured, by id.
    var all: [Deployment] = []
    var providers: [CatalogProvider] = []
    /// Those that can run once an operator lets them, by model.
    var switchable: [String: [Deployment]] = [:]
    /// What keeps a deployment from running that no operator's switch can help.
    var obstacles: [String: String] = [:]
    /// By the model's slug.
    var retryBudgets: [String: RetryBudgetLimits] = [:]
    /// Deployments that are configured but cannot run, and why: for operators.
    var inactive: [String: String] = [:]
  }

  package let models: ModelCatalog
  private let source: CatalogSource
  private let snapshot: Mutex<Snapshot>

  /// Throws what is wrong with the files: `invalid_request` with file, line and field, or
  /// `not_found` for a path that does not exist.
  package static func load(_ source: CatalogSource) throws(Failure) -> Catalog {
    Catalog(source, try CatalogLoader.load(source))
  }

  private init(_ source: CatalogSource, _ first: Snapshot) {
    self.source = source
    snapshot = Mutex(first)
    models = ModelCatalog(first.models)
  }

  /// Reads the files again; where it throws, nothing has changed.
  package func reload() throws(Failure) {
    let next = try CatalogLoader.load(source)
    snapshot.withLock { $0 = next }
    models.replace(with: next.models)
  }

  package func deployment(_ id: String) -> Deployment? { snapshot.withLock { $0.byID[id] } }

  /// One that is configured, whether it can take new work or not.
  package func configuredDeployment(_ id: String) -> Deployment? {
    snapshot.withLock { $0.all.first { $0.id == id } }
  }

  /// Those that serve the slug, by id.
  package func deployments(of model: String) -> [Deployment] {
    snapshot.withLock { $0.byModel[model] ?? [] }
  }

  /// How many retries the model's jobs may make.
  package func retryBudget(of model: String) -> RetryBudgetLimits {
    snapshot.withLock { $0.retryBudgets[model] } ?? source.guards.retryBudget
  }

  /// Those that serve the slug and can run, whether they are switched on or not.
  func switchable(of model: String) -> [Deployment] {
    snapshot.withLock { $0.switchable[model] ?? [] }
  }

  /// Every deployment that is configured, with what keeps it from running, if anything does.
  var configured: [(deployment: Deployment, obstacle: String?)] {
    let (all, obstacles) = snapshot.withLock { ($0.all, $0.obstacles) }
    return all.map { ($0, obstacles[$0.id]) }
  }

  var providers: [CatalogProvider] { snapshot.withLock(\.providers) }

  /// All that can run, by id.
  package var deployments: [Deployment] { snapshot.withLock { $0.deployments } }

  /// Deployments that are switched off or lack a credential, with the reason.
  package var inactive: [String: String] { snapshot.withLock { $0.inactive } }

  package var environment: [String: String] { source.environment }

  /// Where its files are: a file's directory, since editors replace files.
  var watchedDirectories: [String] {
    let directories = source.paths.map { path in
      guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return path }
      return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
    return Set(directories).sorted()
  }
}

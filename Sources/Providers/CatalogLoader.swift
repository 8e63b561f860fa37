// Reads the files of a catalog and checks what no single file can show.

import Adapters
import Config
import Core
import Models
import Protos

/// One entry of a file, with the words to complain about it.
private struct Entry<Value> {
  let value: Value
  let document: YAMLDocument
  /// As in `models[3]`.
  let path: String

  func failure(_ field: String, _ message: String) -> Failure {
    let path = field.isEmpty ? self.path : "\(self.path).\(field)"
    return document.failure(message, at: document.mark(of: path), field: path)
  }

  /// Puts a failure about a field of the value where it stands in the file.
  func place(_ failure: Failure) -> Failure {
    guard let violation = failure.fieldViolations.first else { return failure }
    return self.failure(violation.field, violation.description)
  }
}

struct CatalogLoader {
  private let source: CatalogSource
  private var providers: [String: Entry<ConfigV1.Provider>] = [:]
  private var models: [String: (entry: Entry<ConfigV1.Model>, model: CatalogModel)] = [:]
  private var deployments: [String: Entry<ConfigV1.Deployment>] = [:]

  static func load(_ source: CatalogSource) throws(Failure) -> Catalog.Snapshot {
    var loader = CatalogLoader(source: source)
    for file in try files(source.paths) { try loader.read(file) }
    return try loader.snapshot()
  }

  private init(source: CatalogSource) { self.source = source }

  private static func files(_ paths: [String]) throws(Failure) -> [String] {
    var files: [String] = []
    for path in paths {
      if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
        files.append(path)
      } else {
        for suffix in [".yaml", ".yml"] {
          files += try File.list(path, suffix: suffix).map { "\(path)/\($0)" }
        }
      }
    }
    return files.sorted()
  }

  // MARK: One file

  private mutating func read(_ file: String) throws(Failure) {
    let document = try YAMLDocument(parsing: try File.read(file), file: file)
    let catalog = try document.message(ConfigV1.Catalog.self)
    for (index, provider) in catalog.providers.enumerated() {
      let entry = Entry(value: provider, document: document, path: "providers[\(index)]")
      try add(entry, id: provider.id, key: "id", to: &providers)
      try check(entry)
    }
    for (index, model) in catalog.models.enumerated() {
      let entry = Entry(value: model, document: document, path: "models[\(index)]")
      if let other = models[model.slug] {
        throw entry.failure("slug", "is also in \(other.entry.document.file)")
      }
      try check(entry)
      do throws(Failure) {
        models[model.slug] = (entry, try CatalogModel(model))
      } catch {
        throw entry.place(error)
      }
    }
    for (index, deployment) in catalog.deployments.enumerated() {
      let entry = Entry(value: deployment, document: document, path: "deployments[\(index)]")
      try add(entry, id: deployment.id, key: "id", to: &deployments)
    }
  }

  private func add<Value>(
    _ entry: Entry<Value>, id: String, key: String, to table: inout [String: Entry<Value>]
  ) throws(Failure) {
    if let other = table[id] {
      throw entry.failure(key, "'\(id)' is also in \(other.document.file)")
    }
    table[id] = entry
  }

  private func check(_ entry: Entry<ConfigV1.Provider>) throws(Failure) {
    let provider = entry.value
    guard Dialects.all.contains(provider.dialect) else {
      let known = Dialects.all.joined(separator: ", ")
      throw entry.failure("dialect", "must be one of \(known)")
    }
    let schemes = ["https://", "http://", "sandbox:/"]
    guard let scheme = schemes.first(where: provider.baseUrl.hasPrefix),
      !provider.baseUrl.contains("@")
    else {
      throw entry.failure("base_url", "must begin with https://, http:// or sandbox:/")
    }
    let rest = provider.baseUrl.dropFirst(scheme.count).utf8
    let hasHost = scheme == "sandbox:/" || rest.first.map { $0 != 0x2F } ?? false
    guard hasHost, rest.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x3F && $0 != 0x23 }) else {
      throw entry.failure("base_url", "must have a host, and no query, fragment or blanks")
    }
    if !provider.credential.isEmpty, SecretReference(provider.credential) == nil {
      throw entry.failure("credential", "must be env:NAME or file:PATH, never the secret itself")
    }
    if !provider.callbackSecret.isEmpty, scheme != "sandbox:/",
      SecretReference(provider.callbackSecret) == nil
    {
      throw entry.failure(
        "callback_secret", "must be env:NAME or file:PATH, never the secret itself")
    }
    guard provider.queue == 0 || provider.concurrency > 0 else {
      throw entry.failure("queue", "has no effect without concurrency")
    }
    for (name, value) in provider.headers.sorted(by: { $0.key < $1.key }) {
      guard Quirks.isHeaderName(name) else {
        throw entry.failure("headers", "'\(name)' is no header name")
      }
      guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
        throw entry.failure("headers", "the value of '\(name)' has a control character")
      }
    }
    do throws(Failure) {
      _ = try Quirks(provider.quirks)
    } catch {
      throw entry.place(error)
    }
  }

  private func check(_ entry: Entry<ConfigV1.Model>) throws(Failure) {
    guard entry.value.capability == "chat" else { return }
    try check(entry.value.features, "features", ChatFeature.optional, entry)
  }

  /// A misspelt feature would have no effect.
  private func check<Value>(
    _ features: [String], _ field: String, _ known: Set<String>, _ entry: Entry<Value>
  ) throws(Failure) {
    for (index, feature) in features.enumerated() where !known.contains(feature) {
      throw entry.failure(
        "\(field)[\(index)]", "must be one of \(known.sorted().joined(separator: ", "))")
    }
  }

  // MARK: All files

  private func snapshot() throws(Failure) -> Catalog.Snapshot {
    var snapshot = Catalog.Snapshot()
    for id in deployments.keys.sorted() {
      guard let entry = deployments[id] else { continue }
      let (deployment, reason) = try resolve(entry)
      snapshot.all.append(deployment)
      snapshot.obstacles[id] = reason
      if reason == nil { snapshot.switchable[deployment.model, default: []].append(deployment) }
      if let reason = reason ?? deployment.switchedOff {
        snapshot.inactive[id] = reason
        continue
      }
      snapshot.deployments.append(deployment)
      snapshot.byModel[deployment.model, default: []].append(deployment)
      snapshot.byID[id] = deployment
    }
    snapshot.providers = providers.values.map { entry in
      CatalogProvider(
        entry.value,
        hasCredential: SecretReference(entry.value.credential)?.resolve(source.environment) != nil)
    }.sorted { $0.id < $1.id }
    snapshot.retryBudgets = models.mapValues { source.guards.retryBudget(of: $0.entry.value) }
    snapshot.models = models.values.map { item in
      var model = item.model
      let regions = (snapshot.byModel[model.slug] ?? []).map(\.region).filter { !$0.isEmpty }
      model.regions = Set(regions).sorted()
      return model
    }
    return snapshot
  }

  /// The deployment, and why it cannot run where it cannot.
  private func resolve(
    _ entry: Entry<ConfigV1.Deployment>
  ) throws(Failure) -> (Deployment, String?) {
    guard let model = models[entry.value.model]?.model else {
      throw entry.failure("model", "there is no model '\(entry.value.model)'")
    }
    guard let provider = providers[entry.value.provider]?.value else {
      throw entry.failure("provider", "there is no provider '\(entry.value.provider)'")
    }
    if model.capability == "chat" {
      let known = ChatFeature.optional.union(ChatFeature.basic)
      try check(entry.value.missingFeatures, "missing_features", known, entry)
    }
    let baseURL = self.baseURL(provider)
    let deployment: Deployment
    do throws(Failure) {
      deployment = try Deployment(
        entry.value, provider, model, baseURL: baseURL ?? "", guards: source.guards,
        readsLinks: source.hasPublicURL)
    } catch {
      throw entry.place(error)
    }
    guard deployment.hasAdapter else {
      throw entry.failure(
        "provider", "the dialect '\(provider.dialect)' has no \(model.capability) here")
    }
    if baseURL == nil { return (deployment, "the sandbox is not running") }
    if let credential = deployment.credential, credential.resolve(source.environment) == nil {
      return (deployment, "credential \(provider.credential) is not set")
    }
    return (deployment, nil)
  }

  private func baseURL(_ provider: ConfigV1.Provider) -> String? {
    var url = provider.baseUrl
    if url.hasPrefix("sandbox:") {
      guard let sandbox = source.sandboxURL else { return nil }
      url = sandbox + url.dropFirst("sandbox:".count)
    }
    while url.hasSuffix("/") { url.removeLast() }
    return url
  }
}

extension Deployment {
  /// Why the catalog itself lets it take nothing.
  fileprivate var switchedOff: String? {
    if isDisabled { return "disabled" }
    return weight == 0 ? "weight 0" : nil
  }
}

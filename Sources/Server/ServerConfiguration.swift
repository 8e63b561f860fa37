// What a server is told: the YAML file, the environment over it, the command line over both.

import Config
package import Core
package import Protos
import Transport
import Wire

/// Where the settings come from. Later ones win: file, environment, command line.
package struct ConfigurationSources: Sendable {
  /// The file; none where nil and the environment names none.
  package var file: String?
  package var environment: [String: String]
  package var data: String?
  package var listen: String?
  package var isDevelopment: Bool

  package init(
    file: String? = nil, environment: [String: String] = [:], data: String? = nil,
    listen: String? = nil, isDevelopment: Bool = false
  ) {
    self.file = file
    self.environment = environment
    self.data = data
    self.listen = listen
    self.isDevelopment = isDevelopment
  }
}

/// Everything a server is told, read and checked.
package struct ServerConfiguration: Sendable {
  package static let defaultDataDirectory = "./.modelroute"
  static let defaultListen = "127.0.0.1:8080"
  static let defaultOperatorListen = "127.0.0.1:9090"
  /// Variables that begin like ours and belong to the command line.
  private static let clientVariables: Set<String> = [
    "MODELROUTE_CA", "MODELROUTE_CERT", "MODELROUTE_CERT_KEY", "MODELROUTE_CONFIG",
    "MODELROUTE_KEY", "MODELROUTE_SERVER", "MODELROUTE_SERVICE_CONFIG", Failpoint.variable,
  ]

  package var settings: ConfigV1.Config
  package let environment: [String: String]
  /// The folder of the file, against which paths in it are meant.
  private let folder: String

  /// Reads the file and what overrides it; `invalid_request` with file, line and field.
  package init(_ sources: ConfigurationSources) throws(Failure) {
    environment = sources.environment
    let path = sources.file ?? sources.environment["MODELROUTE_CONFIG"]
    folder = path.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } } ?? "."
    let document =
      if let path {
        try YAMLDocument(parsing: File.read(path), file: path)
      } else {
        try YAMLDocument(parsing: [], file: "(no configuration file)")
      }
    let overrides = Overrides(
      environment: sources.environment, aliases: ["MODELROUTE_DATA": "data_directory"],
      ignored: Self.clientVariables)
    settings = try overrides.apply(to: document, as: ConfigV1.Config.self)
    if let data = sources.data { settings.dataDirectory = data }
    if let listen = sources.listen { settings.listen = listen }
    if sources.isDevelopment { settings.dev = true }
    do throws(Failure) {
      try check()
    } catch {
      throw Self.located(error, in: document, sources)
    }
  }

  /// What the rules of the schema cannot say.
  private func check() throws(Failure) {
    _ = try webhookPolicy
    _ = try providerPolicy
    _ = try guardDefaults
    try checkRetention()
    _ = try crossOrigin
    _ = try HostPort(listen, setting: "listen")
    if let operatorListen { _ = try HostPort(operatorListen, setting: "operator_listen") }
    if runsSandbox { _ = try HostPort(sandboxListen, setting: "sandbox.listen") }
  }

  /// Names where the wrong setting stands: the last source that has it.
  private static func located(
    _ failure: Failure, in document: YAMLDocument, _ sources: ConfigurationSources
  ) -> Failure {
    guard let violation = failure.fieldViolations.first else { return failure }
    let field = violation.field
    if field == "listen", sources.listen != nil { return failure }
    let variable =
      Overrides.prefix + String(field.map { $0 == "." ? "_" : $0 }).uppercased()
    guard sources.environment[variable] == nil else {
      return Failure(
        .invalidRequest, "environment variable \(variable): \(violation.description)",
        reason: "config", fieldViolations: failure.fieldViolations)
    }
    return document.failure(violation.description, at: document.mark(of: field), field: field)
  }

  package var isDevelopment: Bool { settings.dev }

  package var dataDirectory: DataDirectory {
    DataDirectory(
      path: settings.dataDirectory.isEmpty ? Self.defaultDataDirectory : settings.dataDirectory)
  }

  /// The store's file; `:memory:` where the settings say so.
  var database: String {
    guard case .sqlite(let sqlite)? = settings.storage?.engine, !sqlite.path.isEmpty else {
      return dataDirectory.database
    }
    return sqlite.path
  }

  var listen: String { settings.listen.isEmpty ? Self.defaultListen : settings.listen }

  /// Nil where there is none.
  var operatorListen: String? {
    switch settings.operatorListen {
    case "off": nil
    case "": Self.defaultOperatorListen
    default: settings.operatorListen
    }
  }

  /// The files and folders of the catalog.
  var catalog: [String] {
    guard !settings.catalog.isEmpty else { return ["catalog"] }
    return settings.catalog.map(path)
  }

  /// Nil where nothing is encrypted.
  var certificateFiles: CertificateFiles? {
    settings.tls.map { tls in
      CertificateFiles(
        certificate: path(tls.certificateFile), key: path(tls.keyFile),
        clients: tls.clients.map {
          ClientCertificates(authorityFile: path($0.authorityFile), isRequired: $0.required)
        })
    }
  }

  /// The ids of the keys that clients' certificates stand for, by subject.
  var certificateKeys: [String: String] {
    get throws(Failure) {
      var keys: [String: String] = [:]
      for (index, entry) in (settings.tls?.clients?.keys ?? []).enumerated()
      where keys.updateValue(entry.key, forKey: entry.subject) != nil {
        throw .invalid("tls.clients.keys[\(index)].subject", "\(entry.subject) is named twice")
      }
      return keys
    }
  }

  /// Paths are meant against the folder of the file.
  private func path(_ given: String) -> String {
    given.hasPrefix("/") || folder == "." ? given : "\(folder)/\(given)"
  }

  var shutdownGrace: Duration { settings.shutdownGrace?.duration ?? .seconds(10) }

  var requestBytesLimit: Int {
    settings.limits.flatMap { $0.requestBytes > 0 ? Int($0.requestBytes) : nil } ?? 4 << 20
  }
}

extension GoogleProtobuf.Duration {
  /// The duration; the largest that fits where it is out of range.
  var duration: Swift.Duration {
    .seconds(seconds) + .nanoseconds(Int64(nanos))
  }
}

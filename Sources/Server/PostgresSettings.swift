// How the configuration names a PostgreSQL.

import Core
import Protos
import StoragePostgres
import Wire

extension ServerConfiguration {
  /// How PostgreSQL is reached; nil for the embedded store.
  func postgres(node: String, world: World) throws(Failure) -> PostgresOptions? {
    guard case .postgres(let given)? = settings.storage?.engine else { return nil }
    var options = PostgresOptions(connection: try connection(given), world: world)
    options.node = node
    if given.readers > 0 { options.readers = Int(given.readers) }
    given.lease.map { options.lease = $0.duration }
    // Nobody may hold up the others' renewals for so long that their leases end.
    options.idleTimeLimit = min(options.idleTimeLimit, options.lease / 3)
    guard !node.isEmpty else { return options }
    // A database that stands still: callers hear of it, and what was being written may be lost.
    let writeTimeLimit = max(options.lease * 2, .seconds(10))
    options.writeTimeLimit = writeTimeLimit
    options.readTimeLimit = max(writeTimeLimit, .seconds(60))
    options.lockTimeLimit = min(options.lockTimeLimit, writeTimeLimit * 2 / 3)
    return options
  }

  private func connection(_ given: ConfigV1.Postgres) throws(Failure) -> Core.Secret {
    guard let name = given.connection.split(separator: ":", maxSplits: 1).last,
      given.connection.hasPrefix("env:")
    else { return Core.Secret(given.connection) }
    guard let text = environment[String(name)], !text.isEmpty else {
      throw .invalid("storage.postgres.connection", "there is no environment variable \(name)")
    }
    return Core.Secret(text)
  }
}

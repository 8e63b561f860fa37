// The server's PostgreSQL: several nodes may share one.

package import Core
package import Storage

/// How a database of PostgreSQL is opened. The defaults are those of the server.
package struct PostgresOptions: Sendable {
  /// What libpq calls a connection string: words as in `host=… dbname=…`, or a URI.
  package var connection: Secret
  /// Sessions that read, each on a thread of its own.
  package var readers = 2
  /// A session that does nothing for longer in a transaction is ended by the server, so that a
  /// node that stands still stops nobody.
  package var idleTimeLimit = Duration.seconds(5)
  /// How long a transaction waits for its turn.
  package var lockTimeLimit = Duration.seconds(20)
  /// How long an answer to a session that writes may take, and to one that reads; nil: however
  /// long.
  package var writeTimeLimit: Duration?
  package var readTimeLimit: Duration?
  /// How long the outcome of a commit is asked for whose session broke.
  package var outcomeTimeLimit = Duration.seconds(30)
  /// The node that writes, as in `node_01…`; empty where there is only one, which then has no
  /// lease.
  package var node = ""
  /// How long a node may be silent before others do its work.
  package var lease = Duration.seconds(15)
  package var commits: GroupCommitOptions

  package var world: World { commits.world }

  package init(connection: Secret, world: World = .live) {
    self.connection = connection
    commits = GroupCommitOptions(world: world)
  }
}

/// A store of PostgreSQL that other nodes may use too.
package typealias PostgresDatabase = ThreadedDatabase<PostgresConnection>

extension ThreadedDatabase<PostgresConnection> {
  /// Connects, and applies what is missing of the migrations. All tables are in a schema of their
  /// own, `modelroute`, which is made where it is missing.
  package static func open(
    _ options: PostgresOptions, migrations: [Migration], keeping kept: (any Sendable)? = nil
  ) throws(Failure) -> PostgresDatabase {
    let first = try PostgresConnection.prepared(options, migrations)
    if !options.node.isEmpty {
      try first.inTransaction { tx throws(Failure) in
        try Nodes.enter(options.node, lease: options.lease, in: tx)
      }
    }
    let writer = try PostgresConnection(options, mayWrite: true)
    var readers: [PostgresConnection] = []
    for _ in 0..<max(1, options.readers) {
      readers.append(try PostgresConnection(options, mayWrite: false))
    }
    return try PostgresDatabase(
      writer: writer, readers: readers, options: options.commits, keeping: kept)
  }
}

/// A store of PostgreSQL over one session, used on the calling thread.
package typealias DirectPostgres = SerialDatabase<PostgresConnection>

extension SerialDatabase<PostgresConnection> {
  /// Connects, and applies what is missing of the migrations.
  package static func open(
    _ options: PostgresOptions, migrations: [Migration], keeping kept: (any Sendable)? = nil
  ) throws(Failure) -> DirectPostgres {
    DirectPostgres(
      try PostgresConnection.prepared(options, migrations), keeping: kept,
      commitFault: options.commits.commitFault)
  }

  /// Connects to read; a database that lacks any of the migrations is refused.
  package static func openForReading(
    _ options: PostgresOptions, migrations: [Migration]
  ) throws(Failure) -> DirectPostgres {
    let connection = try PostgresConnection(options, mayWrite: false)
    let missing = try connection.inSnapshot { tx throws(Failure) in
      try Migrator(migrations).missing(in: tx)
    }
    guard let first = missing.first else { return DirectPostgres(connection) }
    throw Failure(
      .internal,
      "the database lacks \(first.module) schema \(first.version): start the server once, it adds "
        + "that")
  }
}

extension PostgresConnection {
  /// A session that may write, over tables that are up to date.
  fileprivate static func prepared(
    _ options: PostgresOptions, _ migrations: [Migration]
  ) throws(Failure) -> PostgresConnection {
    var opening = options
    opening.node = ""
    // Changing a large table takes its time.
    opening.writeTimeLimit = nil
    let connection = try PostgresConnection(opening, mayWrite: true)
    _ = try connection.inTransaction { tx throws(Failure) in
      try tx.execute("CREATE SCHEMA IF NOT EXISTS \(Dialect.postgres.mainSchema)")
    }
    try connection.migrate(migrations, at: options.world.now())
    return connection
  }
}

// What everything else stands on: the data directory, the store, the loops, the log.

import Access
import Billing
import Core
import EventLoop
import Events
import Files
import Glibc
import Jobs
import Logging
import Providers
import Storage
import StoragePostgres
import StorageSQLite
import Telemetry
import Webhooks

/// The parts that are there before the first service.
struct Ground: Sendable {
  let configuration: ServerConfiguration
  let world: World
  let telemetry: Telemetry
  let log: Logger
  let ids: IDMaker
  let data: DataDirectory
  let database: any Store
  /// How the database is reached that other nodes may use too; nil for the embedded one.
  let postgres: PostgresOptions?
  let pepper: Pepper
  let group: EventLoopGroup
  let readiness = Readiness()
  let housekeeping = HousekeepingMeter()

  /// Every table of every module.
  static let migrations =
    Nodes.migrations + EventLog.migrations + AccessStore.migrations + Ledger.migrations
    + JobMigrations.all
    + WebhookMigrations.all + ProviderMigrations.all + FileMigrations.all

  /// Takes the data directory for this process and brings its tables up to date.
  static func lay(
    _ configuration: ServerConfiguration, telemetry: Telemetry, world: World
  ) async throws(Failure) -> Ground {
    let data = configuration.dataDirectory
    keepPrivate()
    try data.create()
    let ids = IDMaker(world: world)
    let postgres = try configuration.postgres(node: ids.make("node"), world: world)
    let database = try openStore(configuration, postgres, world: world)
    let ground = Ground(
      configuration: configuration, world: world, telemetry: telemetry,
      log: telemetry.logger("Server"), ids: ids, data: data, database: database,
      postgres: postgres,
      pepper: try await openPepper(in: data, for: database, world: world),
      group: EventLoopGroup(count: configuration.loopCount))
    ground.readiness.watch { database.statistics.fatal }
    return ground
  }

  /// Files that this process makes are its owner's alone: the store makes some of its own, and the
  /// folder may have been there before with other rights.
  static func keepPrivate() { umask(0o077) }

  static func openStore(
    _ configuration: ServerConfiguration, _ postgres: PostgresOptions?, world: World
  ) throws(Failure) -> any Store {
    if let postgres { return try PostgresDatabase.open(postgres, migrations: migrations) }
    var options = SQLiteOptions(world: world)
    if let readers = configuration.readerCount { options.readers = readers }
    return try SQLiteDatabase.open(
      path: configuration.database, migrations: migrations, options: options)
  }

  /// A pepper that is missing is made only where no key needs the old one.
  static func openPepper(
    in data: DataDirectory, for database: any Store, world: World
  ) async throws(Failure) -> Pepper {
    let isNew = try await database.read { tx throws(Failure) in
      try !AccessStore.hasKeys(in: tx)
    }
    return try Pepper.open(path: data.file("pepper"), mayMake: isNew, world: world)
  }

  /// The last to go: the store writes what waits, then the loops end.
  func clear() {
    database.close()
    group.stop()
  }
}

// SQLite without threads.

package import Core
package import Storage

/// A SQLite store over one connection, used on the calling thread.
package typealias DirectDatabase = SerialDatabase<Connection>

extension SerialDatabase<Connection> {
  /// Opens a file, or `:memory:`, and applies what is missing of the migrations.
  package static func open(
    path: String, migrations: [Migration], options: SQLiteOptions = SQLiteOptions()
  ) throws(Failure) -> DirectDatabase {
    let directoryLock = try DirectoryLock.guarding(path)
    let connection = try Connection(path: path)
    try connection.prepareWriter(path: path, migrations: migrations, options: options)
    return DirectDatabase(
      connection, keeping: directoryLock, commitFault: options.commitFault)
  }

  /// Opens an existing file to read it, also while a server has it: no lock is taken and nothing is
  /// written. A file that lacks any of the migrations is refused.
  package static func openForReading(
    path: String, migrations: [Migration], options: SQLiteOptions = SQLiteOptions()
  ) throws(Failure) -> DirectDatabase {
    let connection = try Connection(path: path, creates: false)
    try connection.prepareReader(options: options)
    let missing = try Migrator(migrations).missing(in: connection)
    guard let first = missing.first else { return DirectDatabase(connection) }
    throw Failure(
      .internal,
      "\(path) lacks \(first.module) schema \(first.version): start the server once, it adds that")
  }
}

// The server's SQLite.

package import Core
package import Storage

/// A SQLite store (WAL) that belongs to this process.
package typealias SQLiteDatabase = ThreadedDatabase<Connection>

extension ThreadedDatabase<Connection> {
  /// Opens or creates the file, takes its directory's lock, checks it and applies what is missing
  /// of the migrations. `:memory:` is a database of its own that ends with this object.
  package static func open(
    path: String, migrations: [Migration], options: SQLiteOptions = SQLiteOptions()
  ) throws(Failure) -> SQLiteDatabase {
    let directoryLock = try DirectoryLock.guarding(path)
    let writer = try Connection(path: path)
    try writer.prepareWriter(path: path, migrations: migrations, options: options)
    var readers: [Connection] = []
    for _ in 0..<(path == ":memory:" ? 0 : options.readers) {
      let reader = try Connection(path: path)
      try reader.prepareReader(options: options)
      readers.append(reader)
    }
    return try SQLiteDatabase(
      writer: writer, readers: readers, options: options.commits, keeping: directoryLock)
  }
}

// A private PostgreSQL for this process, and a database in it for each test.

import Core
import Foundation
package import StoragePostgres
import Synchronization

/// A database of its own in the private cluster; dropped with this object.
package final class TestDatabase: Sendable {
  /// How libpq reaches it.
  package let connection: String
  private let name: String
  private let cluster: PostgresCluster

  fileprivate init(_ name: String, in cluster: PostgresCluster) {
    self.name = name
    self.cluster = cluster
    connection = "\(cluster.connection) dbname=\(name)"
  }

  deinit { cluster.drop(name) }

  package func options() -> PostgresOptions { PostgresOptions(connection: Secret(connection)) }
}

/// Started by `scripts/with-postgres` when it is first needed; ends with this process.
package final class PostgresCluster: Sendable {
  fileprivate let connection: String
  private let count = Mutex(0)
  private let admin: Mutex<PostgresConnection>
  /// The cluster lives as long as this end of the pipe is open.
  private let pipe: Pipe

  private static let shared = Result { try PostgresCluster() }

  package static func makeDatabase() throws -> TestDatabase { try shared.get().make() }

  private init() throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../scripts/with-postgres").standardizedFileURL
    let process = Process()
    let output = Pipe()
    pipe = Pipe()
    process.executableURL = script
    process.standardInput = pipe
    process.standardOutput = output
    try process.run()
    var line: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 10 {
      line.append(byte)
    }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    connection = words.filter { !$0.hasPrefix("dbname=") }.joined(separator: " ")
    admin = Mutex(
      try PostgresConnection(
        PostgresOptions(connection: Secret(String(decoding: line, as: UTF8.self))),
        mayWrite: false))
  }

  private func make() throws -> TestDatabase {
    let number = count.withLock { count in
      count += 1
      return count
    }
    try admin.withLock { try $0.command("CREATE DATABASE test_\(number)") }
    return TestDatabase("test_\(number)", in: self)
  }

  fileprivate func drop(_ name: String) {
    admin.withLock { try? $0.command("DROP DATABASE \(name) WITH (FORCE)") }
  }
}

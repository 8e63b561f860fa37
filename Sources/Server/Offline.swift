// What can be done on the data directory of a server that does not run.

import Access
import Audit
import Billing
package import Core
import Files
import Jobs
import Models
import Objects
import Protos
import Providers
import Storage
import StoragePostgres
import StorageSQLite
import Transport
import Wire

/// What a look through the books found.
package struct BookReport: Sendable {
  package let isSound: Bool
  package let text: String
}

package enum Offline {
  /// Makes the data directory and the first keys; what to tell the person who set it up.
  package static func begin(
    _ configuration: ServerConfiguration, organization: String
  ) async throws(Failure) -> String {
    try checkName(organization)
    let world = World.live
    let data = configuration.dataDirectory
    Ground.keepPrivate()
    try data.create()
    let database = try Ground.openStore(
      configuration, try configuration.postgres(node: "", world: world), world: world)
    defer { database.close() }
    let pepper = try await Ground.openPepper(in: data, for: database, world: world)
    let bootstrap = Bootstrap(pepper: pepper, ids: IDMaker(world: world), world: world)
    let now = world.now()
    let made = try await database.write { tx throws(Failure) in
      try bootstrap.begin(organization: organization, at: now, in: tx)
    }
    guard let made else {
      throw Failure(.conflict, "\(data.path) was set up before; its keys are shown only once")
    }
    return """
      organisation  \(made.organization.id)
      team          \(made.team.id)
      operator key  \(made.operator.secret.revealed)
      live key      \(made.live.secret.revealed)
      test key      \(made.test.secret.revealed)
      Keep them: they are shown only this once.
      """
  }

  /// The rules are those of the method that makes organisations.
  private static func checkName(_ organization: String) throws(Failure) {
    var request = V1.CreateOrganizationRequest()
    request.displayName = organization
    try request.validated()
  }

  /// Checks every invariant of the books, over one snapshot, and that the blobs that they name are
  /// there; also while a server works on them.
  /// - Parameter readsBlobs: reads them all, and compares their digests.
  package static func verifyLedger(
    _ configuration: ServerConfiguration, readsBlobs: Bool = false
  ) async throws(Failure) -> BookReport {
    let database = try openForReading(configuration)
    let verifier = LedgerVerifier.ofEverything(configuration)
    let report = try database.readNow { tx throws(Failure) in try verifier.verify(in: tx) }
    guard report.isSound else { return BookReport(isSound: false, text: report.description) }
    let audit = try await BlobAudit(
      of: database,
      in: try DirectoryStore.openForReading(
        path: configuration.dataDirectory.file("blobs"), world: .live),
      readsAll: readsBlobs)
    guard audit.isSound else {
      let found = audit.findings.joined(separator: ", ")
      return BookReport(
        isSound: false, text: "blobs broken: I7 (each blob that is named is there): \(found)")
    }
    let extent = readsBlobs ? "read whole" : "of their size"
    return BookReport(
      isSound: true, text: "\(report.description)\nblobs verified: \(audit.count) \(extent)")
  }

  /// Checks every event chain, also while a server appends to them, and that each checkpoint (as
  /// the JSON that `GetCheckpoint` answers) is still a place of its chain.
  package static func verifyAudit(
    _ configuration: ServerConfiguration, checkpoints texts: [[UInt8]] = []
  ) throws(Failure) -> BookReport {
    var checkpoints: [Checkpoint] = []
    for text in texts {
      checkpoints.append(try Checkpoint(try V1.AuditCheckpoint(json: text)))
    }
    let kept = checkpoints
    let database = try openForReading(configuration)
    let report = try database.readNow { tx throws(Failure) in
      try AuditReport(checkpoints: kept, in: tx)
    }
    return BookReport(isSound: report.isSound, text: report.description)
  }

  private static func openForReading(
    _ configuration: ServerConfiguration
  ) throws(Failure) -> any DirectStore {
    if let postgres = try configuration.postgres(node: "", world: .live) {
      return try DirectPostgres.openForReading(postgres, migrations: Ground.migrations)
    }
    guard configuration.dataDirectory.exists else {
      throw Failure(.notFound, "there is no data directory \(configuration.dataDirectory.path)")
    }
    guard configuration.database == ":memory:" || DataDirectory.exists(configuration.database)
    else {
      throw Failure(.notFound, "there are no books: no file \(configuration.database)")
    }
    return try DirectDatabase.openForReading(
      path: configuration.database, migrations: Ground.migrations)
  }

  /// Reads everything that the server would read, and says what it found.
  package static func describe(_ configuration: ServerConfiguration) throws(Failure) -> String {
    let catalog = try Catalog.load(
      try configuration.catalogSource(
        sandboxURL: configuration.runsSandbox ? "http://127.0.0.1:1" : nil))
    let end = try configuration.certificateFiles?.load().expireTime
    return """
      configuration is valid
      listen     \(configuration.listen)
      operators  \(configuration.operatorListen ?? "off")
      tls        \(end.map { "until \($0)" } ?? "off")
      data       \(configuration.dataDirectory.path)
      models     \(catalog.models.all.count)
      """
  }
}

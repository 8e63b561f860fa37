// Every method that changes state is in the audit trail: a walk over all generated methods.

import Core
import Events
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

@testable import Server

/// A call that changes something, as a test can make it.
struct StateChange: Sendable {
  /// Whether an operator makes it.
  var isOperators = false
  /// The request messages; made for each call, with what they need.
  let requests: @Sendable (WholeServer) async throws -> [String]

  init(
    isOperators: Bool = false,
    _ requests: @escaping @Sendable (WholeServer) async throws -> [String]
  ) {
    self.isOperators = isOperators
    self.requests = requests
  }
}

@Suite struct StateChangeTests {
  /// Methods without `NO_SIDE_EFFECTS` that change nothing in the store, each with the reason.
  static let changeNothing: Set<String> = [
    // Signs a link; nothing of it is kept.
    V1.FileServiceMethods.createDownloadUrl.path
  ]

  static let methods = Schema.services.flatMap(\.self).filter {
    $0.service.hasPrefix("modelroute.v1.") && !$0.isReadOnly && !changeNothing.contains($0.path)
  }

  @Test(
    "every method that changes state writes an event in the same transaction, or writes nothing")
  func everyMethod() async throws {
    let server = try await WholeServer()
    for method in Self.methods {
      guard let change = StateChanges.all[method.path] else {
        Issue.record("\(method.path): say in StateChanges how to call it")
        continue
      }
      if try await isUnbuilt(method, change, on: server) { continue }
      try await server.endJobs()
      try await refused(method, change, on: server)
      try await server.endJobs()
      try await written(method, change, on: server)
      try await server.endJobs()
    }
    await server.stop()
  }

  /// Where the event cannot be written, nothing else is.
  private func refused(
    _ method: Method, _ change: StateChange, on server: WholeServer
  ) async throws {
    let requests = try await change.requests(server)
    let key = change.isOperators ? server.operatorKey : server.key
    let before = try await server.settled()
    try await server.refuseEvents(true)
    await #expect(throws: Failure.self, "\(method.path) needs no event") {
      try await server.call(method, requests, key: key)
    }
    let after = try await server.settled()
    for (table, rows) in before where after[table] != rows {
      Issue.record("\(method.path) changed \(table) without its event")
    }
    try await server.refuseEvents(false)
  }

  private func written(
    _ method: Method, _ change: StateChange, on server: WholeServer
  ) async throws {
    let requests = try await change.requests(server)
    let key = change.isOperators ? server.operatorKey : server.key
    let before = try await count(on: server)
    do throws(Failure) {
      try await server.call(method, requests, key: key)
    } catch {
      Issue.record("\(method.path): \(error)")
      return
    }
    #expect(try await count(on: server) > before, "\(method.path) wrote no event")
  }

  /// Events that somebody caused, not the server itself.
  private func count(on server: WholeServer) async throws -> Int64 {
    try await server.ground.database.read { tx throws(Failure) in
      try tx.row(
        "SELECT COUNT(*) FROM event WHERE principal <> $1", [.text(EventLog.system)])?
        .integer(0) ?? 0
    }
  }

  private func isUnbuilt(
    _ method: Method, _ change: StateChange, on server: WholeServer
  ) async throws -> Bool {
    let requests = try await change.requests(server)
    let key = change.isOperators ? server.operatorKey : server.key
    do throws(Failure) {
      try await server.call(method, requests, key: key)
      return false
    } catch {
      return error.reason == Failure.unimplementedMethod
    }
  }
}

// What every endpoint that wants to hear of something is told: deliveries that are written in the
// transaction that makes it true, for only there it is certain which endpoints there are.

package import Core
package import RPC
package import Storage

/// Events of one change, by their types.
package struct WebhookNews: Sendable {
  private let organization: String
  private let mode: Principal.Mode?
  private let job: String
  private let types: [String]
  private let time: Timestamp
  private let makeID: @Sendable () -> String
  private let payload: @Sendable (String) -> [UInt8]

  /// - Parameters:
  ///   - mode: whose endpoints hear of it; nil for both.
  ///   - job: empty where it is about none.
  ///   - makeID: names each delivery, `msg_…`.
  ///   - payload: the body for a type; made only where somebody listens.
  package init(
    organization: String, mode: Principal.Mode?, job: String, types: [String], time: Timestamp,
    makeID: @escaping @Sendable () -> String, payload: @escaping @Sendable (String) -> [UInt8]
  ) {
    self.organization = organization
    self.mode = mode
    self.job = job
    self.types = types
    self.time = time
    self.makeID = makeID
    self.payload = payload
  }

  /// Writes a delivery for each endpoint and event. The answer is for `Deliverer.wake`, after the
  /// commit.
  package func enqueue(in tx: any Transaction) throws(Failure) -> [OutboxEntry] {
    guard !types.isEmpty else { return [] }
    let listeners = try EndpointStore.listeners(organization: organization, mode: mode, in: tx)
    guard !listeners.isEmpty else { return [] }
    var entries: [OutboxEntry] = []
    for type in types {
      let wanting = listeners.filter { $0.filter.wants(type) }
      guard !wanting.isEmpty else { continue }
      let body = payload(type)
      for listener in wanting {
        let entry = OutboxEntry(
          id: makeID(), target: listener.target, url: listener.url, job: job, type: type,
          payload: body, time: time)
        try Outbox.enqueue(entry, in: tx)
        entries.append(entry)
      }
    }
    return entries
  }
}

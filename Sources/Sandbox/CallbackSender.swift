// Callbacks about tasks: planned when a task is submitted, signed and sent when their time comes.

import Core
import Crypto
import EventLoop
import HTTP
import HTTPClient

/// Sends on the loops that it is given; what is planned when the sandbox stops is not sent.
final class CallbackSender: Sendable {
  /// What everybody's sandbox signs with.
  static let secret = "whsec_c2FuZGJveC1zYW5kYm94LXNhbmRib3gtMDE="
  private static let wrongSecret = "whsec_d3Jvbmctd3Jvbmctd3Jvbmctd3Jvbmctd3Jvbmc="
  private static let triesLimit = 4

  private let clients: [HTTPClient]
  private let world: World

  init(loops: [EventLoop], world: World) {
    clients = loops.map { HTTPClient(loop: $0, world: world) }
    self.world = world
  }

  /// The real service wants https; this one may also reach who runs it.
  static func mayReach(_ url: String) -> Bool {
    url.hasPrefix("https://") || url.hasPrefix("http://127.0.0.1:")
      || url.hasPrefix("http://localhost:")
  }

  /// - Parameter body: what to tell, as the task is then or as it would be in a phase.
  func plan(
    _ task: SandboxTask, to url: String, events: [String],
    body: @escaping @Sendable (SandboxTask.Phase?) -> [UInt8]
  ) {
    let faults = task.faults
    let secret = faults.contains(.badSignature) ? Self.wrongSecret : Self.secret
    func send(after milliseconds: Int, _ event: String, _ phase: SandboxTask.Phase? = nil) {
      guard events.contains(event), !faults.contains(.noCallback) else { return }
      schedule(
        after: milliseconds, id: "msg_\(task.id)_\(event)\(milliseconds)", url, secret
      ) {
        body(phase)
      }
    }
    let start = faults.contains(.earlyCallback) ? 0 : task.queueMilliseconds
    let end = task.queueMilliseconds + task.runMilliseconds
    if faults.contains(.reorderedCallback) {
      send(after: end + 20, "completed", .succeeded)
      send(after: end + 40, "start", .running(0.1))
      return
    }
    send(after: start, "start", .running(0))
    for moment in stride(from: task.queueMilliseconds + 500, to: end, by: 500) {
      send(after: moment, "logs")
    }
    send(after: end + 5, "completed")
    if faults.contains(.duplicateCallback) { send(after: end + 60, "completed") }
  }

  private func schedule(
    after milliseconds: Int, id: String, _ url: String, _ secret: String,
    body: @escaping @Sendable () -> [UInt8]
  ) {
    guard !clients.isEmpty else { return }
    let client = clients[Int(Words.hash(id, 0) % UInt64(clients.count))]
    client.loop.execute { [self] in
      _ = client.loop.schedule(after: .milliseconds(milliseconds)) {
        Task(executorPreference: client.loop) {
          await self.send(body(), id: id, url, secret, by: client)
        }
      }
    }
  }

  /// Until it is taken, a few times.
  private func send(
    _ body: [UInt8], id: String, _ url: String, _ secret: String, by client: HTTPClient
  ) async {
    for number in 1...Self.triesLimit {
      let time = world.now().seconds
      var fields: HTTPFields = ["content-type": "application/json", "user-agent": "sandbox"]
      fields.set("webhook-id", to: id)
      fields.set("webhook-timestamp", to: "\(time)")
      fields.set("webhook-signature", to: Self.signature("\(id).\(time).", body, secret))
      let request = ClientRequest(
        method: "POST", url: url, fields: fields, body: body,
        timeouts: ClientTimeouts(total: .seconds(10)))
      let response = try? await client.send(request)
      if let response, (200..<300).contains(response.status) { return }
      // Who refuses a signature will not change his mind.
      if response?.status == 401 || response?.status == 404 { return }
      try? await world.sleep(.milliseconds(200 << number))
    }
  }

  private static func signature(_ head: String, _ body: [UInt8], _ secret: String) -> String {
    let key = Base64.decode(secret.dropFirst("whsec_".count)) ?? []
    return "v1," + Base64.encode(HMACSHA256(key: key).code(for: Array(head.utf8) + body))
  }
}

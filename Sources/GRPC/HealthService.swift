// gRPC's health checking protocol (grpc/doc/health-checking.md), as an ordinary service.

package import Core
package import Protos
package import RPC
import Synchronization

/// Which services can be called; the empty name stands for the whole server. Any thread may use it.
package final class HealthService: GrpcHealthV1.Health {
  package typealias Status = GrpcHealthV1.HealthCheckResponse.ServingStatus

  private struct Watcher {
    let id: Int
    let service: String
    let responses: ResponseStream<GrpcHealthV1.HealthCheckResponse>
  }

  private struct State {
    var statuses: [String: Status]
    var watchers: [Watcher] = []
    var nextID = 0
  }

  private static let listCountLimit = 100

  private let state: Mutex<State>

  /// All services begin as not serving.
  package init(services: [String]) {
    var statuses: [String: Status] = ["": .notServing]
    for service in services { statuses[service] = .notServing }
    state = Mutex(State(statuses: statuses))
  }

  /// Sets every service at once: on when the server is ready, off before it drains.
  package func set(isServing: Bool) {
    let watchers = state.withLock { state in
      for name in state.statuses.keys {
        state.statuses[name] = isServing ? .serving : .notServing
      }
      return state.watchers.filter { state.statuses[$0.service] != nil }
    }
    // A watcher that is behind hears of the next change.
    for watcher in watchers {
      _ = watcher.responses.offer(Self.response(isServing ? .serving : .notServing))
    }
  }

  package func check(
    _ request: GrpcHealthV1.HealthCheckRequest, _ call: Call
  ) throws(Failure) -> GrpcHealthV1.HealthCheckResponse {
    guard let status = state.withLock({ $0.statuses[request.service] }) else {
      throw Failure(.notFound, "no service \(request.service)")
    }
    return Self.response(status)
  }

  package func list(
    _ request: GrpcHealthV1.HealthListRequest, _ call: Call
  ) throws(Failure) -> GrpcHealthV1.HealthListResponse {
    let statuses = state.withLock(\.statuses)
    guard statuses.count <= Self.listCountLimit else {
      throw Failure(.rateLimited, "more than \(Self.listCountLimit) services", reason: "list")
    }
    var response = GrpcHealthV1.HealthListResponse()
    response.statuses = statuses.mapValues(Self.response)
    return response
  }

  package func watch(
    _ request: GrpcHealthV1.HealthCheckRequest, _ call: Call,
    _ responses: ResponseStream<GrpcHealthV1.HealthCheckResponse>
  ) throws(Failure) {
    let (id, status) = state.withLock { state in
      state.nextID += 1
      state.watchers.append(
        Watcher(id: state.nextID, service: request.service, responses: responses))
      return (state.nextID, state.statuses[request.service] ?? .serviceUnknown)
    }
    responses.onCancel { [weak self] in self?.forget(id) }
    _ = responses.offer(Self.response(status))
  }

  private func forget(_ id: Int) {
    state.withLock { $0.watchers.removeAll { $0.id == id } }
  }

  private static func response(_ status: Status) -> GrpcHealthV1.HealthCheckResponse {
    var response = GrpcHealthV1.HealthCheckResponse()
    response.status = status
    return response
  }
}

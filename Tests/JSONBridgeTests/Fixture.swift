// A bridge over a job service whose answers tests can foresee.

import Core
import HTTP
import JSONBridge
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Wire

/// Answers with what it was asked.
final class FakeJobs: V1.JobService {
  let created = Mutex<[V1.CreateJobRequest]>([])
  let listed = Mutex<[V1.ListJobsRequest]>([])
  let watched = Mutex<[(request: V1.WatchJobRequest, responses: ResponseStream<V1.JobEvent>)]>([])

  func createJob(
    _ request: V1.CreateJobRequest, _ call: Call
  ) async throws(Failure) -> V1.Job {
    created.withLock { $0.append(request) }
    if request.requestId == "again" { call.addResponseHeader("idempotent-replayed", "true") }
    var job = V1.Job()
    job.id = "job_1"
    job.requestId = request.requestId
    job.metadata = ["prefer": call.metadata["prefer"] ?? ""]
    return job
  }

  func getJob(_ request: V1.GetJobRequest, _ call: Call) async throws(Failure) -> V1.Job {
    switch request.job {
    case "missing": throw Failure(.notFound, "no job missing")
    case "busy":
      throw Failure(.rateLimited, "slow down", reason: "calls", retryAfter: .milliseconds(1500))
    case "broken": throw Failure(.internal, "the disk is full")
    default: break
    }
    var job = V1.Job()
    job.id = request.job
    return job
  }

  func listJobs(
    _ request: V1.ListJobsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListJobsResponse {
    listed.withLock { $0.append(request) }
    return V1.ListJobsResponse()
  }

  func cancelJob(_ request: V1.CancelJobRequest, _ call: Call) async throws(Failure) -> V1.Job {
    var job = V1.Job()
    job.id = request.job
    job.state = .canceling
    return job
  }

  func watchJob(
    _ request: V1.WatchJobRequest, _ call: Call, _ responses: ResponseStream<V1.JobEvent>
  ) throws(Failure) {
    if request.job == "missing" { throw Failure(.notFound, "no job missing") }
    watched.withLock { $0.append((request, responses)) }
    if request.job != "later" { responses.begin() }
  }

  static func event(_ sequence: Int64) -> V1.JobEvent {
    var event = V1.JobEvent()
    event.sequence = sequence
    event.event = .stateChanged(V1.JobStateChanged())
    return event
  }
}

struct Fixture {
  let loop = ManualLoop()
  let jobs = FakeJobs()
  let connection: any ConnectionHandler

  init(
    options: BridgeOptions = BridgeOptions(), requestMemory: RequestMemory = RequestMemory()
  ) throws {
    let authenticator = TestAuthenticator(["secret": TestAuthenticator.key()])
    let pipeline = Pipeline(
      router: Router(handlers: jobs.handlers), authenticator: authenticator, world: loop.world,
      requestMemory: requestMemory)
    connection = try JSONBridge(pipeline, options: options)
      .connected(peer: "192.0.2.1:4711", loop: loop)
  }

  static func head(
    _ method: String, _ path: String, _ more: [(String, String)] = [],
    version: HTTPVersion = .http11, credential: String? = "secret"
  ) -> RequestHead {
    var fields = HTTPFields()
    if let credential { fields.append("authorization", "Bearer \(credential)") }
    for (name, value) in more { fields.append(name, value) }
    return RequestHead(
      method: method, authority: "localhost", path: path, fields: fields, version: version)
  }

  func begin(_ head: RequestHead) -> (FakeExchange, any ExchangeReceiver) {
    let exchange = FakeExchange(head, loop: loop)
    return (exchange, connection.begin(exchange))
  }

  func call(
    _ method: String, _ path: String, _ more: [(String, String)] = [], body: String = "",
    version: HTTPVersion = .http11, credential: String? = "secret"
  ) -> FakeExchange {
    var more = more
    if !body.isEmpty && !more.contains(where: { $0.0 == "content-type" }) {
      more.append(("content-type", "application/json"))
    }
    let (exchange, receiver) = begin(
      Self.head(method, path, more, version: version, credential: credential))
    if !body.isEmpty { receiver.received(body) }
    receiver.requestFinished(trailers: nil)
    loop.run()
    return exchange
  }

  static let job =
    #"{"model":"m","input":{"chat":{"messages":[{"role":"user","content":[{"text":"hi"}]}]}}}"#
}

/// The member of an error body.
func error(_ exchange: FakeExchange) throws -> JSONValue {
  try JSONValue(parsing: exchange.body)["error"] ?? .null
}

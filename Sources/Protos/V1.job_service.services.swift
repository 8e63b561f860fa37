// Generated from modelroute/v1/job_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension V1 {
  /// The one service that most clients need.
  package protocol JobService: Sendable {
    /// Holds the funds and queues the work. When the answer arrives, the job is durable.
    ///
    /// The same `request_id` with the same body answers with the job that it created before; with
    /// another body it is a `conflict`. Over HTTP, `Prefer: wait=N` waits up to N seconds for the end.
    func createJob(_ request: V1.CreateJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Job
    /// Creates a job and watches it: `CreateJob` and `WatchJob` in one call.
    func runJob(_ request: V1.RunJobRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.JobEvent>) async throws(Core.Failure)
    /// A job as it is now.
    func getJob(_ request: V1.GetJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Job
    /// The jobs of the organisation, newest first, without inputs and outputs.
    func listJobs(_ request: V1.ListJobsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListJobsResponse
    /// Ends a job as soon as possible. A job that has ended is returned unchanged.
    func cancelJob(_ request: V1.CancelJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Job
    /// The events of a job from a position on, until it has ended.
    func watchJob(_ request: V1.WatchJobRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.JobEvent>) throws(Core.Failure)
    /// The state changes of all jobs of a team, from now on: each once, those of a job in order,
    /// whichever server runs it. There is no place to resume at. After a stream that broke, or ended
    /// with `rate_limited` since its reader was too slow, watch again and then list the jobs: what
    /// changed in between is in the list.
    func watchJobs(_ request: V1.WatchJobsRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.WatchJobsResponse>) throws(Core.Failure)
    /// What a job would hold, and whether it could start. Creates nothing.
    func estimateJob(_ request: V1.EstimateJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.EstimateJobResponse
  }

  /// The methods of `modelroute.v1.JobService`.
  package enum JobServiceMethods {
    package static let service = "modelroute.v1.JobService"
    package static let createJob = RPC.Method(
      service: service,
      name: "CreateJob",
      access: .scope("jobs.write"),
      http: [HTTPRule(method: "POST", template: "/v1/jobs", body: "*")],
      requestIDField: "request_id")
    package static let runJob = RPC.Method(
      service: service,
      name: "RunJob",
      responseStreaming: true,
      access: .scope("jobs.write"),
      http: [HTTPRule(method: "POST", template: "/v1/jobs:run", body: "job")],
      requestIDField: "job.request_id",
      resumeFields: ["after_sequence", "after_offset"])
    package static let getJob = RPC.Method(
      service: service,
      name: "GetJob",
      access: .scope("jobs.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/jobs/{job}", body: "")])
    package static let listJobs = RPC.Method(
      service: service,
      name: "ListJobs",
      access: .scope("jobs.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/jobs", body: "")])
    package static let cancelJob = RPC.Method(
      service: service,
      name: "CancelJob",
      access: .scope("jobs.write"),
      http: [HTTPRule(method: "POST", template: "/v1/jobs/{job}:cancel", body: "*")])
    package static let watchJob = RPC.Method(
      service: service,
      name: "WatchJob",
      responseStreaming: true,
      isImmediate: true,
      access: .scope("jobs.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/jobs/{job}/events", body: "")],
      resumeFields: ["after_sequence", "after_offset"])
    package static let watchJobs = RPC.Method(
      service: service,
      name: "WatchJobs",
      responseStreaming: true,
      isImmediate: true,
      access: .scope("jobs.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/jobs:watch", body: "")])
    package static let estimateJob = RPC.Method(
      service: service,
      name: "EstimateJob",
      access: .scope("jobs.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "POST", template: "/v1/jobs:estimate", body: "job")])
    package static let all: [RPC.Method] = [createJob, runJob, getJob, listJobs, cancelJob, watchJob, watchJobs, estimateJob]
  }

  /// Calls `modelroute.v1.JobService`.
  package struct JobServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// Holds the funds and queues the work. When the answer arrives, the job is durable.
    ///
    /// The same `request_id` with the same body answers with the job that it created before; with
    /// another body it is a `conflict`. Over HTTP, `Prefer: wait=N` waits up to N seconds for the end.
    package func createJob(
      _ request: V1.CreateJobRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Job {
      try await channel.callUnary(
        JobServiceMethods.createJob, request, metadata: metadata,
        timeout: timeout)
    }

    /// Creates a job and watches it: `CreateJob` and `WatchJob` in one call.
    package func runJob(
      _ request: V1.RunJobRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<V1.JobEvent> {
      try await channel.callServerStream(
        JobServiceMethods.runJob, request, metadata: metadata,
        timeout: timeout)
    }

    /// A job as it is now.
    package func getJob(
      _ request: V1.GetJobRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Job {
      try await channel.callUnary(
        JobServiceMethods.getJob, request, metadata: metadata,
        timeout: timeout)
    }

    /// The jobs of the organisation, newest first, without inputs and outputs.
    package func listJobs(
      _ request: V1.ListJobsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListJobsResponse {
      try await channel.callUnary(
        JobServiceMethods.listJobs, request, metadata: metadata,
        timeout: timeout)
    }

    /// Ends a job as soon as possible. A job that has ended is returned unchanged.
    package func cancelJob(
      _ request: V1.CancelJobRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Job {
      try await channel.callUnary(
        JobServiceMethods.cancelJob, request, metadata: metadata,
        timeout: timeout)
    }

    /// The events of a job from a position on, until it has ended.
    package func watchJob(
      _ request: V1.WatchJobRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<V1.JobEvent> {
      try await channel.callServerStream(
        JobServiceMethods.watchJob, request, metadata: metadata,
        timeout: timeout)
    }

    /// The state changes of all jobs of a team, from now on: each once, those of a job in order,
    /// whichever server runs it. There is no place to resume at. After a stream that broke, or ended
    /// with `rate_limited` since its reader was too slow, watch again and then list the jobs: what
    /// changed in between is in the list.
    package func watchJobs(
      _ request: V1.WatchJobsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<V1.WatchJobsResponse> {
      try await channel.callServerStream(
        JobServiceMethods.watchJobs, request, metadata: metadata,
        timeout: timeout)
    }

    /// What a job would hold, and whether it could start. Creates nothing.
    package func estimateJob(
      _ request: V1.EstimateJobRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.EstimateJobResponse {
      try await channel.callUnary(
        JobServiceMethods.estimateJob, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.JobService {
  package func createJob(_ request: V1.CreateJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Job {
    throw V1.JobServiceMethods.createJob.unimplemented
  }

  package func runJob(_ request: V1.RunJobRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.JobEvent>) async throws(Core.Failure) {
    throw V1.JobServiceMethods.runJob.unimplemented
  }

  package func getJob(_ request: V1.GetJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Job {
    throw V1.JobServiceMethods.getJob.unimplemented
  }

  package func listJobs(_ request: V1.ListJobsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListJobsResponse {
    throw V1.JobServiceMethods.listJobs.unimplemented
  }

  package func cancelJob(_ request: V1.CancelJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Job {
    throw V1.JobServiceMethods.cancelJob.unimplemented
  }

  package func watchJob(_ request: V1.WatchJobRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.JobEvent>) throws(Core.Failure) {
    throw V1.JobServiceMethods.watchJob.unimplemented
  }

  package func watchJobs(_ request: V1.WatchJobsRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.WatchJobsResponse>) throws(Core.Failure) {
    throw V1.JobServiceMethods.watchJobs.unimplemented
  }

  package func estimateJob(_ request: V1.EstimateJobRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.EstimateJobResponse {
    throw V1.JobServiceMethods.estimateJob.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.JobServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.createJob) {
        (request: V1.CreateJobRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Job in
        try await self.createJob(request, call)
      })
    handlers.append(
      .serverStream(Methods.runJob) {
        (request: V1.RunJobRequest, call: RPC.Call, responses: ResponseStream<V1.JobEvent>) async throws(Core.Failure) in
        try await self.runJob(request, call, responses)
      })
    handlers.append(
      .unary(Methods.getJob) {
        (request: V1.GetJobRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Job in
        try await self.getJob(request, call)
      })
    handlers.append(
      .unary(Methods.listJobs) {
        (request: V1.ListJobsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListJobsResponse in
        try await self.listJobs(request, call)
      })
    handlers.append(
      .unary(Methods.cancelJob) {
        (request: V1.CancelJobRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Job in
        try await self.cancelJob(request, call)
      })
    handlers.append(
      .immediateServerStream(Methods.watchJob) {
        (request: V1.WatchJobRequest, call: RPC.Call, responses: ResponseStream<V1.JobEvent>) throws(Core.Failure) in
        try self.watchJob(request, call, responses)
      })
    handlers.append(
      .immediateServerStream(Methods.watchJobs) {
        (request: V1.WatchJobsRequest, call: RPC.Call, responses: ResponseStream<V1.WatchJobsResponse>) throws(Core.Failure) in
        try self.watchJobs(request, call, responses)
      })
    handlers.append(
      .unary(Methods.estimateJob) {
        (request: V1.EstimateJobRequest, call: RPC.Call) async throws(Core.Failure) -> V1.EstimateJobResponse in
        try await self.estimateJob(request, call)
      })
    return handlers
  }
}


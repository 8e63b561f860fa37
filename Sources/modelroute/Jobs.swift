// `modelroute jobs …`: create, run, watch, get, list and cancel jobs.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

struct Jobs: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Create, watch and end jobs.",
    subcommands: [Create.self, Run.self, Watch.self, Get.self, List.self, Cancel.self])

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Create a job and return at once.")
    @OptionGroup var job: JobInput
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        let created = try await V1.JobServiceClient(channel).createJob(
          try await job.request(on: channel, metadata), metadata: metadata)
        client.show(created) { "\($0.id) \($0.stateText), \($0.hold?.text ?? "nothing") held" }
      }
    }
  }

  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Create a job and watch it until it ends.")
    @OptionGroup var job: JobInput
    @Option(help: "A directory for the files that the job makes.") var save: String?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      var end: V1.Job?
      try await client.run { channel, metadata throws(Failure) in
        var request = try await job.request(on: channel, metadata)
        // A name of our own lets a lost connection be resumed without a second job.
        if request.requestId.isEmpty {
          request.requestId = "cli-\(Hex.encode(World.live.randomBytes(12)))"
        }
        let jobs = V1.JobServiceClient(channel)
        var view = JobView(output: client.output)
        end = try await Following.follow(&view) { position async throws(Failure) in
          var run = V1.RunJobRequest()
          run.job = request
          run.afterSequence = position.sequence
          run.afterOffset = position.offset
          return try await jobs.runJob(run, metadata: metadata)
        }
        if let save, let end {
          for path in try await MadeFiles.save(end, into: save, on: channel, metadata) {
            if client.output == .text { Terminal.line(path) }
          }
        }
      }
      try Following.exit(after: end)
    }
  }

  struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Watch a job until it ends.")
    @Argument(help: "The job's id, job_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      var end: V1.Job?
      try await client.run { channel, metadata throws(Failure) in
        let jobs = V1.JobServiceClient(channel)
        var view = JobView(output: client.output)
        end = try await Following.follow(&view) { position async throws(Failure) in
          var watch = V1.WatchJobRequest()
          watch.job = id
          watch.afterSequence = position.sequence
          watch.afterOffset = position.offset
          return try await jobs.watchJob(watch, metadata: metadata)
        }
      }
      try Following.exit(after: end)
    }
  }

  struct Get: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a job.")
    @Argument(help: "The job's id, job_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.GetJobRequest()
        request.job = id
        let job = try await V1.JobServiceClient(channel).getJob(request, metadata: metadata)
        client.show(job) { job in
          [job.summary, job.chatText].compactMap(\.self).joined(separator: "\n")
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List jobs, newest first.")
    @Option(help: "Only of this model.") var model: String?
    @Option(help: "Only in this state, as in running.") var state: String?
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListJobsRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        request.model = model ?? ""
        if let state { request.states = [try JobStates.named(state)] }
        let page = try await V1.JobServiceClient(channel).listJobs(request, metadata: metadata)
        client.show(page) { page in
          var table = Table("JOB", "STATE", "MODEL", "CREATED", "CHARGE")
          for job in page.jobs {
            table.add(
              job.id, job.stateText, job.model, job.createTime?.text ?? "", job.charge?.text ?? "")
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }

  struct Cancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End a job as soon as possible.")
    @Argument(help: "The job's id, job_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.CancelJobRequest()
        request.job = id
        let job = try await V1.JobServiceClient(channel).cancelJob(request, metadata: metadata)
        client.show(job, \.summary)
      }
    }
  }
}

enum JobStates {
  /// The state of this name, in any case, as in `running`.
  static func named(_ name: String) throws(Failure) -> V1.Job.State {
    let known: [V1.Job.State] = [
      .queued, .running, .canceling, .succeeded, .failed, .canceled, .expired,
    ]
    guard let state = known.first(where: { $0.name == name.uppercased() }) else {
      let names = known.map { $0.name.lowercased() }.joined(separator: ", ")
      throw .invalid("state", "one of \(names) expected")
    }
    return state
  }
}

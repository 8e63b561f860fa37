// The files of an output: from received bytes to rows that the job's last step writes.

import Adapters
import Core
import Files
import Protos
import Providers
import Wire

/// A result with its files named, and what has to be kept with it.
struct OutputFiles {
  var result: AttemptResult
  var stored: [StoredFile] = []
  var received: [ReceivedFile] = []
}

extension JobEngine {
  /// Names the files of a success.
  func outputFiles(of result: AttemptResult, _ run: JobRun, at now: Timestamp) -> OutputFiles {
    guard case .succeeded(var success) = result, !success.files.isEmpty,
      let files = environment.files
    else { return OutputFiles(result: result) }
    let stored = success.files.enumerated().map { index, file in
      files.output(file, number: index + 1, of: run.job, id: environment.ids.make("file"), at: now)
    }
    var left = stored[...]
    // The visitor throws nothing; there are as many files as places (`AttemptRequest.success`).
    try? success.output.visitMedia { place in
      place.file = left.popFirst().map { files.message(of: $0, at: now) }
    }
    return OutputFiles(result: .succeeded(success), stored: stored, received: success.files)
  }

  /// Writes the step however long the store needs, with the blobs that it names; false where the
  /// job has moved on without us. Throws where the blobs cannot be kept.
  func write(_ step: JobStep, keeping received: [ReceivedFile]) async throws(Failure) -> Bool {
    guard !received.isEmpty, let files = environment.files else {
      return await writeUntilDone(step)
    }
    do throws(Failure) {
      return try await files.keep(received) { () async throws(Failure) in
        guard await self.writeUntilDone(step) else {
          throw Failure(.conflict, "job \(step.job.id) has moved on", reason: Failure.fenced)
        }
        return true
      }
    } catch {
      if error.reason == Failure.fenced { return false }
      throw error
    }
  }

  /// The failure of a job whose output is there and cannot be kept: we have paid for it.
  static func notStored(_ result: AttemptResult) -> ProviderFailure {
    var failure = ProviderFailure(
      Failure(.internal, "the output could not be stored", reason: "storage"), isTransient: false,
      wasSubmitted: true, blamesDeployment: false)
    if case .succeeded(let success) = result { failure.providerCost = success.providerCost }
    return failure
  }
}

// MARK: - Files of a job's output

extension JobFiles {
  /// A row for what the job has made, as old as the job's end.
  func output(
    _ received: ReceivedFile, number: Int, of job: JobRecord, id: String, at now: Timestamp
  ) -> StoredFile {
    let kind = received.mimeType.prefix { $0 != "/" }
    let word = ["image", "audio", "video"].contains(String(kind)) ? String(kind) : "file"
    return StoredFile(
      id: id, owner: FileOwner(organization: job.organization, mode: job.mode), key: job.key,
      name: "\(word)-\(number)\(FileType.ending(of: received.mimeType))",
      mimeType: received.mimeType, sizeBytes: received.sizeBytes, digest: received.digest,
      origin: .generated, job: job.id, createTime: now,
      expireTime: settings.retention.map { now + $0 })
  }

  func message(of file: StoredFile, at now: Timestamp) -> V1.OutputFile {
    var message = V1.OutputFile()
    message.id = file.id
    message.mimeType = file.mimeType
    message.sizeBytes = file.sizeBytes
    message.sha256 = file.sha256
    sign(&message, name: file.linkName, at: now)
    return message
  }

  private func sign(_ file: inout V1.OutputFile, name: String, at now: Timestamp) {
    let end = now + settings.outputLinkLifetime
    file.url = links.url(for: file.id, name: name, until: end)
    file.urlExpireTime = GoogleProtobuf.Timestamp(
      Timestamp(microseconds: end.seconds * 1_000_000))
  }

  /// New links for an output that is shown again: those in the row may have expired.
  func renewLinks(in output: inout V1.Output?, at now: Timestamp) {
    guard output?.mayHaveMedia == true else { return }
    // The visitor throws nothing.
    try? output?.visitMedia { place in
      guard var file = place.file, !file.id.isEmpty else { return }
      let name = file.url.split(separator: "/").last.map(String.init) ?? ""
      let end = now + settings.outputLinkLifetime
      file.url = links.url(for: file.id, encodedName: name, until: end)
      file.urlExpireTime = GoogleProtobuf.Timestamp(
        Timestamp(microseconds: end.seconds * 1_000_000))
      place.file = file
    }
  }

  /// `FileVault.keep`.
  func keep<R: Sendable>(
    _ received: [ReceivedFile], _ write: () async throws(Failure) -> R
  ) async throws(Failure) -> R { try await vault.keep(received, write) }
}

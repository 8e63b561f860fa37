// The files that a job is given: checked when it is created, kept while it lives, and handed to the
// provider by each attempt.

import Core
package import Files
import Protos
import Providers
import Storage
import Wire

/// Between the files and the jobs.
package struct JobFiles: Sendable {
  let vault: FileVault
  let links: FileLinks
  /// Whether providers can read our links.
  private let reachesProviders: Bool
  private let fetch: MediaFetch

  package init(
    vault: FileVault, links: FileLinks, reachesProviders: Bool, fetch: @escaping MediaFetch
  ) {
    self.vault = vault
    self.links = links
    self.reachesProviders = reachesProviders
    self.fetch = fetch
  }

  var settings: FileSettings { vault.settings }

  // MARK: Admission

  /// The input with what is known of its files filled in, and these files. `not_found` about the
  /// field of a file that the owner has not; `invalid_request` where type or size do not fit.
  func admit(
    _ input: V1.Input, of owner: JobOwner, at now: Timestamp
  ) async throws(Failure) -> (input: V1.Input, files: [StoredFile]) {
    let ids = input.fileIDs
    guard !ids.isEmpty else { return (input, []) }
    let known = try await find(ids, FileOwner(organization: owner.organization, mode: owner.mode))
    var admitted = input
    var inlineBytes: Int64 = 0
    try admitted.visitMedia { media, kind, path throws(Failure) in
      media.sizeBytes = 0
      guard case .file(let id) = media.source else { return }
      guard let file = known[id] else { throw Self.notFound(id, field: "\(path).file") }
      try Self.fill(&media, from: file, kind, path)
      inlineBytes += file.sizeBytes
      guard reachesProviders || inlineBytes <= settings.inlineBytesLimit else {
        throw .invalid("\(path).file", tooLarge)
      }
    }
    return (admitted, ids.compactMap { known[$0] })
  }

  private func find(
    _ ids: [String], _ owner: FileOwner
  ) async throws(Failure) -> [String: StoredFile] {
    let now = vault.world.now()
    return try await vault.database.read { tx throws(Failure) in
      var known: [String: StoredFile] = [:]
      for id in ids {
        known[id] = try FileStore.find(id, of: owner, at: now, in: tx)
      }
      return known
    }
  }

  private var tooLarge: String {
    "files of more than \(settings.inlineBytesLimit) bytes in all cannot be given to a model here"
  }

  private static func fill(
    _ media: inout V1.MediaInput, from file: StoredFile, _ kind: MediaKind, _ path: String
  ) throws(Failure) {
    let declared = media.mimeType.lowercased()
    guard declared.isEmpty || declared == file.mimeType else {
      throw .invalid("\(path).mime_type", "the file is \(file.mimeType)")
    }
    guard kind.takes(file.mimeType) else {
      throw .invalid("\(path).file", "the file is \(file.mimeType)")
    }
    media.mimeType = file.mimeType
    media.sizeBytes = file.sizeBytes
    if media.name.isEmpty { media.name = file.name }
  }

  private static func notFound(_ id: String, field: String) -> Failure {
    Failure(
      .notFound, "no file \(id)", reason: "file",
      fieldViolations: [Failure.FieldViolation(field: field, description: "no file \(id)")])
  }

  // MARK: Attempts

  /// The input as this deployment takes it: links where it can read them, bytes otherwise.
  func supply(
    _ input: V1.Input, of job: String, owner: FileOwner, key: String, to deployment: Deployment
  ) async throws(Failure) -> V1.Input {
    guard input.mayHaveMedia else { return input }
    let (own, fetchedBytes) = try await fetchURLs(of: input, for: deployment) {
      bytes, type async throws(Failure) in
      try await self.keepFetched(bytes, type, of: job, owner: owner, key: key)
    }
    guard !own.fileIDs.isEmpty else { return own }
    let linked = reachesProviders ? try await link(own, to: deployment) : own
    let inline = try await bytes(of: linked.fileIDs, by: job, beside: fetchedBytes)
    var supplied = linked
    try supplied.visitMedia { media, _, _ in
      guard case .file(let id) = media.source, let bytes = inline[id] else { return }
      media.source = .data(bytes)
    }
    return supplied
  }

  /// The reason of a failure that another deployment may not share: it may take other types, or
  /// larger ones.
  static let unsuitable = "unsuitable_media"

  /// Replaces a customer's URLs by what they hold, and says how many bytes that are. A provider
  /// never sees such a URL: whoever runs its server would learn which provider came to read it.
  /// - Parameter link: a link of ours to these bytes, for providers that take nothing else.
  private func fetchURLs(
    of input: V1.Input, for deployment: Deployment,
    link: ([UInt8], String) async throws(Failure) -> String
  ) async throws(Failure) -> (input: V1.Input, byteCount: Int64) {
    var input = input
    var urls: [(path: String, url: String)] = []
    try input.visitMedia { media, _, path in
      if case .url(let url) = media.source { urls.append((path, url)) }
    }
    var total: Int64 = 0
    for (path, url) in urls {
      let bytes: [UInt8]
      do throws(Failure) {
        bytes = try await fetch(url, Int(settings.inlineBytesLimit - total))
      } catch {
        throw .invalid("\(path).url", error.message)
      }
      total += Int64(bytes.count)
      let type = try Self.fill(&input, at: path, with: bytes)
      if !deployment.takes(input), deployment.readsLinks {
        let own = try await link(bytes, type)
        try input.visitMedia { media, _, place in if place == path { media.source = .url(own) } }
      }
      guard deployment.takes(input) else { throw Self.unsuitable(path) }
    }
    return (input, total)
  }

  private static func unsuitable(_ path: String) -> Failure {
    let words = "the model does not take what it holds"
    return Failure(
      .invalidRequest, "\(path).url: \(words)", reason: unsuitable,
      fieldViolations: [Failure.FieldViolation(field: "\(path).url", description: words)])
  }

  /// Makes fetched bytes a file of the organisation, for as long as a provider's link to it works.
  private func keepFetched(
    _ bytes: [UInt8], _ type: String, of job: String, owner: FileOwner, key: String
  ) async throws(Failure) -> String {
    var declaration = FileDeclaration()
    declaration.mimeType = type
    declaration.typeIsHint = true
    let writer = try await vault.receiveOutput(declaration)
    try await writer.append(bytes)
    let received = try await writer.finish()
    let now = vault.world.now()
    let end = now + settings.providerLinkLifetime
    let file = StoredFile(
      id: vault.ids.make("file"), owner: owner, key: key,
      name: "input\(FileType.ending(of: received.mimeType))", mimeType: received.mimeType,
      sizeBytes: received.sizeBytes, digest: received.digest, origin: .uploaded, job: job,
      createTime: now, expireTime: end)
    try await vault.keep([received]) { () async throws(Failure) in
      try await self.vault.database.write { tx throws(Failure) in
        try FileStore.insert(file, ownerBytesLimit: .max, in: tx)
        try FileVault.tell(
          "file.created", file, principal: key, source: "", at: now, in: tx)
      }
    }
    return links.url(for: file.id, name: file.linkName, until: end)
  }

  /// The answer is the type of the bytes.
  private static func fill(
    _ input: inout V1.Input, at field: String, with bytes: [UInt8]
  ) throws(Failure) -> String {
    var found = ""
    try input.visitMedia { media, kind, path throws(Failure) in
      guard path == field else { return }
      let type = try FileType.settle(
        declared: media.mimeType, start: Array(bytes.prefix(FileType.startByteCount)),
        field: "\(path).mime_type")
      guard kind.takes(type) else { throw .invalid("\(path).url", "it holds \(type)") }
      media.source = .data(bytes)
      media.mimeType = type
      found = type
    }
    return found
  }

  /// Replaces files by links, each where the deployment can take it.
  private func link(
    _ input: V1.Input, to deployment: Deployment
  ) async throws(Failure) -> V1.Input {
    let end = vault.world.now() + settings.providerLinkLifetime
    let there = try await existing(input.fileIDs)
    var linked = input
    for id in input.fileIDs where there.contains(id) {
      var candidate = linked
      try candidate.visitMedia { media, _, _ in
        guard case .file(id) = media.source else { return }
        let name = "file\(FileType.ending(of: media.mimeType))"
        media.source = .url(links.url(for: id, name: name, until: end))
      }
      if deployment.takes(candidate) { linked = candidate }
    }
    return linked
  }

  /// Those that were not deleted since the job was created: nothing else has a link.
  private func existing(_ ids: [String]) async throws(Failure) -> Set<String> {
    try await vault.database.read { tx throws(Failure) in
      var existing: Set<String> = []
      for id in ids where try FileStore.find(id, in: tx) != nil { existing.insert(id) }
      return existing
    }
  }

  private func bytes(
    of ids: [String], by job: String, beside others: Int64
  ) async throws(Failure) -> [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    var total = others
    for id in ids {
      let used = try await vault.database.read { tx throws(Failure) -> UsedBlob? in
        try FileStore.used(id, by: job, in: tx)
      }
      guard let used else { throw Failure(.internal, "job \(job) does not hold file \(id)") }
      total += used.sizeBytes
      guard total <= settings.inlineBytesLimit else { throw .invalid("input", tooLarge) }
      bytes[id] = try await vault.bytes(of: used.digest, sizeBytes: used.sizeBytes)
    }
    return bytes
  }
}

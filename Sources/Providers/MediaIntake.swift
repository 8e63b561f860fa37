// Brings what a model made into the blob store, before its job succeeds: bytes as they are, or a
// download from where the provider keeps them for a while.

import Adapters
import Core
import Files
import HTTP
import HTTPClient
import Protos

/// A file of an output that is stored whole, and what its bytes tell.
struct StoredMedium: Sendable {
  let received: ReceivedFile
  let facts: MediaFacts
}

/// What a file of an output has to be.
enum MediaKind: Sendable {
  case image, audio, video, anything

  /// By the capability that makes it.
  init(_ input: V1.Input) {
    switch input.capability {
    case .image: self = .image
    case .speech: self = .audio
    case .video: self = .video
    case .chat, .embedding, .transcription, .rerank, .moderation, .custom, nil: self = .anything
    }
  }

  func takes(_ mimeType: String) -> Bool {
    switch self {
    case .image: mimeType.hasPrefix("image/")
    case .audio: mimeType.hasPrefix("audio/") || mimeType == "video/webm" || mimeType == "video/mp4"
    case .video: mimeType.hasPrefix("video/")
    case .anything: true
    }
  }
}

struct MediaIntake: Sendable {
  private static let downloadTries = 3
  private static let retryDelay = Duration.milliseconds(300)
  private static let timeouts = ClientTimeouts(
    connect: .seconds(10), firstByte: .seconds(30), idle: .seconds(30), total: .seconds(900))
  private static let redirectsLimit = 3

  private let vault: FileVault
  /// For files on the provider's own host, and for those elsewhere.
  private let providers: [HTTPClient]
  private let others: [HTTPClient]
  private let world: World

  init(vault: FileVault, providers: [HTTPClient], others: [HTTPClient], world: World) {
    self.vault = vault
    self.providers = providers
    self.others = others
    self.world = world
  }

  static let missing = storage(Failure(.internal, "there is no store for outputs"))

  /// Begins a file whose bytes come; `type` is what the provider says, or empty.
  func begin(_ type: String) async throws(ProviderFailure) -> IncomingMedium {
    var declaration = FileDeclaration()
    declaration.mimeType = type.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    declaration.typeIsHint = true
    do throws(Failure) {
      return IncomingMedium(try await vault.receiveOutput(declaration))
    } catch {
      throw Self.storage(error)
    }
  }

  func store(
    _ medium: ProducedMedium, for attempt: AttemptRequest
  ) async throws(ProviderFailure) -> StoredMedium {
    let kind = MediaKind(attempt.input)
    switch medium {
    case .data(let bytes, let type):
      let incoming = try await begin(type)
      do throws(ProviderFailure) {
        try await incoming.append(bytes)
        return try await incoming.finish(as: kind)
      } catch {
        await incoming.discard()
        throw error
      }
    case .url(let url, let type):
      return try await download(url, type, kind, attempt)
    }
  }

  // MARK: Downloads

  /// The work is done and paid for: a transfer that breaks is begun again.
  private func download(
    _ url: String, _ type: String, _ kind: MediaKind, _ attempt: AttemptRequest
  ) async throws(ProviderFailure) -> StoredMedium {
    var tries = 1
    while true {
      do throws(ProviderFailure) {
        return try await downloadOnce(url, type, kind, attempt)
      } catch {
        guard tries < Self.downloadTries, error.mayRetrySame else { throw error }
      }
      do { try await world.sleep(Self.retryDelay * (1 << tries)) } catch { throw .canceled() }
      tries += 1
    }
  }

  private func downloadOnce(
    _ url: String, _ type: String, _ kind: MediaKind, _ attempt: AttemptRequest
  ) async throws(ProviderFailure) -> StoredMedium {
    let response = try await open(url, attempt)
    let said = response.fields.first("content-type") ?? ""
    let incoming = try await begin(type.isEmpty ? said : type)
    do throws(ProviderFailure) {
      while let bytes = try await Self.next(response.body) { try await incoming.append(bytes) }
      return try await incoming.finish(as: kind)
    } catch {
      await incoming.discard()
      throw error
    }
  }

  private static func next(_ body: ClientBody) async throws(ProviderFailure) -> [UInt8]? {
    do throws(ClientError) { return try await body.next() } catch { throw ProviderFailure(error) }
  }

  /// The response that has the file. Hosts of files redirect now and then; each hop is judged anew.
  private func open(
    _ url: String, _ attempt: AttemptRequest
  ) async throws(ProviderFailure) -> ClientResponse {
    var url = url
    for _ in 0...Self.redirectsLimit {
      // What is on the provider's own host may be as private as the provider is.
      let isOwn = Origin(url) != nil && Origin(url) == Origin(attempt.deployment.baseURL)
      guard let client = (isOwn ? providers : others).onThisLoop(world) else { throw Self.missing }
      var request = ClientRequest(
        url: url, fields: ["user-agent": "ModelRoute", "accept": "*/*"], timeouts: Self.timeouts)
      request.bodyBytesLimit = Int(clamping: vault.settings.fileBytesLimit + 1)
      let response: ClientResponse
      do throws(ClientError) { response = try await client.send(request) } catch {
        throw ProviderFailure(error)
      }
      switch response.status {
      case 200: return response
      case 301, 302, 303, 307, 308:
        guard let next = response.fields.first("location"), next.hasPrefix("http") else {
          throw Self.unreachable("a redirect without a target")
        }
        url = next
      default: throw Self.unreachable("the output's link answers \(response.status)", response)
      }
    }
    throw Self.unreachable("too many redirects")
  }

  /// Links that are refused may be made anew by asking once more (`LinkExpiry`).
  private static func unreachable(
    _ detail: String, _ response: ClientResponse? = nil
  ) -> ProviderFailure {
    var failure = FailureKind.badOutput.failure(detail: detail)
    failure.failure.reason = LinkExpiry.reason
    failure.mayRetrySame = response.map { $0.status == 429 || $0.status >= 500 } ?? false
    return failure
  }

  /// Nothing would be won by fetching the same bytes again.
  static func unusable(_ detail: String) -> ProviderFailure {
    var failure = FailureKind.badOutput.failure(detail: detail)
    failure.mayRetrySame = false
    return failure
  }

  /// A failure of our store is nobody else's: the customer is not charged.
  static func storage(_ error: Failure) -> ProviderFailure {
    // The bytes are empty or too many.
    if error.code == .invalidRequest { return unusable(error.message) }
    return ProviderFailure(
      Failure(.internal, "the output could not be stored", reason: "storage"),
      isTransient: false, wasSubmitted: true, blamesDeployment: false, detail: error.message)
  }
}

/// A link to an output that does not work (any more).
enum LinkExpiry {
  static let reason = "output_link"

  static func isCause(of failure: ProviderFailure) -> Bool { failure.failure.reason == reason }
}

/// A file of an output on its way into the store. One task uses it.
final class IncomingMedium {
  private let writer: FileWriter
  private var probe = MediaProbe()

  init(_ writer: FileWriter) { self.writer = writer }

  func append(_ bytes: [UInt8]) async throws(ProviderFailure) {
    probe.receive(bytes)
    do throws(Failure) { try await writer.append(bytes) } catch {
      throw MediaIntake.storage(error)
    }
  }

  /// All has come. What is no picture, sound or video where one was to be is no output.
  func finish(as kind: MediaKind) async throws(ProviderFailure) -> StoredMedium {
    probe.finish()
    let received: ReceivedFile
    do throws(Failure) { received = try await writer.finish() } catch {
      throw MediaIntake.storage(error)
    }
    guard kind.takes(received.mimeType) else {
      throw MediaIntake.unusable("the output is \(received.mimeType)")
    }
    return StoredMedium(received: received, facts: probe.facts)
  }

  func discard() async { await writer.discard() }
}

/// Scheme, host and port of a URL.
private struct Origin: Equatable {
  let text: String

  init?(_ url: String) {
    guard let scheme = ["https://", "http://"].first(where: { url.lowercased().hasPrefix($0) })
    else {
      return nil
    }
    text = scheme + url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }.lowercased()
  }
}

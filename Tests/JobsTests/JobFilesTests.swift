// Files that jobs are given: admitted, kept while the job lives, handed to each attempt.

import Core
import Events
import Files
import Foundation
import Models
import Objects
import Protos
import Providers
import RPC
import Storage
import StoreTestSupport
import Testing
import Wire

@testable import Jobs

@Suite struct JobFilesTests {
  static let owner = JobOwner(organization: "org_a", mode: .test)
  static let fileOwner = FileOwner(organization: "org_a", mode: .test)
  static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2]
  let store: any DirectStore
  let blobs: DirectoryStore
  let vault: FileVault

  init() throws {
    var settings = FileSettings()
    settings.inlineBytesLimit = 15
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("job-files-\(Hex.encode(World.live.randomBytes(8)))").path
    store = try TestStore.direct(EventLog.migrations + FileMigrations.all)
    blobs = try DirectoryStore.open(path: folder, world: .live)
    vault = FileVault(
      database: store, blobs: blobs, ids: IDMaker(world: .live), world: .live, settings: settings)
  }

  func files(reachesProviders: Bool = false) -> JobFiles {
    JobFiles(
      vault: vault, links: FileLinks(key: [1], base: "https://files.test"),
      reachesProviders: reachesProviders,
      fetch: { url, limit async throws(Failure) in
        guard url == "https://cats.test/1" else { throw Failure(.invalidRequest, "no such cat") }
        return Array(Self.png.prefix(limit))
      })
  }

  func put(
    _ bytes: [UInt8], of organization: String = "org_a"
  ) async throws(Failure) -> StoredFile {
    let writer = try await vault.receive(FileDeclaration())
    try await writer.append(bytes)
    let received = try await writer.finish()
    let file = StoredFile(
      id: vault.ids.make("file"), owner: FileOwner(organization: organization, mode: .test),
      key: "k", name: "cat.png", mimeType: received.mimeType, sizeBytes: received.sizeBytes,
      digest: received.digest, origin: .uploaded, createTime: vault.world.now())
    return try await vault.keep([received]) { () async throws(Failure) in
      try await vault.database.write { tx throws(Failure) in
        try FileStore.insert(file, ownerBytesLimit: 1000, in: tx)
        return file
      }
    }
  }

  func use(_ file: StoredFile, by job: String) throws(Failure) {
    try store.writeNow { tx throws(Failure) in try FileStore.use(file, for: job, in: tx) }
  }

  func input(_ parts: V1.ContentPart.Part...) -> V1.Input {
    var message = V1.ChatMessage()
    message.role = "user"
    message.content = parts.map { part in
      var content = V1.ContentPart()
      content.part = part
      return content
    }
    var chat = V1.ChatInput()
    chat.messages = [message]
    var input = V1.Input()
    input.capability = .chat(chat)
    return input
  }

  func media(_ id: String, type: String = "", sizeBytes: Int64 = 0) -> V1.MediaInput {
    var media = V1.MediaInput()
    media.source = .file(id)
    media.mimeType = type
    media.sizeBytes = sizeBytes
    return media
  }

  func parts(_ input: V1.Input) throws -> [V1.MediaInput] {
    guard case .chat(let chat) = input.capability else { return [] }
    return chat.messages[0].content.compactMap { part in
      switch part.part {
      case .image(let media), .audio(let media), .file(let media): media
      case .text, nil: nil
      }
    }
  }

  func refusal(_ input: V1.Input, reachesProviders: Bool = false) async -> String {
    do throws(Failure) {
      _ = try await files(reachesProviders: reachesProviders)
        .admit(input, of: Self.owner, at: vault.world.now())
      return "ok"
    } catch {
      return "\(error.code.rawValue) \(error.fieldViolations.first?.field ?? "")"
    }
  }

  @Test("an admitted input says of its files what is known of them, whatever the request said")
  func admitted() async throws {
    let file = try await put(Self.png)
    let (input, found) = try await files().admit(
      input(.text("look"), .image(media(file.id, sizeBytes: 1))), of: Self.owner,
      at: vault.world.now())
    let image = try #require(try parts(input).first)
    #expect(image.source == .file(file.id))
    #expect(image.mimeType == "image/png")
    #expect(image.sizeBytes == 10)
    #expect(image.name == "cat.png")
    #expect(found == [file])
  }

  @Test("what does not fit is refused with the path of its field")
  func refused() async throws {
    let mine = try await put(Self.png)
    let theirs = try await put(Self.png, of: "org_b")
    let path = "input.chat.messages[0].content[1]"
    let look = V1.ContentPart.Part.text("look")
    #expect(
      await refusal(input(look, .image(media(theirs.id)))) == "not_found \(path).image.file")
    #expect(
      await refusal(input(look, .image(media("file_0")))) == "not_found \(path).image.file")
    #expect(
      await refusal(input(look, .audio(media(mine.id)))) == "invalid_request \(path).audio.file")
    #expect(
      await refusal(input(look, .image(media(mine.id, type: "image/gif"))))
        == "invalid_request \(path).image.mime_type")
    let two = input(.image(media(mine.id)), .image(media(mine.id)))
    #expect(await refusal(two) == "invalid_request \(path).image.file")
    #expect(await refusal(two, reachesProviders: true) == "ok")
    #expect(await refusal(input(look, .image(media(mine.id)))) == "ok")
  }

  @Test("an attempt gets bytes where links lead nowhere, though the file be deleted meanwhile")
  func inline() async throws {
    let file = try await put(Self.png)
    let (admitted, _) = try await files().admit(
      input(.image(media(file.id))), of: Self.owner, at: vault.world.now())
    try use(file, by: "job_1")
    try await vault.delete(
      file.id, of: FileOwner(organization: "org_a", mode: .test), principal: "k", source: "")
    try await vault.sweep()
    let supplied = try await files().supply(
      admitted, of: "job_1", owner: Self.fileOwner, key: "k", to: try deployment(dialect: "openai"))
    #expect(try parts(supplied).map(\.source) == [.data(Self.png)])
    await #expect(throws: Failure.self) {
      try await files().supply(
        admitted, of: "job_2", owner: Self.fileOwner, key: "k",
        to: try deployment(dialect: "openai"))
    }
  }

  @Test("an attempt gets a link where there is one and the dialect takes one, else bytes")
  func linked() async throws {
    let picture = try await put(Self.png)
    let sound = try await put(Array("RIFF....WAVE".utf8))
    let (admitted, _) = try await files(reachesProviders: true).admit(
      input(.image(media(picture.id)), .audio(media(sound.id))), of: Self.owner,
      at: vault.world.now())
    try use(picture, by: "job_1")
    try use(sound, by: "job_1")
    let supplied = try await files(reachesProviders: true).supply(
      admitted, of: "job_1", owner: Self.fileOwner, key: "k", to: try deployment(dialect: "openai"))
    let sources = try parts(supplied).map(\.source)
    guard case .url(let url) = sources[0] else {
      Issue.record("\(sources)")
      return
    }
    #expect(url.hasPrefix("https://files.test/v1/signedFiles/\(picture.id)."))
    #expect(url.hasSuffix("/file.png"))
    #expect(sources[1] == .data(Array("RIFF....WAVE".utf8)))
  }

  func link(_ url: String, type: String = "") -> V1.MediaInput {
    var media = V1.MediaInput()
    media.source = .url(url)
    media.mimeType = type
    return media
  }

  @Test("a customer's URL reaches no provider, whatever we are reached by: what it holds does")
  func fetched() async throws {
    let openAI = try deployment(dialect: "openai")
    let cat = input(.image(link("https://cats.test/1")))
    for reachesProviders in [false, true] {
      let supplied = try await files(reachesProviders: reachesProviders)
        .supply(cat, of: "job_1", owner: Self.fileOwner, key: "k", to: openAI)
      #expect(try parts(supplied).map(\.source) == [.data(Self.png)])
      #expect(try parts(supplied).map(\.mimeType) == ["image/png"])
    }
    let path = "input.chat.messages[0].content[0].image"
    for (media, field) in [
      (link("https://cats.test/2"), "\(path).url"),
      (link("https://cats.test/1", type: "image/gif"), "\(path).mime_type"),
    ] {
      do throws(Failure) {
        _ = try await files().supply(
          input(.image(media)), of: "job_1", owner: Self.fileOwner, key: "k", to: openAI)
        Issue.record("\(field) was taken")
      } catch {
        #expect(error.fieldViolations.first?.field == field)
      }
    }
  }

  /// A deployment for films, which takes pictures of 256 kB inline, and larger ones as links.
  func films(readsLinks: Bool) throws -> Deployment {
    var rates = ConfigV1.Rates()
    rates.second = 1
    var price = ConfigV1.Price()
    price.effectiveFrom = GoogleProtobuf.Timestamp()
    price.picoUsd = rates
    var model = ConfigV1.Model()
    model.slug = "film"
    model.capability = "video"
    model.prices = [price]
    var deployment = ConfigV1.Deployment()
    deployment.id = "d"
    deployment.model = "film"
    deployment.prices = [price]
    var provider = ConfigV1.Provider()
    provider.id = "p"
    provider.dialect = "replicate"
    return try Deployment(
      deployment, provider, try CatalogModel(model), baseURL: "http://127.0.0.1",
      readsLinks: readsLinks)
  }

  @Test("what a URL holds becomes a link of ours where it is too large to go along")
  func fetchedToLink() async throws {
    var settings = FileSettings()
    settings.inlineBytesLimit = 1 << 20
    let large = Self.png + [UInt8](repeating: 7, count: 300_000)
    let vault = FileVault(
      database: store, blobs: blobs, ids: vault.ids, world: .live, settings: settings)
    let files = JobFiles(
      vault: vault, links: FileLinks(key: [1], base: "https://files.test"),
      reachesProviders: true, fetch: { _, _ async throws(Failure) in large })
    var video = V1.VideoInput()
    video.prompt = "a cat"
    video.firstFrame = link("https://cats.test/1")
    var asked = V1.Input()
    asked.capability = .video(video)
    let supplied = try await files.supply(
      asked, of: "job_1", owner: Self.fileOwner, key: "k", to: try films(readsLinks: true))
    guard case .video(let given) = supplied.capability,
      case .url(let url)? = given.firstFrame?.source
    else {
      Issue.record("\(supplied)")
      return
    }
    #expect(url.hasPrefix("https://files.test/v1/signedFiles/file_"))
    let kept = try store.readNow { tx throws(Failure) in
      try FileStore.list(
        of: Self.fileOwner, job: "job_1", after: nil, count: 10, at: vault.world.now(), in: tx)
    }
    #expect(kept.map(\.sizeBytes) == [Int64(large.count)])
    #expect(kept.first?.expireTime != nil)
    let failure = await #expect(throws: Failure.self) {
      try await files.supply(
        asked, of: "job_1", owner: Self.fileOwner, key: "k", to: try films(readsLinks: false))
    }
    #expect(failure?.fieldViolations.first?.field == "input.video.first_frame.url")
    #expect(failure?.reason == JobFiles.unsuitable)
  }

  func deployment(dialect: String) throws -> Deployment {
    var deployment = ConfigV1.Deployment()
    deployment.id = "d"
    deployment.model = "echo"
    var provider = ConfigV1.Provider()
    provider.id = "p"
    provider.dialect = dialect
    return try Deployment(
      deployment, provider, try #require(TestModel.echo), baseURL: "http://127.0.0.1")
  }

  @Test("every medium of every capability is visited under the path of its field")
  func paths() throws {
    var image = V1.ImageInput()
    image.images = [media("file_1"), media("file_2")]
    image.mask = media("file_3")
    var video = V1.VideoInput()
    video.firstFrame = media("file_1")
    video.references = [media("file_2")]
    video.video = media("file_3")
    var transcription = V1.TranscriptionInput()
    transcription.audio = media("file_1")
    var custom = V1.CustomInput()
    custom.files = ["b": media("file_1"), "a": media("file_2")]
    func visited(_ capability: V1.Input.Capability) throws -> [String] {
      var input = V1.Input()
      input.capability = capability
      var found: [String] = []
      try input.visitMedia { media, _, path in
        found.append(path)
        media.name = "seen"
      }
      var again = 0
      try input.visitMedia { media, _, _ in again += media.name == "seen" ? 1 : 0 }
      #expect(again == found.count)
      return found
    }
    #expect(
      try visited(.image(image))
        == ["input.image.images[0]", "input.image.images[1]", "input.image.mask"])
    #expect(
      try visited(.video(video))
        == ["input.video.first_frame", "input.video.references[0]", "input.video.video"])
    #expect(try visited(.transcription(transcription)) == ["input.transcription.audio"])
    #expect(
      try visited(.custom(custom)) == ["input.custom.files[a]", "input.custom.files[b]"])
    #expect(try visited(.speech(V1.SpeechInput())).isEmpty)
  }
}

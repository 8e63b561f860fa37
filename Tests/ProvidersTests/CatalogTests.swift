// Catalog files: read, checked as a whole, refused with their place.

import Config
import Core
import EventLoop
import Models
import ScriptedPeer
import Testing

@testable import Providers

@Suite("Catalog")
struct CatalogTests {
  @Test("deployments get their provider's and model's settings")
  func load() throws {
    let catalog = try CatalogDirectory().load(["THREE_KEY": "k"])
    #expect(catalog.deployments.map(\.id) == ["a", "b", "live"])
    let first = try #require(catalog.deployment("a"))
    #expect(first.baseURL == "http://127.0.0.1:1/openai/v1")
    #expect(first.isSandbox)
    #expect(first.zeroRetention)
    #expect(catalog.deployment("b")?.baseURL == "http://127.0.0.1:1/anthropic")
    let live = try #require(catalog.deployment("live"))
    #expect(live.baseURL == "https://api.example.com/v1")
    #expect(live.timeouts.firstOutput == .seconds(3))
    #expect(live.headers == ["X-Extra": .secret(.environment("EXTRA")), "x-plain": .text("v")])
    #expect(catalog.models.model("m")?.regions == ["eu", "us"])
    #expect(catalog.deployments(of: "m").count == 3)
    #expect(catalog.deployments(of: "x").isEmpty)
  }

  @Test("a deployment without its credential, or without the sandbox, is inactive, not an error")
  func inactive() throws {
    let files = CatalogDirectory()
    let bare = try files.load()
    #expect(bare.deployments.map(\.id) == ["a", "b"])
    #expect(bare.inactive == ["live": "credential env:THREE_KEY is not set"])
    let alone = try files.load(["THREE_KEY": "k"], sandbox: nil)
    #expect(alone.deployments.map(\.id) == ["live"])
    files.write(
      "a.yaml", CatalogText.whole + CatalogText.deployment("c", "one", rest: "disabled: true"))
    #expect(try files.load().inactive["c"] == "disabled")
  }

  @Test(
    "a mistake is named with its place and field",
    arguments: [
      ("deployments:\n" + CatalogText.deployment("a", "one"), "a.yaml:3:5: deployments[0].model"),
      (
        CatalogText.models + "deployments:\n" + CatalogText.deployment("a", "zzz"),
        "deployments[0].provider: there is no provider 'zzz'"
      ),
      (CatalogText.whole + CatalogText.deployment("a", "one"), "deployments[3].id: 'a' is also in"),
      (CatalogText.whole + CatalogText.deployment("Bad Id", "one"), "deployments[3].id"),
      (
        CatalogText.whole + CatalogText.deployment("c", "one", rest: "quirks: {no_such: x}"),
        "deployments[3].quirks[\"no_such\"]: there is no such quirk"
      ),
      (CatalogText.whole + CatalogText.deployment("c", "one", rest: "wieght: 5"), "wieght"),
      (CatalogText.whole + CatalogText.deployment("c", "one", rest: "weight: -5"), "weight"),
      (
        CatalogText.whole.replacing("dialect: openai,", with: "dialect: openai, queue: 5,"),
        "providers[0].queue: has no effect without concurrency"
      ),
      (
        CatalogText.whole
          + CatalogText.deployment("c", "one", rest: "breaker: {open: 10s, open_max: 5s}"),
        "deployments[3].breaker.open_max: is less than the first open time"
      ),
      (
        CatalogText.whole.replacing("dialect: openai,", with: "dialect: x,"),
        "a.yaml:2:47: providers[0].dialect: must be one of anthropic, openai"
      ),
      (
        CatalogText.whole.replacing("credential: env:THREE_KEY", with: "credential: sk-secret"),
        "providers[2].credential"
      ),
      (
        CatalogText.whole.replacing("base_url: https://api", with: "base_url: ftp://api"),
        "providers[2].base_url"
      ),
      (
        CatalogText.whole.replacing("https://api.example.com/v1/", with: "https:///v1"),
        "providers[2].base_url: must have a host"
      ),
      (
        CatalogText.whole.replacing("example.com/v1/", with: "example.com/v1?key=x"),
        "providers[2].base_url: must have a host, and no query"
      ),
      (
        CatalogText.whole + CatalogText.deployment("c", "one", rest: "quirks: {path: v1/chat}"),
        "deployments[3].quirks[\"path\"]: a path that begins with '/'"
      ),
      (
        CatalogText.whole
          + CatalogText.deployment("c", "one", rest: "quirks: {credential_header: 'a b'}"),
        "deployments[3].quirks[\"credential_header\"]: the name of a header"
      ),
      (
        CatalogText.whole
          + CatalogText.deployment("c", "one", rest: "missing_features: [seed, tempurature]"),
        "deployments[3].missing_features[1]: must be one of"
      ),
      (
        CatalogText.whole.replacing("x-plain: v", with: "x-plain: \"v\\n\""),
        "providers[2].headers: the value of 'x-plain'"
      ),
      (
        CatalogText.whole.replacing("capability: chat", with: "capability: chatt"),
        "models[0].capability"
      ),
      (
        CatalogText.whole.replacing(
          "{input_token: 10, output_token: 20}", with: "{input_token: 1}"),
        "models[0].prices[0].pico_usd.output_token: is missing"
      ),
      (
        CatalogText.whole.replacing(
          "{input_token: 5, output_token: 10}", with: "{output_token: 1}"),
        "prices[0].pico_usd: needs input_token"
      ),
    ])
  func mistakes(_ text: String, _ expected: String) throws {
    let found = failure { () throws(Failure) in
      _ = try CatalogDirectory(["a.yaml": text]).load(["THREE_KEY": "k"])
    }
    let message = try #require(found?.message)
    #expect(message.contains(expected), "\(message)")
    #expect(message.contains("a.yaml:"))
    #expect(!message.contains("sk-secret"))
  }

  @Test("files are one catalog; a bad reload changes nothing, a good one everything")
  func reload() throws {
    let files = CatalogDirectory([
      "p.yaml": CatalogText.providers, "m.yml": CatalogText.models,
      "d.yaml": "deployments:\n" + CatalogText.deployment("a", "one"), "notes.txt": "{{{",
    ])
    let catalog = try files.load()
    #expect(catalog.deployments.map(\.id) == ["a"])
    files.write("d.yaml", "deployments: [{id: x}]")
    let refused = failure { () throws(Failure) in try catalog.reload() }
    #expect(refused != nil)
    #expect(catalog.deployments.map(\.id) == ["a"])
    #expect(catalog.models.model("m") != nil)
    files.write("d.yaml", "deployments:\n" + CatalogText.deployment("z", "one"))
    try catalog.reload()
    #expect(catalog.deployments.map(\.id) == ["z"])
  }

  @Test(
    "a watched catalog follows its files, and keeps the last good state", .timeLimit(.minutes(1)))
  func watch() async throws {
    let files = CatalogDirectory()
    let catalog = try files.load()
    let loop = EventLoop()
    let reports = AsyncStream<Failure?>.makeStream()
    let started = Gate()
    let task = Task {
      await catalog.watch(on: loop, started: { started.open() }) { reports.continuation.yield($0) }
    }
    var iterator = reports.stream.makeAsyncIterator()
    await started.passed()
    files.write("b.yaml", "deployments:\n" + CatalogText.deployment("z", "one"))
    while catalog.deployment("z") == nil {
      let report = try #require(await iterator.next())
      #expect(report == nil)
    }
    files.write("b.yaml", "deployments: [{id: z}]")
    var failure: Failure?
    while failure == nil { failure = try #require(await iterator.next()) }
    #expect(failure?.message.contains("b.yaml:1:15") == true)
    #expect(catalog.deployment("z") != nil)
    task.cancel()
    await task.value
    loop.stop()
  }

  @Test("a path that is not there is an error, an empty directory an empty catalog")
  func paths() throws {
    let missing = failure { () throws(Failure) in
      _ = try Catalog.load(CatalogSource(paths: ["/nonexistent"], environment: [:]))
    }
    #expect(missing?.code == .notFound)
    #expect(try CatalogDirectory([:]).load().deployments.isEmpty)
  }

  @Test("the catalog of the repository loads")
  func repository() throws {
    let source = CatalogSource(
      paths: ["catalog"],
      environment: [
        "OPENAI_API_KEY": "x", "ANTHROPIC_API_KEY": "y", "RUNWAYML_API_SECRET": "z",
        "REPLICATE_API_TOKEN": "t",
      ],
      sandboxURL: "http://127.0.0.1:1")
    let catalog = try Catalog.load(source)
    #expect(catalog.inactive.isEmpty)
    #expect(catalog.deployments(of: "sandbox-chat").map(\.dialect) == ["openai", "anthropic"])
    let sandboxed = catalog.deployments(of: "sandbox-chat").filter(\.isSandbox)
    #expect(sandboxed.count == 2)
    for slug in ["image", "video", "speech", "transcription"] {
      let dialects = catalog.deployments(of: "sandbox-\(slug)").map(\.dialect)
      #expect(Set(dialects).count == 2, "\(slug)")
    }
  }
}

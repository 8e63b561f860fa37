// Catalogs and inputs that the tests vary.

import Adapters
import Config
import Core
import EventLoop
import HTTPClient
import Models
import Protos
import Providers
import RPC
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A directory of YAML files that is gone with the value.
final class CatalogDirectory: Sendable {
  let path: String

  init(_ files: [String: String] = ["a.yaml": CatalogText.whole]) {
    var template = Array("/tmp/catalog-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, text) in files { write(name, text) }
  }

  func write(_ name: String, _ text: String) {
    let file = fopen("\(path)/\(name)", "w")
    fputs(text, file)
    fclose(file)
  }

  deinit {
    for name in (try? File.list(path, suffix: "")) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  func load(
    _ environment: [String: String] = [:], sandbox: String? = "http://127.0.0.1:1"
  ) throws(Failure) -> Catalog {
    try Catalog.load(
      CatalogSource(paths: [path], environment: environment, sandboxURL: sandbox))
  }
}

enum CatalogText {
  static let providers = """
    providers:
      - {id: one, base_url: "sandbox:/openai/v1", dialect: openai, test_only: true}
      - {id: two, base_url: "sandbox:/anthropic/", dialect: anthropic, test_only: true}
      - id: three
        base_url: https://api.example.com/v1/
        dialect: openai
        credential: env:THREE_KEY
        headers: {X-Extra: "env:EXTRA", x-plain: v}

    """

  static let models = """
    models:
      - slug: m
        capability: chat
        features: [tools, seed, stop, images]
        limits: {context_tokens: 1000, max_output_tokens: 100}
        prices:
          - {effective_from: 2020-01-01T00:00:00Z, pico_usd: {input_token: 10, output_token: 20}}

    """

  static func deployment(
    _ id: String, _ provider: String, input: Int = 5, output: Int = 10, rest: String = ""
  ) -> String {
    """
      - id: \(id)
        model: m
        provider: \(provider)
        provider_model: their-\(id)
        prices:
          - effective_from: 2020-01-01T00:00:00Z
            pico_usd: {input_token: \(input), output_token: \(output)}
    \(rest.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))

    """
  }

  static let whole =
    providers + models + "deployments:\n"
    + deployment("a", "one", rest: "region: eu\ndata_policy: {zero_retention: true}")
    + deployment("b", "two", input: 50, output: 100, rest: "region: us")
    + deployment("live", "three", rest: "timeouts: {first_output: 3s}")
}

func makeInput(
  _ text: String = "hello", _ change: (inout V1.ChatInput) -> Void = { _ in }
) -> V1.Input {
  var part = V1.ContentPart()
  part.part = .text(text)
  var message = V1.ChatMessage()
  message.role = "user"
  message.content = [part]
  var chat = V1.ChatInput()
  chat.messages = [message]
  change(&chat)
  var input = V1.Input()
  input.capability = .chat(chat)
  return input
}

func makeRequest(
  _ input: V1.Input = makeInput(), _ change: (inout RouteRequest) -> Void = { _ in }
) -> RouteRequest {
  var request = RouteRequest(model: "m", input: input, mode: .test, maxOutputTokens: 100)
  change(&request)
  return request
}

/// The failure that the body throws.
func failure(_ body: () throws(Failure) -> Void) -> Failure? {
  do throws(Failure) {
    try body()
    return nil
  } catch {
    return error
  }
}

let noon = Timestamp(microseconds: 1_795_341_600_000_000)

/// A 429 that says when to come back.
func throttled(_ wait: Duration?) -> CallOutcome {
  .failed(FailureKind.rateLimit.failure(retryAfter: wait))
}

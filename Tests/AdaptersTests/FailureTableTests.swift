// What unsuccessful responses mean, for both dialects: never by status alone.

import Core
import HTTP
import Testing

@testable import Adapters

struct FailureRow: Sendable, CustomTestStringConvertible {
  var dialect: String
  var status: Int
  var body: String
  var fields: HTTPFields = [:]
  var code: Failure.Code
  var reason: String
  var isTransient = true
  var mayRetrySame = false
  var blames = true

  var testDescription: String { "\(dialect) \(status) \(body.prefix(60))" }

  static func openai(
    _ status: Int, _ type: String, _ errorCode: String, _ code: Failure.Code, _ reason: String,
    isTransient: Bool = true, mayRetrySame: Bool = false, blames: Bool = true
  ) -> FailureRow {
    let body =
      #"{"error":{"message":"upstream words","type":"\#(type)","param":null,"code":\#(errorCode)}}"#
    return FailureRow(
      dialect: "openai", status: status, body: body, code: code, reason: reason,
      isTransient: isTransient, mayRetrySame: mayRetrySame, blames: blames)
  }

  static func anthropic(
    _ status: Int, _ type: String, _ code: Failure.Code, _ reason: String,
    message: String = "upstream words", isTransient: Bool = true, mayRetrySame: Bool = false,
    blames: Bool = true
  ) -> FailureRow {
    let body =
      #"{"type":"error","error":{"type":"\#(type)","message":"\#(message)"},"request_id":"r"}"#
    return FailureRow(
      dialect: "anthropic", status: status, body: body, code: code, reason: reason,
      isTransient: isTransient, mayRetrySame: mayRetrySame, blames: blames)
  }

  static let all: [FailureRow] = openAI + anthropic + shapes

  static let openAI: [FailureRow] = [
    .openai(400, "invalid_request_error", "null", .invalidRequest, "rejected", blames: false),
    .openai(
      400, "invalid_request_error", #""context_length_exceeded""#, .invalidRequest,
      "context_length", blames: false),
    .openai(
      400, "invalid_request_error", #""content_policy_violation""#, .contentBlocked, "input",
      isTransient: false, blames: false),
    .openai(
      400, "invalid_request_error", #""content_filter""#, .contentBlocked, "input",
      isTransient: false, blames: false),
    .openai(
      401, "invalid_request_error", #""invalid_api_key""#, .providerUnavailable, "configuration"),
    .openai(400, "x", #""invalid_api_key""#, .providerUnavailable, "configuration"),
    .openai(403, "permission_error", "null", .providerUnavailable, "configuration"),
    .openai(
      404, "invalid_request_error", #""model_not_found""#, .providerUnavailable, "configuration"),
    .openai(429, "insufficient_quota", #""insufficient_quota""#, .providerUnavailable, "quota"),
    .openai(429, "requests", #""rate_limit_exceeded""#, .providerUnavailable, "capacity"),
    .openai(500, "server_error", "null", .generationFailed, "model_error", mayRetrySame: true),
    .openai(503, "x", "null", .providerUnavailable, "capacity", mayRetrySame: true),
    .openai(413, "x", "null", .invalidRequest, "payload_too_large", blames: false),
    FailureRow(
      dialect: "openai", status: 400,
      body: #"{"object":"error","message":"This model's maximum context length is 4096 tokens.","#
        + #""type":"BadRequestError","param":null,"code":400}"#,
      code: .invalidRequest, reason: "context_length", blames: false),
  ]

  static let anthropic: [FailureRow] = [
    .anthropic(400, "invalid_request_error", .invalidRequest, "rejected", blames: false),
    .anthropic(
      400, "invalid_request_error", .invalidRequest, "context_length",
      message: "prompt is too long: 210000 tokens > 200000 maximum", blames: false),
    .anthropic(
      400, "invalid_request_error", .contentBlocked, "input",
      message: "Output blocked by content filtering policy", isTransient: false, blames: false),
    .anthropic(
      400, "invalid_request_error", .providerUnavailable, "quota",
      message: "Your credit balance is too low"),
    .anthropic(401, "authentication_error", .providerUnavailable, "configuration"),
    .anthropic(402, "billing_error", .providerUnavailable, "quota"),
    .anthropic(403, "permission_error", .providerUnavailable, "configuration"),
    .anthropic(404, "not_found_error", .providerUnavailable, "configuration"),
    .anthropic(413, "request_too_large", .invalidRequest, "payload_too_large", blames: false),
    .anthropic(429, "rate_limit_error", .providerUnavailable, "capacity"),
    .anthropic(500, "api_error", .generationFailed, "model_error", mayRetrySame: true),
    .anthropic(504, "timeout_error", .timeout, "model", mayRetrySame: true),
    .anthropic(529, "overloaded_error", .providerUnavailable, "capacity", mayRetrySame: true),
  ]

  /// Bodies of no dialect.
  static let shapes: [FailureRow] = ["openai", "anthropic"].flatMap { dialect in
    [
      FailureRow(
        dialect: dialect, status: 502, body: "<html><h1>502 Bad Gateway</h1></html>",
        code: .providerUnavailable, reason: "capacity", mayRetrySame: true),
      FailureRow(
        dialect: dialect, status: 400, body: "<html>Bad Request</html>", code: .generationFailed,
        reason: "model_error", mayRetrySame: true),
      FailureRow(
        dialect: dialect, status: 500, body: "", code: .generationFailed, reason: "model_error",
        mayRetrySame: true),
      FailureRow(
        dialect: dialect, status: 429, body: #"{"error":{"mess"#, code: .providerUnavailable,
        reason: "capacity"),
      FailureRow(
        dialect: dialect, status: 422, body: #"{"detail":[{"loc":["body"],"msg":"x"}]}"#,
        code: .invalidRequest, reason: "rejected", blames: false),
      FailureRow(
        dialect: dialect, status: 400, body: #"[{"error":{"code":400,"message":"x"}}]"#,
        code: .invalidRequest, reason: "rejected", blames: false),
      FailureRow(
        dialect: dialect, status: 307, body: "", fields: ["location": "http://LEAK/"],
        code: .providerUnavailable, reason: "configuration"),
      FailureRow(
        dialect: dialect, status: 999, body: "null", code: .generationFailed,
        reason: "model_error", mayRetrySame: true),
    ]
  }
}

@Suite("Failure tables")
struct FailureTableTests {
  static let now = Timestamp(microseconds: 0)

  @Test("each response has its meaning", arguments: FailureRow.all)
  func table(_ row: FailureRow) throws {
    let adapter = try #require(ChatAdapters.adapter(dialect: row.dialect))
    let failure = adapter.failure(
      FailedResponse(
        status: row.status, fields: row.fields, body: Array(row.body.utf8), now: Self.now))
    #expect(failure.failure.code == row.code)
    #expect(failure.failure.reason == row.reason)
    #expect(failure.isTransient == row.isTransient)
    #expect(failure.mayRetrySame == row.mayRetrySame)
    #expect(failure.blamesDeployment == row.blames)
    #expect(!failure.failure.message.contains("upstream"))
    #expect(!"\(failure.failure)".contains("LEAK"))
  }

  @Test("headers say when to come back, and whether")
  func headers() {
    func failure(_ status: Int, _ fields: HTTPFields) -> ProviderFailure {
      OpenAIChatAdapter().failure(FailedResponse(status: status, fields: fields, now: Self.now))
    }
    let limited = failure(429, ["retry-after": "7"])
    #expect(limited.failure.retryAfter == .seconds(7))
    let never = failure(500, ["x-should-retry": "false"])
    #expect(!never.mayRetrySame)
    let again = failure(429, ["x-should-retry": "true"])
    #expect(again.mayRetrySame)
    #expect(failure(400, ["retry-after": "7"]).failure.retryAfter == nil)
  }

  @Test("no body whatever crashes the tables, and details stay short")
  func fuzz() {
    let seed = Array(#"{"error":{"type":"x","code":[1,{"a":null}],"message":{"b":"é"}}}"#.utf8)
    for dialect in ChatAdapters.dialects {
      guard let adapter = ChatAdapters.adapter(dialect: dialect) else { continue }
      for index in seed.indices {
        for byte in [0x00, 0x22, 0x5B, 0x7B, 0xFF] as [UInt8] {
          var body = seed
          body[index] = byte
          _ = adapter.failure(FailedResponse(status: 400, body: body, now: Self.now))
          _ = adapter.failure(
            FailedResponse(status: 500, body: Array(seed[..<index]), now: Self.now))
        }
      }
      let long = [UInt8](repeating: 0x61, count: 200_000)
      let failure = adapter.failure(FailedResponse(status: 500, body: long, now: Self.now))
      #expect(failure.detail.utf8.count <= ProviderFailure.detailLimit + 3)
    }
  }
}

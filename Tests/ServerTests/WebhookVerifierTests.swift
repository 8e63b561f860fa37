import Core
import Testing

@testable import Server

@Suite("Received webhooks")
struct WebhookVerifierTests {
  // The example of the Standard Webhooks reference implementation.
  private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
  private let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
  private let timestamp = "1614265330"
  private let body = Array(#"{"test": 2432232314}"#.utf8)
  private let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
  private let now = Timestamp(microseconds: 1_614_265_330_000_000)

  @Test("a genuine webhook is accepted, also with another signature beside it")
  func genuine() throws {
    let verifier = try WebhookVerifier(secret: secret)
    for signatures in [signature, "v1,AAAA \(signature)", "v1a,x \(signature)"] {
      #expect(
        verifier.problem(
          id: id, timestamp: timestamp, signatures: signatures, body: body, at: now) == nil)
    }
  }

  @Test("a changed body, id, time or signature is refused")
  func changed() throws {
    let verifier = try WebhookVerifier(secret: secret)
    func problem(
      _ id: String?, _ timestamp: String?, _ signatures: String?, _ body: [UInt8]
    ) -> String? {
      verifier.problem(
        id: id, timestamp: timestamp, signatures: signatures, body: body, at: now)
    }
    #expect(problem(id, timestamp, signature, body + [0x20]) == "no signature matches")
    #expect(problem("msg_other", timestamp, signature, body) == "no signature matches")
    #expect(problem(id, "1614265331", signature, body) == "no signature matches")
    #expect(problem(id, timestamp, "v2,\(signature.dropFirst(3))", body) != nil)
    #expect(problem(nil, timestamp, signature, body) == "a webhook header is missing")
    #expect(problem(id, "soon", signature, body) == "webhook-timestamp is no number")
    #expect(problem(id, "9223372036854775807", signature, body) != nil)
  }

  @Test("an old webhook is refused, so that it cannot be played again")
  func old() throws {
    let verifier = try WebhookVerifier(secret: secret)
    let problem = verifier.problem(
      id: id, timestamp: timestamp, signatures: signature, body: body, at: now + .seconds(301))
    #expect(problem == "webhook-timestamp is too far from now")
  }

  @Test("what is no secret is refused", arguments: ["", "whsec_", "abc", "whsec_!!"])
  func secrets(text: String) {
    #expect(throws: Failure.self) { try WebhookVerifier(secret: text) }
  }
}

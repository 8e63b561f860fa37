import Core
import HTTP
import Testing

@testable import Webhooks

@Suite struct DeliveryTests {
  private func at(_ seconds: Int64) -> Timestamp { Timestamp(microseconds: seconds * 1_000_000) }

  private func settings(_ change: (inout WebhookSettings) -> Void = { _ in }) -> WebhookSettings {
    var settings = WebhookSettings()
    settings.jitterPercent = 0
    change(&settings)
    return settings
  }

  @Test("the schedule is that of Standard Webhooks: ten attempts over 75 hours")
  func schedule() {
    var delivery = DeliveryMachine(at: at(0))
    var now = at(0)
    var waits: [Int64] = []
    while delivery.state == .pending {
      let action = delivery.attempted(
        .answered(status: 500, retryAfter: nil), settings: settings(), at: now, random: 0)
      if case .retry(let time) = action {
        waits.append((time - now).components.seconds)
        now = time
      }
    }
    #expect(waits == [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
    #expect(delivery.state == .abandoned)
    #expect(delivery.attempts == 10)
  }

  @Test("2xx delivers, a redirect does not", arguments: [(204, true), (200, true), (301, false)])
  func status(status: Int, isDelivered: Bool) {
    var delivery = DeliveryMachine(at: at(0))
    _ = delivery.attempted(
      .answered(status: status, retryAfter: nil), settings: settings(), at: at(0), random: 0)
    #expect((delivery.state == .delivered) == isDelivered)
  }

  @Test("410 abandons the delivery and disables its receiver")
  func gone() {
    var delivery = DeliveryMachine(at: at(0))
    let action = delivery.attempted(
      .answered(status: 410, retryAfter: nil), settings: settings(), at: at(0), random: 0)
    #expect(action == .disableTarget)
    #expect(delivery.state == .abandoned)
  }

  @Test(
    "Retry-After of 429 and 503 lengthens the wait, within its limit",
    arguments: [
      (status: 429, asked: Int64(60), wait: Int64(60)), (503, 60, 60), (429, 1, 5),
      (503, 999_999, 86_400), (500, 60, 5),
    ])
  func retryAfter(status: Int, asked: Int64, wait: Int64) {
    var delivery = DeliveryMachine(at: at(0))
    let action = delivery.attempted(
      .answered(status: status, retryAfter: .seconds(asked)), settings: settings(), at: at(0),
      random: 0)
    #expect(action == .retry(at: at(wait)))
  }

  @Test("jitter stays within its share", arguments: [UInt64(0), 999_999, .max])
  func jitter(random: UInt64) {
    var delivery = DeliveryMachine(at: at(0))
    let action = delivery.attempted(
      .unreachable(reason: "timeout"), settings: settings { $0.jitterPercent = 20 }, at: at(0),
      random: random)
    guard case .retry(let time) = action else {
      Issue.record("a delivery that failed once is retried")
      return
    }
    #expect(time >= at(4) && time <= at(6))
  }

  @Test("a delivery that has ended stays as it is")
  func ended() {
    var delivery = DeliveryMachine(state: .delivered, attempts: 1, dueTime: nil)
    let before = delivery
    let action = delivery.attempted(
      .unreachable(reason: "timeout"), settings: settings(), at: at(0), random: 0)
    #expect(action == .none)
    delivery.abandon()
    #expect(delivery == before)
  }

  @Test(
    "a receiver may say when to come again, in seconds or as a date",
    arguments: [
      ("120", 120), ("0", 0), ("Thu, 01 Jan 1970 00:01:40 GMT", 90),
      ("Thu, 01 Jan 1970 00:00:01 GMT", 0), ("-1", nil), ("soon", nil), ("99999999999", nil),
    ] as [(String, Int64?)])
  func retryAfter(text: String, seconds: Int64?) {
    let fields: HTTPFields = ["retry-after": text]
    #expect(WebhookLane.retryAfter(fields, at: at(10)) == seconds.map { .seconds($0) })
  }

  @Test("the signature follows the example of the specification")
  func signature() throws {
    let secret = try #require(WebhookSecret(text: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let signature = secret.signature(
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: at(1_614_265_330),
      body: Array(#"{"test": 2432232314}"#.utf8))
    #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  @Test(
    "what is no secret is refused", arguments: ["", "whsec_", "whsec_AAAA", "MfKQ9r8GKYqrTwjU"])
  func badSecret(text: String) {
    #expect(WebhookSecret(text: text) == nil)
  }

  @Test("new secrets differ and can be read back")
  func newSecret() {
    let text = WebhookSecret.makeText(world: .live)
    #expect(WebhookSecret(text: text)?.text == text)
    #expect(text != WebhookSecret.makeText(world: .live))
  }
}

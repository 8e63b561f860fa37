import Core
import Testing
import Webhooks

@Suite struct DeliveryQueuesTests {
  let good = WebhookTargetKey(organization: "o", url: "https://good.example/")
  let dead = WebhookTargetKey(organization: "o", url: "https://dead.example/")

  private func at(_ seconds: Int64) -> Timestamp { Timestamp(microseconds: seconds * 1_000_000) }

  private func queues(_ change: (inout WebhookSettings) -> Void = { _ in }) -> DeliveryQueues {
    var settings = WebhookSettings()
    change(&settings)
    return DeliveryQueues(settings: settings)
  }

  @Test("nothing is sent before its time")
  func time() {
    var queues = queues()
    queues.add("1", to: good, dueTime: at(10))
    #expect(queues.next(at: at(9)) == nil)
    #expect(queues.nextAlarm == at(10))
    #expect(queues.next(at: at(10))?.id == "1")
  }

  @Test("a receiver takes only its share of the places, others go on")
  func isolation() {
    var queues = queues { $0.targetConcurrencyLimit = 2 }
    for number in 1...5 { queues.add("d\(number)", to: dead, dueTime: at(0)) }
    queues.add("g1", to: good, dueTime: at(0))
    var sent: Set<String> = []
    while let next = queues.next(at: at(0)) { sent.insert(next.id) }
    #expect(sent == ["d1", "d2", "g1"])
  }

  @Test("a receiver that failed gets one at a time until one succeeds")
  func probing() {
    var queues = queues { $0.targetConcurrencyLimit = 2 }
    for number in 1...5 { queues.add("\(number)", to: dead, dueTime: at(0)) }
    #expect(queues.next(at: at(0))?.id == "1")
    #expect(queues.finished(dead, succeeded: false) == false)
    #expect(queues.next(at: at(0))?.id == "2")
    #expect(queues.next(at: at(0)) == nil)
    _ = queues.finished(dead, succeeded: true)
    #expect(queues.next(at: at(0))?.id == "3")
    #expect(queues.next(at: at(0))?.id == "4")
  }

  @Test("no more are under way than the limit of all")
  func limit() {
    var queues = queues { $0.concurrencyLimit = 1 }
    queues.add("1", to: good, dueTime: at(0))
    queues.add("2", to: dead, dueTime: at(0))
    #expect(queues.next(at: at(0)) != nil)
    #expect(queues.next(at: at(0)) == nil)
  }

  @Test("what a full queue did not take is read again when it is empty")
  func refill() {
    var queues = queues { $0.targetQueueLimit = 1 }
    queues.add("1", to: good, dueTime: at(0))
    queues.add("2", to: good, dueTime: at(0))
    #expect(queues.waitingCount == 1)
    #expect(queues.next(at: at(0))?.id == "1")
    #expect(queues.finished(good, succeeded: true) == true)
  }
}

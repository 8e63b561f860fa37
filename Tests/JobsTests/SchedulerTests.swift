import Core
import Jobs
import Testing

@Suite struct SchedulerTests {
  private func at(_ seconds: Int64) -> Timestamp { Timestamp(microseconds: seconds * 1_000_000) }

  private func scheduler(each: Int = 100, total: Int = 1000, queue: Int = 1000) -> Scheduler {
    var settings = JobSettings()
    settings.organizationConcurrencyLimit = each
    settings.concurrencyLimit = total
    settings.organizationQueueLimit = queue
    return Scheduler(settings: settings)
  }

  private func job(
    _ id: String, of organization: String = "a", priority: Int = 0, deadline: Int64 = 100
  ) -> WaitingJob {
    WaitingJob(
      id: id, organization: organization, priority: priority, deadline: at(deadline))
  }

  private func drain(_ scheduler: inout Scheduler) -> [String] {
    var ids: [String] = []
    while let job = scheduler.next() { ids.append(job.id) }
    return ids
  }

  @Test("organisations take turns, however long one's queue is")
  func fair() {
    var scheduler = scheduler()
    for number in 1...4 { scheduler.enqueue(job("a\(number)", of: "a")) }
    scheduler.enqueue(job("b1", of: "b"))
    scheduler.enqueue(job("c1", of: "c"))
    #expect(drain(&scheduler) == ["a1", "b1", "c1", "a2", "a3", "a4"])
  }

  @Test("within an organisation the higher priority runs first, then the older job")
  func priority() {
    var scheduler = scheduler()
    scheduler.enqueue(job("1"))
    scheduler.enqueue(job("2", priority: 5))
    scheduler.enqueue(job("3", priority: 5))
    scheduler.enqueue(job("4", priority: -1))
    #expect(drain(&scheduler) == ["2", "3", "1", "4"])
  }

  @Test("an organisation at its limit waits and does not block others")
  func organizationLimit() {
    var scheduler = scheduler(each: 1)
    scheduler.enqueue(job("a1", of: "a"))
    scheduler.enqueue(job("a2", of: "a"))
    scheduler.enqueue(job("b1", of: "b"))
    #expect(drain(&scheduler) == ["a1", "b1"])
    scheduler.returnSlot(of: "a")
    #expect(drain(&scheduler) == ["a2"])
  }

  @Test("an organisation's own limit holds at once, in both directions")
  func ownLimit() {
    var scheduler = scheduler(each: 1)
    scheduler.setLimit(3, of: "late")
    for number in 1...6 { scheduler.enqueue(job("a\(number)")) }
    #expect(drain(&scheduler) == ["a1"])
    #expect(scheduler.wait(of: "a2") == .organization)
    scheduler.setLimit(3, of: "a")
    #expect(scheduler.hasNext)
    #expect(scheduler.wait(of: "a2") == .capacity)
    #expect(drain(&scheduler) == ["a2", "a3"])
    scheduler.setLimit(2, of: "a")
    #expect(drain(&scheduler).isEmpty)
    scheduler.returnSlot(of: "a")
    #expect(drain(&scheduler).isEmpty, "two run, and two may")
    #expect(scheduler.takeSlot(for: "a") == false)
    scheduler.returnSlot(of: "a")
    #expect(drain(&scheduler) == ["a4"])
    scheduler.setLimit(nil, of: "a")
    scheduler.returnSlot(of: "a")
    #expect(drain(&scheduler).isEmpty, "one runs, and one may")
    for number in 1...4 { scheduler.enqueue(job("l\(number)", of: "late")) }
    #expect(drain(&scheduler) == ["l1", "l2", "l3"])
  }

  @Test("a job says whether it waits for its organisation, for room or for its time")
  func waits() {
    var scheduler = scheduler(each: 1, total: 2)
    #expect(scheduler.takeSlot(for: "a") == true)
    scheduler.enqueue(job("a1", of: "a"))
    scheduler.delay(job("a2", of: "a"), until: at(50))
    scheduler.starve(job("a3", of: "a"), until: at(50))
    #expect(scheduler.takeSlot(for: "b") == true)
    scheduler.enqueue(job("c1", of: "c"))
    #expect(scheduler.wait(of: "a1") == .organization)
    #expect(scheduler.wait(of: "a2") == .time)
    #expect(scheduler.wait(of: "a3") == .capacity)
    #expect(scheduler.wait(of: "c1") == .capacity)
    #expect(scheduler.wait(of: "none") == nil)
  }

  @Test("no more jobs run than the limit of all")
  func totalLimit() {
    var scheduler = scheduler(total: 2)
    for number in 1...3 { scheduler.enqueue(job("\(number)", of: "\(number)")) }
    #expect(drain(&scheduler) == ["1", "2"])
    scheduler.returnSlot(of: "1")
    #expect(drain(&scheduler) == ["3"])
    #expect(scheduler.running == 2)
  }

  @Test("a new job starts at once only where nobody of its organisation waits")
  func fastPath() {
    var scheduler = scheduler(each: 1)
    #expect(scheduler.takeSlot(for: "a") == true)
    #expect(scheduler.takeSlot(for: "a") == false)
    scheduler.enqueue(job("a1"))
    scheduler.returnSlot(of: "a")
    #expect(scheduler.takeSlot(for: "a") == false)
    #expect(drain(&scheduler) == ["a1"])
  }

  @Test("a job that left does not start, and its place in the queue costs nothing")
  func remove() {
    var scheduler = scheduler()
    scheduler.enqueue(job("1"))
    scheduler.enqueue(job("2"))
    #expect(scheduler.remove("1") != nil)
    #expect(scheduler.remove("1") == nil)
    #expect(drain(&scheduler) == ["2"])
    #expect(scheduler.waitingCount == 0)
  }

  @Test("a delayed job queues up when its time has come")
  func delay() {
    var scheduler = scheduler()
    scheduler.delay(job("1"), until: at(10))
    #expect(scheduler.next() == nil)
    #expect(scheduler.nextAlarm == at(10))
    #expect(scheduler.due(at: at(9)) == [])
    #expect(scheduler.next() == nil)
    #expect(scheduler.due(at: at(10)) == [])
    #expect(scheduler.next()?.id == "1")
  }

  @Test("a job whose deadline passes while it waits leaves as expired")
  func expiry() {
    var scheduler = scheduler(each: 1)
    #expect(scheduler.takeSlot(for: "a") == true)
    scheduler.enqueue(job("1", deadline: 20))
    scheduler.delay(job("2", deadline: 15), until: at(99))
    #expect(scheduler.due(at: at(15)).map(\.id) == ["2"])
    #expect(scheduler.due(at: at(20)).map(\.id) == ["1"])
    #expect(scheduler.waitingCount == 0)
    scheduler.returnSlot(of: "a")
    #expect(scheduler.next() == nil)
  }

  @Test("a full queue says so")
  func room() {
    var scheduler = scheduler(queue: 1)
    #expect(scheduler.hasRoom(for: "a"))
    scheduler.enqueue(job("1"))
    #expect(!scheduler.hasRoom(for: "a"))
    #expect(scheduler.hasRoom(for: "b"))
  }

  @Test("jobs that come and go leave nothing behind, long before their deadlines")
  func forgets() {
    var scheduler = scheduler(each: 1, queue: 100_000)
    scheduler.enqueue(job("blocker"))
    _ = scheduler.next()
    for number in 0..<20_000 {
      scheduler.enqueue(job("j\(number)", deadline: 1_000_000))
      #expect(scheduler.remove("j\(number)") != nil)
    }
    #expect(scheduler.entryCount < 5_000)
    scheduler.enqueue(job("last", deadline: 1_000_000))
    scheduler.returnSlot(of: "a")
    #expect(drain(&scheduler) == ["last"])
  }
}

/// Jobs that found no room at the deployments of their models.
@Suite struct StarvedJobTests {
  private var scheduler = Scheduler(settings: JobSettings())

  private func at(_ seconds: Int64) -> Timestamp { Timestamp(microseconds: seconds * 1_000_000) }

  private func job(_ id: String, _ model: String = "m") -> WaitingJob {
    WaitingJob(id: id, organization: "a", priority: 0, deadline: at(100), model: model)
  }

  @Test("room at a model lets in the oldest that wait for it, one by one")
  mutating func order() {
    scheduler.starve(job("2"), until: at(50))
    scheduler.starve(job("1"), until: at(50))
    scheduler.starve(job("3", "other"), until: at(50))
    var seen: [String?] = []
    for _ in 0..<3 {
      _ = scheduler.roomFreed(for: "m")
      seen.append(scheduler.next()?.id)
    }
    #expect(seen == ["1", "2", nil])
    #expect(!scheduler.isStarved("m"))
    #expect(scheduler.isStarved("other"))
  }

  @Test("of a crowd only the first look around by themselves soon")
  mutating func crowd() {
    for number in 100..<200 { scheduler.starve(job("\(number)"), until: at(1)) }
    _ = scheduler.due(at: at(1))
    var soon = 0
    while scheduler.next() != nil { soon += 1 }
    #expect(soon == 16)
    _ = scheduler.due(at: at(31))
    var later = 0
    while scheduler.next() != nil { later += 1 }
    #expect(later == 84)
  }

  @Test("who looked around meanwhile and starves again keeps its turn; who left has none")
  mutating func leftovers() {
    scheduler.starve(job("1"), until: at(1))
    scheduler.starve(job("2"), until: at(50))
    scheduler.starve(job("3"), until: at(50))
    _ = scheduler.due(at: at(1))
    let first = scheduler.next()
    #expect(first?.id == "1")
    scheduler.starve(job("1"), until: at(50))
    _ = scheduler.remove("2")
    let turns = (0..<3).map { _ in scheduler.roomFreed(for: "m") }
    #expect(turns == [true, true, false])
    #expect(scheduler.next()?.id == "1")
  }
}

import Audit
import Core
import Events
import Protos
import RPC
import Testing

/// Watchers of a chain: nothing missed, nothing twice.
@Suite struct WatchTests {
  let archive: Archive

  init() throws {
    archive = try Archive(watcherLimit: 3)
    try archive.append(1...5)
  }

  private func watch(
    _ credential: String = "a", after sequence: Int64 = 0
  ) async throws -> ResponseReader<V1.AuditEvent> {
    var request = V1.WatchEventsRequest()
    request.afterSequence = sequence
    return try await archive.client(credential).watchEvents(request)
  }

  /// Waits until so many are watching, then lets the feed look once.
  private func settle(_ count: Int) async {
    while archive.feed.watcherCount < count { await Task.yield() }
    await archive.feed.feed()
  }

  private func read(
    _ count: Int, of reader: ResponseReader<V1.AuditEvent>
  ) async throws -> [Int64] {
    var numbers: [Int64] = []
    while numbers.count < count, let event = try await reader.next() {
      numbers.append(event.sequence)
    }
    return numbers
  }

  @Test("from a number on a watcher gets what follows, and then what happens")
  func resuming() async throws {
    let reader = try await watch(after: 3)
    await settle(1)
    #expect(try await read(2, of: reader) == [4, 5])
    try archive.append(6...7)
    await archive.feed.feed()
    #expect(try await read(2, of: reader) == [6, 7])
    reader.cancel()
  }

  @Test("without a number a watcher gets what happens from now on, of its own chain only")
  func fromNow() async throws {
    let reader = try await watch()
    let stranger = try await watch("b")
    await settle(2)
    try archive.append(6...6)
    try archive.append(1...1, to: "org_b")
    await archive.feed.feed()
    #expect(try await read(1, of: reader) == [6])
    #expect(try await read(1, of: stranger) == [1])
    reader.cancel()
    stranger.cancel()
  }

  @Test("slow and fast readers of a long chain each get every event once")
  func backPressure() async throws {
    try archive.append(6...2000)
    let feed = archive.feed
    let task = Task { await feed.run() }
    let early = try await watch(after: 1)
    let late = try await watch(after: 1500)
    #expect(try await read(499, of: late) == Array(1501...1999))
    #expect(try await read(1999, of: early) == Array(2...2000))
    #expect(try await read(1, of: late) == [2000])
    early.cancel()
    late.cancel()
    task.cancel()
    await task.value
  }

  @Test("a number that the chain has not reached is refused")
  func beyond() async throws {
    let reader = try await watch(after: 6)
    await settle(1)
    await #expect(throws: Failure.self) { _ = try await reader.next() }
    #expect(archive.feed.watcherCount == 0)
  }

  @Test("a watcher that leaves is forgotten, and there is a limit of watchers")
  func limit() async throws {
    var readers: [ResponseReader<V1.AuditEvent>] = []
    for _ in 0..<3 { readers.append(try await watch()) }
    await settle(3)
    let refused = try await watch()
    await #expect(throws: Failure.self) { _ = try await refused.next() }
    for reader in readers { reader.cancel() }
    while archive.feed.watcherCount > 0 { await Task.yield() }
  }
}

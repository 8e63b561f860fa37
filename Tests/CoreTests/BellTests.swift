import Core
import Testing

@Suite struct BellTests {
  @Test("a ring while nobody waits is kept for the next wait")
  func kept() async {
    let bell = Bell()
    bell.ring()
    bell.ring()
    await bell.wait(limit: nil, world: .live)
  }

  @Test("a ring ends a wait that has begun")
  func waiting() async {
    let bell = Bell()
    let waiter = Task { await bell.wait(limit: nil, world: .live) }
    await Task.yield()
    bell.ring()
    await waiter.value
  }

  @Test("a wait ends by its limit and by cancellation of its task")
  func ends() async {
    let bell = Bell()
    await bell.wait(limit: .microseconds(1), world: .live)
    let waiter = Task { await bell.wait(limit: nil, world: .live) }
    waiter.cancel()
    await waiter.value
  }
}

import Core
import Testing

@Suite struct IDTests {
  private func world(at microseconds: Int64) -> World {
    World(
      now: { Timestamp(microseconds: microseconds) }, uptime: { .zero },
      fillRandom: { $0.initializeMemory(as: UInt8.self, repeating: 0xFF) }, sleep: { _ in })
  }

  @Test("an id is its prefix and 26 Crockford characters of a UUIDv7")
  func shape() {
    let id = IDMaker(world: world(at: 1_795_339_800_250_000)).make("job")
    #expect(id.count == 30)
    #expect(Crockford.isID(id, prefix: "job"))
    #expect(!Crockford.isID(id, prefix: "key"))
    #expect(!Crockford.isID("job_01kcvdk0kte001zzzzzzzzzzzI", prefix: "job"))
  }

  @Test("ids of one maker sort by creation, also within one millisecond and past 4,096 of them")
  func order() {
    let maker = IDMaker(world: world(at: 1_000_000))
    let ids = (0..<10_000).map { _ in maker.make("job") }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }
}

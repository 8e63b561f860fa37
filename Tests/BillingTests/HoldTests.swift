import Billing
import Core
import RPC
import Testing

@Suite struct HoldTests {
  static let now = Timestamp(microseconds: 5)

  func open(_ nanos: Int64) -> Hold {
    Hold(
      job: "job_1", organization: "org_a", mode: .live, amount: Amount(nanos: nanos),
      openTime: Timestamp(microseconds: 1))
  }

  @Test(
    "a settlement returns what the job did not cost",
    arguments: [
      (charge: Int64(0), returned: Int64(100)), (30, 70), (100, 0),
    ])
  func settle(charge: Int64, returned: Int64) throws {
    var hold = open(100)
    let resolution = try hold.settle(Amount(nanos: charge), at: Self.now)
    #expect(resolution.charged == Amount(nanos: charge))
    #expect(resolution.returned == Amount(nanos: returned))
    #expect(hold.state == .settled(charge: Amount(nanos: charge), at: Self.now))
  }

  @Test("a release returns all")
  func release() throws {
    var hold = open(100)
    let resolution = try hold.release(at: Self.now)
    #expect(resolution.charged == .zero)
    #expect(resolution.returned == Amount(nanos: 100))
    #expect(hold.state == .released(at: Self.now))
  }

  @Test("a charge outside of the hold changes nothing", arguments: [-1, 101, Int64.max, Int64.min])
  func outside(charge: Int64) {
    var hold = open(100)
    #expect(throws: Failure.self) { try hold.settle(Amount(nanos: charge), at: Self.now) }
    #expect(hold.state == .open)
  }

  @Test("a closed hold is not closed again")
  func once() throws {
    var settled = open(100)
    _ = try settled.settle(Amount(nanos: 1), at: Self.now)
    let failure = Failure(
      .conflict, "the hold of job_1 is already settled", reason: "hold_closed")
    #expect(throws: failure) { try settled.settle(Amount(nanos: 1), at: Self.now) }
    #expect(throws: failure) { try settled.release(at: Self.now) }
    var released = open(100)
    _ = try released.release(at: Self.now)
    #expect(throws: Failure.self) { try released.settle(.zero, at: Self.now) }
  }
}

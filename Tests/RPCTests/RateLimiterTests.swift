import Core
import RPC
import Testing

@Suite struct RateLimiterTests {
  @Test("a burst passes at once, then one call an interval")
  func burst() throws {
    let limiter = try #require(RateLimiter(RateLimit(perSecond: 2, burst: 3)))
    let start = Duration.seconds(50)
    for _ in 0..<3 { #expect(limiter.admit(at: start) == nil) }
    #expect(limiter.admit(at: start) == .milliseconds(500))
    #expect(limiter.admit(at: start + .milliseconds(499)) == .milliseconds(1))
    #expect(limiter.admit(at: start + .milliseconds(500)) == nil)
    #expect(limiter.admit(at: start + .milliseconds(500)) == .milliseconds(500))
  }

  @Test("silence earns no more than the burst")
  func silence() throws {
    let limiter = try #require(RateLimiter(RateLimit(perSecond: 1, burst: 2)))
    #expect(limiter.admit(at: .seconds(1)) == nil)
    let late = Duration.seconds(1_000_000)
    #expect(limiter.admit(at: late) == nil)
    #expect(limiter.admit(at: late) == nil)
    #expect(limiter.admit(at: late) != nil)
  }

  @Test("no limit is no limiter, and absurd limits do not trap")
  func edges() throws {
    #expect(RateLimiter(RateLimit(perSecond: 0, burst: 5)) == nil)
    #expect(RateLimiter(RateLimit(perSecond: -1, burst: 5)) == nil)
    let fast = try #require(RateLimiter(RateLimit(perSecond: .max, burst: .max)))
    #expect(fast.admit(at: .seconds(1)) == nil)
  }
}

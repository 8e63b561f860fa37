@testable import Access
import Core
import RPC
import Testing

@Suite struct RightsTests {
  func rights(
    scopes: Set<String> = ["jobs.write", "access.write"], models: [String] = [],
    addresses: [String] = [], cap: Int64? = nil, rate: Int32 = 0, expire: Int64? = nil
  ) -> Rights {
    var rights = Rights()
    rights.scopes = scopes
    rights.models = models
    rights.addresses = addresses
    rights.spendCap = cap.map(Amount.init(nanos:))
    rights.ratePerMinute = rate
    rights.expireTime = expire.map(Timestamp.init(microseconds:))
    return rights
  }

  @Test("a key grants at most what it has")
  func escalation() throws {
    let holder = rights(
      models: ["small", "large"], addresses: ["192.0.2.0/24"], rate: 60, expire: 1000)
    let refused = [
      rights(scopes: ["billing.read"]), rights(scopes: ["jobs.write", "files.read"]),
      rights(scopes: ["*"]), rights(models: ["huge"]), rights(addresses: ["192.0.0.0/16"]),
      rights(addresses: ["198.51.100.1"]), rights(addresses: ["0.0.0.0/0"]), rights(rate: 61),
      rights(expire: 1001),
    ]
    for asked in refused {
      do throws(Failure) {
        _ = try holder.narrowed(to: asked)
        Issue.record("granted \(asked)")
      } catch {
        #expect(error.code == .permissionDenied)
      }
    }
    let asked = rights(
      scopes: ["jobs.read"], models: ["small"], addresses: ["192.0.2.7"], cap: 99, rate: 6,
      expire: 999)
    #expect(try holder.narrowed(to: asked) == asked)
  }

  @Test("what is left open is filled in from the maker, never wider")
  func inheritance() throws {
    let holder = rights(
      models: ["small"], addresses: ["192.0.2.0/24"], rate: 60, expire: 1000)
    #expect(try holder.narrowed(to: Rights()) == holder)
  }

  @Test("a key with a spend cap makes no keys: together they would spend more than it may")
  func cappedMaker() {
    for asked in [Rights(), rights(cap: 1)] {
      #expect(throws: Failure.self) { try rights(cap: 100).narrowed(to: asked) }
    }
  }

  @Test("a maker without limits may set any")
  func unlimited() throws {
    let asked = rights(models: ["any"], addresses: ["::/0"], cap: 5, rate: 5, expire: 5)
    #expect(try rights().narrowed(to: asked) == asked)
    #expect(
      try rights(scopes: ["*"]).narrowed(to: rights(scopes: ["audit.read"])).scopes
        == ["audit.read"])
  }

  @Test("write includes read of the same service")
  func expansion() {
    #expect(
      Scope.expanded(["jobs.write", "files.read"])
        == ["jobs.write", "jobs.read", "files.read"])
  }

  @Test(
    "networks contain what they say",
    arguments: [
      ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false),
      ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false),
      ("0.0.0.0/0", "203.0.113.9", true), ("2001:db8::/32", "2001:db8:1::1", true),
      ("2001:db8::/32", "2001:db9::1", false), ("192.0.2.0/24", "::ffff:192.0.2.9", true),
      ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "192.0.2.1", true),
    ])
  func containment(network: String, address: String, isInside: Bool) throws {
    let network = try #require(Network(network))
    let peer = address.contains(":") ? "[\(address)]:80" : "\(address):80"
    #expect(network.contains(try #require(Network.peerAddress(peer))) == isInside)
  }

  @Test(
    "what is no network is refused",
    arguments: [
      "", "x", "192.0.2", "192.0.2.0/33", "192.0.2.1/24", "192.0.2.0/-1", "192.0.2.0/+8",
      "192.0.2.0/", "::/129", "192.0.2.0/24/8", "192.0.2.0/08", "example.com",
    ])
  func noNetwork(text: String) { #expect(Network(text) == nil) }
}

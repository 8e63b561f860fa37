// Addresses and the networks that they belong to.

import EventLoop
import Testing

@Suite struct SocketAddressTests {
  @Test(
    "the network of an address is what one customer has",
    arguments: [
      ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
      ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
      ("2001:db8:1:3::9", "2001:db8:1:3::/64"), ("::1", "::/64"),
    ])
  func network(host: String, network: String) throws {
    let address = try #require(SocketAddress(host: host, port: 4711))
    #expect(address.network == network)
    #expect(address.port == 4711)
  }
}

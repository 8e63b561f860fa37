// Which addresses a customer's URL may reach.

import Testing

@testable import HTTPClient

@Suite("Address policy")
struct AddressPolicyTests {
  @Test(
    "addresses outside the public Internet are refused",
    arguments: [
      "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255",
      "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255",
      "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255",
      "198.51.100.1", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
      "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fdff::1", "ff02::1", "2001:db8::1",
      "3fff::1", "100::1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b:1::1", "5f00::1",
      "2001::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "4000::1", "fec0::1",
    ])
  func refused(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(!AddressPolicy.isPublic(address))
    #expect(!AddressPolicy.publicWeb().permits(address, port: 443, isTLS: true))
    #expect(AddressPolicy.unrestricted.permits(address, port: 80, isTLS: false))
  }

  @Test(
    "public addresses are permitted",
    arguments: [
      "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
      "126.255.255.255", "128.0.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0",
      "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
      "::ffff:8.8.8.8",
    ])
  func permitted(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressPolicy.publicWeb().permits(address, port: 443, isTLS: true))
  }

  @Test("a v4-mapped address is the v4 address")
  func mapped() {
    #expect(IPAddress("::ffff:192.0.2.7") == IPAddress("192.0.2.7"))
    #expect(IPAddress("::ffff:c000:207") == IPAddress("192.0.2.7"))
  }

  @Test("port and scheme are ruled, unless the address is on the allow-list")
  func rules() throws {
    let address = try #require(IPAddress("8.8.8.8"))
    let local = try #require(IPAddress("::ffff:127.0.0.1"))
    let policy = AddressPolicy.publicWeb(allowing: AddressPolicy.loopback)
    #expect(policy.permits(address, port: 8443, isTLS: true))
    #expect(!policy.permits(address, port: 22, isTLS: true))
    #expect(!policy.permits(address, port: 443, isTLS: false))
    #expect(policy.permits(local, port: 8080, isTLS: false))
  }

  @Test("subnets are read strictly")
  func subnets() throws {
    for bad in ["", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "x/8", "::/129", "10.0.0.0/+8", "/8"] {
      #expect(Subnet(bad) == nil, "\(bad)")
    }
    let all = try #require(Subnet("::/0"))
    #expect(all.contains(try #require(IPAddress("10.0.0.1"))))
    let v4 = try #require(Subnet("0.0.0.0/0"))
    #expect(!v4.contains(try #require(IPAddress("2606::1"))))
    let one = try #require(Subnet("192.0.2.1"))
    #expect(one.contains(try #require(IPAddress("192.0.2.1"))))
    #expect(!one.contains(try #require(IPAddress("192.0.2.2"))))
  }
}

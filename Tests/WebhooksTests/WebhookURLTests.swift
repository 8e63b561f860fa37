import Core
import HTTPClient
import Testing
import Webhooks

@Suite struct WebhookURLTests {
  private func isAllowed(_ url: String, _ policy: AddressPolicy = .publicWeb()) -> Bool {
    (try? WebhookURLGuard(policy: policy).check(url, field: "webhook.url")) != nil
  }

  @Test(
    "public https URLs on the usual ports are taken",
    arguments: [
      "https://example.com", "https://example.com/hook?a=b", "https://example.com:8443/x",
      "https://8.8.8.8/", "https://[2606:4700::1111]/",
    ])
  func allowed(url: String) { #expect(isAllowed(url)) }

  @Test(
    "whatever reaches into a private network, or is no plain https URL, is refused",
    arguments: [
      "http://example.com/", "https://example.com:22/", "https://user@example.com/",
      "https://127.0.0.1/", "https://10.1.2.3/", "https://169.254.169.254/latest/meta-data",
      "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://[fd00::1]/", "https://localhost/",
      "https://LOCALHOST./", "https://a.localhost/", "https:///x", "https://", "ftp://example.com/",
      "//example.com", "https://exa mple.com/", "https://example.com:0/",
      "https://example.com:99999/", "https://example.com\\@127.0.0.1/", "",
    ])
  func refused(url: String) { #expect(!isAllowed(url)) }

  @Test("an operator may allow networks, and there any scheme and port")
  func allowList() {
    let policy = AddressPolicy.publicWeb(allowing: AddressPolicy.loopback)
    #expect(isAllowed("http://127.0.0.1:9999/hook", policy))
    #expect(isAllowed("http://localhost:9999/hook", policy))
    #expect(!isAllowed("http://10.0.0.1/", policy))
  }
}

import Core
import Testing

@Suite struct PageTokenTests {
  @Test("a token leads back to the key it was made of")
  func roundTrip() throws {
    let token = PageToken.make(after: ["job_1", "7"], arguments: ["org_a", "queued"])
    let key = try PageToken.read(token, arguments: ["org_a", "queued"], keyCount: 2)
    #expect(key == ["job_1", "7"])
    #expect(try PageToken.read("", arguments: []) == nil)
  }

  @Test("a token of other arguments, or no token, is refused")
  func refused() {
    let token = PageToken.make(after: ["job_1"], arguments: ["org_a", "queued"])
    for arguments in [["org_b", "queued"], ["org_a"], ["org_a", "queued", ""]] {
      #expect(throws: Failure.self) { try PageToken.read(token, arguments: arguments) }
    }
    for text in ["x", "!!!", "AAAAAAAAAAA", String(token.dropLast()) + "=", token + token] {
      #expect(throws: Failure.self) {
        try PageToken.read(text, arguments: ["org_a", "queued"])
      }
    }
  }

  @Test(
    "a page has at least one row and at most the limit",
    arguments: [
      (Int32.min, 50), (0, 50), (1, 1), (1000, 1000), (.max, 1000),
    ])
  func size(asked: Int32, rows: Int) { #expect(PageToken.size(asked) == rows) }
}

// Patterns and named formats of field rules.

import Testing
import Wire

@Suite struct RuleTests {
  @Test(
    "a pattern matches whole texts",
    arguments: [
      ("abc", "abc", true), ("abc", "abcd", false), ("a*", "", true), ("a*", "aaaa", true),
      ("a+", "", false), ("a?b", "b", true), ("a?b", "aab", false), ("a|bc", "bc", true),
      ("a|bc", "ac", false), ("(ab)+c", "ababc", true), ("(a|b)*", "abba", true),
      ("[a-c]{2}", "ab", true), ("[a-c]{2}", "abc", false), ("[a-c]{2,}", "abcabc", true),
      ("[a-c]{1,2}", "abc", false), ("[^@ ]+@[^@ ]+", "a@b", true),
      ("[^@ ]+@[^@ ]+", "a@b@c", false),
      (".", "é", true), (".", "😀", true), (".", "", false), ("\\.", ".", true), ("\\.", "x", false),
      ("\\d+", "0129", true), ("\\w+", "a_Z9", true), ("[a-z]+\\.(read|write)", "jobs.read", true),
      ("[a-z]+\\.(read|write)", "jobs.admin", false), ("[!-~]+", "order 42", false),
      ("a{0}", "", true),
      ("a{0}", "a", false), ("(env|file):.+", "env:KEY", true), ("(env|file):.+", "env:", false),
      ("[a-]+", "a-a", true), ("[\\]]", "]", true), ("", "", true), ("", "a", false),
      ("()", "", true), ("(a*)*", "aaa", true), ("(a|)b", "b", true),
    ])
  func patterns(pattern: String, text: String, matches: Bool) {
    #expect(Pattern.isValid(pattern))
    #expect(Pattern(pattern).matches(text) == matches)
  }

  @Test(
    "what is no pattern is found, and matches nothing",
    arguments: [
      "(", ")", "[", "[]", "[b-a]", "*", "a**b{", "a{2", "a{3,2}", "\\", "\\q", "a{999}{999}", "]",
    ])
  func badPatterns(pattern: String) {
    #expect(!Pattern.isValid(pattern))
    #expect(!Pattern(pattern).matches("a"))
  }

  @Test("no text makes a pattern slow")
  func linear() {
    let text = String(repeating: "a", count: 5_000)
    #expect(!Pattern("(a*)*b").matches(text))
    #expect(!Pattern("(a|a)*(a|a)*c").matches(text))
    #expect(!Pattern.isValid(String(repeating: "(", count: 10_000)))
  }

  @Test(
    "URLs of http and https with a host are accepted",
    arguments: [
      "http://example.com", "https://example.com/hook?x=1#f", "HTTPS://EXAMPLE.com:8443/",
      "http://127.0.0.1:1", "http://[::1]:65535/x", "https://a?b",
    ])
  func urls(text: String) { #expect(TextFormat.isHTTPURL(text)) }

  @Test(
    "other URLs are refused",
    arguments: [
      "", "example.com", "ftp://a", "http://", "http:///x", "http://:80", "http://a:0",
      "http://a:65536",
      "http://a:x", "http://u@a", "http://u:p@a/", "http://a b", "http://é", "http://[::1",
      "http://a\\b",
      "http://[::1]x", "https:/a", "javascript:alert(1)", "http://a:",
    ])
  func badURLs(text: String) { #expect(!TextFormat.isHTTPURL(text)) }

  @Test("slugs, media types and JSON texts are told apart from others")
  func formats() {
    #expect(TextFormat.isSlug("gpt-4.1"))
    #expect(!TextFormat.isSlug("-a"))
    #expect(!TextFormat.isSlug("A"))
    #expect(!TextFormat.isSlug(""))
    #expect(TextFormat.isMIMEType("image/svg+xml"))
    #expect(!TextFormat.isMIMEType("image"))
    #expect(!TextFormat.isMIMEType("a/b/c"))
    #expect(!TextFormat.isMIMEType("text/plain; charset=utf-8"))
    #expect(TextFormat.isJSON(" {\"a\": [1]} "))
    #expect(!TextFormat.isJSON("{} x"))
    #expect(!TextFormat.isJSON(""))
  }
}

// YAML into trees: what is read, what is refused, and where.

import Core
import Testing

@testable import Config

@Suite("YAML")
struct YAMLTests {
  private func parse(_ text: String) throws(Failure) -> YAMLNode {
    try YAMLDocument(parsing: Array(text.utf8), file: "f.yaml").root
  }

  private func message(_ text: String) -> String? {
    do throws(Failure) {
      _ = try parse(text)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("mappings, sequences and scalars keep their positions")
  func tree() throws {
    let root = try parse("a: 1\nb:\n  - 'x'\n  - {c: true}\n")
    #expect(root["a"]?.content == .scalar("1", isPlain: true))
    #expect(root["a"]?.mark == Mark(line: 1, column: 4))
    guard case .sequence(let elements) = root["b"]?.content else {
      Issue.record("no sequence")
      return
    }
    #expect(elements[0].content == .scalar("x", isPlain: false))
    #expect(elements[1]["c"]?.mark == Mark(line: 4, column: 9))
  }

  @Test("an empty file is an empty mapping")
  func empty() throws {
    #expect(try parse("").content == .mapping([]))
    #expect(try parse("# nothing\n").content == .mapping([]))
  }

  @Test(
    "what could surprise is refused with its position",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", "f.yaml:3:1: the key 'a' is there twice"),
      ("a: &x 1\n", "f.yaml:1:4: anchors are not supported"),
      ("a: 1\nb: *a\n", "f.yaml:2:4: aliases are not supported"),
      ("a: !!int 1\n", "f.yaml:1:4: tags are not supported"),
      ("a: 1\n---\nb: 2\n", "f.yaml:2:1: a second document in one file"),
      ("[a]: 1\n", "f.yaml:1:1: a key must be a plain name"),
    ])
  func refused(_ text: String, _ expected: String) {
    #expect(message(text) == expected)
  }

  @Test(
    "malformed text is refused with its position",
    arguments: [
      "a: [1\n", "a: 'x\n", "\ta: 1\n", "a: b: c\n", "\u{0}", "a: \"\\q\"\n", "- a\nb: 1\n",
    ])
  func malformed(_ text: String) {
    let found = message(text) ?? ""
    #expect(found.hasPrefix("f.yaml:"))
  }

  @Test("bytes that are no UTF-8 are refused")
  func encoding() {
    #expect(throws: Failure.self) {
      try YAMLDocument(parsing: [0x61, 0x3A, 0x20, 0xFF, 0xFE], file: "f.yaml")
    }
  }

  @Test("depth, nodes and size have limits")
  func limits() throws {
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(message(deep)?.contains("more than 64 levels") == true)
    let wide = "[" + String(repeating: "1,", count: YAMLLimit.nodes) + "1]"
    #expect(message(wide)?.contains("more than 200000 nodes") == true)
    let large = "a: '" + String(repeating: "x", count: YAMLLimit.fileBytes) + "'"
    #expect(message(large)?.contains("larger than") == true)
  }

  @Test("every cut of a file is read or refused, never a crash")
  func cuts() {
    let text = Array("a: [1, {b: \"x\\u00e4\", c: |\n  y\n}]\nd: 'z'\n- &q [*q]\n".utf8)
    for end in text.indices {
      _ = try? YAMLDocument(parsing: Array(text[..<end]), file: "f.yaml")
      var broken = text
      broken[end] = 0x7B
      _ = try? YAMLDocument(parsing: broken, file: "f.yaml")
    }
  }
}

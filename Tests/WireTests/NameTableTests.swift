// Names of fields and enum values in one literal.

import Testing

@testable import Wire

@Suite struct NameTableTests {
  private func index(_ name: String, _ table: StaticString) -> Int? {
    var name = name
    return name.withUTF8 { NameTable.index(of: $0, in: table) }
  }

  @Test("the entry of a name is its length, its index and the name")
  func entries() {
    let entries = NameTable.entry("id", index: 0) + NameTable.entry("model", index: 1)
    let literal: StaticString = "\u{2}\u{0}\u{0}\u{0}id\u{5}\u{0}\u{1}\u{0}model"
    #expect(Array(entries.utf8) == literal.withUTF8Buffer { Array($0) })
    let long = String(repeating: "n", count: 300)
    let head = Array(NameTable.entry(long, index: 200, isNullable: true).utf8.prefix(4))
    #expect(head == [44, 2, 72, 65])
  }

  @Test("a name is found, and nothing that is like it")
  func find() {
    let literal: StaticString = "\u{2}\u{0}\u{0}\u{0}id\u{5}\u{0}\u{1}\u{0}model"
    #expect(index("id", literal) == 0)
    #expect(index("model", literal) == 1)
    for other in ["", "i", "idm", "Id", "models", "mode", "mode\u{0}"] {
      #expect(index(other, literal) == nil)
    }
  }

  @Test("fields are found in any order, with escapes, in both names")
  func order() throws {
    let table: StaticString =
      """
      \u{1}\u{0}\u{0}\u{0}a\u{3}\u{0}\u{1}\u{0}maX\u{1}\u{0}\u{2}\u{0}c\u{4}\u{0}\u{1}\u{0}ma_x
      """
    func read(_ text: String) throws(WireError) -> [Int] {
      try Array(text.utf8).withReader { (bytes) throws(WireError) in
        var reader = JSONReader(bytes)
        reader.ignoresUnknownFields = true
        var fields = JSONFields()
        var found: [Int] = []
        try reader.beginObject()
        while true {
          let index = try reader.field(of: table, &fields)
          if index < 0 { break }
          found.append(index)
          try reader.skip()
        }
        try reader.finish()
        return found
      }
    }
    #expect(try read("{}") == [])
    #expect(try read(#"{"a":1,"maX":2,"c":3}"#) == [0, 1, 2])
    #expect(try read(#"{ "c" : 1 , "ma_x" : 2 , "a" : 3 }"#) == [2, 1, 0])
    #expect(try read(#"{"\u0063":1,"x":{"a":1},"a":null,"m\u0061X":2}"#) == [2, 1])
    #expect(throws: WireError.self) { try read(#"{"maX":1,"ma_x":2}"#) }
    #expect(throws: WireError.self) { try read(#"{"a":null,"a":1}"#) }
    for text in [#"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1 "c":2}"#, #"{"a"}"#, #"{"a":1"#, #"{"a"#] {
      #expect(throws: WireError.self) { try read(text) }
    }
  }
}

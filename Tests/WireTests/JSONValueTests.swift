// The tree of JSON.

import Testing
import Wire

@Suite struct JSONValueTests {
  @Test("a value is written as it was read: order, numbers and all")
  func roundTrip() throws {
    let text = #"{"b":1.50,"a":[null,true,false,-0,1e400,"é\n",{}],"c":{"d":12345678901234567890}}"#
    #expect(try JSONValue(parsing: text).jsonText() == text)
  }

  @Test("members and elements are found, others are nil")
  func lookup() throws {
    let value = try JSONValue(parsing: #"{"a":[{"b":"x"}],"n":1.2e1,"f":0.5,"t":true,"z":null}"#)
    #expect(value["a"]?[0]?["b"]?.text == "x")
    #expect(value["n"]?.integer == 12)
    #expect(value["f"]?.integer == nil)
    #expect(value["f"]?.double == 0.5)
    #expect(value["t"]?.bool == true)
    #expect(value["z"]?.isNull == true)
    #expect(value["missing"] == nil)
    #expect(value["a"]?[1] == nil)
    #expect(value["a"]?["b"] == nil)
    #expect(value[0] == nil)
  }

  @Test("a name that is there twice is refused, in small and in large objects")
  func duplicates() {
    #expect(throws: WireError.self) { try JSONValue(parsing: #"{"a":1,"a":2}"#) }
    let many = (0..<20).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(throws: WireError.self) { try JSONValue(parsing: "{\(many),\"k3\":1}") }
    #expect(throws: WireError.self) { try JSONValue(parsing: "{\(many),\"k19\":1}") }
  }

  @Test("text after the value and deep nesting are refused")
  func strictness() {
    #expect(throws: WireError.self) { try JSONValue(parsing: "1 1") }
    #expect(throws: WireError.self) {
      try JSONValue(
        parsing: String(repeating: "[", count: 101) + String(repeating: "]", count: 101))
    }
  }

  @Test("values are built from literals and changed by name")
  func building() {
    var value: JSONValue = ["model": "m", "n": 3, "list": [1, nil, true], "f": 0.25]
    #expect(value.jsonText() == #"{"model":"m","n":3,"list":[1,null,true],"f":0.25}"#)
    value.set("n", nil)
    value.set("model", "other")
    value.set("new", [:])
    #expect(value.jsonText() == #"{"model":"other","list":[1,null,true],"f":0.25,"new":{}}"#)
    #expect(JSONValue(Double.infinity) == .null)
  }
}

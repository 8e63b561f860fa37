// The rules of proto3 JSON that concern messages: names, nulls, duplicates, unknown fields.

import Core
import Testing
import Wire

/// The failure of reading a message from JSON; nil where it is read.
private func failure<M: Message>(_ type: M.Type, _ json: String) -> Failure? {
  do throws(Failure) {
    _ = try M(json: json)
    return nil
  } catch {
    return error
  }
}

@Suite struct JSONRulesTests {
  @Test("both the JSON name and the proto name are read")
  func names() throws {
    #expect(try TestV1.Lists(json: #"{"bytesList":["AQ=="]}"#).bytesList == [[1]])
    #expect(try TestV1.Lists(json: #"{"bytes_list":["AQ=="]}"#).bytesList == [[1]])
    #expect(try TestV1.Lists(json: #"{"bytes\u005flist":["AQ=="]}"#).bytesList == [[1]])
  }

  @Test(
    "a field is there once at most, under any of its names",
    arguments: [
      #"{"bytesList":[],"bytesList":[]}"#, #"{"bytesList":[],"bytes_list":[]}"#,
      #"{"bytesList":null,"bytesList":[]}"#, #"{"doubles":[1],"strings":[],"doubles":[]}"#,
    ])
  func duplicates(json: String) { #expect(failure(TestV1.Lists.self, json) != nil) }

  @Test("two members of a oneof, and two equal map keys, are refused")
  func oneofs() {
    #expect(failure(TestV1.Choice.self, #"{"text":"a","number":1}"#)?.reason == "field")
    #expect(failure(TestV1.Choice.self, #"{"text":"a","number":null}"#) == nil)
    #expect(failure(TestV1.Maps.self, #"{"strings":{"a":"1","a":"2"}}"#) != nil)
    #expect(failure(TestV1.Maps.self, #"{"numbers":{"1":"1","1":"2"}}"#) != nil)
  }

  @Test("null means absent, but is a value of Value and NullValue")
  func nulls() throws {
    let scalars = try TestV1.Scalars(json: #"{"int32":null,"string":null,"color":null}"#)
    #expect(scalars == TestV1.Scalars())
    #expect(try TestV1.Optionals(json: #"{"message":null}"#).message == nil)
    #expect(try TestV1.WellKnown(json: #"{"value":null,"time":null}"#).value?.kind != nil)
    #expect(try TestV1.WellKnown(json: #"{"time":null}"#).time == nil)
    #expect(try TestV1.Choice(json: #"{"nothing":null}"#).kind == .nothing(.nullValue))
    #expect(try TestV1.Lists(json: #"{"strings":null}"#).strings.isEmpty)
    #expect(failure(TestV1.Lists.self, #"{"strings":[null]}"#) != nil)
    #expect(failure(TestV1.Lists.self, #"{"messages":[null]}"#) != nil)
    #expect(failure(TestV1.Maps.self, #"{"strings":{"a":null}}"#) != nil)
  }

  @Test(
    "enums are read by name, by alias and by number",
    arguments: [
      (#""RED""#, TestV1.Color.red), (#""CRIMSON""#, .red), ("1", .red), ("3", .color3d),
      ("-1", .negative), ("12345", .unrecognized(12345)),
    ])
  func enums(json: String, color: TestV1.Color) throws {
    #expect(try TestV1.Scalars(json: "{\"color\":\(json)}").color == color)
  }

  @Test(
    "other enum values are refused", arguments: [#""red""#, #""""#, "1.5", "true", "3000000000"])
  func badEnums(json: String) {
    #expect(
      failure(TestV1.Scalars.self, "{\"color\":\(json)}")?.fieldViolations.first?.field == "color")
  }

  @Test(
    "map keys are read by the type of the map",
    arguments: [
      #"{"numbers":{"x":"1"}}"#, #"{"numbers":{"1.5":"1"}}"#, #"{"numbers":{"3000000000":"1"}}"#,
      #"{"flags":{"yes":""}}"#, #"{"colors":{"-1":"RED"}}"#,
    ])
  func badKeys(json: String) { #expect(failure(TestV1.Maps.self, json) != nil) }

  @Test("an unknown field is named with its path; it can be ignored on request")
  func unknownFields() throws {
    let json = #"{"messages":[{},{"int32":1,"colour":{"a":[1]}}]}"#
    let error = failure(TestV1.Lists.self, json)
    #expect(error?.code == .invalidRequest)
    #expect(error?.fieldViolations.map(\.field) == ["messages[1].colour"])
    let message = try TestV1.Lists(json: Array(json.utf8), ignoringUnknownFields: true)
    #expect(message.messages.last?.int32 == 1)
    let color = try TestV1.Lists(
      json: Array(#"{"colors":["RED","PINK"]}"#.utf8), ignoringUnknownFields: true)
    #expect(color.colors == [.red])
  }

  @Test(
    "a wrong value is named with its path in proto names",
    arguments: [
      (#"{"bytesList":["AQ==", 5]}"#, "bytes_list[1]"),
      (#"{"messages":[{"sint64":"x"}]}"#, "messages[0].sint64"),
      (#"{"doubles":{}}"#, "doubles"), (#"{"messages":[1]}"#, "messages[0]"),
    ])
  func paths(json: String, path: String) {
    #expect(failure(TestV1.Lists.self, json)?.fieldViolations.map(\.field) == [path])
  }

  @Test("text that is no JSON is undecodable", arguments: ["", "{", "{\"int32\":}", "{} x", "[}"])
  func syntax(json: String) {
    #expect(failure(TestV1.Scalars.self, json)?.reason == Failure.undecodable)
  }

  @Test("another JSON value than an object is no message", arguments: ["[]", "1", "\"x\"", "null"])
  func notAnObject(json: String) {
    #expect(failure(TestV1.Scalars.self, json)?.code == .invalidRequest)
  }

  @Test("names of Swift and of the generated code are names like others")
  func awkwardNames() throws {
    let json =
      #"{"default":"1","self":"2","in":"3","name":"4","value":"5","tag":"6","reader":"7","#
      + #""writer":"8","outer":"9","seen":"10","violations":"11","path":"12","#
      + #""rest":"13","key":"14","mark":"15","#
      + #""case":"16","type":"INIT","entry":{"a":"b"},"index":["x"]}"#
    let message = try TestV1.Names(json: json)
    #expect(message.jsonText() == json)
    #expect(try TestV1.Names(binary: message.binary()) == message)
    #expect(message.switch == .case("16"))
  }
}

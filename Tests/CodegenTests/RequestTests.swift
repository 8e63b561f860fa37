// What a request goes through beside the formats: texts of the URL, field rules, event names.

import Core
import Testing
import Wire

/// The fields that break a rule.
private func violations(_ change: (inout TestV1.Rules) -> Void) -> [String] {
  var message = TestV1.Rules()
  message.required = "x"
  message.one = .flag(true)
  change(&message)
  do throws(Failure) {
    try message.validated()
    return []
  } catch {
    return error.fieldViolations.map(\.field)
  }
}

@Suite struct RequestTests {
  @Test("a message that keeps every rule is valid")
  func valid() {
    #expect(violations { _ in } == [])
    #expect(
      violations { message in
        message.length = "äöüß"
        message.pattern = "ab12"
        message.choice = "b"
        message.number = -3
        message.fraction = 1
        message.list = ["a", "b"]
        message.bytesLimit = "äö"
        message.url = "https://example.com"
        message.slug = "a.b-c"
        message.json = "{}"
        message.mime = "a/b"
        message.wait = GoogleProtobuf.Duration(.milliseconds(500))
        message.colors = [.red]
        message.map = ["abc": "1234"]
        message.one = .text("t")
        message.data = [1]
      } == [])
  }

  @Test("every rule is checked")
  func broken() {
    func expect(_ path: String, _ change: (inout TestV1.Rules) -> Void) {
      #expect(violations(change) == [path])
    }
    expect("required") { $0.required = "" }
    expect("length") { $0.length = "a" }
    expect("length") { $0.length = "äöüßx" }
    expect("pattern") { $0.pattern = "ab1" }
    expect("choice") { $0.choice = "c" }
    expect("number") { $0.number = 6 }
    expect("number") { $0.number = -4 }
    expect("fraction") { $0.fraction = 1.01 }
    expect("fraction") { $0.fraction = .nan }
    expect("list") { $0.list = ["a"] }
    expect("list") { $0.list = ["a", "b", "c", "d"] }
    expect("list") { $0.list = ["a", "a"] }
    expect("list[1]") { $0.list = ["a", "long"] }
    expect("bytes_limit") { $0.bytesLimit = "äöü" }
    expect("url") { $0.url = "ftp://x" }
    expect("slug") { $0.slug = "A" }
    expect("json") { $0.json = "{" }
    expect("mime") { $0.mime = "x" }
    expect("wait") { $0.wait = GoogleProtobuf.Duration(.milliseconds(499)) }
    expect("wait") { $0.wait = GoogleProtobuf.Duration(.seconds(11)) }
    expect("colors[0]") { $0.colors = [.unspecified] }
    expect("colors[1]") { $0.colors = [.red, .unrecognized(9)] }
    expect("map") { $0.map = ["a": "", "b": "", "c": ""] }
    expect("map[\"abcd\"]") { $0.map = ["abcd": ""] }
    expect("map[\"a\"]") { $0.map = ["a": "12345"] }
    expect("one") { $0.one = nil }
    expect("text") { $0.one = .text("") }
    expect("data") { $0.data = [1, 2, 3] }
  }

  @Test("the path leads through messages, lists and maps")
  func paths() {
    var inner = TestV1.Rules()
    inner.required = "x"
    inner.one = .flag(false)
    var wrong = inner
    wrong.required = ""
    inner.many = [inner, wrong]
    #expect(
      violations {
        $0.inner = inner
        $0.byName = ["k": wrong]
      } == ["inner.many[1].required", "by_name[\"k\"].required"])
  }

  @Test("all violations are told at once")
  func several() {
    do throws(Failure) {
      try TestV1.Rules().validated()
      Issue.record("accepted")
    } catch {
      #expect(error.code == .invalidRequest)
      #expect(error.message == "required: is required (and 1 more)")
      #expect(error.fieldViolations.count == 2)
    }
  }

  @Test("fields are set from texts by either name; lists append")
  func setText() throws {
    var message = TestV1.Scalars()
    for (name, text) in [
      ("int64", "-5"), ("uint64", "7"), ("double", "1.5"), ("bool", "true"), ("string", "a/b"),
      ("bytes", "AQI"), ("color", "RED"), ("float", "Infinity"),
    ] {
      try message.setText([name], to: text)
    }
    #expect(message.int64 == -5)
    #expect(message.uint64 == 7)
    #expect(message.double == 1.5)
    #expect(message.bool)
    #expect(message.string == "a/b")
    #expect(message.bytes == [1, 2])
    #expect(message.color == .red)
    #expect(message.float == .infinity)
  }

  @Test(
    "a text that does not fit, or a field that is not there, is named",
    arguments: [
      (["int64"], "x"), (["bool"], "yes"), (["color"], "PINK"), (["bytes"], "*"),
      (["double"], "1,5"),
      (["nothing"], "1"), (["string", "deeper"], "1"), ([], "1"),
    ] as [([String], String)])
  func badText(path: [String], text: String) {
    var message = TestV1.Scalars()
    do throws(WireError) {
      try message.setText(path[...], to: text)
      Issue.record("accepted")
    } catch {
      #expect(error.path == path.joined(separator: "."))
      #expect(error.failure.code == .invalidRequest)
    }
  }

  @Test("an event is named by the member that is set, and numbered by its id fields")
  func events() {
    var event = TestV1.Event()
    event.sequence = 3
    event.part = "b"
    #expect(event.eventName == "")
    event.event = .stateChanged(TestV1.Scalars())
    #expect(event.eventName == "state_changed")
    #expect(event.eventID == "3.b")
  }

  @Test("rules between fields are checked")
  func between() {
    func broken(_ change: (inout TestV1.Between) -> Void) -> [String] {
      var message = TestV1.Between()
      change(&message)
      do throws(Failure) {
        try message.validated()
        return []
      } catch {
        return error.fieldViolations.map { "\($0.field) \($0.description)" }
      }
    }
    func time(_ seconds: Int64) -> GoogleProtobuf.Timestamp {
      var time = GoogleProtobuf.Timestamp()
      time.seconds = seconds
      return time
    }
    #expect(broken { $0.a = "x" } == [])
    #expect(broken { _ in } == ["a is required, or b or c or d"])
    #expect(
      broken { message in
        message.a = "x"
        message.b = ["y"]
      } == ["b may not be set beside a"])
    #expect(
      broken { $0.d = false } == ["first is required beside d", "last is required beside d"])
    #expect(
      broken { message in
        message.d = true
        message.first = time(1)
        message.last = time(2)
      } == [])
    for (first, last) in [(Int64(1), Int64(1)), (2, 1)] {
      #expect(
        broken { message in
          message.a = "x"
          message.first = time(first)
          message.last = time(last)
        } == ["last must be after first"])
    }
    #expect(
      broken { message in
        message.a = "x"
        message.low = 3
        message.high = 2
      } == ["high must be greater than low"])
    // Half of an order says nothing.
    #expect(
      broken { message in
        message.a = "x"
        message.last = time(0)
        message.low = 3
      } == [])
    let inner = broken { message in
      message.c = TestV1.Between()
    }
    #expect(inner == ["c.a is required, or b or c or d"])
  }
}

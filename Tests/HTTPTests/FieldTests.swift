// Fields, media types, Accept, paths and queries.

import HTTP
import Testing

@Suite struct FieldTests {
  @Test("fields keep order and repetition")
  func fields() {
    var fields: HTTPFields = ["a": "1", "b": "2", "a": "3"]
    #expect(fields.first("a") == "1")
    #expect(fields.all("a") == ["1", "3"])
    fields.set("a", to: "4")
    #expect(fields == ["b": "2", "a": "4"])
    fields.remove("b")
    #expect(fields.count == 1)
    #expect(fields.listSizeBytes == 34)
  }

  @Test("list members lose their blanks, empty ones vanish")
  func listMembers() {
    let fields: HTTPFields = ["c": " a ,\t,b", "c": "c d"]
    #expect(fields.listMembers("c") == ["a", "b", "c d"])
  }

  @Test("copies of one value share storage, equal values do not")
  func storage() {
    let one: HTTPFields = ["a": "b"]
    let copy = one
    let other: HTTPFields = ["a": "b"]
    #expect(one.isSameStorage(as: copy))
    #expect(!one.isSameStorage(as: other))
    #expect(one == other)
  }

  @Test("media types are read with their parameters")
  func mediaTypes() throws {
    let media = try #require(MediaType("Text/HTML ; Charset=\"utf-8\";q=0.5"))
    #expect(media.essence == "text/html")
    #expect(media.parameter("charset") == "utf-8")
    #expect(media.parameter("q") == "0.5")
    for bad in ["", "text", "text/", "/html", "text/html x", "text/html; a", "a/b; c=\"d"] {
      #expect(MediaType(bad) == nil, "\(bad)")
    }
  }

  @Test("the best offer is chosen by quality, specificity, then order")
  func accept() {
    let fields: HTTPFields = [
      "accept": "text/*;q=0.3, text/html;q=0.7, */*;q=0.1", "accept": "text/event-stream",
    ]
    let accept = Accept(fields)
    #expect(accept.quality(of: "text/html") == 0.7)
    #expect(accept.quality(of: "text/plain") == 0.3)
    #expect(accept.quality(of: "image/png") == 0.1)
    #expect(accept.best(of: ["application/json", "text/event-stream"]) == "text/event-stream")
    #expect(accept.names("text/event-stream"))
    #expect(!accept.names("application/json"))
    #expect(Accept(["accept": "application/json;q=0"]).best(of: ["application/json"]) == nil)
    #expect(Accept([:]).best(of: ["a/b", "c/d"]) == "a/b")
    #expect(Accept(["accept": "a/b;x=\",c/d\", e/f"]).quality(of: "c/d") == 0)
  }

  @Test("paths are split raw and decoded once")
  func paths() {
    let (path, query) = RequestPath.split("/v1/a%2Fb//c:go?x=1&y=?")
    #expect(RequestPath.segments(path) == ["v1", "a%2Fb", "", "c:go"])
    #expect(query == "x=1&y=?")
    #expect(RequestPath.split("/a").query == nil)
    #expect(RequestPath.decode("a%2Fb%2525") == "a/b%25")
    #expect(RequestPath.decode("a%2fb%20", keepSlashes: true) == "a%2Fb ")
    #expect(RequestPath.decode("a+b") == "a+b")
    for bad in ["%", "%4", "%zz", "%ff", "%C3%28"] { #expect(RequestPath.decode(bad[...]) == nil) }
  }

  @Test("queries are pairs with plus as a space")
  func queries() throws {
    let items = try #require(RequestPath.queryItems("a=1+2&b&&c=%26%3D=&=d"))
    #expect(items.map(\.name) == ["a", "b", "c", ""])
    #expect(items.map(\.value) == ["1 2", "", "&==", "d"])
    #expect(RequestPath.queryItems("a=%f") == nil)
    #expect(RequestPath.encode("ü /~") == "%C3%BC%20%2F~")
  }
}

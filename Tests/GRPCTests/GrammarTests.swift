// The small grammars of gRPC's headers.

import Core
import GRPC
import HTTP
import RPC
import Testing

@Suite struct GrammarTests {
  @Test(
    "timeouts are one to eight digits and a unit",
    arguments: [
      ("1H", Duration.seconds(3600)), ("2M", .seconds(120)), ("3S", .seconds(3)),
      ("4m", .milliseconds(4)), ("5u", .microseconds(5)), ("6n", .nanoseconds(6)),
      ("00000001S", .seconds(1)), ("99999999S", .seconds(99_999_999)),
    ])
  func timeouts(_ text: String, _ expected: Duration) {
    #expect(GRPCTimeout.parse(text) == expected)
  }

  @Test(
    "other texts are no timeouts",
    arguments: ["", "S", "1", "123456789S", "1s", "-1S", "+1S", "1 S", "1SS", "1.5S", "١S"])
  func badTimeouts(_ text: String) { #expect(GRPCTimeout.parse(text) == nil) }

  @Test("a timeout longer than any timer saturates")
  func longTimeout() throws {
    let timeout = try #require(GRPCTimeout.parse("99999999H"))
    #expect(timeout > .seconds(1_000_000_000))
    #expect(timeout < .seconds(10_000_000_000))
  }

  @Test(
    "written timeouts lose no time and keep eight digits",
    arguments: [
      .zero, .nanoseconds(1), .milliseconds(20), .seconds(1), .milliseconds(98_765), .seconds(100),
      .seconds(5000), .seconds(200_000), .seconds(2_000_000_000),
    ] as [Duration])
  func writtenTimeouts(_ timeout: Duration) throws {
    let text = GRPCTimeout.text(timeout)
    #expect(text.utf8.count <= 9)
    #expect(try #require(GRPCTimeout.parse(text)) >= timeout)
  }

  @Test(
    "messages are percent-encoded outside printable ASCII",
    arguments: [
      ("plain", "plain"), ("100%", "100%25"), ("a\nb", "a%0Ab"), ("☺", "%E2%98%BA"),
      (
        "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n",
        "%09%0Atest with whitespace%0D%0Aand Unicode BMP %E2%98%BA and non-BMP "
          + "%F0%9F%98%88%09%0A"
      ),
    ])
  func messages(_ text: String, _ encoded: String) {
    #expect(StatusMessage.encode(text) == encoded)
    #expect(StatusMessage.decode(encoded) == text)
  }

  @Test("decoding never fails", arguments: [("%", "%"), ("%4", "%4"), ("%zz", "%zz")])
  func brokenMessages(_ text: String, _ decoded: String) {
    #expect(StatusMessage.decode(text) == decoded)
  }

  @Test("a long message is cut at a character")
  func longMessage() {
    #expect(StatusMessage.encode("aa☺☺", byteLimit: 12) == "aa%E2%98%BA")
  }

  @Test("binary metadata is read padded or not, joined or repeated")
  func binaryMetadata() throws {
    let fields: HTTPFields = ["a-bin": "AQ==,Ag", "a-bin": "Aw", "b": "x"]
    let metadata = try #require(MetadataFields.metadata(of: fields))
    #expect(
      metadata.lines.map(\.value) == [.bytes([1]), .bytes([2]), .bytes([3]), .text("x")])
  }

  @Test("reserved names are not metadata, either way")
  func reserved() throws {
    let fields: HTTPFields = [
      "grpc-encoding": "gzip", "grpc-previous-rpc-attempts": "2", "te": "trailers",
      "authorization": "Bearer x",
    ]
    #expect(
      try #require(MetadataFields.metadata(of: fields)).lines.map(\.name) == [
        "grpc-previous-rpc-attempts"
      ])
    var written = HTTPFields()
    MetadataFields.append(
      ["grpc-status": "0", "Upper": "x", "bad": "a\r\nb", "good": "x", "g-bin": .bytes([1])],
      to: &written)
    #expect(written == ["good": "x", "g-bin": "AQ"])
  }

  @Test("trailers without a status are no status, a status of 0 is no failure")
  func statuses() {
    #expect(StatusFields.parse([:]) == .none)
    #expect(StatusFields.parse(["grpc-status": "0"]) == .some(nil))
    #expect(
      StatusFields.parse(["grpc-status": "5", "grpc-message": "no%20job"])
        == .some(Failure(.notFound, "no job")))
    #expect(StatusFields.parse(["grpc-status": "x"]).flatMap(\.self)?.code == .generationFailed)
  }
}

// Ranges, dispositions and types of content.

import Testing

@testable import HTTP

@Suite struct ContentTests {
  @Test(
    "a range is read as RFC 9110 says",
    arguments: [
      ("bytes=0-4", ByteRange.part(0..<5)), ("bytes=5-", .part(5..<10)),
      ("bytes=-3", .part(7..<10)), ("bytes=-30", .part(0..<10)), ("bytes=8-99", .part(8..<10)),
      ("Bytes= 2 - 3", .part(2..<4)), ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
      ("bytes=5-4", .whole), ("bytes=0-1,4-5", .whole), ("lines=0-1", .whole), ("bytes=", .whole),
      ("bytes=--1", .whole), ("bytes=0-99999999999999999999", .part(0..<10)),
    ])
  func ranges(field: String, range: ByteRange) { #expect(ByteRange(field, of: 10) == range) }

  @Test("no range is the whole")
  func noRange() { #expect(ByteRange(nil, of: 10) == .whole) }

  @Test(
    "a file name is read plain, quoted and encoded, and never as a path",
    arguments: [
      ("attachment; filename=a.txt", "a.txt"),
      ("form-data; name=\"f\"; filename=\"a \\\"b\\\".txt\"", "a \"b\".txt"),
      ("attachment; filename=\"x\"; filename*=UTF-8''%E2%82%AC.txt", "€.txt"),
      ("attachment; filename=\"../../etc/passwd\"", "passwd"),
      ("attachment; filename=\"C:\\\\tmp\\\\a.txt\"", "a.txt"),
      ("attachment; filename=x; filename*=latin1''%E9", "x"),
    ])
  func names(field: String, name: String) {
    #expect(ContentDisposition(field)?.fileName == name)
  }

  @Test("a name that is sent cannot end its field")
  func sent() {
    let hostile = ContentDisposition(type: "attachment", fileName: "a\"\r\nset-cookie: x€")
    #expect(
      hostile.text
        == "attachment; filename=\"a___set-cookie: x_\"; "
        + "filename*=UTF-8''a%22%0D%0Aset-cookie%3A%20x%E2%82%AC")
    #expect(
      ContentDisposition(type: "inline", fileName: "a b.png").text
        == "inline; filename=\"a b.png\"")
  }

  @Test(
    "bytes with a signature are recognised",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
      (Array("GIF89a".utf8), "image/gif"), (Array("%PDF-1.7".utf8), "application/pdf"),
      (Array("RIFF....WAVE".utf8), "audio/wav"), (Array("RIFF....WEBP".utf8), "image/webp"),
      (Array("....ftypM4A ".utf8), "audio/mp4"), (Array("....ftypisom".utf8), "video/mp4"),
      (Array("....ftypavif".utf8), "image/avif"), ([0xFF, 0xFB, 0x90], "audio/mpeg"),
      ([0xFF, 0xF1, 0x50], "audio/aac"), ([0x1A, 0x45, 0xDF, 0xA3], "video/webm"),
      (Array("hello".utf8), ""), ([], ""),
    ] as [([UInt8], String)])
  func signatures(bytes: [UInt8], type: String) {
    #expect(ContentSniffer.recognize(bytes) == type)
  }

  @Test(
    "bytes without a signature are a kind of text or nothing known",
    arguments: [
      (Array("hello".utf8), "text/plain"), (Array("  <!DOCTYPE html><p>".utf8), "text/html"),
      (Array("<svg onload=x>".utf8), "image/svg+xml"),
      (Array("<?xml version=\"1.0\"?><svg>".utf8), "image/svg+xml"),
      (Array("<?xml version=\"1.0\"?><a>".utf8), "application/xml"),
      (Array("Grüße".utf8).dropLast(2) + [], "text/plain"),
      ([0, 1, 2, 3], "application/octet-stream"),
      ([0xC0, 0xFF, 0xEE, 0xC0], "application/octet-stream"),
    ] as [([UInt8], String)])
  func texts(bytes: [UInt8], type: String) { #expect(ContentSniffer.guessText(bytes) == type) }
}

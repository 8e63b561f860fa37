// What is declared, held against what the bytes say.

import Core
import Files
import Testing

@Suite struct FileTypeTests {
  func settle(_ declared: String, _ bytes: [UInt8]) -> String {
    do throws(Failure) {
      return try FileType.settle(declared: declared, start: bytes, field: "f")
    } catch {
      return error.message
    }
  }

  @Test(
    "the bytes decide where nothing is declared, else both must agree",
    arguments: [
      ("", png, "image/png"), ("application/octet-stream", png, "image/png"),
      ("IMAGE/PNG", png, "image/png"), ("image/x-png", png, "image/png"),
      ("image/jpeg", png, "f: the bytes are image/png, not image/jpeg"),
      ("image/png", Array("<html>".utf8), "f: the bytes are no image/png"),
      ("application/pdf", Array("MZ".utf8), "f: the bytes are no application/pdf"),
      ("audio/m4a", Array("....ftypisom".utf8), "audio/mp4"),
      ("video/webm", Array("....ftypisom".utf8), "f: the bytes are video/mp4, not video/webm"),
      ("audio/webm", [0x1A, 0x45, 0xDF, 0xA3], "audio/webm"),
      ("application/epub+zip", [0x50, 0x4B, 3, 4], "application/epub+zip"),
      ("text/plain", [0x50, 0x4B, 3, 4], "f: the bytes are application/zip, not text/plain"),
      ("application/json", Array("{}".utf8), "application/json"),
      ("text/markdown", Array("# Hi".utf8), "text/markdown"),
      ("", Array("hi".utf8), "text/plain"),
      ("", [0, 1], "application/octet-stream"),
      ("audio/mpeg", [0, 0, 1], "audio/mpeg"),
    ] as [(String, [UInt8], String)])
  func settled(declared: String, bytes: [UInt8], expected: String) {
    #expect(settle(declared, bytes) == expected)
  }

  @Test("what could run a script is never shown in place")
  func passive() {
    for type in ["text/html", "image/svg+xml", "application/pdf", "application/xml", "text/xml"] {
      #expect(!FileType.isPassive(type))
    }
    for type in ["image/png", "audio/wav", "video/mp4", "text/plain"] {
      #expect(FileType.isPassive(type))
    }
  }
}

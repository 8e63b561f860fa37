// Words that may not stand in the sources, each with what to write instead.

import Glibc
import Testing

/// A banned piece of code.
struct Ban: Sendable, CustomTestStringConvertible {
  /// The banned text, found where no identifier character precedes it.
  var text: String
  var replacement: String
  /// Paths, or beginnings of paths, that may contain it.
  var allowedIn: [String] = []
  /// Whether comments and string literals are searched too.
  var searchesComments = false
  /// A line that the rule must find: the proof that it can fail.
  var canary: String

  var testDescription: String { text }

  static let commandLine = "Sources/modelroute/"
  static let world = "Sources/Core/World.swift"
  // Joined so that these rules do not find themselves.
  private static let toDo = "TO" + "DO"
  private static let fixMe = "FIX" + "ME"

  static let all: [Ban] = clocks + traps + others

  static let clocks: [Ban] = [
    Ban(text: "Date(", replacement: "world.now()", canary: "let a = Date()"),
    Ban(
      text: "ContinuousClock", replacement: "world.uptime()", allowedIn: [world],
      canary: "let c = ContinuousClock()"),
    Ban(
      text: "SuspendingClock", replacement: "world.uptime()", allowedIn: [world],
      canary: "let a = SuspendingClock.now - b"),
    Ban(text: "Date.now", replacement: "world.now()", canary: "let a = Date.now"),
    Ban(
      text: "clock_gettime", replacement: "world.now() or world.uptime()", allowedIn: [world],
      canary: "clock_gettime(CLOCK_REALTIME, &time)"),
    Ban(text: "UUID(", replacement: "IDMaker.make", canary: "let id = UUID()"),
    Ban(
      text: ".random(in", replacement: "world.randomNumber()", canary: "Int.random(in: 0..<3)"),
    Ban(
      text: "SystemRandomNumberGenerator", replacement: "world.fillRandom",
      canary: "var g = SystemRandomNumberGenerator()"),
    Ban(
      text: "Task.sleep", replacement: "world.sleep", allowedIn: [world],
      canary: "try await Task.sleep(for: .seconds(1))"),
    Ban(text: "sleep(", replacement: "world.sleep or a loop's timer", canary: "  sleep(1)"),
    Ban(text: "usleep(", replacement: "world.sleep or a loop's timer", canary: "usleep(10)"),
  ]

  static let traps: [Ban] = [
    Ban(text: "try!", replacement: "a typed throw", canary: "let a = try! read()"),
    Ban(text: "as!", replacement: "as? and a Failure", canary: "let a = b as! Int"),
    Ban(text: "fatalError(", replacement: "a Failure", canary: "fatalError()"),
    Ban(
      text: "preconditionFailure(", replacement: "a Failure",
      allowedIn: ["Sources/Crypto/OpenSSL.swift", "Sources/HTTP2/ByteQueue.swift"],
      canary: "preconditionFailure()"),
    Ban(
      text: "unsafeDowncast", replacement: "as? and a Failure",
      canary: "unsafeDowncast(a, to: B.self)"),
  ]

  static let others: [Ban] = [
    Ban(
      text: "print(", replacement: "a log record, or Terminal in the command line",
      allowedIn: [commandLine, "codegen/", "Sources/interop-server/", "Sources/interop-client/"],
      canary: "print(1)"),
    Ban(text: "debugPrint(", replacement: "a log record", canary: "debugPrint(1)"),
    Ban(text: "dump(", replacement: "a log record", canary: "dump(value)"),
    Ban(
      text: "import Foundation", replacement: "Glibc in a fence file, or Core",
      canary: "import Foundation"),
    Ban(text: "import Dispatch", replacement: "EventLoop", canary: "import Dispatch"),
    Ban(text: "NSLock", replacement: "Mutex", canary: "let a = NSLock()"),
    Ban(
      text: "Task.detached", replacement: "a task group with an owner",
      canary: "Task.detached { }"),
    Ban(
      text: "Float", replacement: "an integer with its unit", allowedIn: floats,
      canary: "let a: Float = 1"),
    Ban(
      text: toDo, replacement: "an issue", searchesComments: true, canary: "// \(toDo): later"),
    Ban(
      text: fixMe, replacement: "an issue", searchesComments: true, canary: "// \(fixMe): now"),
  ]

  /// Where floating point belongs to a format or is a statistic; never near money.
  private static let floats = [
    "Sources/Wire/", "codegen/", "Sources/Protos/",
    "Sources/Adapters/OpenAI/OpenAIEmbeddingBody.swift", "Sources/Sandbox/EmbeddingScript.swift",
  ]

  func findings(in file: SourceFile) -> [Finding] {
    guard !allowedIn.contains(where: file.path.hasPrefix) else { return [] }
    // Most files have nothing to find: strstr(3) says so a hundred times faster than we do.
    guard strstr(searchesComments ? file.characters : file.codeCharacters, text) != nil else {
      return []
    }
    let lines = searchesComments ? file.lines : file.code.lines
    return lines.enumerated().compactMap { index, line in
      guard finds(in: line) else { return nil }
      return Finding(
        path: file.path, line: index + 1, message: "\(text) is banned: use \(replacement)")
    }
  }

  private func finds(in line: Substring) -> Bool {
    let haystack = Array(line.utf8)
    let needle = Array(text.utf8)
    guard haystack.count >= needle.count else { return false }
    return (0...(haystack.count - needle.count)).contains { start in
      let end = start + needle.count
      guard haystack[start..<end].elementsEqual(needle) else { return false }
      return startsWord(haystack, start, needle) && endsWord(haystack, end, needle)
    }
  }

  /// Whether the text begins a word, and no member: `Task.sleep(` does not contain `sleep(`.
  private func startsWord(_ line: [UInt8], _ start: Int, _ needle: [UInt8]) -> Bool {
    guard let first = needle.first, Code.isWord(first) else { return true }
    guard let before = line[..<start].last else { return true }
    if Code.isWord(before) { return false }
    let isMember = before == UInt8(ascii: ".") && text.hasSuffix("(")
    let declares =
      line[..<start].starts(with: Array("func ".utf8))
      || String(decoding: line[..<start], as: UTF8.self).hasSuffix("func ")
    return !isMember && !declares
  }

  private func endsWord(_ line: [UInt8], _ end: Int, _ needle: [UInt8]) -> Bool {
    guard let last = needle.last, Code.isWord(last) else { return true }
    guard let after = line[end...].first else { return true }
    return !Code.isWord(after)
  }
}

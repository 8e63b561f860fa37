// The proof that each house rule can fail: a canary for every one of them.

import Testing

@Suite("The tidy rules find what they look for")
struct CanaryTests {
  private func file(_ text: String, path: String = "Sources/Core/Canary.swift") -> SourceFile {
    SourceFile(path: path, text: text)
  }

  @Test("a banned word is found", arguments: Ban.all)
  func bans(ban: Ban) {
    let findings = ban.findings(in: file("// Idea.\n\(ban.canary)\n"))
    #expect(findings.map(\.line) == [2])
    #expect(findings.first?.message.contains(ban.replacement) == true)
  }

  @Test("a banned word in a comment, a text or a longer word is none")
  func innocent() throws {
    let date = try #require(Ban.all.first { $0.text == "Date(" })
    #expect(date.findings(in: file("// Date()\nlet a = \"Date()\"\nupDate()\n")).isEmpty)
    let print = try #require(Ban.all.first { $0.text == "print(" })
    #expect(print.findings(in: file("fingerprint(1)\nprinter.print(1)\n")).isEmpty)
  }

  @Test("a banned word inside an interpolation is found")
  func interpolation() throws {
    let date = try #require(Ban.all.first { $0.text == "Date(" })
    #expect(date.findings(in: file("let a = \"x \\(Date()) y\"\n")).count == 1)
  }

  @Test("a path that is allowed is spared")
  func allowed() throws {
    let clock = try #require(Ban.all.first { $0.text == "Task.sleep" })
    #expect(clock.findings(in: file("Task.sleep(for: a)", path: Ban.world)).isEmpty)
  }

  @Test("a failpoint that nobody passes is found")
  func failpoint() {
    let names = Failpoints.names(in: file("enum Failpoint {\n  case a\n  case b\n}\n"))
    #expect(names == ["a", "b"])
    let passing = file("Failpoint.b.pass()\n")
    #expect(Failpoints.unpassed(names, in: [passing]) == ["a"])
  }

  @Test("a line of 101 characters is found")
  func line() {
    let long = String(repeating: "é", count: 101)
    #expect(Lengths.longLines(in: file("a\n\(long)\n")).map(\.line) == [2])
    #expect(Lengths.longLines(in: file(String(repeating: "é", count: 100))).isEmpty)
  }

  @Test("a function of 71 lines is found, one of 70 is none")
  func function() {
    func function(_ lines: Int) -> String {
      "func a(b: () -> Void = {}) {\n" + String(repeating: "  x()\n", count: lines - 2) + "}\n"
    }
    #expect(Lengths.longFunctions(in: file(function(71))).map(\.line) == [1])
    #expect(Lengths.longFunctions(in: file(function(70))).isEmpty)
  }

  @Test("a requirement of a protocol has no body")
  func requirement() {
    let text = "protocol A {\n  func a()\n  var b: Int { get }\n}\nfunc c() {\n}\n"
    #expect(Lengths.functions(in: Code(text)).map(\.line) == [5])
  }

  @Test("a file of 601 lines is found")
  func length() {
    let findings = Lengths.longFile(file(String(repeating: "a\n", count: 601)))
    #expect(findings.count == 1)
    #expect(Lengths.longFile(file(String(repeating: "a\n", count: 600))).isEmpty)
  }

  @Test("an import that the table does not list is found")
  func imports() {
    let package = """
      targets: [
        clibrary("CUV", "libuv", "libuv1-dev"),
        library("Core", []),
        library("Bridge", ["Core", logging], path: "bridge"),
        tests("Core", ["Core"]),
      ]
      """
    let rows = TargetTable.rows(of: package)
    #expect(rows.map(\.name) == ["CUV", "Core", "Bridge", "CoreTests"])
    let text = "// Idea.\npackage import Core\nimport Logging\nimport struct CUV.uv_loop_t\n"
    let findings = TargetTable.findings(in: file(text, path: "bridge/A.swift"), rows: rows)
    #expect(findings.map(\.line) == [4])
    let lost = TargetTable.findings(in: file(text, path: "Sources/New/A.swift"), rows: rows)
    #expect(lost.count == 1)
  }

  @Test("a second file that imports a C library is found")
  func fences() {
    let files = ["A", "B"].map { file("import CUV\n", path: "Sources/EventLoop/\($0).swift") }
    let findings = Fences.tooManyImporters(of: "CUV", in: files)
    #expect(findings.map(\.path) == ["Sources/EventLoop/B.swift"])
  }

  @Test("a promise outside a fence, or without a proof, is found")
  func promises() {
    let promise = "final class A: @unchecked Sendable {}\n"
    #expect(Fences.promises(in: file("// Idea.\n\(promise)")).count == 1)
    #expect(Fences.promises(in: file("import CUV\n\(promise)")).count == 1)
    #expect(Fences.promises(in: file("import CUV\n// Only the loop uses it.\n\(promise)")).isEmpty)
  }

  @Test("default: after enum cases is found, after numbers it is none")
  func switches() {
    let bad = "switch a {\ncase .b: 1\ncase .c(let d): d\ndefault: 2\n}\n"
    #expect(Switches.findings(in: file(bad)).map(\.line) == [4])
    let good = "switch a {\ncase 1: 1\ncase 2...3: 2\ndefault: 2\n}\n"
    #expect(Switches.findings(in: file(good)).isEmpty)
  }

  @Test("a method without a permission is found")
  func permissions() {
    let bad = "service A {\n  rpc B(C) returns (D);\n  rpc E(F) returns (G) {\n  }\n}\n"
    #expect(Schemas.unpermittedMethods(in: file(bad)).map(\.line) == [2, 3])
    let good = """
      rpc B(C) returns (D) {
        option (modelroute.options.v1.method) = {scope: "jobs.read"};
      }
      """
    #expect(Schemas.unpermittedMethods(in: file(good)).isEmpty)
  }
}

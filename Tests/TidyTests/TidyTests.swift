// The house rules as tests: each reads the whole source tree and names every place that breaks it.

import Testing

@Suite("The sources are tidy")
struct TidyTests {
  static let written = SourceTree.sources + SourceTree.tests + [SourceTree.package]
  static let rows = TargetTable.rows(of: SourceTree.package.text)

  @Test("the tree is found")
  func tree() {
    #expect(SourceTree.sources.count > 20)
    #expect(Self.rows.count > 20)
  }

  @Test("no banned words", arguments: Ban.all)
  func bans(ban: Ban) {
    let findings = SourceTree.sources.flatMap(ban.findings(in:))
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("lines have at most 100 characters")
  func lines() {
    let findings = Self.written.flatMap(Lengths.longLines(in:))
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("functions have at most 70 lines")
  func functions() {
    let findings = Self.written.flatMap(Lengths.longFunctions(in:))
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("files have at most 600 lines")
  func files() {
    let findings = Self.written.flatMap(Lengths.longFile)
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("a file begins with a comment that says its one idea")
  func firstComments() {
    let findings = SourceTree.sources.filter { !$0.text.hasPrefix("//") }
      .map { Finding(path: $0.path, line: 1, message: "say the idea of the file first") }
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("a target imports what its row in Package.swift lists")
  func imports() {
    let files = SourceTree.sources + SourceTree.tests
    let findings = files.flatMap { TargetTable.findings(in: $0, rows: Self.rows) }
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("one file imports a C library", arguments: Fences.importLimits.keys.sorted())
  func fences(module: String) {
    let findings = Fences.tooManyImporters(of: module, in: SourceTree.sources)
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("promises to the compiler stand in fence files, with their proof")
  func promises() {
    let findings = SourceTree.sources.flatMap(Fences.promises(in:))
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("no default: in a switch over enum cases")
  func switches() {
    let findings = SourceTree.sources.flatMap(Switches.findings(in:))
    #expect(findings.isEmpty, "\(findings.report)")
  }

  @Test("every failpoint is passed somewhere")
  func failpoints() throws {
    let file = try #require(SourceTree.sources.first { $0.path == Failpoints.file })
    let names = Failpoints.names(in: file)
    #expect(names.count > 10)
    #expect(Failpoints.unpassed(names, in: SourceTree.sources) == [])
  }

  @Test("every method of the schemas says who may call it")
  func permissions() {
    let findings = SourceTree.schemas.flatMap(Schemas.unpermittedMethods(in:))
    #expect(findings.isEmpty, "\(findings.report)")
  }
}

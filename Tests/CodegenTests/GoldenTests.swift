// The generator itself: its output is the checked-in one, its errors name file, line and column.

import Foundation
import Testing
import Wire

/// Runs protoc with our plugin.
private struct Protoc {
  let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory.appending(
      path: "codegen-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The plugin lies beside the test program.
  static var plugin: String {
    let program =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: program).deletingLastPathComponent()
      .appending(path: "protoc-gen-modelroute").path
  }

  /// What protoc prints on standard error; empty where all is well.
  func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "protoc", "--plugin=protoc-gen-modelroute=\(Self.plugin)",
        "-I", Self.root.appending(path: "protos").path,
        "-I", Self.root.appending(path: "codegen/Fixtures").path,
        "-I", directory.path, "--modelroute_out=plain:\(directory.path)",
      ] + arguments
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  /// The error for a file with these lines after its head of four.
  func error(_ body: String) throws -> String {
    let text = """
      syntax = "proto3";
      package modelroute.wrong.v1;
      import "modelroute/options/v1/options.proto";
      import "google/api/annotations.proto";
      \(body)
      """
    try text.write(to: directory.appending(path: "wrong.proto"), atomically: true, encoding: .utf8)
    return try run(["wrong.proto"])
  }
}

@Suite struct GoldenTests {
  @Test("the fixtures give the checked-in files")
  func golden() throws {
    let protoc = try Protoc()
    let fixtures = try Self.names(in: "codegen/Fixtures", ending: ".proto").filter {
      $0 != "job.proto"
    }
    #expect(try protoc.run(fixtures) == "")
    let names = try Self.names(in: "Tests/CodegenTests/Generated", ending: ".swift")
    #expect(names.count > 10)
    let written = try FileManager.default.contentsOfDirectory(atPath: protoc.directory.path)
    #expect(written.filter { $0.hasSuffix(".swift") }.sorted() == names)
    for name in names {
      let fresh = try String(contentsOf: protoc.directory.appending(path: name), encoding: .utf8)
      let golden = try Self.text("Tests/CodegenTests/Generated/\(name)")
      #expect(fresh == golden, "\(name) differs; run scripts/generate")
    }
    let document = try String(
      contentsOf: protoc.directory.appending(path: "openapi.json"), encoding: .utf8)
    let golden = try Self.text("codegen/Fixtures/openapi.json")
    #expect(try JSONValue(parsing: document) == JSONValue(parsing: golden))
  }

  private static func names(in folder: String, ending suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Protoc.root.appending(path: folder).path)
      .filter { $0.hasSuffix(suffix) }.sorted()
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Protoc.root.appending(path: path), encoding: .utf8)
  }

  @Test(
    "a mistake in a schema is told with its file, line and column",
    arguments: [
      (
        "message A { string a = 1 [(options.v1.field).pattern = \"[\"]; }",
        "wrong.proto:5:13: '[' is not a pattern"
      ),
      (
        "message A {\n  int32 a = 1 [(options.v1.field).min = \"x\"];\n}",
        "wrong.proto:6:3: 'x' is not a number"
      ),
      (
        "message A { option (options.v1.message) = {event_oneof: \"x\"}; }",
        "wrong.proto:5:1: there is no oneof 'x'"
      ),
      (
        "message A { option (options.v1.message) = {content_field: \"x\"}; }",
        "wrong.proto:5:1: there is no bytes field 'x'"
      ),
      (
        "message A {}\nservice S {\n  rpc M(A) returns (A);\n}",
        "wrong.proto:7:3: M has no modelroute.options.v1.method option"
      ),
      (
        "message A {}\nservice S {\n  rpc M(A) returns (A) { option (options.v1.method) = {}; }\n}",
        "wrong.proto:7:3: M needs either a scope or `public`"
      ),
      (
        """
        message A {}
        service S {
          rpc M(A) returns (A) {
            option (google.api.http) = {get: "/a/{b}"};
            option (options.v1.method) = {public: true};
          }
        }
        """, "wrong.proto:7:3: the request has no field 'b'"
      ),
      (
        "message A {\n  string a = 1;\n  string b = 2 [json_name = \"a\"];\n}",
        "wrong.proto:7:3: 'a' is a name of 'a' too in JSON"
      ),
      (
        "message A { string a = 1 [json_name = \"a\\\"b\"]; }",
        "wrong.proto:5:13: the JSON name of 'a' is empty or needs escapes"
      ),
      (
        "message A { option (options.v1.message) = {rules {ordered: [\"a\", \"b\"]}}; }",
        "wrong.proto:5:1: there is no field 'a'"
      ),
      (
        "message A { option (options.v1.message) = {rules {any_of: [\"a\"]}}; int32 a = 1; }",
        "wrong.proto:5:1: a rule between fields names one only"
      ),
      (
        """
        message A {
          option (options.v1.message) = {rules {ordered: ["a", "b"]}};
          int32 a = 1;
          string b = 2;
        }
        """, "wrong.proto:8:3: 'b' has no order"
      ),
      (
        """
        message A {}
        service S {
          rpc M(A) returns (A) {
            option (options.v1.method) = {public: true request_example: "{"};
          }
        }
        """, "wrong.proto:7:3: an example is no JSON"
      ),
    ])
  func mistakes(body: String, message: String) throws {
    #expect(try Protoc().error(body).contains(message))
  }
}

// YAML as protobuf messages, with the environment over it.

import Core
import Protos
import Testing
import Wire

@testable import Config

@Suite("YAML messages")
struct MessageTests {
  private func document(_ text: String) throws(Failure) -> YAMLDocument {
    try YAMLDocument(parsing: Array(text.utf8), file: "f.yaml")
  }

  private func config(
    _ text: String, _ environment: [String: String] = [:]
  ) throws(Failure) -> ConfigV1.Config {
    let overrides = Overrides(
      environment: environment, aliases: ["MODELROUTE_DATA": "data_directory"],
      ignored: ["MODELROUTE_CONFIG"])
    return try overrides.apply(to: try document(text), as: ConfigV1.Config.self)
  }

  private func complaint(_ text: String, _ environment: [String: String] = [:]) -> String? {
    do throws(Failure) {
      _ = try config(text, environment)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("fields are read in both spellings, by their types")
  func fields() throws {
    let config = try config(
      """
      listen: 127.0.0.1:1
      dataDirectory: /x
      catalog: [a, b]
      limits: {request_bytes: 5, idle_timeout: 1.5s}
      logging:
        calls: false
      webhooks:
        schedule: [5s, 300s]
      loops: 2
      """)
    #expect(config.listen == "127.0.0.1:1")
    #expect(config.dataDirectory == "/x")
    #expect(config.catalog == ["a", "b"])
    #expect(config.limits?.requestBytes == 5)
    #expect(config.limits?.idleTimeout?.duration == .milliseconds(1500))
    #expect(config.logging?.calls == false)
    #expect(config.webhooks?.schedule.compactMap(\.duration) == [.seconds(5), .seconds(300)])
    #expect(config.loops == 2)
  }

  @Test(
    "a mistake is named with file, line, column and field",
    arguments: [
      ("listen: x\nlimits:\n  reqest_bytes: 5\n", "f.yaml:3:3: limits.reqest_bytes: "),
      ("limits:\n  request_bytes: many\n", "f.yaml:2:3: limits.request_bytes: "),
      ("loops: -1\n", "f.yaml:1:1: loops: "),
      ("webhooks:\n  schedule:\n    - 5s\n    - soon\n", "f.yaml:4:7: webhooks.schedule[1]: "),
      ("logging: {level: loud}\n", "f.yaml:1:11: logging.level: "),
      ("listen: 8080\n", "f.yaml:1:1: listen: "),
      ("- a\n", "f.yaml:1:1: expected a mapping"),
      ("limits: 5\n", "f.yaml:1:1: limits: "),
    ])
  func mistakes(_ text: String, _ expected: String) {
    let found = complaint(text) ?? "accepted"
    #expect(found.hasPrefix(expected), "\(found)")
  }

  @Test("a variable sets the field that its name spells, over the file")
  func overrides() throws {
    let config = try config(
      "listen: a\nlimits: {request_bytes: 1, connections: 3}\ncatalog: [x, y]\n",
      [
        "MODELROUTE_LISTEN": "b", "MODELROUTE_LIMITS_REQUEST_BYTES": "2",
        "MODELROUTE_DATA": "/d", "MODELROUTE_CATALOG": "p, q,r", "MODELROUTE_LOGGING_CALLS": "true",
        "MODELROUTE_WEBHOOKS_TIMEOUT": "3s", "MODELROUTE_SHUTDOWN_GRACE": "4s",
        "MODELROUTE_STORAGE_SQLITE_PATH": ":memory:", "MODELROUTE_CONFIG": "ignored",
        "PATH": "/bin", "MODELROUTE_DEV": "true",
      ])
    #expect(config.listen == "b")
    #expect(config.limits?.requestBytes == 2)
    #expect(config.limits?.connections == 3)
    #expect(config.dataDirectory == "/d")
    #expect(config.catalog == ["p", "q", "r"])
    #expect(config.logging?.calls == true)
    #expect(config.webhooks?.timeout?.duration == .seconds(3))
    #expect(config.shutdownGrace?.duration == .seconds(4))
    #expect(config.dev)
  }

  @Test("a variable that spells no field, or a wrong value, is an error with its name")
  func wrongOverrides() {
    #expect(complaint("", ["MODELROUTE_LISTNE": "x"])?.contains("MODELROUTE_LISTNE") == true)
    #expect(
      complaint("", ["MODELROUTE_LOOPS": "many"])?.contains("MODELROUTE_LOOPS") == true)
    #expect(complaint("", ["MODELROUTE_LOOPS": "-1"]) != nil)
    #expect(complaint("", ["MODELROUTE_": "x"]) != nil)
    #expect(complaint("", ["OTHER_LISTNE": "x"]) == nil)
  }

  @Test("plain words are null, truth values, numbers or texts by YAML 1.2")
  func scalars() {
    #expect(YAMLScalar.value(of: "~") == .null)
    #expect(YAMLScalar.value(of: "True") == true)
    #expect(YAMLScalar.value(of: "yes") == "yes")
    #expect(YAMLScalar.value(of: "1.50") == .number(text: "1.50"))
    #expect(YAMLScalar.value(of: "+5") == 5)
    #expect(YAMLScalar.value(of: "007") == "007")
    #expect(YAMLScalar.value(of: "0x1F") == "0x1F")
    #expect(YAMLScalar.value(of: "++1") == "++1")
    #expect(YAMLScalar.value(of: "1_000") == "1_000")
  }
}

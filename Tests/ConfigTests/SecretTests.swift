// Secrets are found by reference and never shown.

import Testing

@testable import Config

@Suite("Secrets")
struct SecretTests {
  @Test("a secret does not show in any text that is made of it")
  func hidden() {
    let secret = Secret("sk-planted")
    var dumped = ""
    dump(secret, to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
      #expect(!text.contains("planted"))
    }
    #expect(secret.exposed == "sk-planted")
  }

  @Test("references name a variable or a file; anything else is none")
  func references() {
    #expect(SecretReference("env:KEY") == .environment("KEY"))
    #expect(SecretReference("file:/etc/key") == .file("/etc/key"))
    for text in ["", "KEY", "env:", "sk-123", "vault:x", "env"] {
      #expect(SecretReference(text) == nil, "\(text)")
    }
  }

  @Test("a missing or empty variable is no secret; blanks around it do not belong to it")
  func resolution() {
    let environment = ["A": " x y\n", "B": "", "C": " \n"]
    #expect(SecretReference.environment("A").resolve(environment)?.exposed == "x y")
    #expect(SecretReference.environment("B").resolve(environment) == nil)
    #expect(SecretReference.environment("C").resolve(environment) == nil)
    #expect(SecretReference.environment("D").resolve(environment) == nil)
    #expect(SecretReference.file("/nonexistent/key").resolve(environment) == nil)
  }
}

import Core
import Testing

@testable import Jobs

/// What providers said, at rest.
@Suite struct DetailSealTests {
  private func seal(_ byte: UInt8 = 1) throws -> DetailSeal {
    try #require(DetailSeal(key: [UInt8](repeating: byte, count: 32), world: .live))
  }

  @Test("what was sealed is read again, for its own attempt alone")
  func roundTrip() throws {
    let seal = try seal()
    let text = "Grüße: quota of account acct_42 exceeded"
    let kept = seal.seal(text, job: "job_1", attempt: 2)
    #expect(!kept.contains("quota"))
    #expect(kept != seal.seal(text, job: "job_1", attempt: 2), "each has a nonce of its own")
    #expect(seal.open(kept, job: "job_1", attempt: 2) == text)
    for (job, attempt) in [("job_1", 1), ("job_2", 2)] {
      #expect(seal.open(kept, job: job, attempt: attempt) == "(it cannot be decrypted)")
    }
    #expect(try self.seal(2).open(kept, job: "job_1", attempt: 2) == "(it cannot be decrypted)")
    for damaged in ["sealed:", "sealed:AAAA", "sealed:é", String(kept.dropLast(2))] {
      #expect(seal.open(damaged, job: "job_1", attempt: 2) == "(it cannot be decrypted)")
    }
  }

  @Test("what was kept before there was encryption is shown as it is")
  func plain() throws {
    let seal = try seal()
    for text in ["", "HTTP 500: upstream"] {
      #expect(seal.open(text, job: "job_1", attempt: 1) == text)
    }
    #expect(DetailSeal(key: [1], world: .live) == nil)
  }

  @Test("only the words of a failure are sealed; all else of the end stays")
  func ends() throws {
    let seal = try seal()
    let failure = Failure(.generationFailed, "it failed")
    let cost = Amount(nanos: 7)
    let ended = JobStep.EndedAttempt(
      number: 3, deployment: "a",
      end: AttemptEnd(.failed(failure, detail: "upstream says no"), providerCost: cost),
      isDuplicate: true)
    let sealed = seal.sealed(ended, of: "job_1")
    #expect(sealed.number == 3 && sealed.deployment == "a" && sealed.isDuplicate)
    #expect(sealed.end.providerCost == cost)
    guard case .failed(let kept, let detail) = sealed.end.outcome else {
      Issue.record("another end")
      return
    }
    #expect(kept == failure)
    #expect(seal.open(detail, job: "job_1", attempt: 3) == "upstream says no")
    let silent = JobStep.EndedAttempt(
      number: 1, deployment: "a", end: AttemptEnd(.succeeded, providerCost: nil),
      isDuplicate: false)
    #expect(seal.sealed(silent, of: "job_1").end == silent.end)
  }
}

// How the program ends: a number for scripts, a sentence for people.

import ArgumentParser
import Core
import Protos
import Wire

enum Exit {
  static let canceled = ExitCode(3)
  static let expired = ExitCode(4)
  static let violated = ExitCode(5)

  /// The number of an error code; written down in the program's help and in docs/operating.md.
  static func code(of code: Failure.Code) -> ExitCode {
    switch code {
    case .invalidRequest: ExitCode(10)
    case .unauthenticated: ExitCode(11)
    case .permissionDenied: ExitCode(12)
    case .notFound: ExitCode(13)
    case .conflict: ExitCode(14)
    case .insufficientFunds: ExitCode(15)
    case .rateLimited: ExitCode(16)
    case .contentBlocked: ExitCode(17)
    case .generationFailed: ExitCode(18)
    case .providerUnavailable: ExitCode(19)
    case .timeout: ExitCode(20)
    case .internal: ExitCode(21)
    }
  }

  /// Runs the body and turns its failure into an exit code.
  static func reporting(_ body: () async throws(Failure) -> Void) async throws {
    do throws(Failure) { try await body() } catch { throw report(error, as: .text) }
  }

  /// Says the failure on standard error and gives the exit code to throw.
  static func report(_ failure: Failure, as output: OutputFormat) -> ExitCode {
    switch output {
    case .json: Terminal.error(failure.errorMessage.jsonText())
    case .text: Terminal.error("error: \(failure.sentence)")
    }
    return code(of: failure.code)
  }
}

extension Failure {
  /// The code, its refinement, the message, and each field that breaks a rule, unless the message
  /// has said it.
  var sentence: String {
    let refined = reason.isEmpty ? code.rawValue : "\(code.rawValue) (\(reason))"
    let fields = fieldViolations.map { "\($0.field): \($0.description)" }
    let unsaid = fields.filter { !message.hasSuffix($0) }.map { "\n  \($0)" }.joined()
    return "\(refined): \(message)\(unsaid)"
  }
}

// A transfer: one immutable movement of money and its two lines.

package import Core
package import RPC

/// One movement, as it is written.
package struct Transfer: Sendable, Equatable {
  /// Why money moved. Raw values are stored.
  package enum Kind: String, CaseIterable, Sendable {
    case fund
    case hold
    case settle
    case release
    case refund
    case providerCost = "provider_cost"
    case adjust
  }

  package var id: String
  package var kind: Kind
  package var organization: String
  package var mode: Principal.Mode
  /// What was moved: posted by most kinds, held by `hold` and `release`. Negative only where an
  /// adjustment takes.
  package var amount: Amount
  /// What a settlement frees beside its charge; zero for other kinds.
  package var freed = Amount.zero
  package var job: String?
  package var deployment: String?
  package var requestID: String?
  package var note = ""
  package var time: Timestamp

  /// The id of a job's transfer. All of a job's begin alike, and one name can be written once: a
  /// second `close` is refused by the key of the table.
  static func id(_ job: String, _ name: String) -> String { idPrefix(job) + name }

  /// The common beginning of a job's transfers: `xfer_` and the job's own characters, and a dot.
  static func idPrefix(_ job: String) -> String {
    let characters = job.hasPrefix("job_") ? job.dropFirst(4) : Substring(job)
    return "xfer_\(characters)."
  }
}

/// One line: what a transfer does to one account.
struct Line: Equatable {
  var account: Account
  var postedChange = Amount.zero
  var heldChange = Amount.zero
}

extension Transfer {
  /// The two lines, the wallet first where it is one of them (the order in which rows are locked).
  /// Nil where an amount leaves its range.
  var lines: (first: Line, second: Line)? {
    guard let minusAmount = Amount.zero.subtracting(amount),
      let heldEnd = amount.adding(freed), let minusHeldEnd = Amount.zero.subtracting(heldEnd)
    else { return nil }
    switch kind {
    case .fund, .adjust:
      return (
        line(.wallet, posted: amount), line(.funding, posted: minusAmount)
      )
    case .hold:
      return (line(.wallet, held: amount), line(.revenue, held: minusAmount))
    case .settle:
      return (
        line(.wallet, posted: minusAmount, held: minusHeldEnd),
        line(.revenue, posted: amount, held: heldEnd)
      )
    case .release:
      return (line(.wallet, held: minusAmount), line(.revenue, held: amount))
    case .refund:
      return (line(.wallet, posted: amount), line(.refunds, posted: minusAmount))
    case .providerCost:
      return (line(.providerCost, posted: minusAmount), line(.providerPayable, posted: amount))
    }
  }

  private func line(
    _ kind: Account.Kind, posted: Amount = .zero, held: Amount = .zero
  ) -> Line {
    Line(account: Account(organization, mode, kind), postedChange: posted, heldChange: held)
  }
}

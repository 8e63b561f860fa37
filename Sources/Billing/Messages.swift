// The module's values as messages.

import Core
import Protos
import RPC
import Wire

extension V1.Balance {
  init(_ balance: Balance, _ wallet: Wallet) {
    self.init()
    organization = wallet.organization
    mode = wallet.mode.rawValue
    posted = GoogleType.Money(balance.posted)
    held = GoogleType.Money(balance.held)
    available = GoogleType.Money(balance.available)
  }
}

extension V1.Entry {
  init(_ entry: WalletEntry) {
    self.init()
    number = entry.number
    account = Account.Kind.wallet.rawValue
    transfer = entry.transfer
    kind = V1.Entry.Kind(entry.kind)
    postedChange = GoogleType.Money(entry.postedChange)
    heldChange = GoogleType.Money(entry.heldChange)
    posted = GoogleType.Money(entry.balance.posted)
    held = GoogleType.Money(entry.balance.held)
    job = entry.job ?? ""
    note = entry.note
    createTime = GoogleProtobuf.Timestamp(entry.time)
  }
}

extension V1.Entry.Kind {
  init(_ kind: Transfer.Kind) {
    switch kind {
    case .fund: self = .fund
    case .hold: self = .hold
    case .settle: self = .settle
    case .release: self = .release
    case .refund: self = .refund
    case .providerCost: self = .providerCost
    case .adjust: self = .adjust
    }
  }
}

extension V1.Hold {
  init(_ hold: Hold) {
    self.init()
    job = hold.job
    amount = GoogleType.Money(hold.amount)
    team = hold.team
    mode = hold.mode.rawValue
    createTime = GoogleProtobuf.Timestamp(hold.openTime)
    switch hold.state {
    case .open:
      state = .open
    case .settled(let charge, let time):
      state = .settled
      settled = GoogleType.Money(charge)
      closeTime = GoogleProtobuf.Timestamp(time)
    case .released(let time):
      state = .released
      closeTime = GoogleProtobuf.Timestamp(time)
    }
  }
}

extension V1.Hold.State {
  /// The word that is stored; empty for any state.
  var word: String {
    get throws(Failure) {
      switch self {
      case .unspecified: ""
      case .open: "open"
      case .settled: "settled"
      case .released: "released"
      case .unrecognized(let number): throw .invalid("state", "no state \(number)")
      }
    }
  }
}

extension V1.Transfer {
  init(_ receipt: Receipt) {
    self.init()
    let transfer = receipt.transfer
    id = transfer.id
    kind = V1.Entry.Kind(transfer.kind)
    amount = GoogleType.Money(transfer.amount)
    note = transfer.note
    createTime = GoogleProtobuf.Timestamp(transfer.time)
    balance = V1.Balance(
      receipt.balance, Wallet(organization: transfer.organization, mode: transfer.mode))
  }
}

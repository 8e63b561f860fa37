import Billing
import Core
import RPC
import Testing

/// A numbered, repeatable source of choices (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// What the books should say, kept without SQL.
private struct Model {
  struct Wallet {
    var posted: Int64 = 0
    var held: Int64 = 0
  }

  var wallets: [String: Wallet] = [:]
  var open: [String: (wallet: String, amount: Int64)] = [:]
  var closed: [String] = []
  var jobs = 0
}

@Suite struct RandomLedgerTests {
  @Test("random acts keep every invariant and agree with a model", arguments: 1...4 as ClosedRange)
  func acts(seed: Int) throws {
    let books = try Books()
    var random = Seeded(state: UInt64(seed))
    var model = Model()
    for step in 0..<150 {
      try act(&random, &model, books)
      let report = try books.verify()
      guard report.isSound else {
        Issue.record("seed \(seed), step \(step): \(report)")
        return
      }
    }
    for (name, wallet) in model.wallets {
      let parts = name.split(separator: "/")
      let mode: Principal.Mode = parts[1] == "live" ? .live : .test
      #expect(try books.wallet(String(parts[0]), mode: mode) == [wallet.posted, wallet.held])
    }
    #expect(model.closed.count > 5)
  }

  private func act(_ random: inout Seeded, _ model: inout Model, _ books: Books) throws {
    let organization = Bool.random(using: &random) ? "org_a" : "org_b"
    let mode: Principal.Mode = Bool.random(using: &random) ? .live : .test
    let wallet = "\(organization)/\(mode.rawValue)"
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      let amount = Int64.random(in: 1...500, using: &random)
      try books.fund(amount, organization: organization, mode: mode)
      model.wallets[wallet, default: .init()].posted += amount
    case 1...4:
      try hold(organization, mode, wallet, &random, &model, books)
    case 5...7:
      try settle(&random, &model, books)
    case 8:
      guard let job = model.open.keys.sorted().randomElement(using: &random),
        let hold = model.open.removeValue(forKey: job)
      else { return }
      try books.release(job)
      model.wallets[hold.wallet, default: .init()].held -= hold.amount
      model.closed.append(job)
    default:
      try again(&random, &model, books)
    }
  }

  private func hold(
    _ organization: String, _ mode: Principal.Mode, _ wallet: String, _ random: inout Seeded,
    _ model: inout Model, _ books: Books
  ) throws {
    model.jobs += 1
    let job = "job_\(model.jobs)"
    let amount = Int64.random(in: 0...200, using: &random)
    let state = model.wallets[wallet, default: .init()]
    let key = "key_\(wallet)"
    do throws(Failure) {
      try books.hold(
        job, amount, organization: organization, key: key, mode: mode, cap: 1_000_000)
      #expect(state.posted - state.held >= amount)
      model.wallets[wallet, default: .init()].held += amount
      model.open[job] = (wallet, amount)
    } catch {
      #expect(error.reason == "wallet")
      #expect(state.posted - state.held < amount)
    }
  }

  private func settle(_ random: inout Seeded, _ model: inout Model, _ books: Books) throws {
    guard let job = model.open.keys.sorted().randomElement(using: &random),
      let hold = model.open.removeValue(forKey: job)
    else { return }
    let charge = Int64.random(in: 0...hold.amount, using: &random)
    try books.settle(job, charge)
    try books.cost(job, Int64.random(in: 0...hold.amount, using: &random))
    model.wallets[hold.wallet, default: .init()].held -= hold.amount
    model.wallets[hold.wallet, default: .init()].posted -= charge
    model.closed.append(job)
  }

  /// Resolving a closed hold again must fail and change nothing.
  private func again(_ random: inout Seeded, _ model: inout Model, _ books: Books) throws {
    guard let job = model.closed.randomElement(using: &random) else { return }
    #expect(throws: Failure.self) { try books.settle(job, 0) }
    #expect(throws: Failure.self) { try books.release(job) }
    #expect(throws: Failure.self) { try books.hold(job, 0) }
  }
}

// What the simulator is asked for: words like `seed=7`. Empty values count as none, since make
// passes variables that nobody has set.

struct Arguments: Sendable {
  var seed: UInt64?
  var seeds = 10_000
  /// The first of many seeds.
  var first: UInt64 = 1
  var steps = 50
  var findsCanaries = false
  var threads = 2

  init(_ words: some Sequence<String>) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "seed": seed = UInt64(parts[1])
      case "seeds": seeds = Int(parts[1]) ?? seeds
      case "first": first = UInt64(parts[1]) ?? first
      case "steps": steps = Int(parts[1]) ?? steps
      case "canary": findsCanaries = parts[1] != "0"
      case "threads": threads = Int(parts[1]) ?? threads
      default: continue
      }
    }
  }
}

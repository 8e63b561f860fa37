// Tool-call ids: the customer sees ours, a provider sees its own kind; neither learns the other's.

/// The ids that a provider gets for the calls of a conversation: `call_000000001`, … in order,
/// which every family takes. A tool message means the latest call with its id.
struct OutgoingToolCalls {
  private var names: [String: String] = [:]
  private var count = 0

  /// For a call in an assistant's message.
  mutating func add(_ id: String) -> String {
    count += 1
    let digits = String(count)
    let name = "call_" + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    names[id] = name
    return name
  }

  /// For a tool message; nil where no assistant's message made the call.
  func answer(_ id: String) -> String? { names[id] }
}

/// The ids that a customer gets for the calls of an answer, whatever the provider says: the prefix
/// and a number, unique within the job and equal for equal answers.
struct IncomingToolCalls: Sendable {
  private let prefix: String
  private(set) var count: Int32 = 0

  init(prefix: String) { self.prefix = prefix }

  /// The index of one more call.
  mutating func next() -> Int32 {
    defer { count += 1 }
    return count
  }

  func id(of index: Int32) -> String { "\(prefix)\(index)" }
}

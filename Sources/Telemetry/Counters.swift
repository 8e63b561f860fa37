// Numbers that only grow while the server runs.

import Core
import Synchronization

/// Calls by method and code. A reader takes a copy.
package final class Counters: Sendable {
  package struct Key: Hashable, Sendable {
    package var method: String
    package var code: String

    package init(method: String, code: String) {
      self.method = method
      self.code = code
    }
  }

  private let calls = Mutex<[Key: Int64]>([:])

  package init() {}

  func count(_ call: CallRecord) {
    let key = Key(method: call.method, code: call.code)
    calls.withLock { $0[key, default: 0] += 1 }
  }

  package var callsByMethodAndCode: [Key: Int64] { calls.withLock(\.self) }
}

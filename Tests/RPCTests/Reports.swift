// What an observer was told.

import RPC
import Synchronization

final class Reports: Sendable {
  private let list = Mutex<[CallReport]>([])

  func append(_ report: CallReport) { list.withLock { $0.append(report) } }

  var all: [CallReport] { list.withLock { $0 } }
}

// What a sandbox remembers: faults that wait for their requests, and the requests that came.

package import Core
import HTTP
import Synchronization
import Wire

/// The shared state of all connections. Callable from any loop.
package final class SandboxState: Sendable {
  /// Where a request's faults come from, weakest first after those of the control endpoint.
  fileprivate struct Pending {
    var faults: Faults
    var remaining: Int
  }

  fileprivate struct Content {
    var canaries: [String]
    var firstDelay: Int
    var chunkDelay: Int
    var number = 0
    var pending: [String: [Pending]] = [:]
    /// How often a fault text with `times` has come.
    var uses: [String: Int] = [:]
    var records = RequestLog()
  }

  static let usesLimit = 100_000

  let seed: Int64
  let world: World
  let media = MediaShelf()
  let tasks: TaskBoard
  private let sender = Mutex<CallbackSender?>(nil)
  private let content: Mutex<Content>

  package init(_ settings: SandboxSettings, world: World) {
    seed = settings.seed
    self.world = world
    tasks = TaskBoard(world: world)
    content = Mutex(
      Content(
        canaries: settings.canaries, firstDelay: settings.firstDelayMilliseconds,
        chunkDelay: settings.chunkDelayMilliseconds))
  }

  /// The marks of the next answer.
  func marks(model: String, hash: UInt64) -> Marks {
    let time = world.now().seconds
    return content.withLock { content in
      content.number += 1
      return Marks(
        number: content.number, hash: hash, time: time, model: model, canaries: content.canaries)
    }
  }

  /// The faults of a request that is fine, which is counted here.
  func faults(for model: String, dialect: String, from sources: FaultSources)
    -> Result<Faults, FaultSyntaxError>
  {
    do throws(FaultSyntaxError) {
      let texts = sources.texts
      var parsed: [(String, Faults)] = []
      for text in texts { parsed.append((text, try Faults(parsing: text))) }
      return .success(
        content.withLock { content in
          let faults = content.take(model: model, parsed: parsed)
          content.records.add(model: model, dialect: dialect, faults: faults)
          return faults
        })
    } catch {
      return .failure(error)
    }
  }
}

extension SandboxState.Content {
  /// Pace, then pending faults, then those of the request itself.
  mutating func take(model: String, parsed: [(String, Faults)]) -> Faults {
    var faults = Faults(firstDelay: firstDelay, chunkDelay: chunkDelay)
    for key in ["*", model] {
      guard var queue = pending[key], !queue.isEmpty else { continue }
      faults = faults.overridden(by: queue[0].faults)
      queue[0].remaining -= 1
      if queue[0].remaining <= 0 { queue.removeFirst() }
      pending[key] = queue
    }
    for (text, found) in parsed where applies(found, text: text, model: model) {
      faults = faults.overridden(by: found)
    }
    return faults
  }

  private mutating func applies(_ faults: Faults, text: String, model: String) -> Bool {
    if let part = faults.modelPart, Text.range(of: part, in: Substring(model)) == nil {
      return false
    }
    guard let times = faults.times else { return true }
    if uses.count >= SandboxState.usesLimit { uses.removeAll() }
    let used = uses[text, default: 0]
    uses[text] = used + 1
    return used < times
  }
}

extension SandboxState {
  /// Nil where nobody gave it loops to send on.
  var callbacks: CallbackSender? {
    get { sender.withLock(\.self) }
    set { sender.withLock { $0 = newValue } }
  }
}

// MARK: Control

extension SandboxState {
  /// Lets the faults happen to the next `count` requests for this model; `*` is any.
  package func addFaults(_ text: String, model: String = "*", count: Int = 1) throws(Failure) {
    do throws(FaultSyntaxError) {
      let faults = try Faults(parsing: text)
      content.withLock {
        $0.pending[model, default: []].append(.init(faults: faults, remaining: max(1, count)))
      }
    } catch {
      throw Failure.invalid("faults", "'\(error.member)' is not a fault")
    }
  }

  /// Forgets pending faults and what was served; canaries and pace stay.
  package func reset() {
    content.withLock { content in
      content.pending = [:]
      content.uses = [:]
      content.records = RequestLog()
    }
  }

  package func setCanaries(_ canaries: [String]) {
    content.withLock { $0.canaries = canaries }
  }

  package func setPace(firstDelayMilliseconds: Int, chunkDelayMilliseconds: Int) {
    content.withLock {
      $0.firstDelay = max(0, firstDelayMilliseconds)
      $0.chunkDelay = max(0, chunkDelayMilliseconds)
    }
  }

  var log: RequestLog { content.withLock(\.records) }
}

/// The texts of a request that may name faults.
struct FaultSources {
  var suffix: String?
  var header: String?
  var directives: [String] = []

  /// The weakest first.
  var texts: [String] { [suffix, header].compactMap(\.self) + directives }
}

/// Which requests were taken: counts for ever, the newest ones one by one.
struct RequestLog: Sendable {
  struct Record: Sendable {
    var model: String
    var dialect: String
    var faults: [String]
  }

  static let newestLimit = 1000

  private(set) var total = 0
  private(set) var countsByModel: [String: Int] = [:]
  private(set) var newest: [Record] = []

  mutating func add(model: String, dialect: String, faults: Faults) {
    total += 1
    countsByModel[model, default: 0] += 1
    if newest.count >= Self.newestLimit { newest.removeFirst(Self.newestLimit / 2) }
    let names = faults.members.map { $1.isEmpty ? $0 : "\($0)=\($1)" }.sorted()
    newest.append(Record(model: model, dialect: dialect, faults: names))
  }

  var json: JSONValue {
    [
      "total": JSONValue(total),
      "models": .object(countsByModel.sorted { $0.key < $1.key }.map { ($0, JSONValue($1)) }),
      "newest": .array(
        newest.map { record in
          [
            "model": .string(record.model), "dialect": .string(record.dialect),
            "faults": .array(record.faults.map(JSONValue.string)),
          ]
        }),
    ]
  }
}

// Work that takes its time: what was submitted, and how far it is, computed from the clock whenever
// somebody looks.

import Core
import HTTP
import Synchronization
import Wire

/// One submitted piece of work.
struct SandboxTask: Sendable {
  enum Phase: Equatable {
    case queued
    /// 0 to 1.
    case running(Double)
    case succeeded, failed, canceled, aborted
  }

  var id: String
  var model: String
  /// What was submitted.
  var input: JSONValue
  var output: Output
  var faults: Faults
  var marks: Marks
  /// How the client reached us: links begin with it.
  var host: String
  var createTime: Timestamp
  var queueMilliseconds: Int
  var runMilliseconds: Int
  var cancelTime: Timestamp?
  /// Questions that were answered so far.
  var questions = 0
  /// Links, made once when the work is done.
  var links: [String]?

  enum Output: Sendable {
    case media([MadeMedia], isList: Bool)
    case words(JSONValue)
  }

  var startTime: Timestamp { createTime + .milliseconds(queueMilliseconds) }
  var endTime: Timestamp { startTime + .milliseconds(runMilliseconds) }

  func phase(at now: Timestamp) -> Phase {
    if let cancelTime, cancelTime < endTime { return .canceled }
    if faults.contains(.taskAbort), now >= startTime { return .aborted }
    if now < startTime { return .queued }
    if now < endTime {
      let done = (now - startTime).milliseconds
      return .running(Double(done) / Double(max(1, runMilliseconds)))
    }
    return faults.taskFailure == nil ? .succeeded : .failed
  }
}

/// All tasks of a sandbox. Callable from any loop.
final class TaskBoard: Sendable {
  private static let countLimit = 2000

  private struct State {
    var tasks: [String: SandboxTask] = [:]
    var order: [String] = []
    var queue = 100
    var run = 400
  }

  private let world: World
  private let state = Mutex(State())

  init(world: World) { self.world = world }

  /// How long tasks wait and run where no fault says otherwise.
  var pace: (queue: Int, run: Int) {
    get { state.withLock { ($0.queue, $0.run) } }
    set {
      state.withLock {
        $0.queue = max(0, newValue.queue)
        $0.run = max(0, newValue.run)
      }
    }
  }

  func add(_ task: SandboxTask) {
    state.withLock { state in
      if state.order.count >= Self.countLimit {
        for old in state.order.prefix(Self.countLimit / 2) { state.tasks[old] = nil }
        state.order.removeFirst(Self.countLimit / 2)
      }
      state.tasks[task.id] = task
      state.order.append(task.id)
    }
  }

  func find(_ id: String) -> SandboxTask? {
    state.withLock { state in
      guard let task = state.tasks[id], !task.faults.contains(.taskLost) else { return nil }
      return task
    }
  }

  /// Those that are wanted, newest first.
  func all(_ isWanted: (SandboxTask) -> Bool) -> [SandboxTask] {
    state.withLock { state in
      state.order.reversed().compactMap { state.tasks[$0] }
        .filter { !$0.faults.contains(.taskLost) && isWanted($0) }
    }
  }

  /// The task, and how many questions came before this one.
  func ask(_ id: String) -> SandboxTask? {
    state.withLock { state in
      guard let task = state.tasks[id], !task.faults.contains(.taskLost) else { return nil }
      state.tasks[id]?.questions += 1
      return task
    }
  }

  func cancel(_ id: String) -> SandboxTask? {
    let now = world.now()
    return state.withLock { state in
      guard var task = state.tasks[id], !task.faults.contains(.taskLost) else { return nil }
      if task.cancelTime == nil { task.cancelTime = now }
      state.tasks[id] = task
      return task
    }
  }

  /// The links to what the task has made; the same ones each time.
  func links(of id: String, make: (SandboxTask) -> [String]) -> [String] {
    state.withLock { state in
      guard let task = state.tasks[id] else { return [] }
      if let links = task.links { return links }
      let links = make(task)
      state.tasks[id]?.links = links
      return links
    }
  }
}

extension Duration {
  var milliseconds: Int64 { microseconds / 1000 }
}

// One thread, one libuv loop: readiness, timers, wake-ups and Swift tasks in one place.

package import Core
import Glibc
import Synchronization

/// Something that has work to do once at the end of a turn, such as a connection with output:
/// what many writers produced in one turn leaves in one system call.
package protocol TurnEnd: AnyObject {
  func turnEnded()
}

/// A thread that runs closures, Swift tasks and callbacks of sockets and timers, one at a time.
///
/// A turn is: wait for readiness, handle it, run what was enqueued, then the turn's ends. Work
/// enqueued from the loop's own thread costs no lock; from another thread one lock and at most one
/// wake-up a turn.
///
/// Proof of `@unchecked Sendable`: `remote` and the atomics are synchronised; everything else is
/// touched only on the loop's thread, before that thread exists (`init`), or after it was joined
/// (`deinit`). Entry points say so and check it.
package final class EventLoop: Loop, @unchecked Sendable {
  enum Work {
    case task(UnownedJob)
    case isolated(UnownedJob)
    case closure(@Sendable () -> Void)
  }

  private struct Remote {
    var work: [Work] = []
    var isOpen = true
  }

  /// An executor for actors that live on this loop. It is an object of its own because a job must
  /// be run in the context it was enqueued for: tasks that merely prefer this loop would otherwise
  /// hop twice.
  package private(set) lazy var serialExecutor = LoopSerialExecutor(loop: self)

  let uv = UVLoop()
  private let remote = Mutex(Remote())
  private let hasRemote = Atomic(false)
  private let threadID = Atomic<UInt>(0)
  private let longestTurn = Atomic<UInt64>(0)
  private var thread: pthread_t?
  private var local: [Work] = []
  private var running: [Work] = []
  private var ends: [any TurnEnd] = []
  private var timers = TimerHeap()
  private var timerSequence: UInt64 = 0
  private var armedDeadline = UInt64.max
  private var turnStart: UInt64 = 0
  /// Nothing comes from other threads any more; handles close after the turn.
  private var isEnding = false

  package init() {
    _ = serialExecutor
    // The loop's thread holds `self` for as long as these are called.
    uv.onPrepare = { [unowned(unsafe) self] in
      if turnStart == 0 { turnStart = UVLoop.nanoseconds }
      turn()
      let now = UVLoop.nanoseconds
      let busy = now > turnStart ? now - turnStart : 0
      if busy > longestTurn.load(ordering: .relaxed) {
        longestTurn.store(busy, ordering: .relaxed)
      }
    }
    uv.onCheck = { [unowned(unsafe) self] in
      turnStart = uv.pollReturned
      turn()
    }
    uv.onTimer = { [unowned(unsafe) self] in fireTimers() }
    startThread()
  }

  /// Writing to a closed socket must be an error, not the end of the process.
  private static let brokenPipesIgnored: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  private func startThread() {
    Self.brokenPipesIgnored
    let argument = Unmanaged.passRetained(self).toOpaque()
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<EventLoop>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, argument)
    precondition(status == 0, "no thread for an event loop")
    self.thread = thread
  }

  private func run() {
    threadID.store(Self.currentThread, ordering: .relaxed)
    uv.run()
    // What the last close callbacks enqueued.
    for _ in 0..<Self.roundLimit where !local.isEmpty || !ends.isEmpty {
      runLocal()
      runEnds()
    }
    local.removeAll()
    ends.removeAll()
    timers.removeAll()
    // The system may give this thread's number to another.
    threadID.store(0, ordering: .relaxed)
  }

  private static var currentThread: UInt { UInt(pthread_self()) }

  package var isCurrent: Bool { threadID.load(ordering: .relaxed) == Self.currentThread }

  /// Closes every handle and joins the thread. Tasks that run here must have ended: what is
  /// enqueued later is dropped. Waits for names that are being looked up. Not callable on a loop.
  package func stop() {
    precondition(!isCurrent, "a loop cannot join itself")
    execute { [self] in
      remote.withLock { $0.isOpen = false }
      takeRemote()
      isEnding = true
    }
    guard let thread else { return }
    pthread_join(thread, nil)
    self.thread = nil
  }

  /// The longest turn since the last call: how long a ready socket may have waited. Exact to a
  /// millisecond. From any thread.
  package func takeLongestTurn() -> Duration {
    .nanoseconds(Int64(clamping: longestTurn.exchange(0, ordering: .relaxed)))
  }

  // MARK: - Work

  package func execute(_ work: @escaping @Sendable () -> Void) { submit(.closure(work)) }

  package func enqueue(_ job: consuming ExecutorJob) { submit(.task(UnownedJob(job))) }

  func submit(_ work: Work) {
    if isCurrent { return local.append(work) }
    remote.withLock { remote in
      guard remote.isOpen else { return }
      remote.work.append(work)
      // One wake-up for all that arrives before the loop looks. Inside the lock, because the
      // wake-up handle is closed only after `isOpen` was cleared.
      if !hasRemote.exchange(true, ordering: .acquiringAndReleasing) { uv.wake() }
    }
  }

  /// Calls `turnEnded` once, after the work of this turn. On the loop only.
  package func atTurnEnd(_ end: any TurnEnd) { ends.append(end) }

  /// Gives back to the system what this thread has freed: an allocator may keep it until it is
  /// asked for more, which an idle server does not do. Takes milliseconds. On the loop only.
  package func giveMemoryBack() { UVLoop.giveMemoryBack() }

  /// Bounds how long work that enqueues work can keep the loop from looking at its sockets.
  private static let roundLimit = 16

  private func turn() {
    var rounds = 0
    repeat {
      takeRemote()
      runLocal()
      runEnds()
      rounds += 1
    } while (!local.isEmpty || !ends.isEmpty) && rounds < Self.roundLimit
    if isEnding { return uv.closeAll() }
    if !local.isEmpty || !ends.isEmpty { uv.wake() }
    armTimer()
  }

  private func takeRemote() {
    guard hasRemote.load(ordering: .acquiring) else { return }
    remote.withLock { remote in
      hasRemote.store(false, ordering: .releasing)
      if local.isEmpty {
        swap(&local, &remote.work)
      } else {
        local.append(contentsOf: remote.work)
        remote.work.removeAll(keepingCapacity: true)
      }
    }
  }

  private func runLocal() {
    guard !local.isEmpty else { return }
    swap(&local, &running)
    for index in running.indices {
      switch running[index] {
      case .task(let job): job.runSynchronously(on: asUnownedTaskExecutor())
      case .isolated(let job):
        job.runSynchronously(
          isolatedTo: serialExecutor.asUnownedSerialExecutor(),
          taskExecutor: asUnownedTaskExecutor())
      case .closure(let closure): closure()
      }
    }
    running.removeAll(keepingCapacity: true)
  }

  private func runEnds() {
    guard !ends.isEmpty else { return }
    let current = ends
    ends.removeAll(keepingCapacity: true)
    for end in current { end.turnEnded() }
  }

  // MARK: - Timers

  package func schedule(
    after delay: Duration, _ work: @escaping @Sendable () -> Void
  ) -> any LoopTimer {
    precondition(isCurrent, "a timer was made on another thread")
    let (seconds, attoseconds) = delay.components
    let whole = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let fraction = UInt64(clamping: attoseconds / 1_000_000_000)
    let limit: UInt64 = 1 << 62
    let wait = whole.overflow ? limit : min(limit, whole.partialValue &+ fraction)
    timerSequence += 1
    let timer = ScheduledTimer(
      deadline: UVLoop.nanoseconds + wait, sequence: timerSequence, loop: self, work: work)
    timers.insert(timer)
    return timer
  }

  func remove(_ timer: ScheduledTimer) { timers.remove(timer) }

  private func fireTimers() {
    armedDeadline = .max
    let now = UVLoop.nanoseconds
    while let timer = timers.popDue(at: now) { timer.fire() }
  }

  /// Arms libuv's one timer for the earliest of ours; an early wake-up is harmless, so a timer
  /// that was cancelled meanwhile changes nothing.
  private func armTimer() {
    guard let deadline = timers.first?.deadline, deadline < armedDeadline else { return }
    armedDeadline = deadline
    let now = UVLoop.nanoseconds
    let wait = deadline > now ? deadline - now : 0
    uv.startTimer(milliseconds: wait / 1_000_000 + 1)
  }
}

/// Runs the jobs of actors that live on a loop.
package final class LoopSerialExecutor: SerialExecutor {
  private unowned let loop: EventLoop

  fileprivate init(loop: EventLoop) { self.loop = loop }

  package func enqueue(_ job: consuming ExecutorJob) { loop.submit(.isolated(UnownedJob(job))) }

  package func checkIsolated() {
    precondition(loop.isCurrent, "isolated to a loop, but on another thread")
  }
}

/// One loop per core.
package final class EventLoopGroup: Sendable {
  package let loops: [EventLoop]

  /// As many loops as the process may use cores, unless told otherwise.
  package init(count: Int = EventLoopGroup.coreCount) {
    loops = (0..<max(1, count)).map { _ in EventLoop() }
  }

  package static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Stops all loops and joins their threads. Not callable on a loop.
  package func stop() { for loop in loops { loop.stop() } }
}

// A loop without a thread: the test runs it and moves its clock.

package import Core

/// Runs work when the test says so. Unchecked: each test uses its own loop from one thread at a
/// time.
package final class ManualLoop: Loop, @unchecked Sendable {
  private final class Timer: LoopTimer, @unchecked Sendable {
    let time: Duration
    var work: (@Sendable () -> Void)?

    init(time: Duration, work: @escaping @Sendable () -> Void) {
      self.time = time
      self.work = work
    }

    func cancel() { work = nil }
  }

  private var queue: [@Sendable () -> Void] = []
  private var timers: [Timer] = []
  package private(set) var uptime: Duration = .seconds(1000)

  package init() {}

  package var isCurrent: Bool { true }

  package func execute(_ work: @escaping @Sendable () -> Void) { queue.append(work) }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.append { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  package func schedule(
    after delay: Duration, _ work: @escaping @Sendable () -> Void
  ) -> any LoopTimer {
    let timer = Timer(time: uptime + delay, work: work)
    timers.append(timer)
    return timer
  }

  /// Runs everything that waits, and what that adds.
  package func run() {
    while !queue.isEmpty { queue.removeFirst()() }
  }

  /// Moves the clock and fires the timers that are due.
  package func advance(by duration: Duration) {
    uptime += duration
    let due = timers.filter { $0.time <= uptime }
    timers.removeAll { $0.time <= uptime }
    for timer in due { timer.work?() }
    run()
  }

  /// Timers that would still fire.
  package var pendingTimers: Int { timers.count { $0.work != nil } }

  /// A world whose clocks are this loop's.
  package var world: World {
    var world = World.live
    world.now = { Timestamp(microseconds: 1_700_000_000_000_000) + self.uptime }
    world.uptime = { self.uptime }
    return world
  }
}

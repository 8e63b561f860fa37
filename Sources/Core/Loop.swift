// One thread that runs work in order. Layers below the event loop know it by this protocol only.

/// A single thread that runs work in order. `EventLoop` implements it; tests have their own.
package protocol Loop: TaskExecutor {
  /// Whether the caller runs on this loop's thread.
  var isCurrent: Bool { get }
  /// Runs the work later on this loop, in order of arrival. Callable from any thread.
  func execute(_ work: @escaping @Sendable () -> Void)
  /// Runs the work on this loop after the delay, unless it is cancelled. Callable on the loop only.
  func schedule(after delay: Duration, _ work: @escaping @Sendable () -> Void) -> any LoopTimer
}

/// Work that waits on a loop.
package protocol LoopTimer: AnyObject, Sendable {
  /// The work will not run after this. Callable on the loop only; harmless when it has run.
  func cancel()
}

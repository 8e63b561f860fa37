import Core
import RPC

/// A loop that runs everything at once, for calls that never wait for it.
final class InlineLoop: Loop {
  var isCurrent: Bool { true }

  func enqueue(_ job: consuming ExecutorJob) {
    job.runSynchronously(on: asUnownedTaskExecutor())
  }

  func execute(_ work: @escaping @Sendable () -> Void) { work() }

  func schedule(
    after delay: Duration, _ work: @escaping @Sendable () -> Void
  ) -> any LoopTimer { Timer() }

  private final class Timer: LoopTimer {
    func cancel() {}
  }
}

/// A call by the principal, as the pipeline would hand it to a handler.
func call(_ method: Method, by principal: Principal) -> Call {
  Call(
    method: method, identity: Identity(principal), peer: "192.0.2.1:4711", loop: InlineLoop(),
    ids: IDMaker(world: .live))
}

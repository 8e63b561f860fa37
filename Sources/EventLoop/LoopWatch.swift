// Tells of loops that do not turn: something on them blocks.

package import Core
import Synchronization

/// Asks each loop for a sign of life, from outside of it, so that it tells of a loop also while it
/// stands still.
package struct LoopWatch: Sendable {
  package enum Report: Sendable, Equatable {
    /// The loop has given no sign for this long, and still gives none.
    case stands(loop: Int, Duration)
    /// A loop that stood goes on; it stood for this long.
    case goesOn(loop: Int, Duration)
  }

  /// A loop that is asked for a sign.
  private final class Question: Sendable {
    let time: Duration
    private let answer = Mutex<Duration?>(nil)

    init(_ time: Duration) { self.time = time }

    var answerTime: Duration? { answer.withLock(\.self) }

    func answer(at time: Duration) { answer.withLock { $0 = time } }
  }

  private let loops: [EventLoop]
  private let limit: Duration
  private let interval: Duration
  private let world: World
  private let report: @Sendable (Report) -> Void

  /// - Parameters:
  ///   - limit: a loop that takes longer to answer stands.
  ///   - interval: between looks.
  package init(
    _ group: EventLoopGroup, limit: Duration = .milliseconds(250),
    interval: Duration = .milliseconds(250), world: World = .live,
    report: @escaping @Sendable (Report) -> Void
  ) {
    loops = group.loops
    self.limit = limit
    self.interval = interval
    self.world = world
    self.report = report
  }

  /// Watches until the task is cancelled. It must not run on one of the loops.
  package func run() async {
    var questions = loops.map { ask($0) }
    var areLate = [Bool](repeating: false, count: loops.count)
    while !Task.isCancelled {
      do { try await world.sleep(interval) } catch { return }
      for index in loops.indices {
        let question = questions[index]
        let answer = question.answerTime
        let time = (answer ?? world.uptime()) - question.time
        guard answer != nil else {
          if time > limit, !areLate[index] {
            areLate[index] = true
            report(.stands(loop: index, time))
          }
          continue
        }
        if time > limit { report(.goesOn(loop: index, time)) }
        areLate[index] = false
        questions[index] = ask(loops[index])
      }
    }
  }

  private func ask(_ loop: EventLoop) -> Question {
    let question = Question(world.uptime())
    let world = world
    loop.execute { question.answer(at: world.uptime()) }
    return question
  }
}

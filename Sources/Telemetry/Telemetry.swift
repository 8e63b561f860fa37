// What operators see of a running server: one JSON line per record, one line per call, metrics.
//
// No record holds a payload. Secrets that someone writes into a message by mistake are cut out
// where lines are made: see `JSONLine`.

package import Core
package import Logging

/// Makes loggers that write JSON lines to one output.
package struct Telemetry: Sendable {
  package let output: LogOutput
  private let world: World
  private let level: Logger.Level

  package init(world: World, output: LogOutput, level: Logger.Level) {
    self.world = world
    self.output = output
    self.level = level
  }

  /// A logger whose records carry the label as `target`.
  package func logger(_ label: String) -> Logger {
    Logger(label: label) { label in
      JSONLogHandler(label: label, output: output, world: world, logLevel: level)
    }
  }

  /// Writes the line of a finished call.
  package func record(_ call: CallRecord) {
    guard level <= .info else { return }
    output.append(call.line(at: world.now()), isUrgent: false)
  }
}

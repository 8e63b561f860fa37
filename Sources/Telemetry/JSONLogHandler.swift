// The back end of swift-log: one JSON line per record.

import Core
package import Logging

package struct JSONLogHandler: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  package var logLevel: Logger.Level
  private let label: String
  private let output: LogOutput
  private let world: World

  init(label: String, output: LogOutput, world: World, logLevel: Logger.Level) {
    self.label = label
    self.output = output
    self.world = world
    self.logLevel = logLevel
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var line = JSONLine()
    line.add(trusted: "time", world.now().description)
    line.add(trusted: "level", event.level.rawValue)
    line.add("target", label)
    line.add("message", event.message.description)
    if let error = event.error { line.add("error", "\(error)") }
    var fields = metadata
    if let provided = metadataProvider?.get() { fields.merge(provided) { $1 } }
    if let own = event.metadata { fields.merge(own) { $1 } }
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      line.add(name, value.description)
    }
    output.append(line.finished(), isUrgent: event.level >= .notice)
  }
}

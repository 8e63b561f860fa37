// A job's events as they come: text as it is written, and a line that says how far it is.

import Core
import Protos
import Wire

struct JobView {
  let output: OutputFormat
  private let start = World.live.uptime()
  private var printed = ""
  /// Part of the status, so that whoever stops watching knows where to go on.
  private var id = ""
  private var state = "connecting"

  init(output: OutputFormat) { self.output = output }

  /// Shows one event; the whole job where the event ended it.
  mutating func show(_ event: V1.JobEvent) -> V1.Job? {
    if output == .json { Terminal.line(event.jsonText()) }
    switch event.event {
    case .stateChanged(let change)?:
      if let job = change.job { id = job.id }
      state = change.state.name.lowercased()
      tick()
    case .progress(let progress)?:
      state = "\(progress.stage) \(Int(progress.fraction * 100)) %"
      tick()
    case .outputDelta(let delta)?: append(delta)
    case .outputReset?: reset()
    case .completed(let completed)?:
      let job = completed.job ?? V1.Job()
      finish(job)
      return job
    case nil: break
    }
    return nil
  }

  /// The connection broke; it will be tried again.
  func lost() { Terminal.status("connection lost, trying again") }

  private func tick() {
    // Once text stands on the line, a status would overwrite it.
    guard printed.isEmpty else { return }
    let elapsed = (World.live.uptime() - start).milliseconds
    let text = "\(state), \(elapsed / 1000).\(elapsed / 100 % 10) s"
    Terminal.status(id.isEmpty ? text : "\(id) \(text)")
  }

  private mutating func append(_ delta: V1.OutputDelta) {
    guard output == .text, case .chat(let chat)? = delta.capability else { return tick() }
    guard !chat.text.isEmpty else { return }
    if printed.isEmpty { Terminal.clearStatus() }
    Terminal.text(chat.text)
    printed += chat.text
  }

  private mutating func reset() {
    guard output == .text else { return }
    if !printed.isEmpty { Terminal.text("\n[starting again]\n") }
    printed = ""
  }

  private func finish(_ job: V1.Job) {
    Terminal.clearStatus()
    guard output == .text else { return }
    if printed.isEmpty, let text = job.chatText { Terminal.text(text) }
    let files = MadeFiles.list(job)
    for file in files {
      Terminal.line("\(file.id)\t\(file.mimeType)\t\(file.sizeBytes) bytes\t\(file.url)")
    }
    // What is no text and no file is shown as it is: vectors, for example.
    if job.chatText == nil, files.isEmpty, let output = job.output {
      Terminal.line(output.jsonText())
    }
    if !printed.isEmpty || job.chatText?.isEmpty == false { Terminal.text("\n") }
    Terminal.error(job.summary)
  }
}

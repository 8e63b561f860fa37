// From the pipeline's report of a finished call to its log line and its count.

import Core
import RPC
import Telemetry

extension Telemetry {
  /// What the pipeline calls once for each finished call, on its loop.
  func observer(
    _ meters: CallMeters, loops: [any Loop], writesLines: Bool
  ) -> @Sendable (CallReport) -> Void {
    { report in
      let method = report.call.method
      let loop = report.call.loop
      meters.count(
        method, String(method.path.dropFirst()), code: report.failure?.code,
        duration: report.duration, on: loops.firstIndex { $0 === loop } ?? 0)
      if writesLines { self.record(CallRecord(report)) }
    }
  }
}

extension CallRecord {
  init(_ report: CallReport) {
    let call = report.call
    self.init(
      method: String(call.method.path.dropFirst()), surface: call.surface.rawValue,
      failure: report.failure, duration: report.duration)
    principal = call.principal.id
    organization = call.principal.organization
    peer = call.peer
    requestID = call.requestID
    trace = call.metadata["traceparent"].flatMap(TraceContext.init(headerValue:))
  }
}

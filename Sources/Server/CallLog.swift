// From the pipeline's report of a finished call to its log line and its count.

import RPC
import Telemetry

extension Telemetry {
  /// What the pipeline calls once for each finished call.
  func observer() -> @Sendable (CallReport) -> Void {
    { report in self.record(CallRecord(report)) }
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

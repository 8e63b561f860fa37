// What is written about one finished call: who called what, how it ended, how long it took.

package import Core

/// One finished call. It holds no payload and nothing that a caller chose, except the trace that
/// the caller belongs to.
package struct CallRecord: Sendable {
  /// As in `modelroute.v1.JobService/CreateJob`.
  package var method: String
  /// The wire protocol: `grpc`, `rest`.
  package var surface: String
  /// Nil where the call succeeded.
  package var failure: Failure?
  package var duration: Duration
  /// The id of the key or operator; empty before authentication.
  package var principal: String
  package var organization: String
  package var peer: String
  package var requestID: String
  package var trace: TraceContext?

  package init(method: String, surface: String, failure: Failure?, duration: Duration) {
    self.method = method
    self.surface = surface
    self.failure = failure
    self.duration = duration
    principal = ""
    organization = ""
    peer = ""
    requestID = ""
  }

  /// `ok` or one of the twelve codes.
  package var code: String { failure?.code.rawValue ?? "ok" }

  func line(at time: Timestamp) -> [UInt8] {
    var line = JSONLine()
    line.add(trusted: "time", time.description)
    line.add(trusted: "level", "info")
    line.add(trusted: "target", "call")
    line.add("method", method)
    line.add(trusted: "surface", surface)
    line.add(trusted: "code", code)
    if let reason = failure?.reason, !reason.isEmpty { line.add("reason", reason) }
    line.add("microseconds", duration.microseconds)
    if !principal.isEmpty { line.add(trusted: "principal", principal) }
    if !organization.isEmpty { line.add(trusted: "organization", organization) }
    if !peer.isEmpty { line.add(trusted: "peer", peer) }
    if !requestID.isEmpty { line.add(trusted: "requestId", requestID) }
    if let trace { line.add(trusted: "traceparent", trace.headerValue) }
    return line.finished()
  }
}

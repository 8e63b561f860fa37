// A job as the store keeps it: what was asked, under which terms, and how far it has come.

package import Core
package import RPC

/// One job. Messages of the wire stay encoded here; the service and the runner decode them.
package struct JobRecord: Sendable {
  package let id: String
  package let organization: String
  package let team: String
  package let key: String
  package let mode: Principal.Mode
  package let model: String
  /// Higher runs first within one organisation.
  package let priority: Int
  package let createTime: Timestamp
  package let hold: Amount
  package let requestID: String
  /// The call that created it (`req_…`), where one did.
  package var callID: String?
  /// The client token that created it, where one did; `key` is the one behind it.
  package var token: String?
  package let webhook: JobWebhook?
  /// The price and failure-billing policy of T0 (`ChargeTerms`, JSON).
  package let terms: [UInt8]
  /// The request (`V1.CreateJobRequest`, binary).
  package let request: [UInt8]

  /// The node that the job belongs to while it lives.
  package var node = ""

  package var machine: JobMachine
  package var charge: Amount?
  package var failure: Failure?
  /// `V1.Usage` and `V1.JobOutput`, binary.
  package var usage: [UInt8]?
  package var output: [UInt8]?

  package init(
    id: String, organization: String, team: String, key: String, mode: Principal.Mode,
    model: String, priority: Int, createTime: Timestamp, hold: Amount, requestID: String,
    webhook: JobWebhook?, terms: [UInt8], request: [UInt8], machine: JobMachine
  ) {
    self.id = id
    self.organization = organization
    self.team = team
    self.key = key
    self.mode = mode
    self.model = model
    self.priority = priority
    self.createTime = createTime
    self.hold = hold
    self.requestID = requestID
    self.webhook = webhook
    self.terms = terms
    self.request = request
    self.machine = machine
  }
}

/// Where a job's events go, and which.
package struct JobWebhook: Equatable, Sendable {
  package let url: String
  /// Types as in `job.failed`; empty for those that end the job.
  package let events: [String]

  package init(url: String, events: [String]) {
    self.url = url
    self.events = events
  }

  package func wants(_ type: String) -> Bool {
    events.isEmpty ? Self.endTypes.contains(type) : events.contains(type)
  }

  private static let endTypes = ["job.succeeded", "job.failed", "job.canceled", "job.expired"]
}

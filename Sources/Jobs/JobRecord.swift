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
  package let webhookURL: String?
  /// The price and failure-billing policy of T0 (`ChargeTerms`, JSON).
  package let terms: [UInt8]
  /// The request (`V1.CreateJobRequest`, binary).
  package let request: [UInt8]

  package var machine: JobMachine
  package var charge: Amount?
  package var failure: Failure?
  /// `V1.Usage` and `V1.JobOutput`, binary.
  package var usage: [UInt8]?
  package var output: [UInt8]?

  package init(
    id: String, organization: String, team: String, key: String, mode: Principal.Mode,
    model: String, priority: Int, createTime: Timestamp, hold: Amount, requestID: String,
    webhookURL: String?, terms: [UInt8], request: [UInt8], machine: JobMachine
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
    self.webhookURL = webhookURL
    self.terms = terms
    self.request = request
    self.machine = machine
  }
}

/// How a job ended, beside its state.
package struct JobResult: Equatable, Sendable {
  package var charge: Amount
  package var failure: Failure?
  package var usage: [UInt8]?
  package var output: [UInt8]?

  package init(
    charge: Amount = .zero, failure: Failure? = nil, usage: [UInt8]? = nil, output: [UInt8]? = nil
  ) {
    self.charge = charge
    self.failure = failure
    self.usage = usage
    self.output = output
  }
}

// What a call asks of an endpoint, checked before anything is written.

import Core
import Protos
import Wire

struct EndpointChange: Sendable {
  /// What members may change. Raw values are names of fields.
  enum Field: String, CaseIterable, Sendable {
    case url
    case events
    case description
    case state
  }

  private let fields: Set<Field>
  private let url: String
  private let filter: EventFilter
  private let description: String
  private let state: EndpointState

  /// A new endpoint: all of its fields.
  init(creating message: V1.WebhookEndpoint, urls: WebhookURLGuard) throws(Failure) {
    var message = message
    if message.state == .unspecified { message.state = .enabled }
    try self.init(message, fields: Set(Field.allCases), urls: urls)
  }

  /// A change of the masked fields; without a mask, of those that are set (AIP-134).
  init(
    updating message: V1.WebhookEndpoint, mask: GoogleProtobuf.FieldMask?, urls: WebhookURLGuard
  ) throws(Failure) {
    let paths = mask?.paths ?? []
    let fields = paths.isEmpty ? Self.fieldsSet(in: message) : try Self.fields(of: paths)
    try self.init(message, fields: fields, urls: urls)
  }

  private init(
    _ message: V1.WebhookEndpoint, fields: Set<Field>, urls: WebhookURLGuard
  ) throws(Failure) {
    self.fields = fields
    url = message.url
    description = message.description
    if fields.contains(.url) {
      guard !url.isEmpty else { throw .invalid("endpoint.url", "is required") }
      try urls.check(url, field: "endpoint.url")
    }
    filter =
      fields.contains(.events)
      ? try EventFilter(checking: message.events, field: "endpoint.events")
      : EventFilter(patterns: [])
    state = fields.contains(.state) ? try Self.state(message.state) : .enabled
  }

  private static func fieldsSet(in message: V1.WebhookEndpoint) -> Set<Field> {
    var fields: Set<Field> = []
    if !message.url.isEmpty { fields.insert(.url) }
    if !message.events.isEmpty { fields.insert(.events) }
    if !message.description.isEmpty { fields.insert(.description) }
    if message.state != .unspecified { fields.insert(.state) }
    return fields
  }

  /// A star is everything.
  private static func fields(of paths: [String]) throws(Failure) -> Set<Field> {
    if paths == ["*"] { return Set(Field.allCases) }
    var fields: Set<Field> = []
    for path in paths {
      guard let field = Field(rawValue: path) else {
        throw .invalid("update_mask", "\(path) is no field that can be changed")
      }
      fields.insert(field)
    }
    return fields
  }

  private static func state(
    _ state: V1.WebhookEndpoint.State
  ) throws(Failure) -> EndpointState {
    switch state {
    case .enabled: return .enabled
    case .disabled: return .disabled
    case .unspecified, .failed, .unrecognized:
      throw .invalid("endpoint.state", "must be ENABLED or DISABLED")
    }
  }

  /// A new endpoint of this kind.
  func make(_ seed: WebhookEndpoint) -> WebhookEndpoint {
    var endpoint = seed
    apply(to: &endpoint, at: seed.createTime)
    return endpoint
  }

  /// False where it is so already. What is switched on again begins without a history.
  @discardableResult
  func apply(to endpoint: inout WebhookEndpoint, at now: Timestamp) -> Bool {
    let before = endpoint
    if fields.contains(.url) { endpoint.url = url }
    if fields.contains(.events) { endpoint.filter = filter }
    if fields.contains(.description) { endpoint.description = description }
    if fields.contains(.state) {
      if state == .enabled, endpoint.state != .enabled { endpoint.firstFailureTime = nil }
      endpoint.state = state
    }
    guard endpoint != before else { return false }
    endpoint.updateTime = now
    return true
  }

  /// For the event log: names only, since URLs may carry secrets of their owner.
  var names: String { fields.map(\.rawValue).sorted().joined(separator: " ") }
}

// A registered endpoint: a customer's URL that hears of events, with a secret of its own.

package import Core
package import RPC

/// The state of an endpoint. Raw values are the store's words.
package enum EndpointState: String, CaseIterable, Sendable {
  /// Hears of events. Leaves to `disabled` by a member, to `failed` by 410 or days of failures.
  case enabled
  /// Switched off by a member. Leaves to `enabled` by a member.
  case disabled
  /// Switched off by us. Leaves to `enabled` or `disabled` by a member.
  case failed
}

/// The secrets that sign for an endpoint. After a rotation the old one signs too for a day.
package struct EndpointSecrets: Sendable, Equatable {
  package static let overlap = Duration.seconds(86_400)

  package private(set) var current: String
  package private(set) var previous: String?
  /// Until when the previous one signs too.
  package private(set) var previousExpireTime: Timestamp?

  package init(current: String, previous: String? = nil, previousExpireTime: Timestamp? = nil) {
    self.current = current
    self.previous = previous
    self.previousExpireTime = previousExpireTime
  }

  /// The answer is until when the old one signs. One that was on its way out is gone at once.
  package mutating func rotate(to text: String, at now: Timestamp) -> Timestamp {
    let end = now + Self.overlap
    previous = current
    previousExpireTime = end
    current = text
    return end
  }

  /// What signs now, the newest first.
  package func signing(at now: Timestamp) -> [String] {
    guard let previous, let previousExpireTime, now < previousExpireTime else { return [current] }
    return [current, previous]
  }
}

package struct WebhookEndpoint: Sendable, Equatable {
  /// `whep_…`.
  package let id: String
  package let organization: String
  /// Whose jobs it hears of: that of the key which made it.
  package let mode: Principal.Mode
  package var url: String
  package var filter: EventFilter
  package var description: String
  package var state: EndpointState
  package let createTime: Timestamp
  package var updateTime: Timestamp
  package var secrets: EndpointSecrets
  /// Since when it only fails.
  package var firstFailureTime: Timestamp?

  package init(
    id: String, organization: String, mode: Principal.Mode, url: String, filter: EventFilter,
    description: String, state: EndpointState, createTime: Timestamp, updateTime: Timestamp,
    secrets: EndpointSecrets, firstFailureTime: Timestamp? = nil
  ) {
    self.id = id
    self.organization = organization
    self.mode = mode
    self.url = url
    self.filter = filter
    self.description = description
    self.state = state
    self.createTime = createTime
    self.updateTime = updateTime
    self.secrets = secrets
    self.firstFailureTime = firstFailureTime
  }

  package var target: WebhookTargetKey {
    WebhookTargetKey(organization: organization, endpoint: id)
  }
}

/// Which events an endpoint hears of.
package struct EventFilter: Sendable, Equatable {
  /// What there is to hear of.
  package static let types = [
    "job.started", "job.progress", "job.succeeded", "job.failed", "job.canceled", "job.expired",
    "file.created",
    "budget.threshold",
    "endpoint.disabled",
  ]

  /// Types, groups as in `job.*`, or `*`. Empty: all.
  package let patterns: [String]

  /// Without a check: from the store.
  package init(patterns: [String]) { self.patterns = patterns }

  /// Throws about the first pattern that nothing will ever match.
  package init(checking patterns: [String], field: String) throws(Failure) {
    for (index, pattern) in patterns.enumerated() {
      guard Self.types.contains(where: { Self.matches(pattern, $0) }) else {
        throw .invalid(
          "\(field)[\(index)]",
          "no event is called so; there are \(Self.types.joined(separator: ", ")), "
            + "groups as in job.*, and *")
      }
    }
    self.patterns = patterns
  }

  package func wants(_ type: String) -> Bool {
    patterns.isEmpty || patterns.contains { Self.matches($0, type) }
  }

  /// A star stands for a whole group, or for everything.
  private static func matches(_ pattern: String, _ type: String) -> Bool {
    pattern == "*" || pattern == type
      || (pattern.hasSuffix(".*") && type.hasPrefix(pattern.dropLast()))
  }
}

// What operators have set of deployments at run time: it goes over the catalog and is durable.

package import Core
package import Storage
import Synchronization

/// Whether a deployment takes work.
package enum DeploymentState: String, CaseIterable, Sendable {
  case enabled
  /// Ends what it has, takes nothing new.
  case draining
  case disabled
}

/// What an operator has set of one deployment; nil: what the catalog says.
package struct DeploymentSetting: Sendable, Equatable {
  package var state: DeploymentState?
  package var weight: Int?
  /// Each change adds one.
  package var revision: Int64 = 0

  package init(state: DeploymentState? = nil, weight: Int? = nil) {
    self.state = state
    self.weight = weight
  }
}

/// The settings in force, by deployment. Readable from any thread.
package final class DeploymentSwitches: Sendable {
  private let settings = Mutex<[String: DeploymentSetting]>([:])

  package init() {}

  /// Puts in force what the store has; at the start, and where other nodes may have changed it.
  package func load(from database: any Database) async throws(Failure) {
    let stored = try await database.read { tx throws(Failure) in
      try DeploymentSettingStore.all(in: tx)
    }
    // What has become durable here meanwhile is newer than what was read.
    for (deployment, setting) in stored { apply(setting, to: deployment) }
  }

  /// What has become durable. An older revision changes nothing.
  func apply(_ setting: DeploymentSetting, to deployment: String) {
    settings.withLock { settings in
      guard setting.revision > settings[deployment]?.revision ?? 0 else { return }
      settings[deployment] = setting
    }
  }

  package func state(of deployment: Deployment) -> DeploymentState {
    settings.withLock { $0[deployment.id]?.state }
      ?? (deployment.isDisabled ? .disabled : .enabled)
  }

  package func weight(of deployment: Deployment) -> Int {
    settings.withLock { $0[deployment.id]?.weight } ?? deployment.weight
  }

  func takesNew(_ deployment: Deployment) -> Bool {
    state(of: deployment) == .enabled && weight(of: deployment) > 0
  }
}

/// The SQL of the settings.
enum DeploymentSettingStore {
  static func all(in tx: any Transaction) throws(Failure) -> [String: DeploymentSetting] {
    var settings: [String: DeploymentSetting] = [:]
    for row in try tx.rows("SELECT deployment, state, weight, revision FROM deployment_setting") {
      settings[try row.text(0)] = try setting(
        state: row.optionalText(1), weight: row.optionalInteger(2), revision: row.integer(3))
    }
    return settings
  }

  /// Changes what is given and keeps the rest; the answer is what then holds.
  static func save(
    _ change: DeploymentSetting, of deployment: String, by principal: String, at now: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> DeploymentSetting {
    let row = try tx.row(
      """
      INSERT INTO deployment_setting (deployment, state, weight, revision, principal, time)
      VALUES ($1, $2, $3, 1, $4, $5)
      ON CONFLICT (deployment) DO UPDATE SET
        state = COALESCE(excluded.state, deployment_setting.state),
        weight = COALESCE(excluded.weight, deployment_setting.weight),
        revision = deployment_setting.revision + 1, principal = excluded.principal,
        time = excluded.time
      RETURNING state, weight, revision
      """,
      [
        .text(deployment), .optional(change.state?.rawValue),
        .optional(change.weight.map(Int64.init)), .text(principal), .time(now),
      ])
    guard let row else { throw Failure(.internal, "a setting of \(deployment) was not written") }
    return try setting(
      state: row.optionalText(0), weight: row.optionalInteger(1), revision: row.integer(2))
  }

  private static func setting(
    state: String?, weight: Int64?, revision: Int64
  ) throws(Failure) -> DeploymentSetting {
    var setting = DeploymentSetting(weight: weight.map { Int(clamping: $0) })
    if let state {
      guard let known = DeploymentState(rawValue: state) else {
        throw Failure(.internal, "a deployment has the unknown state \(state)")
      }
      setting.state = known
    }
    setting.revision = revision
    return setting
  }
}

package enum ProviderMigrations {
  package static let all: [Migration] = [
    Migration(
      module: "providers", version: 1,
      statements: [
        """
        CREATE TABLE deployment_setting (
          deployment {TEXT_KEY} PRIMARY KEY,
          state TEXT CHECK (state IN ('enabled', 'draining', 'disabled')),
          weight {INTEGER} CHECK (weight BETWEEN 0 AND 1000),
          revision {INTEGER} NOT NULL, principal TEXT NOT NULL, time {INTEGER} NOT NULL) {STRICT}
        """
      ])
  ]
}

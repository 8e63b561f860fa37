// How a test makes each call that changes something.

import Core
import Protos
import RPC
import Storage
import StorageSQLite
import Wire

@testable import Server

enum StateChanges {
  static let all: [String: StateChange] = [jobs, access, billing, webhooks, files]
    .reduce(into: [:]) { $0.merge($1) { $1 } }

  private static let silentJob = #"""
    {"model": "sandbox-chat", "input": {"chat": {"messages": [{"role": "user", "content":
      [{"text": "x [[sandbox: silence]]"}]}], "maxOutputTokens": 16}}}
    """#

  private static let jobs = [
    V1.JobServiceMethods.createJob.path: StateChange { _ in [silentJob] },
    V1.JobServiceMethods.runJob.path: StateChange { _ in [#"{"job": \#(silentJob)}"#] },
    V1.JobServiceMethods.cancelJob.path: StateChange { server in
      let job = try await server.call(
        V1.JobServiceMethods.createJob, [silentJob], key: server.key)
      return [#"{"job": "\#(job.id)"}"#]
    },
  ]

  private static let access = [
    V1.AccessServiceMethods.createOrganization.path: StateChange(isOperators: true) { _ in
      [#"{"displayName": "Acme"}"#]
    },
    V1.AccessServiceMethods.createTeam.path: StateChange { _ in
      [#"{"displayName": "research"}"#]
    },
    V1.AccessServiceMethods.createKey.path: StateChange { _ in [#"{"displayName": "ci"}"#] },
    V1.AccessServiceMethods.revokeKey.path: StateChange { server in
      [#"{"key": "\#(await server.made(V1.AccessServiceMethods.createKey, "{}", "key"))"}"#]
    },
    V1.AccessServiceMethods.updateKey.path: StateChange { server in
      let id = await server.made(V1.AccessServiceMethods.createKey, "{}", "key")
      return [#"{"key": {"id": "\#(id)", "displayName": "new name"}}"#]
    },
    V1.AccessServiceMethods.updateOrganization.path: StateChange { _ in
      [#"{"organization": {"displayName": "\#(fresh())"}}"#]
    },
    V1.AccessServiceMethods.updateTeam.path: StateChange { server in
      [#"{"team": {"id": "\#(await server.madeTeam())", "displayName": "new name"}}"#]
    },
    V1.AccessServiceMethods.deleteTeam.path: StateChange { server in
      [#"{"team": "\#(await server.madeTeam())"}"#]
    },
    V1.AccessServiceMethods.inviteMember.path: StateChange { _ in [invitation()] },
    V1.AccessServiceMethods.acceptInvitation.path: StateChange { server in
      let answer = try? await server.call(
        V1.AccessServiceMethods.inviteMember, [invitation()], key: server.key)
      return [#"{"token": "\#(answer?["token"]?.textOrEmpty ?? "none")"}"#]
    },
    V1.AccessServiceMethods.updateMember.path: StateChange { server in
      let id = await server.made(V1.AccessServiceMethods.inviteMember, invitation(), "member")
      return [#"{"member": {"id": "\#(id)", "displayName": "Ada"}}"#]
    },
    V1.AccessServiceMethods.removeMember.path: StateChange { server in
      let id = await server.made(V1.AccessServiceMethods.inviteMember, invitation(), "member")
      return [#"{"member": "\#(id)"}"#]
    },
    V1.AccessServiceMethods.createClientToken.path: StateChange { _ in
      [#"{"allowedModels": ["sandbox-chat"], "spendCap": {"currencyCode": "USD", "units": "1"}}"#]
    },
  ]

  private static let billing = [
    V1.BillingServiceMethods.setBudget.path: StateChange { _ in
      let limit = #"{"currencyCode": "USD", "units": "9"}"#
      return [#"{"subject": "organization", "period": "DAY", "limit": \#(limit)}"#]
    },
    V1.BillingServiceMethods.addFunds.path: StateChange(isOperators: true) { server in
      let amount = #"{"currencyCode": "USD", "units": "1"}"#
      return [
        #"{"organization": "\#(server.organization)", "mode": "test", "amount": \#(amount)}"#
      ]
    },
    V1.BillingServiceMethods.refund.path: StateChange(isOperators: true) { server in
      let run =
        #"{"model": "sandbox-chat", "input": {"chat": {"messages": [{"role": "user","#
        + #" "content": [{"text": "Say hello"}]}], "maxOutputTokens": 16}}}"#
      let job = try await server.call(V1.JobServiceMethods.createJob, [run], key: server.key)
      try await server.waitForEnd(of: job.id)
      return [#"{"job": "\#(job.id)"}"#]
    },
  ]

  private static let endpoint = #"{"endpoint": {"url": "http://127.0.0.1:9/hook"}}"#

  private static func onEndpoint(_ request: @escaping @Sendable (String) -> String) -> StateChange {
    StateChange { server in
      let create = V1.WebhookServiceMethods.createWebhookEndpoint
      return [request(await server.made(create, endpoint, "endpoint"))]
    }
  }

  private static let webhooks = [
    V1.WebhookServiceMethods.getSigningSecret.path: StateChange { _ in ["{}"] },
    V1.WebhookServiceMethods.createWebhookEndpoint.path: StateChange { _ in [endpoint] },
    V1.WebhookServiceMethods.updateWebhookEndpoint.path: onEndpoint {
      #"{"endpoint": {"id": "\#($0)", "url": "http://127.0.0.1:9/other"}}"#
    },
    V1.WebhookServiceMethods.deleteWebhookEndpoint.path: onEndpoint { #"{"endpoint": "\#($0)"}"# },
    V1.WebhookServiceMethods.rotateSecret.path: onEndpoint { #"{"endpoint": "\#($0)"}"# },
    V1.WebhookServiceMethods.sendTestEvent.path: onEndpoint { #"{"endpoint": "\#($0)"}"# },
    V1.WebhookServiceMethods.redeliver.path: StateChange { server in
      let id = await server.made(
        V1.WebhookServiceMethods.createWebhookEndpoint, endpoint, "endpoint")
      let delivery = try? await server.call(
        V1.WebhookServiceMethods.sendTestEvent, [#"{"endpoint": "\#(id)"}"#], key: server.key)
      let sent = delivery?["id"]?.textOrEmpty ?? "none"
      // Nothing delivers here: the delivery ends as if its receiver had answered.
      try await server.ground.database.write { tx throws(Failure) in
        try tx.execute(
          """
          UPDATE webhook_delivery SET state = 'delivered', attempts = 1, due_time = NULL,
            end_time = create_time WHERE id = $1
          """, [.text(sent)])
      }
      return [#"{"delivery": "\#(sent)"}"#]
    },
  ]

  private static let upload = [#"{"start": {"name": "a.txt"}}"#, #"{"data": "aGVsbG8="}"#]

  private static let files = [
    V1.FileServiceMethods.uploadFile.path: StateChange { _ in upload },
    V1.FileServiceMethods.deleteFile.path: StateChange { server in
      let file = try? await server.call(
        V1.FileServiceMethods.uploadFile, upload, key: server.key)
      return [#"{"file": "\#(file?["id"]?.textOrEmpty ?? "none")"}"#]
    },
    V1.ProviderServiceMethods.setDeployment.path: StateChange(isOperators: true) { server in
      let listed = try? await server.call(
        V1.ProviderServiceMethods.listDeployments, ["{}"], key: server.operatorKey)
      guard case .array(let rows)? = listed?["deployments"] else {
        return [#"{"deployment": "none", "weight": 7}"#]
      }
      return [#"{"deployment": "\#(rows.first?["id"]?.textOrEmpty ?? "none")", "weight": 7}"#]
    },
  ]

  /// A text that was not there before.
  private static func fresh() -> String { Hex.encode(World.live.randomBytes(6)) }

  private static func invitation() -> String {
    #"{"email": "\#(fresh())@example.com", "role": "developer"}"#
  }
}

extension JSONValue {
  var textOrEmpty: String {
    guard case .string(let text) = self else { return "" }
    return text
  }
}

extension JSONValue? {
  /// The member `id`; empty where there is none.
  var id: String { self?["id"]?.textOrEmpty ?? "" }
}

extension WholeServer {
  /// Makes something, and gives its id; `none` where that is not built.
  func made(_ method: Method, _ request: String, _ member: String) async -> String {
    let answer = try? await call(method, [request], key: key)
    return answer?[member]?["id"]?.textOrEmpty ?? "none"
  }

  func madeTeam() async -> String {
    let team = try? await call(
      V1.AccessServiceMethods.createTeam, [#"{"displayName": "short-lived"}"#], key: key)
    return team?["id"]?.textOrEmpty ?? "none"
  }

  /// Ends what still runs, so that only calls change the store.
  func endJobs() async throws {
    let live = try await ground.database.read { tx throws(Failure) in
      try tx.rows(
        "SELECT id FROM job WHERE state NOT IN ('succeeded', 'failed', 'canceled', 'expired')")
    }
    for row in live {
      let job = try row.text(0)
      try await call(V1.JobServiceMethods.cancelJob, [#"{"job": "\#(job)"}"#], key: key)
      try await waitForEnd(of: job)
    }
  }

  func waitForEnd(of job: String) async throws {
    while true {
      let state = try await ground.database.read { tx throws(Failure) in
        try tx.row("SELECT state FROM job WHERE id = $1", [.text(job)])?.text(0) ?? ""
      }
      if ["succeeded", "failed", "canceled", "expired"].contains(state) { return }
      try await World.live.sleep(.milliseconds(10))
    }
  }
}

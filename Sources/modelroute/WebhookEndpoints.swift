// `modelroute webhooks endpoints …` and `webhooks redeliver`: registered endpoints, sending again.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

extension Webhooks {
  struct Endpoints: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Register URLs that hear of events.",
      subcommands: [
        List.self, Create.self, Update.self, Delete.self, Rotate.self, Test.self,
      ])
  }

  struct Redeliver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a delivery again, or those of an endpoint in a range of time.",
      discussion: "What is on its way already is left alone.")
    @Argument(help: "The delivery's id, msg_….") var delivery: String?
    @Option(help: "An endpoint's id, whep_…, with --since.") var endpoint: String?
    @Option(help: "Created at or after, as in 2027-01-31T12:00:00Z.") var since: String?
    @Option(help: "Created before; now unless given.") var until: String?
    @Flag(help: "Only those whose attempts all failed.") var onlyAbandoned = false
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.RedeliverRequest()
        request.delivery = delivery ?? ""
        request.endpoint = endpoint ?? ""
        if let since { request.startTime = try .init(rfc3339: since, field: "start_time") }
        if let until { request.endTime = try .init(rfc3339: until, field: "end_time") }
        if onlyAbandoned { request.state = .abandoned }
        var total = V1.RedeliverResponse()
        repeat {
          let page = try await V1.WebhookServiceClient(channel).redeliver(
            request, metadata: metadata)
          total.count += page.count
          request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        client.show(total) { $0.count == 1 ? "1 is sent again" : "\($0.count) are sent again" }
      }
    }
  }
}

extension Webhooks.Endpoints {
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the endpoints, oldest first.")
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListWebhookEndpointsRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        let page = try await V1.WebhookServiceClient(channel).listWebhookEndpoints(
          request, metadata: metadata)
        client.show(page) { page in
          var table = Table("ENDPOINT", "STATE", "EVENTS", "URL", "DESCRIPTION")
          for endpoint in page.endpoints {
            table.add(
              endpoint.id, endpoint.state.name.lowercased(), endpoint.eventsText, endpoint.url,
              endpoint.description)
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Register a URL; its signing secret is shown once.")
    @Argument(help: "An https URL.") var url: String
    @Option(help: "An event, as in job.succeeded or job.*; all unless given.")
    var event: [String] = []
    @Option(help: "A word for people.") var description = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var endpoint = V1.WebhookEndpoint()
        endpoint.url = url
        endpoint.events = event
        endpoint.description = description
        var request = V1.CreateWebhookEndpointRequest()
        request.endpoint = endpoint
        let made = try await V1.WebhookServiceClient(channel).createWebhookEndpoint(
          request, metadata: metadata)
        client.show(made) { "\($0.endpoint?.id ?? "")\n\($0.secret)" }
      }
    }
  }

  struct Update: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change an endpoint: what is given, and nothing else.")
    @Argument(help: "The endpoint's id, whep_….") var id: String
    @Option(help: "Another URL.") var url: String?
    @Option(help: "The events instead of those so far.") var event: [String] = []
    @Flag(help: "All events.") var allEvents = false
    @Option(help: "Another word for people.") var description: String?
    @Flag(inversion: .prefixedEnableDisable, help: "Switch it on again, or off.")
    var deliveries: Bool?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var endpoint = V1.WebhookEndpoint()
        var mask = GoogleProtobuf.FieldMask()
        endpoint.id = id
        if let url {
          endpoint.url = url
          mask.paths.append("url")
        }
        if allEvents || !event.isEmpty {
          endpoint.events = allEvents ? [] : event
          mask.paths.append("events")
        }
        if let description {
          endpoint.description = description
          mask.paths.append("description")
        }
        if let deliveries {
          endpoint.state = deliveries ? .enabled : .disabled
          mask.paths.append("state")
        }
        var request = V1.UpdateWebhookEndpointRequest()
        request.endpoint = endpoint
        request.updateMask = mask
        let changed = try await V1.WebhookServiceClient(channel).updateWebhookEndpoint(
          request, metadata: metadata)
        client.show(changed) {
          "\($0.id) \($0.state.name.lowercased()), \($0.eventsText) to \($0.url)"
        }
      }
    }
  }

  struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove an endpoint; what waits for it is given up.")
    @Argument(help: "The endpoint's id, whep_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.DeleteWebhookEndpointRequest()
        request.endpoint = id
        let nothing = try await V1.WebhookServiceClient(channel).deleteWebhookEndpoint(
          request, metadata: metadata)
        client.show(nothing) { _ in "\(id) deleted" }
      }
    }
  }

  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a new signing secret; the old one signs too for 24 hours.")
    @Argument(help: "The endpoint's id, whep_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.RotateSecretRequest()
        request.endpoint = id
        let made = try await V1.WebhookServiceClient(channel).rotateSecret(
          request, metadata: metadata)
        client.show(made) { made in
          let end = made.previousExpireTime?.text ?? ""
          return "\(made.secret)\nthe old one signs too until \(end)"
        }
      }
    }
  }

  struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send an event of the type `test` to an endpoint.")
    @Argument(help: "The endpoint's id, whep_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.SendTestEventRequest()
        request.endpoint = id
        let delivery = try await V1.WebhookServiceClient(channel).sendTestEvent(
          request, metadata: metadata)
        client.show(delivery) { "\($0.id) is on its way to \($0.url)" }
      }
    }
  }
}

extension V1.WebhookEndpoint {
  fileprivate var eventsText: String { events.isEmpty ? "all" : events.joined(separator: " ") }
}

// `modelroute webhooks …`: receive webhooks on this machine, list what was delivered.

import ArgumentParser
import Core
import Protos
import RPC
import Server
import Wire

struct Webhooks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Receive webhooks here, register endpoints, list deliveries and send them again.",
    subcommands: [Listen.self, List.self, Redeliver.self, Endpoints.self])

  struct Listen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Receive webhooks on this machine, verify and print them.")
    @Option(help: "Where to listen, as in 127.0.0.1:8082.") var listen = "127.0.0.1:8082"
    @Option(help: "The signing secret, whsec_…; asked from the server unless given.")
    var secret: String?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        let secret = if let secret { secret } else { try await signingSecret(channel, metadata) }
        let output = client.output
        let verifier = try WebhookVerifier(secret: secret)
        let receiver = WebhookReceiver(
          world: .live, verifier: { verifier },
          received: { webhook in
            // A program must not take a forged one for an event.
            switch output {
            case .json where webhook.problem != nil: Terminal.error(webhook.summary)
            case .json: Terminal.line(String(decoding: webhook.body, as: UTF8.self))
            case .text: Terminal.line(webhook.summary)
            }
          })
        try await LocalListener.run(receiver, at: listen) { url in
          Terminal.error("receiving webhooks at \(url)")
        }
      }
    }

    private func signingSecret(
      _ channel: any Channel, _ metadata: Metadata
    ) async throws(Failure) -> String {
      try await V1.WebhookServiceClient(channel).getSigningSecret(
        V1.GetSigningSecretRequest(), metadata: metadata
      ).secret
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List deliveries, newest first.")
    @Option(help: "Only about this job.") var job: String?
    @Option(help: "Only to this endpoint.") var endpoint: String?
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListDeliveriesRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        request.job = job ?? ""
        request.endpoint = endpoint ?? ""
        let page = try await V1.WebhookServiceClient(channel).listDeliveries(
          request, metadata: metadata)
        client.show(page) { page in
          var table = Table("DELIVERY", "EVENT", "STATE", "ATTEMPTS", "LAST", "URL")
          for delivery in page.deliveries {
            let last = delivery.attempts.last.map { $0.status == 0 ? $0.error : "\($0.status)" }
            table.add(
              delivery.id, delivery.eventType, delivery.state.name.lowercased(),
              "\(delivery.attempts.count)", last ?? "", delivery.url)
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }
}

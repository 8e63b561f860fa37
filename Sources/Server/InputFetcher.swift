// Reads the URLs that customers put into inputs, through the private-address guard.

import Core
import EventLoop
import HTTP
import HTTPClient

/// Fetches small contents from the public web. Redirects are not followed: each hop would have to
/// be judged anew, and the customer knows where the bytes are.
struct InputFetcher: Sendable {
  private static let timeouts = ClientTimeouts(
    connect: .seconds(5), firstByte: .seconds(10), idle: .seconds(10), total: .seconds(60))
  private let clients: [HTTPClient]

  init(loops: [EventLoop], world: World, policy: AddressPolicy) {
    clients = loops.map { HTTPClient(loop: $0, world: world, policy: policy) }
  }

  /// All that the URL holds. The failure is told to the customer.
  func fetch(_ url: String, bytesLimit: Int) async throws(Failure) -> [UInt8] {
    guard let client = clients.first(where: { $0.loop.isCurrent }) ?? clients.first else {
      throw Failure(.internal, "there is no client")
    }
    let request = ClientRequest(
      url: url, fields: ["user-agent": "ModelRoute", "accept": "*/*"], timeouts: Self.timeouts)
    let status: Int
    let bytes: [UInt8]
    do throws(ClientError) {
      let response = try await client.send(request)
      status = response.status
      bytes = status == 200 ? try await response.body.collect(upTo: bytesLimit + 1) : []
    } catch {
      throw Failure(.invalidRequest, Self.sentence(error))
    }
    guard status == 200 else {
      throw Failure(.invalidRequest, "it was answered with status \(status)")
    }
    guard bytes.count <= bytesLimit else {
      throw Failure(.invalidRequest, "it holds more than \(bytesLimit) bytes")
    }
    return bytes
  }

  private static func sentence(_ error: ClientError) -> String {
    switch error.kind {
    case .invalidRequest: "it is no URL that can be read"
    case .resolution: "its host is not known"
    case .blockedAddress: "its address is not public"
    case .connection, .tls: "there is no connection to its host"
    case .connectTimeout, .firstByteTimeout, .idleTimeout, .totalTimeout: "its host is too slow"
    case .lost, .malformed: "its host did not answer properly"
    case .tooLarge: "it holds too much"
    case .cancelled, .closed: "it was given up"
    }
  }
}

// The transport alone, to race it against C: answers every request with its own body, as gRPC
// (`content-type: application/grpc`, trailers `grpc-status: 0`) or as plain HTTP.
// A path that ends in `/Hold` gets its head and no end, one in `/Stream` a million small messages.
// Usage: TransportFloor PORT [LOOPS]

import Core
import EventLoop
import HTTP
import Transport

private let grpcHead = ResponseHead(status: 200, fields: ["content-type": "application/grpc"])
private let plainHead = ResponseHead(status: 200, fields: ["content-type": "text/plain"])
private let message: [UInt8] = [0, 0, 0, 0, 12] + [UInt8](repeating: 8, count: 12)
private let okTrailers: HTTPFields = ["grpc-status": "0"]

private struct EchoService: ExchangeService {
  func connected(peer: String, loop: any Loop) -> any ConnectionHandler { EchoHandler() }
}

private final class EchoHandler: ConnectionHandler {
  private var grpcRequest: RequestHead?

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    let head = exchange.head
    if head === grpcRequest { return Echo(exchange, isGRPC: true) }
    let isGRPC = head.fields.first("content-type") == "application/grpc"
    if isGRPC { grpcRequest = head }
    return Echo(exchange, isGRPC: isGRPC)
  }
}

private final class Echo: ExchangeReceiver {
  private let exchange: any ServerExchange
  private let isGRPC: Bool
  private var left = 0

  init(_ exchange: any ServerExchange, isGRPC: Bool) {
    self.exchange = exchange
    self.isGRPC = isGRPC
    exchange.respond(isGRPC ? grpcHead : plainHead, endOfResponse: false)
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    exchange.write(bytes)
    exchange.consumed(bytes.count)
  }

  func requestFinished(trailers: HTTPFields?) {
    if exchange.head.path.hasSuffix("/Hold") { return }
    if exchange.head.path.hasSuffix("/Stream") {
      left = 1_000_000
      return sendMore()
    }
    exchange.finish(trailers: isGRPC ? okTrailers : nil)
  }

  private func sendMore() {
    while left > 0, exchange.isWritable {
      left -= 1
      message.withUnsafeBytes { exchange.write($0) }
    }
    if left == 0 { exchange.finish(trailers: okTrailers) }
  }

  func becameWritable() { sendMore() }
  func closed() {}
}

let arguments = CommandLine.arguments
let group = EventLoopGroup(count: arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1)
let listener = try await Listener.start(
  host: "127.0.0.1", port: UInt16(arguments.count > 1 ? arguments[1] : "") ?? 0, group: group,
  service: EchoService())
await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
  for signal in [Int32(2), 15] {
    group.loops[0].execute {
      _ = try? group.loops[0].watch(signal: signal) { continuation.resume() }
    }
  }
}
await listener.drain(deadline: .seconds(5))
group.stop()

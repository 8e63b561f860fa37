// gRPC as an exchange service: one handler for each connection, which remembers heads.

package import Core
package import HTTP
package import RPC
import Wire

/// Serves a pipeline over gRPC.
package final class GRPCService: ExchangeService {
  /// gRPC's customary limit of one received message: 4 MiB.
  package static let messageLengthLimit = 4 << 20

  private let pipeline: Pipeline
  private let messageLengthLimit: Int

  package init(_ pipeline: Pipeline, messageLengthLimit: Int = GRPCService.messageLengthLimit) {
    self.pipeline = pipeline
    self.messageLengthLimit = messageLengthLimit
  }

  package func connected(peer: String, loop: any Loop) -> any ConnectionHandler {
    GRPCConnection(
      pipeline, peer: peer, loop: loop, messageLengthLimit: messageLengthLimit)
  }
}

/// One connection's calls. Everything that equal requests share is kept here.
final class GRPCConnection: ConnectionHandler {
  /// What a connection may make us keep, before anybody knows who it is.
  private static let headCountLimit = 16
  private static let headBytesLimit = 1024

  let pipeline: Pipeline
  let messageLengthLimit: Int
  private let peer: String
  private let loop: any Loop
  private var heads: [ObjectIdentifier: (head: RequestHead, known: CallHead)] = [:]
  private var lastHead: RequestHead?
  private var lastKnown: CallHead?

  /// Encodes responses; its memory is reused from message to message. Behind a pointer, since each
  /// use of a stored one would cost a check of exclusivity: owned here and freed once.
  let writer = UnsafeMutablePointer<BinaryWriter>.allocate(capacity: 1)

  /// Where unary requests wait between their bytes and their end.
  let desk = RequestDesk()

  init(_ pipeline: Pipeline, peer: String, loop: any Loop, messageLengthLimit: Int) {
    self.pipeline = pipeline
    self.peer = peer
    self.loop = loop
    self.messageLengthLimit = messageLengthLimit
    writer.initialize(to: BinaryWriter())
  }

  deinit {
    writer.deinitialize(count: 1)
    writer.deallocate()
  }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    let known = known(exchange)
    switch known.outcome {
    case .refusal(let head):
      exchange.respond(head, endOfResponse: true)
      return RefusedExchange()
    case .call(let admission):
      let call = GRPCExchange(exchange, known, self)
      pipeline.open(admission, call)
      return call
    }
  }

  /// What the head leads to; read only once for equal heads.
  private func known(_ exchange: any ServerExchange) -> CallHead {
    let head = exchange.head
    if let lastHead, lastHead === head, let lastKnown { return lastKnown }
    let known: CallHead
    if let entry = heads[ObjectIdentifier(head)] {
      known = entry.known
    } else {
      known = CallHead(
        head, pipeline: pipeline, peer: peer, peerSubject: exchange.peerSubject, loop: loop)
      if head.fields.listSizeBytes <= Self.headBytesLimit {
        if heads.count >= Self.headCountLimit { heads.removeAll(keepingCapacity: true) }
        heads[ObjectIdentifier(head)] = (head, known)
      }
    }
    lastHead = head
    lastKnown = known
    return known
  }
}

/// A request that was answered by its head: what else it brings is dropped.
final class RefusedExchange: ExchangeReceiver {
  func received(_ bytes: UnsafeRawBufferPointer) {}
  func requestFinished(trailers: HTTPFields?) {}
  func becameWritable() {}
  func closed() {}
}

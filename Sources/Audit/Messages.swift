// The module's values as messages.

package import Core
import Events
package import Protos
import Wire

extension V1.AuditEvent {
  init(_ event: Event) {
    self.init()
    sequence = event.sequence
    time = GoogleProtobuf.Timestamp(event.time)
    type = event.type
    principal = event.principal
    sourceAddress = event.source
    subject = event.subject
    // A payload that was erased, or damaged, is none; its hash tells.
    payload = try? GoogleProtobuf.Struct(json: event.payload)
    previousHash = Hex.encode(event.previousHash)
    hash = Hex.encode(event.hash)
    payloadHash = Hex.encode(event.payloadHash)
  }
}

extension V1.AuditCheckpoint {
  package init(_ checkpoint: Checkpoint, signature: [UInt8], publicKey: [UInt8]) {
    self.init()
    organization = checkpoint.organization
    sequence = checkpoint.place.sequence
    hash = Hex.encode(checkpoint.place.hash)
    time = GoogleProtobuf.Timestamp(checkpoint.time)
    self.signature = Base64.encode(signature)
    self.publicKey = Base64.encode(publicKey)
  }
}

extension Checkpoint {
  /// What a message says, if it is signed by the key that it names.
  package init(_ message: V1.AuditCheckpoint) throws(Failure) {
    guard let hash = Hex.decode(message.hash), let time = message.time?.timestamp else {
      throw Failure(.invalidRequest, "this is no checkpoint", reason: "checkpoint")
    }
    self.init(
      organization: message.organization,
      place: .init(sequence: message.sequence, hash: hash), time: time)
    guard let signature = Base64.decode(message.signature),
      let publicKey = Base64.decode(message.publicKey), isSigned(signature, by: publicKey)
    else {
      throw Failure(.invalidRequest, "the checkpoint's signature is wrong", reason: "checkpoint")
    }
  }
}

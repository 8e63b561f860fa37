// A checkpoint: a place of a chain, signed, to be kept by somebody else.

package import Core
import Crypto
package import Events

/// What a checkpoint says.
package struct Checkpoint: Sendable, Equatable {
  package var organization: String
  package var place: ChainHead
  package var time: Timestamp

  package init(organization: String, place: ChainHead, time: Timestamp) {
    self.organization = organization
    self.place = place
    self.time = time
  }

  /// The text that is signed: `organization.sequence.hash.microseconds`.
  package var signedBytes: [UInt8] {
    let parts = [
      organization, "\(place.sequence)", Hex.encode(place.hash), "\(time.microseconds)",
    ]
    return Array(parts.joined(separator: ".").utf8)
  }

  /// Whether the holder of the public key signed it.
  package func isSigned(_ signature: [UInt8], by publicKey: [UInt8]) -> Bool {
    Ed25519.isValid(signature, of: signedBytes, publicKey: publicKey)
  }
}

/// Signs checkpoints with the server's own key.
package struct CheckpointSigner: Sendable {
  /// The file of the private key, beside the data.
  package static let fileName = "audit-key"

  package let publicKey: [UInt8]
  private let privateKey: [UInt8]

  /// Any 32 bytes are a private key.
  package init(privateKey: [UInt8]) throws(Failure) {
    guard let publicKey = Ed25519.publicKey(of: privateKey) else {
      throw Failure(.internal, "a signing key has \(Ed25519.keyByteCount) bytes")
    }
    self.privateKey = privateKey
    self.publicKey = publicKey
  }

  /// Reads the key, or makes it at the first start.
  package static func open(path: String, world: World) throws(Failure) -> CheckpointSigner {
    let file = try SecretFile.open(path: path, count: Ed25519.keyByteCount, world: world)
    return try CheckpointSigner(privateKey: file.bytes)
  }

  package func sign(_ checkpoint: Checkpoint) throws(Failure) -> [UInt8] {
    guard let signature = Ed25519.signature(of: checkpoint.signedBytes, privateKey: privateKey)
    else { throw Failure(.internal, "the checkpoint could not be signed") }
    return signature
  }
}

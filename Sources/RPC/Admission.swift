// What a connection remembers of equal request heads, so that the next call parses nothing.

package import Core

/// A request head as the pipeline needs it, and who was found to be behind it. Used on its loop
/// only; one may serve any number of calls.
package final class Admission {
  package let handler: Handler
  package let metadata: Metadata
  /// How long the caller waits, from the arrival of the head; nil for ever.
  package let timeout: Duration?
  package let peer: String
  package let loop: any Loop
  package let surface: Surface
  let credential: Credential?
  private(set) var identity: Identity?
  private(set) var generation: UInt64 = 0
  /// Who was turned away at the door, for the report of the refused call.
  var refused: Identity?
  var isPermitted = false
  /// Made by the pipeline at the first call.
  var origin: CallOrigin?

  /// - Parameters:
  ///   - credential: the token of `Authorization: Bearer`, nil where there is none.
  ///   - peerSubject: whom the client's certificate names; counts where there is no token.
  package init(
    handler: Handler, credential: String?, peerSubject: String? = nil,
    metadata: Metadata = Metadata(), timeout: Duration? = nil, peer: String = "", loop: any Loop,
    surface: Surface = .inProcess
  ) {
    self.handler = handler
    self.credential = credential.map(Credential.token) ?? peerSubject.map(Credential.certificate)
    self.metadata = metadata
    self.timeout = timeout
    self.peer = peer
    self.loop = loop
    self.surface = surface
  }

  func remember(_ identity: Identity, generation: UInt64) {
    self.identity = identity
    self.generation = generation
    isPermitted = false
  }
}

// The providers' own wire protocols, emulated over real HTTP for development and for tests.

package import Core
package import HTTP
import Wire

/// Providers that cost nothing: `POST /openai/v1/chat/completions`, `POST /anthropic/v1/messages`
/// and their model listings, written from the providers' published specifications.
///
/// Words: a **prompt** is what a request asks, whatever its dialect; a **generation** is the
/// answer, a pure function of prompt and seed; a **reply** is that answer in a dialect, as frames;
/// a **script** is a reply with its **faults** worked in, as steps in time; the player plays it.
/// Nothing here knows the adapters: the two meet only over HTTP.
///
/// Faults are chosen by the requested model (`name+status=429,retry_after=2`), by the header
/// `x-sandbox`, by a directive in the prompt (`[[sandbox: status=429 retry_after=2]]`) or for the
/// next requests by `POST /control/faults`; `Faults` lists them.
package struct Sandbox: ExchangeService {
  package let state: SandboxState

  package init(_ settings: SandboxSettings = SandboxSettings(), world: World = .live) {
    state = SandboxState(settings, world: world)
  }

  package func connected(peer: String, loop: any Loop) -> any ConnectionHandler {
    SandboxConnection(state: state)
  }
}

/// How a sandbox behaves when no request says otherwise.
package struct SandboxSettings: Sendable {
  /// Decides what pseudo-text is made; the same seed and prompt make the same text.
  package var seed: Int64
  /// Texts that are planted wherever a provider could leak its name to a customer.
  package var canaries: [String]
  /// The wait before the first output, and between the chunks of a stream.
  package var firstDelayMilliseconds: Int
  package var chunkDelayMilliseconds: Int

  package init(
    seed: Int64 = 0, canaries: [String] = [], firstDelayMilliseconds: Int = 0,
    chunkDelayMilliseconds: Int = 0
  ) {
    self.seed = seed
    self.canaries = canaries
    self.firstDelayMilliseconds = firstDelayMilliseconds
    self.chunkDelayMilliseconds = chunkDelayMilliseconds
  }
}

/// One client's connection. It keeps nothing.
final class SandboxConnection: ConnectionHandler {
  private let state: SandboxState

  init(state: SandboxState) { self.state = state }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    SandboxExchange(exchange, state: state)
  }
}

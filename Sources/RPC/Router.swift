// All methods that a server serves, by path.

/// The handlers of a server, found by gRPC path or walked for their REST rules.
package struct Router: Sendable {
  package let handlers: [Handler]
  private let byPath: [String: Handler]

  /// Of two handlers of the same method the later one counts.
  package init(handlers: [Handler]) {
    self.handlers = handlers
    byPath = Dictionary(handlers.map { ($0.method.path, $0) }, uniquingKeysWith: { $1 })
  }

  /// The handler of `/service/method`.
  package func handler(at path: String) -> Handler? { byPath[path] }
}

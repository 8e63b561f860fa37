// What the operating system says when a socket operation fails.

/// An error number of the system with its name, as in `ECONNREFUSED: connection refused`.
package struct NetworkError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Positive errno, or libuv's own number for resolver errors.
  package let number: Int32
  /// As in `ECONNREFUSED`.
  package let name: String
  package let message: String

  package init(number: Int32, name: String, message: String) {
    self.number = number
    self.name = name
    self.message = message
  }

  package var description: String { "\(name): \(message)" }

  package static let timedOut = NetworkError(
    number: 110, name: "ETIMEDOUT", message: "connection timed out")
}

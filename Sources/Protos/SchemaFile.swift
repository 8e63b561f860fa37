// One .proto file as reflection serves it.

import Core

/// A file descriptor, kept as text in the program until it is asked for.
package struct SchemaFile: Sendable {
  /// The path by which other files import it.
  package let name: String
  /// The full names of its messages, enums, services and methods.
  package let symbols: [String]
  private let base64: String

  init(name: String, symbols: [String], base64: String) {
    self.name = name
    self.symbols = symbols
    self.base64 = base64
  }

  /// The encoded google.protobuf.FileDescriptorProto, without comments.
  package var descriptor: [UInt8] { Base64.decode(base64) ?? [] }
}

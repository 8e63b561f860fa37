// Stands in for the real Message until it is here; delete this file then.
package import Core
package struct WireError: Error { package var failure: Failure }
package protocol Message: Sendable, Equatable {
  init()
  static var fullName: String { get }
  mutating func setText(_ path: ArraySlice<String>, to value: String) throws(WireError)
}
extension Message {
  package init(binary: UnsafeRawBufferPointer) throws(Failure) { self.init() }
  package init(binary: [UInt8]) throws(Failure) { self.init() }
  package init(json: [UInt8]) throws(Failure) { self.init() }
  package func binary() -> [UInt8] { [] }
  package func json() -> [UInt8] { [] }
  package func validated() throws(Failure) {}
}

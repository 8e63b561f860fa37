// What every generated message can do, and the short forms that services use.

package import Core

/// A protobuf message. Generated; the well-known types write their JSON by hand.
package protocol Message: Sendable, Equatable {
  init()
  /// The full proto name, as in `modelroute.v1.Job`.
  static var fullName: String { get }
  var unknownFields: UnknownFields { get set }
  /// Adds the fields that follow in the reader up to its end: scalars replace, messages merge,
  /// repeated fields append (protobuf "last one wins").
  mutating func merge(from reader: inout BinaryReader) throws(WireError)
  /// Writes the fields, last first, since the writer grows towards lower addresses.
  func encode(to writer: inout BinaryWriter)
  mutating func mergeJSON(from reader: inout JSONReader) throws(WireError)
  func encodeJSON(to writer: inout JSONWriter)
  /// Sets one field from a URL path or a query parameter. `path` names it in proto or JSON names;
  /// repeated fields append.
  mutating func setText(_ path: ArraySlice<String>, to value: String) throws(WireError)
  /// Adds every rule of `modelroute.options.v1.field` that a field breaks.
  func validate(into violations: inout Violations)
}

/// A message that is sent as a server-sent event (`modelroute.options.v1.message`).
package protocol StreamEvent {
  /// The SSE `event:`; the name of the oneof's set member, or empty.
  var eventName: String { get }
  /// The SSE `id:`; the values of the id fields joined with '.', or empty.
  var eventID: String { get }
}

/// A message of a stream that over HTTP is a piece of the body (`modelroute.options.v1.message`).
package protocol ContentMessage {
  init(content: [UInt8])
  /// The value of the content field; empty where another member is set.
  var content: [UInt8] { get }
}

extension Message {
  package func validate(into violations: inout Violations) {}

  package mutating func setText(_ path: ArraySlice<String>, to value: String) throws(WireError) {
    throw TextField.unknown(path)
  }

  /// Decodes the protobuf binary format.
  package init(binary: UnsafeRawBufferPointer) throws(Failure) {
    self.init()
    do throws(WireError) {
      try merge(binary: binary)
    } catch {
      throw error.failure
    }
  }

  package init(binary: [UInt8]) throws(Failure) {
    self.init()
    do throws(WireError) {
      try merge(binary: binary)
    } catch {
      throw error.failure
    }
  }

  /// Decodes proto3 JSON; an unknown field is `invalid_request` with its path.
  /// - Parameter room: bytes of memory for the entries of lists and maps.
  package init(
    json: [UInt8], ignoringUnknownFields: Bool = false, room: Int = .max
  ) throws(Failure) {
    self.init()
    do throws(WireError) {
      try json.withReader { (bytes) throws(WireError) in
        try merge(json: bytes, ignoringUnknownFields: ignoringUnknownFields, room: room)
      }
    } catch {
      throw error.failure
    }
  }

  package init(json: UnsafeRawBufferPointer, ignoringUnknownFields: Bool = false) throws(Failure) {
    self.init()
    do throws(WireError) {
      try merge(json: json, ignoringUnknownFields: ignoringUnknownFields)
    } catch {
      throw error.failure
    }
  }

  package init(json: String) throws(Failure) { try self.init(json: Array(json.utf8)) }

  package mutating func merge(binary: [UInt8]) throws(WireError) {
    try binary.withReader { (bytes) throws(WireError) in try merge(binary: bytes) }
  }

  package mutating func merge(binary: UnsafeRawBufferPointer) throws(WireError) {
    var reader = BinaryReader(binary)
    try merge(from: &reader)
  }

  package mutating func merge(
    json: UnsafeRawBufferPointer, ignoringUnknownFields: Bool = false,
    types: TypeRegistry? = nil, room: Int = .max
  ) throws(WireError) {
    var reader = JSONReader(json)
    reader.room = room
    reader.ignoresUnknownFields = ignoringUnknownFields
    reader.types = types
    try mergeJSON(from: &reader)
    try reader.finish()
  }

  /// The protobuf binary format, deterministic: map entries are sorted by key.
  package func binary() -> [UInt8] {
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 16) { scratch in
      var writer = BinaryWriter(borrowing: scratch)
      encode(to: &writer)
      return writer.array()
    }
  }

  /// proto3 JSON without spaces.
  package func json() -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { scratch in
      var writer = JSONWriter(borrowing: scratch)
      encodeJSON(to: &writer)
      return writer.array()
    }
  }

  /// proto3 JSON without spaces, or the first value that has none: a time out of its range, an Any
  /// whose type is not among `types`. (`json()` writes the epoch, base 64 or the like there.)
  package func checkedJSON(types: TypeRegistry? = nil) throws(WireError) -> [UInt8] {
    var writer = JSONWriter()
    writer.types = types
    encodeJSON(to: &writer)
    if let problem = writer.problem { throw problem }
    return writer.array()
  }

  package func jsonText() -> String {
    var writer = JSONWriter()
    encodeJSON(to: &writer)
    return writer.text()
  }

  /// Throws `invalid_request` with every field that breaks a rule.
  package func validated() throws(Failure) {
    var violations = Violations()
    validate(into: &violations)
    if let failure = violations.failure { throw failure }
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` with a typed error.
  package func withReader<R>(
    _ body: (UnsafeRawBufferPointer) throws(WireError) -> R
  ) throws(WireError) -> R {
    let result = withUnsafeBytes { bytes -> Result<R, WireError> in
      do throws(WireError) {
        return .success(try body(bytes))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

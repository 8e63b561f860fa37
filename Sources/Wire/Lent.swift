// Elements of lists that are read where they are.

/// A value in a buffer, used without a copy of it: a copy retains everything in it, and the
/// compiler makes one for each element of copyable type that is handed to a function.
///
/// Fence: has the layout of `Value`, being a struct of it alone, so a buffer of the one is a buffer
/// of the other. Lives only inside the closure that lends the buffer.
public struct Lent<Value>: ~Copyable {
  public let value: Value

  @inlinable @inline(__always)
  init(_ value: consuming Value) { self.value = value }

  @inlinable @inline(__always)
  public static func buffer(_ values: UnsafeBufferPointer<Value>) -> UnsafeBufferPointer<Self> {
    let start = UnsafeRawPointer(values.baseAddress)
    return UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: Self.self), count: values.count)
  }
}

/// An entry of a map that is read where it is.
public struct MapEntry<Key, Value>: ~Copyable {
  public let key: Lent<Key>
  public let value: Lent<Value>

  @inlinable @inline(__always)
  init(_ key: consuming Key, _ value: consuming Value) {
    self.key = Lent(key)
    self.value = Lent(value)
  }
}

extension Array {
  /// Lends the elements.
  @inlinable @inline(__always)
  public func lend(_ use: (UnsafeBufferPointer<Lent<Element>>) -> Void) {
    withUnsafeBufferPointer { use(Lent.buffer($0)) }
  }
}

// Not generic where they are called, the messages are handed on by address.
extension Lent where Value: Message {
  package func encode(to writer: inout BinaryWriter) { value.encode(to: &writer) }
  package func encodeJSON(to writer: inout JSONWriter) { value.encodeJSON(to: &writer) }
}

extension BinaryWriter {
  /// A string with its length.
  public mutating func string(_ value: borrowing Lent<String>) { string(value.value) }
}

extension JSONWriter {
  public mutating func string(_ value: borrowing Lent<String>) { string(value.value) }
  public mutating func mapKey(_ key: borrowing Lent<String>) { mapKey(key.value) }
}

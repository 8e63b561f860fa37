// A message held by reference, with the meaning of a value.

/// Holds a large or a recursive message. What is held never changes, so it can be read in place by
/// everybody who shares it; a change makes a new box.
public struct Boxed<M: Equatable & Sendable>: Equatable, Sendable {
  @usableFromInline final class Storage: Sendable {
    @usableFromInline let value: M

    @inlinable init(_ value: consuming M) { self.value = value }
  }

  @usableFromInline let storage: Storage

  @inlinable public init(_ value: consuming M) { storage = Storage(value) }

  @inlinable public var value: M {
    @inline(__always) get { storage.value }
  }

  @inlinable public static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.storage.value == right.storage.value
  }
}

// A message held by reference, with the meaning of a value.

/// Holds a large or a recursive message; copies it when a shared one is changed.
public struct Boxed<M: Equatable & Sendable>: Equatable, Sendable {
  /// Safe to share: written only while one `Boxed` refers to it.
  @usableFromInline final class Storage: @unchecked Sendable {
    @usableFromInline var value: M

    @inlinable init(_ value: M) { self.value = value }
  }

  @usableFromInline var storage: Storage

  @inlinable public init(_ value: M) { storage = Storage(value) }

  @inlinable public var value: M {
    get { storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }

  @inlinable public static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.storage.value == right.storage.value
  }
}

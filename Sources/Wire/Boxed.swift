// A message held by reference, with the meaning of a value.

/// Holds a large or a recursive message; copies it when a shared one is changed.
package struct Boxed<M: Message>: Equatable, Sendable {
  /// Safe to share: written only while one `Boxed` refers to it.
  private final class Storage: @unchecked Sendable {
    var value: M
    init(_ value: M) { self.value = value }
  }

  private var storage: Storage

  package init(_ value: M) { storage = Storage(value) }

  package var value: M {
    get { storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.storage.value == right.storage.value
  }
}

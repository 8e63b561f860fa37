// Map entries in a fixed order, so that equal messages have equal bytes.

/// Sorts the entries of a map by key.
public enum MapOrder {
  /// The entries that a reader makes room for before it has seen their keys, which may be equal.
  public static let reserved = 64
  @usableFromInline static var few: Int { 16 }

  @inlinable public static func ascending<K: Comparable, V>(_ map: [K: V]) -> [(key: K, value: V)] {
    if map.count < 2 { return Array(map) }
    return map.sorted { $0.key < $1.key }
  }

  /// Lends the entries sorted by key, without an array for them.
  @inlinable public static func withAscending<K: Comparable, V>(
    _ map: [K: V], _ use: (UnsafeBufferPointer<(key: K, value: V)>) -> Void
  ) {
    withSorted(map, { $0 < $1 }, use)
  }

  @inlinable public static func withAscending<V>(
    _ map: [Bool: V], _ use: (UnsafeBufferPointer<(key: Bool, value: V)>) -> Void
  ) {
    withSorted(map, { !$0 && $1 }, use)
  }

  @inlinable static func withSorted<K, V>(
    _ map: [K: V], _ isLess: (K, K) -> Bool,
    _ use: (UnsafeBufferPointer<(key: K, value: V)>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: (key: K, value: V).self, capacity: map.count) { entries in
      var count = 0
      for entry in map {
        var index = count
        // Few entries are put in their place as they come.
        while map.count <= few, index > 0, isLess(entry.key, entries[index - 1].key) {
          entries.initializeElement(at: index, to: entries.moveElement(from: index - 1))
          index -= 1
        }
        entries.initializeElement(at: index, to: entry)
        count += 1
      }
      if count > few {
        var entries = entries
        entries.sort { isLess($0.key, $1.key) }
      }
      use(UnsafeBufferPointer(entries))
      entries.deinitialize()
    }
  }

  @inlinable public static func ascending<V>(_ map: [Bool: V]) -> [(key: Bool, value: V)] {
    map.sorted { !$0.key && $1.key }
  }
}

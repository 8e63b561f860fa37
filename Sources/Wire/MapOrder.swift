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

  /// Lends the entries sorted by key, without an array for them where they are few.
  @inlinable public static func withAscending<K: Comparable, V>(
    _ map: [K: V], _ use: (UnsafeBufferPointer<MapEntry<K, V>>) -> Void
  ) {
    withSorted(map, { $0 < $1 }, use)
  }

  @inlinable public static func withAscending<V>(
    _ map: [Bool: V], _ use: (UnsafeBufferPointer<MapEntry<Bool, V>>) -> Void
  ) {
    withSorted(map, { !$0 && $1 }, use)
  }

  @inlinable static func withSorted<K, V>(
    _ map: [K: V], _ isLess: (K, K) -> Bool,
    _ use: (UnsafeBufferPointer<MapEntry<K, V>>) -> Void
  ) {
    let count = map.count
    withUnsafeTemporaryAllocation(of: MapEntry<K, V>.self, capacity: count) { entries in
      if count <= few {
        // Put in their place as they come.
        var placed = 0
        for (key, value) in map {
          var index = placed
          while index > 0, isLess(key, entries[index - 1].key.value) {
            entries.initializeElement(at: index, to: entries.moveElement(from: index - 1))
            index -= 1
          }
          entries.initializeElement(at: index, to: MapEntry(key, value))
          placed += 1
        }
      } else {
        for (index, entry) in map.sorted(by: { isLess($0.key, $1.key) }).enumerated() {
          entries.initializeElement(at: index, to: MapEntry(entry.key, entry.value))
        }
      }
      use(UnsafeBufferPointer(entries))
      for index in 0..<count { _ = entries.moveElement(from: index) }
    }
  }

  @inlinable public static func ascending<V>(_ map: [Bool: V]) -> [(key: Bool, value: V)] {
    map.sorted { !$0.key && $1.key }
  }
}

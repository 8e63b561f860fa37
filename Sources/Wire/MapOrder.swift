// Map entries in a fixed order, so that equal messages have equal bytes.

/// Sorts the entries of a map by key.
public enum MapOrder {
  /// The entries that a reader makes room for before it has seen their keys, which may be equal.
  public static let reserved = 64

  @inlinable public static func ascending<K: Comparable, V>(_ map: [K: V]) -> [(key: K, value: V)] {
    if map.count < 2 { return Array(map) }
    return map.sorted { $0.key < $1.key }
  }

  @inlinable public static func ascending<V>(_ map: [Bool: V]) -> [(key: Bool, value: V)] {
    map.sorted { !$0.key && $1.key }
  }
}

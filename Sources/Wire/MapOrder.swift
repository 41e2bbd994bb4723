/// The order in which maps are written: by key, so that a message always gives the same bytes.
public enum MapOrder {
  /// The entries by key.
  public static func sorted<K: Comparable, V>(_ map: [K: V]) -> [(key: K, value: V)] {
    map.sorted { $0.key < $1.key }
  }

  /// The entries by key, false first.
  public static func sorted<V>(_ map: [Bool: V]) -> [(key: Bool, value: V)] {
    map.sorted { !$0.key && $1.key }
  }
}

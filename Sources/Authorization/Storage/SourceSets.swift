internal import Model

/// The distinct sets of sources that memberships have, numbered: millions of memberships share a handful of them.
struct SourceSets: Sendable {
  private var sets: [[Source]] = []
  private var index: [[Source]: UInt32] = [:]
  /// The sets of one source, which nearly all memberships have: found without making a list.
  private var singles: [Source: UInt32] = [:]

  /// The sources of a set, ordered by their stored form.
  subscript(set: UInt32) -> [Source] { sets[Int(set)] }

  var count: Int { sets.count }

  /// The number of the set that holds just this source.
  mutating func only(_ source: Source) -> UInt32 {
    if let known = singles[source] { return known }
    let number = intern([source])
    singles[source] = number
    return number
  }

  /// The number of the union of two sets.
  mutating func union(_ a: UInt32, _ b: UInt32) -> UInt32 {
    a == b ? a : intern(Array(Set(self[a]).union(self[b])).sorted { $0.description < $1.description })
  }

  /// The number of a set without one of its sources; nil if nothing is left.
  mutating func removing(_ source: Source, from set: UInt32) -> UInt32? {
    let rest = self[set].filter { $0 != source }
    return rest.isEmpty ? nil : intern(rest)
  }

  private mutating func intern(_ sources: [Source]) -> UInt32 {
    if let known = index[sources] { return known }
    let number = UInt32(sets.count)
    sets.append(sources)
    index[sources] = number
    return number
  }
}

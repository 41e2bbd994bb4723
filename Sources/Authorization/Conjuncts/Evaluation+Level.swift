internal import Model

extension Evaluation {
  @inline(__always)
  var level: Verdict {
    guard action.guards.contains(.levels) else { return .notApplicable }
    guard let level = effectiveLevel else { return .failed(.insufficientLevel) }
    return level < Limits.levels && action.levels & 1 << UInt64(level) != 0 ? .passed : .failed(.insufficientLevel)
  }

  /// The highest level of all grants and policies (D23), by its place among the type's levels.
  var effectiveLevel: Int? {
    let type = type
    let levels = snapshot.tables.vocabulary[type.levels]
    if subject.row.level != Number.none { return levels.firstIndex(of: subject.row.level) }
    guard let resource else { return nil }
    var highest = Int.max
    for grant in grants(on: node) {
      if let place = levels.firstIndex(of: grant.level) { highest = min(highest, place) }
    }
    visitPolicies(of: type, resource) { _, level in highest = min(highest, level) }
    return highest == .max ? nil : highest
  }

  /// The user's grants on a resource, one for each source.
  func grants(on resource: UInt32) -> Slice<UnsafeBufferPointer<Grant>> {
    let grants = subject.row.grants
    let start = grants.lowerBound(UInt64(resource) << 32)
    var end = start
    while end < grants.count, grants[end].resource == resource { end += 1 }
    return grants[start..<end]
  }

  /// Calls `body` with each policy that gives the user a level here: they have a grant on a resource of the linked type
  /// that this one is linked to, or that is linked to it; one hop (D21, D22).
  ///
  /// - Parameter body: Gets the linked resource, and the level's place among the type's levels.
  func visitPolicies(
    of type: TypeRules, _ resource: ResourceRow, _ body: (_ linked: UInt32, _ level: Int) -> Void
  ) {
    guard type.policies.count > 0, let more = resource.more else { return }
    let words = snapshot.tables.vocabulary[type.policies]
    var next = 0
    while next < words.count {
      let (linkedType, level, count) = (words[next], Int(words[next + 1]), Int(words[next + 2]))
      let only = UnsafeBufferPointer(rebasing: words[(next + 3)..<(next + 3 + count)])
      next += 3 + count
      func consider(_ linked: UInt32) {
        guard snapshot.tables.resources[linked].tag == linkedType, count == 0 || only.contains(linked.order),
          !grants(on: linked).isEmpty
        else { return }
        body(linked, level)
      }
      for linked in more.links { consider(linked) }
      for linked in more.backLinks { consider(linked) }
    }
  }
}

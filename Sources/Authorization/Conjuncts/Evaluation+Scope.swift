internal import Model

extension Evaluation {
  var scope: Verdict {
    guard action.guards.contains(.scope) else { return .notApplicable }
    let rows = snapshot.tables.workgroups.rows
    var isWaiting = false
    for membership in subject.row.memberships {
      let coverage = coverage(by: membership.workgroup, rows)
      if coverage == .covered { return .passed }
      if coverage == .waiting { isWaiting = true }
    }
    for workgroup in rows.universal {
      let coverage = coverage(by: workgroup, rows)
      if coverage == .covered { return .passed }
      if coverage == .waiting { isWaiting = true }
    }
    return isWaiting ? .conditional(.linesRequired) : .failed(.outOfScope)
  }

  /// What one item, or all of a workgroup, say of a resource.
  enum Coverage {
    case covered, out
    /// It lacks a restricted dimension, and nobody knows its lines.
    case waiting
  }

  /// Whether a workgroup covers the resource: no other than one of kind scope does, and one item is enough (A3, A8).
  @inline(__always)
  private func coverage(by workgroup: UInt32, _ rows: WorkgroupTable.Compiled) -> Coverage {
    let flags = rows.flags(workgroup)
    guard flags.contains(.scope) else { return .out }
    if flags.contains(.unrestricted) { return .covered }
    guard var item = rows.items(workgroup) else { return .out }
    var coverage = Coverage.out
    let count = item[0]
    item += 1
    for _ in 0..<count {
      let one = self.coverage(by: item)
      if one == .covered { return .covered }
      if one == .waiting { coverage = .waiting }
      item = RestrictionList(item).end
    }
    return coverage
  }

  /// What an item says: its restrictions all hold (A4), for a container that lacks a dimension those that it has, and
  /// all of them for a line below it (A12).
  func coverage(by item: UnsafePointer<UInt32>) -> Coverage {
    let type = type
    var isOpen = false
    for restriction in RestrictionList(item) {
      switch match(restriction, type) {
      case .met: break
      case .failed: return .out
      case .lacking:
        guard type.isContainer else { return .out }
        isOpen = true
      }
    }
    return isOpen ? coverageOfLines(by: item, type) : .covered
  }

  private func coverageOfLines(by item: UnsafePointer<UInt32>, _ container: TypeRules) -> Coverage {
    var hasLines = false
    for child in children {
      guard let type = snapshot.tables.vocabulary.type(snapshot.tables.resources[child].tag), type.isLine else {
        continue
      }
      hasLines = true
      let values = DimensionValues.registered(snapshot.resource(child).attributes)
      let isMet = RestrictionList(item).allSatisfy { restriction in
        guard isTested(restriction.dimension, by: type) else { return false }
        let own = values.match(restriction)
        return (own == .lacking ? matchOwn(restriction, container) : own) == .met
      }
      if isMet { return .covered }
    }
    if hasLines { return .out }
    if description.lines == 0 { return .waiting }
    var rest = description.entries.drop { $0.line == 0 }
    while let line = rest.first?.line {
      let entries = rest.prefix { $0.line == line }
      rest = rest[entries.endIndex...]
      let values = DimensionValues.described(UnsafeBufferPointer(rebasing: entries))
      let isMet = RestrictionList(item).allSatisfy { restriction in
        let own = values.match(restriction)
        return (own == .lacking ? match(restriction, container) : own) == .met
      }
      if isMet { return .covered }
    }
    return .out
  }

  /// The registered resources below this one, none if they are too many to look at.
  private var children: UnsafeBufferPointer<UInt32> {
    guard let children = resource?.more?.children, children.count <= Limits.children else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return children
  }

  /// What the resource says to a restriction: by its own values, or by those of the container that it is a line of.
  private func match(_ restriction: Restricted, _ type: TypeRules) -> RestrictionMatch {
    guard isTested(restriction.dimension, by: type) else { return .lacking }
    guard let resource else {
      return DimensionValues.described(UnsafeBufferPointer(rebasing: description.entries.prefix { $0.line == 0 }))
        .match(restriction)
    }
    let own = DimensionValues.registered(resource.attributes).match(restriction)
    guard own == .lacking, type.isLine, resource.parent != Number.none else { return own }
    let parent = snapshot.resource(resource.parent)
    guard parent.isRegistered,
      let container = snapshot.tables.vocabulary.type(snapshot.tables.resources[resource.parent].tag),
      container.isContainer, isTested(restriction.dimension, by: container)
    else { return .lacking }
    return DimensionValues.registered(parent.attributes).match(restriction)
  }

  /// What a registered container's own values say to a restriction: what it takes from a container above it is not passed
  /// on, or a line would pass here that is denied when it is asked about itself.
  private func matchOwn(_ restriction: Restricted, _ container: TypeRules) -> RestrictionMatch {
    guard let resource, isTested(restriction.dimension, by: container) else { return .lacking }
    return DimensionValues.registered(resource.attributes).match(restriction)
  }

  /// Whether a dimension is one of those that items test on a type; others count as lacking (A12).
  @inline(__always)
  private func isTested(_ dimension: UInt32, by type: TypeRules) -> Bool {
    snapshot.tables.vocabulary[type.scope].contains(dimension)
  }
}

/// How values stand to a restriction.
enum RestrictionMatch {
  case met, failed
  /// There is no value in the dimension.
  case lacking
}

/// A dimension with the values that it may have, sorted.
struct Restricted {
  let dimension: UInt32
  let values: UnsafeBufferPointer<UInt32>
}

/// The restrictions of a compiled item, see ``ScopeItem``.
struct RestrictionList: Sequence, IteratorProtocol {
  private var start: UnsafePointer<UInt32>
  private var left: UInt32

  @inline(__always)
  init(_ item: UnsafePointer<UInt32>) {
    left = item[0]
    start = item + 1
  }

  @inline(__always)
  mutating func next() -> Restricted? {
    guard left > 0 else { return nil }
    left -= 1
    let restricted = Restricted(
      dimension: start[0], values: UnsafeBufferPointer(start: start + 2, count: Int(start[1])))
    start += 2 + Int(start[1])
    return restricted
  }

  /// Where the item ends.
  @inline(__always)
  var end: UnsafePointer<UInt32> {
    var list = self
    while list.next() != nil {}
    return list.start
  }
}

/// The values of a resource by dimension, of either origin.
enum DimensionValues {
  case registered(UnsafeBufferPointer<Pair>)
  case described(UnsafeBufferPointer<Description.Entry>)

  /// One value of several is enough (A6).
  @inline(__always)
  func match(_ restriction: Restricted) -> RestrictionMatch {
    var match = RestrictionMatch.lacking
    switch self {
    case .registered(let pairs):
      for pair in pairs where pair.first == restriction.dimension {
        if restriction.values.contains(pair.second.order) { return .met }
        match = .failed
      }
    case .described(let entries):
      for entry in entries where entry.dimension == restriction.dimension {
        if restriction.values.contains(entry.value.order) { return .met }
        match = .failed
      }
    }
    return match
  }
}

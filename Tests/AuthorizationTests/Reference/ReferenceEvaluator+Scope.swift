import Model

/// The conjunct *in scope*.
extension ReferenceEvaluator {
  private typealias Attributes = [String: [String]]

  func scope(_ matter: Matter) -> Verdict {
    if tenant?.scopes == nil || matter.type.scopeDimensions.isEmpty { return .notApplicable }
    let own = matter.subject.workgroups.filter { $0.kind == .scope }
    if own.contains(where: \.isUnrestricted) { return .passed }
    let items = items.filter { item in own.contains { $0.id == item.workgroup } }
    let attributes = visible(matter.attributes, in: matter.type, below: matter.resource?.parent)
    let fates = items.map { fate(of: $0, attributes, dimensions: matter.type.scopeDimensions) }
    if fates.contains(.covers) { return .passed }
    guard matter.type.isContainer else { return .failed }
    let open = zip(items, fates).filter { $0.1 == .open }.map(\.0)
    if open.isEmpty { return .failed }
    let lines = lines(of: matter, attributes)
    if lines.isEmpty { return .waits }
    let passes = open.contains { item in
      lines.contains { fate(of: item, $0.attributes, dimensions: $0.dimensions) == .covers }
    }
    return passes ? .passed : .failed
  }

  private enum Fate {
    /// Every restriction is met.
    case covers
    /// Those are met whose dimension the resource has, and it lacks one.
    case open
    /// A dimension that the resource has fails.
    case fails
  }

  /// What an item says of attributes, where `dimensions` are all that can be had.
  private func fate(of item: ScopeItemFact, _ attributes: Attributes, dimensions: [String]) -> Fate {
    var fate = Fate.covers
    for restriction in item.restrictions {
      if restriction.values == nil { continue }
      let dimension = restriction.dimension
      let had = dimensions.contains(dimension) ? attributes[dimension] ?? [] : []
      if had.isEmpty {
        fate = .open
        continue
      }
      let others = item.restrictions.filter { $0.dimension == dimension }
      let isMet = had.contains { value in others.allSatisfy { $0.values?.contains(value) ?? true } }
      if !isMet { return .fails }
    }
    return fate
  }

  /// What counts as a resource's own: the dimensions of its type's list, and for a line, those that it lacks, from its
  /// container.
  private func visible(_ attributes: Attributes, in type: ResourceTypeFact, below parent: ResourceKey?) -> Attributes {
    let own = attributes.filter { type.scopeDimensions.contains($0.key) && !$0.value.isEmpty }
    guard type.isLine, let parent, let container = resources.first(where: { $0.key == parent }),
      let containerType = types.first(where: { $0.key == parent.typeKey }), containerType.isContainer
    else { return own }
    let inherited = had(by: container.attributes, in: containerType)
    return own.merging(inherited.filter { type.scopeDimensions.contains($0.key) }) { own, _ in own }
  }

  private func had(by attributes: Attributes, in type: ResourceTypeFact) -> Attributes {
    attributes.filter { type.scopeDimensions.contains($0.key) && !$0.value.isEmpty }
  }

  /// The registered lines below a container, or else those of the question, with what they take from it.
  private func lines(of matter: Matter, _ container: Attributes) -> [(attributes: Attributes, dimensions: [String])] {
    var lines: [(attributes: Attributes, dimensions: [String])] = []
    for child in resources where matter.resource != nil && child.parent == matter.key {
      guard let type = types.first(where: { $0.key == child.key.typeKey }), type.isLine else { continue }
      lines.append((visible(child.attributes, in: type, below: matter.key), type.scopeDimensions))
    }
    if !lines.isEmpty { return lines }
    return matter.lines.map { line in
      let attributes = line.filter { !$0.value.isEmpty }.merging(container) { own, _ in own }
      return (attributes, Array(attributes.keys))
    }
  }
}

import Model

/// The conjunct *level*.
extension ReferenceEvaluator {
  func level(_ matter: Matter) -> Verdict {
    guard matter.type.hasLevels else { return .notApplicable }
    let known = applications.first { $0.name == matter.type.application }?.levels ?? []
    let own = matter.subject.level.map { [$0] } ?? levels(of: matter.subject, on: matter)
    let held = known.filter { own.contains($0.name) }.sorted { ($1.rank, $0.name) < ($0.rank, $1.name) }
    return held.first?.allows.contains(matter.action.name) ?? false ? .passed : .failed
  }

  /// The levels that grants give, and those that come from links and policies (D21 to D23).
  private func levels(of subject: Someone, on matter: Matter) -> [String] {
    // What nobody registered has no grants and no links.
    if matter.resource == nil { return [] }
    let direct = grants.filter { $0.resource == matter.key && $0.user == subject.id }.map(\.level)
    let derived = policies.filter { policy in
      policy.target == matter.type.key
        && linked(to: matter.key).contains { other in
          other.typeKey == policy.linked && (policy.only.isEmpty || policy.only.contains(other))
            && grants.contains { $0.resource == other && $0.user == subject.id }
        }
    }
    return direct + derived.map(\.level)
  }

  private func linked(to resource: ResourceKey) -> [ResourceKey] {
    links.filter { $0.from == resource }.map(\.to) + links.filter { $0.to == resource }.map(\.from)
  }
}

import Authorization
import Model
import RandomTenants

/// A tenant, what was done to it, and what is asked about the outcome.
struct Case: CustomStringConvertible {
  var facts: [Fact]
  var changes: [RevisionChange]
  var path: Path
  var probe: Probe

  var snapshot: Snapshot {
    let first = Snapshot(facts)
    switch path {
    case .compiled: return Snapshot(final)
    case .loaded: return SnapshotBuilder.load(final)
    case .changed: return changes.reduce(first) { $0.applying([$1]) }
    case .changedAtOnce: return first.applying(changes)
    }
  }

  /// The facts that hold in the end.
  var final: [Fact] {
    var list = FactList(facts)
    for change in changes { for effect in change.effects { list.apply(effect) } }
    return list.facts
  }

  /// What engine and reference say where they differ; nil where they agree.
  var difference: String? {
    let engine = probe.answer(of: snapshot)
    let reference = probe.answer(of: ReferenceEvaluator(final))
    return engine == reference ? nil : "engine \(engine), reference \(reference)"
  }

  /// A case that still differs, and from which nothing can be left out.
  func shrunk() -> Case {
    var smallest = self
    while let smaller = smallest.smallerOnes.first(where: { $0.difference != nil }) { smallest = smaller }
    return smallest
  }

  /// The same with less: half of the changes or facts at first, then single ones.
  private var smallerOnes: some Sequence<Case> {
    let chunks = sequence(first: max(facts.count, changes.count) / 2) { $0 > 1 ? $0 / 2 : nil }
    let fewerFacts = chunks.lazy.flatMap { size in
      stride(from: 0, to: facts.count, by: max(size, 1)).lazy.map { start -> Case in
        var smaller = self
        smaller.facts.removeSubrange(start..<min(start + max(size, 1), facts.count))
        return smaller
      }
    }
    let fewerChanges = changes.indices.lazy.flatMap { index -> [Case] in
      var without = self
      without.changes.remove(at: index)
      return [without]
        + changes[index].effects.indices.map { effect in
          var effects = changes[index].effects
          effects.remove(at: effect)
          var smaller = self
          smaller.changes[index] = RevisionChange(revision: changes[index].revision, effects: effects)
          return smaller
        }
    }
    return [AnySequence(fewerChanges), AnySequence(fewerFacts)].lazy.flatMap(\.self)
  }

  var description: String {
    let lines =
      ["\(path), \(probe): \(difference ?? "no difference")", "facts:"]
      + facts.map { "  \($0)" } + changes.map { "revision \($0.revision): \($0.effects)" }
    return lines.joined(separator: "\n")
  }
}

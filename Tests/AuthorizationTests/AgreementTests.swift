import Authorization
import Foundation
import Model
import Testing

/// The engine against the reference evaluator. A failure prints its seed and the smallest case that still differs.
struct AgreementTests {
  /// How many questions all batches ask together; `MUSTER_TEST_CASES` raises it for long runs.
  private static let questions = ProcessInfo.processInfo.environment["MUSTER_TEST_CASES"].flatMap(Int.init) ?? 120_000
  private static let batches: UInt64 = 4

  @Test(
    "the engine agrees with the reference on 120,000 random questions, however its snapshot came about",
    arguments: 0..<batches)
  func randomQuestions(batch: UInt64) {
    var asked = 0
    var seed = batch
    while asked < Self.questions / Int(Self.batches) {
      var tenant = RandomTenant(seed: seed)
      guard let more = agree(&tenant, seed: seed) else { return }
      asked += more
      seed += Self.batches
    }
  }

  /// Takes one tenant through a few rounds of changes; returns how many answers were compared, nil after a difference.
  private func agree(_ tenant: inout RandomTenant, seed: UInt64) -> Int? {
    var tried = Case(facts: tenant.facts(), changes: [], path: .compiled, probe: .counts)
    var asked = 0
    for _ in 0..<3 {
      let reference = ReferenceEvaluator(tried.final)
      let probes = (0..<20).map { _ in tenant.probe() }
      for path in Path.allCases {
        tried.path = path
        let snapshot = tried.snapshot
        for probe in probes {
          asked += 1
          if probe.difference(snapshot, reference) == nil { continue }
          tried.probe = probe
          Issue.record("seed \(seed)\n\(tried.shrunk())")
          return nil
        }
      }
      let last = tried.changes.last?.revision ?? 1
      tried.changes += tenant.changes(after: last, of: tried.final)
    }
    return asked
  }
}

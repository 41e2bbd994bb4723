import Authorization
import Foundation
import Model
import RandomTenants
import Testing

/// The engine against the reference evaluator. A failure prints its seed and the smallest case that still differs.
struct AgreementTests {
  /// How many questions all batches ask together; `MUSTER_TEST_CASES` raises it for long runs.
  private static let questions = ProcessInfo.processInfo.environment["MUSTER_TEST_CASES"].flatMap(Int.init) ?? 100_000
  private static let batches: UInt64 = 4
  /// Questions to a tenant between two rounds of changes: a snapshot is dearer than an answer.
  private static let questionsPerRound = 120
  private static let rounds = 3

  @Test(
    "the engine agrees with the reference on 100,000 random questions, however its snapshot came about",
    arguments: 0..<batches)
  func randomQuestions(batch: UInt64) {
    var shares = Shares()
    var seed = batch
    while shares.asked < Self.questions / Int(Self.batches) {
      guard agree(seed: seed, &shares) else { return }
      seed += Self.batches
    }
    print("batch \(batch): \(shares)")
    // A test that hardly ever hears one of the answers would not tell when the engine forgot it.
    #expect(shares.least > 0.001, "\(shares)")
  }

  /// Takes one tenant through a few rounds of changes; false after a difference.
  private func agree(seed: UInt64, _ shares: inout Shares) -> Bool {
    var tenant = RandomTenant(seed: seed)
    var tried = Case(facts: tenant.shuffledFacts(), changes: [], path: .compiled, probe: .counts)
    for _ in 0..<Self.rounds {
      let reference = ReferenceEvaluator(tried.final)
      let snapshots = Path.allCases.map { path -> (Path, Snapshot) in
        tried.path = path
        return (path, tried.snapshot)
      }
      for _ in 0..<Self.questionsPerRound {
        tried.probe = tenant.probe()
        let expected = tried.probe.answer(of: reference)
        shares.count(expected)
        for (path, snapshot) in snapshots where tried.probe.answer(of: snapshot) != expected {
          tried.path = path
          Issue.record("seed \(seed)\n\(tried.shrunk())")
          return false
        }
      }
      tried.changes += tenant.changes(after: tried.changes.last?.revision ?? 1)
    }
    return true
  }
}

/// How often each answer came up.
private struct Shares: CustomStringConvertible {
  private(set) var asked = 0
  private var counts: [String: Int] = [:]

  mutating func count(_ answer: Probe.Answer) {
    asked += 1
    guard case .decision(let decision) = answer else { return }
    let word =
      switch decision {
      case .allowed: "allowed"
      case .conditional: "conditional"
      case .unknown: "unknown"
      case .denied(let conjunct, _, _, _): conjunct
      }
    counts[word, default: 0] += 1
  }

  /// The share of the rarest answer, of those that there are.
  var least: Double {
    let words = ["allowed", "conditional", "unknown"] + Conjunct.allCases.map(\.rawValue)
    return words.map { share(of: $0) }.min() ?? 0
  }

  private func share(of word: String) -> Double {
    Double(counts[word] ?? 0) / Double(max(1, counts.values.reduce(0, +)))
  }

  var description: String {
    let words = counts.sorted { $0.value > $1.value }.map { word, _ in
      "\(word) \((share(of: word) * 1000).rounded() / 10) %"
    }
    return "\(asked) questions: \(words.joined(separator: ", "))"
  }
}

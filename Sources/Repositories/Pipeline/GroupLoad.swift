internal import Directory
internal import Model
internal import Postgres

/// One round trip's reading for changes that are not decided yet: what several of them ask for is asked once.
struct GroupLoad {
  private struct Question: Hashable {
    let query: FactQuery
    let sight: Sight
  }

  private let tenant: TenantID
  private let limits: RepositoryLimits
  /// The place of each question's first result.
  private var questions: [Question: (load: FactLoad, place: Int)] = [:]
  /// The places of the answers to earlier calls, by the place of the change.
  private var finds: [Int: Int] = [:]
  private(set) var calls: [Call] = []

  init(_ undecided: [Undecided], of tenant: TenantID, at now: Timestamp, limits: RepositoryLimits) {
    self.tenant = tenant
    self.limits = limits
    for (index, item) in undecided.enumerated() where !item.hasFreeKey {
      let idempotency = Idempotency(envelope: item.change.envelope, method: item.change.method, limits: limits)
      guard let find = idempotency.find(at: now) else { continue }
      finds[index] = calls.count
      calls.append(find)
    }
    let sights = Set(undecided.map(\.change.envelope.sight)).subtracting([.everything])
    add(.everything, of: undecided)
    for sight in sights {
      calls.append(Scope.setSight(sight))
      add(sight, of: undecided)
    }
    if !sights.isEmpty { calls.append(Scope.liftSight) }
  }

  /// Tells each of the changes what was found.
  ///
  /// - Returns: the rows of earlier calls with the keys of these, by the place of the change.
  /// - Throws: `resourceExhausted` if a query found more rows than a change may read.
  func tell(_ undecided: inout [Undecided], _ results: ArraySlice<Rows>) throws -> [Int: Row] {
    let first = results.startIndex
    let answers = try questions.mapValues { load, place in
      try load.answer(results[(first + place)..<(first + place + load.steps.count)])
    }
    for index in undecided.indices {
      for query in undecided[index].missing {
        let question = Question(query: query, sight: undecided[index].sight(of: query))
        if let answer = answers[question] { undecided[index].load(query, answer) }
      }
      undecided[index].hasFreeKey = true
    }
    return finds.compactMapValues { results[first + $0].first }
  }

  private mutating func add(_ sight: Sight, of undecided: [Undecided]) {
    for item in undecided {
      for query in item.missing where item.sight(of: query) == sight {
        let question = Question(query: query, sight: sight)
        guard questions[question] == nil else { continue }
        let load = FactLoad(query, of: tenant, limit: limits.factsPerQuery)
        questions[question] = (load, calls.count)
        calls += load.steps.map(\.call)
      }
    }
  }
}

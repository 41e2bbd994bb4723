import SCIM
import Testing

@Suite("Random filters")
struct FilterPropertyTests {
  static let rounds = 5000

  @Test("P14: what is printed is read as the same filter, of the same meaning as the reference's")
  func agreement() throws {
    let seed: UInt64 = 20_261_126
    var generator = SeededGenerator(seed: seed)
    var matched = 0
    for round in 0..<Self.rounds {
      let filter = RandomFilter.make(&generator)
      let read = try? Filter(parsing: filter.description)
      #expect(read == filter, "seed \(seed), round \(round): \(filter)")
      for _ in 0..<4 {
        let user = RandomFilter.user(&generator)
        let matches = filter.matches(user, of: .user)
        if matches { matched += 1 }
        guard matches != ReferenceFilter(user).matches(filter) else { continue }
        Issue.record("seed \(seed), round \(round): \(filter) gives \(matches) on \(JSON.object(user).text)")
      }
    }
    print("random filters: seed \(seed), \(matched) of \(Self.rounds * 4) matched")
    #expect(matched > Self.rounds && matched < Self.rounds * 3)
  }

  @Test("P14: whatever a filter matches is found by what it looks up")
  func lookUps() {
    let seed: UInt64 = 20_261_127
    var generator = SeededGenerator(seed: seed)
    var found = 0
    for round in 0..<Self.rounds {
      let filter = RandomFilter.make(&generator)
      guard let values = filter.indexable else { continue }
      for _ in 0..<4 {
        let user = RandomFilter.user(&generator)
        guard filter.matches(user, of: .user) else { continue }
        found += 1
        let isFound = values.contains { value in
          let path = value.attribute == .emails ? AttributePath("emails") : AttributePath(value.attribute.rawValue)
          return Filter.compare(path, .equal, .string(value.value)).matches(user, of: .user)
        }
        #expect(isFound, "seed \(seed), round \(round): \(filter) on \(JSON.object(user).text)")
      }
    }
    print("looked up: seed \(seed), \(found)")
    #expect(found > 100)
  }
}

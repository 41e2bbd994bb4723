import Directory
import Model
import Testing

/// Containment of restriction items, against what it means: every resource that meets one meets the other.
@Suite("Containment of restriction items")
struct ContainmentTests {
  private static let dimensions = ["contract", "site"]
  private static let values = ["1", "2", "3"]
  /// All that an attribute can be: every set of values, and the dimension that is not there.
  private static let attributes: [[String]] = (0..<8).map { bits in
    values.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element)
  }

  /// A6, straight from its words: one value of the resource lies in the intersection of each dimension's restrictions.
  private func meets(_ resource: [String: [String]], _ restrictions: [Restriction]) -> Bool {
    Self.dimensions.allSatisfy { dimension in
      let bounds = restrictions.filter { $0.dimension == dimension }.compactMap(\.values)
      if bounds.isEmpty { return true }
      return (resource[dimension] ?? []).contains { value in bounds.allSatisfy { $0.contains(value) } }
    }
  }

  private static func restrictions(_ random: inout FactStore.SplitMix) -> [Restriction] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let dimension = dimensions[Int.random(in: 0..<2, using: &random)]
      let chosen = attributes[Int.random(in: 0..<8, using: &random)]
      return Restriction(dimension: dimension, values: chosen.isEmpty ? nil : chosen)
    }
  }

  @Test("A21: an item is contained in another one exactly if whatever meets it meets the other")
  func meaning() {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var random = FactStore.SplitMix(state: seed)
    var contained = 0
    for round in 0..<2_000 {
      let (inner, outer) = (Self.restrictions(&random), Self.restrictions(&random))
      let isMeant = Self.attributes.allSatisfy { contract in
        Self.attributes.allSatisfy { site in
          let resource = ["contract": contract, "site": site]
          return !meets(resource, inner) || meets(resource, outer)
        }
      }
      let isContained = ScopeCondition(inner).isContained(in: ScopeCondition(outer))
      #expect(isContained == isMeant, "\(inner) in \(outer), seed \(seed), round \(round)")
      if isContained { contained += 1 }
    }
    #expect(contained > 100 && contained < 1_900)
  }

  @Test("A21: reach is by single items: two of one's own together are not enough")
  func singleItems() {
    let own = ScopeReach.within([ScopeCondition([.contract("C1")]), ScopeCondition([.contract("C2")])])
    #expect(own.covers([ScopeCondition([.contract("C1"), .site("S1")]), ScopeCondition([.contract("C2")])]))
    #expect(!own.covers([ScopeCondition([.contract("C1", "C2")])]))
    #expect(!own.covers([ScopeCondition([.site("S1")])]))
    #expect(own.covers([]))
    #expect(!own.covers([], isUnrestricted: true))
    #expect(!ScopeReach.within([]).covers([ScopeCondition([.contract("C1")])]))
    #expect(ScopeReach.everything.covers([ScopeCondition([.any("contract")])], isUnrestricted: true))
  }
}

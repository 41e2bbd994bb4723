import MusterProtocol
import Testing
import Wire

@testable import LoadHarness

@Suite("A seeded tenant")
struct SeedTests {
  private static let plan = SeedPlan(
    tenant: "t", users: 2_000, workgroups: 40, memberships: 9_000, grants: 3_000, resources: 500, seed: 7)

  private func bytes(_ plan: SeedPlan) async throws -> [[UInt8]] {
    var all: [[UInt8]] = []
    try await TenantSeed(plan).parts { all.append($0.encoded()) }
    return all
  }

  @Test("the same plan gives the same bytes, another seed others")
  func reproducible() async throws {
    let first = try await bytes(Self.plan)
    #expect(try await bytes(Self.plan) == first)
    var other = Self.plan
    other.seed = 8
    #expect(try await bytes(other) != first)
  }

  @Test("it has as many rows of each table as the plan says, and the footer counts them")
  func counts() async throws {
    var rows: [Int: Int64] = [:]
    var footer: [Int64] = []
    var names: [String] = []
    try await TenantSeed(Self.plan).parts { part in
      switch part.part {
      case .header(let header): names = header.tables.map(\.name)
      case .rows(let some):
        rows[Int(some.table), default: 0] += Int64(some.count)
        #expect(some.rows.count < 1 << 20)
      case .footer(let end): footer = end.rows
      case nil: Issue.record("an empty part")
      }
    }
    #expect(footer == names.indices.map { rows[$0] ?? 0 })
    let byName = Dictionary(uniqueKeysWithValues: zip(names, footer))
    #expect(byName["user_account"] == 2_001)
    #expect(byName["membership"] == 11_002)
    #expect(byName["access_grant"] == 3_000)
    #expect(footer.reduce(0, +) == Int64(Self.plan.rows))
  }

  @Test("sizes add up to the total, stay within the bound, and few have most", arguments: [0, 1, 99, 5_000, 40_000])
  func sizes(total: Int) {
    let sizes = SkewedSizes(total: total, groups: 40, most: 1_000).sizes
    #expect(sizes.reduce(0, +) == total)
    #expect(sizes.allSatisfy { (0...1_000).contains($0) })
    if total == 5_000 { #expect(sizes.prefix(8).reduce(0, +) > 2_500) }
  }

  @Test("the members of a group are each there once", arguments: [(1, 1), (5, 6), (6, 6), (100, 1_000), (0, 0)])
  func spread(count: Int, total: Int) {
    for seed in 0..<50 {
      var random = SeededGenerator(seed: UInt64(seed))
      let numbers = Spread(count, of: total, &random).numbers
      #expect(numbers.count == count)
      #expect(Set(numbers).count == count)
      #expect(numbers.allSatisfy { (0..<total).contains($0) })
    }
  }

  @Test("what can't be is said before anything is sent")
  func impossible() {
    var plan = Self.plan
    plan.memberships = 80_001
    #expect(plan.impossibility != nil)
    plan.memberships = 80_000
    #expect(plan.impossibility == nil)
  }
}

import Authorization
import Model
import Repositories
import Testing

/// What is kept of a tenant's last versions.
struct SnapshotRingTests {
  private static let tenant = TenantID(rawValue: "t")

  /// Versions of a tenant, each of which changes the users of so many pages.
  private func versions(_ count: Int, users: Int, changed: Int) -> [Snapshot] {
    func user(_ number: Int, _ status: UserStatus) -> Fact {
      .user(
        UserFact(
          id: UserID(rawValue: "user-\(1_000_000 + number)"), company: CompanyID(rawValue: "home"),
          unit: UnitID(rawValue: "tenant"), account: .local, status: status))
    }
    let first = Snapshot(
      tenant: Self.tenant, epoch: Epoch(timeline: 1, restores: 0), revision: 1,
      facts: (0..<users).map { user($0, .active) })
    var versions = [first]
    for number in 1..<count {
      let effects = (0..<changed).map { Effect.put(user($0 * users / changed, number % 2 == 1 ? .locked : .active)) }
      versions.append(versions[number - 1].applying([RevisionChange(revision: Revision(number + 1), effects: effects)]))
    }
    return versions
  }

  private func kept(_ versions: [Snapshot], _ limits: RepositoryLimits) -> [Revision] {
    let ring = SnapshotRing(limits: limits)
    for version in versions { ring.publish(Self.tenant, version) }
    return versions.map(\.revision).filter { ring.find(Self.tenant, $0) != nil }
  }

  @Test("as many of the last versions are kept as the limit says")
  func count() {
    var limits = RepositoryLimits()
    limits.recentVersions = 5
    #expect(kept(versions(9, users: 100, changed: 1), limits) == [5, 6, 7, 8, 9])
  }

  @Test("versions that take more than their share are let go, and the newest never")
  func bytes() {
    var limits = RepositoryLimits()
    let versions = versions(9, users: 2_000, changed: 100)
    let each = versions[8].bytesNotShared(with: versions[7])
    #expect(each > 0 && each < versions[8].statistics.approximateBytes)
    limits.recentBytes = 3 * each
    #expect(kept(versions, limits) == [6, 7, 8, 9])
    limits.recentBytes = 0
    #expect(kept(versions, limits) == [9])
  }

  @Test("what two versions share is not counted")
  func sharing() {
    let versions = versions(3, users: 2_000, changed: 1)
    #expect(versions[1].bytesNotShared(with: versions[1]) == 0)
    let one = versions[2].bytesNotShared(with: versions[1])
    #expect(one > 0 && one < versions[2].statistics.approximateBytes / 20)
  }
}

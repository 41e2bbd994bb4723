import Directory
import Model
import Postgres
import Repositories
import Testing

@Suite("Following a tenant's revisions")
struct ChangeFeedTests {
  private let soon = ContinuousClock.Instant.now + .seconds(30)

  private func feed(
    _ tenant: TestTenant, board: WatchBoard = WatchBoard(), limits: RepositoryLimits = RepositoryLimits()
  ) -> PostgresChangeFeed { PostgresChangeFeed(pool: tenant.database.app, board: board, limits: limits) }

  @Test("revisions tell kinds and ids of what they touched, in stretches, and nothing personal")
  func touched() async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.revisionsPerStretch = 2
    let feed = feed(tenant, limits: limits)
    let start = try await feed.newest(of: tenant.id, deadline: soon)
    try await tenant.fillEverything()
    let first = try await feed.revisions(after: start, deadline: soon)
    #expect(first.revisions.map(\.revision) == [2, 3])
    #expect(!first.isComplete)
    let touched = try #require(first.revisions[0].touched)
    #expect(touched.contains(Touched(kind: "user", id: nil, user: "ben", workgroup: nil)))
    #expect(touched.contains(Touched(kind: "profile", id: nil, user: "ben", workgroup: nil)))
    #expect(touched.contains(Touched(kind: "membership", id: nil, user: "ben", workgroup: "group")))
    #expect(touched.contains(Touched(kind: "roleState", id: "Security/Security", user: nil, workgroup: "group")))
    #expect(touched.contains(Touched(kind: "resourceType", id: "Planning/scenario", user: nil, workgroup: nil)))
    #expect(touched.contains(Touched(kind: "mapping", id: "m1", user: nil, workgroup: "group")))
    let ended = try #require(first.revisions[1].touched)
    #expect(ended.contains(Touched(kind: "roleState", id: "Security/Security", user: nil, workgroup: "group")))
    #expect(!first.revisions.contains { "\($0)".contains("Example.com") || "\($0)".contains("idp.example") })
    let token = Token(tenant: tenant.id, epoch: start.epoch, revision: 3)
    let rest = try await feed.revisions(after: token, deadline: soon)
    #expect(rest.revisions.map(\.revision) == [4])
    #expect(rest.isComplete)
  }

  @Test("a large revision, bulk or long, says everything")
  func everything() async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.touchedPerRevision = 3
    let feed = feed(tenant, limits: limits)
    let start = try await feed.newest(of: tenant.id, deadline: soon)
    _ = try await FeedTests.commitBulk(tenant)
    try await tenant.put(tenant.user("cleo") + tenant.user("dora"))
    try await tenant.put(tenant.user("eve"))
    let read = try await feed.revisions(after: start, deadline: soon)
    #expect(read.revisions.map { $0.touched == nil } == [true, true, false])
  }

  @Test("a token of another epoch, and one that what follows is gone of, are told apart")
  func refusals() async throws {
    let tenant = try await TestTenant.make()
    let feed = feed(tenant)
    let start = try await feed.newest(of: tenant.id, deadline: soon)
    let other = Token(
      tenant: tenant.id, epoch: Epoch(timeline: start.epoch.timeline, restores: start.epoch.restores + 1), revision: 1)
    let beyond = Token(tenant: tenant.id, epoch: start.epoch, revision: 99)
    for token in [other, beyond] {
      let error = await #expect(throws: DirectoryError.self) { try await feed.revisions(after: token, deadline: soon) }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.reason == "epoch_changed")
    }
    for name in ["ben", "cleo"] { try await tenant.put(tenant.user(name)) }
    try await tenant.database.superuser.transaction(deadline: soon) { transaction in
      _ = try await transaction.execute(
        Statement("DELETE FROM muster.change_log WHERE tenant_id = $1::text AND revision = 2"),
        [.text(tenant.id.rawValue)])
    }
    let gone = await #expect(throws: DirectoryError.self) { try await feed.revisions(after: start, deadline: soon) }
    #expect(gone?.code == .outOfRange)
    #expect(gone?.reason == "retention")
    let nowhere = Token(tenant: TenantID.make(), epoch: start.epoch, revision: 1)
    let missing = await #expect(throws: DirectoryError.self) {
      try await feed.revisions(after: nowhere, deadline: soon)
    }
    #expect(missing?.code == .notFound)
  }

  @Test("a follower is woken by what happened before it waited, and ends with the node")
  func wakes() async throws {
    let tenant = try await TestTenant.make()
    let board = WatchBoard()
    try await board.following(tenant.id) { follower in
      #expect(board.tenants == [tenant.id])
      board.wake([tenant.id])
      try await follower.wait(until: .now + .seconds(600))
      let heads = Heads(epoch: Epoch(timeline: 1, restores: 0), revisions: [tenant.id: 5])
      board.saw(heads)
      try await follower.wait(until: .now + .seconds(600))
      // The same heads again are no news: this ends at its deadline.
      board.saw(heads)
      let start = ContinuousClock.now
      try await follower.wait(until: start + .milliseconds(50))
      #expect(ContinuousClock.now >= start + .milliseconds(50))
      board.close()
      let error = await #expect(throws: DirectoryError.self) { try await follower.wait(until: .now + .seconds(600)) }
      #expect(error?.code == .unavailable)
    }
    #expect(board.tenants.isEmpty)
    #expect(board.count == 0)
  }

  @Test("one follower too many is refused, and a place is free again when one ends")
  func bounded() async throws {
    let tenant = try await TestTenant.make()
    var limits = RepositoryLimits()
    limits.followers = 1
    let board = WatchBoard(limits: limits)
    try await board.following(tenant.id) { _ in
      let error = await #expect(throws: DirectoryError.self) { try await board.following(tenant.id) { _ in } }
      #expect(error?.code == .resourceExhausted)
      #expect(error?.reason == "followers")
    }
    try await board.following(tenant.id) { _ in }
  }
}

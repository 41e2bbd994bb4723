import Authorization
import Directory
import Model
import RPC
import Testing

@testable import Services

@Suite("Who may read")
struct ReadingTests {
  private func snapshot(_ status: UserStatus) -> Snapshot {
    let company = CompanyID(rawValue: "home")
    let unit = UnitID(rawValue: "tenant")
    return Snapshot(
      tenant: TenantID(rawValue: "acme"), epoch: Epoch(timeline: 1, restores: 0), revision: 1,
      facts: [
        .user(
          UserFact(
            id: UserID(rawValue: "ann"), company: company, unit: unit, account: .local, status: status))
      ])
  }

  static let readers: [(String?, UserStatus, String?, String?)] = [
    (nil, .active, Permission.viewAudit, nil), ("ann", .active, nil, nil),
    ("ann", .active, Permission.viewAudit, Permission.viewAudit), ("ann", .locked, nil, "acting_user"),
    ("ann", .invited, nil, "acting_user"), ("eve", .active, nil, "acting_user"),
  ]

  @Test(
    "C31: an acting user reads only as an active user with the authority, and a refusal is kept", arguments: readers)
  func reading(_ user: String?, _ status: UserStatus, _ permission: String?, _ reason: String?) async throws {
    let accesses = KeptAccesses()
    let backend = Backend(
      pipeline: RefusingPipeline(), queries: NoQueries(), accesses: accesses,
      snapshots: LoadedSnapshots(loaded: [snapshot(status)]), limits: ServicesLimits())
    let context = try CallContext.make(metadata: user.map { [("muster-acting-user", $0)] } ?? [])
    var refusal: DirectoryError?
    do {
      _ = try await backend.scope("acme", needing: permission, context)
    } catch {
      refusal = error as? DirectoryError
    }
    #expect(refusal?.code == (reason == nil ? nil : .permissionDenied))
    #expect(refusal?.reason == reason)
    #expect(accesses.all.map(\.method) == (reason == nil ? [] : ["users.create"]))
  }
}

import Directory
import Model

/// A directory out of reach.
struct NoQueries: DirectoryQueries {
  private let away = DirectoryError(.unavailable, "The database is away.")

  func tenants(_ page: PageRequest, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Page<
    TenantRecord
  > {
    throw away
  }
  func tenant(in scope: ReadScope) async throws(DirectoryError) -> TenantRecord { throw away }
  func user(_ id: UserID, in scope: ReadScope) async throws(DirectoryError) -> UserRecord { throw away }
  func users(
    _ filter: UserFilter, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<UserRecord> { throw away }
  func workgroup(_ id: WorkgroupID, in scope: ReadScope) async throws(DirectoryError) -> WorkgroupRecord { throw away }
  func names(
    of workgroups: [WorkgroupID], in scope: ReadScope
  ) async throws(DirectoryError) -> [WorkgroupID: String] { throw away }
  func workgroups(
    kind: WorkgroupKind?, named name: String, member: UserID?, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupRecord> { throw away }
  func memberships(of user: UserID, in scope: ReadScope) async throws(DirectoryError) -> [MembershipFact] { throw away }
  func members(
    of workgroup: WorkgroupID, includingDeactivated: Bool, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<MemberRecord> { throw away }
  func members(
    of selection: MemberSelection, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<UserID> { throw away }
  func listings(
    kind: WorkgroupKind, at revision: Revision, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupListing> { throw away }
  func listedLogins(
    of workgroup: WorkgroupID, at revision: Revision, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<String> { throw away }
  func scopeWorkgroups(
    page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<WorkgroupRecord> { throw away }
  func applications(in scope: ReadScope) async throws(DirectoryError) -> [ApplicationFact] { throw away }
  func roleStates(of role: RoleKey, in scope: ReadScope) async throws(DirectoryError) -> [RoleStateFact] { throw away }
  func typeCatalog(in scope: ReadScope) async throws(DirectoryError) -> TypeCatalog { throw away }
  func resource(_ key: ResourceKey, in scope: ReadScope) async throws(DirectoryError) -> ResourceRecord { throw away }
  func resources(
    _ filter: ResourceFilter, page: PageRequest, in scope: ReadScope
  ) async throws(DirectoryError) -> Page<ResourceRecord> { throw away }
  func connection(_ id: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> ConnectionFact { throw away }
  func connections(in scope: ReadScope) async throws(DirectoryError) -> [ConnectionFact] { throw away }
  func credential(_ id: CredentialID, in scope: ReadScope) async throws(DirectoryError) -> CredentialFact? {
    throw away
  }
  func credentials(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> [CredentialFact] {
    throw away
  }
  func mappings(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> [MappingFact] {
    throw away
  }
  func answer<Question: Inquiry>(
    _ question: Question, in scope: ReadScope
  ) async throws(DirectoryError) -> Answered<Question.Answer> { throw away }
  func head(of tenant: TenantID, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Token { throw away }
}

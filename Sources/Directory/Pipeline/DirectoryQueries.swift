public import Model

/// One page of a list. Nothing is ever cut silently (X8).
public struct Page<Element: Sendable>: Sendable {
  public var elements: [Element]
  /// Where the next page begins; nil after the last.
  public var next: String?
  /// The revision that all pages of the list show: the one at which its first page was read.
  public var revision: Revision
  /// The life of the database to which the revision belongs.
  public var epoch: Epoch

  public var isComplete: Bool { next == nil }

  public init(
    elements: [Element], next: String?, revision: Revision, epoch: Epoch = Epoch(timeline: 0, restores: 0)
  ) {
    self.elements = elements
    self.next = next
    self.revision = revision
    self.epoch = epoch
  }
}

/// Which page of a list to read.
public struct PageRequest: Hashable, Sendable {
  /// 1 to 1,000; `Services` applies the default and the bound.
  public var size: Int
  /// The `next` of the page before; nil for the first.
  public var after: String?
  /// Whether the list begins again, to show what it did at the revision of `after`; that may be the token of any list of
  /// the tenant then.
  public var beginsAgain: Bool

  public init(size: Int, after: String?, beginsAgain: Bool = false) {
    self.size = size
    self.after = after
    self.beginsAgain = beginsAgain
  }
}

/// A tenant with the revision of its last change (its etag).
public struct TenantRecord: Hashable, Codable, Sendable {
  public var tenant: TenantFact
  public var version: Revision

  public init(tenant: TenantFact, version: Revision) {
    self.tenant = tenant
    self.version = version
  }
}

/// A user with its personal fields and the revision of its last change (its etag).
public struct UserRecord: Hashable, Sendable {
  public var user: UserFact
  public var profile: ProfileFact
  public var version: Revision

  public init(user: UserFact, profile: ProfileFact, version: Revision) {
    self.user = user
    self.profile = profile
    self.version = version
  }
}

/// Which users a list shows; all that is set must hold.
public struct UserFilter: Hashable, Sendable {
  /// A part of login, display name or e-mail, without regard to case; empty for all.
  public var name: String
  /// Nil for all that are shown by default: deactivated users are hidden unless asked for (C30), deleted ones always.
  public var statuses: Set<UserStatus>?
  public var company: CompanyID?
  public var unit: UnitID?
  /// Only users whom it lists.
  public var workgroup: WorkgroupID?
  public var order: UserOrder

  public init(
    name: String = "", statuses: Set<UserStatus>? = nil, company: CompanyID? = nil, unit: UnitID? = nil,
    workgroup: WorkgroupID? = nil, order: UserOrder = .id
  ) {
    self.name = name
    self.statuses = statuses
    self.company = company
    self.unit = unit
    self.workgroup = workgroup
    self.order = order
  }
}

/// The order of a list of users.
public enum UserOrder: String, Hashable, Sendable, CaseIterable {
  case id
  /// Without regard to case.
  case login
}

/// A workgroup with its role states and its restriction items.
public struct WorkgroupRecord: Hashable, Sendable {
  public var workgroup: WorkgroupFact
  public var states: [RoleStateFact]
  /// In their order; only of one workgroup that is read by itself, and of ``DirectoryQueries/scopeWorkgroups(page:in:)``.
  public var items: [ScopeItemFact]

  public init(workgroup: WorkgroupFact, states: [RoleStateFact] = [], items: [ScopeItemFact] = []) {
    self.workgroup = workgroup
    self.states = states
    self.items = items
  }
}

/// A workgroup as an export shows it, but for its members (C19).
public struct WorkgroupListing: Hashable, Sendable {
  public var id: WorkgroupID
  public var name: String
  public var description: String
  public var comment: String
  /// What mappings into it match, sorted, each once.
  public var externalGroups: [String]
  /// The license profiles that name it, the first in priority first.
  public var licenseProfiles: [String]
  public var allowed: [RoleKey]
  public var denied: [RoleKey]

  public init(
    id: WorkgroupID, name: String, description: String, comment: String, externalGroups: [String],
    licenseProfiles: [String], allowed: [RoleKey], denied: [RoleKey]
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.comment = comment
    self.externalGroups = externalGroups
    self.licenseProfiles = licenseProfiles
    self.allowed = allowed
    self.denied = denied
  }
}

/// A member of a workgroup with every source that says so.
public struct MemberRecord: Hashable, Codable, Sendable {
  public var user: UserID
  public var sources: [Source]

  public init(user: UserID, sources: [Source]) {
    self.user = user
    self.sources = sources
  }
}

/// Who reads what of which tenant, and until when. Every read states its sight.
public struct ReadScope: Sendable {
  public var tenant: TenantID
  public var sight: Sight
  public var deadline: ContinuousClock.Instant

  public init(tenant: TenantID, sight: Sight, deadline: ContinuousClock.Instant) {
    self.tenant = tenant
    self.sight = sight
    self.deadline = deadline
  }
}

/// The reads of the directory. Each throws ``DirectoryError``: `notFound`, `unavailable`, `deadlineExceeded`.
public protocol DirectoryQueries: Sendable {
  /// The tenants that exist, by id: the only read across tenants.
  func tenants(_ page: PageRequest, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Page<
    TenantRecord
  >
  func tenant(in scope: ReadScope) async throws(DirectoryError) -> TenantRecord
  func user(_ id: UserID, in scope: ReadScope) async throws(DirectoryError) -> UserRecord
  /// - Throws: also `versionConflict` with the reason `cursor_expired` for a page that was asked for too late.
  func users(_ filter: UserFilter, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> Page<UserRecord>
  func workgroup(_ id: WorkgroupID, in scope: ReadScope) async throws(DirectoryError) -> WorkgroupRecord
  /// The names of those of the workgroups that exist and are in sight.
  func names(of workgroups: [WorkgroupID], in scope: ReadScope) async throws(DirectoryError) -> [WorkgroupID: String]
  /// - Parameters:
  ///   - name: a part of the name, without regard to case; empty for all.
  ///   - member: only those that list this user; nil for all.
  func workgroups(kind: WorkgroupKind?, named name: String, member: UserID?, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> Page<WorkgroupRecord>
  /// The workgroups of kind `scope` with their items, which other lists leave out because there can be many.
  func scopeWorkgroups(page: PageRequest, in scope: ReadScope) async throws(DirectoryError) -> Page<WorkgroupRecord>
  /// The workgroups that a user is listed in, with sources.
  func memberships(of user: UserID, in scope: ReadScope) async throws(DirectoryError) -> [MembershipFact]
  /// - Parameter includingDeactivated: deactivated users are hidden unless asked for (C30).
  func members(of workgroup: WorkgroupID, includingDeactivated: Bool, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> Page<MemberRecord>
  /// The users of a selection who are not deactivated (C17). A page looks at a bounded number of members, so it can have
  /// fewer users than asked for, even none, and still go on.
  func members(of selection: MemberSelection, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> Page<UserID>
  /// The workgroups of a kind as they were at a revision, for an export.
  func listings(kind: WorkgroupKind, at revision: Revision, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> Page<WorkgroupListing>
  /// The logins of those who were members at a revision and were not deactivated; a page can have fewer than asked for.
  func listedLogins(of workgroup: WorkgroupID, at revision: Revision, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> Page<String>
  func applications(in scope: ReadScope) async throws(DirectoryError) -> [ApplicationFact]
  func typeCatalog(in scope: ReadScope) async throws(DirectoryError) -> TypeCatalog
  func resource(_ key: ResourceKey, in scope: ReadScope) async throws(DirectoryError) -> ResourceRecord
  /// In the order of application, type and id. A page may be shorter than asked for, and still not the last.
  func resources(_ filter: ResourceFilter, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> Page<ResourceRecord>
  func roleStates(of role: RoleKey, in scope: ReadScope) async throws(DirectoryError) -> [RoleStateFact]
  func connection(_ id: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> ConnectionFact
  func connections(in scope: ReadScope) async throws(DirectoryError) -> [ConnectionFact]
  /// The credential under that id, or the token under it that a client secret was exchanged for; nil if there is none.
  func credential(_ id: CredentialID, in scope: ReadScope) async throws(DirectoryError) -> CredentialFact?
  /// All credentials of a connection, expired ones too.
  func credentials(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> [CredentialFact]
  func mappings(of connection: ConnectionID, in scope: ReadScope) async throws(DirectoryError) -> [MappingFact]
  /// Decides a question on facts of one revision.
  ///
  /// - Throws: also what the question refuses.
  func answer<Question: Inquiry>(_ question: Question, in scope: ReadScope)
    async throws(DirectoryError) -> Answered<Question.Answer>
  /// The newest token of the tenant, for writes that changed nothing and reads that want a token.
  ///
  /// - Throws: `unavailable` if the database does not answer within the longest wait for a revision, and before the
  ///   deadline: so the caller is told, whoever else has more patience.
  func head(of tenant: TenantID, deadline: ContinuousClock.Instant) async throws(DirectoryError) -> Token
}

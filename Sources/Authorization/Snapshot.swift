public import Model

/// The facts of one tenant at one revision, compiled for deciding questions.
///
/// It never changes: a commit makes another one with ``applying(_:merging:)``, which shares all that stayed the same.
/// So whoever holds a snapshot may ask it from any thread without a lock, and every answer is of its one revision.
public final class Snapshot: Sendable {
  public let tenant: TenantID
  public let epoch: Epoch
  public let revision: Revision
  /// ``token`` as clients see it, in UTF-8: every answer carries it, and making it anew would cost more than deciding.
  public let tokenBytes: [UInt8]
  let users: UserStore
  let workgroups: WorkgroupTable
  let vocabulary: Vocabulary
  let sources: SourceSets

  init(
    tenant: TenantID, epoch: Epoch, revision: Revision, users: UserStore, workgroups: WorkgroupTable,
    vocabulary: Vocabulary, sources: SourceSets
  ) {
    self.tenant = tenant
    self.epoch = epoch
    self.revision = revision
    self.tokenBytes = Array(Token(tenant: tenant, epoch: epoch, revision: revision).description.utf8)
    self.users = users
    self.workgroups = workgroups
    self.vocabulary = vocabulary
    self.sources = sources
  }

  /// Compiles a tenant, or a slice of one: a handful of facts costs some tens of microseconds.
  ///
  /// - Parameters:
  ///   - facts: All facts that hold at `revision`, in any order; of two under one key the later one counts. Kinds that
  ///     no rule reads are ignored.
  public convenience init(tenant: TenantID, epoch: Epoch, revision: Revision, facts: some Sequence<Fact>) {
    var compiler = Compiler()
    for fact in facts { compiler.add(fact) }
    self.init(compiler, tenant: tenant, epoch: epoch, revision: revision)
  }

  /// The revision that this snapshot answers for, as a token for clients.
  public var token: Token { Token(tenant: tenant, epoch: epoch, revision: revision) }

  /// The size of what it holds.
  public var statistics: Statistics {
    Statistics(
      users: users.counts.users, memberships: users.counts.memberships, workgroups: workgroups.count,
      approximateBytes: users.byteCount + workgroups.rows.count * 8 + vocabulary.carriers.count * 8,
      deltaUsers: users.delta.count)
  }

  /// The status of a user; nil if no fact knows them or they are deleted.
  public func status(of user: UserID) -> UserStatus? {
    let status = user.rawValue.withBytes { users.find($0)?.status }
    return status == .deleted ? nil : status
  }

  /// How much a snapshot holds and how much memory that takes.
  public struct Statistics: Hashable, Sendable {
    /// Users that are not deleted.
    public let users: Int
    /// Pairs of a user and a workgroup that lists them, whatever the number of sources.
    public let memberships: Int
    public let workgroups: Int
    /// Bytes of the tables that grow with the tenant; names and the like are left out.
    public let approximateBytes: Int
    /// Users that were changed since the base was made, and are looked up beside it.
    public let deltaUsers: Int
  }
}

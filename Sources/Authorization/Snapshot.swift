public import Model

/// The facts of one tenant at one revision, compiled for deciding questions.
///
/// It never changes: a commit makes another one with ``applying(_:)``, which shares all that stayed the same. So whoever
/// holds a snapshot may ask it from any thread without a lock, and every answer is of its one revision.
public final class Snapshot: Sendable {
  public let tenant: TenantID
  public let epoch: Epoch
  public let revision: Revision
  /// ``token`` as clients see it, in UTF-8: every answer carries it, and making it anew would cost more than deciding.
  public let tokenBytes: [UInt8]
  let tables: Tables

  init(tenant: TenantID, epoch: Epoch, revision: Revision, tables: Tables) {
    self.tenant = tenant
    self.epoch = epoch
    self.revision = revision
    self.tokenBytes = Array(Token(tenant: tenant, epoch: epoch, revision: revision).description.utf8)
    self.tables = tables
  }

  /// Compiles a tenant, or a slice of one: a handful of facts costs some tens of microseconds.
  ///
  /// - Parameters:
  ///   - facts: All facts that hold at `revision`, in any order; of two under one key the later one counts. Kinds that
  ///     no rule reads are ignored.
  public convenience init(tenant: TenantID, epoch: Epoch, revision: Revision, facts: some Sequence<Fact>) {
    var builder = SnapshotBuilder(tenant: tenant, epoch: epoch, revision: revision)
    for fact in facts { builder.add(fact) }
    self.init(tenant: tenant, epoch: epoch, revision: revision, tables: builder.finish().tables)
  }

  /// The snapshot after some committed changes. Answers are those of a snapshot that is compiled anew from the facts
  /// that then hold; the cost follows what changed, not the tenant.
  ///
  /// - Parameter changes: In the order of their revisions and without gaps. Revisions that are in already are passed
  ///   over, so a feed may overlap with what was loaded.
  public func applying(_ changes: [RevisionChange]) -> Snapshot {
    var edit = Edit(tables)
    var latest = revision
    for change in changes where change.revision > latest {
      for effect in change.effects { edit.apply(effect) }
      latest = change.revision
    }
    return Snapshot(tenant: tenant, epoch: epoch, revision: latest, tables: edit.finish())
  }

  /// The revision that this snapshot answers for, as a token for clients.
  public var token: Token { Token(tenant: tenant, epoch: epoch, revision: revision) }

  /// The size of what it holds.
  public var statistics: Statistics {
    Statistics(
      users: tables.counts.users, memberships: tables.counts.memberships, grants: tables.counts.grants,
      resources: tables.counts.resources, workgroups: tables.workgroups.count, approximateBytes: tables.byteCount)
  }

  /// The status of a user; nil if no fact knows them or they are deleted.
  public func status(of user: UserID) -> UserStatus? {
    let status = user.rawValue.withBytes { id in tables.users.find(id).flatMap { self.user($0).status } }
    return status == .deleted ? nil : status
  }

  @inline(__always)
  func user(_ number: UInt32) -> UserRow { UserRow(words: tables.users[number].rest) }

  @inline(__always)
  func resource(_ number: UInt32) -> ResourceRow { ResourceRow(words: tables.resources[number].rest) }

  /// How much a snapshot holds and how much memory that takes.
  public struct Statistics: Hashable, Sendable {
    /// Users that are not deleted.
    public let users: Int
    /// Pairs of a user and a workgroup that lists them, whatever the number of sources.
    public let memberships: Int
    /// Grants, each source's on its own.
    public let grants: Int
    /// Registered resources.
    public let resources: Int
    public let workgroups: Int
    /// Bytes of its tables, those that it shares with other snapshots of the tenant too; texts of facts are left out.
    public let approximateBytes: Int
  }
}

public import Model

/// A moment in a tenant's past (X10).
public enum Moment: Hashable, Sendable {
  case revision(Revision)
  /// The last revision that was committed up to that instant, by the clock of the node that committed it.
  case time(Timestamp)
}

/// What held at a moment.
public struct Past: Hashable, Sendable {
  /// The revision that the moment stands for.
  public var revision: Revision
  /// Without profiles and links, which have no past: they are erased with the person.
  public var facts: [Fact]

  public init(revision: Revision, facts: [Fact]) {
    self.revision = revision
    self.facts = facts
  }
}

/// The reads of a tenant's past, within its retention.
///
/// Each throws ``DirectoryError``: `outOfRange` with the reason `retention` for a moment that is no longer kept, and with
/// the reason `future` for a revision that does not exist yet; `notFound`, `unavailable`, `resourceExhausted`.
public protocol HistoryQueries: Sendable {
  /// All facts of the tenant; as many as a command may read at once.
  func facts(at moment: Moment, in scope: ReadScope) async throws(DirectoryError) -> Past

  /// What decided about one user: the user, its memberships, those workgroups and the ones that hold all users, their
  /// role states, all roles and all resource types.
  func slice(of user: UserID, at moment: Moment, in scope: ReadScope) async throws(DirectoryError) -> Past
}

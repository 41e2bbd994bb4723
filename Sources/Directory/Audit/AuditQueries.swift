/// The reads of the audit. Each throws ``DirectoryError``: `notFound`, `unavailable`, `deadlineExceeded`, `outOfRange`.
///
/// An entry shows only to who may see everything in the tenant.
public protocol AuditQueries: Sendable {
  /// Entries, the newest first. A page that looked at as much as one read may can have fewer entries than asked for,
  /// even none, and still go on.
  func entries(_ filter: AuditFilter, page: PageRequest, in scope: ReadScope)
    async throws(DirectoryError) -> AuditPage
  /// Entries in the order of their chains.
  ///
  /// - Parameter after: The ``AuditPage/position`` of an earlier stretch; nil for the first one that is kept.
  /// - Throws: `outOfRange` if what follows has been removed since.
  func export(_ filter: AuditFilter, after position: String?, in scope: ReadScope)
    async throws(DirectoryError) -> AuditPage
  /// Computes hashes anew: the changes first, then node by node; a bounded number at once.
  ///
  /// - Parameter position: The ``AuditVerification/next`` of the call before; nil to begin.
  func verify(after position: String?, in scope: ReadScope) async throws(DirectoryError) -> AuditVerification
}

/// Entries, and where they end.
public struct AuditPage: Sendable {
  public var entries: [AuditEntry]
  /// Behind what was looked at, opaque; nil if nothing was.
  public var position: String?
  /// Whether nothing is left behind it now.
  public var isComplete: Bool

  public init(entries: [AuditEntry], position: String?, isComplete: Bool) {
    self.entries = entries
    self.position = position
    self.isComplete = isComplete
  }
}

/// What a verification found so far.
public struct AuditVerification: Sendable {
  /// One per chain that was looked at.
  public var chains: [ChainReport]
  /// Where to go on; nil at the end.
  public var next: String?

  public init(chains: [ChainReport], next: String?) {
    self.chains = chains
    self.next = next
  }
}

/// What became of a stretch of one chain.
public struct ChainReport: Hashable, Sendable {
  /// Whose chain of accesses; nil for the tenant's changes.
  public var node: String?
  /// How many entries follow from the one before.
  public var verified: Int64
  /// The last one that does: a revision, or a sequence of the node.
  public var last: Int64
  /// The first one that is missing or does not follow; nil if all do.
  public var firstBreak: Int64?

  public init(node: String?, verified: Int64, last: Int64, firstBreak: Int64?) {
    self.node = node
    self.verified = verified
    self.last = last
    self.firstBreak = firstBreak
  }
}

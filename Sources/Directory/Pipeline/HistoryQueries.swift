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

  /// What decided a question: a snapshot of it answers that question as one of all facts would.
  func slice(for question: PastQuestion, at moment: Moment, in scope: ReadScope) async throws(DirectoryError) -> Past
}

/// Whom and what a question about the past is about, so that only what decides it is read.
public struct PastQuestion: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case user(UserID)
    /// Somebody who is thought up, in these workgroups and in those that hold everybody.
    case members([WorkgroupID])
  }

  public var subject: Subject
  /// Empty for whichever application has the type.
  public var application: String
  /// Nil if it is about no resource.
  public var type: String?
  /// Empty for a resource that is only described.
  public var id: String

  public init(_ subject: Subject, application: String = "", type: String? = nil, id: String = "") {
    self.subject = subject
    self.application = application
    self.type = type
    self.id = id
  }
}

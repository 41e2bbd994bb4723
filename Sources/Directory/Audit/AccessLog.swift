public import Model

/// A call that changed nothing and is kept all the same.
public struct AuditAccess: Hashable, Sendable {
  /// The node that wrote it.
  public var node: String
  /// Its place in that node's chain, from 1.
  public var sequence: Int64
  public var kind: AccessKind
  /// Whom it was about, if anybody.
  public var user: UserID?
  /// Why a refusal was one, for programs.
  public var reason: String?

  public init(node: String, sequence: Int64, kind: AccessKind, user: UserID?, reason: String?) {
    self.node = node
    self.sequence = sequence
    self.kind = kind
    self.user = user
    self.reason = reason
  }
}

/// Why an access is kept.
public enum AccessKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A call that lacked authority.
  case refusal
  /// A question asked as somebody else (A23).
  case preview
  /// A switch of the active view.
  case view
}

/// An access on its way to the log. It names people by id and holds nothing that would have to be erased.
public struct Access: Hashable, Sendable {
  public var tenant: TenantID
  public var at: Timestamp
  public var kind: AccessKind
  public var principal: String
  public var actingUser: UserID?
  /// What was called, such as `users.create`.
  public var method: String
  /// Whom it was about, if anybody.
  public var user: UserID?
  /// Why a refusal was one, for programs, or what a preview stood for; never a message or claims, which may hold names of
  /// people.
  public var reason: String?
  public var trace: String

  public init(
    tenant: TenantID, at: Timestamp = .now(), kind: AccessKind, principal: String, actingUser: UserID?, method: String,
    user: UserID? = nil, reason: String? = nil, trace: String
  ) {
    self.tenant = tenant
    self.at = at
    self.kind = kind
    self.principal = principal
    self.actingUser = actingUser
    self.method = method
    self.user = user
    self.reason = reason
    self.trace = trace
  }
}

/// Where accesses go. They are written in batches behind the calls.
public protocol AccessLog: Sendable {
  /// Takes an access without waiting and without a lock; beyond a bound it is dropped and counted.
  func record(_ access: Access)
}

public import Model

/// A call that changed nothing and is kept all the same.
public struct AuditAccess: Hashable, Sendable {
  /// The node that wrote it.
  public var node: String
  /// Its place in that node's chain, from 1.
  public var sequence: Int64
  public var event: AccessEvent
  /// Whom it was about, if anybody.
  public var user: UserID?

  public init(node: String, sequence: Int64, event: AccessEvent, user: UserID?) {
    self.node = node
    self.sequence = sequence
    self.event = event
    self.user = user
  }
}

/// Why an access is kept. What it says names no person and holds no message and no claims, which may do so.
public enum AccessEvent: Hashable, Sendable {
  /// A call that lacked authority; the reason is for programs.
  case refusal(reason: String?)
  /// A question asked as somebody else (A23): whom that stood for, for people to read.
  case preview(of: String?)
  /// A switch of the active view.
  case view

  /// - Parameter detail: As ``detail`` gives it.
  public init(_ kind: AccessKind, detail: String?) {
    self =
      switch kind {
      case .refusal: .refusal(reason: detail)
      case .preview: .preview(of: detail)
      case .view: .view
      }
  }

  public var kind: AccessKind {
    switch self {
    case .refusal: .refusal
    case .preview: .preview
    case .view: .view
    }
  }

  /// What it says beside its kind: the two together are its stored form.
  public var detail: String? {
    switch self {
    case .refusal(let reason): reason
    case .preview(let preview): preview
    case .view: nil
    }
  }
}

/// The kinds of ``AccessEvent``, by the words that are stored.
public enum AccessKind: String, Hashable, Sendable, Codable, CaseIterable {
  case refusal, preview, view
}

/// An access on its way to the log. It names people by id and holds nothing that would have to be erased.
public struct Access: Hashable, Sendable {
  public var tenant: TenantID
  public var at: Timestamp
  public var event: AccessEvent
  public var principal: String
  public var actingUser: UserID?
  /// What was called, such as `users.create`.
  public var method: String
  /// Whom it was about, if anybody.
  public var user: UserID?
  public var trace: String

  public init(
    tenant: TenantID, at: Timestamp = .now(), event: AccessEvent, principal: String, actingUser: UserID?,
    method: String,
    user: UserID? = nil, trace: String
  ) {
    self.tenant = tenant
    self.at = at
    self.event = event
    self.principal = principal
    self.actingUser = actingUser
    self.method = method
    self.user = user
    self.trace = trace
  }
}

/// Where accesses go. They are written in batches behind the calls.
public protocol AccessLog: Sendable {
  /// Takes an access without waiting and without a lock; beyond a bound it is dropped and counted.
  func record(_ access: Access)
}

public import Directory
public import Model
public import SCIM

/// Changes what a connection says of a user, step by step, all or nothing (P25, P28).
///
/// The steps apply to what is stored under the tenant's lock: of two patches at once none undoes the other.
public struct PatchScimUser: PushRequest {
  public typealias Answer = ScimUserAnswer
  public static let name = "scim_users.patch"

  public let connection: ConnectionID
  public let id: ScimUserID
  public let patch: Patch
  public let dialect: Dialect
  public let expectedVersion: Revision?

  public init(
    connection: ConnectionID, id: ScimUserID, patch: Patch, dialect: Dialect = .rfc, expectedVersion: Revision? = nil
  ) {
    self.connection = connection
    self.id = id
    self.patch = patch
    self.dialect = dialect
    self.expectedVersion = expectedVersion
  }

  public var reads: [FactQuery] { [.pushed(.user(id))] }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ScimUserAnswer {
    let link = try facts.existingScimUser(id, of: connection.id)
    let profile = try facts.scimProfile(of: id)
    let current = try Interruption.scim {
      () throws(SCIMError) in
      try UserResource(profile, isActive: link.saysActive)
    }
    let draft = try Interruption.scim {
      () throws(SCIMError) in
      ScimUserDraft(
        try UserResource(document: try patch.applied(to: current.document, of: .user, dialect: dialect)))
    }
    return try ReplaceScimUser(
      connection: connection.id, id: id, draft: draft, expectedVersion: expectedVersion
    ).apply(&facts, for: connection)
  }
}

/// Changes a group of a connection and its members, step by step, all or nothing (P33-P37).
public struct PatchExternalGroup: PushRequest {
  public typealias Answer = ExternalGroupAnswer
  public static let name = "scim_groups.patch"

  public let connection: ConnectionID
  public let id: ExternalGroupID
  /// Those of members are not looked at.
  public let patch: Patch
  public let operations: [MemberOperation]
  public let dialect: Dialect
  public let expectedVersion: Revision?

  public init(
    connection: ConnectionID, id: ExternalGroupID, patch: Patch = Patch([]), operations: [MemberOperation] = [],
    dialect: Dialect = .rfc, expectedVersion: Revision? = nil
  ) {
    self.connection = connection
    self.id = id
    self.patch = patch
    self.operations = operations
    self.dialect = dialect
    self.expectedVersion = expectedVersion
  }

  public var reads: [FactQuery] { [.pushed(.groups([id]))] + MembersChange.reads(operations, of: id) }

  public func apply(
    _ facts: inout FactView, for connection: ConnectionFact
  ) throws(Interruption) -> ExternalGroupAnswer {
    let group = try facts.existingExternalGroup(id, of: connection.id)
    var draft: ExternalGroupDraft?
    if !patch.operations.isEmpty {
      draft = try Interruption.scim {
        () throws(SCIMError) in
        let document = try GroupResource(group).document
        return ExternalGroupDraft(
          try GroupResource(document: try patch.applied(to: document, of: .group, dialect: dialect)))
      }
    }
    return try UpdateExternalGroup(
      connection: connection.id, id: id, draft: draft, operations: operations, expectedVersion: expectedVersion
    ).apply(&facts, for: connection)
  }
}

extension Interruption {
  /// A SCIM error as a refusal: its kind is the reason.
  static func scim<Value>(_ body: () throws(SCIMError) -> Value) throws(Interruption) -> Value {
    do throws(SCIMError) {
      return try body()
    } catch {
      throw .refuse(.invalidField, error.detail, field: "operations", reason: error.kind?.rawValue)
    }
  }
}

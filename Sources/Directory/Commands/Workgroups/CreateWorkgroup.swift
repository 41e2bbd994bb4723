public import Model

/// Makes a workgroup of kind `role` or `scope`: name, description, comment, and first members or items in one save (C7,
/// C8).
public struct CreateWorkgroup: Command {
  public typealias Answer = WorkgroupItemsAnswer
  public static let name = "workgroups.create"

  public let id: WorkgroupID
  public let workgroupName: String
  public let kind: WorkgroupKind
  public let description: String
  public let comment: String
  public let members: [UserID]
  public let items: [[Restriction]]

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - kind: `role` or, once the tenant has scopes, `scope`; the other kind comes with a pack that this tenant does
  ///     not have, and is refused.
  ///   - members: Of kind `role`, at most ``DirectoryLimits/usersPerCall``; naming one twice is naming it once.
  ///   - items: Of kind `scope`, as for ``SetItems``.
  public init(
    id: WorkgroupID? = nil, name: String, kind: WorkgroupKind = .role, description: String = "", comment: String = "",
    members: [UserID] = [], items: [[Restriction]] = []
  ) {
    self.id = id ?? .make()
    self.workgroupName = name
    self.kind = kind
    self.description = description
    self.comment = comment
    self.members = members
    self.items = items
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] {
    [.workgroup(id), .workgroupByName(kind, workgroupName)] + (members.isEmpty ? [] : [.users(Set(members).sorted())])
      + (kind == .scope ? [.tenant, .applications] : [])
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupItemsAnswer {
    try Interruption.checkCount(members.count, atMost: DirectoryLimits.usersPerCall, field: "members")
    try facts.require(reads)
    try expectKind(facts)
    let workgroup = try facts.begin(
      WorkgroupFact(
        id: id, kind: kind, name: workgroupName, description: description, comment: comment, version: facts.revision))
    try facts.expectUsers(members, field: "members")
    for user in members { facts.put(.membership(MembershipFact(workgroup: id, user: user, source: facts.source))) }
    return WorkgroupItemsAnswer(workgroup: workgroup, items: try addItems(to: workgroup, in: &facts))
  }

  private func addItems(
    to workgroup: WorkgroupFact, in facts: inout FactView
  ) throws(Interruption) -> [ScopeItemFact] {
    guard kind == .scope else { return [] }
    let checked = try ScopeItemRules.items(
      items, of: id, applications: try facts.applications(), field: "items")
    try facts.expectReach(try facts.scopeReach(), over: workgroup, with: checked)
    for item in checked { facts.put(.scopeItem(item)) }
    return checked
  }

  private func expectKind(_ facts: FactView) throws(Interruption) {
    switch kind {
    case .role:
      guard items.isEmpty else {
        throw .refuse(.invalidField, "items must be empty: only kind scope carries items", field: "items")
      }
    case .scope:
      guard try facts.existingTenant().scopes != nil else {
        throw .refuse(
          .failedPrecondition, "This tenant has no scope workgroups; enable scopes first.", field: "kind",
          reason: "scopes_not_enabled")
      }
      guard members.isEmpty else {
        throw .refuse(
          .failedPrecondition, "Users are moved into a scope workgroup, not added.", field: "members",
          reason: "scope_workgroup")
      }
    case .delegated:
      throw .refuse(
        .failedPrecondition, "This tenant has no workgroups of kind delegated.", field: "kind",
        reason: "workgroup_kind")
    }
  }
}

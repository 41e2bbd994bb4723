public import Model

/// Makes a workgroup of kind `role`: name, description, comment and first members in one save (C7, C8).
public struct CreateWorkgroup: Command {
  public typealias Answer = WorkgroupAnswer
  public static let name = "workgroups.create"

  public let id: WorkgroupID
  public let workgroupName: String
  public let kind: WorkgroupKind
  public let description: String
  public let comment: String
  public let members: [UserID]

  /// - Parameters:
  ///   - id: The caller's choice; nil makes one.
  ///   - kind: `role`; the other kinds come with packs that this tenant does not have, and are refused.
  ///   - members: At most ``DirectoryLimits/usersPerCall``; naming one twice is naming it once.
  public init(
    id: WorkgroupID? = nil, name: String, kind: WorkgroupKind = .role, description: String = "", comment: String = "",
    members: [UserID] = []
  ) {
    self.id = id ?? .make()
    self.workgroupName = name
    self.kind = kind
    self.description = description
    self.comment = comment
    self.members = members
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] {
    [.workgroup(id), .workgroupByName(kind, workgroupName)] + (members.isEmpty ? [] : [.users(Set(members).sorted())])
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupAnswer {
    guard kind == .role else {
      throw .refuse(
        .failedPrecondition, "This tenant has no workgroups of kind \(kind.rawValue).", field: "kind",
        reason: "workgroup_kind")
    }
    try WorkgroupName.check(workgroupName, kind: kind, field: "name")
    try TextRule.description.check(description, field: "description")
    try TextRule.comment.check(comment, field: "comment")
    try Interruption.checkCount(members.count, atMost: DirectoryLimits.usersPerCall, field: "members")
    try facts.require(reads)
    guard try facts.workgroup(id) == nil else {
      throw .refuse(.alreadyExists, "The id \(id) is taken.", field: "id", reason: "workgroup_id")
    }
    try facts.expectNameIsFree(workgroupName, kind: kind, for: id, field: "name")
    try facts.expectUsers(members, field: "members")
    let workgroup = WorkgroupFact(
      id: id, kind: kind, name: workgroupName, description: description, comment: comment, version: facts.revision)
    facts.put(.workgroup(workgroup))
    for user in members { facts.put(.membership(MembershipFact(workgroup: id, user: user, source: facts.source))) }
    return WorkgroupAnswer(workgroup: workgroup)
  }
}

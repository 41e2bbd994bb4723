public import Model

/// Changes name, description or comment of a workgroup in one save, guarded by its etag (C8); fields that are nil stay.
public struct UpdateWorkgroup: Command {
  public typealias Answer = WorkgroupAnswer
  public static let name = "workgroups.update"

  public let id: WorkgroupID
  public let newName: String?
  public let description: String?
  public let comment: String?
  public let expectedVersion: Revision?

  public init(
    id: WorkgroupID, name: String? = nil, description: String? = nil, comment: String? = nil,
    expectedVersion: Revision? = nil
  ) {
    self.id = id
    self.newName = name
    self.description = description
    self.comment = comment
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] { [.workgroup(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupAnswer {
    var workgroup = try facts.existingWorkgroup(id, field: "id")
    try facts.expect(expectedVersion, is: workgroup.version, of: "The workgroup \(id)")
    try workgroup.expectEditableScope()
    try facts.expectReach(over: workgroup)
    if let newName = newName.map({ WorkgroupName.kept($0, kind: workgroup.kind) }), newName != workgroup.name {
      try workgroup.expectNotBuiltin("be renamed")
      try WorkgroupName.check(newName, kind: workgroup.kind, field: "name")
      try facts.expectNameIsFree(newName, kind: workgroup.kind, for: id, field: "name")
      workgroup.name = newName
    }
    if let description {
      try TextRule.description.check(description, field: "description")
      workgroup.description = description
    }
    if let comment {
      try TextRule.comment.check(comment, field: "comment")
      workgroup.comment = comment
    }
    return WorkgroupAnswer(workgroup: try facts.save(workgroup))
  }
}

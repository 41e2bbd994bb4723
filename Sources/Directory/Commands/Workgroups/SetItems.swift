public import Model

/// Sets all restriction items of a scope workgroup in one save, guarded by its etag (A2-A7, C8).
public struct SetItems: Command {
  public typealias Answer = WorkgroupItemsAnswer
  public static let name = "workgroups.set_items"

  public let workgroup: WorkgroupID
  public let items: [[Restriction]]
  public let expectedVersion: Revision?

  /// - Parameter items: At most ``DirectoryLimits/itemsPerWorkgroup``, each a list of restrictions; none grants nothing
  ///   (A8).
  public init(workgroup: WorkgroupID, items: [[Restriction]], expectedVersion: Revision? = nil) {
    self.workgroup = workgroup
    self.items = items
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] { [.workgroup(workgroup), .scopeItems(of: workgroup), .applications] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupItemsAnswer {
    try facts.require(reads)
    let target = try facts.existingWorkgroup(workgroup, field: "workgroup")
    try facts.expect(expectedVersion, is: target.version, of: "The workgroup \(workgroup)")
    try target.expectScope(field: "workgroup")
    try target.expectEditableScope()
    let before = try facts.items(of: workgroup)
    let after = try ScopeItemRules.items(
      items, of: workgroup, applications: try facts.applications(), field: "items")
    let reach = try facts.scopeReach()
    try facts.expectReach(reach, over: target, with: before + after)
    for item in before.dropFirst(after.count) { facts.end(.scopeItem(workgroup, item: item.item)) }
    for item in after { facts.put(.scopeItem(item)) }
    let saved = try facts.save(target, isChanged: before != after)
    return WorkgroupItemsAnswer(workgroup: saved, items: after)
  }
}

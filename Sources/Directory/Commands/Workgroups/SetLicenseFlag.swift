public import Model

/// Says whether license profiles may name a workgroup (C43). While one does, it can't be unsaid (C44).
public struct SetLicenseFlag: Command {
  public typealias Answer = WorkgroupAnswer
  public static let name = "workgroups.set_license_flag"

  public let workgroup: WorkgroupID
  public let hasLicense: Bool
  public let expectedVersion: Revision?

  public init(workgroup: WorkgroupID, hasLicense: Bool, expectedVersion: Revision? = nil) {
    self.workgroup = workgroup
    self.hasLicense = hasLicense
    self.expectedVersion = expectedVersion
  }

  public var authority: Authority { .permission(Permission.manageWorkgroups) }

  public var reads: [FactQuery] {
    [.workgroup(workgroup)] + (hasLicense ? [] : [.licenseProfiles(of: workgroup)])
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> WorkgroupAnswer {
    try facts.require(reads)
    var target = try facts.existingWorkgroup(workgroup, field: "workgroup")
    try facts.expect(expectedVersion, is: target.version, of: "The workgroup \(workgroup)")
    try target.expectEditableScope()
    try facts.expectReach(over: target)
    if !hasLicense { try facts.expectNoLicenseProfile(of: target, whatNot: "be unflagged") }
    target.hasLicense = hasLicense
    return WorkgroupAnswer(workgroup: try facts.save(target))
  }
}

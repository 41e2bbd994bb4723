public import Directory
public import Model

/// Changes a mapping in one save; what is nil stays, and so does its connection. Memberships of pushed users follow at once,
/// others with the next login of each user.
public struct UpdateMapping: Command {
  public typealias Answer = MappingAnswer
  public static let name = "mappings.update"

  public let id: MappingID
  public let attribute: String?
  public let match: MatchKind?
  public let value: String?
  public let workgroup: WorkgroupID?
  public let priority: Int64?

  public init(
    id: MappingID, attribute: String? = nil, match: MatchKind? = nil, value: String? = nil,
    workgroup: WorkgroupID? = nil, priority: Int64? = nil
  ) {
    self.id = id
    self.attribute = attribute
    self.match = match
    self.value = value.map(NormalizedText.trimmed)
    self.workgroup = workgroup
    self.priority = priority
  }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.mapping(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> MappingAnswer {
    guard var mapping = try facts.mapping(id) else {
      throw .refuse(.notFound, "There is no mapping \(id).", field: "id")
    }
    mapping.attribute = attribute ?? mapping.attribute
    mapping.match = match ?? mapping.match
    mapping.value = value ?? mapping.value
    mapping.workgroup = workgroup ?? mapping.workgroup
    mapping.priority = priority ?? mapping.priority
    try facts.save(mapping)
    return MappingAnswer(mapping: mapping)
  }
}

public import Directory
public import Model

/// Deletes a mapping. Memberships that came through it end at once for users who are pushed, and with the next login for
/// those who are known only from logins.
public struct DeleteMapping: Command {
  public typealias Answer = MappingAnswer
  public static let name = "mappings.delete"

  public let id: MappingID

  public init(id: MappingID) { self.id = id }

  public var authority: Authority { .permission(Permission.manageProvisioning) }

  public var reads: [FactQuery] { [.mapping(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> MappingAnswer {
    guard let mapping = try facts.mapping(id) else {
      throw .refuse(.notFound, "There is no mapping \(id).", field: "id")
    }
    facts.end(.mapping(id))
    try facts.follow([], ending: [mapping], for: try facts.existingConnection(mapping.connection))
    return MappingAnswer(mapping: mapping)
  }
}

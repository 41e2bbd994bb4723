public import Model
public import SCIM

extension UserResource {
  /// A pushed user as its connection sees it.
  ///
  /// - Throws: if what is stored is no JSON object.
  public init(_ profile: ScimProfileFact?, isActive: Bool) throws(SCIMError) {
    self.init(
      userName: profile?.userName ?? "", externalId: profile?.externalID, isActive: isActive,
      attributes: try JSON(parsing: profile?.attributes ?? "{}").object ?? [:])
  }
}

extension GroupResource {
  /// A pushed group without its members.
  ///
  /// - Throws: if what is stored is no JSON object.
  public init(_ group: ExternalGroupFact) throws(SCIMError) {
    self.init(
      displayName: group.displayName, externalId: group.externalID,
      attributes: try JSON(parsing: group.attributes).object ?? [:])
  }
}

extension ScimUserDraft {
  /// What a resource says, with what of it the directory's own profile takes.
  public init(_ resource: UserResource) {
    let emails = resource.attributes["emails"]?.array ?? []
    let addresses = emails.compactMap { $0.object?["value"]?.string }.filter { !$0.isEmpty }
    let primary = emails.first { $0.object?["primary"]?.bool == true }?.object?["value"]?.string
    self.init(
      userName: resource.userName, externalID: resource.externalId, isActive: resource.isActive,
      displayName: resource.displayName, email: primary ?? addresses.first, emails: addresses,
      attributes: JSON.object(resource.attributes).text)
  }
}

extension ExternalGroupDraft {
  public init(_ resource: GroupResource) {
    self.init(
      displayName: resource.displayName, externalID: resource.externalId,
      attributes: JSON.object(resource.attributes).text)
  }
}

extension UserResource {
  /// What a person is called: by the name for display, by the formatted one, or by given and family name.
  fileprivate var displayName: String? {
    if let name = attributes["displayName"]?.string, !name.isEmpty { return name }
    let name = attributes["name"]?.object
    if let formatted = name?["formatted"]?.string, !formatted.isEmpty { return formatted }
    let parts = [name?["givenName"]?.string, name?["familyName"]?.string].compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

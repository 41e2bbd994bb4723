internal import Model
internal import MusterProtocol
internal import SCIM
internal import Wire

/// Resources between the service's messages and SCIM's documents.
extension ProvisioningV1.ScimUser {
  init(_ resource: UserResource, id: String = "", etag: String = "") {
    self.init(
      id: id, userName: resource.userName, externalId: resource.externalId, active: resource.isActive,
      attributes: JSON.object(resource.attributes).text, etag: etag)
  }

  /// The body of an answer.
  func body(base: String) throws -> JSONObject {
    let resource = UserResource(
      userName: self.userName, externalId: self.externalId, attributes: try Attributes.read(self.attributes))
    return resource.body(
      id: self.id, isActive: self.active,
      groups: self.groups.map { Member($0.id, .group, display: $0.display.isEmpty ? nil : $0.display) },
      meta: Meta(base: base, self.created, self.lastModified, self.etag))
  }
}

extension ProvisioningV1.ScimGroup {
  init(_ resource: GroupResource, id: String = "", etag: String = "") {
    self.init(
      id: id, displayName: resource.displayName, externalId: resource.externalId,
      attributes: JSON.object(resource.attributes).text, etag: etag,
      members: (resource.members ?? []).map { .init(id: $0.value, isGroup: $0.kind == .group) })
  }

  /// The body of an answer.
  ///
  /// - Parameter members: nil where they were not asked for.
  func body(base: String, members: [ProvisioningV1.ScimMember]?) throws -> JSONObject {
    let resource = GroupResource(
      displayName: self.displayName, externalId: self.externalId,
      members: members?.map { Member($0.id, $0.isGroup ? .group : .user) },
      attributes: try Attributes.read(self.attributes))
    return resource.body(id: self.id, meta: Meta(base: base, self.created, self.lastModified, self.etag))
  }
}

extension Meta {
  fileprivate init(
    base: String, _ created: WellKnown.Timestamp?, _ modified: WellKnown.Timestamp?, _ etag: String
  ) {
    self.init(
      base: base, created: created.map(Timestamp.init), lastModified: (modified ?? created).map(Timestamp.init),
      version: Int64(etag) ?? 0)
  }
}

extension Timestamp {
  fileprivate init(_ instant: WellKnown.Timestamp) {
    self.init(microseconds: instant.seconds * 1_000_000 + Int64(instant.nanos / 1000))
  }
}

private enum Attributes {
  /// What the service sends is JSON; if it is not, that is our fault and not the client's.
  static func read(_ text: String) throws -> JSONObject {
    if text.isEmpty { return [:] }
    guard let object = (try? JSON(parsing: text))?.object else {
      throw Refusal(500, "Muster failed; its log has the reason. Send the request again later.")
    }
    return object
  }
}

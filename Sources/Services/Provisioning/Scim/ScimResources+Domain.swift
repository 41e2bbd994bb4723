internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import SCIM
internal import Wire

extension ProvisioningV1.ScimUser {
  init(_ record: ScimUserRecord) {
    self.init(
      id: record.user.id.rawValue, userName: record.profile.userName, externalId: record.profile.externalID,
      active: record.user.saysActive, attributes: record.profile.attributes, etag: Etag.text(record.user.version),
      user: record.user.user.rawValue, groups: record.groups.map(ProvisioningV1.ScimMember.init),
      created: Self.created(record.user.id), lastModified: record.modified.map(WellKnown.Timestamp.init))
  }

  /// What a client says of a user.
  func draft(field: String) throws -> ScimUserDraft {
    ScimUserDraft(
      UserResource(
        userName: try Text.read(self.userName, field: "\(field).user_name"),
        externalId: try self.externalId.map { id throws(InvalidField) in
          try Text.read(id, field: "\(field).external_id")
        },
        isActive: self.active, attributes: try Attributes.read(self.attributes, field: "\(field).attributes")))
  }

  static func created<Tag>(_ id: Identifier<Tag>) -> WellKnown.Timestamp? {
    UUIDv7.time(of: id.rawValue).map(WellKnown.Timestamp.init)
  }
}

extension ProvisioningV1.ScimGroup {
  /// - Parameters:
  ///   - members: nil if they were not asked for.
  ///   - isComplete: Whether they are all.
  init(_ record: ExternalGroupRecord, members: [PushedName]?, isComplete: Bool) {
    self.init(
      id: record.group.id.rawValue, displayName: record.group.displayName, externalId: record.group.externalID,
      attributes: record.group.attributes, etag: Etag.text(record.group.version),
      members: (members ?? []).map(ProvisioningV1.ScimMember.init), membersComplete: members != nil && isComplete,
      created: ProvisioningV1.ScimUser.created(record.group.id),
      lastModified: record.modified.map(WellKnown.Timestamp.init))
  }

  /// What a client says of a group, but for its members.
  func draft(field: String) throws -> ExternalGroupDraft {
    ExternalGroupDraft(
      GroupResource(
        displayName: try Text.read(self.displayName, field: "\(field).display_name"),
        externalId: try self.externalId.map { id throws(InvalidField) in
          try Text.read(id, field: "\(field).external_id")
        },
        attributes: try Attributes.read(self.attributes, field: "\(field).attributes")))
  }
}

extension ProvisioningV1.ScimMember {
  init(_ name: PushedName) { self.init(id: name.id, display: name.name, isGroup: name.isGroup) }
}

extension Meta {
  /// What filters find of `meta`.
  static func times<Tag>(of id: Identifier<Tag>, modified: Timestamp?) -> JSONObject {
    let created = UUIDv7.time(of: id.rawValue)
    var times = JSONObject()
    times["created"] = created.map { .string($0.scimText) }
    times["lastModified"] = (modified ?? created).map { .string($0.scimText) }
    return times
  }
}

extension WellKnown.Timestamp {
  /// An instant of ours, after 1970.
  init(_ instant: Timestamp) {
    self.init(seconds: instant.microseconds / 1_000_000, nanos: Int32(instant.microseconds % 1_000_000) * 1000)
  }
}

/// The attributes of a resource in a request.
enum Attributes {
  static func read(_ text: String, field: String) throws(InvalidField) -> JSONObject {
    guard !text.isEmpty else { return [:] }
    guard let object = (try? JSON(parsing: text))?.object else { throw InvalidField(field, "must be a JSON object") }
    return object
  }
}

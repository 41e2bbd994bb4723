public import Directory
public import Model
internal import SCIM

/// A part of a snapshot, as it is staged.
public struct SyncBatch: Sendable {
  /// From 1, without gaps.
  public var number: Int64
  public var users: [SyncUser]
  public var groups: [SyncGroup]
  /// Users in groups, both by the provider's ids: place by place.
  public var memberGroups: [String]
  public var members: [String]
  /// Groups in groups, likewise.
  public var nestedGroups: [String]
  public var children: [String]

  public init(
    number: Int64, users: [SyncUser] = [], groups: [SyncGroup] = [], memberGroups: [String] = [],
    members: [String] = [], nestedGroups: [String] = [], children: [String] = []
  ) {
    self.number = number
    self.users = users
    self.groups = groups
    self.memberGroups = memberGroups
    self.members = members
    self.nestedGroups = nestedGroups
    self.children = children
  }

  public var counts: SyncCounts {
    SyncCounts(
      users: Int64(users.count), groups: Int64(groups.count), members: Int64(members.count + children.count))
  }
}

/// A user of a snapshot. The names of its fields are those under which it is staged.
public struct SyncUser: Codable, Hashable, Sendable {
  /// The provider's id.
  public var key: String
  /// The ids of the pushed user and of the user of the directory, should they be made: staged with the rest, so that they
  /// are the same however often the run is tried.
  public var made: ScimUserID
  public var newUser: UserID
  public var userName: String
  public var userNameKey: String
  public var isActive: Bool
  public var displayName: String?
  public var email: String?
  public var emails: [String]
  public var attributes: String

  /// - Throws: `invalidField` for the first field that breaks its rule.
  public init(key: String, userName: String, isActive: Bool, attributes: String) throws(DirectoryError) {
    let object = attributes.isEmpty ? [:] : (try? JSON(parsing: attributes))?.object
    guard let object else {
      throw DirectoryError(.invalidField, "attributes must be a JSON object", field: "attributes")
    }
    let draft = ScimUserDraft(
      UserResource(userName: userName, externalId: key, isActive: isActive, attributes: object))
    try Self.expect(key)
    guard !(draft.emails + [draft.displayName ?? "", draft.email ?? ""]).contains(where: { $0.utf8.contains(0) }) else {
      throw DirectoryError(.invalidField, "attributes must not hold the character U+0000", field: "attributes")
    }
    do throws(Interruption) { try draft.check() } catch {
      if case .refused(let refusal) = error { throw refusal }
    }
    self.init(key: key, made: .make(), newUser: .make(), draft: draft)
  }

  /// As it was staged.
  public init(
    key: String, made: ScimUserID, newUser: UserID, userName: String, userNameKey: String, isActive: Bool,
    displayName: String?, email: String?, emails: [String], attributes: String
  ) {
    self.key = key
    self.made = made
    self.newUser = newUser
    self.userName = userName
    self.userNameKey = userNameKey
    self.isActive = isActive
    self.displayName = displayName
    self.email = email
    self.emails = emails
    self.attributes = attributes
  }

  private init(key: String, made: ScimUserID, newUser: UserID, draft: ScimUserDraft) {
    self.key = key
    self.made = made
    self.newUser = newUser
    userName = draft.userName
    userNameKey = NormalizedText.caseFolded(draft.userName)
    isActive = draft.isActive ?? true
    displayName = draft.displayName
    email = draft.email
    emails = draft.emails
    attributes = draft.attributes
  }

  var draft: ScimUserDraft {
    ScimUserDraft(
      userName: userName, externalID: key, isActive: isActive, displayName: displayName, email: email, emails: emails,
      attributes: attributes)
  }

  fileprivate static func expect(_ key: String) throws(DirectoryError) {
    guard (1...ProvisioningLimits.externalID).contains(key.unicodeScalars.count) else {
      throw DirectoryError(
        .invalidField, "id must have 1 to \(ProvisioningLimits.externalID) characters", field: "id")
    }
  }
}

/// A group of a snapshot. The names of its fields are those under which it is staged.
public struct SyncGroup: Codable, Hashable, Sendable {
  /// The provider's id.
  public var key: String
  /// Its id, should it be made.
  public var made: ExternalGroupID
  public var displayName: String
  public var displayNameKey: String

  /// - Throws: `invalidField` for the first field that breaks its rule.
  public init(key: String, displayName: String) throws(DirectoryError) {
    try SyncUser.expect(key)
    do throws(Interruption) { try ExternalGroupDraft(displayName: displayName, externalID: key).check() } catch {
      if case .refused(let refusal) = error { throw refusal }
    }
    self.key = key
    made = .make()
    self.displayName = displayName
    displayNameKey = NormalizedText.caseFolded(displayName)
  }

  /// As it was staged.
  public init(key: String, made: ExternalGroupID, displayName: String, displayNameKey: String) {
    self.key = key
    self.made = made
    self.displayName = displayName
    self.displayNameKey = displayNameKey
  }
}

public import Model
internal import Wire

/// One event of Okta's system log, as an event hook tells it (P58).
public struct OktaEvent: Hashable, Sendable {
  /// What happened, of the events that mean something here.
  public enum Kind: Hashable, Sendable {
    /// The user must not work any more: `user.lifecycle.deactivate`, `.suspend`, `.delete.initiated`.
    case userDenied
    /// The user may work again: `user.lifecycle.activate`, `.reactivate`, `.unsuspend`.
    case userAllowed
    /// All sessions of the user ended: `user.session.clear`.
    case sessionsEnded
    /// `group.user_membership.add` and `.remove`, of each of the users in each of the groups.
    case membersAdded
    case membersRemoved
    case other
  }

  /// A user or a group that the event is about.
  public struct Target: Hashable, Sendable {
    /// Okta's own id.
    public let id: String
    /// A user's login; of a group mostly empty or `unknown`.
    public let alternateID: String
    /// A group's name; personal for a user.
    public let displayName: String
  }

  /// What tells the event from others, so that it counts once: Okta's `uuid`, or `eventId` where that is missing.
  public let id: String
  /// When it happened: events are to be taken in this order.
  public let published: Timestamp
  /// Okta's name of the event, such as `user.lifecycle.deactivate`.
  public let type: String
  /// Whether what it tells of was done; Okta tells of failed tries too, which must change nothing.
  public let succeeded: Bool
  public let users: [Target]
  public let groups: [Target]

  public var kind: Kind { Self.kinds[type] ?? .other }

  private static let kinds: [String: Kind] = [
    "user.lifecycle.deactivate": .userDenied, "user.lifecycle.suspend": .userDenied,
    "user.lifecycle.delete.initiated": .userDenied,
    "user.lifecycle.activate": .userAllowed, "user.lifecycle.reactivate": .userAllowed,
    "user.lifecycle.unsuspend": .userAllowed,
    "user.session.clear": .sessionsEnded,
    "group.user_membership.add": .membersAdded, "group.user_membership.remove": .membersRemoved,
  ]

  /// - Parameter path: Where the event is in the body, for errors.
  init(_ value: JSON, at path: String) throws(AssertionError) {
    guard let members = value.object else { throw Self.malformed(path, "must be an object") }
    func required(_ name: String) throws(AssertionError) -> String {
      guard let text = members[name]?.text, !text.isEmpty else {
        throw Self.malformed("\(path).\(name)", "must be a text that is not empty")
      }
      return text
    }
    id = try required(members["uuid"] == nil ? "eventId" : "uuid")
    type = try required("eventType")
    guard let published = Timestamp(rfc3339: try required("published")) else {
      throw Self.malformed("\(path).published", "must be an instant such as 2026-01-31T23:59:59.123Z")
    }
    self.published = published
    succeeded = members["outcome"]?.object?["result"]?.text.map { $0 == "SUCCESS" } ?? true
    let targets = try Self.targets(members["target"], at: "\(path).target")
    users = targets.filter { $0.type == "User" }.map(\.target)
    groups = targets.filter { $0.type == "UserGroup" }.map(\.target)
  }

  private static func targets(
    _ value: JSON?, at path: String
  ) throws(AssertionError) -> [(type: String, target: Target)] {
    guard let value, !value.isNull else { return [] }
    guard let list = value.list else { throw malformed(path, "must be a list") }
    guard list.count <= AssertionLimits.hookTargets else {
      throw AssertionError(.tooLarge, "\(path) has more than \(AssertionLimits.hookTargets) targets.")
    }
    return list.compactMap { entry in
      // Of other kinds, such as applications, some have no id.
      guard let members = entry.object, let type = members["type"]?.text, let id = members["id"]?.text, !id.isEmpty
      else { return nil }
      let names = ["alternateId", "displayName"].map { members[$0]?.text ?? "" }
      return (type, Target(id: id, alternateID: names[0], displayName: names[1]))
    }
  }

  private static func malformed(_ path: String, _ rule: String) -> AssertionError {
    AssertionError(.malformed, "\(path) \(rule).")
  }
}

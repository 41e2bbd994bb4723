/// One object that a provider brings to the state that it holds.
public enum ProviderChange: Sendable, Equatable {
  /// Creates the user, or updates who is there.
  case user(Int)
  /// Removes the user for good.
  case removeUser(Int)
  /// Creates the group, or gives it its name.
  case group(Int)
  /// Removes the group.
  case removeGroup(Int)
  /// Adds users to a group.
  case addMembers(group: Int, users: [Int])
  /// Takes users out of a group.
  case removeMembers(group: Int, users: [Int])
}

/// Changes that need not wait for one another; all of a phase are through before the next one begins.
public struct ProviderPhase: Sendable {
  /// For the progress line.
  public let name: String
  /// In any order, and at once.
  public let changes: [ProviderChange]
}

extension ProviderDirectory {
  /// All there is, as the first cycle of a provider pushes it; and again, to a server that has it, as a cycle without changes.
  public func whole() -> [ProviderPhase] {
    let present = groups.indices.filter { !groups[$0].isDeleted }
    return [
      ProviderPhase(name: "users", changes: users.indices.filter { !users[$0].isDeleted }.map { .user($0) }),
      ProviderPhase(name: "groups", changes: present.map { .group($0) }),
      ProviderPhase(
        name: "members",
        changes: present.filter { !groups[$0].members.isEmpty }
          .map { .addMembers(group: $0, users: groups[$0].members.sorted()) }),
    ]
  }
}

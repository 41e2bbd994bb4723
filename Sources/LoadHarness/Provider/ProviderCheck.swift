public import SCIM

/// Compares what the server lists with what the provider holds.
public struct ProviderCheck: Sendable {
  private let directory: ProviderDirectory
  private let ids: ProviderIDs
  private let style: ProviderStyle
  private let numbers: [String: Int]
  private var users: Set<Int> = []
  private var groups: Set<Int> = []
  /// What differs, a sentence each; the first ones only.
  public private(set) var differences: [String] = []
  /// How many differences there are.
  public private(set) var differenceCount = 0
  private static let shown = 20

  /// - Parameters:
  ///   - directory: What the provider holds.
  ///   - ids: As the server gave them.
  ///   - style: Whose words the provider used.
  public init(_ directory: ProviderDirectory, _ ids: ProviderIDs, style: ProviderStyle) {
    (self.directory, self.ids, self.style) = (directory, ids, style)
    numbers = Dictionary(ids.users.map { ($0.value, $0.key) }) { first, _ in first }
  }

  /// Looks at one user that the server lists.
  public mutating func see(user: JSONObject) {
    let name = user["userName"]?.string ?? ""
    guard let number = user["id"]?.string.flatMap({ numbers[$0] }), !directory.users[number].isDeleted else {
      return differ("user \(name) is listed, and the provider holds none of that id")
    }
    let wanted = directory.users[number]
    users.insert(number)
    expect("user \(name)", "userName", user["userName"]?.string, wanted.userName)
    expect("user \(name)", "displayName", user["displayName"]?.string, style.displayName(wanted, number))
    expect("user \(name)", "active", user["active"]?.bool, wanted.isActive)
  }

  /// Looks at one group that the server lists, with its members.
  public mutating func see(group: JSONObject) {
    let name = group["displayName"]?.string ?? ""
    guard let number = ids.groups.first(where: { $0.value == group["id"]?.string })?.key,
      !directory.groups[number].isDeleted
    else { return differ("group \(name) is listed, and the provider holds none of that id") }
    let wanted = directory.groups[number]
    groups.insert(number)
    expect("group \(name)", "displayName", name, wanted.displayName)
    let listed = (group["members"]?.array ?? []).compactMap { $0.object?["value"]?.string }
    let members = Set(listed.compactMap { numbers[$0] })
    if members.count != listed.count { differ("group \(name) lists members that the provider does not know") }
    if members != wanted.members {
      differ(
        "group \(name) has \(members.subtracting(wanted.members).count) members too many, "
          + "\(wanted.members.subtracting(members).count) too few")
    }
  }

  /// After all were seen: who is missing.
  public mutating func finish() {
    for (number, user) in directory.users.enumerated() where !user.isDeleted && !users.contains(number) {
      differ("user \(user.userName) is missing")
    }
    for (number, group) in directory.groups.enumerated() where !group.isDeleted && !groups.contains(number) {
      differ("group \(group.displayName) is missing")
    }
  }

  private mutating func expect<Value: Equatable>(_ object: String, _ name: String, _ value: Value?, _ wanted: Value) {
    if value != wanted { differ("\(object): \(name) is \(value.map { "\($0)" } ?? "absent"), not \(wanted)") }
  }

  private mutating func differ(_ sentence: String) {
    differenceCount += 1
    if differences.count < Self.shown { differences.append(sentence) }
  }
}

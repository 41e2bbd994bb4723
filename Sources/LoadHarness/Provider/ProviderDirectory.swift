/// What the identity provider holds: what the server must hold once it was pushed.
public struct ProviderDirectory: Sendable {
  /// A user, whose number never changes and whose name never returns.
  public struct User: Sendable {
    /// Ends in the number of the user, so that it tells who it is.
    public var userName: String
    /// Changes when the user's profile does.
    public var revision = 0
    /// Inactive users keep their memberships.
    public var isActive = true
    /// Whether the provider has removed the user for good.
    public var isDeleted = false
  }

  /// A group.
  public struct Group: Sendable {
    /// Unique among the groups.
    public var displayName: String
    /// Numbers of users.
    public var members: Set<Int> = []
    /// Whether the provider has removed the group.
    public var isDeleted = false
  }

  /// By number.
  public internal(set) var users: [User] = []
  /// By number.
  public internal(set) var groups: [Group] = []
  let shape: ProviderShape
  var random: SeededGenerator

  /// The directory that a shape's seed makes.
  public init(_ shape: ProviderShape) {
    self.shape = shape
    random = SeededGenerator(seed: shape.seed)
    for _ in 0..<shape.users { addUser() }
    for _ in 0..<shape.groups { addGroup() }
    var left = shape.memberships
    while left > 0 { if addMember() != nil { left -= 1 } }
  }

  /// Users who are there.
  public var userCount: Int { users.count { !$0.isDeleted } }
  /// Groups that are there.
  public var groupCount: Int { groups.count { !$0.isDeleted } }
  /// Members of all groups that are there.
  public var membershipCount: Int { groups.reduce(0) { $0 + ($1.isDeleted ? 0 : $1.members.count) } }

  @discardableResult
  mutating func addUser() -> Int {
    users.append(User(userName: "\(shape.prefix).\(users.count)@example.com"))
    return users.count - 1
  }

  @discardableResult
  mutating func addGroup() -> Int {
    groups.append(Group(displayName: "\(shape.prefix) group \(groups.count)"))
    return groups.count - 1
  }

  /// Puts a random user into a random group, with a bias to the first ones; nil if the dice met a pair that is there.
  mutating func addMember() -> (group: Int, user: Int)? {
    // The square of an even number of 0 to 1 prefers small ones: a few groups are large, as they are in companies.
    let dice = Double.random(in: 0..<1, using: &random)
    let group = Int(dice * dice * Double(groups.count))
    let user = Int.random(in: 0..<users.count, using: &random)
    guard !groups[group].isDeleted, !users[user].isDeleted, groups[group].members.insert(user).inserted else {
      return nil
    }
    return (group, user)
  }
}

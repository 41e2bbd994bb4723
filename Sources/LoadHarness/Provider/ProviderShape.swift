/// The size of an identity provider's directory, and how much of it changes in a cycle.
public struct ProviderShape: Sendable {
  /// What the names of all users and groups begin with: two shapes with different ones live beside each other.
  public var prefix = "load"
  /// Users that are pushed.
  public var users = 10_000
  /// Groups that are pushed.
  public var groups = 500
  /// Members of all groups together; a few groups have most of them.
  public var memberships = 35_000
  /// The share of users, groups and memberships that an incremental cycle changes, 0 to 1.
  public var churn = 0.02
  /// What all else follows from.
  public var seed: UInt64 = 1

  /// 10,000 users, 500 groups, 35,000 memberships, 2 % churn.
  public init() {}

  /// What is wrong with it, in a sentence that names the option; nil: nothing.
  public var problem: String? {
    guard (1...LoadLimits.providerObjects).contains(users) else {
      return "--users must be 1 to \(LoadLimits.providerObjects)"
    }
    guard (1...LoadLimits.providerObjects).contains(groups) else {
      return "--groups must be 1 to \(LoadLimits.providerObjects)"
    }
    guard (0...LoadLimits.providerObjects).contains(memberships), memberships <= users * groups / 2 else {
      return "--memberships must be at most half of --users times --groups, and \(LoadLimits.providerObjects)"
    }
    guard !prefix.isEmpty, prefix.utf8.count <= 32, prefix.utf8.allSatisfy({ (0x61...0x7a).contains($0) }) else {
      return "--prefix must be 1 to 32 lowercase letters"
    }
    return nil
  }
}

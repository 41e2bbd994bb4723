public import Model

/// Marks a user's first login: who was invited or registered becomes active (domain.md, section 1).
///
/// For everybody else nothing changes.
public struct BeginUse: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.begin_use"

  public let id: UserID

  public init(id: UserID) { self.id = id }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.user(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    var user = try facts.existingUser(id, field: "id")
    guard user.status == .invited || user.status == .registered else {
      return UserAnswer(user: user, version: try facts.version(of: id))
    }
    user.status = .active
    facts.put(.user(user))
    return UserAnswer(user: user, version: facts.revision)
  }
}

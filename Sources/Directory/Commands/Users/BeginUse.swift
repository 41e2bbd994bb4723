public import Model

/// Marks the first use of an account: who was registered becomes active, and by a login also who was invited (domain.md,
/// section 1).
///
/// For everybody else nothing changes.
public struct BeginUse: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.begin_use"

  /// How an account comes to be used.
  public enum Occasion: Hashable, Sendable {
    /// An identity provider vouches for the person, so no enrolment is needed.
    case login
    /// A service names the user as the acting one; that counts once the enrolment was accepted.
    case call
  }

  public let id: UserID
  public let occasion: Occasion

  public init(id: UserID, by occasion: Occasion = .login) {
    self.id = id
    self.occasion = occasion
  }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.user(id)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    var user = try facts.existingUser(id, field: "id")
    guard user.status == .registered || (user.status == .invited && occasion == .login) else {
      return UserAnswer(user: user, version: try facts.version(of: id))
    }
    user.status = .active
    facts.put(.user(user))
    return UserAnswer(user: user, version: facts.revision)
  }
}

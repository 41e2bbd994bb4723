internal import Model

/// Redeems a one-time enrolment (C4): once, within seven days.
///
/// An invited user becomes registered. The first administrator is active from the start, so for them only the secret is
/// used up. The answer names the user, and the front end that shows the form takes it from there.
public struct AcceptEnrolment: Command {
  public typealias Answer = UserAnswer
  public static let name = "users.accept"

  public let secretDigest: [UInt8]

  /// - Parameter secretDigest: The SHA-256 of the secret; the secret itself never gets here.
  public init(secretDigest: [UInt8]) { self.secretDigest = secretDigest }

  public var authority: Authority { .principal }

  public var reads: [FactQuery] { [.enrolment(secretDigest: secretDigest)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UserAnswer {
    let enrolment = try enrolment(in: facts)
    guard facts.now < enrolment.expires else {
      throw .refuse(
        .failedPrecondition, "The enrolment has expired; ask an administrator for a new one.",
        reason: "enrolment_expired")
    }
    var user = try facts.existingUser(enrolment.user)
    let version = try facts.version(of: user.id)
    let isInvited = user.status == .invited
    guard isInvited || user.status == .registered || user.status == .active else {
      throw .refuse(
        .failedPrecondition, "The enrolment can't be redeemed: the user's status is \(user.status.rawValue).",
        reason: "user_status")
    }
    if isInvited { user.status = .registered }
    facts.put(.user(user))
    facts.keep(.enrolmentEnded(secretDigest: secretDigest))
    return UserAnswer(user: user, version: isInvited ? facts.revision : version)
  }

  private func enrolment(in facts: FactView) throws(Interruption) -> Enrolment {
    for case .enrolment(let enrolment) in try facts.records(.enrolment(secretDigest: secretDigest)) {
      return enrolment
    }
    // A wrong secret and one that was used look the same from outside.
    throw .refuse(.notFound, "There is no such enrolment, or it has been redeemed.")
  }
}

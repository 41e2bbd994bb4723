public import Model

/// Makes an invited user with a one-time enrolment, which ``AcceptEnrolment`` redeems within seven days.
///
/// An invited user is listed and refused by every check; whoever sends the invitation does so with the secret that the
/// caller made, and of which only the digest gets here.
public struct InviteUser: Command {
  public typealias Answer = InvitationAnswer
  public static let name = "users.invite"

  public let user: CreateUser
  public let enrolmentDigest: [UInt8]

  /// - Parameters:
  ///   - user: Whom to invite, by the rules for making users.
  ///   - enrolmentDigest: The SHA-256 of the one-time secret.
  public init(_ user: CreateUser, enrolmentDigest: [UInt8]) {
    self.user = user
    self.enrolmentDigest = enrolmentDigest
  }

  public var authority: Authority { user.authority }

  public var reads: [FactQuery] { user.reads }

  public func decide(_ facts: inout FactView) throws(Interruption) -> InvitationAnswer {
    guard enrolmentDigest.count == DirectoryLimits.digest else {
      throw .refuse(.internal, "An enrolment needs a digest of \(DirectoryLimits.digest) bytes.")
    }
    var answer = try user.decide(&facts)
    answer.user.status = .invited
    facts.put(.user(answer.user))
    let expires = facts.now.advanced(bySeconds: DirectoryLimits.enrolmentSeconds)
    facts.keep(.enrolment(Enrolment(user: user.id, secretDigest: enrolmentDigest, expires: expires)))
    return InvitationAnswer(invited: answer, enrolmentExpires: expires)
  }
}

/// A user who was invited.
public struct InvitationAnswer: Codable, Hashable, Sendable {
  public var invited: UserAnswer
  /// Until when the enrolment can be redeemed.
  public var enrolmentExpires: Timestamp

  public init(invited: UserAnswer, enrolmentExpires: Timestamp) {
    self.invited = invited
    self.enrolmentExpires = enrolmentExpires
  }
}

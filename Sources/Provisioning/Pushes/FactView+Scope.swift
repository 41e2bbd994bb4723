internal import Directory
internal import Model
internal import SCIM

extension ConnectionFact {
  /// Whether a user is outside of the connection's scope (P55).
  ///
  /// - Parameter isActive: What the connection says of it.
  /// - Throws: `failedPrecondition` if the scope is no filter, which the calls that set it refuse.
  func leavesOut(_ profile: ScimProfileFact, isActive: Bool) throws(Interruption) -> Bool {
    guard !options.scope.isEmpty else { return false }
    do throws(SCIMError) {
      let user = try UserResource(profile, isActive: isActive)
      return try !Filter(parsing: options.scope).matches(user.document, of: .user)
    } catch {
      throw .refuse(
        .failedPrecondition, "The connection's scope can't be evaluated on this user: \(error.detail)",
        reason: "scope_filter")
    }
  }
}

extension FactView {
  /// Takes what a connection says of a user (P28), as far as the user is within its scope (P55).
  ///
  /// Who leaves the scope is denied as by a disable, and memberships stay; after that nothing that is said counts, until the
  /// user is back: then the newest word does.
  ///
  /// - Returns: The link as it is now.
  mutating func take(
    _ isActive: Bool, outside: Bool, _ before: ScimUserFact
  ) throws(Interruption) -> ScimUserFact {
    var link = before
    if outside {
      if !before.isOutside && before.isActive { link = try setActive(false, before) }
      link.ignoredActive = isActive
    } else if before.isOutside || before.isActive != isActive {
      link.ignoredActive = nil
      link = try setActive(isActive, link)
    }
    return link
  }
}

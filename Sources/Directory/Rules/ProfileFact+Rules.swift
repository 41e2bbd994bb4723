internal import Model

extension ProfileFact {
  /// - Throws: `invalidField` for the first field that breaks its rule.
  func check() throws(Interruption) {
    try TextRule.login.check(login, field: "login")
    try TextRule.displayName.check(displayName, field: "display_name")
    try TextRule.email.check(email, field: "email")
    try TextRule.description.check(description, field: "description")
  }
}

extension FactView {
  /// Makes sure that nobody else has the login, without regard to case.
  ///
  /// The unique key of the store has the last word; this is for the better sentence.
  func expectLoginIsFree(_ login: String, for id: UserID) throws(Interruption) {
    let holder = try user(login: login)
    guard holder == nil || holder == id else {
      throw .refuse(.alreadyExists, "Another user has this login.", field: "login", reason: "user_login")
    }
  }
}

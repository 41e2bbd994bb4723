internal import Directory

/// The profile fields of a login that can be taken over (C41): nil stays as it is.
struct ProfileClaims {
  private(set) var displayName: String?
  private(set) var email: String?
  private(set) var description: String?
  private(set) var reports: [LoginReport] = []

  /// A value that breaks its field's rule is left out and reported: nobody is kept from working by a long description.
  init(_ claims: Claims) {
    displayName = accept(claims.displayName, .displayName, "display_name")
    email = accept(claims.email, .email, "email")
    description = accept(claims.description, .description, "description")
  }

  private mutating func accept(_ value: String?, _ rule: TextRule, _ field: String) -> String? {
    guard let value, rule.violation(of: value) != nil else { return value }
    reports.append(LoginReport(.invalidProfileField, field))
    return nil
  }
}

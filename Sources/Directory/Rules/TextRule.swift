/// What a text from outside must look like before it becomes part of a fact.
public struct TextRule: Sendable {
  /// The longest text, in Unicode scalars.
  let limit: Int
  let isRequired: Bool
  let mayHaveLines: Bool

  /// Unique in the tenant without regard to case.
  public static let login = TextRule(limit: DirectoryLimits.login, isRequired: true)
  public static let displayName = TextRule(limit: DirectoryLimits.displayName)
  /// Kept as given: whether mail arrives is for the mail server to say.
  public static let email = TextRule(limit: DirectoryLimits.email)
  public static let description = TextRule(limit: DirectoryLimits.description, mayHaveLines: true)
  public static let comment = TextRule(limit: DirectoryLimits.comment, mayHaveLines: true)
  /// A name that C6 does not bind: 1 to 128 characters, trimmed.
  public static let name = TextRule(limit: DirectoryLimits.name, isRequired: true)
  /// What a restriction compares an attribute of a resource with.
  public static let restrictionValue = TextRule(limit: DirectoryLimits.restrictionValue, isRequired: true)

  /// What a company or a unit is called.
  public static let title = TextRule(limit: DirectoryLimits.displayName, isRequired: true)

  private init(limit: Int, isRequired: Bool = false, mayHaveLines: Bool = false) {
    self.limit = limit
    self.isRequired = isRequired
    self.mayHaveLines = mayHaveLines
  }

  /// What is wrong with the text, as the end of a sentence that begins with the field's name; nil if nothing is.
  public func violation(of text: String) -> String? {
    let scalars = text.unicodeScalars
    if isRequired && scalars.isEmpty { return "must not be empty" }
    if scalars.count > limit { return "must have at most \(limit) characters" }
    if scalars.contains(where: { isForbidden($0) }) { return "must not contain control characters" }
    let hasSpace = scalars.first?.properties.isWhitespace == true || scalars.last?.properties.isWhitespace == true
    if hasSpace && !mayHaveLines { return "must not begin or end with white space" }
    return nil
  }

  /// - Throws: `invalidField` that names the field.
  public func check(_ text: String, field: String) throws(Interruption) {
    guard let violation = violation(of: text) else { return }
    throw .refuse(.invalidField, "\(field) \(violation)", field: field)
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.generalCategory == .control else { return false }
    return !(mayHaveLines && (scalar == "\n" || scalar == "\r" || scalar == "\t"))
  }
}

/// A value from outside that breaks its rule, with the path of the field that holds it.
public struct InvalidField: Error, Hashable, Sendable {
  /// The path in the request, such as `user.email` or `members[3]`.
  public let field: String
  /// What the value must be, in one sentence without the value itself.
  public let rule: String

  public init(_ field: String, _ rule: String) {
    self.field = field
    self.rule = rule
  }
}

/// Who calls, as an interceptor found out.
public struct Identity: Sendable, Hashable {
  /// The principal's stable name.
  public let principal: String
  /// What it may use, in the words of whoever issued its credentials.
  public let scopes: Set<String>
  /// Where alone it may use it, in the same words; nil for everywhere.
  public let realm: String?

  public init(principal: String, scopes: Set<String>, realm: String? = nil) {
    self.principal = principal
    self.scopes = scopes
    self.realm = realm
  }
}

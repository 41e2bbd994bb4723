/// Who calls, as an interceptor found out.
public struct Identity: Sendable, Hashable {
  /// The principal's stable name.
  public let principal: String
  /// What it may use, in the words of whoever issued its credentials.
  public let scopes: Set<String>

  public init(principal: String, scopes: Set<String>) {
    self.principal = principal
    self.scopes = scopes
  }
}

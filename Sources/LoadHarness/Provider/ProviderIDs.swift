/// The ids that the server gave to what a provider has pushed.
public struct ProviderIDs: Sendable {
  /// By the user's number.
  public internal(set) var users: [Int: String] = [:]
  /// By the group's number.
  public internal(set) var groups: [Int: String] = [:]

  /// None yet.
  public init() {}
}

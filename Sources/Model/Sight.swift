/// How much of a tenant whoever asks may see (X7). It has no default on purpose: each query states it.
public enum Sight: Hashable, Sendable {
  /// The whole tenant.
  case everything
  /// What lies in the delegated workgroups whose administrator this user is (B10).
  case administrator(UserID)
}

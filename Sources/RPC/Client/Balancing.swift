/// How a channel uses several addresses.
public enum Balancing: Sendable, Hashable {
  /// The first address that answers, in their order, until it is lost.
  case pickFirst
  /// All of them, call by call in turn.
  case roundRobin
}

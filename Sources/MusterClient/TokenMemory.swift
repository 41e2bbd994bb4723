internal import Synchronization

/// The newest token of each tenant that a client has seen.
final class TokenMemory: Sendable {
  private let tokens = Mutex<[String: String]>([:])

  /// The newest token of a tenant.
  func newest(of tenant: String) -> String? { tokens.withLock { $0[tenant] } }

  /// Keeps a token unless a newer one is known: replies to concurrent calls arrive in any order.
  func remember(_ token: String, of tenant: String) {
    guard !token.isEmpty, !tenant.isEmpty else { return }
    tokens.withLock { tokens in
      if let known = tokens[tenant], !Self.isNewer(token, than: known) { return }
      if tokens[tenant] == nil, tokens.count >= ClientLimits.rememberedTenants, let other = tokens.keys.first {
        tokens[other] = nil
      }
      tokens[tenant] = token
    }
  }

  /// Keeps a token of the tenant that it names itself: the reply to a stream has no request beside it that could.
  func remember(_ token: String) {
    guard let order = Order(token) else { return }
    remember(token, of: order.tenant)
  }

  /// Drops a token that the server no longer takes.
  func forget(_ token: String, of tenant: String) {
    tokens.withLock { tokens in
      if tokens[tenant] == token { tokens[tenant] = nil }
    }
  }

  /// Whether `token` names a later state than `other`. Of two whose order can't be told, the one that came last counts.
  static func isNewer(_ token: String, than other: String) -> Bool {
    guard let left = Order(token), let right = Order(other) else { return true }
    return (left.timeline, left.restores, left.revision) > (right.timeline, right.restores, right.revision)
  }

  /// What orders tokens of version 1: `1.<timeline>-<restores>.<revision>.<tenant>`.
  private struct Order {
    let timeline: Int64
    let restores: Int64
    let revision: Int64
    let tenant: String

    init?(_ token: String) {
      let parts = token.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[0] == "1" else { return nil }
      let epoch = parts[1].split(separator: "-")
      guard epoch.count == 2, let timeline = Int64(epoch[0]), let restores = Int64(epoch[1]),
        let revision = Int64(parts[2])
      else { return nil }
      self.timeline = timeline
      self.restores = restores
      self.revision = revision
      self.tenant = String(parts[3])
    }
  }
}

public import Model
public import Postgres
internal import Synchronization

/// Tells the other nodes of this node's changes as they are committed, and hears theirs.
///
/// Notifications are hints: they are sent after the commit, over a connection of their own (inside a transaction NOTIFY
/// would take a lock of the whole cluster), many changes in one. Whatever is lost is found by the poll.
public final class ChangeBell: Sendable {
  /// The channel, and with it the connection's to listen on.
  public static let channel = "muster_changes"

  /// What was told and heard since the start.
  public struct Statistics: Sendable {
    public var sent = 0
    /// Notifications that could not be sent; the other nodes find out by polling.
    public var failed = 0
    public var received = 0
  }

  private struct State {
    var announcement = Announcement()
    var statistics = Statistics()
  }

  private let listener: PostgresListener
  private let limits: RepositoryLimits
  private let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void
  private let onHeard: @Sendable (Set<TenantID>?) -> Void
  private let state: Mutex<State>
  private let rings: AsyncStream<Void>
  private let rope: AsyncStream<Void>.Continuation

  /// - Parameters:
  ///   - listener: Listens on ``channel``; as `muster_router`, since names of tenants are all that is told.
  ///   - sleep: How to wait, cancellable.
  ///   - onHeard: Called with the tenants that other nodes have changed, nil if that may be any. It must return at once.
  public init(
    listener: PostgresListener, limits: RepositoryLimits = RepositoryLimits(),
    sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void = { try await Task.sleep(until: $0) },
    onHeard: @escaping @Sendable (Set<TenantID>?) -> Void
  ) {
    self.listener = listener
    self.limits = limits
    self.sleep = sleep
    self.onHeard = onHeard
    state = Mutex(State())
    (rings, rope) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// This node has committed a change of the tenant. It returns at once.
  public func ring(_ tenant: TenantID) {
    let isFirst = state.withLock { $0.announcement.add(tenant, limit: limits.tellBytes) }
    if isFirst { rope.yield() }
  }

  public var statistics: Statistics { state.withLock { $0.statistics } }

  /// Tells and hears until cancelled; may be called once.
  public func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await self.tell() }
      group.addTask { await self.hear() }
    }
  }

  private func tell() async {
    for await _ in rings {
      let start = ContinuousClock.now
      guard let payload = state.withLock({ $0.announcement.take() }) else { continue }
      do {
        try await listener.notify(Self.channel, payload, deadline: start + limits.tellTimeout)
        state.withLock { $0.statistics.sent += 1 }
      } catch {
        state.withLock { $0.statistics.failed += 1 }
      }
      do { try await sleep(start + limits.tellInterval) } catch { return }
    }
  }

  private func hear() async {
    while !Task.isCancelled {
      // Without an end of its own: silence is no news.
      guard let heard = try? await listener.next(until: .now + .seconds(3600)) else { return }
      let told = heard.notifications.filter { !$0.isOwn && $0.channel == Self.channel }
      state.withLock { $0.statistics.received += told.count }
      if heard.mayHaveMissedSome {
        onHeard(nil)
      } else if !told.isEmpty {
        onHeard(Announcement.tenants(in: told.map(\.payload)))
      }
    }
  }
}

/// What is to be told next: names of tenants, or that there are too many to name. Pure.
struct Announcement {
  /// Stands for all tenants; no tenant has this name.
  private static let everything = "*"

  private var tenants: Set<TenantID> = []
  private var bytes = 0
  private var isEverything = false

  /// - Parameter limit: The most bytes of names.
  /// - Returns: Whether there was nothing to tell before.
  mutating func add(_ tenant: TenantID, limit: Int) -> Bool {
    let isFirst = tenants.isEmpty && !isEverything
    guard !isEverything, tenants.insert(tenant).inserted else { return isFirst }
    bytes += tenant.rawValue.utf8.count + 1
    if bytes > limit {
      isEverything = true
      tenants = []
    }
    return isFirst
  }

  /// The payload, and nothing left to tell; nil if there is nothing.
  mutating func take() -> String? {
    defer { self = Announcement() }
    if isEverything { return Self.everything }
    return tenants.isEmpty ? nil : tenants.map(\.rawValue).joined(separator: " ")
  }

  /// The tenants that some payloads name; nil for any.
  static func tenants(in payloads: [String]) -> Set<TenantID>? {
    var tenants: Set<TenantID> = []
    for payload in payloads {
      if payload == everything { return nil }
      tenants.formUnion(payload.split(separator: " ").map { TenantID(rawValue: String($0)) })
    }
    return tenants
  }
}

/// What somebody told on a channel.
public struct Notification: Sendable, Hashable {
  /// The channel's name.
  public let channel: String
  /// What was told; at most 7999 bytes, PostgreSQL's limit.
  public let payload: String
  /// Whether it was told through the connection that heard it.
  public let isOwn: Bool
}

/// What a listener heard since it was asked the last time.
public struct Heard: Sendable, Hashable {
  /// In the order in which the server told them, equal ones once.
  public internal(set) var notifications: [Notification] = []
  /// Whether others may have been told that aren't here: listening has just begun, for the first time or again after a lost
  /// connection, or there were too many.
  public internal(set) var mayHaveMissedSome = false

  /// Whether there is nothing.
  public var isEmpty: Bool { notifications.isEmpty && !mayHaveMissedSome }
}

/// What was heard and not asked for yet: bounded, equal notifications once.
struct NotificationQueue {
  private let max: Int
  private var heard = Heard()
  private var known: Set<Notification> = []

  init(max: Int) { self.max = max }

  var isEmpty: Bool { heard.isEmpty }

  mutating func add(_ notification: Notification) {
    guard known.insert(notification).inserted else { return }
    if heard.notifications.count < max {
      heard.notifications.append(notification)
    } else {
      addGap()
    }
  }

  /// Nobody knows what was told: what came before needn't be told one by one.
  mutating func addGap() {
    heard = Heard(mayHaveMissedSome: true)
    known.removeAll(keepingCapacity: true)
  }

  mutating func take() -> Heard {
    defer {
      heard = Heard()
      known.removeAll(keepingCapacity: true)
    }
    return heard
  }
}

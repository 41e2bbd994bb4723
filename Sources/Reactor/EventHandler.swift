/// What a handler waits for. Level-triggered: it is told again in each turn until it is no longer so.
public struct Interest: OptionSet, Sendable {
  /// The set as bits.
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bytes to read, a connection to accept, or the peer's end.
  public static let read = Interest(rawValue: 1)
  /// Room to write, or the end of a connection attempt.
  public static let write = Interest(rawValue: 2)
}

/// What the kernel says of a descriptor. `hangup` and `error` come whatever the interest is.
public struct Readiness: OptionSet, Sendable {
  /// The set as bits.
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reading will not block: there are bytes, a connection, or the end.
  public static let readable = Readiness(rawValue: 1)
  /// Writing will not block.
  public static let writable = Readiness(rawValue: 2)
  /// Both directions are closed.
  public static let hangup = Readiness(rawValue: 4)
  /// The socket met an error; see ``socketError(_:)``.
  public static let error = Readiness(rawValue: 8)
}

/// Someone who owns a descriptor and is told, on the loop, when it is ready.
///
/// A base class and not a protocol, so that dispatch is a vtable call. The reactor doesn't retain handlers between
/// `add` and `remove`: whoever made one keeps it, and removes the descriptor before it goes.
open class EventHandler {
  /// Whether this handler waits in the reactor's dirty list.
  var isDirty = false

  public init() {}

  /// The descriptor is ready. Never called again once the descriptor was removed, not even in the same turn.
  open func ready(_ events: Readiness) {}

  /// The turn in which the handler was marked dirty ends. Called once per mark, also when the descriptor is gone by
  /// then.
  open func endOfTurn() {}
}

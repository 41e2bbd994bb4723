internal import Synchronization

/// What a server says beside its messages: give one to a call in ``CallOptions/response``, and look into it afterwards.
///
/// Of an object that was given to several calls, whatever came last counts.
public final class ResponseMetadata: Sendable {
  private struct State {
    var initial: Metadata?
    var trailing: Metadata?
  }

  private let state = Mutex(State())

  public init() {}

  /// What stood before the first message; nil until it has come. Behind the first message of a stream it is there.
  public var initial: Metadata? { state.withLock { $0.initial } }

  /// What came with the status; nil until the call has ended.
  public var trailing: Metadata? { state.withLock { $0.trailing } }

  func setInitial(_ metadata: Metadata) { state.withLock { $0.initial = metadata } }
  func setTrailing(_ metadata: Metadata) { state.withLock { $0.trailing = metadata } }
}

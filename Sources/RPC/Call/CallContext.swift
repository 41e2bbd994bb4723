public import Reactor
internal import Synchronization
public import TLS

/// What a handler knows of its call, and what it may say beside its messages.
public final class CallContext: Sendable {
  public let method: MethodDescriptor
  /// The client's address, for logs.
  public let peer: String
  /// Who the client is by the certificate that it showed and that was verified; nil without one.
  public let peerCertificate: PeerCertificate?
  /// When the client stops waiting; nil if it waits forever.
  public let deadline: ContinuousClock.Instant?
  /// What the client sent beside its messages.
  public let metadata: Metadata
  /// Who calls, as the interceptors found out.
  public var identity: Identity? { known.withLock { $0 } }
  /// The trace that the call belongs to; begun here if the client sent none.
  public let trace: TraceContext
  /// The loop on which the call runs.
  public let reactor: Reactor

  private struct Answer {
    var initial = Metadata()
    var trailing = Metadata()
    var encoding: MessageEncoding?
  }

  /// Set once more for a call whose identity had to be waited for.
  private let known: Mutex<Identity?>
  private let answer = Mutex(Answer())
  /// Whether there is any metadata in the answer; most calls have none and needn't look.
  private let metadataSet = Atomic(false)
  private let cancelled = Atomic(false)
  private let requestCompressed = Atomic(false)

  /// Makes the context of a call; the server does so for each call that reaches an async handler.
  public init(
    method: MethodDescriptor, peer: String, peerCertificate: PeerCertificate? = nil, deadline: ContinuousClock.Instant?,
    metadata: Metadata, identity: Identity?,
    trace: TraceContext, reactor: Reactor
  ) {
    self.method = method
    self.peer = peer
    self.peerCertificate = peerCertificate
    self.deadline = deadline
    self.metadata = metadata
    self.known = Mutex(identity)
    self.trace = trace
    self.reactor = reactor
  }

  /// Whether nobody waits for the answer any more: the client went away or its deadline passed. The task is cancelled
  /// at the same moment.
  public var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

  /// Sets what is sent in front of the first message. Too late once a message was written.
  ///
  /// The call fails with RESOURCE_EXHAUSTED if it is larger than ``ServerLimits/responseHeaderListBytes``.
  public func setInitialMetadata(_ metadata: Metadata) {
    answer.withLock { $0.initial = metadata }
    metadataSet.store(true, ordering: .relaxed)
  }

  /// Sets what is sent behind the last message, with the status, also if the call fails.
  ///
  /// Beyond ``ServerLimits/responseHeaderListBytes`` the call fails with RESOURCE_EXHAUSTED; a call that fails
  /// anyway loses it.
  public func setTrailingMetadata(_ metadata: Metadata) {
    answer.withLock { $0.trailing = metadata }
    metadataSet.store(true, ordering: .relaxed)
  }

  /// Chooses how response messages travel, in place of ``ServerConfig/compressionThreshold``.
  ///
  /// gzip is used only if the client accepts it, and not for messages that it would not make smaller. Set it before the
  /// first message is written; later only `identity` has an effect.
  public func setResponseEncoding(_ encoding: MessageEncoding) {
    answer.withLock { $0.encoding = encoding }
  }

  /// Whether the request message that was read last came compressed.
  public var isRequestCompressed: Bool { requestCompressed.load(ordering: .relaxed) }

  func note(_ identity: Identity) { known.withLock { $0 = identity } }

  var responseEncoding: MessageEncoding? { answer.withLock { $0.encoding } }

  func noteRequest(isCompressed: Bool) { requestCompressed.store(isCompressed, ordering: .relaxed) }

  var hasMetadata: Bool { metadataSet.load(ordering: .relaxed) }
  var initialMetadata: Metadata { answer.withLock { $0.initial } }
  var trailingMetadata: Metadata { answer.withLock { $0.trailing } }

  func markCancelled() { cancelled.store(true, ordering: .relaxed) }
}

internal import HTTP2
internal import Reactor
public import TLS

/// A hook around every call of a server.
///
/// Synchronous but for ``identify(_:)``, since the fast path runs it too: it must neither block nor take long. Hooks run on
/// the call's reactor, in the order of the list.
public protocol Interceptor: Sendable {
  /// A call of a known method begins; its messages have not been read.
  ///
  /// - Returns: who calls, or nil to leave that to the others. The last one that is not nil counts.
  /// - Throws: the status with which the call is refused; later interceptors aren't asked.
  func admit(_ call: borrowing CallHead) throws(RPCError) -> Identity?

  /// Who calls, where that takes waiting: asked before the handler of a call for which ``CallHead/deferIdentity()`` was
  /// called, within the call's deadline.
  ///
  /// - Returns: as `admit` does.
  /// - Throws: what the call is refused with.
  func identify(_ context: CallContext) async throws -> Identity?

  /// A call has ended, also one that was refused or that names no known method.
  ///
  /// - Parameter elapsed: from its header fields to its status.
  func finished(_ call: borrowing CallHead, status: StatusCode, elapsed: Duration)
}

extension Interceptor {
  public func admit(_ call: borrowing CallHead) throws(RPCError) -> Identity? { nil }
  public func identify(_ context: CallContext) async throws -> Identity? { nil }
  public func finished(_ call: borrowing CallHead, status: StatusCode, elapsed: Duration) {}
}

/// What an interceptor may ask about a call. Valid in the hook only.
public struct CallHead: ~Copyable {
  private let call: ServerCall

  init(_ call: ServerCall) { self.call = call }

  /// The method; nil if the path is unknown.
  public var method: MethodDescriptor? { call.method?.descriptor }

  /// The request's `:path`, as it travelled.
  public var pathBytes: UnsafeRawBufferPointer {
    call.headers.first(":path") ?? UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// The client's address.
  public var peer: String { call.connection?.peer ?? "unknown" }

  /// Who the client is by the certificate that it showed and that was verified; nil without one.
  public var peerCertificate: PeerCertificate? { call.connection?.transport.peerCertificate }

  /// The index of the reactor on whose thread this is.
  public var reactorIndex: Int { call.shard.reactor.index }

  /// The trace that the call belongs to; begun here if the client sent none.
  public var trace: TraceContext { call.trace }

  /// Who calls; nil before it is known.
  public var identity: Identity? { call.identity }

  /// Puts off the question who calls until it can be waited for; in `admit` only. The call's fast path is passed over.
  public func deferIdentity() { call.awaitsIdentity = true }

  /// The error of a call that failed; in `finished` only.
  public var error: RPCError? { call.failure }

  /// The first request field with that lower-case name, as it travelled.
  public func header(_ name: StaticString) -> UnsafeRawBufferPointer? { call.headers.first(name) }
}

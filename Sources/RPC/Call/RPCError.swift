/// Why a call failed: what a handler throws and a client catches.
///
/// Everything but `cause` travels to the client.
public struct RPCError: Error, Sendable, CustomStringConvertible {
  public var code: StatusCode
  /// A sentence for the caller: what happened and what to do.
  public var message: String
  /// `google.rpc` details for programs.
  public var details: [ErrorDetail]
  /// What led to it. For the log; never sent.
  public var cause: (any Error)?
  /// The trailing metadata that came with the error; filled in by the client.
  public var metadata = Metadata()
  /// What the server said of repeating the call, in `grpc-retry-pushback-ms`.
  var pushback: RetryDelay?

  public init(_ code: StatusCode, _ message: String, details: [ErrorDetail] = [], cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.details = details
    self.cause = cause
  }

  public var description: String { "\(code.name): \(message)" }
}

/// An error of another layer that knows its status.
///
/// The runtime asks every error that a handler throws. One that is neither this nor ``RPCError`` becomes INTERNAL
/// with a sentence that tells nothing, and goes to the log.
public protocol RPCErrorConvertible: Error {
  var rpcError: RPCError { get }
}

extension RPCError {
  /// The status of an error that a handler threw.
  init(thrown error: any Error) {
    switch error {
    case let error as RPCError where error.code == .ok:
      self.init(.internal, "internal error; the server's log has the reason", cause: error)
    case let error as RPCError: self = error
    case let error as any RPCErrorConvertible:
      self = error.rpcError
      if cause == nil { cause = error }
    case is CancellationError: self.init(.cancelled, "the call was cancelled", cause: error)
    default: self.init(.internal, "internal error; the server's log has the reason", cause: error)
    }
  }
}

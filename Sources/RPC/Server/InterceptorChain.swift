/// The interceptors of a server as a reactor calls them: a virtual call each, where an `any Interceptor` would be
/// copied for each call.
final class InterceptorChain {
  private let links: [InterceptorLink]

  init(_ interceptors: [any Interceptor]) {
    func link(_ interceptor: some Interceptor) -> InterceptorLink { InterceptorLinkOf(interceptor) }
    links = interceptors.map { link($0) }
  }

  /// Asks each in turn who calls.
  func admit(_ call: ServerCall) throws(RPCError) {
    for link in links {
      if let identity = try link.admit(call) { call.identity = identity }
    }
  }

  /// Asks each in turn who calls, where they had to wait for it.
  func identify(_ context: CallContext) async throws -> Identity? {
    var identity: Identity?
    for link in links { identity = try await link.identify(context) ?? identity }
    return identity
  }

  func finished(_ call: ServerCall, status: StatusCode, nanoseconds: Int64) {
    for link in links { link.finished(call, status: status, nanoseconds: nanoseconds) }
  }
}

class InterceptorLink {
  func admit(_ call: ServerCall) throws(RPCError) -> Identity? { nil }
  func identify(_ context: CallContext) async throws -> Identity? { nil }
  func finished(_ call: ServerCall, status: StatusCode, nanoseconds: Int64) {}
}

private final class InterceptorLinkOf<I: Interceptor>: InterceptorLink {
  private let interceptor: I

  init(_ interceptor: I) { self.interceptor = interceptor }

  override func admit(_ call: ServerCall) throws(RPCError) -> Identity? { try interceptor.admit(CallHead(call)) }

  override func identify(_ context: CallContext) async throws -> Identity? {
    try await interceptor.identify(context)
  }

  override func finished(_ call: ServerCall, status: StatusCode, nanoseconds: Int64) {
    interceptor.finished(CallHead(call), status: status, elapsed: .nanoseconds(nanoseconds))
  }
}

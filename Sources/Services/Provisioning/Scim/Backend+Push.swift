internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Secrets
internal import Wire

/// A request that may carry an idempotency key.
protocol KeyedRequest: Message {
  var requestId: String { get set }
}

extension KeyedRequest {
  /// What is asked for: the same, whatever key it comes with.
  var withoutKey: Self {
    var request = self
    request.requestId = ""
    return request
  }
}

extension Backend {
  /// The connection whose users and groups a request is about: a connection's token is good for its own only.
  func connection(_ id: String, _ context: CallContext) throws -> ConnectionID {
    try Caller(context, limits: self.limits).connection(id, field: "identity_provider")
  }

  /// Carries out a request of an identity provider's client.
  ///
  /// - Parameters:
  ///   - sent: The request without its idempotency key: the same again has the same digest.
  ///   - logged: The request with the ids that were made for it, so that it can be replayed (P53).
  /// - Throws: what refuses it, also what its answer says of that.
  func push<Request: PushRequest>(
    _ request: Request, of tenant: String, requestID: String, sent: some Message, logged: some Message,
    paths: FieldPaths = .unchanged, _ context: CallContext
  ) async throws -> (answer: Request.Answer, token: Token) {
    let caller = try Caller(context, limits: self.limits)
    let outcome = try await self.pushed(
      request, of: try caller.tenant(tenant), requestID: requestID, sent: sent, logged: logged, paths: paths, by: caller
    )
    do throws(DirectoryError) {
      return (try outcome.answer.get(), outcome.token)
    } catch {
      throw paths.applied(to: error)
    }
  }

  /// The same with all that may have become of it, for a caller who is known.
  func pushed<Request: PushRequest>(
    _ request: Request, of tenant: TenantID, requestID: String, sent: some Message, logged: some Message,
    paths: FieldPaths = .unchanged, by caller: Caller
  ) async throws -> Outcome<PushAnswer<Request.Answer>> {
    let digest = Digest.sha256(Array(Request.name.utf8) + [0] + sent.encoded())
    let body = PushBody(text: logged.json, digest: digest.map { Self.hex($0) }.joined())
    return try await self.change(
      Push(request, body: body), of: tenant, requestID: requestID, body: sent, paths: paths, source: request.source,
      by: caller)
  }

  private static func hex(_ byte: UInt8) -> String {
    String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
  }
}

internal import Directory
internal import Model
internal import RPC
internal import Wire

/// What the handlers of the directory and of provisioning stand on: the one way to change and the one way to read.
struct Backend: Sendable {
  let pipeline: any ChangePipeline
  let queries: any DirectoryQueries
  let accesses: any AccessLog
  let limits: ServicesLimits

  /// Who reads what, from a request's tenant and its call.
  func scope(_ tenant: String, _ context: CallContext) throws -> ReadScope {
    let caller = try Caller(context, limits: self.limits)
    return caller.scope(try TenantID(tenant, field: "tenant"))
  }

  /// Runs a command for a request.
  ///
  /// - Parameters:
  ///   - body: The whole request, which an idempotency key stands for.
  ///   - paths: Where the fields that the command names lie in the request.
  func change<C: Command>(
    _ command: C, of tenant: TenantID, requestID: String, body: some Message, paths: FieldPaths = .unchanged,
    source: Source = .manual, _ context: CallContext
  ) async throws -> Outcome<C.Answer> {
    guard requestID.utf8.count <= self.limits.requestID else {
      throw InvalidField("request_id", "must be at most \(self.limits.requestID) bytes")
    }
    let requestID = try Text.read(requestID, field: "request_id")
    let caller = try Caller(context, limits: self.limits)
    let envelope = caller.envelope(tenant, source: source, requestID: requestID, request: body)
    do {
      return try await self.pipeline.execute(command, as: envelope)
    } catch {
      if error.code == .permissionDenied {
        self.accesses.record(caller.refused(C.name, of: tenant, reason: error.reason))
      }
      throw paths.applied(to: error)
    }
  }

  /// Reads what a committed change led to, for its answer.
  ///
  /// - Throws: `notFound` if another change has ended it since, and `outcomeUnknown` for all else: the caller must not
  ///   take a failed read for a change that was not made.
  func shown<T>(_ read: () async throws(DirectoryError) -> T) async throws(DirectoryError) -> T {
    do {
      return try await read()
    } catch  where error.code == .notFound {
      throw error
    } catch {
      throw DirectoryError(
        .outcomeUnknown, "The change is committed, but what it led to could not be read; read it again.", cause: error)
    }
  }
}

internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// Registering resources by the batch.
extension ResourcesHandlers {
  /// One message is one batch and one change. The next one is read when the last one is committed, so a client can't send
  /// faster than the server keeps.
  func upsert(
    _ requests: RequestStream<DirectoryV1.UpsertRequest>, context: CallContext
  ) async throws -> DirectoryV1.UpsertResponse {
    var response = DirectoryV1.UpsertResponse()
    var tenant: TenantID?
    for try await request in requests {
      do {
        let named = request.tenant.isEmpty ? nil : try TenantID(request.tenant, field: "tenant")
        guard let target = tenant ?? named, named ?? target == target else {
          throw InvalidField("tenant", "must be named first, and be the same in every message")
        }
        tenant = target
        try await self.commit(request, of: target, into: &response, context)
      } catch {
        throw Self.placed(error, behind: response.batches)
      }
    }
    guard tenant != nil else { throw InvalidField("tenant", "must be named in the first message") }
    return response
  }

  private func commit(
    _ request: DirectoryV1.UpsertRequest, of tenant: TenantID, into response: inout DirectoryV1.UpsertResponse,
    _ context: CallContext
  ) async throws {
    let (drafts, made) = try Self.drafts(request, by: self.maker(request, context))
    guard response.madeIds.count + made.count <= DirectoryLimits.madeIDs else {
      throw InvalidField(
        "resources", "may leave at most \(DirectoryLimits.madeIDs) ids of one call to the server")
    }
    let outcome = try await self.backend.change(
      UpsertResources(drafts), of: tenant, requestID: request.requestId, body: request, context)
    response.created += Int64(outcome.answer.created)
    response.updated += Int64(outcome.answer.updated)
    response.unchanged += Int64(outcome.answer.unchanged)
    response.batches += 1
    response.madeIds += made
    response.token = outcome.token.description
  }

  /// The drafts of a batch, and the ids among them that were made here.
  private static func drafts(
    _ request: DirectoryV1.UpsertRequest, by make: (Int) -> String
  ) throws(InvalidField) -> ([ResourceDraft], made: [String]) {
    var drafts: [ResourceDraft] = []
    var made: [String] = []
    for (index, resource) in request.resources.enumerated() {
      if resource.id.isEmpty { made.append(make(index)) }
      let id = resource.id.isEmpty ? made.last ?? "" : resource.id
      drafts.append(try resource.domain(id: id, field: "resources[\(index)]"))
    }
    return (drafts, made)
  }

  /// What makes an id for the resource at a place: from the request id, so that a batch that is sent again means the same
  /// resources; otherwise a new one each time.
  private func maker(_ request: DirectoryV1.UpsertRequest, _ context: CallContext) -> (Int) -> String {
    guard !request.requestId.isEmpty, let principal = context.identity?.principal else { return { _ in UUIDv7.make() } }
    return { place in NameBasedUUID.make(UpsertResources.name, principal, request.requestId, "\(place)") }
  }

  /// The error with how many batches are committed, so that the client knows where to go on.
  private static func placed(_ error: any Error, behind batches: Int64) -> any Error {
    guard batches > 0 else { return error }
    let note = " The \(batches) messages before this one are committed."
    if var refusal = error as? DirectoryError {
      refusal.message += note
      return refusal
    }
    if let invalid = error as? InvalidField {
      var refusal = DirectoryError(invalid)
      refusal.message += "." + note
      return refusal
    }
    return error
  }
}

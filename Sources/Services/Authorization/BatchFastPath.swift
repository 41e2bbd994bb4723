internal import Authorization
internal import Model
internal import MusterProtocol
internal import RPC
internal import Wire

/// Answers a batch of checks in the loop, as ``CheckFastPath`` does one.
struct BatchFastPath: Sendable {
  let snapshots: any Snapshots
  let limits: ServicesLimits

  /// Puts it in front of the async handler.
  func register(in router: inout Router) {
    router.fastPath(AuthorizationV1.AuthorizationMethods.batchCheck) { request, reply, call throws(RPCError) in
      self.answer(request, &reply, reactor: call.reactorIndex)
    }
  }

  func answer(_ request: UnsafeRawBufferPointer, _ reply: inout ReplyWriter, reactor: Int) -> FastOutcome {
    guard let batch = try? AuthorizationV1.BatchCheckRequest.View(decoding: request),
      batch.items.count <= self.limits.batchItems,
      let snapshot = self.snapshots.current(tenant: batch.tenant, reactor: reactor),
      CheckFastPath.isSatisfied(batch.consistency?.requirement, by: snapshot, tenant: batch.tenant)
    else { return .needsAsync }
    var results: [AuthorizationV1.BatchCheckResult] = []
    results.reserveCapacity(batch.items.count)
    var description = Description()
    for item in batch.items {
      guard item.preview == nil, let resource = item.resource,
        description.fill(resource, for: snapshot, limits: self.limits)
      else { return .needsAsync }
      let decision = snapshot.check(
        subject: item.subject, action: item.action, application: resource.application, type: resource.type,
        id: resource.id, view: item.view, description: description)
      if case .unknown = decision { return .needsAsync }
      results.append(.init(result: .answer(.init(decision, of: snapshot))))
    }
    reply.write(AuthorizationV1.BatchCheckResponse(results: results, token: snapshot.token.description))
    return .done
  }
}

internal import Authorization
internal import MusterProtocol
internal import RPC
internal import Wire

/// Answers a check in the loop, from borrowed bytes to the reply's buffer.
///
/// It decides what the reactor's own snapshot can decide and leaves the rest to ``AuthorizationHandlers``: tenants that
/// are not loaded, freshness that has to be waited for, and whatever ends in an error. So there is one place that knows
/// the errors, and this path only knows answers. For an allowed check it allocates nothing.
struct CheckFastPath: Sendable {
  let snapshots: any Snapshots
  let limits: ServicesLimits

  /// Puts it in front of the async handler.
  func register(in router: inout Router) {
    router.fastPath(AuthorizationV1.AuthorizationMethods.check) { request, reply, call throws(RPCError) in
      self.answer(request, &reply, reactor: call.reactorIndex)
    }
  }

  func answer(_ request: UnsafeRawBufferPointer, _ reply: inout ReplyWriter, reactor: Int) -> FastOutcome {
    guard let question = try? AuthorizationV1.CheckRequest.View(decoding: request), let resource = question.resource,
      question.preview == nil,
      let snapshot = self.snapshots.current(tenant: question.tenant, reactor: reactor),
      Self.isSatisfied(question.consistency?.requirement, by: snapshot, tenant: question.tenant)
    else { return .needsAsync }
    let decision: Authorization.Decision
    if resource.attributes.isEmpty, resource.lineValues == nil {
      decision = snapshot.check(
        subject: question.subject, action: question.action, application: resource.application, type: resource.type,
        id: resource.id, view: question.view)
    } else {
      var description = Description()
      guard description.fill(resource, for: snapshot, limits: self.limits) else { return .needsAsync }
      decision = snapshot.check(
        subject: question.subject, action: question.action, application: resource.application, type: resource.type,
        id: resource.id, view: question.view, description: description)
    }
    switch decision {
    case .allowed: Self.writeAllowed(snapshot, to: &reply)
    case .denied, .conditional: reply.write(AuthorizationV1.CheckResponse(decision, of: snapshot))
    case .unknown: return .needsAsync
    }
    return .done
  }

  static func isSatisfied(
    _ requirement: AuthorizationV1.Consistency.View.Requirement?, by snapshot: Snapshot,
    tenant: UnsafeRawBufferPointer
  ) -> Bool {
    switch requirement {
    case nil: true
    case .freshness(let freshness): freshness == .any || freshness == .unspecified
    case .exact: false
    case .atLeast(let token): TokenBytes.isSatisfied(token, by: snapshot, tenant: tenant)
    }
  }

  /// Writes the response: the decision, and the token of the snapshot.
  private static func writeAllowed(_ snapshot: Snapshot, to reply: inout ReplyWriter) {
    snapshot.tokenBytes.withUnsafeBytes { token in
      // Two bytes of decision, a tag, the token. An encoder begins at the end.
      reply.write(capacity: 3 + WireSize.lengthPrefixed(token.count)) { buffer in
        var encoder = Encoder(buffer)
        encoder.bytes(3 << 3 | 2, token)
        encoder.int(1 << 3, Int64(AuthorizationV1.Decision.allowed.rawValue))
        return encoder.count
      }
    }
  }
}

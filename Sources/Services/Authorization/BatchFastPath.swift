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
    guard var checks = Checks(batch, snapshot) else { return .needsAsync }
    snapshot.continueTogether(&checks.lookups)
    var decisions: [Authorization.Decision] = []
    decisions.reserveCapacity(checks.lookups.count)
    var others = OtherAnswers()
    var description = Description()
    for (item, lookup) in zip(checks.items, checks.lookups) {
      guard description.fill(item.resource, for: snapshot, limits: self.limits) else { return .needsAsync }
      let decision = snapshot.decide(lookup, view: item.view, description: description)
      if case .unknown = decision { return .needsAsync }
      decisions.append(decision)
      if decision != .allowed { others.append(decision, of: snapshot) }
    }
    Self.write(decisions, others.results, snapshot, to: &reply)
    return .done
  }

  /// Writes the response: what is allowed needs no message, only the others say why.
  private static func write(
    _ decisions: [Authorization.Decision], _ others: [AuthorizationV1.BatchCheckResult], _ snapshot: Snapshot,
    to reply: inout ReplyWriter
  ) {
    // A tag and a length, twice, and two bytes of decision; the others as they measure themselves, behind a tag.
    let capacity =
      6 * (decisions.count - others.count) + others.reduce(0) { $0 + 1 + WireSize.message($1) }
      + 1 + WireSize.bytes(snapshot.tokenBytes)
    reply.write(capacity: capacity) { buffer in
      var encoder = Encoder(buffer)
      encoder.bytes(2 << 3 | 2, snapshot.tokenBytes)
      var left = others.count
      for decision in decisions.reversed() {
        if decision == .allowed {
          encoder.lengthPrefixed(1 << 3 | 2) { result in
            result.lengthPrefixed(1 << 3 | 2) { $0.int(1 << 3, Int64(AuthorizationV1.Decision.allowed.rawValue)) }
          }
        } else {
          left -= 1
          encoder.message(1 << 3 | 2, others[left])
        }
      }
      return encoder.count
    }
  }
}

/// The checks of a batch, each with its look-up begun: together they wait for memory once.
private struct Checks {
  private(set) var items: [(resource: AuthorizationV1.Resource.View, view: UnsafeRawBufferPointer)] = []
  var lookups: [CheckLookup] = []

  /// - Returns: nil if one needs the async handler.
  init?(_ batch: AuthorizationV1.BatchCheckRequest.View, _ snapshot: Snapshot) {
    self.items.reserveCapacity(batch.items.count)
    self.lookups.reserveCapacity(batch.items.count)
    for item in batch.items {
      guard item.preview == nil, let resource = item.resource else { return nil }
      self.items.append((resource, item.view))
      self.lookups.append(
        snapshot.begin(
          subject: item.subject, action: item.action, application: resource.application, type: resource.type,
          id: resource.id))
    }
  }
}

/// The answers of a batch that say why, in the order of its checks.
///
/// A batch asks much the same of many, so a reason that has been put into words is used again.
private struct OtherAnswers {
  /// How many different answers are looked through; more are rare, and put into words each time.
  private static let remembered = 8

  private(set) var results: [AuthorizationV1.BatchCheckResult] = []
  private var known: [(decision: Authorization.Decision, place: Int)] = []

  mutating func append(_ decision: Authorization.Decision, of snapshot: Snapshot) {
    if let same = self.known.first(where: { $0.decision == decision }) {
      self.results.append(self.results[same.place])
      return
    }
    if self.known.count < Self.remembered { self.known.append((decision, self.results.count)) }
    self.results.append(.init(result: .answer(.init(decision, of: snapshot))))
  }
}

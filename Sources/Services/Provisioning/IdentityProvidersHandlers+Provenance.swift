internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import RPC
internal import Wire

extension IdentityProvidersHandlers {
  func traceMemberships(
    _ request: ProvisioningV1.IdentityProvidersServiceTraceMembershipsRequest, context: CallContext
  ) async throws -> ProvisioningV1.IdentityProvidersServiceTraceMembershipsResponse {
    let scope = try await self.backend.scope(request.tenant, needing: Permission.manageProvisioning, context)
    let user = try UserID(request.user, field: "user")
    let traces = try await self.backend.queries.answer(TraceMemberships(user: user), in: scope).answer
    let beginnings = try await self.pushed.beginnings(ofMembershipsOf: user, in: scope)
    let names = try await self.backend.queries.names(of: Set(traces.map(\.membership.workgroup)).sorted(), in: scope)
    return .init(
      traces: traces.map { trace in
        let fact = trace.membership
        // A membership that began between the two reads has no beginning yet.
        let beginning = beginnings.first { $0.workgroup == fact.workgroup && $0.source == fact.source }
        return .init(
          workgroup: fact.workgroup.rawValue, workgroupName: names[fact.workgroup] ?? "",
          source: fact.source.description, beganAt: beginning?.at.map { .init($0) },
          revision: beginning?.revision ?? 0, method: beginning?.method ?? "", principal: beginning?.principal ?? "",
          logNumber: beginning?.logNumber ?? 0, leads: trace.leads.map(ProvisioningV1.MembershipLead.init))
      })
  }
}

extension ProvisioningV1.MembershipLead {
  fileprivate init(_ lead: MembershipLead) {
    self.init(mapping: lead.mapping.rawValue)
    switch lead.origin {
    case .group(let id, let name): (externalGroup, externalGroupName) = (id.rawValue, name)
    case .attribute(let name, let value): (attribute, self.value) = (name, value)
    }
  }
}

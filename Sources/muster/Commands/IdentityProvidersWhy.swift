internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension IdentityProvidersCommand {
  struct Why: ServerCommand {
    static let configuration = CommandConfiguration(
      commandName: "why",
      abstract: "Shows where a user's memberships come from: source, group or attribute, request and time.",
      discussion: """
          muster idp why ann
        """)

    @Argument(help: .init("The user.", valueName: "id"))
    var user: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.identityProviders.traceMemberships(
        .init(tenant: try tenant.id(), user: user))
      session.output.show(reply) { style in
        let rows = reply.traces.map { trace in
          [
            trace.workgroupName, trace.source, trace.leads.map(Self.lead).joined(separator: ", "),
            trace.beganAt.map(Instant.text) ?? "", trace.method, trace.logNumber > 0 ? "\(trace.logNumber)" : "",
          ]
        }
        return Table(["WORKGROUP", "SOURCE", "LED BY", "SINCE", "REQUEST", "LOG LINE"], rows)
          .text(style, none: "No memberships.")
      }
    }

    private static func lead(_ lead: ProvisioningV1.MembershipLead) -> String {
      lead.attribute.isEmpty ? "group \(lead.externalGroupName)" : "\(lead.attribute) \(lead.value)"
    }
  }
}

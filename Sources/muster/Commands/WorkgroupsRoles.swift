internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension WorkgroupsCommand {
  struct Roles: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Allows or denies roles to the members; without a change, shows the states.",
      discussion: """
        Roles are named Application/Name, see `muster roles list`. Denied beats allowed, across all workgroups of a \
        user. What is not named stays as it is.

          muster workgroups roles Planners --allow "PlanningSpace Economics/Run"
        """)

    @OptionGroup var target: WorkgroupOption

    @Option(help: .init("A role to allow; may be repeated.", valueName: "application/role"))
    var allow: [String] = []

    @Option(help: .init("A role to deny; may be repeated.", valueName: "application/role"))
    var deny: [String] = []

    @Option(help: .init("A role to leave open; may be repeated.", valueName: "application/role"))
    var unset: [String] = []

    @Option(help: .init("What the workgroup's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let (tenant, id) = try await target.resolved(session)
      if allow.isEmpty, deny.isEmpty, unset.isEmpty {
        let reply = try await session.client.workgroups.get(.init(tenant: tenant, workgroup: id))
        session.output.show(reply) { WorkgroupText.states(reply.workgroup ?? .init(), $0) }
        return
      }
      let reply = try await session.client.workgroups.setRoleStates(
        .init(
          tenant: tenant, workgroup: id, allowed: allow, denied: deny, unset: unset, etag: etag ?? "",
          requestId: write.id))
      session.output.show(reply) { style in
        WorkgroupText.states(reply.workgroup ?? .init(), style) + "\n" + style.dim("token " + reply.token.visible)
      }
    }
  }
}

/// How workgroups read.
enum WorkgroupText {
  static func text(_ workgroup: DirectoryV1.Workgroup, token: String, _ style: Style) -> String {
    var fields = Fields([
      "id": workgroup.id, "name": workgroup.name, "kind": workgroup.kind.word,
      "description": workgroup.description, "comment": workgroup.comment,
      "builtin": workgroup.builtin ? "yes: its name stays, and it can't be deleted" : "", "etag": workgroup.etag,
      "token": token,
    ])
    if workgroup.membershipPolicy != .additive { fields.add("members", workgroup.membershipPolicy.word) }
    if workgroup.license { fields.add("license", "yes: license profiles may name it") }
    var parts = [fields.text(style)]
    if !workgroup.roleStates.isEmpty { parts.append(states(workgroup, style)) }
    if workgroup.kind == .scope { parts.append(items(workgroup, style)) }
    return parts.joined(separator: "\n\n")
  }

  static func items(_ workgroup: DirectoryV1.Workgroup, _ style: Style) -> String {
    if workgroup.unrestricted { return "Restricts nothing." }
    let rows = workgroup.items.enumerated().map { ["\($0 + 1)", ItemText.text($1)] }
    return Table(["ITEM", "RESTRICTIONS"], rows).text(style, none: "No items: its members reach nothing.")
  }

  static func states(_ workgroup: DirectoryV1.Workgroup, _ style: Style) -> String {
    let rows = workgroup.roleStates.map { [$0.role, $0.state.word] }
    return Table(["ROLE", "STATE"], rows).text(style, none: "No role is allowed or denied.")
  }
}

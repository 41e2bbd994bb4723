internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster access`.
struct AccessCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Shows what a user holds and where it comes from.",
    discussion: "  muster access ann")

  @Argument(help: .init("The user.", valueName: "user"))
  var subject: String

  @OptionGroup var about: FreshnessOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let reply = try await session.client.authorization.getEffectiveAccess(
      .init(tenant: try tenant.id(), subject: subject, consistency: about.consistency))
    session.output.show(reply) { AccessText(reply).text(subject: subject, $0) }
  }
}

/// A user's access as tables below each other.
struct AccessText {
  private let reply: AuthorizationV1.GetEffectiveAccessResponse

  init(_ reply: AuthorizationV1.GetEffectiveAccessResponse) { self.reply = reply }

  func text(subject: String, _ style: Style) -> String {
    var fields = Fields(["user": subject, "status": reply.status])
    fields.add("permissions", reply.permissions.joined(separator: ", "))
    fields.add("scope", scope)
    for item in reply.scope?.items ?? [] { fields.add("item", Self.text(item.restrictions)) }
    let parts = [fields.text(style), workgroups(style), roles(style), units(style), licenses(style)]
    return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n" + style.dim("token " + reply.token.visible)
  }

  private var scope: String {
    guard let scope = reply.scope, scope.isEnabled else { return "not enabled" }
    if scope.isUnrestricted { return "\(scope.workgroup), unrestricted" }
    return scope.items.isEmpty ? "\(scope.workgroup), which grants nothing" : scope.workgroup
  }

  /// Restrictions as they are read: `contract in C1, C2 and site in S1`.
  static func text(_ restrictions: [AuthorizationV1.Restriction]) -> String {
    restrictions.map { $0.any ? "any \($0.dimension)" : "\($0.dimension) in \($0.values.joined(separator: ", "))" }
      .joined(separator: " and ")
  }

  private func workgroups(_ style: Style) -> String? {
    table(["WORKGROUP", "KIND", "ID", "SOURCES"], reply.workgroups, style) {
      [$0.name + ($0.isAdministrator ? " (administrator)" : ""), $0.kind, $0.id, $0.sources.joined(separator: ", ")]
    }
  }

  private func roles(_ style: Style) -> String? {
    let names = Dictionary(reply.workgroups.map { ($0.id, $0.name) }) { first, _ in first }
    return table(["ROLE", "STATE", "FROM"], reply.roles, style) { role in
      var from = role.workgroups.map { names[$0] ?? $0 }
      if role.isDirect { from.append("held directly") }
      if !role.unit.isEmpty { from.append("at the unit \(role.unit)") }
      if !role.resource.isEmpty { from.append("on \(role.resource)") }
      return [role.role.isEmpty ? "everything" : role.role, role.state, from.joined(separator: ", ")]
    }
  }

  private func units(_ style: Style) -> String? {
    table(["UNIT", "LEVEL", "NAME", "HOME"], reply.units, style) {
      [$0.id, $0.level, $0.name, $0.isHome ? "home" : ""]
    }
  }

  private func licenses(_ style: Style) -> String? {
    table(["LICENSE PROFILE", "PRIORITY", "WORKGROUP", "PRODUCTS"], reply.licenses, style) {
      [$0.profile, "\($0.priority)", $0.workgroup, $0.products.joined(separator: ", ")]
    }
  }

  private func table<Row>(
    _ header: [String], _ rows: [Row], _ style: Style, _ cells: (Row) -> [String]
  ) -> String? {
    rows.isEmpty ? nil : Table(header, rows.map(cells)).text(style, none: "")
  }
}

internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension IdentityProvidersCommand {
  struct Plan: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what a connection's threshold holds, and who would lose what by it.",
      discussion: """
        A request that takes more from people than the connection allows within its window is held whole, and comes again \
        until it is decided. What passed before it is listed too: a rejection can undo that.

          muster idp plan okta
          muster idp approve 0191f2c0-...
          muster idp reject 0191f2c0-... --undo
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Option(help: .init("Stop after this many.", valueName: "number"))
    var limit: Int?

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let listing = try await Listing<ProvisioningV1.HeldRequest>.read(limit: limit) { size, page in
        let reply = try await session.client.sync.listHeld(
          .init(tenant: tenant, identityProvider: id, pageSize: size, pageToken: page))
        return Page(items: reply.requests, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      if listing.items.isEmpty && !session.output.isJSON { Standard.output.print("Nothing is held.") }
      for (index, held) in listing.items.enumerated() {
        let reply = try await session.client.sync.getHeld(.init(tenant: tenant, id: held.id))
        session.output.show(reply) { (index == 0 ? "" : "\n\n") + HeldText.text(reply, $0) }
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Approve: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets a held request pass when the provider sends it again, once.")

    @Argument(help: .init("The held request.", valueName: "held-id"))
    var held: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.sync.approve(
        .init(tenant: try tenant.id(), id: held, requestId: write.id))
      session.output.show(reply) { Fields(["id": held, "status": "approved", "token": reply.token]).text($0) }
    }
  }

  struct Reject: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Drops a held request; it is held anew if the provider sends it again.")

    @Argument(help: .init("The held request.", valueName: "held-id"))
    var held: String

    @Flag(help: "Put back what passed below the threshold before it.")
    var undo = false

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.sync.reject(
        .init(tenant: try tenant.id(), id: held, requestId: write.id, undo: undo))
      session.output.show(reply) { style in
        Fields([
          "id": held, "status": "rejected", "undone": undo ? reply.undone.of("request") : "", "token": reply.token,
        ]).text(style)
      }
    }
  }
}

/// How held requests read.
enum HeldText {
  static func text(_ reply: ProvisioningV1.GetHeldResponse, _ style: Style) -> String {
    let held = reply.request ?? .init()
    let plan = held.plan ?? .init()
    var parts = [
      Fields([
        "held": held.id, "since": held.at.map(Instant.text) ?? "", "request": held.method,
        "takes": taken(held.removals), "status": held.approved ? "approved: passes when it comes again" : "waits",
        "effect": PlanText.summary(plan),
      ]).text(style), PlanText.table(plan, style),
    ]
    if !reply.applied.isEmpty {
      let rows = reply.applied.map { applied in
        [applied.at.map(Instant.text) ?? "", applied.method, applied.target, taken(applied.removals)]
      }
      parts.append(
        "Passed before it; `muster idp reject \(held.id) --undo` puts it back:\n"
          + Table(["AT", "REQUEST", "TARGET", "TOOK"], rows).text(style, none: ""))
    }
    return parts.joined(separator: "\n\n")
  }

  static func taken(_ removals: ProvisioningV1.Removals?) -> String {
    let removals = removals ?? .init()
    let parts = [(removals.members, "member"), (removals.deletes, "deletion"), (removals.disables, "disable")]
    return parts.filter { $0.0 > 0 }.map { $0.0.of($0.1) }.joined(separator: ", ")
  }
}

/// How plans read.
enum PlanText {
  static func text(_ plan: ProvisioningV1.MembershipPlan, _ style: Style) -> String {
    Fields(["effect": summary(plan)]).text(style) + "\n\n" + table(plan, style)
  }

  /// Such as "would add 41, remove 3, in 2 workgroups, of 40 users".
  static func summary(_ plan: ProvisioningV1.MembershipPlan) -> String {
    "would add \(plan.gained), remove \(plan.lost), in \(plan.workgroups.of("workgroup")), of \(plan.users.of("user"))"
  }

  static func table(_ plan: ProvisioningV1.MembershipPlan, _ style: Style) -> String {
    let rows = plan.changes.map { change in
      [
        change.login.isEmpty ? change.user : change.login, change.kind.word,
        change.workgroupName.isEmpty ? change.workgroup : change.workgroupName,
      ]
    }
    let table = Table(["USER", "CHANGE", "WORKGROUP"], rows).text(style, none: "Nobody gains or loses anything.")
    return plan.complete ? table : table + "\nThese are the first \(rows.count); all of them are counted above."
  }
}

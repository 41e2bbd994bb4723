internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

extension IdentityProvidersCommand {
  struct Sync: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Brings a connection in line with a full snapshot of its directory.",
      discussion: """
        The files together are all that the directory holds: whoever is not in them is gone. A file holds lines of JSON, \
        or CSV if its name ends so, with columns id and userName (active, email and others), id and displayName, \
        group and user, or group and member for a group that lies in a group. Ids are the directory's own.

          {"users": [{"id": "00u1", "userName": "ann@corp.example"}]}
          {"groups": [{"id": "00g1", "displayName": "Planners"}]}
          {"members": [{"group": "00g1", "users": ["00u1"]}]}

        A snapshot that would take too much from people is held (see `muster idp approve`): exit code 1. With --run, a \
        snapshot that broke off is gone on with.

          muster idp sync okta users.csv groups.csv members.csv --dry-run
          muster idp sync okta snapshot.jsonl --run nightly-2026-11-26
        """)

    @Argument(help: .init("The connection.", valueName: "connection"))
    var connection: String

    @Argument(help: .init("What to read; - for the standard input.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(help: .init("Names the run; made by the server, if it is not given.", valueName: "id"))
    var run: String?

    @Flag(help: "The files hold users only; groups and members stay.")
    var usersOnly = false

    @Flag(help: "Only show what it would do; --apply of that run does it.")
    var dryRun = false

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let sender = SnapshotSender(
        files: files,
        header: .init(
          tenant: tenant, identityProvider: connection, run: run ?? "", usersOnly: usersOnly, dryRun: dryRun,
          requestId: write.id))
      let reply = try await sender.sent(by: session.client)
      guard let run = reply.run else { throw Failure("the server did not say what became of the snapshot") }
      if dryRun, run.state == .planned {
        let plan = try await session.client.sync.plan(.init(tenant: tenant, id: run.id))
        session.output.show(plan) { SyncText.plan(plan, $0) }
      } else {
        session.output.show(reply) { SyncText.run(run, $0) }
      }
      if run.state == .held { throw ExitCode(1) }
    }
  }

  struct Runs: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the snapshots of a connection, the newest first, or what one of them would do.",
      discussion: """
          muster idp runs okta
          muster idp runs okta --plan nightly-2026-11-26
          muster idp runs okta --apply nightly-2026-11-26
        """)

    @Argument(help: .init("The connection.", valueName: "connection"))
    var connection: String

    @Option(help: .init("Show what this run, planned or held, would do now.", valueName: "run"))
    var plan: String?

    @Option(help: .init("Carry this run out, which was only planned.", valueName: "run"))
    var apply: String?

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if plan != nil && apply != nil { throw ValidationError("Give --plan or --apply, not both.") }
    }

    func run(_ session: Session) async throws {
      let (tenant, sync) = (try tenant.id(), session.client.sync)
      if let plan {
        let reply = try await sync.plan(.init(tenant: tenant, id: plan, limit: Int32(Limits.pageSize)))
        session.output.show(reply) { SyncText.plan(reply, $0) }
      } else if let apply {
        let reply = try await sync.apply(.init(tenant: tenant, id: apply))
        session.output.show(reply) { SyncText.run(reply.run ?? .init(), $0) }
        if reply.run?.state == .held { throw ExitCode(1) }
      } else {
        let reply = try await sync.listRuns(.init(tenant: tenant, identityProvider: connection))
        session.output.show(reply) { style in
          let rows = reply.runs.map { run in
            [
              run.id, run.state.word, "\(run.users)", "\(run.groups)", "\(run.members)",
              run.state == .held ? "takes \(HeldText.taken(run.removals))" : SyncText.effect(run), run.reason,
            ]
          }
          return Table(["ID", "STATE", "USERS", "GROUPS", "MEMBERS", "EFFECT", "REASON"], rows)
            .text(style, none: "No snapshots.")
        }
        if !reply.complete { session.output.note("Older runs are not shown.") }
      }
    }
  }

  struct Pause: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Refuses all pushes of a connection from now on; logins go on.")

    @Argument(help: .init("The connection.", valueName: "connection"))
    var connection: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.sync.pause(
        .init(tenant: try tenant.id(), identityProvider: connection, requestId: write.id))
      session.output.show(reply) { Fields(["paused": connection, "token": reply.token]).text($0) }
    }
  }

  struct Resume: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Takes the pushes of a paused connection again.")

    @Argument(help: .init("The connection.", valueName: "connection"))
    var connection: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.sync.resume(
        .init(tenant: try tenant.id(), identityProvider: connection, requestId: write.id))
      session.output.show(reply) { Fields(["resumed": connection, "token": reply.token]).text($0) }
    }
  }
}

/// Snapshots for people.
enum SyncText {
  static func run(_ run: ProvisioningV1.SyncRun, _ style: Style) -> String {
    var fields = Fields(["run": run.id, "state": run.state.word, "effect": effect(run)])
    if run.state == .held {
      fields.add("takes", HeldText.taken(run.removals))
      fields.add("held", run.held)
    }
    fields.add("reason", run.reason)
    return fields.text(style)
  }

  static func plan(_ plan: ProvisioningV1.SyncServicePlanResponse, _ style: Style) -> String {
    let rows = plan.changes.map { [$0.kind.word, $0.login.isEmpty ? $0.user : $0.login, $0.workgroupName] }
    var text = Fields(["run": plan.run?.id ?? "", "would": effect(plan.run ?? .init())]).text(style)
    text += "\n\n" + Table(["", "USER", "WORKGROUP"], rows).text(style, none: "No membership changes.")
    if !plan.conflicts.isEmpty {
      text += "\n\n" + Table(["CONFLICT", "WHY"], plan.conflicts.map { [$0.id, $0.detail] }).text(style, none: "")
    }
    return plan.complete ? text : text + "\n\nMore is not shown."
  }

  /// Such as `adds 41, removes 3 in 2 workgroups; 1 user ends`.
  static func effect(_ run: ProvisioningV1.SyncRun) -> String {
    guard let effect = run.effect else { return "" }
    let memberships = [("adds", effect.additions), ("removes", effect.removals), ("moves", effect.moves)]
      .filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    var parts =
      memberships.isEmpty ? [] : [memberships.joined(separator: ", ") + " in " + effect.workgroups.of("workgroup")]
    parts += [
      ("user", " made", effect.usersCreated), ("user", " changed", effect.usersChanged),
      ("user", " ended", effect.usersEnded), ("group", " made", effect.groupsCreated),
      ("group", " changed", effect.groupsChanged), ("group", " ended", effect.groupsEnded),
      ("conflict", "", effect.conflicts),
    ].filter { $0.2 > 0 }.map { $0.2.of($0.0) + $0.1 }
    return parts.joined(separator: "; ")
  }
}

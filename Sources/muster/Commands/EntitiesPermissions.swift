internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

extension EntitiesCommand {
  struct Set: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Allows, denies and unsets permissions of a user or a workgroup.",
      discussion: "Children are all nodes below, parents all nodes above. Without an id: on all of the type.")

    @Argument(help: .init("The node, or all of a type.", valueName: "type[/id]"))
    var node: NodeName

    @OptionGroup var principal: PrincipalOptions

    @Option(help: .init("What to allow; may be repeated.", valueName: "permission"))
    var allow: [Choice<DirectoryV1.EntityPermission>] = []

    @Option(help: .init("What to deny; may be repeated.", valueName: "permission"))
    var deny: [Choice<DirectoryV1.EntityPermission>] = []

    @Option(help: .init("What to leave open; may be repeated.", valueName: "permission"))
    var unset: [Choice<DirectoryV1.EntityPermission>] = []

    @Option(help: .init("Where; node, if it is not given.", valueName: "reach"))
    var applyTo: Choice<DirectoryV1.ApplyTo>?

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if allow.isEmpty, deny.isEmpty, unset.isEmpty {
        throw ValidationError("Nothing to set: give --allow, --deny or --unset.")
      }
    }

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var request = DirectoryV1.SetPermissionsRequest(
        tenant: tenant, node: node.key(application: owner.application), allow: allow.map(\.value),
        deny: deny.map(\.value), unset: unset.map(\.value), applyTo: applyTo?.value ?? .node, requestId: write.id)
      switch try await principal.resolved(session, tenant: tenant) {
      case .user(let id): request.principal = .user(id)
      case .workgroup(let id): request.principal = .workgroup(id)
      }
      let reply = try await session.client.entities.setPermissions(request)
      session.output.show(reply) { Fields(["nodes": "\(reply.count)", "token": reply.token]).text($0) }
    }
  }

  struct Effective: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what is in effect on a node, and the rule that won.")

    @Argument(help: .init("The node, or all of a type.", valueName: "type[/id]"))
    var node: NodeName

    @OptionGroup var principal: PrincipalOptions
    @OptionGroup var owner: ApplicationOption
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var request = DirectoryV1.GetEffectivePermissionsRequest(
        tenant: tenant, node: node.key(application: owner.application))
      switch try await principal.resolved(session, tenant: tenant) {
      case .user(let id): request.principal = .user(id)
      case .workgroup(let id): request.principal = .workgroup(id)
      }
      let reply = try await session.client.entities.getEffectivePermissions(request)
      session.output.show(reply) { style in
        let rows = reply.permissions.map { one in
          [one.permission.word, one.inEffect ? "yes" : "no", one.rule?.sentence ?? "nothing is set"]
        }
        return Table(["PERMISSION", "IN EFFECT", "BECAUSE"], rows).text(style, none: "Nothing.")
      }
    }
  }
}

/// Whose permissions: a user's or a workgroup's.
struct PrincipalOptions: ParsableArguments {
  @Option(help: .init("The user.", valueName: "user"))
  var user: String?

  @Option(help: .init("The workgroup, by id or name.", valueName: "workgroup"))
  var workgroup: String?

  enum Principal {
    case user(String)
    case workgroup(String)
  }

  func validate() throws {
    if (user == nil) == (workgroup == nil) { throw ValidationError("Give either --user or --workgroup.") }
  }

  func resolved(_ session: Session, tenant: String) async throws -> Principal {
    if let workgroup { return .workgroup(try await session.workgroupID(workgroup, tenant: tenant)) }
    return .user(user ?? "")
  }
}

extension DirectoryV1.EntityRule {
  fileprivate var sentence: String {
    let who =
      switch principal {
      case .user(let id): "user \(id)"
      case .workgroup(let id): "workgroup \(id)"
      case nil: "nobody"
      }
    let place = node.isEmpty ? "all of the type" : node
    return "\(who) is \(allowed ? "allowed" : "denied") \(permission.word) on \(place)"
  }
}

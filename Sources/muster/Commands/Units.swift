internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster units`.
struct UnitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units",
    abstract: "Makes, shows and changes the tenant's tree of units.",
    discussion: """
      The tenant itself is at the top, groups are below it, and teams below those.

        muster units create --id emea --name EMEA
        muster units create --id berlin --name Berlin --parent emea
        muster units attach ann berlin
        muster units list
      """,
    subcommands: [List.self, Create.self, Rename.self, Delete.self, Attach.self],
    aliases: ["unit"])

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the units, each below its parent.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.units.listTree(.init(tenant: try tenant.id()))
      session.output.show(reply) { style in
        let rows = UnitTree.ordered(reply.units).map { depth, unit in
          [String(repeating: "  ", count: depth) + (unit.name.isEmpty ? unit.id : unit.name), unit.id, unit.level.word]
        }
        return Table(["UNIT", "ID", "LEVEL"], rows).text(style, none: "No units.")
      }
      if !reply.complete { session.output.note("The server did not send all units.") }
    }
  }
}

extension UnitsCommand {
  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a group, or with --parent a team.")

    @Option(help: .init("Made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @Option(help: .init("What it is called.", valueName: "text"))
    var name: String

    @Option(help: .init("The unit above it; the tenant's top unit, if it is not given.", valueName: "id"))
    var parent: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.units.create(
        .init(
          tenant: try tenant.id(), unit: .init(id: id ?? "", name: name, parent: parent ?? ""), requestId: write.id))
      session.output.show(reply) { UnitTree.fields(reply.unit, reply.token).text($0) }
    }
  }

  struct Rename: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a unit another name.")

    @Argument(help: .init("The unit.", valueName: "id"))
    var unit: String

    @Argument(help: .init("What it is called from now on.", valueName: "name"))
    var name: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.units.rename(
        .init(tenant: try tenant.id(), unit: unit, name: name, requestId: write.id))
      session.output.show(reply) { UnitTree.fields(reply.unit, reply.token).text($0) }
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deletes an empty unit.", discussion: "Move its users, resources and units first.")

    @Argument(help: .init("The unit.", valueName: "id"))
    var unit: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.units.delete(
        .init(tenant: try tenant.id(), unit: unit, requestId: write.id))
      session.output.show(reply) { Fields(["deleted": unit, "token": reply.token]).text($0) }
    }
  }

  struct Attach: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Attaches a user to a unit instead of the one before.",
      discussion: "A role at the unit before is replaced by --role, or ends.")

    @Argument(help: .init("The user.", valueName: "id"))
    var user: String

    @Argument(help: .init("The unit.", valueName: "id"))
    var unit: String

    @Option(help: .init("The user's role there.", valueName: "application/role"))
    var role: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.units.attachUser(
        .init(tenant: try tenant.id(), user: user, unit: unit, role: role ?? "", requestId: write.id))
      session.output.show(reply) { style in
        Fields(["user": user, "unit": unit, "role": role ?? "", "token": reply.token]).text(style)
      }
    }
  }
}

/// Units in the order of a tree.
enum UnitTree {
  static func fields(_ unit: DirectoryV1.Unit?, _ token: String) -> Fields {
    let unit = unit ?? .init()
    return Fields([
      "id": unit.id, "name": unit.name, "level": unit.level.word, "parent": unit.parent, "etag": unit.etag,
      "token": token,
    ])
  }

  /// Each unit after its parent, with its depth. One whose parent isn't there counts as a top, so that none gets lost.
  static func ordered(_ units: [DirectoryV1.Unit]) -> [(depth: Int, unit: DirectoryV1.Unit)] {
    let ids = Set(units.map(\.id))
    let children = Dictionary(grouping: units) { ids.contains($0.parent) && $0.parent != $0.id ? $0.parent : "" }
    var ordered: [(depth: Int, unit: DirectoryV1.Unit)] = []
    var open = (children[""] ?? []).reversed().map { (depth: 0, unit: $0) }
    var seen: Set<String> = []
    while let next = open.popLast() {
      guard seen.insert(next.unit.id).inserted else { continue }
      ordered.append(next)
      open += (children[next.unit.id] ?? []).reversed().map { (next.depth + 1, $0) }
    }
    return ordered + units.filter { !seen.contains($0.id) }.map { (0, $0) }
  }
}

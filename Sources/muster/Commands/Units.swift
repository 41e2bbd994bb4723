internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster units`.
struct UnitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units",
    abstract: "Shows the tenant's tree of units.",
    discussion: """
      The tenant itself is at the top, groups are below it, and teams below those.

        muster units list
      """,
    subcommands: [List.self],
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

/// Units in the order of a tree.
enum UnitTree {
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

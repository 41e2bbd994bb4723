internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

/// `muster audit`.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Shows who changed what and who was refused, and proves that nobody altered it.",
    discussion: """
      Changes are one chain of hashes by revision; accesses (refusals, previews, switches of view) one chain per node.

        muster audit list --user ann --limit 20
        muster audit list --accesses
        muster audit export > audit.jsonl
        muster audit verify
      """,
    subcommands: [List.self, Export.self, Verify.self])

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists entries, the newest first.", discussion: "What is cut short in the table is whole with --json.")

    @OptionGroup var filter: AuditFilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let listing = try await Listing.read(limit: list.limit) { size, token in
        let reply = try await session.client.audit.list(
          .init(tenant: tenant, filter: filter.message, pageSize: size, pageToken: token))
        return Page(items: reply.entries, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.AuditServiceListResponse(
        entries: listing.items, nextPageToken: listing.nextPageToken, complete: listing.isComplete)
      session.output.show(whole) { style in
        Table(["AT", "WHICH", "METHOD", "BY", "WHAT"], listing.items.map(AuditCommand.row))
          .text(style, none: "No entries.")
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Export: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes all entries, in the order of their chains, one line of JSON each.",
      discussion: """
        When it ends, its position is told on the standard error: with --after it goes on from there, also after a \
        connection broke.
        """)

    @OptionGroup var filter: AuditFilterOptions
    @Option(help: .init("Go on behind this position of an earlier export.", valueName: "position"))
    var after: String?
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      var position = after ?? ""
      // Told however it ends, so that what is written need not be read again.
      defer { if !position.isEmpty { session.output.note("position: \(position)") } }
      let stream = try await session.client.audit.export(
        .init(tenant: try tenant.id(), filter: filter.message, after: position))
      for try await stretch in stream {
        for entry in stretch.entries { Standard.output.print(entry.json) }
        position = stretch.position
      }
    }
  }

  struct Verify: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Computes the chains of hashes anew.",
      discussion: "Exit code 0 if all hold, 1 if one is broken.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let listing = try await Listing.read(limit: nil) { _, token in
        let reply = try await session.client.audit.verify(.init(tenant: tenant, pageToken: token))
        return Page(items: reply.chains, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let chains = AuditCommand.joined(listing.items)
      session.output.show(DirectoryV1.AuditServiceVerifyResponse(chains: chains, complete: true)) { style in
        let rows = chains.map { chain in
          [
            chain.kind == .accesses ? "accesses of \(chain.node)" : "changes", "\(chain.verified)", "\(chain.last)",
            chain.firstBreak == 0 ? "holds" : "BROKEN at \(chain.firstBreak)",
          ]
        }
        return Table(["CHAIN", "VERIFIED", "LAST", "RESULT"], rows).text(style, none: "No chains.")
      }
      if chains.contains(where: { $0.firstBreak != 0 }) { throw ExitCode(1) }
    }
  }

  /// One report per chain, from those of its stretches, which follow each other.
  static func joined(_ stretches: [DirectoryV1.AuditChainReport]) -> [DirectoryV1.AuditChainReport] {
    stretches.reduce(into: []) { chains, stretch in
      guard let last = chains.last, last.kind == stretch.kind, last.node == stretch.node else {
        return chains.append(stretch)
      }
      var whole = stretch
      whole.verified += last.verified
      chains[chains.count - 1] = whole
    }
  }

  private static func row(_ entry: DirectoryV1.AuditEntry) -> [String] {
    let by = entry.actingUser.isEmpty ? entry.principal : "\(entry.actingUser) via \(entry.principal)"
    let (which, what) =
      switch entry.entry {
      case .change(let change): ("\(change.revision)", self.text(change.effects))
      case .access(let access):
        (access.kind.word, [access.user, access.reason, access.preview].filter { !$0.isEmpty }.joined(separator: " "))
      case nil: ("", "")
      }
    return [entry.at.map { Instant.text($0) } ?? "", which, entry.method, by, what]
  }

  /// The first effects and how many more there are: a tenant's making has dozens, and a table's row is one line.
  private static func text(_ effects: [DirectoryV1.AuditEffect]) -> String {
    let more = effects.count - Limits.effectsShown
    let shown = effects.prefix(Limits.effectsShown).map(self.text)
    return (shown + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; ")
  }

  private static func text(_ effect: DirectoryV1.AuditEffect) -> String {
    let verb = effect.after.isEmpty ? "-" : effect.before.isEmpty ? "+" : "~"
    let fact = effect.after.isEmpty ? effect.before : effect.after
    let cut = fact.count > Limits.factCharactersShown ? "\(fact.prefix(Limits.factCharactersShown))..." : fact
    return "\(verb)\(effect.kind) \(cut)"
  }
}

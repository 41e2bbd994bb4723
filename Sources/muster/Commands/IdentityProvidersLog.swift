internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

extension IdentityProvidersCommand {
  struct Log: ServerCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Exports what a provider asked for and what became of it, the oldest first.",
      discussion: """
        With --json each line of the output is one line of the log, with what it changed; `muster idp replay` reads that.

          muster idp log okta
          muster idp log okta --json > okta.jsonl
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Option(help: .init("Begin behind the line of this number.", valueName: "number"))
    var after: Int64 = 0

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let stream = try await session.client.identityProviders.exportLog(
        .init(
          tenant: try tenant.id(), identityProvider: id, after: after, withChanges: session.output.isJSON))
      var isEmpty = true
      for try await part in stream {
        // Each part is a table of its own: a log has no end to wait for.
        session.output.isJSON ? printLines(part) : printTable(part, session.output.style, withHeader: isEmpty)
        isEmpty = false
      }
      if isEmpty && !session.output.isJSON { Standard.output.print("No lines.") }
    }

    private func printLines(_ part: ProvisioningV1.IdentityProvidersServiceExportLogResponse) {
      for line in part.lines { Standard.output.print(line.json) }
    }

    private func printTable(
      _ part: ProvisioningV1.IdentityProvidersServiceExportLogResponse, _ style: Style, withHeader: Bool
    ) {
      let rows = part.lines.compactMap(\.line).map { line in
        [
          "\(line.number)", line.at.map(Instant.text) ?? "", line.method, line.decision, line.reason, line.target,
          line.revision == 0 ? "" : "\(line.revision)",
        ]
      }
      let table = Table(["LINE", "TIME", "REQUEST", "DECISION", "REASON", "TARGET", "REVISION"], rows)
      let text = table.text(style, none: "").split(separator: "\n", omittingEmptySubsequences: false)
      Standard.output.print(text.dropFirst(withHeader ? 0 : 1).joined(separator: "\n"))
    }
  }

  struct Replay: ServerCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay",
      abstract: "Does again what an exported log says, to rebuild a directory.",
      discussion: """
        The tenant should be empty but for the same connection and mappings. A file that was read in part can be read again \
        within a day: what was done already counts once.

          muster idp replay okta okta.jsonl --tenant rebuilt
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Argument(help: .init("The log, as `muster idp log --json` wrote it; - for the standard input.", valueName: "path"))
    var path: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var total = ProvisioningV1.IdentityProvidersServiceReplayLogResponse()
      var pending: [ProvisioningV1.LogLine] = []
      var bytes = 0
      func send() async throws {
        guard !pending.isEmpty else { return }
        let reply = try await session.client.identityProviders.replayLog(
          .init(tenant: tenant, identityProvider: id, lines: pending))
        total.applied += reply.applied
        total.skipped += reply.skipped
        if !reply.token.isEmpty { total.token = reply.token }
        (pending, bytes) = ([], 0)
      }
      for (number, text) in try InputFile.text(path, atMost: Limits.logFile).split(separator: "\n").enumerated() {
        guard let line = try? ProvisioningV1.ExportedLine(json: String(text)).line else {
          throw Failure("line \(number + 1) of \(path) is no line of a log; export it with `muster idp log --json`")
        }
        pending.append(line)
        bytes += text.utf8.count
        if pending.count == Limits.replayedLines || bytes >= Limits.replayedBytes { try await send() }
      }
      try await send()
      session.output.show(total) { style in
        Fields(["replayed": "\(total.applied)", "skipped": "\(total.skipped)", "token": total.token]).text(style)
      }
    }
  }
}

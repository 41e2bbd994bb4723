internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC

/// `muster export`: lists as files for spreadsheets.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes lists as CSV files.",
    discussion: """
      The file goes to the standard output, as of one moment:

        muster export workgroups --csv > workgroups.csv
      """,
    subcommands: [Workgroups.self])

  struct Workgroups: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the workgroups of a kind, with their members and roles.")

    @Flag(help: "As CSV, the one form that there is.")
    var csv = false

    @Option(help: .init("Of which kind; role, if it is not given.", valueName: "kind"))
    var kind: Choice<DirectoryV1.WorkgroupKind>?

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if !csv { throw ValidationError("Say which form: --csv.") }
    }

    func run(_ session: Session) async throws {
      let stream = try await session.client.workgroups.exportCsv(
        .init(tenant: try tenant.id(), kind: kind?.value ?? .role))
      for try await part in stream { Standard.output.write(part.csv) }
    }
  }
}

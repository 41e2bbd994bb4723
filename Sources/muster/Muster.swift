import ArgumentParser
import Glibc

/// `muster`: the client for people and scripts.
@main
struct Muster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster",
    abstract: "Asks and changes a Muster server: who may do what, and who is who.",
    discussion: """
      A first round, with the server that `make run` starts:

        export MUSTER_TENANT=acme
        muster tenants create acme --preset planning
        muster users create --id ann --display-name "Ann Bell"
        muster workgroups create Planners --member ann
        muster workgroups roles Planners --allow "PlanningSpace Economics/Run"
        muster check --subject ann --action run --resource economics_run/r1

      The environment names what every command needs: MUSTER_SERVER, MUSTER_KEY_FILE (or the key itself in MUSTER_KEY) \
      and MUSTER_TENANT. Tables are for people; --json prints the server's answer for programs.

      Exit codes: 0 done or allowed, 1 not allowed (where the answer is yes or no), 2 error.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Access",
        subcommands: [
          CheckCommand.self, ExplainCommand.self, BatchCheckCommand.self, FilterCommand.self,
          ListResourcesCommand.self, ListSubjectsCommand.self, AccessCommand.self, SwitchViewCommand.self,
          AsOfCommand.self, WatchCommand.self,
        ]),
      CommandGroup(
        name: "Directory",
        subcommands: [
          TenantsCommand.self, UsersCommand.self, WorkgroupsCommand.self, RolesCommand.self, UnitsCommand.self,
          CompaniesCommand.self, LicensesCommand.self, TypesCommand.self, ResourcesCommand.self, EntitiesCommand.self,
          AuditCommand.self,
          ExportCommand.self,
        ]),
      CommandGroup(
        name: "Identity providers",
        subcommands: [IdentityProvidersCommand.self, MappingsCommand.self, LoginCommand.self]),
      CommandGroup(name: "Server", subcommands: [HealthCommand.self]),
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// Help and answers keep their exit codes; every error is 2, also one of the command line itself.
  private static func end(with error: any Error) -> Never {
    if let failure = error as? Failure {
      Standard.error.print(failure.text)
    } else if let code = error as? ExitCode {
      Glibc.exit(code.rawValue)
    } else if exitCode(for: error) == .success {
      exit(withError: error)
    } else {
      Standard.error.print(fullMessage(for: error))
    }
    Glibc.exit(Failure.exitCode)
  }
}

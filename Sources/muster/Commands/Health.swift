internal import ArgumentParser
internal import MusterClient
internal import RPC

/// `muster health`.
struct HealthCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "health",
    abstract: "Does the server take calls?",
    discussion: """
      Needs no key. Exit code 0: it serves. 2: it does not, or nobody answers.

        muster health
        muster health --service muster.directory.v1.UsersService
      """)

  @Option(help: .init("One service by its full name; the whole server, if it is not given.", valueName: "name"))
  var service: String?

  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let reply = try await session.client.health.check(.init(service: service ?? ""))
    session.output.show(reply) { style in
      reply.status == .serving ? style.green("serving") : style.red("not serving")
    }
    if reply.status != .serving { throw ExitCode(Failure.exitCode) }
  }
}

import ArgumentParser
import Glibc

/// `muster-load`: makes load and measures it.
@main
struct MusterLoad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster-load",
    abstract: "Makes load on a Muster server, measures how long its answers take, and checks that they are right.",
    discussion: """
      A first round, with the server that `make run` starts:

        muster-load prepare --tenant load --users 1000
        muster-load check --tenant load --users 1000 --duration 10s
        muster-load check --tenant load --users 1000 --rate 5000 --p99-below 2ms

      Without --rate each answer sends the next call, which finds out what the server can do. With --rate calls are due \
      at instants that no answer moves, and latency counts from then: that is what a user of a busy server sees.

      Exit codes: 0 all thresholds are met, 1 one is missed or an answer is wrong, 2 there was no run.
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, BatchCheckCommand.self, UnaryCommand.self, RawCommand.self, PrepareCommand.self,
      SeedCommand.self, SCIMCommand.self,
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

  /// Help and reports keep their exit codes; every error is 2, also one of the command line itself.
  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
    if let failure = error as? Failure {
      printError("muster-load: \(failure.sentence)")
    } else if exitCode(for: error) == .success {
      exit(withError: error)
    } else {
      printError(fullMessage(for: error))
    }
    Glibc.exit(Failure.exitCode)
  }
}

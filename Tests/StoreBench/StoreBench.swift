import ArgumentParser

/// Puts load on the store, for the benchmarks.
@main
struct StoreBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store-bench", abstract: "Measures the store against a PostgreSQL that runs.",
    discussion: "Each subcommand prints one line of JSON.", subcommands: [Reads.self, Writes.self])
}

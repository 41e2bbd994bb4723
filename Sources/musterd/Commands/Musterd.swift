import ArgumentParser
import Directory
import Foundation
import Services

/// The daemon's command line.
@main
struct Musterd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "musterd",
    abstract: "Answers who belongs to which workgroup, and what they may therefore see and do.",
    discussion: """
      musterd serve          serves, with a PostgreSQL of its own below .muster
      musterd health         says whether a server is serving
      """,
    version: Version.text,
    subcommands: [
      Serve.self, Migrate.self, EpochCommand.self, ConfigCommand.self, Health.self, VersionCommand.self,
    ],
    defaultSubcommand: nil)
}

/// The release of this source.
enum Version {
  static let text = "0.1.0"
}

/// `musterd version`.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version.")

  func run() { print("musterd \(Version.text)") }
}

/// `musterd config check`.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Look at the configuration.", subcommands: [Check.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check options, environment and file as `serve` would, and print what they come to.")

    @OptionGroup var options: ServeOptions

    func run() async throws {
      let config = try await ConfigLoader.load(options)
      let database =
        switch config.database {
        case .embedded: "embedded below \(config.dataDirectory)"
        case .external(_, let migrateURL): migrateURL == nil ? "external" : "external, migrated at the start"
        }
      let rows: [(String, String)] = [
        ("listen", "\(config.listen)"),
        ("tls", config.tls?.summary ?? "off"),
        ("services", config.services.map(\.rawValue).sorted().joined(separator: ",")),
        ("data-dir", config.dataDirectory),
        ("database", database),
        ("threads", "\(config.threads)"),
        ("metrics-listen", config.metricsListen.map { "\($0)" } ?? "off"),
        ("max-staleness", "\(config.maxStaleness)"),
        ("snapshot-memory", "\(config.snapshotBytes >> 20)MiB"),
        ("presets", try Presets.catalog(adding: config.presetsDirectory).names.joined(separator: ",")),
        ("reflection", config.reflectionIsOpen ? "open" : "with the key"),
        ("authentication", config.admitsEverybody ? "OFF: everybody is admitted" : "root key"),
        ("log-format", config.logFormat.rawValue),
      ]
      for (name, value) in rows { print(name.padding(toLength: 16, withPad: " ", startingAt: 0) + value) }
    }
  }
}

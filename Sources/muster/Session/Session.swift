internal import ArgumentParser
internal import FoundationEssentials
internal import MusterClient

/// What a running command works with.
struct Session {
  let client: MusterClient
  let output: Output
}

/// A command that calls a server.
protocol ServerCommand: AsyncParsableCommand {
  var server: ServerOptions { get }

  func run(_ session: Session) async throws
}

extension ServerCommand {
  /// Connects, runs, and turns whatever goes wrong into a sentence.
  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let config = try server.config(environment)
    do {
      let client = try MusterClient(config)
      defer { client.close() }
      let output = Output(isJSON: server.json, style: .standard(environment: environment))
      try await run(Session(client: client, output: output))
    } catch {
      throw Failure.explaining(error, server: config.server, hasKey: config.key != nil)
    }
  }
}

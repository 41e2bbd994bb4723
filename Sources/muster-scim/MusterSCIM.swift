import ArgumentParser
import Foundation
import Logging
import MusterClient
import SCIMGateway
import ServiceLifecycle
import UnixSignals

/// `muster-scim`: the gateway for identity providers and hooks that speak HTTP.
@main
struct MusterSCIM: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster-scim",
    abstract: "Serves SCIM 2.0, logins and hook events over HTTP, and passes them on to musterd.",
    discussion: """
      It keeps nothing, so several may run behind a balancer. Identity providers are given one of the URLs that it prints \
      and a token of their connection (`muster idp token`).

      Each option is also an environment variable, such as MUSTER_SCIM_LISTEN; what is typed wins. When it is ready it \
      prints, a line each: listening, ready.
      """,
    version: "0.1.0")

  @OptionGroup var options: GatewayOptions

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let config = try options.gateway(environment)
    let client = try MusterClient(try options.client(environment))
    defer { client.close() }
    // Writing to a peer that is gone is an error of that request, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    let scheme = config.tls == nil ? "http" : "https"
    let gateway = Gateway(config, client: client, logger: Logger(label: "muster-scim")) { address in
      FileHandle.standardOutput.write(Data("listening \(scheme)://\(address)\nready\n".utf8))
    }
    var lifecycle = Logger(label: "muster-scim.lifecycle")
    lifecycle.logLevel = .warning
    try await ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: gateway, successTerminationBehavior: .gracefullyShutdownGroup)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: lifecycle)
    ).run()
  }
}

import ArgumentParser
import Foundation
import RPC
import Reactor

/// `musterd health`: for probes and for people.
struct Health: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask a server whether it serves: exit code 0 if it does, 1 otherwise.")

  @Option(help: ArgumentHelp("The server to ask.", valueName: "host:port"))
  var server = ProcessInfo.processInfo.environment["MUSTER_SERVER"] ?? "127.0.0.1:7400"

  @OptionGroup var tls: ClientTLSOptions

  @Option(help: "One service by its full name; the server as a whole if not given.")
  var service = ""

  func run() async throws {
    let address = try SocketAddress(parsing: server)
    let reactor = try Reactor()
    try reactor.start()
    defer {
      reactor.stop()
      reactor.join()
    }
    var config = ChannelConfig()
    config.authority = server
    config.credentials = try tls.credentials(ProcessInfo.processInfo.environment)
    let channel = Channel(target: address, reactor: reactor, config: config)
    defer { channel.close() }
    do {
      let answer = try await HealthV1.HealthClient(channel: channel).check(
        HealthV1.HealthCheckRequest(service: service), options: CallOptions(timeout: Limits.healthProbe))
      print(answer.status == .serving ? "serving" : "not serving")
      if answer.status != .serving { throw ExitCode(1) }
    } catch let error as RPCError {
      FileHandle.standardError.write(Data("\(server) does not answer: \(error.message)\n".utf8))
      throw ExitCode(1)
    }
  }
}

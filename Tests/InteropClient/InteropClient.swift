import ArgumentParser
import RPC
import Reactor
import TLS

/// gRPC's interop client, with the options that all implementations share, and a few for certificates.
@main
struct InteropClient: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-client",
    abstract: "Makes the calls of one of gRPC's interop test cases, and fails if an answer is not as it should be.",
    discussion: "Prints `OK: CASE` and ends with 0, or says what was wrong and ends with 1.")

  @Option(name: .customLong("server_host"), help: "The server's host.") var host = "127.0.0.1"
  @Option(name: .customLong("server_port"), help: "The server's port.") var port: UInt16
  @Option(name: .customLong("test_case"), help: "A case of gRPC's interop-test-descriptions.md.") var testCase: String
  @Option(name: .customLong("use_tls"), help: "true or false: whether the connection is encrypted.") var usesTLS =
    "false"
  @Option(name: .customLong("ca_file"), help: "The CA, in PEM, that vouches for the server.") var caFile: String?
  @Option(name: .customLong("client_cert"), help: "What the client shows, in PEM.") var clientCertificate: String?
  @Option(name: .customLong("client_key"), help: "The key of --client_cert.") var clientKey: String?
  @Option(name: .customLong("server_host_override"), help: "The name that the server's certificate must carry.")
  var serverName: String?

  func run() async throws {
    let reactor = try Reactor()
    try reactor.start()
    defer {
      reactor.stop()
      reactor.join()
    }
    var config = ChannelConfig()
    config.credentials = try credentials()
    let target = try ChannelTarget(parsing: host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)")
    let channel = Channel(target: target, reactor: reactor, config: config)
    defer { channel.close() }
    let cases = Cases(channel: channel)
    guard let body = cases.named(testCase) else { throw ValidationError("there is no case '\(testCase)'") }
    try await body()
    print("OK: \(testCase)")
  }

  private func credentials() throws -> ClientCredentials? {
    guard usesTLS == "true" else { return nil }
    let certificate: CertificateFiles? =
      if let clientCertificate, let clientKey {
        CertificateFiles(certificate: clientCertificate, key: clientKey)
      } else { nil }
    return try ClientCredentials(
      ClientTLSConfig(trust: caFile.map { .file($0) } ?? .system, certificate: certificate, serverName: serverName))
  }
}

/// An answer that is not what the case asks for.
struct Wrong: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

func expect(_ condition: Bool, _ what: @autoclosure () -> String) throws {
  guard condition else { throw Wrong(what()) }
}

@discardableResult
func expectError(_ code: StatusCode, _ call: () async throws -> Void) async throws -> RPCError {
  do {
    try await call()
  } catch let error as RPCError {
    try expect(error.code == code, "the status is \(error), not \(code)")
    return error
  }
  throw Wrong("the call succeeded, and should have ended with \(code)")
}

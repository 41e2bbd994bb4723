import Glibc
import Testing

@testable import Postgres

/// Two PostgreSQL servers on the loopback interface: a primary, and a standby that copies it.
struct ServerPair: Sendable {
  let primary: TestServer
  let standby: TestServer

  static func with(_ body: (ServerPair) async throws -> Void) async throws {
    let pair = ServerPair(primary: try TestServer("primary"), standby: try TestServer("standby"))
    do {
      try await pair.primary.initialize()
      try await pair.primary.start()
      try await pair.standby.copy(pair.primary)
      try await pair.standby.start()
      try await body(pair)
    } catch { Issue.record(error) }
    await pair.primary.end()
    await pair.standby.end()
  }

  /// Both as hosts of one database, the primary first.
  func config(_ more: String = "", names: String? = nil) -> PostgresConfig {
    PostgresConfig(
      conninfo: "host=\(names ?? "127.0.0.1,127.0.0.1") port=\(primary.port),\(standby.port) user=postgres \(more)")
  }
}

/// One PostgreSQL server, run by PostgreSQL's own tools.
struct TestServer: Sendable {
  let port: UInt16
  private let home: String
  private let cluster: String
  private let tool: ServerTool

  init(_ name: String) throws {
    port = try freePort()
    home = temporaryDirectory(name)
    cluster = "\(home)/postgres"
    let user = geteuid() == 0 ? SystemUser(named: "postgres") : nil
    tool = ServerTool(installation: try Installation.find(version: nil), user: user, limits: EmbeddedLimits())
    try Files.makeDirectory(home, mode: 0o700)
    try Files.give(home, to: user)
    stopAtExit(cluster)
  }

  func initialize() async throws {
    try await run("initdb", "-D", cluster, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C")
  }

  func copy(_ other: TestServer) async throws {
    try await run(
      "pg_basebackup", "-D", cluster, "-R", "-X", "stream", "-c", "fast", "-d",
      "host=127.0.0.1 port=\(other.port) user=postgres")
  }

  func start() async throws {
    try await run(
      "pg_ctl", "start", "-D", cluster, "-w", "-s", "-l", "\(home)/log", "-o",
      "-c listen_addresses=127.0.0.1 -c port=\(port) -c unix_socket_directories= -c fsync=off")
  }

  func stop() async throws { try await run("pg_ctl", "stop", "-D", cluster, "-m", "fast", "-w", "-s") }
  func promote() async throws { try await run("pg_ctl", "promote", "-D", cluster, "-w", "-s") }

  /// Sends a signal to the server's first process and to all those that it made.
  func signal(_ number: Int32) {
    guard let postmaster = postmasterID(cluster) else { return }
    // The first process first, or it would notice what becomes of the others.
    kill(postmaster, number)
    for process in children(of: postmaster) { kill(process, number) }
  }

  func end() async {
    guard postmasterID(cluster) != nil else { return }
    signal(SIGCONT)
    try? await run("pg_ctl", "stop", "-D", cluster, "-m", "immediate", "-w", "-s")
  }

  private func run(_ program: String, _ arguments: String...) async throws {
    let outcome = try await tool.run(program, arguments, seconds: 60)
    #expect(outcome.succeeded, "\(program): \(outcome.text)")
  }
}

private func children(of parent: pid_t) -> [pid_t] {
  guard let file = fopen("/proc/\(parent)/task/\(parent)/children", "r") else { return [] }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 10_000)
  guard fgets(&line, Int32(line.count), file) != nil else { return [] }
  return line.split(separator: CChar(UInt8(ascii: " "))).compactMap { number in
    pid_t(String(decoding: number.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}

import Postgres
import TestCertificates
import Testing

private let status = Statement(
  "SELECT ssl::text, version, coalesce(client_dn, '') FROM pg_stat_ssl WHERE pid = pg_backend_pid()")

@Suite struct TLSTests {
  private func read(
    _ conninfo: String, deadline: ContinuousClock.Instant = .soon
  ) async throws -> (isEncrypted: String, version: String, subject: String) {
    try await withPool(PostgresConfig(conninfo: conninfo), reactors: 1) { pool in
      let row = try await pool.read(status, deadline: deadline)[0]
      return (try row.text(0), try row.text(1), try row.text(2))
    }
  }

  /// Expects that each is refused with a message that holds the text. A pool tries again until the deadline, so all at
  /// once.
  private func expectRefusals(_ refusals: [(conninfo: String, text: String)]) async {
    await withTaskGroup(of: Void.self) { group in
      for (conninfo, text) in refusals {
        group.addTask {
          let error = await postgresError { try await read(conninfo, deadline: .now + .seconds(6)) }
          #expect(error?.code == .connectFailed)
          #expect(error?.message.contains(text) == true, "\(String(describing: error))")
        }
      }
    }
  }

  @Test("verify-full takes the right CA and name, and says what is wrong with others")
  func verification() async throws {
    try await TLSServer.with { server in
      let trusted = "sslmode=verify-full sslrootcert=\(server.ca.file)"
      let found = try await read(server.conninfo(trusted))
      #expect(found.isEncrypted == "true" && found.version == "TLSv1.3")
      let url =
        "postgresql://postgres@127.0.0.1:\(server.port)/postgres?sslmode=verify-full&sslrootcert=\(server.ca.file)"
      expect(try await read(url).isEncrypted, is: "true")

      let other = CertificateAuthority("Other")
      await expectRefusals([
        (server.conninfo("sslmode=verify-full sslrootcert=\(other.file)"), "certificate verify failed"),
        (
          server.conninfo(host: "elsewhere.example", trusted),
          "does not match host name \"elsewhere.example\""
        ),
        (
          server.conninfo("sslmode=verify-full sslrootcert=/absent.pem"),
          "root certificate file \"/absent.pem\" does not exist"
        ),
        (server.conninfo("sslmode=disable"), "no encryption"),
        (server.conninfo("sslmode=very-full"), "invalid sslmode value: \"very-full\""),
      ])
    }
  }

  @Test("a role that logs in by certificate needs one of its own")
  func clientCertificate() async throws {
    try await TLSServer.with { server in
      let trusted = "sslmode=verify-full sslrootcert=\(server.ca.file)"
      func shown(_ files: (certificate: String, key: String)) -> String {
        server.conninfo(user: "loader", "\(trusted) sslcert=\(files.certificate) sslkey=\(files.key)")
      }
      expect(try await read(shown(server.ca.issue("loader", usage: .client))).subject, is: "/CN=loader")
      let stranger = CertificateAuthority()
      await expectRefusals([
        (server.conninfo(user: "loader", trusted + " sslcert=/absent.pem"), "requires a valid client certificate"),
        (shown(server.ca.issue("someone", usage: .client)), "certificate authentication failed"),
        (shown(stranger.issue("loader", usage: .client)), "SSL"),
      ])
    }
  }

  @Test("large values and many reads pass both ways over TLS, and a deadline cancels")
  func traffic() async throws {
    try await TLSServer.with { server in
      let config = PostgresConfig(
        conninfo: server.conninfo("sslmode=verify-full sslrootcert=\(server.ca.file)"))
      try await withPool(config) { pool in
        let large = String(repeating: "0123456789abcdef", count: 100_000)
        let echoed = try await pool.read(Statement("SELECT $1::text"), [.text(large)], deadline: .soon)
        expect(try echoed[0].text(0), is: large)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
          for task in 0..<16 {
            tasks.addTask {
              for number in 1...50 {
                let rows = try await pool.read(
                  Statement("SELECT repeat('x', $1::bigint::int)"), [.int(Int64(task * number * 100))], deadline: .soon)
                expect(try rows[0].text(0).utf8.count, is: task * number * 100)
              }
            }
          }
          try await tasks.waitForAll()
        }
        let error = await postgresError {
          try await pool.read(Statement("SELECT pg_sleep(60)::text"), deadline: .now + .milliseconds(200))
        }
        #expect(error?.code == .deadlineExceeded)
      }
    }
  }

  @Test("what libpq's TLS took from the socket and holds is not waited for")
  func longRecords() async throws {
    try await TLSServer.with { server in
      try await server.withLongRecords { port in
        let config = PostgresConfig(
          conninfo: "host=127.0.0.1 port=\(port) user=postgres dbname=postgres sslmode=verify-full "
            + "sslrootcert=\(server.ca.file)")
        try await withPool(config, reactors: 1) { pool in
          for count in 1...60 {
            let rows = try await pool.read(
              Statement("SELECT repeat('x', 4000) FROM generate_series(1, $1::bigint)"), [.int(Int64(count))],
              deadline: .soon)
            expect(rows.count, is: count)
          }
        }
      }
    }
  }
}

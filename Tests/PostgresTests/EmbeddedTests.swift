import Glibc
import Logging
import Testing

@testable import Postgres

/// Runs `body` with a folder that is removed with the server in it.
private func withFolder(_ name: String, _ body: (String) async throws -> Void) async throws {
  let folder = temporaryDirectory(name)
  stopAtExit("\(folder)/postgres")
  try await body(folder)
}

private func server(_ folder: String, isDefault: Bool = false, fallback: String = "/nonexistent") -> EmbeddedServer {
  EmbeddedServer(
    dataDirectory: folder, isDefaultDirectory: isDefault, fallbackDirectory: fallback, logger: Logger(label: "test"))
}

private func answer(_ endpoint: EmbeddedEndpoint, _ statement: Statement = Statement("SELECT 'up'::text")) async throws
  -> String
{
  try await withPool(PostgresConfig(conninfo: endpoint.conninfo), reactors: 1) {
    try await $0.read(statement, deadline: .soon)[0].text(0)
  }
}

@Suite(.serialized) struct EmbeddedTests {
  @Test("a server is made, stopped, and started again with its data; it has checksums, UTF-8 and no TCP port")
  func lifecycle() async throws {
    try await withFolder("lifecycle") { folder in
      let first = server(folder)
      let endpoint = try await first.start()
      let facts = Statement(
        """
        SELECT concat_ws(' ', current_setting('data_checksums'), current_setting('server_encoding'),
          current_setting('listen_addresses'), current_setting('synchronous_commit'), current_setting('data_directory'))
        """)
      try await expect(answer(endpoint, facts), is: "on UTF8  on \(endpoint.dataDirectory)/postgres")
      #expect(!endpoint.wasAdopted)
      try await withPool(PostgresConfig(conninfo: endpoint.conninfo)) { pool in
        try await pool.transaction(deadline: .soon) {
          try await $0.script("CREATE TABLE kept AS SELECT 'data'::text AS c")
        }
      }
      await first.stop()
      await first.stop()
      #expect(postmasterID("\(endpoint.dataDirectory)/postgres") == nil)
      let second = server(folder)
      let again = try await second.start()
      try await expect(answer(again, Statement("SELECT c FROM kept")), is: "data")
      await second.stop()
    }
  }

  @Test("a server left by a killed daemon is adopted, and stopped by the one that adopted it")
  func adoption() async throws {
    try await withFolder("adoption") { folder in
      let killed = server(folder)
      let endpoint = try await killed.start()
      let processID = try #require(postmasterID("\(endpoint.dataDirectory)/postgres"))
      killed.abandon()
      let next = server(folder)
      let adopted = try await next.start()
      #expect(adopted.wasAdopted && adopted.conninfo == endpoint.conninfo)
      #expect(postmasterID("\(endpoint.dataDirectory)/postgres") == processID)
      try await expect(answer(adopted), is: "up")
      await next.stop()
      #expect(postmasterID("\(endpoint.dataDirectory)/postgres") == nil)
    }
  }

  @Test("a second daemon on the same folder is refused and told who has it; the first goes on")
  func secondDaemon() async throws {
    try await withFolder("second") { folder in
      let first = server(folder)
      let endpoint = try await first.start()
      do {
        _ = try await server(folder).start()
        Issue.record("two daemons on one folder")
      } catch let error as EmbeddedError {
        #expect(error.code == .inUse && error.message.contains("\(getpid())"))
      }
      try await expect(answer(endpoint), is: "up")
      await first.stop()
    }
  }

  @Test(
    "after the postmaster was killed its stale pid file doesn't hinder the next start, even with a living id"
  )
  func stalePidFile() async throws {
    try await withFolder("stale") { folder in
      let first = server(folder)
      let endpoint = try await first.start()
      let cluster = "\(endpoint.dataDirectory)/postgres"
      let processID = try #require(postmasterID(cluster))
      kill(processID, SIGKILL)
      first.abandon()
      // The file now claims the id of this process, which isn't that server and must survive.
      let file = "\(cluster)/postmaster.pid"
      let text = try #require(Files.tail(file, bytes: 4096))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      try Files.write(
        (["\(getpid())"] + lines.dropFirst().map(String.init)).joined(separator: "\n"), to: file, owner: nil)
      #expect(postmasterID(cluster) == getpid() && Postmaster.running(on: cluster) == nil)
      let next = server(folder)
      let again = try await next.start()
      #expect(!again.wasAdopted)
      try await expect(answer(again), is: "up")
      await next.stop()
    }
  }

  @Test("an interrupted initdb is made good by the next start")
  func halfMade() async throws {
    try await withFolder("half") { folder in
      #expect(system("mkdir -p '\(folder)/postgres.new/base' && echo 15 > '\(folder)/postgres.new/PG_VERSION'") == 0)
      let first = server(folder)
      let endpoint = try await first.start()
      try await expect(answer(endpoint), is: "up")
      #expect(!Files.exists("\(folder)/postgres.new"))
      await first.stop()
    }
  }

  @Test("a path too long for a socket, with blanks and quotes, works")
  func longPath() async throws {
    try await withFolder("long") { folder in
      let long = folder + "/it's a \"long\" $(" + String(repeating: "path", count: 20) + ")"
      stopAtExit("\(long)/postgres")
      let first = server(long)
      let endpoint = try await first.start()
      try await expect(answer(endpoint), is: "up")
      await first.stop()
    }
  }

  @Test("settings reach a cluster that an earlier release made, or that came from elsewhere, at its next start")
  func settingsReachExistingCluster() async throws {
    try await withFolder("settings") { folder in
      let first = server(folder)
      let endpoint = try await first.start()
      await first.stop()
      let cluster = "\(endpoint.dataDirectory)/postgres"
      #expect(system("echo 'max_connections = 20' > '\(cluster)/muster.conf'") == 0)
      #expect(system("sed -i '/^include/d' '\(cluster)/postgresql.conf'") == 0)
      let second = server(folder)
      let again = try await second.start()
      let facts = Statement(
        """
        SELECT concat_ws(' ', current_setting('max_connections'), current_setting('max_wal_size'),
          current_setting('full_page_writes'), current_setting('autovacuum_naptime'))
        """)
      try await expect(answer(again, facts), is: "300 2GB on 15s")
      await second.stop()
      // What stands below the include is the administrator's, and stays.
      #expect(system("echo 'max_connections = 50' >> '\(cluster)/postgresql.conf'") == 0)
      let third = server(folder)
      try await expect(answer(third.start(), Statement("SELECT current_setting('max_connections')")), is: "50")
      #expect(system("test $(grep -c '^include' '\(cluster)/postgresql.conf') = 1") == 0)
      await third.stop()
    }
  }

  @Test(
    "the server takes an eighth of the memory, within bounds",
    arguments: [(256, 128, 256, 64), (4096, 512, 2048, 128), (65536, 1024, 32768, 512), (0, 128, 256, 64)])
  func memory(total: Int, shared: Int, cache: Int, maintenance: Int) {
    let memory = MachineMemory(total: total)
    #expect((memory.sharedBuffers, memory.expectedCache, memory.maintenance) == (shared, cache, maintenance))
  }

  @Test("a server that can't start says why, with the end of its log")
  func brokenConfiguration() async throws {
    try await withFolder("broken") { folder in
      let first = server(folder)
      let endpoint = try await first.start()
      await first.stop()
      #expect(system("echo 'shared_buffers = nonsense' >> '\(endpoint.dataDirectory)/postgres/postgresql.conf'") == 0)
      do {
        _ = try await server(folder).start()
        Issue.record("it started")
      } catch let error as EmbeddedError {
        #expect(error.code == .failed && error.message.contains("shared_buffers"))
      }
    }
  }

  @Test(
    "as root, a default folder that the postgres user can't enter gives way to the fallback, a chosen one is refused")
  func unreachable() async throws {
    guard geteuid() == 0 else { return }
    let closed = temporaryDirectory("closed")
    #expect(mkdir(closed, 0o700) == 0)
    defer { _ = system("rm -rf '\(closed)'") }
    do {
      _ = try await server("\(closed)/data").start()
      Issue.record("it started")
    } catch let error as EmbeddedError {
      #expect(error.code == .unreachableDirectory && error.message.contains("--data-dir"))
    }
    #expect(!Files.exists("\(closed)/data"))
    try await withFolder("fallback") { fallback in
      let first = server("\(closed)/data", isDefault: true, fallback: fallback)
      let endpoint = try await first.start()
      #expect(endpoint.dataDirectory == fallback)
      try await expect(answer(endpoint), is: "up")
      await first.stop()
    }
  }
}

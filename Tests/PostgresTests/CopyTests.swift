import Glibc
import Reactor
import Testing

@testable import Postgres

private let copyIn = Statement("COPY copied FROM STDIN (FORMAT binary)")
private let copyOut = Statement("COPY (SELECT * FROM copied ORDER BY id) TO STDOUT (FORMAT binary)")
private let count = Statement("SELECT count(*) FROM copied")
private let columns: [SQLType] = [.int, .text]

/// Runs `body` in a transaction with an empty table that goes with it.
private func withTable<R: Sendable>(
  _ pool: PostgresPool, deadline: ContinuousClock.Instant = .soon,
  _ body: @Sendable (Transaction) async throws -> R
) async throws -> R {
  try await pool.transaction(deadline: deadline) { transaction in
    try await transaction.script("CREATE TEMP TABLE copied (id bigint PRIMARY KEY, name text) ON COMMIT DROP")
    return try await body(transaction)
  }
}

private struct Refused: Error {}

@Suite struct CopyTests {
  @Test("values of every type go in by COPY, and come out as they were")
  func everyType() async throws {
    try await withPool { pool in
      try await pool.transaction(deadline: .soon) { transaction in
        try await transaction.script(
          """
          CREATE TEMP TABLE every (a text, b bigint, c int, d smallint, e bool, f bytea, g timestamptz, h jsonb, i text[],
            j bigint[]) ON COMMIT DROP
          """)
        let types: [SQLType] = [.text, .int, .int4, .int2, .bool, .bytes, .timestamp, .json, .texts, .ints]
        let values: [SQLValue] = [
          .text("grüße"), .int(.min), .int(-7), .int(7), .bool(true), .bytes([0, 255]),
          .timestamp(microsecondsSince1970: -1_234_567_890_123_456), .json(#"{"a": [1, "x"]}"#),
          .texts(["", "ümläut 🎈", "a,b"]), .ints([.max, 0, -1]),
        ]
        let written = try await transaction.copyIn(
          Statement("COPY every FROM STDIN (FORMAT binary)"), columns: types
        ) { writer in
          try await writer.write(values)
          try await writer.write(types.map { _ in .null })
          try await writer.write(values.prefix(8) + [.texts([]), .ints([])])
        }
        expect(written, is: 3)
        // The server read them as we meant them.
        let same = try await transaction.query(
          Statement(
            "SELECT count(*) FROM every WHERE (a, b, c, d, e, f) = ($1, $2, $3, $4, $5, $6) AND g = $7 AND h = $8"),
          Array(values.prefix(8)))
        try expect(same[0].int(0), is: 2)
        try await transaction.copyOut(Statement("COPY every TO STDOUT (FORMAT binary)"), columns: types) { reader in
          var rows: [Row] = []
          while let batch = try await reader.next() { for index in 0..<batch.count { rows.append(batch[index]) } }
          expect(rows.count, is: 3)
          try expect([rows[0].text(0), rows[0].text(7)], is: ["grüße", #"{"a": [1, "x"]}"#])
          try expect([rows[0].int(1), rows[0].int(2), rows[0].int(3)], is: [.min, -7, 7])
          try expect(rows[0].bool(4), is: true)
          try expect(rows[0].bytes(5), is: [0, 255])
          try expect(rows[0].timestamp(6), is: -1_234_567_890_123_456)
          try expect(rows[0].texts(8), is: ["", "ümläut 🎈", "a,b"])
          try expect(rows[0].ints(9), is: [.max, 0, -1])
          expect(types.indices.allSatisfy { rows[1].isNull($0) }, is: true)
          try expect(rows[2].texts(8), is: [])
          try expect(rows[2].ints(9), is: [])
        }
      }
    }
  }

  @Test("many rows go through a small buffer, and other statements of the transaction before and after")
  func manyRows() async throws {
    var limits = oneConnection
    limits.copyBuffer = 1000
    try await withPool(reactors: 1, limits: limits) { pool in
      try await withTable(pool) { transaction in
        let written = try await transaction.copyIn(copyIn, columns: columns) { writer in
          for id in 0..<50_000 { try await writer.write([.int(Int64(id)), .text("row \(id)")]) }
        }
        expect(written, is: 50_000)
        try await expect(transaction.query(count)[0].int(0), is: 50_000)
        var next: Int64 = 0
        var largest = 0
        try await transaction.copyOut(copyOut, columns: columns) { reader in
          while let batch = try await reader.next() {
            largest = max(largest, batch.count)
            for index in 0..<batch.count {
              try expect(batch[index].int(0), is: next)
              next += 1
            }
          }
        }
        expect(next, is: 50_000)
        // A row takes 30 bytes.
        expect(largest < 100, is: true)
        try await expect(transaction.query(count)[0].int(0), is: 50_000)
      }
    }
  }

  @Test("rows that are read where they lie are the same, also empty, NULL and split over buffers")
  func walk() async throws {
    var limits = oneConnection
    limits.copyBuffer = 1000
    try await withPool(reactors: 1, limits: limits) { pool in
      try await pool.transaction(deadline: .soon) { transaction in
        var next = 0
        try await transaction.copyOut(Self.texts, columns: [.text, .text, .text]) { reader in
          while try await reader.walk({ row in
            next += 1
            expect(row.count, is: 3)
            expect(String(decoding: row[0], as: UTF8.self), is: "\(next)")
            expect(String(decoding: row[1], as: UTF8.self), is: String(repeating: "é", count: next % 7))
            expect(row[2].isEmpty, is: true)
          }) {}
        }
        expect(next, is: 20_000)
        // What is NULL at the very end has the bytes of the end's mark.
        next = 0
        try await transaction.copyOut(Self.none, columns: [.text]) { reader in
          while try await reader.walk({ _ in next += 1 }) {}
        }
        expect(next, is: 3)
        next = 0
        try await transaction.copyOut(Self.empty, columns: [.text]) { reader in
          while try await reader.walk({ _ in next += 1 }) {}
        }
        expect(next, is: 0)
      }
      let error = await #expect(throws: PostgresError.self) {
        try await pool.transaction(deadline: .soon) { transaction in
          try await transaction.copyOut(Self.none, columns: [.text, .text]) { reader in
            while try await reader.walk({ _ in }) {}
          }
        }
      }
      #expect(error?.code == .decoding)
    }
  }

  private static let texts = Statement(
    """
    COPY (SELECT n::text, repeat('é', n % 7), NULL::text FROM generate_series(1, 20000) AS n) TO STDOUT (FORMAT binary)
    """)
  private static let none = Statement(
    "COPY (SELECT NULL::text FROM generate_series(1, 3)) TO STDOUT (FORMAT binary)")
  private static let empty = Statement(
    "COPY (SELECT ''::text WHERE false) TO STDOUT (FORMAT binary)")

  @Test("a reader that goes slowly holds the server back, and one that stops early skips the rest")
  func slowReader() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await pool.transaction(deadline: .soon) { transaction in
        let first = try await transaction.copyOut(
          Statement("COPY (SELECT n, repeat('x', 1000) FROM generate_series(1, 30000) AS n) TO STDOUT (FORMAT binary)"),
          columns: [.int4, .text]
        ) { reader in
          let batch = try await reader.next()
          // The server has filled the socket and waits: without that it would end by itself.
          try await eventually("the server waits for the reader") {
            try await pool.read(
              Statement("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'ClientWrite'"), deadline: .soon)[0]
              .int(0) == 1
          }
          return try batch?[0].int(0)
        }
        expect(first, is: 1)
        try await expect(transaction.query(Statement("SELECT 7::bigint"))[0].int(0), is: 7)
      }
    }
  }

  @Test("a server that doesn't take rows holds the writer back until its deadline")
  func pausedServer() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let started = ContinuousClock.now
      let written = Counter()
      let error = await postgresError {
        try await withTable(pool, deadline: started + .milliseconds(500)) { transaction in
          let backend = pid_t(try await transaction.query(Statement("SELECT pg_backend_pid()"))[0].int(0))
          kill(backend, SIGSTOP)
          defer { kill(backend, SIGCONT) }
          try await transaction.copyIn(copyIn, columns: columns) { _ in }
        }
      }
      #expect(error?.code == .deadlineExceeded && ContinuousClock.now - started < .seconds(5))
      let inTheMiddle = await postgresError {
        try await withTable(pool, deadline: .now + .milliseconds(500)) { transaction in
          let backend = pid_t(try await transaction.query(Statement("SELECT pg_backend_pid()"))[0].int(0))
          defer { kill(backend, SIGCONT) }
          try await transaction.copyIn(copyIn, columns: columns) { writer in
            kill(backend, SIGSTOP)
            let text = SQLValue.text(String(repeating: "x", count: 10_000))
            while true {
              try await writer.write([.int(0), text])
              written.add(10_000)
            }
          }
        }
      }
      #expect(inTheMiddle?.code == .deadlineExceeded)
      // What the kernel's buffers and ours take.
      #expect(written.value < 20_000_000)
      try await expect(
        pool.transaction(deadline: .soon) { try await $0.query(Statement("SELECT 7::bigint"))[0].int(0) }, is: 7)
    }
  }

  @Test("rows that the server refuses fail the COPY and its transaction; the connection goes on")
  func refusedRows() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let before = try await backend(pool)
      let duplicate = await postgresError {
        try await withTable(pool) { transaction in
          try await transaction.copyIn(copyIn, columns: columns) { writer in
            for _ in 0..<20_000 { try await writer.write([.int(1), .text("a")]) }
          }
        }
      }
      #expect(duplicate?.sqlState == .uniqueViolation)
      let missing = await postgresError {
        try await pool.transaction(deadline: .soon) {
          try await $0.copyIn(Statement("COPY nowhere FROM STDIN (FORMAT binary)"), columns: columns) { _ in }
        }
      }
      #expect(missing?.sqlState == .undefinedTable && missing?.statement?.contains("nowhere") == true)
      let failing = await postgresError {
        try await pool.transaction(deadline: .soon) {
          try await $0.copyOut(
            Statement("COPY (SELECT 1 / (10000 - n) FROM generate_series(1, 20000) AS n) TO STDOUT (FORMAT binary)"),
            columns: [.int4]
          ) { reader in while try await reader.next() != nil {} }
        }
      }
      #expect(failing?.sqlState == SQLState("22012"))
      try await expect(backend(pool), is: before)
    }
  }

  @Test("a source that gives up leaves none of its rows, and the connection goes on")
  func throwingSource() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await pool.transaction(deadline: .soon) {
        try await $0.script("CREATE TABLE given_up (id bigint, name text)")
      }
      let before = try await backend(pool)
      await #expect(throws: Refused.self) {
        try await pool.transaction(deadline: .soon) { transaction in
          try await transaction.copyIn(Statement("COPY given_up FROM STDIN (FORMAT binary)"), columns: columns) {
            writer in
            for id in 0..<20_000 { try await writer.write([.int(Int64(id)), .null]) }
            throw Refused()
          }
        }
      }
      try await expect(backend(pool), is: before)
      // A row that can't be sent leaves those before it, if its source goes on.
      _ = try await pool.transaction(deadline: .soon) { transaction in
        try await transaction.copyIn(Statement("COPY given_up FROM STDIN (FORMAT binary)"), columns: columns) {
          writer in
          try await writer.write([.int(1), .text("one")])
          for wrong in [[.int(1)], [.text("x"), .text("x")], [.int(2), .text("a\0b")]] as [[SQLValue]] {
            do {
              try await writer.write(wrong)
              Issue.record("written: \(wrong)")
            } catch let error as PostgresError { expect(error.code, is: .encoding) }
          }
        }
      }
      try await expect(
        pool.read(Statement("SELECT name FROM given_up"), deadline: .soon).map { row throws(PostgresError) in
          try row.text(0)
        }, is: ["one"])
      try await pool.transaction(deadline: .soon) { try await $0.script("DROP TABLE given_up") }
    }
  }

  @Test("a reader that gives up costs its connection, and nothing else")
  func throwingReader() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      await #expect(throws: Refused.self) {
        try await pool.transaction(deadline: .soon) { transaction in
          try await transaction.copyOut(
            Statement("COPY (SELECT generate_series(1, 100000000)) TO STDOUT (FORMAT binary)"),
            columns: [.int4]
          ) { reader in
            _ = try await reader.next()
            throw Refused()
          }
        }
      }
      try await expect(
        pool.transaction(deadline: .soon) { try await $0.query(Statement("SELECT 7::bigint"))[0].int(0) }, is: 7)
      try await eventually("the backend is gone") {
        try await pool.read(
          Statement("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY (SELECT generate_series%'"),
          deadline: .soon)[0].int(0) == 0
      }
    }
  }

  @Test("while a COPY is under way its transaction refuses other statements, and goes on")
  func otherStatements() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      try await withTable(pool) { transaction in
        try await transaction.copyIn(copyIn, columns: columns) { writer in
          let error = await postgresError { try await transaction.query(count) }
          expect(error?.code, is: .closed)
          try await writer.write([.int(1), .null])
        }
        try await expect(transaction.query(count)[0].int(0), is: 1)
      }
    }
  }

  @Test("a task that is cancelled in a COPY ends, and its backend with it")
  func cancellation() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      await withTaskGroup(of: Void.self) { tasks in
        let isRunning = Flag()
        tasks.addTask {
          let error = await postgresError {
            try await withTable(pool) { transaction in
              try await transaction.copyIn(copyIn, columns: columns) { writer in
                var id: Int64 = 0
                while true {
                  try await writer.write([.int(id), .null])
                  id += 1
                  isRunning.set()
                }
              }
            }
          }
          #expect(error?.code == .cancelled)
        }
        try? await eventually("the COPY runs") { isRunning.isSet }
        tasks.cancelAll()
      }
      try await eventually("the backend is gone") {
        try await pool.read(
          Statement("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY copied FROM%' AND state <> 'idle'"),
          deadline: .soon)[0].int(0) == 0
      }
    }
  }

  @Test("bytes that are no rows are told, wherever they end")
  func malformed() throws {
    var bytes = CopyFormat.header
    try CopyFormat.append([.int(1), .text("one")], as: columns, to: &bytes)
    try CopyFormat.append([.null, .null], as: columns, to: &bytes)
    let rows = try CopiedRows(bytes + CopyFormat.trailer, columns: columns, hasHeader: true)
    #expect(rows.rowCount == 2 && rows.isNull(row: 1, column: 1))
    let rowEnds = [CopyFormat.header.count, bytes.count - 10]
    for length in 1..<bytes.count where !rowEnds.contains(length) {
      #expect(throws: PostgresError.self) {
        try CopiedRows(Array(bytes.prefix(length)), columns: columns, hasHeader: true)
      }
    }
    #expect(throws: PostgresError.self) { try CopiedRows(bytes, columns: [.int], hasHeader: true) }
    #expect(throws: PostgresError.self) {
      try CopiedRows(bytes + CopyFormat.trailer + [0], columns: columns, hasHeader: true)
    }
  }

  private func backend(_ pool: PostgresPool) async throws -> Int64 {
    try await pool.transaction(deadline: .soon) { try await $0.query(Statement("SELECT pg_backend_pid()"))[0].int(0) }
  }
}

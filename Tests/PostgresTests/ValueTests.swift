import Postgres
import Testing

@Suite struct ValueTests {
  @Test("values of every type come back as they were sent")
  func roundTrip() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      // First in text form, and then, when the types are known, in binary.
      for _ in 0..<3 { try await roundTrip(pool) }
    }
  }

  private func roundTrip(_ pool: PostgresPool) async throws {
    do {
      let texts = ["", "plain", "a\"b\\c", "{x,y}", "NULL", "ümläut 🎈", " blank "]
      let rows = try await pool.read(
        Statement(
          """
          SELECT $1::text, $2::bigint, $3::bool, $4::bytea, $5::text[], $6::bigint[], $7::jsonb, $8::timestamptz,
            $9::text, $10::uuid, $11::smallint, $12::int[], $13::json, $14::text[]
          """),
        [
          .text("grüße"), .int(.min), .bool(true), .bytes([0, 1, 255, 0]), .texts(texts), .ints([.max, 0, -1]),
          .json(#"{"a": [1, "x"]}"#), .timestamp(microsecondsSince1970: -1_234_567_890_123_456), .null,
          .text("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), .int(-7), .ints([1, 2]), .json(#"{ "b":1}"#), .texts([]),
        ], deadline: .soon)
      let row = rows[0]
      #expect(try row.text(0) == "grüße")
      #expect(try row.int(1) == .min)
      #expect(try row.bool(2) == true)
      #expect(try row.bytes(3) == [0, 1, 255, 0])
      #expect(try row.texts(4) == texts)
      #expect(try row.ints(5) == [.max, 0, -1])
      #expect(try row.text(6) == #"{"a": [1, "x"]}"#)
      #expect(try row.timestamp(7) == -1_234_567_890_123_456)
      #expect(try row.optionalText(8) == nil && row.isNull(8))
      #expect(try row.text(9) == "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
      #expect(try row.int(10) == -7)
      #expect(try row.ints(11) == [1, 2])
      #expect(try row.text(12) == #"{ "b":1}"#)
      #expect(try row.texts(13) == [])
      #expect(rows.count == 1)
    }
  }

  @Test("a number beyond its column's type is refused by the server, in either form, and not cut off")
  func outOfRange() async throws {
    try await withPool(reactors: 1, limits: oneConnection) { pool in
      let small = Statement("SELECT $1::smallint, $2::int")
      for _ in 0..<3 {
        for values in [[40_000, 0], [0, 1 << 40]] as [[Int64]] {
          let error = await postgresError { try await pool.read(small, values.map(SQLValue.int), deadline: .soon) }
          #expect(error?.sqlState == SQLState("22003"))
        }
        try await expect(pool.read(small, [.int(-1), .int(7)], deadline: .soon)[0].int(1), is: 7)
      }
    }
  }

  @Test("an array of no dimensions, one of two and one with NULL are told apart")
  func arrays() async throws {
    try await withPool { pool in
      let rows = try await pool.read(
        Statement("SELECT '{}'::text[], '{{a},{b}}'::text[], '{a,NULL}'::text[], NULL::text[]"), deadline: .soon)
      #expect(try rows[0].texts(0) == [])
      #expect(throws: PostgresError.self) { try rows[0].texts(1) }
      #expect(throws: PostgresError.self) { try rows[0].texts(2) }
      #expect(try rows[0].optionalTexts(3) == nil)
    }
  }

  @Test("a column of another type, NULL, and a column that isn't there throw with code decoding")
  func wrongTypes() async throws {
    try await withPool { pool in
      let row = try await pool.read(Statement("SELECT 'x'::text, NULL::bigint"), deadline: .soon)[0]
      for attempt in [
        { try _ = row.int(0) }, { try _ = row.int(1) }, { try _ = row.text(2) }, { try _ = row.bool(0) },
        { try _ = row.timestamp(0) }, { try _ = row.bytes(-1) },
      ] as [() throws -> Void] {
        let error = #expect(throws: PostgresError.self) { try attempt() }
        #expect(error?.code == .decoding)
      }
    }
  }

  @Test("text with a zero character is refused before anything is sent, and not cut off")
  func zeroCharacter() async throws {
    try await withPool { pool in
      for value in [SQLValue.text("a\0b"), .json("\0"), .texts(["x", "\0"])] {
        let error = await postgresError { try await pool.read(Statement("SELECT $1::text"), [value], deadline: .soon) }
        #expect(error?.code == .encoding)
      }
      let settings = SessionSettings([("muster.tenant", "a\0b")])
      let read = await postgresError {
        try await pool.read(Statement("SELECT 1"), settings: settings, deadline: .soon)
      }
      let transaction = await postgresError { try await pool.transaction(settings: settings, deadline: .soon) { _ in } }
      #expect(read?.code == .encoding && transaction?.code == .encoding)
    }
  }

  @Test("the number of rows a statement touched is told")
  func affected() async throws {
    try await withPool { pool in
      try await pool.transaction(deadline: .soon) { transaction in
        try await transaction.script("CREATE TEMP TABLE numbers (n int) ON COMMIT DROP")
        let inserted = try await transaction.execute(
          Statement("INSERT INTO numbers SELECT unnest($1::int[])"), [.ints([1, 2, 3])])
        #expect(inserted == 3)
        try await expect(transaction.execute(Statement("DELETE FROM numbers WHERE n > $1::int"), [.int(1)]), is: 2)
      }
    }
  }

  @Test("SQLSTATE classes match their members")
  func classes() {
    switch SQLState.uniqueViolation {
    case .integrityConstraint: break
    default: Issue.record("23505 is an integrity constraint violation")
    }
    #expect(SQLState.Class.operatorIntervention ~= .queryCanceled)
    #expect(!(SQLState.Class.connectionException ~= .deadlockDetected))
    #expect(SQLState.Class.transactionRollback ~= .serializationFailure)
  }
}

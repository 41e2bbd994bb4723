/// Writes the rows of a ``Transaction/copyIn(_:columns:_:)``.
public struct CopyWriter: ~Copyable {
  private let transaction: Transaction
  private let operation: Operation
  private let columns: [SQLType]
  private var bytes = CopyFormat.header

  init(columns: [SQLType], transaction: Transaction, operation: Operation) {
    self.columns = columns
    self.transaction = transaction
    self.operation = operation
  }

  /// Adds one row; waits while the server doesn't take more.
  ///
  /// - Parameter row: a value for each column, of its type or null.
  /// - Throws: with code `encoding` if a value doesn't fit its column; nothing of the row is sent then.
  public mutating func write(_ row: [SQLValue]) async throws(PostgresError) {
    try CopyFormat.append(row, as: columns, to: &bytes)
    if bytes.count >= transaction.copyBuffer { try await send() }
  }

  /// Adds rows that are in COPY's format already; waits while the server doesn't take more.
  public mutating func write(_ rows: CopyRows) async throws(PostgresError) {
    bytes += rows.bytes
    if bytes.count >= transaction.copyBuffer { try await send() }
  }

  mutating func finish() async throws(PostgresError) {
    bytes += CopyFormat.trailer
    try await send()
  }

  private mutating func send() async throws(PostgresError) {
    let sent = bytes
    bytes.removeAll()
    bytes.reserveCapacity(sent.count)
    _ = try await transaction.exchange(operation) { $0.put(sent) }
  }
}

/// Reads the rows of a ``Transaction/copyOut(_:columns:_:)``.
public struct CopyReader: ~Copyable {
  private let transaction: Transaction
  private let operation: Operation
  private let columns: [SQLType]
  private(set) var isAtStart = true
  private var isAtEnd = false

  init(columns: [SQLType], transaction: Transaction, operation: Operation) {
    self.columns = columns
    self.transaction = transaction
    self.operation = operation
  }

  /// The next rows, at least one; nil after the last.
  public mutating func next() async throws(PostgresError) -> Rows? {
    while !isAtEnd {
      let bytes = try await fetch()
      guard !bytes.isEmpty else { break }
      let batch = try CopiedRows(bytes, columns: columns, hasHeader: isAtStart)
      isAtStart = false
      if batch.rowCount > 0 { return Rows(source: batch) }
    }
    return nil
  }

  /// The next rows as they came; nil after the last. What `next()` has read isn't read again.
  public mutating func nextCopied() async throws(PostgresError) -> CopyRows? {
    while !isAtEnd {
      var bytes = try await fetch()
      guard !bytes.isEmpty else { break }
      guard CopyFormat.strip(&bytes, hasHeader: isAtStart, columns: columns.count) else {
        throw PostgresError(.decoding, "what a COPY gave is not rows of \(columns.count) columns")
      }
      isAtStart = false
      guard let rows = CopyRows(bytes, columns: columns.count) else {
        throw PostgresError(.decoding, "what a COPY gave is not rows of \(columns.count) columns")
      }
      if rows.count > 0 { return rows }
    }
    return nil
  }

  var columnCount: Int { columns.count }

  /// The next rows as they came, with the header before the first and the trailer behind the last; nil at the end.
  mutating func nextBytes() async throws(PostgresError) -> [UInt8]? {
    guard !isAtEnd else { return nil }
    let bytes = try await fetch()
    isAtStart = false
    return bytes.isEmpty ? nil : bytes
  }

  /// Drops some rows; false at the end.
  mutating func skip() async throws(PostgresError) -> Bool {
    if isAtEnd { return false }
    return try await !fetch().isEmpty
  }

  /// Whole rows; none at the end.
  private mutating func fetch() async throws(PostgresError) -> [UInt8] {
    operation.copied.removeAll(keepingCapacity: true)
    let max = transaction.copyBuffer
    isAtEnd = try await transaction.exchange(operation) { $0.fetch(max: max) } != nil
    return operation.copied
  }
}

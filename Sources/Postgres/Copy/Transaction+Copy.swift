extension Transaction {
  /// Loads rows by a `COPY ... FROM STDIN (FORMAT binary)`, and returns how many.
  ///
  /// If `body` throws, the server undoes what it got, and the transaction can only be rolled back. What the server
  /// refuses it tells at the end. PostgreSQL refuses COPY into tables with row-level security.
  ///
  /// - Parameters:
  ///   - columns: the types of the columns, exactly: binary values aren't converted.
  ///   - body: writes the rows; ``PoolLimits/copyBuffer`` bounds what waits to be sent.
  @discardableResult
  public func copyIn(
    _ statement: Statement, columns: [SQLType], _ body: (inout CopyWriter) async throws -> Void
  ) async throws -> Int {
    let operation = try await beginCopy(statement, isOut: false)
    do {
      var writer = CopyWriter(columns: columns, transaction: self, operation: operation)
      try await body(&writer)
      try await writer.finish()
      return try await exchange(operation) { $0.endCopy(because: nil) }?.affected ?? 0
    } catch {
      await abort(operation)
      throw error
    }
  }

  /// Reads rows by a `COPY ... TO STDOUT (FORMAT binary)`.
  ///
  /// The server waits while `body` doesn't ask for more. Rows that `body` leaves are skipped; if it throws, the transaction's
  /// connection is closed, which is what ends the COPY.
  ///
  /// - Parameters:
  ///   - columns: the types of the columns, which the accessors of ``Row`` want to know and the server doesn't tell.
  ///   - body: gets the rows in batches of about ``PoolLimits/copyBuffer`` bytes at most.
  public func copyOut<R>(
    _ statement: Statement, columns: [SQLType], _ body: (inout CopyReader) async throws -> R
  ) async throws -> R {
    let operation = try await beginCopy(statement, isOut: true)
    do {
      var reader = CopyReader(columns: columns, transaction: self, operation: operation)
      let value = try await body(&reader)
      while try await reader.skip() {}
      return value
    } catch {
      await abort(operation)
      throw error
    }
  }

  /// Waits for what `step` asks of the connection.
  ///
  /// - Returns: What the server says of the whole COPY, at its end.
  func exchange(
    _ operation: Operation, _ step: @escaping @Sendable (Connection) -> Void
  ) async throws(PostgresError) -> Rows? {
    try await onLoop { () async throws(PostgresError) -> Rows? in
      if let failure = operation.failure { throw failure }
      guard self.connection.copy?.operation === operation else {
        throw PostgresError(.connectionLost, "the connection of the COPY is gone", isSafeToRetry: true)
      }
      try await self.lane.run(operation, isCancellable: true) { _ in step(self.connection) }
      return operation.first
    }
  }

  private func beginCopy(_ statement: Statement, isOut: Bool) async throws(PostgresError) -> Operation {
    try await onLoop { () async throws(PostgresError) -> Operation in
      try await self.begin()
      try self.checkUsable()
      let operation = Operation(.copy(statement.text, isOut: isOut), isAlone: true, deadline: self.deadline)
      try await self.lane.run(operation, isCancellable: true) { self.connection.send($0) }
      return operation
    }
  }

  /// Undoes a COPY that goes on no more: by its protocol if it can, or else by the end of its connection.
  private func abort(_ operation: Operation) async {
    _ = try? await onLoop { () async throws(PostgresError) -> Void in
      guard let copy = self.connection.copy, copy.operation === operation else { return }
      guard !copy.isOut else {
        return self.lane.abandon(operation, .closed("the rows' reader gave up"))
      }
      let deadline = self.cleanupDeadline
      operation.deadline = deadline
      try await self.lane.run(operation, isCancellable: false) { _ in
        self.connection.endCopy(because: "the rows' source gave up")
      }
    }
  }
}

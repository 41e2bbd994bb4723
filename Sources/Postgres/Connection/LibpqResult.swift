internal import CLibpq

/// Owns one PGresult. libpq never changes a result once it handed it out.
@safe final class LibpqResult: RowSource, @unchecked Sendable {
  // SAFETY: the result is read only until `deinit` frees it.
  enum Status {
    case rows, done, failed, aborted, sync, unexpected
    case copies(isOut: Bool)
  }

  private let pointer: OpaquePointer

  init(adopting pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe PQclear(pointer) }

  var status: Status {
    switch unsafe PQresultStatus(pointer) {
    case PGRES_TUPLES_OK: .rows
    case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .done
    case PGRES_FATAL_ERROR: .failed
    case PGRES_PIPELINE_ABORTED: .aborted
    case PGRES_PIPELINE_SYNC: .sync
    case PGRES_COPY_IN: .copies(isOut: false)
    case PGRES_COPY_OUT: .copies(isOut: true)
    default: .unexpected
    }
  }

  override var rowCount: Int { unsafe Int(PQntuples(pointer)) }
  override var columnCount: Int { unsafe Int(PQnfields(pointer)) }
  override var affectedRows: Int { unsafe Int(String(cString: PQcmdTuples(pointer))) ?? 0 }
  override var commandTag: String { unsafe String(cString: PQcmdStatus(pointer)) }

  /// The types of a described statement's parameters.
  var parameterTypes: [SQLType] {
    unsafe (0..<PQnparams(pointer)).map { unsafe SQLType(oid: PQparamtype(pointer, $0)) }
  }

  override func type(column: Int) -> UInt32 { unsafe PQftype(pointer, Int32(column)) }
  override func isNull(row: Int, column: Int) -> Bool { unsafe PQgetisnull(pointer, Int32(row), Int32(column)) == 1 }

  override func value(row: Int, column: Int) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(
      start: PQgetvalue(pointer, Int32(row), Int32(column)), count: Int(PQgetlength(pointer, Int32(row), Int32(column)))
    )
  }

  var sqlState: SQLState? { field(CLIBPQ_DIAG_SQLSTATE).map { SQLState($0) } }
  var errorMessage: String {
    unsafe field(CLIBPQ_DIAG_MESSAGE) ?? firstLine(String(cString: PQresultErrorMessage(pointer)))
  }
  var errorDetail: String? { field(CLIBPQ_DIAG_DETAIL) }
  var constraint: String? { field(CLIBPQ_DIAG_CONSTRAINT) }

  private func field(_ code: Int) -> String? {
    unsafe PQresultErrorField(pointer, Int32(code)).map { unsafe String(cString: $0) }
  }
}

/// libpq ends its messages with a new line, and may add advice in further ones.
func firstLine(_ text: String) -> String { String(text.prefix { !$0.isNewline }) }

/// Where rows lie, in PostgreSQL's binary form. Never changes.
@safe class RowSource: @unchecked Sendable {
  // SAFETY: it has no state; its subclasses say what keeps theirs safe.
  var rowCount: Int { 0 }
  var columnCount: Int { 0 }
  var affectedRows: Int { 0 }
  /// What the server says it did: "COMMIT", "INSERT 0 1".
  var commandTag: String { "" }
  func type(column: Int) -> UInt32 { 0 }
  func isNull(row: Int, column: Int) -> Bool { true }
  /// The value's bytes, valid while the source lives.
  func value(row: Int, column: Int) -> UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
}

/// The rows of one statement's answer, or a part of what a COPY gives.
public struct Rows: Sendable {
  let source: RowSource

  /// How many rows there are.
  public var count: Int { source.rowCount }
  /// How many rows an INSERT, UPDATE or DELETE touched.
  public var affected: Int { source.affectedRows }

  /// The row at `row`, from 0 below `count`.
  public subscript(row: Int) -> Row {
    precondition(row >= 0 && row < count, "row \(row) of \(count)")
    return Row(source: source, row: row)
  }

  /// The first row, if there is one.
  public var first: Row? { count > 0 ? self[0] : nil }

  /// What `decode` makes of each row.
  public func map<T>(_ decode: (Row) throws(PostgresError) -> T) throws(PostgresError) -> [T] {
    var values: [T] = []
    values.reserveCapacity(count)
    for row in 0..<count { values.append(try decode(self[row])) }
    return values
  }
}

/// One row; columns are named by their position from 0.
///
/// A column of another type than the accessor's, or NULL where it isn't optional, throws with code `decoding`.
public struct Row: Sendable {
  let source: RowSource
  let row: Int

  /// text, varchar, name, json, jsonb, uuid or an enum.
  public func text(_ column: Int) throws(PostgresError) -> String { try present(optionalText(column), column) }
  /// As ``text(_:)``; nil for NULL.
  public func optionalText(_ column: Int) throws(PostgresError) -> String? {
    try unsafe decode(column, as: "text", BinaryDecoder.text)
  }

  /// smallint, integer, bigint or oid.
  public func int(_ column: Int) throws(PostgresError) -> Int64 { try present(optionalInt(column), column) }
  /// As ``int(_:)``; nil for NULL.
  public func optionalInt(_ column: Int) throws(PostgresError) -> Int64? {
    try unsafe decode(column, as: "int", BinaryDecoder.int)
  }

  /// boolean.
  public func bool(_ column: Int) throws(PostgresError) -> Bool { try present(optionalBool(column), column) }
  /// As ``bool(_:)``; nil for NULL.
  public func optionalBool(_ column: Int) throws(PostgresError) -> Bool? {
    try unsafe decode(column, as: "bool", BinaryDecoder.bool)
  }

  /// bytea.
  public func bytes(_ column: Int) throws(PostgresError) -> [UInt8] { try present(optionalBytes(column), column) }
  /// As ``bytes(_:)``; nil for NULL.
  public func optionalBytes(_ column: Int) throws(PostgresError) -> [UInt8]? {
    try unsafe decode(column, as: "bytes", BinaryDecoder.bytes)
  }

  /// An array of one dimension, without NULLs, of what ``text(_:)`` takes.
  public func texts(_ column: Int) throws(PostgresError) -> [String] { try present(optionalTexts(column), column) }
  /// As ``texts(_:)``; nil for NULL.
  public func optionalTexts(_ column: Int) throws(PostgresError) -> [String]? {
    try unsafe decode(column, as: "texts") { type, bytes in unsafe BinaryDecoder.array(bytes, BinaryDecoder.text) }
  }

  /// An array of one dimension, without NULLs, of what ``int(_:)`` takes.
  public func ints(_ column: Int) throws(PostgresError) -> [Int64] { try present(optionalInts(column), column) }
  /// As ``ints(_:)``; nil for NULL.
  public func optionalInts(_ column: Int) throws(PostgresError) -> [Int64]? {
    try unsafe decode(column, as: "ints") { type, bytes in unsafe BinaryDecoder.array(bytes, BinaryDecoder.int) }
  }

  /// timestamptz or timestamp, in microseconds since 1970.
  public func timestamp(_ column: Int) throws(PostgresError) -> Int64 { try present(optionalTimestamp(column), column) }
  /// As ``timestamp(_:)``; nil for NULL.
  public func optionalTimestamp(_ column: Int) throws(PostgresError) -> Int64? {
    try unsafe decode(column, as: "timestamp", BinaryDecoder.timestamp)
  }

  /// real or double precision.
  public func double(_ column: Int) throws(PostgresError) -> Double {
    try present(unsafe decode(column, as: "double", BinaryDecoder.double), column)
  }

  /// Whether the column is NULL.
  public func isNull(_ column: Int) -> Bool { source.isNull(row: row, column: column) }

  private func decode<T>(
    _ column: Int, as wanted: StaticString, _ decoder: (UInt32, UnsafeRawBufferPointer) -> T?
  ) throws(PostgresError) -> T? {
    guard column >= 0, column < source.columnCount else {
      throw PostgresError(.decoding, "column \(column) of \(source.columnCount)")
    }
    guard !source.isNull(row: row, column: column) else { return nil }
    let type = source.type(column: column)
    guard let value = unsafe decoder(type, source.value(row: row, column: column)) else {
      throw PostgresError(.decoding, "column \(column) of type oid \(type) was asked for as \(wanted)")
    }
    return value
  }

  private func present<T>(_ value: T?, _ column: Int) throws(PostgresError) -> T {
    guard let value else { throw PostgresError(.decoding, "column \(column) is NULL") }
    return value
  }
}

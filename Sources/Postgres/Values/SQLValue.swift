/// A parameter's value.
///
/// It goes in the binary form of the parameter's type where that is known and has one for it: each connection asks for
/// the types when it prepares a statement. Else it goes as PostgreSQL's text form, which any type takes that the SQL names:
/// `.text` fits `$1::uuid` or an enum, `.ints` fits `int[]`.
public enum SQLValue: Sendable, Equatable {
  case null
  /// Without zero characters, which PostgreSQL's text can't hold.
  case text(String)
  case int(Int64)
  case bool(Bool)
  case bytes([UInt8])
  case texts([String])
  case ints([Int64])
  /// A JSON document, for `json` and `jsonb`.
  case json(String)
  /// For `timestamptz` and `timestamp`.
  case timestamp(microsecondsSince1970: Int64)
}

extension SQLValue {
  /// Refuses what can't be sent, before anything is.
  func check() throws(PostgresError) {
    switch self {
    case .text(let text), .json(let text): try refuseZero(in: text)
    case .texts(let texts): for text in texts { try refuseZero(in: text) }
    case .timestamp(let microseconds) where microseconds.subtractingReportingOverflow(SQLValue.epoch2000).overflow:
      throw PostgresError(.encoding, "a timestamp is out of PostgreSQL's range")
    default: break
    }
  }

  /// Microseconds from 1970 to 2000, where PostgreSQL's timestamps start.
  static let epoch2000: Int64 = 946_684_800_000_000
}

private func refuseZero(in text: String) throws(PostgresError) {
  // The text goes as a C string: what follows a zero character would be cut off silently.
  if text.utf8.contains(0) { throw PostgresError(.encoding, "text with a zero character can't be stored") }
}

/// The type of a parameter, for statements whose SQL doesn't say it by a cast, or of a column of a binary COPY.
public struct SQLType: Hashable, Sendable {
  let oid: UInt32

  public static let bool = SQLType(oid: 16)
  public static let bytes = SQLType(oid: 17)
  public static let int = SQLType(oid: 20)
  /// `integer`.
  public static let int4 = SQLType(oid: 23)
  /// `smallint`.
  public static let int2 = SQLType(oid: 21)
  public static let double = SQLType(oid: 701)
  public static let text = SQLType(oid: 25)
  /// `jsonb`.
  public static let json = SQLType(oid: 3802)
  public static let texts = SQLType(oid: 1009)
  public static let ints = SQLType(oid: 1016)
  public static let timestamp = SQLType(oid: 1184)
}

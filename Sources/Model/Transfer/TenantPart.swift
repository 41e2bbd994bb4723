/// A piece of a tenant on its way out of a database or into one: a header, rows table by table, a footer.
public enum TenantPart: Hashable, Sendable {
  case header(TenantHeader)
  case rows(TenantRows)
  case footer(TenantFooter)
}

/// What a stream holds.
public struct TenantHeader: Hashable, Sendable {
  /// The one form of the stream that this release reads and writes.
  public static let currentFormat = 1

  public var format: Int
  public var tenant: TenantID
  /// The newest revision of the rows; 0 for a tenant that has none yet.
  public var revision: Revision
  /// In an order in which each refers to earlier ones only.
  public var tables: [TransferTable]

  public init(
    format: Int = TenantHeader.currentFormat, tenant: TenantID, revision: Revision, tables: [TransferTable]
  ) {
    self.format = format
    self.tenant = tenant
    self.revision = revision
    self.tables = tables
  }

  /// What the stream's digest covers of it.
  public var digested: [UInt8] {
    let lines =
      ["\(format)", tenant.rawValue, "\(revision)"]
      + tables.map { ([$0.name] + $0.columns).joined(separator: " ") }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}

/// A table of the database with those of its columns that are sent: all but the tenant's id.
public struct TransferTable: Hashable, Sendable {
  public var name: String
  public var columns: [String]

  public init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }
}

/// Some rows of one table, in PostgreSQL's binary COPY format without header and trailer.
public struct TenantRows: Hashable, Sendable {
  /// The table's place in the header, from 0.
  public var table: Int
  public var count: Int
  public var bytes: [UInt8]

  public init(table: Int, count: Int, bytes: [UInt8]) {
    self.table = table
    self.count = count
    self.bytes = bytes
  }

  /// What the stream's digest covers of it, before the rows themselves.
  public var digestedPrefix: [UInt8] {
    [table, count, bytes.count].flatMap { number in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
  }
}

/// What a whole stream held.
public struct TenantFooter: Hashable, Sendable {
  /// How many rows of each table, in the header's order.
  public var rows: [Int64]
  /// SHA-256 of the header's and all rows' digested forms.
  public var digest: [UInt8]

  public init(rows: [Int64], digest: [UInt8]) {
    self.rows = rows
    self.digest = digest
  }
}

/// The bounds of a stream.
public enum TransferLimits {
  /// The bytes of rows in one part: a quarter of the largest message; a single row may be larger, up to a message.
  public static let partBytes = 1 << 20
  /// The tables of a header: three times what there is.
  public static let tables = 200
  /// The columns of a table.
  public static let columns = 100
}

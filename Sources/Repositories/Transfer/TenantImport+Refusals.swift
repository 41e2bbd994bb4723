internal import Directory
internal import Model
internal import Postgres

extension TenantHeader {
  /// The header's tables as the database has them.
  ///
  /// - Throws: `invalidField` for what this release doesn't know, with its name.
  func checked(against catalog: TransferCatalog) throws(DirectoryError) -> [TransferCatalog.Table] {
    guard format == Self.currentFormat else {
      throw refused("The stream is of format \(format); this release reads \(Self.currentFormat).", "unknown_format")
    }
    guard revision >= 0, revision < .max else { throw refused("No tenant has revision \(revision).", "revision") }
    guard Set(tables.map(\.name)).count == tables.count else { throw refused("A table is named twice.", "table") }
    var checked: [TransferCatalog.Table] = []
    for table in tables {
      guard let known = catalog[table.name] else {
        throw refused("This release keeps no table '\(table.name)'.", "unknown_table")
      }
      guard !table.columns.isEmpty, Set(table.columns).count == table.columns.count else {
        throw refused("The columns of '\(table.name)' are named twice, or not at all.", "columns")
      }
      for column in table.columns where !known.columns.contains(column) {
        throw refused("This release keeps no column '\(column)' of '\(table.name)'.", "unknown_column")
      }
      checked.append(known)
    }
    return checked
  }

  private func refused(_ message: String, _ reason: String) -> DirectoryError {
    DirectoryError(.invalidField, message + " Nothing was imported.", field: "part.header", reason: reason)
  }
}

extension TenantImport {
  static func disorder(_ what: String) -> DirectoryError {
    DirectoryError(
      .invalidField, "The stream has \(what): it is damaged or out of order; nothing was imported.", field: "part",
      reason: "stream_disorder")
  }

  /// What the database refuses about rows is the stream's fault; all else is said as for any change.
  static func refusal(_ error: PostgresError, _ table: String) -> DirectoryError {
    let why: String? =
      switch error.sqlState {
      case .some(.foreignKeyViolation): "refer to something that is not there"
      case .some(.uniqueViolation): "are there twice, or take a name that is taken"
      case .some(.integrityConstraint): "break a rule of the table"
      case .some(.dataException): "are not of the types of the columns"
      default: nil
      }
    guard let why else { return .mapping(error) }
    return DirectoryError(
      .invalidField, "Some rows of '\(table)' \(why); nothing was imported.", field: "part.rows",
      reason: "rows_refused", cause: error)
  }
}

internal import Model
internal import MusterProtocol

extension TenantPart {
  /// - Throws: `InvalidField` for what is no part, or larger than one may be.
  init(_ message: DirectoryV1.TenantPart?) throws {
    switch message?.part {
    case .header(let header): self = .header(try TenantHeader(header))
    case .rows(let rows):
      guard rows.table >= 0, rows.count > 0 else { throw InvalidField("part.rows", "must be rows of a table") }
      self = .rows(TenantRows(table: Int(rows.table), count: Int(rows.count), bytes: rows.rows))
    case .footer(let footer): self = .footer(TenantFooter(rows: footer.rows, digest: footer.sha256))
    case nil: throw InvalidField("part", "must be a header, rows or a footer")
    }
  }
}

extension TenantHeader {
  fileprivate init(_ message: DirectoryV1.TenantHeader) throws {
    guard message.tables.count <= TransferLimits.tables,
      message.tables.allSatisfy({ $0.columns.count <= TransferLimits.columns })
    else {
      throw InvalidField(
        "part.header.tables",
        "must be at most \(TransferLimits.tables), of at most \(TransferLimits.columns) columns each")
    }
    self.init(
      format: Int(message.format), tenant: try TenantID(message.tenant, field: "part.header.tenant"),
      revision: message.revision, tables: message.tables.map { TransferTable(name: $0.name, columns: $0.columns) })
  }
}

extension DirectoryV1.TenantPart {
  init(_ part: TenantPart) {
    switch part {
    case .header(let header):
      let tables = header.tables.map { DirectoryV1.TenantTable(name: $0.name, columns: $0.columns) }
      self.init(
        part: .header(
          .init(
            format: Int32(header.format), tenant: header.tenant.rawValue, revision: header.revision, tables: tables)))
    case .rows(let rows):
      self.init(part: .rows(.init(table: Int32(rows.table), count: Int32(rows.count), rows: rows.bytes)))
    case .footer(let footer): self.init(part: .footer(.init(rows: footer.rows, sha256: footer.digest)))
    }
  }
}

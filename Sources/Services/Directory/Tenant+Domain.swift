internal import Directory
internal import Model
internal import MusterProtocol

extension DirectoryV1.Tenant {
  init(_ record: TenantRecord) {
    let tenant = record.tenant
    self.init(
      id: tenant.id.rawValue, displayName: tenant.displayName, presets: tenant.presets,
      company: tenant.company.rawValue, unit: tenant.unit.rawValue,
      retentionDays: Int32(clamping: tenant.retentionDays ?? 0), etag: Etag.text(record.version),
      defaultWorkgroup: tenant.scopes?.defaultWorkgroup.rawValue ?? "",
      fallbackWorkgroup: tenant.scopes?.fallbackWorkgroup.rawValue ?? "",
      fullControlWorkgroups: (tenant.fullControlWorkgroups ?? []).map(\.rawValue))
  }
}

extension DirectoryV1.Company {
  init(_ record: CompanyRecord) {
    self.init(id: record.company.id.rawValue, name: record.company.name, etag: Etag.text(record.version))
  }
}

extension DirectoryV1.Unit {
  init(_ record: UnitRecord) {
    let unit = record.unit
    self.init(
      id: unit.id.rawValue, name: unit.name, level: .init(unit.level), parent: unit.parent?.rawValue ?? "",
      etag: Etag.text(record.version))
  }
}

extension DirectoryV1.UnitLevel {
  init(_ level: Model.UnitLevel) {
    switch level {
    case .tenant: self = .tenant
    case .group: self = .group
    case .team: self = .team
    }
  }
}

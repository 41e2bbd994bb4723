internal import Directory
internal import Model
internal import MusterProtocol
internal import Wire

extension AuditFilter {
  /// - Throws: `InvalidField` for a malformed field, or one that the kind of entries does not have.
  init(_ filter: DirectoryV1.AuditFilter) throws(InvalidField) {
    switch filter.kind {
    case .unspecified, .changes: self.init(.changes)
    case .accesses: self.init(.accesses)
    default: throw InvalidField("filter.kind", "is no kind of entries that this server knows")
    }
    from = try filter.from.map { value throws(InvalidField) in try Timestamp(value, field: "filter.from") }
    until = try filter.until.map { value throws(InvalidField) in try Timestamp(value, field: "filter.until") }
    fromRevision = try Self.revision(filter.fromRevision, field: "filter.from_revision")
    untilRevision = try Self.revision(filter.untilRevision, field: "filter.until_revision")
    principal = try Self.text(filter.principal, field: "filter.principal")
    actingUser = try filter.actingUser.isEmpty ? nil : UserID(filter.actingUser, field: "filter.acting_user")
    method = try Self.text(filter.method, field: "filter.method")
    user = try filter.user.isEmpty ? nil : UserID(filter.user, field: "filter.user")
    workgroup = try filter.workgroup.isEmpty ? nil : WorkgroupID(filter.workgroup, field: "filter.workgroup")
    node = try Self.text(filter.node, field: "filter.node")
    switch kind {
    case .changes:
      if node != nil { throw InvalidField("filter.node", "is for accesses only; changes are one chain") }
    case .accesses:
      if fromRevision != nil { throw InvalidField("filter.from_revision", "is for changes only") }
      if untilRevision != nil { throw InvalidField("filter.until_revision", "is for changes only") }
      if workgroup != nil { throw InvalidField("filter.workgroup", "is for changes only") }
    }
  }

  private static func revision(_ value: Int64, field: String) throws(InvalidField) -> Revision? {
    guard value >= 0 else { throw InvalidField(field, "must not be negative") }
    return value == 0 ? nil : value
  }

  private static func text(_ value: String, field: String) throws(InvalidField) -> String? {
    value.isEmpty ? nil : try Text.read(value, field: field)
  }
}

extension DirectoryV1.AuditEntry {
  init(_ entry: AuditEntry) {
    self.init(
      at: .init(microsecondsSince1970: entry.at.microseconds), principal: entry.principal,
      actingUser: entry.actingUser?.rawValue ?? "", method: entry.method, trace: entry.trace, hash: entry.hash,
      entry: .init(entry.subject))
  }
}

extension DirectoryV1.AuditEntry.Entry {
  init(_ subject: AuditEntry.Subject) {
    switch subject {
    case .change(let change):
      self = .change(
        .init(
          revision: change.revision, source: change.source, requestId: change.requestID ?? "",
          effects: change.effects.map { .init(kind: $0.kind, before: $0.before ?? "", after: $0.after ?? "") }))
    case .access(let access):
      self = .access(.init(access))
    }
  }
}

extension DirectoryV1.AuditAccess {
  fileprivate init(_ access: AuditAccess) {
    self.init(
      node: access.node, sequence: access.sequence, kind: .init(access.event.kind), user: access.user?.rawValue ?? "")
    switch access.event {
    case .refusal(let reason): self.reason = reason ?? ""
    case .preview(let preview): self.preview = preview ?? ""
    case .view: break
    }
  }
}

extension DirectoryV1.AuditAccessKind {
  init(_ kind: AccessKind) {
    switch kind {
    case .refusal: self = .refusal
    case .preview: self = .preview
    case .view: self = .view
    }
  }
}

extension DirectoryV1.AuditChainReport {
  init(_ report: ChainReport) {
    self.init(
      kind: report.node == nil ? .changes : .accesses, node: report.node ?? "", verified: report.verified,
      last: report.last, firstBreak: report.firstBreak ?? 0)
  }
}

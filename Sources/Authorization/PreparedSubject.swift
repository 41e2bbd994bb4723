internal import Model

/// A subject's row, whoever owns its memory: the snapshot for a user, this object for a preview.
// SAFETY: the memory is written by `init` alone, before the object is shared, and freed by `deinit`.
final class PreparedSubject: @unchecked Sendable {
  let row: SubjectRow
  private let owned: Block<UInt32>?

  /// - Parameter row: Valid as long as whoever holds this holds the snapshot.
  init(borrowing row: SubjectRow) {
    self.row = row
    owned = nil
  }

  /// Somebody who does not exist.
  init(_ record: UserRecord) {
    var words: [UInt32] = []
    UserRow.write(record, to: &words)
    let block = Block(words)
    owned = block
    row = SubjectRow(row: UserRow(words: block.words), number: Number.none, status: record.status ?? .active)
  }
}

extension Snapshot {
  func prepare(_ subject: Subject) throws(Unknown) -> PreparedSubject {
    switch subject {
    case .user(let id):
      guard let row = id.rawValue.withBytes({ findUser($0) }) else { throw .subject }
      return PreparedSubject(borrowing: row)
    case .preview(let preview): return PreparedSubject(try record(of: preview))
    }
  }

  private func record(of preview: Preview) throws(Unknown) -> UserRecord {
    var record = UserRecord(status: .active, unit: tables.vocabulary.tenantUnit)
    for id in preview.workgroups {
      guard let number = workgroup(id) else { throw .workgroup }
      record.memberships.put(Membership(workgroup: number, source: Number.none))
    }
    let rows = tables.workgroups.rows
    if !record.memberships.contains(where: { rows.flags($0.workgroup).contains(.scope) }) {
      for number in 0..<UInt32(rows.count) where rows.flags(number).contains(.unrestricted) {
        record.memberships.put(Membership(workgroup: number, source: Number.none))
      }
    }
    for role in preview.roles {
      guard tables.vocabulary.index(of: role, tables.names) != nil, let number = tables.names.find(role) else {
        throw .role
      }
      record.directRoles.put(number)
    }
    if let level = preview.level {
      let isKnown = tables.vocabulary.definitions.applications.values.contains { application in
        application.levels.contains { $0.name == level }
      }
      guard isKnown else { throw .level }
      // One that no type uses has no number: it is a level all the same, and allows nothing.
      record.level = tables.names.levels.find(level) ?? Number.none - 1
    }
    return record
  }

  /// The number of a workgroup that exists.
  func workgroup(_ id: WorkgroupID) -> UInt32? {
    tables.names.workgroups.find(id.rawValue).flatMap { tables.workgroups.fact($0) == nil ? nil : $0 }
  }

  func rules(_ action: String, _ application: String, _ type: String) throws(Unknown) -> ActionRules {
    let found = action.withBytes { action in
      application.withBytes { application in
        type.withBytes { tables.vocabulary.find(action: action, application: application, type: $0) }
      }
    }
    switch found {
    case .unknown(let unknown): throw unknown
    case .action(let rules): return rules
    }
  }

  /// - Parameter view: In UTF-8; empty for the subject's home unit.
  @inline(__always)
  func activeView(_ view: UnsafeRawBufferPointer) -> ActiveView {
    if view.isEmpty { return .home }
    return tables.names.units.find(view).map { .unit($0) } ?? .unknown
  }

  func activeView(_ view: UnitID?) -> ActiveView { view?.rawValue.withBytes { activeView($0) } ?? .home }

  /// The number of a resource of an action's type; none if nothing mentions it.
  @inline(__always)
  func node(_ id: UnsafeRawBufferPointer, _ action: ActionRules) -> UInt32 {
    if id.isEmpty { return Number.none }
    return tables.resources.find(id, tag: tables.vocabulary.type(of: action).number) ?? Number.none
  }
}

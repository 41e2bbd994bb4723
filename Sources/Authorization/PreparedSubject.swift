internal import Model

/// A subject's row, whoever owns its memory: the snapshot for a user, this object for a preview.
// SAFETY: the memory is written by `init` alone, before the object is shared, and freed by `deinit`.
final class PreparedSubject: @unchecked Sendable {
  let row: UserRow
  let status: UserStatus
  private let owned: UnsafeMutableBufferPointer<UInt32>?

  /// - Parameter row: Valid as long as whoever holds this holds the snapshot.
  init(borrowing row: UserRow, _ status: UserStatus) {
    self.row = row
    self.status = status
    owned = nil
  }

  /// An active user in just these workgroups.
  init(workgroups: [UInt32]) {
    let words = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: UserRow.length(memberships: workgroups.count))
    words.initialize(repeating: 0)
    UserRow.write(.active, workgroups.map { .init(workgroup: $0, sources: 0) }, to: words)
    row = UserRow(words: ByteMap.Row(words))
    status = .active
    owned = words
  }

  deinit { owned?.deallocate() }
}

extension Snapshot {
  func prepare(_ subject: Subject) throws(Unknown) -> PreparedSubject {
    switch subject {
    case .user(let id):
      guard let (row, status) = id.rawValue.withBytes({ findUser($0) }) else { throw .subject }
      return PreparedSubject(borrowing: row, status)
    case .preview(let preview):
      var numbers: Set<UInt32> = []
      for id in preview.workgroups {
        guard let number = workgroups.number(of: id) else { throw .workgroup }
        numbers.insert(number)
      }
      return PreparedSubject(workgroups: numbers.sorted())
    }
  }

  func rules(_ action: String, _ application: String, _ type: String) throws(Unknown) -> ActionRules {
    let found = action.withBytes { action in
      application.withBytes { application in
        type.withBytes { vocabulary.find(action: action, application: application, type: $0) }
      }
    }
    switch found {
    case .unknown(let unknown): throw unknown
    case .action(let rules): return rules
    }
  }
}

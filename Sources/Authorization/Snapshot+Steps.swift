/// What a check is about, as far as it has been found; valid as long as the snapshot and the bytes of the question are.
public struct CheckLookup {
  fileprivate let action: TypeTable.Found
  fileprivate var user: KeyedRows.Lookup
  fileprivate var resource: KeyedRows.Lookup
  /// Whether the resource is only described.
  fileprivate let hasNoID: Bool
  fileprivate var userRow: KeyedRow?
  fileprivate var resourceRow: KeyedRow?
  fileprivate var subject: UInt32?
  fileprivate var node: UInt32?
}

/// A check in steps. On a large tenant each waits for memory, longer than all the rest takes: whoever has many checks takes
/// all of them through one step, then all through the next, so that they wait at the same time.
extension Snapshot {
  /// The first step: finds the action, and hashes subject and resource. The parameters are those of `check`.
  public func begin(
    subject: UnsafeRawBufferPointer, action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer,
    type: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer
  ) -> CheckLookup {
    let found = tables.vocabulary.find(action: action, application: application, type: type)
    let type = if case .action(let action) = found { tables.vocabulary.type(of: action).number } else { Number.none }
    return CheckLookup(
      action: found, user: tables.users.begin(subject), resource: tables.resources.begin(id, tag: type),
      hasNoID: id.isEmpty)
  }

  /// What comes next of many checks: fetches the slots that subject and resource may be in, then the rows that those name,
  /// then compares the keys in them.
  public func continueTogether(_ lookups: inout [CheckLookup]) {
    for index in lookups.indices { seek(&lookups[index]) }
    for index in lookups.indices { fetch(&lookups[index]) }
    for index in lookups.indices { compare(&lookups[index]) }
  }

  /// The last step, after ``continueTogether(_:)``: decides.
  public func decide(
    _ lookup: CheckLookup, view: UnsafeRawBufferPointer, description: Description
  ) -> Decision {
    description.borrow { decide(lookup, view: view, $0) }
  }

  @inline(__always)
  func seek(_ lookup: inout CheckLookup) {
    tables.users.seek(&lookup.user)
    tables.resources.seek(&lookup.resource)
  }

  @inline(__always)
  func fetch(_ lookup: inout CheckLookup) {
    lookup.userRow = tables.users.candidate(lookup.user)
    lookup.resourceRow = tables.resources.candidate(lookup.resource)
  }

  @inline(__always)
  func compare(_ lookup: inout CheckLookup) {
    lookup.subject = tables.users.finish(lookup.user, lookup.userRow)
    lookup.node = lookup.hasNoID ? nil : tables.resources.finish(lookup.resource, lookup.resourceRow)
  }

  @inline(__always)
  func decide(
    _ lookup: CheckLookup, view: UnsafeRawBufferPointer, _ description: Description.Borrowed
  ) -> Decision {
    guard let subject = lookup.subject.flatMap({ self.subject($0) }) else { return .unknown(.subject) }
    switch lookup.action {
    case .unknown(let unknown): return .unknown(unknown)
    case .action(let action):
      return Evaluation(
        self, subject, action, node: lookup.node ?? Number.none, description: description, view: activeView(view),
        standing: standing(of: subject, action)
      ).decision
    }
  }
}

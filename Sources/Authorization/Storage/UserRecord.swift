internal import Model

/// What the facts say of one user, by value: the form in which changes edit it.
///
/// A user that only a membership names has a record too, without a status, so that the order in which facts arrive
/// never matters.
struct UserRecord: Equatable, Sendable {
  struct Membership: Equatable, Sendable {
    /// The workgroup's number in the ``WorkgroupTable``.
    var workgroup: UInt32
    /// The number of a set in ``SourceSets``.
    var sources: UInt32
  }

  /// Nil: no fact knows the user.
  var status: UserStatus?
  /// At most one per workgroup, in the order of their numbers.
  var memberships: [Membership] = []

  var isEmpty: Bool { status == nil && memberships.isEmpty }

  mutating func assert(_ workgroup: UInt32, _ source: Source, _ sets: inout SourceSets) {
    let only = sets.only(source)
    let place = place(of: workgroup)
    if place < memberships.count, memberships[place].workgroup == workgroup {
      memberships[place].sources = sets.union(memberships[place].sources, only)
    } else {
      memberships.insert(Membership(workgroup: workgroup, sources: only), at: place)
    }
  }

  mutating func retract(_ workgroup: UInt32, _ source: Source, _ sets: inout SourceSets) {
    let place = place(of: workgroup)
    guard place < memberships.count, memberships[place].workgroup == workgroup else { return }
    if let rest = sets.removing(source, from: memberships[place].sources) {
      memberships[place].sources = rest
    } else {
      memberships.remove(at: place)
    }
  }

  private func place(of workgroup: UInt32) -> Int {
    memberships.firstIndex { $0.workgroup >= workgroup } ?? memberships.count
  }
}

/// A user as the snapshot keeps it: status, then the numbers of the workgroups, then the numbers of their source sets.
///
/// A check reads the first half only.
struct UserRow {
  let words: ByteMap.Row

  /// Nil: no fact knows the user.
  var status: UserStatus? { UserStatus(code: words[0]) }

  var workgroups: ByteMap.Row { ByteMap.Row(start: words.baseAddress.unsafelyUnwrapped + 1, count: membershipCount) }

  var membershipCount: Int { words.count / 2 }

  /// The number of the set of sources that hold the user in a workgroup; nil if none does.
  func sources(in workgroup: UInt32) -> UInt32? {
    workgroups.firstIndex(of: workgroup).map { words[1 + membershipCount + $0] }
  }

  var record: UserRecord {
    UserRecord(
      status: status,
      memberships: (0..<membershipCount).map {
        .init(workgroup: words[1 + $0], sources: words[1 + membershipCount + $0])
      })
  }

  static func length(memberships: Int) -> Int { 1 + 2 * memberships }

  static func write(
    _ status: UserStatus?, _ memberships: some Collection<UserRecord.Membership>,
    to row: UnsafeMutableBufferPointer<UInt32>
  ) {
    row[0] = status.map(\.code) ?? 0
    var next = 1
    for membership in memberships {
      row[next] = membership.workgroup
      row[next + memberships.count] = membership.sources
      next += 1
    }
  }
}

extension UserStatus {
  /// The stored form; 0 is left for a user whom no fact knows.
  var code: UInt32 {
    switch self {
    case .invited: 1
    case .registered: 2
    case .active: 3
    case .locked: 4
    case .deactivated: 5
    case .deleted: 6
    }
  }

  init?(code: UInt32) {
    switch code {
    case 1: self = .invited
    case 2: self = .registered
    case 3: self = .active
    case 4: self = .locked
    case 5: self = .deactivated
    case 6: self = .deleted
    default: return nil
    }
  }
}

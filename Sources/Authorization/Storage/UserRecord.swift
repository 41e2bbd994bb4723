internal import Model

/// What the facts say of one user, by value: the form in which changes edit it. Lists are sorted.
///
/// A user whom other facts only mention has a record too, without a status, so that the order in which facts arrive
/// never matters.
struct UserRecord: Sendable {
  /// Nil: no fact knows the user.
  var status: UserStatus?
  var company = Number.none
  var unit = Number.none
  var memberships: [Membership] = []
  var grants: [Grant] = []
  var directRoles: [UInt32] = []
  var unitRoles: [UInt32] = []
  /// A role held at the unit, and a resource that is named to the user for it (E5).
  var named: [Pair] = []
  /// A resource, and a role that the user holds on it.
  var resourceRoles: [Pair] = []
  /// The workgroups that the user administers.
  var administered: [UInt32] = []
  /// The level that a preview has everywhere.
  var level = Number.none

  var isCounted: Bool { status != nil && status != .deleted }

  /// Pairs of user and workgroup.
  var membershipCount: Int {
    memberships.indices.count { $0 == 0 || memberships[$0 - 1].workgroup != memberships[$0].workgroup }
  }
}

/// A user as a snapshot keeps it: a few words, then the lists; what hardly any user has takes no room.
struct UserRow {
  let words: UnsafePointer<UInt32>

  private static let length = 5
  private static let lengthWithMore = 11
  private static let more: UInt32 = 1 << 8

  /// Nil: no fact knows the user.
  @inline(__always)
  var status: UserStatus? { UserStatus(code: words[0] & 0xFF) }
  @inline(__always)
  var company: UInt32 { words[1] }
  @inline(__always)
  var unit: UInt32 { words[2] }
  @inline(__always)
  private var hasMore: Bool { words[0] & Self.more != 0 }
  /// The level that a preview has everywhere.
  @inline(__always)
  var level: UInt32 { hasMore ? words[10] : Number.none }

  @inline(__always)
  var memberships: UnsafeBufferPointer<Membership> {
    let length = hasMore ? Self.lengthWithMore : Self.length
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(words + length).assumingMemoryBound(to: Membership.self), count: Int(words[3]))
  }

  @inline(__always)
  var grants: UnsafeBufferPointer<Grant> {
    let end = memberships.baseAddress.unsafelyUnwrapped + Int(words[3])
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(end).assumingMemoryBound(to: Grant.self), count: Int(words[4]))
  }

  /// The lists that hardly any user has.
  struct More {
    var directRoles: UnsafeBufferPointer<UInt32>
    var unitRoles: UnsafeBufferPointer<UInt32>
    var named: UnsafeBufferPointer<Pair>
    var resourceRoles: UnsafeBufferPointer<Pair>
    var administered: UnsafeBufferPointer<UInt32>
  }

  /// Nil if they are all empty.
  @inline(__always)
  var more: More? { hasMore ? readMore() : nil }

  private func readMore() -> More {
    var reader = RowReader(
      UnsafeRawPointer(grants.baseAddress.unsafelyUnwrapped + Int(words[4])).assumingMemoryBound(to: UInt32.self))
    return More(
      directRoles: reader.list(of: words[5]), unitRoles: reader.list(of: words[6]), named: reader.list(of: words[7]),
      resourceRoles: reader.list(of: words[8]), administered: reader.list(of: words[9]))
  }

  var record: UserRecord {
    var record = UserRecord(
      status: status, company: company, unit: unit, memberships: Array(memberships), grants: Array(grants))
    if let more {
      record.directRoles = Array(more.directRoles)
      record.unitRoles = Array(more.unitRoles)
      record.named = Array(more.named)
      record.resourceRoles = Array(more.resourceRoles)
      record.administered = Array(more.administered)
      record.level = level
    }
    return record
  }

  static func write(_ record: UserRecord, to row: inout [UInt32]) {
    let hasMore =
      record.directRoles.count + record.unitRoles.count + record.named.count + record.resourceRoles.count
      + record.administered.count > 0 || record.level != Number.none
    row.append((record.status?.code ?? 0) | (hasMore ? more : 0))
    row += [record.company, record.unit, UInt32(record.memberships.count), UInt32(record.grants.count)]
    if hasMore {
      row += [
        UInt32(record.directRoles.count), UInt32(record.unitRoles.count), UInt32(record.named.count),
        UInt32(record.resourceRoles.count), UInt32(record.administered.count), record.level,
      ]
    }
    row.append(words: record.memberships)
    row.append(words: record.grants)
    row.append(words: record.directRoles)
    row.append(words: record.unitRoles)
    row.append(words: record.named)
    row.append(words: record.resourceRoles)
    row.append(words: record.administered)
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

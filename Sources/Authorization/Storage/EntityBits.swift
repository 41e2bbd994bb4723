internal import Model

/// A set of the four entity permissions.
struct EntityBits: OptionSet, Sendable {
  let rawValue: UInt8
  static let read = EntityBits(rawValue: 1)
  static let update = EntityBits(rawValue: 2)
  static let delete = EntityBits(rawValue: 4)
  static let assign = EntityBits(rawValue: 8)
  static let all = EntityBits(rawValue: 15)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What a permission comprises: Full Control is all four (C28).
  init(_ permission: EntityPermission) {
    self =
      switch permission {
      case .read: .read
      case .update: .update
      case .delete: .delete
      case .assign: .assign
      case .fullControl: .all
      }
  }
}

/// What is allowed and what is denied.
struct EntityStates: Sendable {
  var allowed: EntityBits = []
  var denied: EntityBits = []

  @inline(__always)
  mutating func add(_ other: EntityStates) {
    allowed.formUnion(other.allowed)
    denied.formUnion(other.denied)
  }

  /// The first permission, of those that an action needs, that is denied: itself, or `read` without which nothing is
  /// updated or deleted (C28).
  func denial(of needed: EntityBits) -> EntityPermission? {
    let effective =
      denied.contains(.read) && !needed.isDisjoint(with: [.update, .delete]) ? needed.union(.read) : needed
    let hit = denied.intersection(effective)
    if hit.isEmpty { return nil }
    return EntityPermission.allCases.first { $0 != .fullControl && hit.contains(EntityBits($0)) }
  }
}

extension EntityEntry {
  private static func bit(_ permission: EntityPermission, _ state: RoleState) -> UInt32 {
    let place: UInt32 =
      switch permission {
      case .read: 0
      case .update: 1
      case .delete: 2
      case .assign: 3
      case .fullControl: 4
      }
    return 1 << (place + (state == .denied ? 8 : 0))
  }

  mutating func set(_ permission: EntityPermission, _ state: RoleState?) {
    states &= ~(Self.bit(permission, .allowed) | Self.bit(permission, .denied))
    if let state { states |= Self.bit(permission, state) }
  }

  /// The state of one permission; nil if it is unset.
  func state(_ permission: EntityPermission) -> RoleState? {
    RoleState.allCases.first { states & Self.bit(permission, $0) != 0 }
  }

  /// What the five states come to on one node: Full Control counts for all four, and a deny beats an allow.
  @inline(__always)
  var resolved: EntityStates {
    let allowed = UInt8(truncatingIfNeeded: states & 15) | (states & 16 != 0 ? 15 : 0)
    let denied = UInt8(truncatingIfNeeded: states >> 8 & 15) | (states & 16 << 8 != 0 ? 15 : 0)
    return EntityStates(allowed: EntityBits(rawValue: allowed & ~denied), denied: EntityBits(rawValue: denied))
  }

  static func principal(user: UInt32) -> UInt32 { user << 1 }
  static func principal(workgroup: UInt32) -> UInt32 { workgroup << 1 | 1 }
}

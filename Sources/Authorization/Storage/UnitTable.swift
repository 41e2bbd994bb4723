internal import Model

/// The tree of units, by their numbers.
struct UnitTable: Sendable {
  private(set) var facts: [UInt32: UnitFact] = [:]
  /// For each number the level and the parent's number.
  private var rows = Block<Row>([])
  private var isStale = false

  private struct Row: BitwiseCopyable {
    var level: UInt32
    var parent: UInt32
  }

  /// Nil: no fact knows the unit.
  @inline(__always)
  func level(of unit: UInt32) -> UnitLevel? {
    guard unit < rows.count else { return nil }
    return switch rows[Int(unit)].level {
    case 0: .tenant
    case 1: .group
    case 2: .team
    default: nil
    }
  }

  @inline(__always)
  func parent(of unit: UInt32) -> UInt32 { unit < rows.count ? rows[Int(unit)].parent : Number.none }

  /// Whether somebody who is attached to a unit may make another one their active view: down, never up or sideways (E4).
  func mayGo(from home: UInt32, to view: UInt32) -> Bool {
    guard let level = level(of: home), self.level(of: view) != nil else { return false }
    return switch level {
    case .tenant: true
    case .group: view == home || (self.level(of: view) == .team && parent(of: view) == home)
    case .team: view == home
    }
  }

  mutating func put(_ fact: UnitFact, _ names: inout Names) {
    facts[names.units.intern(fact.id.rawValue)] = fact
    isStale = true
  }

  mutating func end(_ unit: UInt32) {
    facts[unit] = nil
    isStale = true
  }

  /// Brings the rows up to date with the facts.
  mutating func compile(_ names: inout Names) {
    guard isStale else { return }
    isStale = false
    let parents = facts.mapValues { fact in fact.parent.map { names.units.intern($0.rawValue) } ?? Number.none }
    let rows = Block<Row>(count: names.units.count, repeating: Row(level: 3, parent: Number.none))
    for (unit, fact) in facts {
      let level: UInt32 =
        switch fact.level {
        case .tenant: 0
        case .group: 1
        case .team: 2
        }
      rows.words[Int(unit)] = Row(level: level, parent: parents[unit] ?? Number.none)
    }
    self.rows = rows
  }
}

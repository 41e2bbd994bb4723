internal import Model

/// The workgroups of a tenant with their role states as bit sets, numbered in the order of their first mention.
///
/// Numbers are never given away twice, so that rows of users stay valid while workgroups come and go. A number whose
/// workgroup does not exist has empty sets and thus no effect.
struct WorkgroupTable: Sendable {
  struct Entry: Sendable {
    let id: WorkgroupID
    /// Nil: no fact knows the workgroup, only memberships or role states do.
    var fact: WorkgroupFact?
    var states: [RoleKey: RoleState] = [:]
  }

  private(set) var entries: [Entry] = []
  private var index: [WorkgroupID: UInt32] = [:]
  /// For each workgroup the set of roles that it allows, then the set that it denies.
  private(set) var rows: [UInt64] = []
  /// The workgroups that hold every user.
  private(set) var universal: [UInt32] = []
  /// The union of their rows: what counts for each user before their own workgroups are looked at.
  private(set) var universalRow: [UInt64] = []
  private var roleWords = 1
  private var stale: Set<Int> = []

  subscript(workgroup: WorkgroupIndex) -> Entry { entries[Int(workgroup.value)] }

  /// How many of them exist.
  var count: Int { entries.count { $0.fact != nil } }

  /// The number of a workgroup that exists.
  func number(of id: WorkgroupID) -> UInt32? { index[id].flatMap { entries[Int($0)].fact == nil ? nil : $0 } }

  /// The number of a workgroup, new if it was never mentioned.
  mutating func intern(_ id: WorkgroupID) -> UInt32 {
    if let known = index[id] { return known }
    let number = UInt32(entries.count)
    entries.append(Entry(id: id))
    rows.append(contentsOf: repeatElement(0, count: 2 * roleWords))
    index[id] = number
    return number
  }

  mutating func put(_ fact: WorkgroupFact) { edit(fact.id) { $0.fact = fact } }

  mutating func end(_ id: WorkgroupID) { edit(id) { $0.fact = nil } }

  mutating func set(_ state: RoleState?, of role: RoleKey, in workgroup: WorkgroupID) {
    edit(workgroup) { $0.states[role] = state }
  }

  private mutating func edit(_ id: WorkgroupID, _ change: (inout Entry) -> Void) {
    let number = Int(intern(id))
    change(&entries[number])
    stale.insert(number)
  }

  /// Brings the bit sets up to date with the edits, or all of them where the roles are numbered anew.
  mutating func compile(_ vocabulary: Vocabulary, all: Bool) {
    if all {
      roleWords = vocabulary.roleWords
      rows = [UInt64](repeating: 0, count: entries.count * 2 * roleWords)
      stale = Set(entries.indices)
    }
    if stale.isEmpty, !universalRow.isEmpty { return }
    for number in stale { compileRow(number, vocabulary) }
    stale = []
    universal = entries.indices.filter { entries[$0].fact?.holdsAllUsers == true }.map { UInt32($0) }
    universalRow = [UInt64](repeating: 0, count: 2 * roleWords)
    for workgroup in universal {
      for word in universalRow.indices { universalRow[word] |= rows[Int(workgroup) * 2 * roleWords + word] }
    }
  }

  private mutating func compileRow(_ number: Int, _ vocabulary: Vocabulary) {
    let start = number * 2 * roleWords
    for word in 0..<2 * roleWords { rows[start + word] = 0 }
    guard let fact = entries[number].fact else { return }
    if fact.grantsAllPermissions { rows[start] |= 1 << UInt64(Vocabulary.allPermissions) }
    for (role, state) in entries[number].states {
      guard let index = vocabulary.index(of: role) else { continue }
      let half = state == .allowed ? 0 : roleWords
      rows[start + half + Int(index.value) / 64] |= 1 << UInt64(index.value % 64)
    }
  }
}

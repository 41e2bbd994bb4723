internal import Model

/// The workgroups of a tenant, by their numbers, with role states as bit sets and items as lists of value numbers.
///
/// A number whose workgroup does not exist has empty sets and no items, and thus no effect.
struct WorkgroupTable: Sendable {
  struct Entry: Sendable {
    /// Nil: no fact knows the workgroup, only other facts mention it.
    var fact: WorkgroupFact?
    var states: [RoleKey: RoleState] = [:]
    var items: [String: ScopeItem] = [:]
  }

  struct Flags: OptionSet {
    let rawValue: UInt64
    static let exists = Flags(rawValue: 1)
    static let scope = Flags(rawValue: 2)
    /// A scope workgroup that restricts nothing.
    static let unrestricted = Flags(rawValue: 4)
    static let delegated = Flags(rawValue: 8)
  }

  private(set) var entries: [Entry] = []
  /// The workgroups that hold every user.
  private(set) var universal: [UInt32] = []
  private var compiled = Compiled(Block([]), roleWords: 1, universal: [], items: [])
  private var stale: Set<Int> = []
  private var roleWords = 1

  /// Nil: no fact knows the workgroup.
  func fact(_ number: UInt32) -> WorkgroupFact? { number < entries.count ? entries[Int(number)].fact : nil }

  /// How many of them exist.
  var count: Int { entries.count { $0.fact != nil } }

  var byteCount: Int { compiled.byteCount }

  /// What checks read.
  @inline(__always)
  var rows: Compiled { compiled }

  mutating func edit(_ number: UInt32, _ change: (inout Entry) -> Void) {
    let index = Int(number)
    while entries.count <= index { entries.append(Entry()) }
    change(&entries[index])
    stale.insert(index)
  }

  /// Brings what checks read up to date with the edits, or all of it where the roles are numbered anew.
  mutating func compile(_ vocabulary: Vocabulary, _ names: Names, all: Bool) {
    let count = names.workgroups.count
    while entries.count < count { entries.append(Entry()) }
    let isNew = compiled.count != count
    if !all, stale.isEmpty, !isNew { return }
    roleWords = vocabulary.roleWords
    let length = 1 + 2 * roleWords
    let rows = Block<UInt64>(count: count * length, repeating: 0)
    if !all { rows.words.update(from: compiled.block.words, count: compiled.block.count) }
    for number in all ? Set(entries.indices) : stale {
      write(entries[number], vocabulary, names, to: rows.words + number * length)
    }
    var items = compiled.items
    while items.count < count { items.append(nil) }
    for number in stale { items[number] = ScopeItem.words(of: entries[number]) }
    stale = []
    universal = entries.indices.filter { entries[$0].fact?.holdsAllUsers == true }.map { UInt32($0) }
    compiled = Compiled(rows, roleWords: roleWords, universal: universal, items: items)
  }

  private func write(
    _ entry: Entry, _ vocabulary: Vocabulary, _ names: Names, to row: UnsafeMutablePointer<UInt64>
  ) {
    row.update(repeating: 0, count: 1 + 2 * roleWords)
    guard let fact = entry.fact else { return }
    row[0] = Flags(fact).rawValue
    if fact.grantsAllPermissions { row[1] |= 1 << UInt64(Vocabulary.allPermissions) }
    for (role, state) in entry.states {
      guard let index = vocabulary.index(of: role, names) else { continue }
      let half = 1 + (state == .allowed ? 0 : roleWords)
      row[half + Int(index.value) / 64] |= 1 << UInt64(index.value % 64)
    }
  }
}

extension WorkgroupTable {
  /// For each workgroup its flags, the set of roles that it allows, and the set that it denies; and its items.
  // SAFETY: the addresses point into the blocks, which never change.
  final class Compiled: @unchecked Sendable {
    fileprivate let block: Block<UInt64>
    fileprivate let items: [Block<UInt32>?]
    private let itemAddresses: Block<UnsafePointer<UInt32>?>
    private let universalNumbers: Block<UInt32>
    private let universalRow: Block<UInt64>
    let roleWords: Int
    private let length: Int
    let count: Int

    fileprivate init(_ block: Block<UInt64>, roleWords: Int, universal: [UInt32], items: [Block<UInt32>?]) {
      self.block = block
      self.items = items
      self.roleWords = roleWords
      length = 1 + 2 * roleWords
      count = block.count / length
      itemAddresses = Block(items.map { $0.map { UnsafePointer($0.words) } })
      universalNumbers = Block(universal)
      universalRow = Block(count: 2 * roleWords, repeating: 0)
      for workgroup in universal {
        let start = Int(workgroup) * length + 1
        for word in 0..<2 * roleWords {
          let states: UInt64 = block[start + word]
          universalRow.words[word] |= states
        }
      }
    }

    var byteCount: Int { block.byteCount + items.reduce(0) { $0 + ($1?.byteCount ?? 0) } }

    @inline(__always)
    func flags(_ workgroup: UInt32) -> Flags { Flags(rawValue: block[Int(workgroup) &* length]) }

    /// The words of the sets of roles that a workgroup allows, and behind them those that it denies.
    @inline(__always)
    func states(_ workgroup: UInt32) -> UnsafePointer<UInt64> {
      UnsafePointer(block.words + (Int(workgroup) &* length &+ 1))
    }

    /// The same of all workgroups that hold every user: what counts before a user's own are looked at.
    @inline(__always)
    var universalStates: UnsafePointer<UInt64> { UnsafePointer(universalRow.words) }

    /// The workgroups that hold every user.
    @inline(__always)
    var universal: UnsafeBufferPointer<UInt32> {
      UnsafeBufferPointer(start: universalNumbers.words, count: universalNumbers.count)
    }

    /// The items of a scope workgroup, as ``ScopeItem`` lays them out; nil for none.
    @inline(__always)
    func items(_ workgroup: UInt32) -> UnsafePointer<UInt32>? { itemAddresses[Int(workgroup)] }
  }
}

extension WorkgroupTable.Flags {
  fileprivate init(_ fact: WorkgroupFact) {
    self = .exists
    switch fact.kind {
    case .scope: insert(fact.isUnrestricted ? [.scope, .unrestricted] : .scope)
    case .delegated: insert(.delegated)
    case .role: break
    }
  }
}

/// An item of a scope workgroup, with values as numbers.
struct ScopeItem: Sendable {
  let fact: ScopeItemFact
  /// Its words: how many dimensions are restricted, and for each its number, the number of values, the values sorted.
  let words: [UInt32]

  init(_ fact: ScopeItemFact, dimension: (String) -> UInt32, value: (String) -> UInt32) {
    self.fact = fact
    var allowed: [UInt32: Set<UInt32>] = [:]
    for restriction in fact.restrictions {
      // Said to be unrestricted (A7).
      guard let values = restriction.values.map({ Set($0.map(value)) }) else { continue }
      let dimension = dimension(restriction.dimension)
      allowed[dimension] = allowed[dimension]?.intersection(values) ?? values
    }
    var words = [UInt32(allowed.count)]
    for (dimension, values) in allowed.sorted(by: { $0.key < $1.key }) {
      words += [dimension, UInt32(values.count)] + values.sorted()
    }
    self.words = words
  }

  /// The items of a workgroup: how many, then the words of each.
  fileprivate static func words(of entry: WorkgroupTable.Entry) -> Block<UInt32>? {
    guard entry.fact != nil, !entry.items.isEmpty else { return nil }
    return Block([UInt32(entry.items.count)] + entry.items.values.flatMap(\.words))
  }
}

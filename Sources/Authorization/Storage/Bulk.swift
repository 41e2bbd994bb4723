internal import Model

/// What is read of a whole tenant before it is laid out, row after row.
///
/// Only the four kinds of which a tenant has millions pass through here; ``Edit`` knows the others.
struct Bulk {
  var names = Names()
  private var users = NameTable()
  private var userHeads: [UserHead] = []
  private var resources = NameTable()
  private var resourceHeads: [ResourceHead] = []
  private var values = NameTable()
  private var memberships = OwnedEntries<Membership>()
  private var grants = OwnedEntries<Grant>()
  private var attributes = OwnedEntries<Pair>()
  private var shared = OwnedEntries<UInt32>()
  private var children = OwnedEntries<UInt32>()

  private struct UserHead {
    var status: UserStatus?
    var company = Number.none
    var unit = Number.none
  }

  struct ResourceHead {
    var isRegistered = false
    var company = Number.none
    var unit = Number.none
    var parent = Number.none
    var locker = Number.none
  }

  private var lastUser = Number.none

  /// The number of a user; rows come sorted by user, so it is mostly that of the last one.
  mutating func user(_ id: UnsafeRawBufferPointer) -> UInt32 {
    if lastUser != Number.none {
      let last = users[lastUser]
      if last.count == id.count, ByteHash.equal(id, last.baseAddress.unsafelyUnwrapped) { return lastUser }
    }
    lastUser = users.intern(id)
    if lastUser == userHeads.count { userHeads.append(UserHead()) }
    return lastUser
  }

  mutating func resource(_ id: UnsafeRawBufferPointer, ofType type: UInt32) -> UInt32 {
    let number = resources.intern(id, tag: type)
    if number == resourceHeads.count { resourceHeads.append(ResourceHead()) }
    return number
  }

  mutating func type(_ application: UnsafeRawBufferPointer, _ type: UnsafeRawBufferPointer) -> UInt32 {
    names.types.intern(type, tag: names.applications.intern(application))
  }

  mutating func setUser(_ user: UInt32, _ status: UserStatus, company: UInt32, unit: UInt32) {
    userHeads[Int(user)] = UserHead(status: status, company: company, unit: unit)
  }

  mutating func add(_ membership: Membership, to user: UInt32) { memberships.append(membership, to: user) }

  mutating func add(_ grant: Grant, to user: UInt32) { grants.append(grant, to: user) }

  func isRegistered(_ resource: UInt32) -> Bool { resourceHeads[Int(resource)].isRegistered }

  mutating func setResource(_ resource: UInt32, _ head: ResourceHead) {
    resourceHeads[Int(resource)] = head
    if head.parent != Number.none { children.append(resource, to: head.parent) }
  }

  mutating func addAttribute(
    dimension: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, to resource: UInt32
  ) {
    let pair = Pair(first: names.dimensions.intern(dimension), second: values.intern(value))
    attributes.append(pair, to: resource)
  }

  mutating func addShared(_ unit: UnsafeRawBufferPointer, to resource: UInt32) {
    shared.append(names.units.intern(unit), to: resource)
  }

  consuming func finish() -> Tables {
    var tables = Tables()
    tables.names = names
    layOutUsers(&tables)
    layOutResources(&tables)
    tables.values = KeyedRows(values) { _, _ in }
    return tables
  }

  private mutating func layOutUsers(_ tables: inout Tables) {
    var memberships = memberships.sorted(owners: users.count)
    self.memberships = OwnedEntries()
    var grants = grants.sorted(owners: users.count)
    self.grants = OwnedEntries()
    var record = UserRecord()
    var counts = Tables.Counts()
    tables.users = KeyedRows(users) { number, row in
      let head = userHeads[Int(number)]
      (record.status, record.company, record.unit) = (head.status, head.company, head.unit)
      memberships.take(&record.memberships, of: number)
      grants.take(&record.grants, of: number)
      UserRow.write(record, to: &row)
      counts.add(record)
    }
    tables.counts = counts
    let known = (0..<UInt32(users.count)).filter { userHeads[Int($0)].status != nil }
    tables.userOrder = OrderedNumbers(sorted: users.ordered(known))
  }

  private mutating func layOutResources(_ tables: inout Tables) {
    var attributes = attributes.sorted(owners: resources.count)
    self.attributes = OwnedEntries()
    var shared = shared.sorted(owners: resources.count)
    var children = children.sorted(owners: resources.count)
    var record = ResourceRecord()
    tables.resources = KeyedRows(resources) { number, row in
      let head = resourceHeads[Int(number)]
      (record.isRegistered, record.company, record.unit) = (head.isRegistered, head.company, head.unit)
      (record.parent, record.locker) = (head.parent, head.locker)
      attributes.take(&record.attributes, of: number)
      shared.take(&record.shared, of: number)
      children.take(&record.children, of: number)
      ResourceRow.write(record, to: &row)
    }
    var byType: [UInt32: [UInt32]] = [:]
    for number in 0..<UInt32(resources.count) where isRegistered(number) {
      byType[resources.tag(of: number), default: []].append(number)
      tables.counts.resources += 1
    }
    tables.resourceOrder = byType.mapValues { OrderedNumbers(sorted: resources.ordered($0)) }
  }
}

extension NameTable {
  /// Numbers in the byte order of their names; they mostly are already.
  fileprivate func ordered(_ numbers: [UInt32]) -> [UInt32] {
    if numbers.indices.dropFirst().allSatisfy({ self[numbers[$0 - 1]].isBefore(self[numbers[$0]]) }) { return numbers }
    return numbers.sorted { self[$0].isBefore(self[$1]) }
  }
}

/// Entries of the lists of many rows, in any order.
struct OwnedEntries<Entry: RowEntry> {
  private struct Owned: BitwiseCopyable {
    let owner: UInt32
    let entry: Entry
  }

  private var list: [Owned] = []
  private var isSorted = true
  private var next = 0

  mutating func append(_ entry: Entry, to owner: UInt32) {
    if let last = list.last, last.owner > owner { isSorted = false }
    list.append(Owned(owner: owner, entry: entry))
  }

  /// The same in the order of their owners, and otherwise in the order in which they came.
  consuming func sorted(owners: Int) -> OwnedEntries {
    if isSorted { return self }
    var places = [Int](repeating: 0, count: owners + 1)
    for owned in list { places[Int(owned.owner) + 1] += 1 }
    for owner in 0..<owners { places[owner + 1] += places[owner] }
    let list = list
    self.list = Array(unsafeUninitializedCapacity: list.count) { buffer, count in
      for owned in list {
        (buffer.baseAddress! + places[Int(owned.owner)]).initialize(to: owned)
        places[Int(owned.owner)] += 1
      }
      count = list.count
    }
    isSorted = true
    return self
  }

  /// Puts the entries of the next owner into a list, sorted out.
  mutating func take(_ entries: inout [Entry], of owner: UInt32) {
    entries.removeAll(keepingCapacity: true)
    while next < list.count, list[next].owner == owner {
      entries.append(list[next].entry)
      next += 1
    }
    entries.sortOut()
  }
}

internal import Model

/// The users of a tenant: a large base that many snapshots share, and a small delta that overrides it user by user.
struct UserStore: Sendable {
  /// How many users and memberships there are; kept along, because counting would read all of them.
  struct Counts: Equatable, Sendable {
    var users = 0
    var memberships = 0

    mutating func add(_ record: UserRecord) {
      users += record.isCounted ? 1 : 0
      memberships += record.memberships.count
    }

    mutating func remove(_ record: UserRecord) {
      users -= record.isCounted ? 1 : 0
      memberships -= record.memberships.count
    }
  }

  let base: ByteMap
  let delta: ByteMap
  let counts: Counts

  var byteCount: Int { base.byteCount + delta.byteCount }

  /// Whether the delta has grown so large that it should go into a new base.
  var isMergeDue: Bool {
    delta.count > max(Limits.minimumDelta, base.count / Limits.deltaShare)
  }

  func find(_ id: UnsafeRawBufferPointer) -> UserRow? {
    let hash = ByteHash.hash(id, tag: 0, seed: base.seed)
    if delta.count > 0, let row = delta.find(id, hash: hash) { return UserRow(words: row) }
    return base.find(id, hash: hash).map(UserRow.init)
  }

  func record(of user: UserID) -> UserRecord {
    user.rawValue.withBytes { find($0)?.record } ?? UserRecord()
  }

  /// Calls `body` with each user that has a record.
  func visit(_ body: (_ id: UnsafeRawBufferPointer, _ user: UserRow) -> Void) {
    base.visit { _, id, row in
      if delta.count == 0 || delta.find(id) == nil { body(id, UserRow(words: row)) }
    }
    delta.visit { _, id, row in body(id, UserRow(words: row)) }
  }

  /// The store in which the given records stand instead of what it says of these users.
  func replacing(_ records: [UserID: UserRecord]) -> UserStore {
    if records.isEmpty { return self }
    var counts = counts
    var words = 0
    var replaced: Set<UnsafePointer<UInt32>?> = []
    var kept: [(id: UnsafeRawBufferPointer, row: ByteMap.Row)] = []
    for (user, record) in records {
      if let row = user.rawValue.withBytes({ delta.find($0) }) { replaced.insert(row.baseAddress) }
      counts.remove(self.record(of: user))
      counts.add(record)
      words += ByteMap.wordsNeeded(
        keyLength: user.rawValue.utf8.count, rowLength: UserRow.length(memberships: record.memberships.count))
    }
    delta.visit { _, id, row in
      if replaced.contains(row.baseAddress) { return }
      kept.append((id, row))
      words += ByteMap.wordsNeeded(keyLength: id.count, rowLength: row.count)
    }
    let next = ByteMap(records: records.count + kept.count, words: words, seed: base.seed) { writer in
      for (id, row) in kept { writer.copy(id, row) }
      for (user, record) in records {
        user.rawValue.withBytes { id in
          let length = UserRow.length(memberships: record.memberships.count)
          UserRow.write(record.status, record.memberships, to: writer.append(id, rowLength: length))
        }
      }
    }
    return UserStore(base: base, delta: next, counts: counts)
  }

  /// The same users in one new base. Takes time in proportion to the whole tenant.
  func merged() -> UserStore {
    if delta.count == 0 { return self }
    var records = 0
    var words = 0
    visit { id, user in
      guard !user.isEmpty else { return }
      records += 1
      words += ByteMap.wordsNeeded(keyLength: id.count, rowLength: user.words.count)
    }
    let merged = ByteMap(records: records, words: words, seed: base.seed) { writer in
      visit { id, user in
        if !user.isEmpty { writer.copy(id, user.words) }
      }
    }
    return UserStore(base: merged, delta: ByteMap(records: 0, words: 0, seed: base.seed) { _ in }, counts: counts)
  }

  /// These users over another base, without those of the delta that the base knows in the same state.
  func rebased(onto other: UserStore) -> UserStore {
    var kept: [(id: UnsafeRawBufferPointer, row: ByteMap.Row)] = []
    var words = 0
    delta.visit { _, id, row in
      let known = other.base.find(id)
      if known.map({ $0.elementsEqual(row) }) ?? UserRow(words: row).isEmpty { return }
      kept.append((id, row))
      words += ByteMap.wordsNeeded(keyLength: id.count, rowLength: row.count)
    }
    let rest = ByteMap(records: kept.count, words: words, seed: other.base.seed) { writer in
      for (id, row) in kept { writer.copy(id, row) }
    }
    return UserStore(base: other.base, delta: rest, counts: counts)
  }
}

extension UserRecord {
  fileprivate var isCounted: Bool { status != nil && status != .deleted }
}

extension UserRow {
  fileprivate var isEmpty: Bool { words.count == 1 && words[0] == 0 }
}

extension ByteMap.Writer {
  fileprivate mutating func copy(_ key: UnsafeRawBufferPointer, _ row: ByteMap.Row) {
    _ = append(key, rowLength: row.count).update(fromContentsOf: row)
  }
}

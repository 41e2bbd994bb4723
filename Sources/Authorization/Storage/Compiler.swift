internal import Model

/// Gathers facts in any order and lays them out as a snapshot.
struct Compiler {
  private struct Edge {
    let user: UInt32
    let membership: UserRecord.Membership
  }

  private var userNumbers: [UserID: UInt32] = [:]
  private var userIDs: [UserID] = []
  private var statuses: [UserStatus?] = []
  private var edges: [Edge] = []
  private var sources = SourceSets()
  private var workgroups = WorkgroupTable()
  private var roleFacts: [RoleKey: RoleFact] = [:]
  private var typeFacts: [TypeKey: ResourceTypeFact] = [:]

  mutating func add(_ fact: Fact) {
    switch fact {
    case .user(let user): statuses[Int(number(of: user.id))] = user.status
    case .membership(let fact):
      let membership = UserRecord.Membership(
        workgroup: workgroups.intern(fact.workgroup), sources: sources.only(fact.source))
      edges.append(Edge(user: number(of: fact.user), membership: membership))
    case .workgroup(let workgroup): workgroups.put(workgroup)
    case .roleState(let fact): workgroups.set(fact.state, of: fact.role, in: fact.workgroup)
    case .role(let role): roleFacts[role.key] = role
    case .resourceType(let type): typeFacts[TypeKey(application: type.application, name: type.name)] = type
    default: break
    }
  }

  private mutating func number(of user: UserID) -> UInt32 {
    if let known = userNumbers[user] { return known }
    let number = UInt32(userIDs.count)
    userNumbers[user] = number
    userIDs.append(user)
    statuses.append(nil)
    return number
  }

  fileprivate consuming func finish() -> (UserStore, WorkgroupTable, Vocabulary, SourceSets) {
    userNumbers = [:]
    let vocabulary = Vocabulary(roleFacts: roleFacts, typeFacts: typeFacts)
    workgroups.compile(vocabulary, all: true)
    let (memberships, starts) = membershipsByUser()
    let store = layOut(memberships, starts)
    return (store, workgroups, vocabulary, sources)
  }

  /// The memberships grouped by user and merged by workgroup; those of user n stand at `starts[n]..<starts[n + 1]`.
  private mutating func membershipsByUser() -> ([UserRecord.Membership], [Int]) {
    var ends = [Int](repeating: 0, count: userIDs.count + 1)
    for edge in edges { ends[Int(edge.user) + 1] += 1 }
    for user in userIDs.indices { ends[user + 1] += ends[user] }
    var next = ends
    var grouped = [UserRecord.Membership](repeating: .init(workgroup: 0, sources: 0), count: edges.count)
    for edge in edges {
      grouped[next[Int(edge.user)]] = edge.membership
      next[Int(edge.user)] += 1
    }
    edges = []
    var starts = [0]
    starts.reserveCapacity(ends.count)
    var kept = 0
    for user in userIDs.indices {
      grouped[ends[user]..<ends[user + 1]].sort { $0.workgroup < $1.workgroup }
      for place in ends[user]..<ends[user + 1] {
        if kept > starts[user], grouped[kept - 1].workgroup == grouped[place].workgroup {
          grouped[kept - 1].sources = sources.union(grouped[kept - 1].sources, grouped[place].sources)
        } else {
          grouped[kept] = grouped[place]
          kept += 1
        }
      }
      starts.append(kept)
    }
    grouped.removeLast(grouped.count - kept)
    return (grouped, starts)
  }

  private func layOut(_ memberships: [UserRecord.Membership], _ starts: [Int]) -> UserStore {
    var words = 0
    var counts = UserStore.Counts()
    counts.memberships = memberships.count
    for (number, user) in userIDs.enumerated() {
      let length = UserRow.length(memberships: starts[number + 1] - starts[number])
      words += ByteMap.wordsNeeded(keyLength: user.rawValue.utf8.count, rowLength: length)
      if let status = statuses[number], status != .deleted { counts.users += 1 }
    }
    let seed = ByteHash.makeSeed()
    let base = ByteMap(records: userIDs.count, words: words, seed: seed) { writer in
      for (number, user) in userIDs.enumerated() {
        let own = memberships[starts[number]..<starts[number + 1]]
        user.rawValue.withBytes { id in
          UserRow.write(statuses[number], own, to: writer.append(id, rowLength: UserRow.length(memberships: own.count)))
        }
      }
    }
    return UserStore(base: base, delta: ByteMap(records: 0, words: 0, seed: seed) { _ in }, counts: counts)
  }
}

extension Snapshot {
  convenience init(_ compiler: consuming Compiler, tenant: TenantID, epoch: Epoch, revision: Revision) {
    let (users, workgroups, vocabulary, sources) = compiler.finish()
    self.init(
      tenant: tenant, epoch: epoch, revision: revision, users: users, workgroups: workgroups, vocabulary: vocabulary,
      sources: sources)
  }
}

extension ProviderDirectory {
  /// Changes the shape's share of everything, and says what has to be pushed, users before the groups that name them.
  ///
  /// Of the users, half get a new profile, a quarter are switched off or on, an eighth each leave and arrive. Of the
  /// memberships, half end and half begin. Of the groups, half get a new name, a quarter each leave and arrive.
  public mutating func churn() -> [ProviderPhase] {
    let people = churnUsers()
    let (teams, gone) = churnGroups()
    return [
      ProviderPhase(name: "users", changes: people.kept.map { .user($0) }),
      ProviderPhase(name: "groups", changes: teams.map { .group($0) } + gone.map { .removeGroup($0) }),
      ProviderPhase(name: "members", changes: churnMembers()),
      ProviderPhase(name: "removals", changes: people.gone.map { .removeUser($0) }),
    ]
  }

  private func portion(_ count: Int) -> Int { Int((Double(count) * shape.churn).rounded()) }

  private mutating func some(_ indices: [Int], _ count: Int) -> [Int] {
    Array(indices.shuffled(using: &random).prefix(count))
  }

  private mutating func churnUsers() -> (kept: [Int], gone: [Int]) {
    let changed = some(users.indices.filter { !users[$0].isDeleted }, portion(userCount))
    var gone: [Int] = []
    var kept: [Int] = []
    for (turn, user) in changed.enumerated() {
      switch turn % 8 {
      case 0: gone.append(user)
      case 1: kept.append(addUser())
      case 2, 3:
        users[user].isActive.toggle()
        kept.append(user)
      default:
        users[user].revision += 1
        kept.append(user)
      }
    }
    for user in gone {
      users[user].isDeleted = true
      for group in groups.indices { groups[group].members.remove(user) }
    }
    return (kept, gone)
  }

  private mutating func churnGroups() -> (kept: [Int], gone: [Int]) {
    let changed = some(groups.indices.filter { !groups[$0].isDeleted }, portion(groupCount))
    var gone: [Int] = []
    var kept: [Int] = []
    for (turn, group) in changed.enumerated() {
      switch turn % 4 {
      case 0: kept.append(addGroup())
      // The largest groups are the first ones: that they leave is an accident, and not a day's work.
      case 1 where group >= groups.count / 2:
        groups[group].isDeleted = true
        gone.append(group)
      default:
        groups[group].displayName = "\(shape.prefix) group \(group) once more \(random.next() % 1_000_000)"
        kept.append(group)
      }
    }
    return (kept, gone)
  }

  private mutating func churnMembers() -> [ProviderChange] {
    let count = portion(membershipCount)
    var added: [Int: [Int]] = [:]
    var removed: [Int: [Int]] = [:]
    // In the order of numbers: a set's own order is another one in each process.
    let pairs = groups.indices.filter { !groups[$0].isDeleted }
      .flatMap { group in groups[group].members.sorted().map { (group, $0) } }
    for (group, user) in pairs.shuffled(using: &random).prefix(count / 2) {
      groups[group].members.remove(user)
      removed[group, default: []].append(user)
    }
    var tries = LoadLimits.providerTries * count
    var left = count - count / 2
    while left > 0, tries > 0 {
      tries -= 1
      guard let (group, user) = addMember() else { continue }
      left -= 1
      // Who was taken out a moment ago stays: the two changes may reach the server in any order.
      if let index = removed[group]?.firstIndex(of: user) {
        removed[group]?.remove(at: index)
      } else {
        added[group, default: []].append(user)
      }
    }
    return Set(added.keys).union(removed.keys).sorted().flatMap { group in
      [
        removed[group].map { ProviderChange.removeMembers(group: group, users: $0) },
        added[group].map { ProviderChange.addMembers(group: group, users: $0) },
      ].compactMap { $0 }
    }
  }
}

internal import Model

/// A workgroup of a subject, with how they come to be in it.
struct OwnWorkgroup {
  let number: UInt32
  let fact: WorkgroupFact
  let membership: Explanation.Membership
}

extension Tables {
  /// A subject's workgroups, by name, then by id: those that list them, and those that hold everybody.
  func workgroups(of record: UserRecord) -> [OwnWorkgroup] {
    let listed = Dictionary(grouping: record.memberships, by: \.workgroup)
    let numbers = Set(listed.keys).union(workgroups.universal)
    let own = numbers.compactMap { number -> OwnWorkgroup? in
      guard let fact = workgroups.fact(number) else { return nil }
      // A preview is a member by nobody's word.
      let texts = (listed[number] ?? []).filter { $0.source != Number.none }.map { names.sources.text($0.source) }
      return OwnWorkgroup(
        number: number, fact: fact,
        membership: Explanation.Membership(
          workgroup: NamedWorkgroup(fact), sources: texts.sorted().compactMap { Source($0) },
          holdsAllUsers: fact.holdsAllUsers))
    }
    return own.sorted { ($0.fact.name, $0.fact.id) < ($1.fact.name, $1.fact.id) }
  }

  func state(of role: RoleKey, in workgroup: UInt32) -> RoleState? {
    workgroup < workgroups.entries.count ? workgroups.entries[Int(workgroup)].states[role] : nil
  }

  /// The items of a scope workgroup, by their places in the list.
  func items(of workgroup: UInt32) -> [ScopeItem] {
    guard workgroup < workgroups.entries.count else { return [] }
    return workgroups.entries[Int(workgroup)].items.values.sorted {
      ($0.fact.item.count, $0.fact.item) < ($1.fact.item.count, $1.fact.item)
    }
  }

  func number(of key: ResourceKey) -> UInt32? {
    names.find(key.typeKey).flatMap { resources.find(key.id, tag: $0) }
  }

  func resource(_ number: UInt32) -> ResourceRecord { ResourceRow(words: resources[number].rest).record }

  func key(ofResource number: UInt32) -> ResourceKey {
    let row = resources[number]
    let type = names.type(row.tag)
    return ResourceKey(application: type.application, type: type.name, id: row.text)
  }

  func user(_ number: UInt32) -> UserID { UserID(rawValue: users[number].text) }

  func unit(_ number: UInt32) -> UnitID? {
    number == Number.none ? nil : UnitID(rawValue: names.units.text(number))
  }
}

import Authorization
import Model

/// The engine's other answers: authority, holders, lists, counts.
extension ReferenceEvaluator {
  /// Whether active, deny and permission hold for a permission over no resource at all (C3).
  func holds(_ permission: String, _ id: UserID) -> Answer {
    guard let subject = someone(.user(id)) else { return .unknown("subject") }
    let matter = Matter(
      subject: subject, type: ResourceTypeFact(application: "", name: "", actions: []),
      action: ActionFact(name: "", permission: permission), key: ResourceKey(application: "", type: "", id: ""),
      resource: nil, attributes: [:], lines: [], view: nil)
    if subject.status != .active { return .denied("active") }
    if let rule = roleState(.denied, for: permission, of: subject) {
      return .denied("deny", role: rule.role, workgroup: rule.workgroup)
    }
    if self.permission(matter) == .passed { return .allowed }
    let isKnown =
      roles.contains { $0.permissions.contains(permission) }
      || types.contains { $0.actions.contains { $0.permission == permission } }
    return .denied("permission", permission: isKnown ? permission : nil)
  }

  /// The active users whom a workgroup of theirs allows a role or gives everything, and whom none denies it (C12).
  func effectiveHolders(of role: RoleKey) -> Set<UserID> {
    guard roles.contains(where: { $0.key == role }) else { return [] }
    let holders = users.filter { user in
      guard user.status == .active, let own = someone(.user(user.id))?.workgroups else { return false }
      func isAny(_ state: RoleState) -> Bool {
        own.contains { states.contains(RoleStateFact(workgroup: $0.id, role: role, state: state)) }
      }
      return (own.contains(where: \.grantsAllPermissions) || isAny(.allowed)) && !isAny(.denied)
    }
    return Set(holders.map(\.id))
  }

  /// The ids of registered resources of a type that somebody may do an action on, in ascending order of their bytes.
  func resources(_ question: Question) -> [String] {
    var question = question
    (question.resource.attributes, question.resource.lines) = ([:], nil)
    guard case .success(let matter) = matter(of: question) else { return [] }
    let ids = resources.filter { $0.key.typeKey == matter.type.key }.map(\.key.id)
    return ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.filter { id in
      question.resource.id = id
      return check(question) == .allowed
    }
  }

  /// The users who may do an action on a resource, in ascending order of their ids.
  func subjects(_ question: Question) -> [UserID] {
    var question = question
    return users.map(\.id).sorted().filter { user in
      question.subject = .user(user)
      return check(question) == .allowed
    }
  }

  /// The numbers of users, of pairs of user and workgroup, and of workgroups.
  var counts: [Int] {
    let pairs = Set(memberships.map { [$0.user.rawValue, $0.workgroup.rawValue] })
    return [users.count { $0.status != .deleted }, pairs.count, workgroups.count]
  }
}

/// One step of a change of a group's members. Ids are those of the connection's users and groups (P33, P39).
public enum MemberOperation: Codable, Hashable, Sendable {
  case add([String])
  /// What is no member is passed over (P35).
  case remove([String])
  case replace([String])
  case removeAll

  var named: [String] {
    switch self {
    case .add(let ids), .remove(let ids), .replace(let ids): ids
    case .removeAll: []
    }
  }
}

/// What several steps come to, one after the other.
struct MemberDelta {
  /// Whether all members go that are not named: what is there must be read then, otherwise only what is named.
  private(set) var isWhole = false
  /// The last word on each id that is named: whether it is a member.
  private(set) var named: [String: Bool] = [:]

  init(_ operations: [MemberOperation]) {
    for operation in operations {
      switch operation {
      case .add(let ids): for id in ids { named[id] = true }
      case .remove(let ids): for id in ids { named[id] = false }
      case .replace(let ids):
        (isWhole, named) = (true, [:])
        for id in ids { named[id] = true }
      case .removeAll: (isWhole, named) = (true, [:])
      }
    }
  }

  /// What has to be put in and taken out where `current` are members, sorted.
  func difference(from current: Set<String>) -> (added: [String], removed: [String]) {
    let wanted = Set(named.filter(\.value).keys)
    let unwanted = isWhole ? current.subtracting(wanted) : current.intersection(named.filter { !$0.value }.keys)
    return (wanted.subtracting(current).sorted(), unwanted.sorted())
  }
}

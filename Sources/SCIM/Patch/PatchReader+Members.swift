extension PatchReader {
  /// The members of a group are a set of ids, and change as such.
  mutating func changeMembers(_ verb: Verb, _ target: Target, _ value: JSON?) throws(SCIMError) {
    guard target.subAttribute == nil, verb == .remove || target.filter == nil else {
      throw SCIMError(.mutability, "A member can't be changed: remove it and add another, by the path members.")
    }
    switch verb {
    case .add: record(.add(try list(value)))
    case .replace: record(.replace(try list(value)))
    case .remove: record(try removal(target, value))
    }
  }

  private mutating func record(_ change: MemberChange) {
    switch change {
    case .add([]), .remove([]): break
    default: append(.members(change))
    }
  }

  private func list(_ value: JSON?) throws(SCIMError) -> [Member] {
    guard let value else { throw SCIMError(.invalidValue, "\"value\" with the members is missing.") }
    return try values.clears(value) ? [] : Member.list(value)
  }

  private func removal(_ target: Target, _ value: JSON?) throws(SCIMError) -> MemberChange {
    if let filter = target.filter { return filter.ids.map { .remove($0) } ?? .removeMatching(filter) }
    guard let value else { return .removeAll }
    try allowValueList(value, of: target)
    return .remove(try Member.list(value).map(\.value))
  }
}

extension Filter {
  /// The ids of the members that are meant, if the filter names nothing else.
  fileprivate var ids: [String]? {
    switch self {
    case .compare(let path, .equal, .string(let id)) where path == AttributePath("value"): return [id]
    case .or(let parts):
      var ids: [String] = []
      for part in parts {
        guard let more = part.ids else { return nil }
        ids += more
      }
      return ids
    default: return nil
    }
  }
}

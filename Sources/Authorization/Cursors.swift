public import Model

/// The registered resources of a type on which a subject may do an action, in ascending order of their ids' bytes.
public struct ResourceCursor: Sendable {
  private let filter: Filter

  init(_ filter: Filter, after: String?) { self.filter = filter }

  /// Looks at the next candidates, and calls `found` with the id of each that is allowed; the bytes are valid during
  /// the call.
  ///
  /// - Parameter candidates: How many to look at, so that one pull stays short however few of them are allowed.
  /// - Returns: Whether there may be more.
  public mutating func advance(over candidates: Int, _ found: (UnsafeRawBufferPointer) -> Void) -> Bool { false }
}

/// The users who may do an action on a resource, in ascending order of their ids' bytes.
public struct SubjectCursor: Sendable {
  private let snapshot: Snapshot
  private let action: ActionRules
  private var rest: ArraySlice<UserID>

  init(_ snapshot: Snapshot, _ action: ActionRules, after: UserID?) {
    self.snapshot = snapshot
    self.action = action
    var users: [UserID] = []
    snapshot.users.visit { id, _ in
      let user = UserID(rawValue: String(decoding: id, as: UTF8.self))
      if after.map({ $0 < user }) ?? true { users.append(user) }
    }
    rest = users.sorted()[...]
  }

  /// Looks at the next candidates, and calls `found` with the id of each that is allowed; the bytes are valid during
  /// the call.
  ///
  /// - Parameter candidates: How many to look at, so that one pull stays short however few of them are allowed.
  /// - Returns: Whether there may be more.
  public mutating func advance(over candidates: Int, _ found: (UnsafeRawBufferPointer) -> Void) -> Bool {
    for user in rest.prefix(candidates) {
      user.rawValue.withBytes { id in
        guard let (row, status) = snapshot.findUser(id) else { return }
        if snapshot.evaluation(of: row, status, action).decision.isAllowed { found(id) }
      }
    }
    rest = rest.dropFirst(candidates)
    return !rest.isEmpty
  }
}

extension Snapshot {
  /// The registered resources of a type on which a subject may do an action.
  ///
  /// A container whose answer depends on lines that nobody registered is not among them.
  ///
  /// - Parameter after: Where an earlier cursor stopped: only ids behind it are looked at.
  public func resources(
    _ subject: Subject, action: String, application: String = "", type: String, view: UnitID? = nil,
    after: String? = nil
  ) throws(Unknown) -> ResourceCursor {
    ResourceCursor(
      try filter(subject, action: action, application: application, type: type, view: view), after: after)
  }

  /// The users who may do an action on a resource.
  ///
  /// - Parameters:
  ///   - view: The active view; nil for the home unit of each.
  ///   - after: Where an earlier cursor stopped: only ids behind it are looked at.
  public func subjects(
    action: String, resource: ResourceReference, view: UnitID? = nil, after: UserID? = nil
  ) throws(Unknown) -> SubjectCursor {
    SubjectCursor(self, try rules(action, resource.application, resource.type), after: after)
  }
}

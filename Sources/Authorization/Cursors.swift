public import Model

/// The registered resources of a type on which a subject may do an action, in ascending order of their ids' bytes.
public struct ResourceCursor: Sendable {
  private let filter: Filter
  private let order: OrderedNumbers
  private var place: OrderedNumbers.Place

  init(_ filter: Filter, after: String?) {
    self.filter = filter
    let tables = filter.snapshot.tables
    order = tables.resourceOrder[tables.vocabulary.type(of: filter.action).number] ?? OrderedNumbers()
    place = order.place(after: after, in: tables.resources)
  }

  /// Looks at the next candidates, and calls `found` with the id of each that is allowed; the bytes are valid during
  /// the call.
  ///
  /// - Parameter candidates: How many to look at, so that one pull stays short however few of them are allowed.
  /// - Returns: Whether there may be more.
  public mutating func advance(over candidates: Int, _ found: (UnsafeRawBufferPointer) -> Void) -> Bool {
    for _ in 0..<candidates {
      guard let number = order.next(&place) else { return false }
      if filter.decide(node: number).isAllowed { found(filter.snapshot.tables.resources[number].key) }
    }
    return !order.isAtEnd(place)
  }
}

/// The users who may do an action on a resource, in ascending order of their ids' bytes.
public struct SubjectCursor: Sendable {
  private let snapshot: Snapshot
  private let action: ActionRules
  private let view: ActiveView
  private let node: UInt32
  private let description: Description
  private var place: OrderedNumbers.Place

  init(_ snapshot: Snapshot, _ action: ActionRules, _ resource: ResourceReference, _ view: ActiveView, after: UserID?) {
    self.snapshot = snapshot
    self.action = action
    self.view = view
    node = resource.id.withBytes { snapshot.node($0, action) }
    description = Description(resource, for: snapshot)
    place = snapshot.tables.userOrder.place(after: after?.rawValue, in: snapshot.tables.users)
  }

  /// Looks at the next candidates, and calls `found` with the id of each that is allowed; the bytes are valid during
  /// the call.
  ///
  /// - Parameter candidates: How many to look at, so that one pull stays short however few of them are allowed.
  /// - Returns: Whether there may be more.
  public mutating func advance(over candidates: Int, _ found: (UnsafeRawBufferPointer) -> Void) -> Bool {
    let order = snapshot.tables.userOrder
    return description.borrow { description in
      for _ in 0..<candidates {
        guard let number = order.next(&place) else { return false }
        guard let subject = snapshot.subject(number) else { continue }
        let evaluation = Evaluation(
          snapshot, subject, action, node: node, description: description, view: view,
          standing: snapshot.standing(of: subject, action))
        if evaluation.decision.isAllowed { found(snapshot.tables.users[number].key) }
      }
      return !order.isAtEnd(place)
    }
  }
}

extension OrderedNumbers {
  /// The place behind a key, which need not be there; the first of all for nil.
  fileprivate func place(after key: String?, in rows: KeyedRows) -> Place {
    guard let key else { return place { _ in false } }
    return key.withBytes { key in place { number in !key.isBefore(rows[number].key) } }
  }
}

extension Snapshot {
  /// The registered resources of a type on which a subject may do an action.
  ///
  /// A container whose answer depends on lines that nobody registered, or on more than are looked at, is not among them.
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
    SubjectCursor(
      self, try rules(action, resource.application, resource.type), resource, activeView(view), after: after)
  }
}

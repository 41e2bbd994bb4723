public import Model

/// One subject's right to one action on resources of one type, prepared once to decide many candidates (A11, A14).
public struct Filter: Sendable {
  let snapshot: Snapshot
  let subject: PreparedSubject
  let action: ActionRules
  let view: ActiveView
  private let standing: RoleStanding
  /// What decides the same for all that nobody registered, before and behind the scope.
  private let before: Denial?
  private let behind: Denial?

  init(_ snapshot: Snapshot, _ subject: PreparedSubject, _ action: ActionRules, _ view: ActiveView) {
    self.snapshot = snapshot
    self.subject = subject
    self.action = action
    self.view = view
    standing = snapshot.standing(of: subject.row, action)
    let evaluation = Evaluation(snapshot, subject.row, action, view: view, standing: standing)
    before = evaluation.active.denial ?? evaluation.deny.denial
    behind = evaluation.denialBehindScope
  }

  /// The dimensions that the type tests; what a description says of others changes nothing.
  public var dimensions: [String] {
    let vocabulary = snapshot.tables.vocabulary
    return vocabulary[vocabulary.type(of: action).scope].map { snapshot.tables.names.dimensions.text($0) }
  }

  /// Decides a candidate, without an allocation.
  ///
  /// - Parameters:
  ///   - id: In UTF-8; empty for one that is only described.
  ///   - description: Its values by dimension, which count if the id is not registered.
  public func decide(id: UnsafeRawBufferPointer, _ description: Description) -> Decision {
    let node = snapshot.node(id, action)
    return description.borrow { decide(node: node, $0) }
  }

  /// Decides a resource by its number; none for one that nothing mentions.
  @inline(__always)
  func decide(node: UInt32, _ description: Description.Borrowed = .nothing) -> Decision {
    let evaluation = Evaluation(
      snapshot, subject.row, action, node: node, description: description, view: view, standing: standing)
    if node != Number.none { return evaluation.decision }
    if let before { return .denied(before) }
    let scope = evaluation.scope
    if let denial = scope.denial ?? behind { return .denied(denial) }
    if case .conditional(let condition) = scope { return .conditional(condition) }
    return .allowed
  }
}

extension Snapshot {
  /// Prepares to decide candidates of a type.
  ///
  /// - Parameters:
  ///   - application: Empty finds the type by its bare name.
  ///   - view: The active view; nil for the subject's home unit.
  public func filter(
    _ subject: Subject, action: String, application: String = "", type: String, view: UnitID? = nil
  ) throws(Unknown) -> Filter {
    let subject = try prepare(subject)
    return Filter(self, subject, try rules(action, application, type), activeView(view))
  }
}

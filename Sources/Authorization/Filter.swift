public import Model

/// One subject's right to one action on resources of one type, prepared once to decide many candidates (A11, A14).
public struct Filter: Sendable {
  let snapshot: Snapshot
  let subject: PreparedSubject
  let action: ActionRules

  /// Decides a candidate, without an allocation.
  ///
  /// - Parameters:
  ///   - id: In UTF-8; empty for one that is only described.
  ///   - description: Its values by dimension, which count if the id is not registered.
  public func decide(id: UnsafeRawBufferPointer, _ description: Description) -> Decision {
    snapshot.evaluation(of: subject.row, subject.status, action).decision
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
    return Filter(snapshot: self, subject: subject, action: try rules(action, application, type))
  }
}

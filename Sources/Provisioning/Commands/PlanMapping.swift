public import Directory
public import Model

/// What a change of a connection's mappings would give and take, asked without making it (P49, X1).
///
/// The command itself decides it, on a view that is thrown away, so the plan is what the change would do and a refusal is
/// the command's own. It is of users whom the connection has pushed: what those are in who are known only from logins is
/// not kept, and theirs follow with their next logins.
public struct PlanMapping: Inquiry {
  /// The change in question.
  public enum Change: Sendable {
    case create(CreateMapping)
    case update(UpdateMapping)
    case delete(DeleteMapping)
  }

  public let change: Change

  public init(_ change: Change) { self.change = change }

  public var reads: [FactQuery] {
    switch change {
    case .create(let command): command.reads
    case .update(let command): command.reads
    case .delete(let command): command.reads
    }
  }

  public func decide(_ facts: FactView) throws(Interruption) -> PlannedMapping {
    var tried = facts
    switch change {
    case .create(let command): _ = try command.decide(&tried)
    case .update(let command): _ = try command.decide(&tried)
    case .delete(let command): _ = try command.decide(&tried)
    }
    let plan = try MembershipPlan(of: tried.effects, in: facts)
    return PlannedMapping(plan: plan, logins: try facts.logins(of: Set(plan.changes.map(\.user))))
  }
}

/// What a change of mappings would come to.
public struct PlannedMapping: Sendable {
  public var plan: MembershipPlan
  /// Of the users whom the plan lists, as far as they have one.
  public var logins: [UserID: String]
}

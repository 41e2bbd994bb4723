public import Model

/// Why a question was decided as it was: each conjunct of the formula with its verdict and the rule behind it, and what
/// would turn the answer round (X3).
public struct Explanation: Hashable, Sendable {
  public let decision: Decision
  /// The revision that it was decided at.
  public let revision: Revision
  /// All conjuncts in the formula's order, those behind the first failure too; empty if the decision is `unknown`.
  public let steps: [Step]
  /// Nil if the decision is `unknown`.
  public let flip: Flip?

  /// One conjunct.
  public struct Step: Hashable, Sendable {
    public let conjunct: Conjunct
    public let verdict: Verdict
    /// The failure in words; nil unless the verdict is `failed`.
    public let reason: Reason?
    /// The rule that decided, of several the first by a fixed order (C27); nil where no rule did, because something is
    /// missing rather than said.
    public let rule: Rule?
  }
}

extension Explanation {
  /// What some fact says that settles a conjunct.
  public enum Rule: Hashable, Sendable {
    /// A workgroup's word on a role; without a role, it grants every permission.
    case roleState(Membership, role: RoleKey?, RoleState)
    case directRole(RoleKey)
    case unitRole(RoleKey, at: UnitID)
    /// A role on the very resource; for the conjunct `delegation`, the place on its team that comes with it.
    case resourceRole(RoleKey)
    /// The user administers a workgroup that the resource lies in (B9).
    case administrator(NamedWorkgroup)
    /// A scope workgroup that restricts nothing.
    case unrestricted(Membership)
    /// An item that covers the resource, or a line below it (A12).
    case item(Membership, ScopeItemFact)
    /// The resource is placed in the active view.
    case placed(UnitID)
    /// Its type shows in every view (E10).
    case tenantWide
    /// A row of the matrix, and what of it reaches the active view.
    case matrix(PlacementRule, PlacementReach)
    /// The effective level; the source is `policy:<id>` where a link brings it (D23).
    case grant(level: String, GrantSource)
    /// A permission on a node or, without one, on all of a type; with the membership if it is a workgroup's.
    case entityPermission(EntityPermissionFact, Membership?)
    case locked(by: UserID)
  }

  /// How the subject comes to be in a workgroup.
  public struct Membership: Hashable, Sendable {
    public let workgroup: NamedWorkgroup
    /// Who asserts it, ordered by stored form; empty for workgroups that hold every user, and for a preview.
    public let sources: [Source]
    /// Whether the workgroup holds every user without listing them.
    public let holdsAllUsers: Bool
  }
}

extension Snapshot {
  /// Decides a question as a check does, tells every step of it, and looks for the smallest change that turns the answer
  /// round.
  ///
  /// - Parameters:
  ///   - sight: How much whoever asks may see: no flip names anything outside of it (X7).
  ///   - isTaken: Whether the directory would take a change with these effects, which lead to that snapshot: what it
  ///     refuses is in no flip (X6).
  public func explain(
    _ question: Question, sight: Sight, isTaken: (_ effects: [Effect], _ next: Snapshot) -> Bool = { _, _ in true }
  ) -> Explanation {
    let decision = check(question)
    guard let evidence = Evidence(question, self) else {
      return Explanation(decision: decision, revision: revision, steps: [], flip: nil)
    }
    let steps = withEvaluation(of: question) { evaluation in
      Conjunct.allCases.map { conjunct in
        let verdict = evaluation[conjunct]
        return Explanation.Step(
          conjunct: conjunct, verdict: verdict, reason: verdict.denial.map(reason),
          rule: evaluation.rule(behind: verdict, of: conjunct, evidence))
      }
    }
    var search = FlipSearch(question, sight: sight)
    return Explanation(decision: decision, revision: revision, steps: steps ?? [], flip: search.run(on: self, isTaken))
  }

  /// What each conjunct says, in the formula's order; empty if the facts do not know what the question names.
  func verdicts(on question: Question) -> [(conjunct: Conjunct, verdict: Verdict)] {
    withEvaluation(of: question) { evaluation in Conjunct.allCases.map { ($0, evaluation[$0]) } } ?? []
  }

  /// Calls `body` with a question resolved; nil if the facts do not know what it names.
  func withEvaluation<Result>(of question: Question, _ body: (Evaluation) -> Result) -> Result? {
    guard let subject = try? prepare(question.subject),
      let action = try? rules(question.action, question.resource.application, question.resource.type)
    else { return nil }
    let description = Description(question.resource, for: self)
    return description.borrow { description in
      withExtendedLifetime(subject) {
        body(
          Evaluation(
            self, subject.row, action, node: question.resource.id.withBytes { node($0, action) },
            description: description, view: activeView(question.view), standing: standing(of: subject.row, action)))
      }
    }
  }
}

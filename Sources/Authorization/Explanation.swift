public import Model

/// Why a question was decided as it was: each conjunct of the formula with its verdict.
public struct Explanation: Hashable, Sendable {
  /// What a check answers.
  public let decision: Decision
  /// The revision that it was decided at.
  public let revision: Revision
  /// All conjuncts in the formula's order, those behind the first failure too; empty if the decision is `unknown`.
  public let steps: [Step]

  /// One conjunct.
  public struct Step: Hashable, Sendable {
    public let conjunct: Conjunct
    public let verdict: Verdict
    /// The failure in words; nil unless the verdict is `failed`.
    public let reason: Reason?
    /// The rule that decided: what denies, or what gives the permission (C27); nil where no rule did.
    public let rule: Rule?
  }

  /// A workgroup's word on a role, and how the user came to be in the workgroup.
  public struct Rule: Hashable, Sendable {
    public let workgroup: WorkgroupID
    public let workgroupName: String
    /// Nil: the workgroup grants all permissions.
    public let role: RoleKey?
    public let state: RoleState
    /// Who asserts the membership, ordered by stored form; empty where nobody has to.
    public let sources: [Source]
    /// Whether the workgroup holds every user without listing them.
    public let holdsAllUsers: Bool
  }
}

extension Snapshot {
  /// Decides a question as a check does, and tells every step of it.
  ///
  /// - Parameter application: The application that has the type; empty finds the type by its bare name.
  public func explain(subject: UserID, action: String, application: String = "", type: String) -> Explanation {
    subject.rawValue.withBytes { subject in
      action.withBytes { action in
        application.withBytes { application in
          type.withBytes { explain(subject: subject, action: action, application: application, type: $0) }
        }
      }
    }
  }

  private func explain(
    subject: UnsafeRawBufferPointer, action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer,
    type: UnsafeRawBufferPointer
  ) -> Explanation {
    guard let subject = findUser(subject) else { return unknown(.subject) }
    let user = subject.row
    switch tables.vocabulary.find(action: action, application: application, type: type) {
    case .unknown(let what): return unknown(what)
    case .action(let action):
      let evaluation = Evaluation(self, subject, action, standing: standing(of: subject, action))
      let steps = Conjunct.allCases.map { conjunct in
        let verdict = evaluation[conjunct]
        return Explanation.Step(
          conjunct: conjunct, verdict: verdict, reason: verdict.denial.map(reason),
          rule: rule(behind: verdict, of: conjunct, user, action))
      }
      return Explanation(decision: evaluation.decision, revision: revision, steps: steps)
    }
  }

  private func unknown(_ what: Unknown) -> Explanation {
    Explanation(decision: .unknown(what), revision: revision, steps: [])
  }

  /// The rule that settled a conjunct; of several the lowest role, and for it the lowest workgroup by name.
  private func rule(
    behind verdict: Verdict, of conjunct: Conjunct, _ user: UserRow, _ action: ActionRules
  ) -> Explanation.Rule? {
    if case .failed(.deniedRole(let role, let workgroup)) = verdict {
      return rule(role, .denied, workgroup, user)
    }
    guard conjunct == .permission, verdict == .passed,
      let role = lowestAllowedRole(of: user, for: action.permission),
      let workgroup = workgroup(that: .allowed, role, of: user)
    else { return nil }
    return rule(role, .allowed, workgroup, user)
  }

  private func rule(
    _ role: RoleIndex, _ state: RoleState, _ workgroup: WorkgroupIndex, _ user: UserRow
  ) -> Explanation.Rule {
    let fact = tables.workgroups.fact(workgroup.value)
    let sources = user.memberships.filter { $0.workgroup == workgroup.value }.compactMap {
      Source(tables.names.sources.text($0.source))
    }
    return Explanation.Rule(
      workgroup: WorkgroupID(rawValue: tables.names.workgroups.text(workgroup.value)), workgroupName: fact?.name ?? "",
      role: tables.vocabulary.role(role), state: state, sources: sources.sorted { $0.description < $1.description },
      holdsAllUsers: fact?.holdsAllUsers ?? false)
  }
}

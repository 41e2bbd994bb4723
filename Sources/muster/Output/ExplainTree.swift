internal import MusterProtocol

/// An explanation as indented lines: the decision, below it the steps, below those the rules they looked at.
struct ExplainTree {
  private let reply: AuthorizationV1.ExplainResponse

  init(_ reply: AuthorizationV1.ExplainResponse) { self.reply = reply }

  func text(title: String, _ style: Style) -> String {
    var lines = ["\(title): \(DecisionText.word(reply.decision, style))"]
    var rules = reply.rules
    for step in reply.steps {
      lines.append("  " + line(step, style))
      // A denied role is the matter of one conjunct, an allowed one of another.
      let state: String? =
        switch step.conjunct {
        case .deny: "denied"
        case .permission: "allowed"
        default: nil
        }
      guard let state else { continue }
      lines += rules.filter { $0.state == state }.map { "      " + line($0, style) }
      rules.removeAll { $0.state == state }
    }
    // Whatever no step claimed is still part of the explanation.
    lines += rules.map { "  " + line($0, style) }
    lines.append(style.dim("token " + reply.token.visible))
    return lines.joined(separator: "\n")
  }

  private func line(_ step: AuthorizationV1.ExplainStep, _ style: Style) -> String {
    let name = step.conjunct.word
    let mark: String
    switch step.verdict {
    case .passed: mark = style.green("✓")
    case .failed: mark = style.red("✗")
    default: return style.dim("· \(name)  not applicable")
    }
    guard let reason = step.reason else { return "\(mark) \(name)" }
    return "\(mark) \(name)  \(DecisionText.reason(reason))"
  }

  private func line(_ rule: AuthorizationV1.ExplainRule, _ style: Style) -> String {
    let workgroup = rule.workgroupName.isEmpty ? rule.workgroup : rule.workgroupName
    let role = rule.role.isEmpty ? "everything" : rule.role
    let sources = rule.sources.isEmpty ? "" : "  via \(rule.sources.joined(separator: ", "))"
    let verb = rule.state == "denied" ? "denies" : rule.state == "allowed" ? "allows" : rule.state
    let text = "\(workgroup) \(verb) \(role)\(sources)".visible
    return rule.wins ? "▸ \(text)  \(style.bold("wins"))" : "  \(text)"
  }
}

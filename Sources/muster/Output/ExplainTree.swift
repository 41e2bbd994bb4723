internal import MusterProtocol

/// An explanation as indented lines: the decision, below it the steps, below those the rules they looked at, and at the
/// end the commands that would flip it.
struct ExplainTree {
  private let reply: AuthorizationV1.ExplainResponse

  init(_ reply: AuthorizationV1.ExplainResponse) { self.reply = reply }

  func text(title: String, _ style: Style) -> String {
    var lines = ["\(title): \(DecisionText.word(reply.decision, style))"]
    for step in reply.steps {
      lines.append("  " + line(step, style))
      lines += reply.rules.filter { $0.conjunct == step.conjunct }.map { "      " + line($0, style) }
    }
    // Whatever no step claims is still part of the explanation.
    let steps = Set(reply.steps.map(\.conjunct))
    lines += reply.rules.filter { !steps.contains($0.conjunct) }.map { "  " + line($0, style) }
    if let flip = reply.flip { lines += self.lines(flip, style) }
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
    let text = RuleText(rule).text.visible
    return rule.wins ? "▸ \(text)  \(style.bold("wins"))" : "  \(text)"
  }

  private func lines(_ flip: AuthorizationV1.Flip, _ style: Style) -> [String] {
    if flip.noneWithinThree { return ["  no three changes would flip it"] }
    if flip.commands.isEmpty { return [] }
    return ["  to flip it:"] + flip.commands.map { "      " + style.bold(FlipText($0).text.visible) }
  }
}

/// A rule as a sentence.
struct RuleText {
  private let rule: AuthorizationV1.ExplainRule

  init(_ rule: AuthorizationV1.ExplainRule) { self.rule = rule }

  var text: String {
    let sources = rule.sources.isEmpty ? "" : "  via \(rule.sources.joined(separator: ", "))"
    return "\(who) \(what)\(sources)"
  }

  private var who: String {
    if !rule.workgroupName.isEmpty { return rule.workgroupName }
    return [rule.workgroup, rule.user, rule.unit].first { !$0.isEmpty } ?? "the user"
  }

  private var verb: String {
    switch rule.state {
    case "denied": "denies"
    case "allowed": "allows"
    default: rule.state
    }
  }

  private var what: String {
    switch rule.kind {
    case "role_state", "": "\(verb) \(rule.role.isEmpty ? "everything" : rule.role)"
    case "user_role": "holds \(rule.role)"
    case "unit_role": "holds \(rule.role) at \(rule.unit)"
    case "resource_role": "holds \(rule.role) on \(rule.resource)"
    case "scope_item": "covers \(AccessText.text(rule.restrictions))"
    case "unrestricted": "restricts nothing"
    case "entity_permission": "\(verb) \(rule.permission) on \(rule.resource)"
    case "grant", "policy": "has the level \(rule.level) on \(rule.resource)"
    default:
      ([rule.kind.split(separator: "_").joined(separator: " ")] + [
        rule.level, rule.permission, rule.resource, rule.unit,
      ])
      .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}

internal import Directory
internal import Model

extension Taking {
  /// What effects take from people, in a form in which it can be put back.
  ///
  /// - Parameter facts: As they were found.
  init(
    _ effects: [Effect], of connection: ConnectionID, in facts: FactView, method: String, target: String,
    _ removals: Removals
  ) {
    let found = facts.before(effects.map(\.key))
    let taken = effects.compactMap { effect -> Fact? in
      let before = found[effect.key]
      switch (effect, before) {
      case (.end(.externalMember), _), (.end(.nestedGroup), _), (.end(.externalGroup), _), (.end(.binding), _),
        (.end(.scimUser), _):
        return before
      case (.end(.membership(let fact)), _) where fact.source == .identityProvider(connection): return before
      case (.put(.scimUser(let link)), .scimUser(let old)?) where old.isActive && !link.isActive: return before
      default: return nil
      }
    }
    self.init(
      connection: connection, revision: facts.revision, at: facts.now, method: method, target: target,
      removals: removals, facts: taken)
  }
}

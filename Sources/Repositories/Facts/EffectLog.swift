internal import Model

/// Effects as change log and audit keep them: `[{"put": {"user": {...}}}, {"end": {"user": {"id": "u1"}}}]`.
///
/// Log and audit are never erased, so what belongs to a person is left out: of a profile stays whose it is, of a link
/// whose and through which connection, of a pushed user's profile which user it is. Reading skips those, and kinds that a
/// newer release has written: the decision engine has no use for either.
struct EffectLog: Codable {
  let effects: [Effect]

  init(_ effects: [Effect]) { self.effects = effects }

  private enum Verb: String, CodingKey { case put, end }

  func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for effect in effects {
      var entry = list.nestedContainer(keyedBy: Verb.self)
      switch effect {
      case .put(let fact):
        var kinds = entry.nestedContainer(keyedBy: FactKind.self, forKey: .put)
        try kinds.encode(Erased(Self.logged(fact)), forKey: fact.key.kind)
      case .end(let key):
        var kinds = entry.nestedContainer(keyedBy: FactKind.self, forKey: .end)
        try kinds.encode(Erased(Self.logged(key)), forKey: key.kind)
      }
    }
  }

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    var effects: [Effect] = []
    while !list.isAtEnd {
      let entry = try list.nestedContainer(keyedBy: Verb.self)
      if entry.contains(.put) {
        let kinds = try entry.nestedContainer(keyedBy: FactKind.self, forKey: .put)
        if let kind = kinds.allKeys.first, let fact = try Self.fact(kind, in: kinds) { effects.append(.put(fact)) }
      } else {
        let kinds = try entry.nestedContainer(keyedBy: FactKind.self, forKey: .end)
        if let kind = kinds.allKeys.first, let key = try Self.key(kind, in: kinds) { effects.append(.end(key)) }
      }
    }
    self.effects = effects
  }
}

extension EffectLog {
  /// What reading the log back gives: what is handed to the local snapshot is the same as what other nodes read.
  static func visible(_ effects: [Effect]) -> [Effect] {
    effects.filter { effect in
      switch effect.key.kind {
      case .profile, .link, .scimProfile: false
      default: true
      }
    }
  }

  /// A fact as the log keeps it.
  static func text(_ fact: Fact) throws -> String { try JSON.text(Erased(logged(fact))) }

  private struct Erased: Encodable {
    let value: any Encodable
    init(_ value: any Encodable) { self.value = value }
    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }

  private static func logged(_ fact: Fact) -> any Encodable {
    switch fact {
    case .tenant(let fact): fact
    case .profile(let fact): ["user": fact.user.rawValue]
    case .scimProfile(let fact): ["user": fact.user.rawValue]
    case .link(let fact): ["connection": fact.connection.rawValue, "user": fact.user.rawValue]
    default: fact.key.kind.declared?.logged(fact) ?? [String: String]()
    }
  }

  private static func logged(_ key: FactKey) -> any Encodable {
    switch key {
    case .link(let connection, _): ["connection": connection.rawValue]
    case .scimProfile(let user): ["user": user.rawValue]
    default: key.kind.declared?.logged(key) ?? key.kind.table.row(key) ?? [String: String]()
    }
  }

  private static func fact(_ kind: FactKind, in kinds: KeyedDecodingContainer<FactKind>) throws -> Fact? {
    switch kind {
    case .tenant: .tenant(try kinds.decode(TenantFact.self, forKey: kind))
    default: try kind.declared?.loggedFact(kinds, kind)
    }
  }

  private static func key(_ kind: FactKind, in kinds: KeyedDecodingContainer<FactKind>) throws -> FactKey? {
    switch kind {
    case .tenant: .tenant
    default: try kind.declared?.loggedKey(kinds, kind)
    }
  }
}

extension FactKind {
  /// The kind's table, if it is one that follows from its columns.
  fileprivate var declared: (any DeclaredTable.Type)? { table as? any DeclaredTable.Type }
}

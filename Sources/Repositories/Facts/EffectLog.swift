internal import Model

/// Effects as change log and audit keep them: `[{"put": {"user": {...}}}, {"end": {"user": {"id": "u1"}}}]`.
///
/// Log and audit are never erased, so what belongs to a person is left out: of a profile stays whose it is, of a link
/// whose and through which connection. Reading skips those, and kinds that a newer release has written: the decision
/// engine has no use for either.
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
      case .profile, .link: false
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
    case .company(let fact): fact
    case .unit(let fact): fact
    case .user(let fact): fact
    case .profile(let fact): ["user": fact.user.rawValue]
    case .workgroup(let fact): fact
    case .membership(let fact): fact
    case .role(let fact): fact
    case .roleState(let fact): fact
    case .resourceType(let fact): fact
    case .connection(let fact): fact
    case .mapping(let fact): fact
    case .link(let fact): ["connection": fact.connection.rawValue, "user": fact.user.rawValue]
    default: [String: String]()
    }
  }

  private static func logged(_ key: FactKey) -> any Encodable {
    switch key {
    case .link(let connection, _): ["connection": connection.rawValue]
    default: key.kind.table.row(key) ?? [String: String]()
    }
  }

  private static func fact(_ kind: FactKind, in kinds: KeyedDecodingContainer<FactKind>) throws -> Fact? {
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value { try kinds.decode(type, forKey: kind) }
    return switch kind {
    case .tenant: .tenant(try value(TenantFact.self))
    case .company: .company(try value(CompanyFact.self))
    case .unit: .unit(try value(UnitFact.self))
    case .user: .user(try value(UserFact.self))
    case .workgroup: .workgroup(try value(WorkgroupFact.self))
    case .membership: .membership(try value(MembershipFact.self))
    case .role: .role(try value(RoleFact.self))
    case .roleState: .roleState(try value(RoleStateFact.self))
    case .resourceType: .resourceType(try value(ResourceTypeFact.self))
    case .connection: .connection(try value(ConnectionFact.self))
    case .mapping: .mapping(try value(MappingFact.self))
    default: nil
    }
  }

  private static func key(_ kind: FactKind, in kinds: KeyedDecodingContainer<FactKind>) throws -> FactKey? {
    func id<Tag>(_: Tag.Type) throws -> Identifier<Tag> { try kinds.decode(IDKey<Tag>.self, forKey: kind).id }
    switch kind {
    case .tenant: return .tenant
    case .company: return .company(try id(IdentifierTag.Company.self))
    case .unit: return .unit(try id(IdentifierTag.Unit.self))
    case .user: return .user(try id(IdentifierTag.User.self))
    case .workgroup: return .workgroup(try id(IdentifierTag.Workgroup.self))
    case .membership: return .membership(try kinds.decode(MembershipFact.self, forKey: kind))
    case .role: return .role(try kinds.decode(RoleKey.self, forKey: kind))
    case .roleState:
      let key = try kinds.decode(RoleStateTable.Key.self, forKey: kind)
      return .roleState(key.workgroup, key.role)
    case .resourceType:
      let key = try kinds.decode(ResourceTypeTable.Key.self, forKey: kind)
      return .resourceType(application: key.application, name: key.name)
    case .connection: return .connection(try id(IdentifierTag.Connection.self))
    case .mapping: return .mapping(try id(IdentifierTag.Mapping.self))
    default: return nil
    }
  }
}

internal import Model

/// The resource types and their actions, found by the bytes of their names.
///
/// One table in three families of tags: applications by name, types by name within an application (or within none, for
/// questions that name none), actions by name within a type.
struct TypeTable: Sendable {
  enum Found {
    case action(ActionRules)
    case unknown(Unknown)
  }

  private static let applications: UInt32 = 0
  /// The types by their bare name; application n has the tag n + 2.
  private static let bareTypes: UInt32 = 1
  private static let ambiguous: UInt32 = .max

  /// In the order of their keys.
  let rules: Block<TypeRules>
  private let actions: Block<ActionRules>
  private var names = NameTable()
  /// For each name the tag of what lies within it, or an action's place.
  private let meanings: Block<UInt32>
  /// By number in ``Names/types`` the place among `rules`.
  private let places: Block<UInt32>
  private let keys: [TypeKey]

  init(
    _ definitions: Definitions, _ numbers: inout Names, _ words: inout [UInt32],
    permission: (String) -> PermissionIndex
  ) {
    let types = definitions.types.values.sorted { $0.key < $1.key }
    keys = types.map(\.key)
    let applications = Set(types.map(\.application)).sorted()
    let applicationTag = Dictionary(uniqueKeysWithValues: zip(applications, (Self.bareTypes + 1)...))
    let firstTypeTag = Self.bareTypes + 1 + UInt32(applications.count)

    var meanings: [UInt32] = []
    var names = NameTable()
    func add(_ name: String, tag: UInt32, meaning: UInt32) {
      if names.intern(name, tag: tag) == meanings.count { meanings.append(meaning) }
    }
    for (application, tag) in applicationTag { add(application, tag: Self.applications, meaning: tag) }
    var bare: [String: UInt32] = [:]
    var rules: [TypeRules] = []
    var actions: [ActionRules] = []
    for (type, tag) in zip(types, firstTypeTag...) {
      // The dictionary was made from these very applications.
      add(type.name, tag: applicationTag[type.application]!, meaning: tag)
      bare[type.name] = bare[type.name] == nil ? tag : Self.ambiguous
      let delegated = Set(definitions.applications[type.application]?.delegatedPermissions ?? [])
      let levels = definitions.levels(of: type)
      for action in type.actions {
        add(action.name, tag: tag, meaning: UInt32(actions.count))
        let allowing = levels.prefix(Limits.levels).enumerated().filter { $1.allows.contains(action.name) }
        actions.append(
          ActionRules(
            guards: Guards(type, action, hasScopes: definitions.tenant?.scopes != nil, delegated),
            permission: action.permission.map(permission) ?? Vocabulary.unknownPermission, type: UInt32(rules.count),
            entity: action.entity.flatMap(EntityPermission.init).map { EntityBits($0) } ?? [],
            levels: allowing.reduce(0) { $0 | 1 << UInt64($1.offset) }))
      }
      rules.append(TypeRules(type, definitions, &numbers, &words))
    }
    for (name, tag) in bare { add(name, tag: Self.bareTypes, meaning: tag) }
    self.names = names
    self.meanings = Block(meanings)
    self.rules = Block(rules)
    self.actions = Block(actions)
    places = Block(count: numbers.types.count, repeating: Number.none)
    for (place, type) in rules.enumerated() { places.words[Int(type.number)] = UInt32(place) }
  }

  var byteCount: Int { names.byteCount + actions.byteCount + rules.byteCount }

  @inline(__always)
  func type(_ number: UInt32) -> TypeRules? {
    guard number < places.count, places[Int(number)] != Number.none else { return nil }
    return rules[Int(places[Int(number)])]
  }

  /// The places of the types of these names, of whatever application.
  func places(named list: [String]) -> [UInt32] {
    keys.indices.filter { list.contains(keys[$0].name) }.map { UInt32($0) }
  }

  @inline(__always)
  func find(
    action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer
  ) -> Found {
    var family = Self.bareTypes
    if application.count > 0 {
      guard let found = meaning(application, tag: Self.applications) else { return .unknown(.type) }
      family = found
    }
    guard let typeTag = meaning(type, tag: family) else { return .unknown(.type) }
    if typeTag == Self.ambiguous { return .unknown(.ambiguousType) }
    guard let place = meaning(action, tag: typeTag) else { return .unknown(.action) }
    return .action(actions[Int(place)])
  }

  @inline(__always)
  private func meaning(_ name: UnsafeRawBufferPointer, tag: UInt32) -> UInt32? {
    names.find(name, tag: tag).map { meanings[Int($0)] }
  }
}

extension Guards {
  /// The guards that a type switches on, for one of its actions.
  fileprivate init(_ type: ResourceTypeFact, _ action: ActionFact, hasScopes: Bool, _ delegated: Set<String>) {
    self = []
    if action.permission != nil { insert(.permission) }
    if !type.scopeDimensions.isEmpty, hasScopes { insert(.scope) }
    if type.placement != nil { insert(.placement) }
    if type.hasLevels { insert(.levels) }
    if type.entity != nil, action.entity != nil { insert(.entity) }
    if type.isDelegated { insert(.delegation) }
    if type.isLockable, action.isChanging { insert(.lock) }
    if action.isChanging { insert(.changing) }
    if type.isDelegated, let permission = action.permission, delegated.contains(permission) { insert(.delegated) }
    if action.name == Self.delete { insert(.deleting) }
  }

  /// The name of the action that ``UnitRoleTerms/noDelete`` speaks of.
  private static let delete = "delete"
}

extension TypeRules {
  fileprivate init(
    _ type: ResourceTypeFact, _ definitions: Definitions, _ names: inout Names, _ words: inout [UInt32]
  ) {
    number = names.intern(type.key)
    isContainer = type.isContainer
    isLine = type.isLine
    isTenantWide = type.placement == .tenantWide
    liesInTree = type.entity.map { !Self.ownTrees.contains($0) } ?? false
    let treeKey = type.entity.map {
      Self.ownTrees.contains($0) ? type.key : TypeKey(application: type.application, name: $0)
    }
    tree = treeKey.map { names.intern($0) } ?? Number.none
    inherits = treeKey.flatMap { definitions.types[$0]?.entity } != Self.flat
    scope = WordList(type.scopeDimensions.map { names.dimensions.intern($0) }, in: &words)
    matrix = WordList(type.placement == .matrix ? type.matrix.map { MatrixRow($0).word } : [], in: &words)
    let levels = definitions.levels(of: type)
    self.levels = WordList(levels.map { names.levels.intern($0.name) }, in: &words)
    var policies: [UInt32] = []
    for policy in definitions.policies.values where policy.fact.target == type.key {
      guard let level = levels.firstIndex(where: { $0.name == policy.fact.level }) else { continue }
      policies += [names.intern(policy.fact.linked), UInt32(level), UInt32(policy.only.count)] + policy.only.sorted()
    }
    self.policies = WordList(policies, in: &words)
  }

  /// What a type's entity says of a tree of its own, and of nodes that form none.
  private static let flat = "flat"
  private static let ownTrees: Set<String> = ["tree", flat]
}

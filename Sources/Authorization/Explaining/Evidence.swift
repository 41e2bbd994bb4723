internal import Model

/// What the facts say of one question, by name: read by explanations and by the search for a flip, never by a check.
struct Evidence {
  let snapshot: Snapshot
  let question: Question
  /// Nil: a preview.
  let user: UserID?
  let record: UserRecord
  let type: ResourceTypeFact
  let action: ActionFact
  let key: ResourceKey
  /// What is said of the resource, also where it is only mentioned.
  let resource: ResourceRecord
  /// The subject's, by name, then by id.
  let workgroups: [OwnWorkgroup]
  /// What is said on the node that the action must reach.
  let entities: EntityWords

  /// Nil if the facts do not know what the question names.
  init?(_ question: Question, _ snapshot: Snapshot) {
    let tables = snapshot.tables
    guard let subject = try? snapshot.prepare(question.subject),
      let action = try? snapshot.rules(question.action, question.resource.application, question.resource.type)
    else { return nil }
    let rules = tables.vocabulary.type(of: action)
    guard let type = tables.vocabulary.definitions.types[tables.names.type(rules.number)],
      let fact = type.actions.first(where: { $0.name == question.action })
    else { return nil }
    self.snapshot = snapshot
    self.question = question
    if case .user(let id) = question.subject { user = id } else { user = nil }
    record = subject.row.row.record
    self.type = type
    self.action = fact
    key = ResourceKey(application: type.application, type: type.name, id: question.resource.id)
    let number = question.resource.id.withBytes { snapshot.node($0, action) }
    resource = number == Number.none ? ResourceRecord() : tables.resource(number)
    workgroups = tables.workgroups(of: record)
    entities = EntityWords(
      tables, rules.tree == Number.none ? type.key : tables.names.type(rules.tree),
      from: snapshot.entityNode(of: number, rules), inherits: rules.inherits, workgroups, user)
  }

  var tables: Tables { snapshot.tables }
  var definitions: Definitions { snapshot.tables.vocabulary.definitions }

  /// The subject's scope workgroups; one at most, but for facts that no command makes.
  var scopes: [OwnWorkgroup] { workgroups.filter { $0.fact.kind == .scope } }

  /// The roles that carry the action's permission, by key.
  var carriers: [RoleKey] {
    guard let permission = action.permission else { return [] }
    let index = tables.vocabulary.index(of: permission)
    return definitions.roles.keys.sorted().filter { key in
      tables.names.find(key).map { tables.vocabulary.carries($0, index) } ?? false
    }
  }

  /// The entity permission that the action needs; nil without that guard.
  var neededEntity: EntityPermission? {
    type.entity == nil ? nil : action.entity.flatMap(EntityPermission.init)
  }

  /// The type whose entity permissions count.
  var tree: TypeKey {
    switch type.entity {
    case nil, "tree", "flat": type.key
    case let name?: TypeKey(application: type.application, name: name)
    }
  }

  /// The id of the node that the action must reach; nil where there is none but the entity level.
  var node: String? {
    if tree == type.key { return key.id.isEmpty ? nil : key.id }
    return entities.nodes.first.map { tables.key(ofResource: $0).id }
  }
}

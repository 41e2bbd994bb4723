internal import Directory
internal import Model
internal import Postgres

/// What decided one question at a revision, gathered in a few rounds: each looks up what the ones before it have named.
struct PastSlice {
  private let tenant: TenantID
  private let revision: Revision
  private let limits: RepositoryLimits
  private let transaction: Transaction
  private(set) var facts: [FactKey: Fact] = [:]

  init(of tenant: TenantID, at revision: Revision, limits: RepositoryLimits, _ transaction: Transaction) {
    self.tenant = tenant
    self.revision = revision
    self.limits = limits
    self.transaction = transaction
  }

  mutating func gather(_ question: PastQuestion) async throws {
    let workgroups = try await addSubject(question.subject)
    guard let type = question.type else { return try await add(of: workgroups, []) }
    // Without an application, whichever has a type of that name.
    let types = facts.values.compactMap { fact -> TypeKey? in
      guard case .resourceType(let known) = fact, known.name == type else { return nil }
      return question.application.isEmpty || question.application == known.application ? known.key : nil
    }
    try await add(of: workgroups, question.id.isEmpty ? [] : types.map { $0.resource(question.id) })
    try await addAncestors()
    try await addHoldings(of: question.subject, workgroups, types)
  }

  /// All definitions, which are few, and the subject with the workgroups that count for it.
  private mutating func addSubject(_ subject: PastQuestion.Subject) async throws -> Set<WorkgroupID> {
    var calls: [Asked] = Self.definitions.map { Asked($0, $0.asOf) } + [Asked(.everybody), Asked(.builtins)]
    var workgroups: Set<WorkgroupID> = []
    switch subject {
    case .user(let user):
      calls += [PastLookup.user, .memberships, .userRoles, .offices].map { Asked($0, [.id(user)]) }
    case .members(let some): workgroups = Set(some)
    }
    for fact in try await ask(calls) {
      switch fact {
      case .membership(let fact): workgroups.insert(fact.workgroup)
      case .administrator(let fact): workgroups.insert(fact.workgroup)
      case .workgroup(let fact): workgroups.insert(fact.id)
      default: break
      }
    }
    return workgroups
  }

  /// What workgroups say, and some resources with what is tied to them.
  private mutating func add(of workgroups: Set<WorkgroupID>, _ resources: [ResourceKey]) async throws {
    let ids = SQLValue.texts(workgroups.map(\.rawValue).sorted())
    var calls = [PastLookup.workgroups, .roleStates, .items].map { Asked($0, [ids]) }
    for lookup in [PastLookup.resources, .below, .linksFrom, .linksTo] { calls += byType(lookup, resources) }
    try await ask(calls)
  }

  /// What the resources at hand lie in, and what they are tied to, up to the top.
  private mutating func addAncestors() async throws {
    for _ in 0..<limits.ancestorsPerSlice {
      let missing = Set(facts.values.flatMap(\.named)).filter { facts[.resource($0)] == nil && !asked.contains($0) }
      guard !missing.isEmpty else { return }
      asked.formUnion(missing)
      try await ask(byType(.resources, Array(missing)))
    }
  }

  /// The resources that were asked for; one that is not there is not asked for again.
  private var asked: Set<ResourceKey> = []

  /// What the subject holds on the resources at hand.
  private mutating func addHoldings(
    of subject: PastQuestion.Subject, _ workgroups: Set<WorkgroupID>, _ types: [TypeKey]
  ) async throws {
    let resources = facts.keys.compactMap { if case .resource(let key) = $0 { key } else { nil } }
    let groups = SQLValue.texts(workgroups.map(\.rawValue).sorted())
    // The empty node stands for all instances of the type.
    let nodes = resources + Set(types + resources.map(\.typeKey)).map { $0.resource("") }
    var calls = byType(.projects, resources) + byType(.workgroupPermissions, nodes, [groups])
    if case .user(let user) = subject {
      calls += byType(.grants, resources, [.id(user)]) + byType(.resourceRoles, resources, [.id(user)])
      calls += byType(.userPermissions, nodes, [.id(user)])
    }
    try await ask(calls)
  }

  private func byType(_ lookup: PastLookup, _ resources: [ResourceKey], _ more: [SQLValue] = []) -> [Asked] {
    Dictionary(grouping: resources, by: \.typeKey).map { type, keys in
      Asked(lookup, [.text(type.application), .text(type.name), .texts(keys.map(\.id).sorted())] + more)
    }
  }

  @discardableResult
  private mutating func ask(_ calls: [Asked]) async throws -> [Fact] {
    guard !calls.isEmpty else { return [] }
    let (limit, common) = (limits.factsPerSlice, [SQLValue.id(tenant), .int(revision)])
    let results = try await transaction.batch(
      calls.map { ($0.statement, common + [.int(Int64(limit) + 1)] + $0.parameters) })
    var found: [Fact] = []
    for (call, rows) in zip(calls, results) {
      guard rows.count <= limit else {
        throw DirectoryError(
          .resourceExhausted,
          "At that time more than \(limit) facts of a kind decided the question, which is the most that one read gives.",
          reason: "facts_per_query")
      }
      for index in 0..<rows.count { found.append(try call.table.read(rows[index])) }
    }
    for fact in found { facts[fact.key] = fact }
    return found
  }

  /// A statement with what it asks for.
  private struct Asked {
    let table: any HistoryTable.Type
    let statement: Statement
    var parameters: [SQLValue] = []

    init(_ table: any HistoryTable.Type, _ statement: Statement) { (self.table, self.statement) = (table, statement) }

    init(_ lookup: PastLookup, _ parameters: [SQLValue] = []) {
      (table, statement, self.parameters) = (lookup.table, lookup.statement, parameters)
    }
  }

  private static let definitions: [any HistoryTable.Type] = [
    TenantTable.self, CompanyTable.self, UnitTable.self, RoleTable.self, ApplicationTable.self, ResourceTypeTable.self,
    PolicyTable.self,
  ]
}

extension TypeKey {
  fileprivate func resource(_ id: String) -> ResourceKey { ResourceKey(application: application, type: name, id: id) }
}

extension Fact {
  /// The resources that it leads to.
  fileprivate var named: [ResourceKey] {
    switch self {
    case .resource(let fact): fact.parent.map { [$0] } ?? []
    case .resourceLink(let fact): [fact.from, fact.to]
    default: []
    }
  }
}

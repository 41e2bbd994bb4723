internal import Model

/// Registers a batch of resources, or replaces what is registered of them, in one change.
public struct UpsertResources: Command {
  public static let name = "resources.upsert"

  public let drafts: [ResourceDraft]

  /// - Parameter drafts: At most ``DirectoryLimits/resourcesPerBatch``, each resource once.
  public init(_ drafts: [ResourceDraft]) { self.drafts = drafts }

  public var authority: Authority { .permission(Permission.manageResources) }

  public var reads: [FactQuery] { [.tenant, .resources(.types)] }

  public func decide(_ facts: inout FactView) throws(Interruption) -> UpsertAnswer {
    try Interruption.checkCount(drafts.count, atMost: DirectoryLimits.resourcesPerBatch, field: "resources")
    try checkSum(DirectoryLimits.valuesPerBatch, of: "values") { $0.attributes.values.reduce(0) { $0 + $1.count } }
    try checkSum(DirectoryLimits.linksPerBatch, of: "links") { $0.links.count }
    try facts.require(reads)
    let types = try facts.types()
    let batch = try checked(types)
    try load(batch, in: facts)
    let (tenant, known) = (try facts.existingTenant(), try facts.registered(Self.named(in: batch)))
    let links = try facts.links(from: Set(batch.map(\.key)))
    let mine = Set(batch.map(\.key))
    var answer = UpsertAnswer()
    for (index, draft) in batch.enumerated() {
      let field = "resources[\(index)]"
      guard let type = types[draft.key.typeKey] else { continue }
      try facts.expectPlace(of: draft, type, tenant, types, field: field)
      for named in [draft.parent].compactMap(\.self) + draft.links where known[named] == nil && !mine.contains(named) {
        throw FactView.missing(named, field: field)
      }
      let before = known[draft.key]
      let fact = draft.fact(type, of: tenant, before: before, now: facts.now)
      let isLinked = facts.link(draft, among: links)
      facts.put(.resource(fact))
      answer.count(isNew: before == nil, isChanged: fact != before || isLinked)
    }
    return answer
  }

  private func checkSum(_ limit: Int, of what: String, _ count: (ResourceDraft) -> Int) throws(Interruption) {
    guard drafts.reduce(0, { $0 + count($1) }) > limit else { return }
    throw .refuse(.invalidField, "resources must have at most \(limit) \(what) together", field: "resources")
  }

  /// The drafts with every key's application, each by itself as it must be.
  private func checked(_ types: ResourceTypes) throws(Interruption) -> [ResourceDraft] {
    var batch: [ResourceDraft] = []
    var seen: Set<ResourceKey> = []
    for (index, draft) in drafts.enumerated() {
      let field = "resources[\(index)]"
      let draft = try draft.resolved(by: types, field: field)
      guard seen.insert(draft.key).inserted else {
        throw .refuse(.invalidField, "\(field) is named twice: \(draft.key)", field: field)
      }
      if let type = types[draft.key.typeKey] { try draft.check(type, field: field) }
      batch.append(draft)
    }
    return batch
  }

  /// Everything that the batch names, in one round trip.
  private func load(_ batch: [ResourceDraft], in facts: FactView) throws(Interruption) {
    let companies = Set(batch.compactMap(\.company)).sorted()
    let top = try facts.existingTenant().unit
    let units = Set(batch.flatMap { [$0.unit ?? top] + $0.sharedWith }).sorted()
    let lockers = Set(batch.compactMap(\.lockedBy)).sorted()
    var queries: [FactQuery] = companies.map { .company($0) }
    queries += units.map { .unit($0) }
    queries += lockers.map { .users([$0]) }
    queries.append(.resources(.registered(Self.named(in: batch).sorted())))
    queries.append(.resources(.links(from: batch.map(\.key).sorted())))
    try facts.require(queries)
    for company in companies { try facts.expectCompany(company, field: "resources") }
    for unit in units { try facts.expectUnit(unit, field: "resources") }
    for locker in lockers { try facts.expectUser(locker, field: "resources") }
  }

  private static func named(in batch: [ResourceDraft]) -> Set<ResourceKey> {
    Set(batch.flatMap { [$0.key] + [$0.parent].compactMap(\.self) + $0.links })
  }
}

/// What became of a batch.
public struct UpsertAnswer: Codable, Hashable, Sendable {
  public var created: Int
  public var updated: Int
  /// Were registered like that already.
  public var unchanged: Int

  public init(created: Int = 0, updated: Int = 0, unchanged: Int = 0) {
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
  }

  mutating func count(isNew: Bool, isChanged: Bool) {
    if isNew { created += 1 } else if isChanged { updated += 1 } else { unchanged += 1 }
  }
}

extension FactView {
  /// Makes sure that the resource may lie where it says: in its unit, and below its parent.
  func expectPlace(
    of draft: ResourceDraft, _ type: ResourceTypeFact, _ tenant: TenantFact, _ types: ResourceTypes, field: String
  ) throws(Interruption) {
    if type.placement == .matrix {
      let level = try existingUnit(draft.unit ?? tenant.unit, field: "\(field).unit").level
      guard type.matrix.contains(where: { $0.at.includes(level) }) else {
        throw .refuse(
          .failedPrecondition, "The matrix has no row for a \(type.name) that is made at the level \(level.rawValue).",
          field: "\(field).unit", reason: "placement_matrix")
      }
    }
    guard let parent = draft.parent else { return }
    let fits = type.isLine ? types[parent.typeKey]?.isContainer ?? false : parent.typeKey == type.placeType
    guard fits, parent.application == type.application else {
      throw .refuse(
        .invalidField, "\(field).parent must be \(type.parentRule)", field: "\(field).parent")
    }
  }

  /// Makes the draft's links the only ones that begin at it; reports whether that changed anything.
  mutating func link(_ draft: ResourceDraft, among links: Set<ResourceLinkFact>) -> Bool {
    let wanted = Set(draft.links.map { ResourceLinkFact(from: draft.key, to: $0) })
    let current = links.filter { $0.from == draft.key }
    for link in wanted.subtracting(current) { put(.resourceLink(link)) }
    for link in current.subtracting(wanted) { end(.resourceLink(link)) }
    return wanted != current
  }
}

extension PlacementLevel {
  /// Whether a row for this level is about things that were made at that one.
  func includes(_ level: UnitLevel) -> Bool { self == .any || rawValue == level.rawValue }
}

extension ResourceTypeFact {
  /// What a resource can lie below, as the end of a sentence.
  fileprivate var parentRule: String {
    if isLine { return "a container of \(application)" }
    if let placeType { return "a node of \(placeType)" }
    return "empty: only lines, and what lies in a tree, have one"
  }
}

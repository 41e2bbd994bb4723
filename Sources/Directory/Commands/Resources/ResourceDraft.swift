public import Model

/// A resource as somebody describes it, before it is known whether it fits.
public struct ResourceDraft: Hashable, Sendable {
  /// Its application is empty where only the type's name was given.
  public var key: ResourceKey
  public var name: String
  public var description: String
  /// Nil for the company that the tenant started with.
  public var company: CompanyID?
  /// Nil for none, and for the tenant's top unit where the type has placement.
  public var unit: UnitID?
  public var attributes: [String: [String]]
  public var parent: ResourceKey?
  /// All that begin at it.
  public var links: [ResourceKey]
  public var lockedBy: UserID?
  public var sharedWith: [UnitID]
  public var sharingMode: SharingMode
  /// Nil for the moment of the change.
  public var updatedAt: Timestamp?

  public init(
    key: ResourceKey, name: String = "", description: String = "", company: CompanyID? = nil, unit: UnitID? = nil,
    attributes: [String: [String]] = [:], parent: ResourceKey? = nil, links: [ResourceKey] = [],
    lockedBy: UserID? = nil, sharedWith: [UnitID] = [], sharingMode: SharingMode = .owner, updatedAt: Timestamp? = nil
  ) {
    self.key = key
    self.name = name
    self.description = description
    self.company = company
    self.unit = unit
    self.attributes = attributes
    self.parent = parent
    self.links = links
    self.lockedBy = lockedBy
    self.sharedWith = sharedWith
    self.sharingMode = sharingMode
    self.updatedAt = updatedAt
  }

  /// The same with every key's application.
  func resolved(by types: ResourceTypes, field: String) throws(Interruption) -> ResourceDraft {
    var draft = self
    draft.key = try types.resolve(key, field: "\(field).type")
    if let parent { draft.parent = try types.resolve(parent, field: "\(field).parent") }
    for index in links.indices {
      draft.links[index] = try types.resolve(links[index], field: "\(field).links[\(index)]")
    }
    return draft
  }

  /// The rules that need nothing but the draft and its type.
  ///
  /// - Throws: `invalidField`, below `field`; `failedPrecondition` for nodes of trees.
  func check(_ type: ResourceTypeFact, field: String) throws(Interruption) {
    func refuse(_ name: String, _ rule: String) -> Interruption {
      .refuse(.invalidField, "\(field).\(name) \(rule)", field: "\(field).\(name)")
    }
    guard !type.isEntity else {
      throw .refuse(
        .failedPrecondition, "\(key) is a node of a tree; Entities makes and changes those.", field: field,
        reason: "entity_tree")
    }
    try TextRule.displayName.check(name, field: "\(field).name")
    try TextRule.description.check(description, field: "\(field).description")
    try checkAttributes(field: "\(field).attributes")
    try Interruption.checkCount(links.count, atMost: DirectoryLimits.linksPerResource, field: "\(field).links")
    try Interruption.checkCount(
      sharedWith.count, atMost: DirectoryLimits.unitsPerResource, field: "\(field).shared_with")
    if links.contains(key) { throw refuse("links", "must not name the resource itself") }
    if lockedBy != nil && !type.isLockable { throw refuse("locked_by", "is for lockable types") }
    if !sharedWith.isEmpty && type.placement == nil { throw refuse("shared_with", "is for types with placement") }
  }

  private func checkAttributes(field: String) throws(Interruption) {
    try Interruption.checkCount(attributes.count, atMost: DirectoryLimits.dimensions, field: field)
    let count = attributes.values.reduce(0) { $0 + $1.count }
    guard count <= DirectoryLimits.valuesPerResource else {
      throw .refuse(
        .invalidField, "\(field) must have at most \(DirectoryLimits.valuesPerResource) values", field: field)
    }
    for (dimension, values) in attributes.sorted(by: { $0.key < $1.key }) {
      try TextRule.name.check(dimension, field: field)
      guard !values.isEmpty, Set(values).count == values.count else {
        throw .refuse(.invalidField, "\(field) must have values for \(dimension), each once", field: field)
      }
      for value in values { try TextRule.restrictionValue.check(value, field: field) }
    }
  }

  /// The fact that it stands for; an update that changes nothing leaves its instant (P51).
  func fact(_ type: ResourceTypeFact, of tenant: TenantFact, before: ResourceFact?, now: Timestamp) -> ResourceFact {
    var fact = ResourceFact(
      key: key, name: name, description: description, company: company ?? tenant.company,
      unit: unit ?? (type.placement == nil ? nil : tenant.unit), attributes: attributes, parent: parent,
      lockedBy: lockedBy, sharedWith: Set(sharedWith).sorted(), sharingMode: sharingMode, updatedAt: updatedAt ?? now)
    if updatedAt == nil, let before {
      fact.updatedAt = before.updatedAt
      if fact != before { fact.updatedAt = now }
    }
    return fact
  }
}

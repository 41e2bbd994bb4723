public import Model

extension FactView {
  /// All resource types of the tenant.
  public func types() throws(Interruption) -> ResourceTypes {
    let found = try facts(.resources(.types)) { if case .resourceType = $0 { true } else { false } }
    return ResourceTypes(found.compactMap { if case .resourceType(let type) = $0 { type } else { nil } })
  }

  /// Those of the resources that are registered, by key.
  public func registered(_ keys: Set<ResourceKey>) throws(Interruption) -> [ResourceKey: ResourceFact] {
    try resources(.registered(keys.sorted())) { keys.contains($0.key) }
  }

  /// - Throws: `notFound`, naming the field.
  func existingResource(_ key: ResourceKey, field: String) throws(Interruption) -> ResourceFact {
    guard let resource = try registered([key])[key] else { throw Self.missing(key, field: field) }
    return resource
  }

  /// The links that begin at the resources.
  func links(from keys: Set<ResourceKey>) throws(Interruption) -> Set<ResourceLinkFact> {
    let found = try facts(.resources(.links(from: keys.sorted()))) { fact in
      if case .resourceLink(let link) = fact { keys.contains(link.from) } else { false }
    }
    return Set(found.compactMap { if case .resourceLink(let link) = $0 { link } else { nil } })
  }

  /// Ends resources with what hangs on them.
  ///
  /// - Throws: `failedPrecondition` if another resource lies below one of them.
  mutating func end(_ keys: Set<ResourceKey>, inUse reason: String) throws(Interruption) {
    let sorted = keys.sorted()
    try require([.resources(.occupant(of: sorted)), .resources(.attachments(of: sorted))])
    if let occupant = try resources(.occupant(of: sorted), including: { _ in false }).keys.min() {
      throw .refuse(
        .failedPrecondition, "\(occupant) lies there; move it or delete it first.", reason: reason)
    }
    for fact in try facts(.resources(.attachments(of: sorted)), including: { _ in false }) { end(fact.key) }
    for key in sorted { end(.resource(key)) }
  }

  static func missing(_ key: ResourceKey, field: String) -> Interruption {
    .refuse(.notFound, "There is no resource \(key).", field: field, reason: "resource")
  }

  func resources(
    _ query: ResourceQuery, including matching: (ResourceFact) -> Bool
  ) throws(Interruption) -> [ResourceKey: ResourceFact] {
    let found = try facts(.resources(query)) { if case .resource(let fact) = $0 { matching(fact) } else { false } }
    var resources: [ResourceKey: ResourceFact] = [:]
    for case .resource(let fact) in found { resources[fact.key] = fact }
    return resources
  }
}

/// All types of a tenant, found by key or, where only one has it, by the bare name.
public struct ResourceTypes: Sendable {
  private let byKey: [TypeKey: ResourceTypeFact]
  private let byName: [String: [TypeKey]]

  public init(_ types: [ResourceTypeFact]) {
    self.byKey = Dictionary(types.map { ($0.key, $0) }) { first, _ in first }
    self.byName = Dictionary(grouping: types.map(\.key), by: \.name)
  }

  public var count: Int { byKey.count }

  public subscript(_ key: TypeKey) -> ResourceTypeFact? { byKey[key] }

  /// The types of an application.
  public func types(of application: String) -> [ResourceTypeFact] {
    byKey.values.filter { $0.application == application }.sorted { $0.name < $1.name }
  }

  /// - Parameter key: Its application is empty where only the name was given.
  /// - Throws: `notFound`, or `invalidField` for a name that several applications use.
  public func resolve(_ key: TypeKey, field: String) throws(Interruption) -> ResourceTypeFact {
    let found = key.application.isEmpty ? byName[key.name] ?? [] : [key]
    guard found.count <= 1 else {
      throw .refuse(
        .invalidField,
        "\(field) must name its application: \(found.map(\.application).sorted().joined(separator: ", "))",
        field: field)
    }
    guard let type = found.first.flatMap({ byKey[$0] }) else {
      throw .refuse(.notFound, "There is no resource type \(key.name).", field: field, reason: "resource_type")
    }
    return type
  }

  /// The key with its application.
  public func resolve(_ key: ResourceKey, field: String) throws(Interruption) -> ResourceKey {
    let type = try resolve(key.typeKey, field: field)
    return ResourceKey(application: type.application, type: type.name, id: key.id)
  }
}

extension ResourceTypeFact {
  /// Whether its resources are nodes: those of a tree, or each a tree of its own.
  public var isEntity: Bool { entity == Self.tree || entity == Self.flat }

  static let tree = "tree"
  static let flat = "flat"

  /// The type in whose tree its resources lie; nil if they lie in none or are nodes themselves.
  public var placeType: TypeKey? {
    guard let entity, !isEntity else { return nil }
    return TypeKey(application: application, name: entity)
  }
}

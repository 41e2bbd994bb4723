public import Model

/// The resource types of a tenant, and the applications that they belong to, in order.
public struct TypeCatalog: Hashable, Sendable {
  public var types: [TypeAnswer]
  public var applications: [ApplicationFact]

  public init(types: [TypeAnswer], applications: [ApplicationFact]) {
    self.types = types
    self.applications = applications
  }
}

/// A registered resource with the links that begin at it.
public struct ResourceRecord: Hashable, Sendable {
  public var resource: ResourceFact
  public var links: [ResourceKey]
  /// Its etag.
  public var version: Revision

  public init(resource: ResourceFact, links: [ResourceKey], version: Revision) {
    self.resource = resource
    self.links = links
    self.version = version
  }
}

/// Which resources a list shows: all that is set must hold.
public struct ResourceFilter: Hashable, Sendable {
  public var type: TypeKey?
  public var company: CompanyID?
  public var unit: UnitID?
  /// What they lie below, directly.
  public var parent: ResourceKey?
  /// A part of the name, without regard to case; empty for all.
  public var name: String

  public init(
    type: TypeKey? = nil, company: CompanyID? = nil, unit: UnitID? = nil, parent: ResourceKey? = nil, name: String = ""
  ) {
    self.type = type
    self.company = company
    self.unit = unit
    self.parent = parent
    self.name = name
  }
}

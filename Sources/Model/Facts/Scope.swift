/// One condition of an item: a dimension with the values that it may have (A6).
public struct Restriction: Hashable, Codable, Sendable {
  public var dimension: String
  /// Never empty; nil says that the dimension is unrestricted (A7).
  public var values: [String]?

  public init(dimension: String, values: [String]?) {
    self.dimension = dimension
    self.values = values
  }
}

/// One item of a scope workgroup: its restrictions all hold (A4), and one item that is met is enough (A3).
public struct ScopeItemFact: Hashable, Codable, Sendable {
  public var workgroup: WorkgroupID
  /// Its place in the list, from `1`; it means nothing to a decision.
  public var item: String
  public var restrictions: [Restriction]

  public init(workgroup: WorkgroupID, item: String, restrictions: [Restriction]) {
    self.workgroup = workgroup
    self.item = item
    self.restrictions = restrictions
  }
}

/// What a tenant with scopes knows beyond its workgroups (A17, A19, A25).
public struct ScopeSettings: Hashable, Codable, Sendable {
  /// Where new users land.
  public var defaultWorkgroup: WorkgroupID
  /// Where users go whose last source has ended.
  public var fallbackWorkgroup: WorkgroupID

  public init(defaultWorkgroup: WorkgroupID, fallbackWorkgroup: WorkgroupID) {
    self.defaultWorkgroup = defaultWorkgroup
    self.fallbackWorkgroup = fallbackWorkgroup
  }
}

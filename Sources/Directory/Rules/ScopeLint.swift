public import Model

/// Something about a scope workgroup that its administrator should look at (A8).
public struct ScopeWarning: Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// It has no item, so its members reach nothing.
    case noItems = "NO_ITEMS"
    /// An item's restrictions on one dimension have no value in common, so nothing meets it.
    case impossibleItem = "IMPOSSIBLE_ITEM"
    /// An item names a dimension that no category of the tenant has any more.
    case unknownDimension = "UNKNOWN_DIMENSION"
  }

  public var workgroup: WorkgroupID
  public var code: Code
  /// The item's place in the list, from 1; nil if the warning is about the whole workgroup.
  public var item: String?
  /// What is wrong, in a sentence.
  public var message: String

  public init(workgroup: WorkgroupID, code: Code, item: String?, message: String) {
    self.workgroup = workgroup
    self.code = code
    self.item = item
    self.message = message
  }
}

/// What is warned about in scope workgroups.
public struct ScopeLint: Sendable {
  private let fallback: WorkgroupID?
  private let dimensions: Set<String>

  public init(_ settings: ScopeSettings?, _ applications: [ApplicationFact]) {
    fallback = settings?.fallbackWorkgroup
    dimensions = Set(applications.flatMap { $0.categories.flatMap(\.dimensions) })
  }

  /// The warnings about one workgroup. The fallback workgroup is meant to grant nothing, and `All` restricts nothing.
  public func warnings(_ workgroup: WorkgroupFact, _ items: [ScopeItemFact]) -> [ScopeWarning] {
    guard workgroup.kind == .scope, !workgroup.isUnrestricted else { return [] }
    if items.isEmpty && workgroup.id != fallback {
      let message = "\(workgroup.name) has no items, so its members reach nothing."
      return [ScopeWarning(workgroup: workgroup.id, code: .noItems, item: nil, message: message)]
    }
    return items.flatMap { item in
      impossible(item).map { dimension in
        let message = "No value of \(dimension) meets item \(item.item) of \(workgroup.name), so nothing meets it."
        return ScopeWarning(workgroup: workgroup.id, code: .impossibleItem, item: item.item, message: message)
      }
        + Set(item.restrictions.map(\.dimension)).subtracting(dimensions).sorted().map { dimension in
          let message = "Item \(item.item) of \(workgroup.name) restricts \(dimension), which no category has."
          return ScopeWarning(workgroup: workgroup.id, code: .unknownDimension, item: item.item, message: message)
        }
    }
  }

  private func impossible(_ item: ScopeItemFact) -> [String] {
    ScopeCondition(item.restrictions).values.filter(\.value.isEmpty).map(\.key).sorted()
  }
}

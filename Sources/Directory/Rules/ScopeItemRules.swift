internal import Model

/// The rules for a scope workgroup's items.
enum ScopeItemRules {
  /// Checks the items as they came, and gives them their form: values sorted, each once, so that saving the same
  /// condition again is no change.
  ///
  /// - Parameters:
  ///   - items: Each a list of restrictions, in order.
  ///   - applications: Whose categories say which dimensions there are (A24).
  /// - Throws: `invalidField` that names the place.
  static func items(
    _ items: [[Restriction]], of workgroup: WorkgroupID, applications: [ApplicationFact], field: String
  ) throws(Interruption) -> [ScopeItemFact] {
    try Interruption.checkCount(items.count, atMost: DirectoryLimits.itemsPerWorkgroup, field: field)
    var facts: [ScopeItemFact] = []
    var count = 0
    for (index, restrictions) in items.enumerated() {
      let place = "\(field)[\(index)].restrictions"
      guard !restrictions.isEmpty else {
        throw .refuse(
          .invalidField, "\(place) must not be empty: say `any` for a dimension that is not restricted", field: place)
      }
      try Interruption.checkCount(restrictions.count, atMost: DirectoryLimits.restrictionsPerItem, field: place)
      try checkCategories(restrictions, of: applications, place)
      var checked: [Restriction] = []
      for (index, restriction) in restrictions.enumerated() {
        checked.append(try Self.restriction(restriction, "\(place)[\(index)]"))
        count += checked[index].values?.count ?? 0
      }
      facts.append(ScopeItemFact(workgroup: workgroup, item: String(index + 1), restrictions: checked))
    }
    guard count <= DirectoryLimits.valuesPerWorkgroup else {
      throw .refuse(
        .invalidField, "\(field) must have at most \(DirectoryLimits.valuesPerWorkgroup) values together", field: field)
    }
    return facts
  }

  /// At most two restrictions of each category in one item (A5); each dimension must be one of a category.
  private static func checkCategories(
    _ restrictions: [Restriction], of applications: [ApplicationFact], _ place: String
  ) throws(Interruption) {
    let categories = applications.flatMap { application in
      application.categories.map { (name: $0.name, dimensions: Set($0.dimensions)) }
    }
    for (index, restriction) in restrictions.enumerated()
    where !categories.contains(where: { $0.dimensions.contains(restriction.dimension) }) {
      let known = Set(categories.flatMap(\.dimensions)).sorted()
      let field = "\(place)[\(index)].dimension"
      throw .refuse(
        .invalidField,
        known.isEmpty
          ? "\(field) can't be restricted: no application of this tenant has restriction categories"
          : "\(field) must be one of \(known.joined(separator: ", "))",
        field: field, reason: "dimension")
    }
    for category in categories {
      let count = restrictions.count { category.dimensions.contains($0.dimension) }
      guard count <= DirectoryLimits.restrictionsPerCategory else {
        throw .refuse(
          .invalidField,
          "\(place) must have at most \(DirectoryLimits.restrictionsPerCategory) of the category \(category.name)",
          field: place, reason: "restrictions_per_category")
      }
    }
  }

  private static func restriction(_ restriction: Restriction, _ place: String) throws(Interruption) -> Restriction {
    guard let values = restriction.values else { return restriction }
    let field = "\(place).values"
    guard !values.isEmpty else {
      throw .refuse(
        .invalidField, "\(field) must not be empty: say `any` for a dimension that is not restricted", field: field)
    }
    for (index, value) in values.enumerated() {
      try TextRule.restrictionValue.check(value, field: "\(field)[\(index)]")
    }
    return Restriction(dimension: restriction.dimension, values: Set(values).sorted())
  }
}

internal import Model

extension ResourceTypeFact {
  /// - Throws: `invalidField` for the first field that breaks its rule or does not go with another one.
  func check() throws(Interruption) {
    try Self.checkName(application, field: "application")
    try Self.checkName(name, field: "name")
    guard name != Self.tree && name != Self.flat else {
      throw .refuse(.invalidField, "name must not be tree or flat, which are kinds of entities", field: "name")
    }
    try checkActions()
    try Self.check(scopeDimensions, field: "scope")
    try Self.check(childOf, field: "child_of")
    try expect(!isContainer || !scopeDimensions.isEmpty, "container", "is for types with scope")
    try expect(!isLine || !scopeDimensions.isEmpty, "line", "is for types with scope")
    try expect(!isLine || !isContainer, "line", "is not for containers")
    try expect(!isLine || entity == nil, "line", "is not for types with entity")
    try expect(matrix.isEmpty || placement == .matrix, "matrix", "is for types with placement matrix")
    try Interruption.checkCount(matrix.count, atMost: DirectoryLimits.entriesPerType, field: "matrix")
    try expect(Set(matrix.map(\.at)).count == matrix.count, "matrix", "must have one row for a level")
    try expect(!deletesEverywhere || placement != nil, "deletes_everywhere", "is for types with placement")
  }

  private func checkActions() throws(Interruption) {
    try Self.check(actions.map(\.name), field: "actions")
    for (index, action) in actions.enumerated() {
      let place = "actions[\(index)]"
      if let permission = action.permission { try TextRule.name.check(permission, field: "\(place).permission") }
      guard action.entity != nil && entity == nil else { continue }
      throw .refuse(.invalidField, "\(place).entity is for types with entity", field: "\(place).entity")
    }
  }

  private func expect(_ holds: Bool, _ field: String, _ rule: String) throws(Interruption) {
    guard !holds else { return }
    throw .refuse(.invalidField, "\(field) \(rule)", field: field)
  }

  /// A name that stands in `application/type/id`.
  private static func checkName(_ name: String, field: String) throws(Interruption) {
    try TextRule.name.check(name, field: field)
    guard !name.utf8.contains(UInt8(ascii: "/")) else {
      throw .refuse(.invalidField, "\(field) must not contain a slash", field: field)
    }
  }

  /// Names that are listed: bounded in number and length, none twice.
  private static func check(_ names: [String], field: String) throws(Interruption) {
    try Interruption.checkCount(names.count, atMost: DirectoryLimits.entriesPerType, field: field)
    var seen: Set<String> = []
    for (index, name) in names.enumerated() {
      let place = "\(field)[\(index)]"
      try TextRule.name.check(name, field: place)
      guard seen.insert(name).inserted else {
        throw .refuse(.invalidField, "\(place) is named twice: \(name)", field: place)
      }
    }
  }
}

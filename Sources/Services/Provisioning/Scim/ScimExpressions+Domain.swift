internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning
internal import SCIM

/// The parsed expressions of a request as SCIM's own: what a client of this service sends is checked once more.
extension ProvisioningV1.ScimFilter {
  /// - Throws: `InvalidField` for what is no filter, or beyond ``SCIMLimits``.
  func domain(field: String) throws(InvalidField) -> SCIM.Filter {
    var terms = 0
    return try self.domain(field, depth: 0, &terms)
  }

  fileprivate func domain(_ field: String, depth: Int, _ terms: inout Int) throws(InvalidField) -> SCIM.Filter {
    guard depth <= SCIMLimits.filterDepth else {
      throw InvalidField(field, "must not nest deeper than \(SCIMLimits.filterDepth)")
    }
    switch self.filter {
    case .compare(let comparison):
      terms += 1
      guard terms <= SCIMLimits.filterTerms else {
        throw InvalidField(field, "must have at most \(SCIMLimits.filterTerms) comparisons")
      }
      guard let path = comparison.path, let verb = Comparison(rawValue: comparison.operator) else {
        throw InvalidField(field, "must compare a path by an operator that SCIM has")
      }
      let value = try JSON.read(comparison.value, field: field)
      return .compare(try path.domain(field, depth: depth, &terms), verb, value)
    case .present(let path): return .present(try path.domain(field, depth: depth, &terms))
    case .all(let parts): return .and(try parts.domain(field, depth: depth, &terms))
    case .any(let parts): return .or(try parts.domain(field, depth: depth, &terms))
    case .not(let part): return .not(try part.domain(field, depth: depth + 1, &terms))
    case nil: throw InvalidField(field, "must say what to filter by")
    }
  }
}

extension ProvisioningV1.ScimFilters {
  fileprivate func domain(_ field: String, depth: Int, _ terms: inout Int) throws(InvalidField) -> [SCIM.Filter] {
    guard self.filters.count >= 2 else { throw InvalidField(field, "must join at least two filters") }
    var parts: [SCIM.Filter] = []
    for part in self.filters { parts.append(try part.domain(field, depth: depth + 1, &terms)) }
    return parts
  }
}

extension ProvisioningV1.ScimPath {
  fileprivate func domain(_ field: String, depth: Int, _ terms: inout Int) throws(InvalidField) -> AttributePath {
    guard !self.name.isEmpty else { throw InvalidField(field, "must name an attribute") }
    var path = AttributePath(
      schema: self.schema.isEmpty ? nil : try Text.read(self.schema, field: field),
      try Text.read(self.name, field: field),
      subAttribute: self.subAttribute.isEmpty ? nil : try Text.read(self.subAttribute, field: field))
    if let filter = self.filter { path.filter = try filter.domain(field, depth: depth + 1, &terms) }
    return path
  }

  func domain(field: String) throws(InvalidField) -> AttributePath {
    var terms = 0
    return try self.domain(field, depth: 0, &terms)
  }
}

extension [ProvisioningV1.ScimOperation] {
  /// The operations on attributes, and those on members.
  ///
  /// - Throws: `InvalidField` for what is no operation, or beyond ``SCIMLimits``.
  func domain(field: String) throws(InvalidField) -> (patch: Patch, members: [MemberOperation]) {
    guard self.count <= SCIMLimits.patchOperations else {
      throw InvalidField(field, "must have at most \(SCIMLimits.patchOperations) operations")
    }
    var operations: [PatchOperation] = []
    var members: [MemberOperation] = []
    for (index, operation) in self.enumerated() {
      let field = "\(field)[\(index)]"
      switch operation.operation {
      case .add(let change): operations.append(.add(try change.path(field), try JSON.read(change.value, field: field)))
      case .replace(let change):
        operations.append(.replace(try change.path(field), try JSON.read(change.value, field: field)))
      case .remove(let path): operations.append(.remove(try path.domain(field: field)))
      case .members(let change): members.append(try change.domain(field))
      case nil: throw InvalidField(field, "must say what to do")
      }
    }
    return (Patch(operations), members)
  }
}

extension ProvisioningV1.ScimAssignment {
  fileprivate func path(_ field: String) throws(InvalidField) -> AttributePath {
    guard let path = self.path else { throw InvalidField(field, "must name an attribute") }
    return try path.domain(field: field)
  }
}

extension ProvisioningV1.ScimMemberOperation {
  fileprivate func domain(_ field: String) throws(InvalidField) -> MemberOperation {
    let members = try Text.read(self.members, field: "\(field).members")
    switch self.verb {
    case .add: return .add(members)
    case .remove: return .remove(members)
    case .replace: return .replace(members)
    case .removeAll: return .removeAll
    default: throw InvalidField(field, "must say how members change")
    }
  }
}

extension JSON {
  fileprivate static func read(_ text: String, field: String) throws(InvalidField) -> JSON {
    do throws(SCIMError) {
      return try JSON(parsing: text)
    } catch {
      throw InvalidField(field, "must have a value in JSON: \(error.detail)")
    }
  }
}

extension Dialect {
  /// The dialect that the field names; `rfc` if it is not set.
  static func read(_ name: String, field: String) throws(InvalidField) -> Dialect {
    guard let dialect = name.isEmpty ? .rfc : Dialect.named(name) else {
      throw InvalidField(field, "must be one of \(Dialect.all.map(\.name).joined(separator: ", "))")
    }
    return dialect
  }
}

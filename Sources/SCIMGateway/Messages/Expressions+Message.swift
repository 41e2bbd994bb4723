internal import MusterProtocol
internal import SCIM

/// What the gateway understood of a filter, a path or a patch, as the service takes it.
extension ProvisioningV1.ScimFilter {
  init(_ filter: SCIM.Filter) {
    switch filter {
    case .compare(let path, let comparison, let value):
      self.init(
        filter: .compare(.init(path: .init(path), operator: comparison.rawValue, value: value.text)))
    case .present(let path): self.init(filter: .present(.init(path)))
    case .and(let parts): self.init(filter: .all(.init(filters: parts.map { Self($0) })))
    case .or(let parts): self.init(filter: .any(.init(filters: parts.map { Self($0) })))
    case .not(let part): self.init(filter: .not(Self(part)))
    }
  }
}

extension ProvisioningV1.ScimPath {
  init(_ path: AttributePath) {
    self.init(
      schema: path.schema ?? "", name: path.name, filter: path.filter.map { ProvisioningV1.ScimFilter($0) },
      subAttribute: path.subAttribute ?? "")
  }
}

extension ProvisioningV1.ScimOperation {
  /// - Returns: nil for a removal of members by a filter, which only who knows the members can turn into ids.
  init?(_ operation: PatchOperation) {
    switch operation {
    case .add(let path, let value): self.init(operation: .add(.init(path: .init(path), value: value.text)))
    case .replace(let path, let value): self.init(operation: .replace(.init(path: .init(path), value: value.text)))
    case .remove(let path): self.init(operation: .remove(.init(path)))
    case .members(.add(let members)): self.init(.add, members.map(\.value))
    case .members(.remove(let ids)): self.init(.remove, ids)
    case .members(.removeAll): self.init(.removeAll, [])
    case .members(.replace(let members)): self.init(.replace, members.map(\.value))
    case .members(.removeMatching): return nil
    }
  }

  init(_ verb: ProvisioningV1.ScimMemberVerb, _ members: [String]) {
    self.init(operation: .members(.init(verb: verb, members: members)))
  }
}

extension ProvisioningV1.ScimPage {
  init(_ page: Page) {
    let count = Int32(clamping: page.count)
    switch page.start {
    case .index(let index): self.init(startIndex: Int64(index), count: count)
    case .cursor(let cursor): self.init(count: count, cursor: cursor, byCursor: true)
    }
  }
}

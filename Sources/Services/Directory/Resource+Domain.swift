internal import Directory
internal import Model
internal import MusterProtocol
internal import Wire

extension DirectoryV1.ResourceKey {
  init(_ key: Model.ResourceKey) { self.init(application: key.application, type: key.type, id: key.id) }

  /// The key, whose application may be empty: a command finds it by the type's name.
  func domain(field: String) throws(InvalidField) -> Model.ResourceKey {
    let id: Identifier<DirectoryV1.ResourceKey> = try Identifier(self.id, field: "\(field).id")
    let type = try self.typeKey(field: field)
    return Model.ResourceKey(application: type.application, type: type.name, id: id.rawValue)
  }

  /// The type alone.
  func typeKey(field: String) throws(InvalidField) -> TypeKey {
    guard !self.type.isEmpty else { throw InvalidField("\(field).type", "must not be empty") }
    return TypeKey(
      application: try Text.read(self.application, field: "\(field).application"),
      name: try Text.read(self.type, field: "\(field).type"))
  }
}

extension DirectoryV1.Resource {
  init(_ record: ResourceRecord) {
    let resource = record.resource
    self.init(
      application: resource.key.application, type: resource.key.type, id: resource.key.id, name: resource.name,
      description: resource.description, company: resource.company.rawValue, unit: resource.unit?.rawValue ?? "",
      attributes: resource.attributes.sorted { $0.key < $1.key }.map { .init(dimension: $0.key, values: $0.value) },
      parent: resource.parent.map(DirectoryV1.ResourceKey.init),
      links: record.links.map(DirectoryV1.ResourceKey.init), lockedBy: resource.lockedBy?.rawValue ?? "",
      sharedWith: resource.sharedWith.map(\.rawValue), sharingMode: .init(resource.sharingMode, "SHARING_MODE_"),
      updatedAt: .init(microsecondsSince1970: resource.updatedAt.microseconds), etag: Etag.text(record.version))
  }

  /// - Parameters:
  ///   - id: Of the resource, whether it came with it or was made.
  ///   - field: The request's path of it.
  func domain(id: String, field: String) throws(InvalidField) -> ResourceDraft {
    var attributes: [String: [String]] = [:]
    for (index, attribute) in self.attributes.enumerated() {
      let place = "\(field).attributes[\(index)]"
      let values = try Text.read(attribute.values, field: "\(place).values")
      guard attributes.updateValue(values, forKey: try Text.read(attribute.dimension, field: place)) == nil else {
        throw InvalidField("\(place).dimension", "is named twice")
      }
    }
    var links: [Model.ResourceKey] = []
    for (index, link) in self.links.enumerated() { links.append(try link.domain(field: "\(field).links[\(index)]")) }
    return ResourceDraft(
      key: try DirectoryV1.ResourceKey(application: self.application, type: self.type, id: id).domain(field: field),
      name: try Text.read(self.name, field: "\(field).name"),
      description: try Text.read(self.description, field: "\(field).description"),
      company: self.company.isEmpty ? nil : try CompanyID(self.company, field: "\(field).company"),
      unit: self.unit.isEmpty ? nil : try UnitID(self.unit, field: "\(field).unit"), attributes: attributes,
      parent: try self.parent?.domain(field: "\(field).parent"), links: links,
      lockedBy: self.lockedBy.isEmpty ? nil : try UserID(self.lockedBy, field: "\(field).locked_by"),
      sharedWith: try Identifiers.read(self.sharedWith, field: "\(field).shared_with"),
      sharingMode: try self.sharingMode.word("SHARING_MODE_", field: "\(field).sharing_mode") ?? .owner,
      updatedAt: try self.updatedAt.map { instant throws(InvalidField) in
        try Timestamp(instant, field: "\(field).updated_at")
      })
  }
}
